import { FieldInput } from "@/components/fit/field-input";
import { TextField } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { SaveOrLeave } from "@/components/ui/save-or-leave";
import type { Field, FieldGroup } from "@/lib/domain/fit/form";
import { kindNamed } from "@/lib/domain/fit/kinds";
import { keepCriterion } from "@/lib/features/criteria/actions";
import { newFormKey } from "@/lib/form";

export type CriterionDraft = {
  id?: string;
  kind: string;
  label: string;
  attribute: string;
  definition: unknown;
};

const groups: { group: FieldGroup | undefined; title: string; hint: string }[] = [
  { group: undefined, title: "", hint: "" },
  {
    group: "limit",
    title: "As a non-negotiable",
    hint: "The line that rules an opportunity out, whatever else it offers. Leave it empty if there is none.",
  },
  {
    group: "goal",
    title: "As a goal",
    hint: "From the worst level you would still take to the best you can hope for. Leave it empty if it is only a limit.",
  },
  { group: "question", title: "How to find out", hint: "" },
];

/** The two ends of something stand side by side. */
const isPair = (group: FieldGroup | undefined): boolean => group === "limit" || group === "goal";

/** One criterion of any kind: its kind says which fields there are. */
export function CriterionForm({
  draft: { id, kind: name, label, attribute, definition },
}: {
  draft: CriterionDraft;
}) {
  const kind = kindNamed(name);
  if (!kind) return <p>This criterion is of a kind this version does not know, so it can only be removed.</p>;
  const filled = kind.fillDefinition(definition);
  const fieldsOf = (group: FieldGroup | undefined) =>
    kind.definitionFields.filter((field) => field.group === group);
  const expectations = fieldsOf("expectation");
  const inputs = (fields: Field[]) =>
    fields.map((field) => <FieldInput key={field.name} field={field} filled={filled[field.name]} />);
  return (
    <Form action={keepCriterion} formKey={newFormKey()} className="grid max-w-2xl gap-6">
      <input type="hidden" name="kind" value={name} />
      <input type="hidden" name="attribute" value={attribute} />
      {id ? <input type="hidden" name="criterionId" value={id} /> : null}
      <TextField
        name="label"
        label="What is it about?"
        hint="In a few words, such as “Base pay”."
        value={label}
      />
      {groups.map(({ group, title, hint }) =>
        fieldsOf(group).length === 0 ? null : (
          <fieldset key={title} className="grid gap-4">
            {title ? <legend className="mb-2 font-serif text-lg font-[560]">{title}</legend> : null}
            {hint ? <p className="-mt-2 text-sm text-soft">{hint}</p> : null}
            <div className={`grid gap-4 ${isPair(group) ? "wide:grid-cols-2" : ""}`}>
              {inputs(fieldsOf(group))}
            </div>
          </fieldset>
        ),
      )}
      <details>
        <summary className="py-2 text-sm text-soft">What you expect while nobody has said</summary>
        <div className="mt-3 grid gap-4">{inputs(expectations)}</div>
      </details>
      <SaveOrLeave save={id ? "Save the change" : "Add it"} leave="Back without saving" to="/criteria" />
    </Form>
  );
}
