import { buttonClass } from "@/components/ui/button";
import { Select, TextArea, TextField } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form, Submit } from "@/components/ui/form";
import { toLocalField } from "@/lib/domain/time/local";
import { held, keepInterview } from "@/lib/features/interviews/actions";
import type { InterviewRow } from "@/lib/features/interviews/records";
import { LENGTHS } from "@/lib/features/interviews/schema";
import { newFormKey } from "@/lib/form";

/** A meeting that is entered, or with `interview` one that is moved or put right. */
export function InterviewForm({
  opportunityId,
  timeZone,
  interview,
}: {
  opportunityId: string;
  timeZone: string;
  interview?: InterviewRow;
}) {
  const zone = interview?.timeZone ?? timeZone;
  const length = lengthOf(interview);
  return (
    <Form
      action={keepInterview}
      formKey={newFormKey()}
      className="grid gap-3 print:hidden"
      label={interview ? `Change: ${interview.name}` : "Enter an interview"}
    >
      <input type="hidden" name="opportunityId" value={opportunityId} />
      <input type="hidden" name="interviewId" value={interview?.id ?? ""} />
      <Fold
        summary={interview ? "Move it, or change what is known" : "Enter an interview"}
        isOpen={false}
        field="opportunityId"
      >
        <div className="grid gap-4 wide:grid-cols-2">
          <TextField
            name="startsAt"
            label="It begins"
            type="datetime-local"
            value={interview ? toLocalField(interview.startsAt, zone) : ""}
          />
          <Select
            name="minutes"
            label="It takes"
            isOptional
            value={length}
            options={[...new Set([...LENGTHS, length])].map((minutes) => ({
              value: minutes,
              label: minutes === "" ? "Not said" : `${minutes} minutes`,
            }))}
          />
          <TextField name="name" label="What it is called" isOptional value={interview?.name ?? ""} />
          <TextField
            name="timeZone"
            label="Time zone of that hour"
            hint="Such as Europe/London."
            value={zone}
          />
          <TextField name="place" label="Where" isOptional value={interview?.place ?? ""} />
          <TextField
            name="link"
            label="Where you meet online"
            isOptional
            type="url"
            value={interview?.link ?? ""}
          />
        </div>
        <div>
          <Submit className={buttonClass()}>{interview ? "Save the change" : "Enter it"}</Submit>
        </div>
      </Fold>
    </Form>
  );
}

const lengthOf = (interview: InterviewRow | undefined): string =>
  interview?.endsAt
    ? String(Math.round((interview.endsAt.getTime() - interview.startsAt.getTime()) / 60_000))
    : "";

/** That a meeting took place, and how it went. */
export const HeldForm = ({
  interviewId,
  name,
  isOver,
}: {
  interviewId: string;
  name: string;
  isOver: boolean;
}) => (
  <Form
    action={held}
    formKey={newFormKey()}
    className="grid gap-3 print:hidden"
    label={`It took place: ${name}`}
  >
    <input type="hidden" name="interviewId" value={interviewId} />
    <Fold
      summary={isOver ? "It took place: how did it go?" : "It took place"}
      isOpen={false}
      field="interviewId"
    >
      <TextArea
        name="howItWent"
        label="How did it go?"
        isOptional
        hint="Kept as a note: who was there, what was asked, what you felt."
        rows={4}
      />
      <div>
        <Submit className={buttonClass()}>Note that it took place</Submit>
      </div>
    </Fold>
  </Form>
);
