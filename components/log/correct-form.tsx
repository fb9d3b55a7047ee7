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
  | "agency"
  | "postingUrl"
  | "answerBy"
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
          name="agency"
          label="Through which agency"
          isOptional
          hint="The firm that brought it, where that is not the employer."
          value={facts.agency}
        />
        <TextField
          name="postingUrl"
          label="The posting"
          isOptional
          hint="Its address on the web."
          type="url"
          value={facts.postingUrl}
        />
        <TextField
          name="answerBy"
          label="Answer by"
          isOptional
          type="datetime-local"
          value={facts.answerBy}
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
        <summary className="min-h-[44px] content-center py-1 text-[13px] font-[560] wide:min-h-8">
          Referred by an employment agency
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
