import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Form, Submit } from "@/components/ui/form";
import { endCall } from "@/lib/features/calls/actions";
import { newFormKey } from "@/lib/form";
import { CallSeconds } from "./clock";

/** How the call ended, with one tap. */
export const Outcome = ({ messageId }: { messageId: string }) => (
  <div className="print:hidden">
    <Card title="How it ended">
      <Form action={endCall} formKey={newFormKey()} className="grid gap-2.5" label="How it ended">
        <input type="hidden" name="messageId" value={messageId} />
        <CallSeconds />
        {OUTCOMES.map(({ value, label }, index) => (
          <Submit
            key={value}
            name="outcome"
            value={value}
            className={buttonClass(index === 0 ? "primary" : "plain")}
          >
            {label}
          </Submit>
        ))}
        <p className="text-sm text-soft">
          Once you have said it, the e-mail that confirms it is ready to read and send.
        </p>
      </Form>
    </Card>
  </div>
);

const OUTCOMES = [
  { value: "said", label: "I said it, and they heard it" },
  { value: "voicemail", label: "I asked their voicemail to call back" },
  { value: "no-answer", label: "Nobody answered" },
  { value: "later", label: "It was not a good moment" },
] as const;
