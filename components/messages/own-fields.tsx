import { TextArea, TextField } from "@/components/ui/field";
import { kindField } from "@/lib/domain/message/fields";
import type { KindField } from "@/lib/domain/message/kind";
import type { ChoiceProps } from "./choice-props";
import { Problem } from "./problem";

/** What this kind of message asks the person for. */
export const OwnFields = ({ kind, given, problems }: ChoiceProps) =>
  kind.fields.map((field) => (
    <div key={field.key} className="grid gap-1.5">
      <OwnField field={field} typed={given.details[field.key] ?? ""} />
      <Problem of={problems[kindField(field.key)]} />
    </div>
  ));

function OwnField({
  field: { key, label, hint, example, input, isNeeded = false },
  typed,
}: {
  field: KindField;
  typed: string;
}) {
  const shared = { name: kindField(key), label, isOptional: !isNeeded, value: typed };
  const withExample = [hint, `For example: ${example}`].filter(Boolean).join(" ");
  switch (input) {
    case "line":
      return <TextField {...shared} {...(hint ? { hint } : {})} placeholder={example} />;
    case "day":
      return <TextField {...shared} {...(hint ? { hint } : {})} type="date" />;
    case "text":
      return <TextArea {...shared} hint={withExample} rows={3} />;
    case "times":
      return <TextArea {...shared} hint={withExample} rows={3} />;
  }
}
