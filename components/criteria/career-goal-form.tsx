import { TextArea, TextField } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { SaveOrLeave } from "@/components/ui/save-or-leave";
import { keepCareerGoal } from "@/lib/features/career-goals/actions";
import type { CareerGoal } from "@/lib/features/career-goals/records";
import { newFormKey } from "@/lib/form";

/** Where the search is to lead, and the skills it needs; without a goal, a new one. */
export function CareerGoalForm({ goal }: { goal: CareerGoal | null }) {
  return (
    <Form
      action={keepCareerGoal}
      formKey={newFormKey()}
      label={goal ? "The career goal" : "A new career goal"}
      className="grid max-w-2xl gap-5"
    >
      {goal ? <input type="hidden" name="careerGoalId" value={goal.id} /> : null}
      <TextField
        name="title"
        label="Where do you want to get to?"
        hint="In a few words, such as “Lead a data team”."
        value={goal?.title}
      />
      <TextArea
        name="skills"
        label="Which skills does it take?"
        isOptional
        rows={6}
        hint="One a line. At every opportunity you can then tick which of them it would build."
        value={goal?.skills.map(({ name }) => name).join("\n")}
      />
      <SaveOrLeave
        save={goal ? "Save the change" : "Add it"}
        leave="Back without saving"
        to={goal ? "/criteria/career-goals" : "/criteria"}
      />
    </Form>
  );
}
