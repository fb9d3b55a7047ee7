import { FieldInput } from "@/components/fit/field-input";
import { Form } from "@/components/ui/form";
import { SaveOrLeave } from "@/components/ui/save-or-leave";
import type { FieldGroup } from "@/lib/domain/fit/form";
import { kindNamed } from "@/lib/domain/fit/kinds";
import type { suggestions } from "@/lib/domain/fit/suggestions";
import { keepPicked } from "@/lib/features/criteria/actions";
import { fieldOfNew, ROLE_FIELD } from "@/lib/features/criteria/schema";
import { newFormKey } from "@/lib/form";
import { FieldProblem } from "./field-problem";
import { PickedRole } from "./picked-role";

type Suggestion = (typeof suggestions)[number];

/** The levels of everything that was picked, filled in beforehand and saved together. */
export function LevelsForm({ picked }: { picked: readonly Suggestion[] }) {
  const query = new URLSearchParams(picked.map(({ id }) => ["pick", id]));
  return (
    <Form action={keepPicked} formKey={newFormKey()} label="The levels" className="grid max-w-3xl gap-5">
      {picked.map((suggestion) => (
        <PickedCard key={suggestion.id} suggestion={suggestion} />
      ))}
      <SaveOrLeave save="Keep these levels" leave="Pick others" to={`/criteria/library?${query}`} />
    </Form>
  );
}

function PickedCard({ suggestion: { id, kind: name, label, definition } }: { suggestion: Suggestion }) {
  const kind = kindNamed(name);
  if (!kind) return null;
  const filled = kind.fillDefinition(definition);
  const inputs = (group: FieldGroup | undefined) =>
    kind.definitionFields
      .filter((field) => field.group === group)
      .map((field) => (
        <FieldInput key={field.name} field={field} filled={filled[field.name]} prefix={fieldOfNew(id, "")} />
      ));
  const role = fieldOfNew(id, ROLE_FIELD);
  const shared = inputs(undefined);
  // Most of what can only be yes or no is a line that is not crossed; most of the rest is better or worse.
  const isLimit = name === "boolean";
  return (
    <fieldset className="rounded-[14px] border border-line bg-card px-5 pt-4 pb-5 shadow-card">
      <legend className="sr-only">{label}</legend>
      <input type="hidden" name="pick" value={id} />
      <input type="hidden" name={fieldOfNew(id, "label")} value={label} />
      <p className="mb-3 font-serif text-lg font-[560] break-words" aria-hidden="true">
        {label}
      </p>
      <div className="grid gap-4">
        {shared.length > 0 ? (
          <div className={`grid gap-4 ${shared.length > 2 ? "wide:grid-cols-3" : "wide:grid-cols-2"}`}>
            {shared}
          </div>
        ) : null}
        <div className="grid items-start gap-3 wide:grid-cols-2">
          <PickedRole
            name={role}
            value="goal"
            title="A goal"
            hint="The better it is, the more it counts."
            isTicked={!isLimit}
          >
            {inputs("goal")}
          </PickedRole>
          <PickedRole
            name={role}
            value="limit"
            title="A non-negotiable"
            hint="Beyond this line the answer is no."
            isTicked={isLimit}
          >
            {inputs("limit")}
          </PickedRole>
        </div>
        <FieldProblem name={role} />
        <details>
          <summary className="py-1 text-sm text-soft">How you would find out</summary>
          <div className="mt-3 grid gap-4">{inputs("question")}</div>
        </details>
      </div>
    </fieldset>
  );
}
