import { Select, TextArea, TextField } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { SaveOrLeave } from "@/components/ui/save-or-leave";
import { holeNames } from "@/lib/domain/message/own/holes";
import { MOST_PARTS } from "@/lib/domain/message/own/make-template";
import { CHOSEN_PARTS, type NewTemplate } from "@/lib/domain/message/own/own-template";
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
      <Placeholders names={holeNames(kind, language)} />
      {parts.map((part, at) => (
        <Row key={partField(at + 1, "text")} row={at + 1} part={part} />
      ))}
      <details>
        <summary className="py-2 text-sm font-[560] text-accent">Add more parts</summary>
        <div className="mt-2 grid gap-6">
          {Array.from({ length: spare }, (_, at) => parts.length + at + 1).map((row) => (
            <Row
              key={partField(row, "text")}
              row={row}
              part={{ tag: "own", text: "", starts: "paragraph" }}
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

const Row = ({ row, part: { tag, text, starts: start } }: { row: number; part: Part }) => (
  <fieldset className="grid gap-3">
    <legend className="mb-2 text-[13px] font-[600]">Part {row}</legend>
    <div className="grid gap-3 wide:grid-cols-2">
      <Select name={partField(row, "tag")} label="What it is" value={tag} options={partOptions(PART_TAGS)} />
      <Select name={partField(row, "starts")} label="Where it stands" value={start} options={starts} />
    </div>
    <TextArea name={partField(row, "text")} label="Words" rows={2} value={text} />
  </fieldset>
);

const Placeholders = ({ names }: { names: readonly string[] }) => (
  <div className="grid gap-2 text-sm text-soft">
    <p>
      What differs from letter to letter stands in braces. One that nothing is recorded for stays in sight, so
      that it is not sent by mistake: <Names names={names} />.
    </p>
    <p>
      Alone in a part, these stand for what you choose at the desk, and are left out where you choose nothing:{" "}
      <Names names={Object.keys(CHOSEN_PARTS)} />. A part that you empty is left out as well.
    </p>
  </div>
);

const Names = ({ names }: { names: readonly string[] }) =>
  names.map((name, at) => (
    <span key={name}>
      {at === 0 ? "" : ", "}
      <code className="text-ink">{`{${name}}`}</code>
    </span>
  ));
