import { Choices, Select, TextArea, TextField } from "@/components/ui/field";
import type { Entry } from "@/lib/domain/fit/controls";
import type { Field } from "@/lib/domain/fit/form";

const asText = (entry: Entry | undefined): string =>
  typeof entry === "string" ? entry : (entry ?? []).join("\n");

const asList = (entry: Entry | undefined): string[] =>
  typeof entry === "string" ? [entry] : [...(entry ?? [])];

/** Any field of any kind of criterion, drawn from its description; `prefix` stands before its name. */
export function FieldInput({
  field,
  filled,
  prefix = "",
}: {
  field: Field;
  filled: Entry | undefined;
  prefix?: string;
}) {
  const { label, hint, options = [] } = field;
  const shared = { name: `${prefix}${field.name}`, label, hint };
  switch (field.control) {
    case "number":
      return <TextField {...shared} value={asText(filled)} inputMode="decimal" />;
    case "text":
      return <TextField {...shared} value={asText(filled)} offers={options.map(({ value }) => value)} />;
    case "date":
      return <TextField {...shared} value={asText(filled)} type="date" />;
    case "lines":
      return <TextArea {...shared} value={asText(filled)} />;
    case "select":
      return <Select {...shared} value={asText(filled)} options={[{ value: "", label: "–" }, ...options]} />;
    case "checkboxes":
      return <Choices {...shared} value={asList(filled)} options={[...options]} look="chips" />;
    case "yes-no":
      return <Choices {...shared} value={asText(filled)} options={yesNo} look="segments" />;
    case "scale":
      return <Choices {...shared} value={asText(filled)} options={steps} look="segments" />;
  }
}

const yesNo = [
  { value: "", label: "–" },
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
];

const steps = ["", "1", "2", "3", "4", "5"].map((value) => ({ value, label: value || "–" }));
