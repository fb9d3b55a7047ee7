import { Choices, TextArea, TextField } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { SaveOrLeave } from "@/components/ui/save-or-leave";
import { correct } from "@/lib/features/invitations/actions";
import { newFormKey } from "@/lib/form";

type Facts = Record<
  | "company"
  | "role"
  | "contactName"
  | "contactEmail"
  | "place"
  | "answerBy"
  | "interviewAt"
  | "referrer"
  | "goodCause",
  string
> & { viaAgency: boolean };

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
        <TextField
          name="interviewAt"
          label="Interview on"
          isOptional
          hint="Once it is settled."
          type="datetime-local"
          value={facts.interviewAt}
        />
        <TextField
          name="referrer"
          label="Who recommended you"
          isOptional
          hint="A letter may thank them, and protects their name."
          value={facts.referrer}
        />
      </div>
      <details open={facts.viaAgency}>
        <summary className="inline-flex min-h-[44px] items-center text-sm text-soft wide:min-h-8">
          An employment agency referred them
        </summary>
        <div className="mt-2 grid gap-4">
          <Choices
            name="viaAgency"
            label="Employment agency"
            isLabelHidden
            value={facts.viaAgency ? ["yes"] : []}
            options={[
              {
                value: "yes",
                label: "An employment agency referred me to this job",
                hint: "While you receive benefits, saying no may bear on them in some places. You are reminded before you do.",
              },
            ]}
            look="boxes"
          />
          <TextArea
            name="goodCause"
            label="Why it would not be right for you"
            isOptional
            hint="For your own record, in case the agency asks. It never goes into a message."
            value={facts.goodCause}
            rows={3}
          />
        </div>
      </details>
      <SaveOrLeave
        save="Save the correction"
        leave="Back without saving"
        to={`/opportunities/${opportunityId}`}
      />
    </Form>
  );
}
