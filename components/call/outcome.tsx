import { buttonClass } from "@/components/ui/button";
import { Form, Submit } from "@/components/ui/form";
import { endCall } from "@/lib/features/calls/actions";
import { newFormKey } from "@/lib/form";
import { CallSeconds, SubmitOnceBegun } from "./clock";

/** How the call ended, with one tap. */
export const Outcome = ({ messageId }: { messageId: string }) => (
  <Form action={endCall} formKey={newFormKey()} className="grid gap-2.5" label="How it ended">
    <input type="hidden" name="messageId" value={messageId} />
    <CallSeconds />
    <SubmitOnceBegun name="outcome" value="said">
      I said it, and they heard it
    </SubmitOnceBegun>
    {OTHER_OUTCOMES.map(({ value, label }) => (
      <Submit key={value} name="outcome" value={value} className={buttonClass()}>
        {label}
      </Submit>
    ))}
    <p className="text-sm text-soft">
      Once you have said it, the e-mail that confirms it is ready to read and send.
    </p>
  </Form>
);

const OTHER_OUTCOMES = [
  { value: "voicemail", label: "I asked their voicemail to call back" },
  { value: "no-answer", label: "Nobody answered" },
  { value: "later", label: "It was not a good moment" },
] as const;
