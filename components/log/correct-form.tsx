import { TextField } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { SaveOrLeave } from "@/components/ui/save-or-leave";
import { correct } from "@/lib/features/invitations/actions";
import { newFormKey } from "@/lib/form";

type Facts = Record<"company" | "role" | "contactName" | "contactEmail" | "place" | "answerBy", string>;

/** What is known of an opportunity, to be put right. */
export function CorrectForm({ opportunityId, facts }: { opportunityId: string; facts: Facts }) {
  return (
    <Form action={correct} formKey={newFormKey()} className="grid max-w-3xl gap-5" label="The facts">
      <input type="hidden" name="opportunityId" value={opportunityId} />
      <div className="grid gap-5 wide:grid-cols-2">
        <TextField name="company" label="Company" value={facts.company} />
        <TextField name="role" label="Role" value={facts.role} />
        <TextField name="contactName" label="Who wrote" isOptional value={facts.contactName} />
        <TextField
          name="contactEmail"
          label="Their e-mail address"
          isOptional
          type="email"
          value={facts.contactEmail}
        />
        <TextField name="place" label="Where the work is" isOptional value={facts.place} />
        <TextField
          name="answerBy"
          label="Answer by"
          isOptional
          type="datetime-local"
          value={facts.answerBy}
        />
      </div>
      <SaveOrLeave
        save="Save the correction"
        leave="Back without saving"
        to={`/opportunities/${opportunityId}`}
      />
    </Form>
  );
}
