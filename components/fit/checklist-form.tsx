import { Form } from "@/components/ui/form";
import { SaveOrLeave } from "@/components/ui/save-or-leave";
import type { Criterion } from "@/lib/domain/fit/criterion";
import { saveChecklist } from "@/lib/features/answers/actions";
import { newFormKey } from "@/lib/form";
import { AnswerFields, type Column, type Dates } from "./answer-fields";

/** Every criterion with room for its answer, for one opportunity or several side by side, saved together. */
export function ChecklistForm({
  columns,
  criteria,
  back,
  frame,
}: {
  columns: readonly Column[];
  criteria: readonly Criterion[];
  back: string;
  frame: Dates;
}) {
  const isOne = columns.length === 1;
  return (
    <Form action={saveChecklist} formKey={newFormKey()} className={`grid gap-5 ${isOne ? "max-w-3xl" : ""}`}>
      {columns.map(({ subject, seen }) => (
        <div key={subject} hidden>
          <input type="hidden" name="subject" value={subject} />
          <input type="hidden" name="seen" value={seen} />
        </div>
      ))}
      {criteria.map((criterion) => (
        <CriterionCard key={criterion.id} criterion={criterion}>
          <div className={isOne ? "" : "grid gap-x-6 gap-y-6 wide:auto-cols-fr wide:grid-flow-col"}>
            {columns.map((column) => (
              <AnswerFields
                key={column.subject}
                criterion={criterion}
                column={column}
                frame={frame}
                isNamed={!isOne}
              />
            ))}
          </div>
        </CriterionCard>
      ))}
      <SaveOrLeave save="Save the answers" leave="Back without saving" to={back} />
    </Form>
  );
}

function CriterionCard({
  criterion: { limit, label, hasLimit, isGoal, ask },
  children,
}: {
  criterion: Criterion;
  children: React.ReactNode;
}) {
  const goal = hasLimit ? "Non-negotiable and goal" : "Goal";
  const role = isGoal ? goal : "Non-negotiable";
  return (
    <fieldset className="rounded-[14px] border border-line bg-card px-5 pt-4 pb-5 shadow-card">
      <legend className="sr-only">{limit ?? label}</legend>
      <div className="mb-4 grid gap-0.5">
        <p className="font-[560] break-words" aria-hidden="true">
          {limit ?? label}
        </p>
        <p className="text-sm text-soft">
          {role}
          {ask.text ? ` · ${ask.text}` : ""}
        </p>
      </div>
      {children}
    </fieldset>
  );
}
