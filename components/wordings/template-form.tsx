import { Select, TextArea, TextField } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { SaveOrLeave } from "@/components/ui/save-or-leave";
import { LEFT_OUT } from "@/lib/domain/message/own/in-order";
import { MOST_PARTS } from "@/lib/domain/message/own/make-template";
import type { NewTemplate } from "@/lib/domain/message/own/own-template";
import { PART_TAGS, type Part } from "@/lib/domain/message/part";
import { saveTemplate } from "@/lib/features/wordings/actions";
import { partField } from "@/lib/features/wordings/schema";
import { newFormKey } from "@/lib/form";
import { partOptions } from "./words";

/** As many further parts can be written at a time. */
const SPARE_ROWS = 3;

const starts = [
  { value: "paragraph", label: "In a paragraph of its own" },
  { value: "line", label: "On a new line" },
  { value: "inline", label: "In the same paragraph" },
];

/** A template part by part; without an id, a new one. */
export function TemplateForm({ template, templateId }: { template: NewTemplate; templateId: string | null }) {
  const { name, kind, language, subject, parts } = template;
  const spare = Math.max(0, Math.min(SPARE_ROWS, MOST_PARTS - parts.length));
  return (
    <Form
      action={saveTemplate}
      formKey={newFormKey()}
      label={templateId ? "The template" : "A new template"}
      className="grid gap-6"
    >
      {templateId ? <input type="hidden" name="templateId" value={templateId} /> : null}
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="language" value={language} />
      <TextField name="name" label="Name" hint="As you will look for it at the desk." value={name} />
      <TextField
        name="subject"
        label="Subject"
        isOptional
        hint="Empty: as the subject of every letter of this kind, in their thread where there is one."
        value={subject}
      />
      {parts.map((part, at) => (
        <Row key={partField(at + 1, "text")} row={at + 1} part={part} count={parts.length} />
      ))}
      <details>
        <summary className="py-2 text-sm font-[560] text-accent">Add more parts</summary>
        <div className="mt-2 grid gap-6">
          {Array.from({ length: spare }, (_, at) => parts.length + at + 1).map((row) => (
            <Row
              key={partField(row, "text")}
              row={row}
              part={{ tag: "own", text: "", starts: "paragraph" }}
              count={row}
            />
          ))}
        </div>
      </details>
      <SaveOrLeave
        save={templateId ? "Save the change" : "Save the template"}
        leave="Back without saving"
        to="/settings/wordings"
      />
    </Form>
  );
}

const Row = ({
  row,
  part: { tag, text, starts: start },
  count,
}: {
  row: number;
  part: Part;
  /** How many places there are for it. */
  count: number;
}) => (
  <fieldset className="grid gap-3 border-t border-line pt-5">
    <legend className="float-left mb-2 w-full text-[13px] font-[600]">Part {row}</legend>
    <TextArea name={partField(row, "text")} label="Words" rows={2} value={text} />
    <div className="grid gap-3 wide:grid-cols-2">
      <Select name={partField(row, "tag")} label="What it is" value={tag} options={partOptions(PART_TAGS)} />
      <Select name={partField(row, "starts")} label="Where it stands" value={start} options={starts} />
      <Select name={partField(row, "place")} label="Its place" value={String(row)} options={places(count)} />
    </div>
  </fieldset>
);

const places = (count: number) => [
  ...Array.from({ length: count }, (_, at) => ({ value: String(at + 1), label: `Place ${at + 1}` })),
  { value: LEFT_OUT, label: "Leave it out" },
];
