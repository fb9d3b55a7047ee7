import { buttonClass } from "@/components/ui/button";
import { Choices, Select, TextArea, TextField } from "@/components/ui/field";
import { Form, Submit } from "@/components/ui/form";
import { TOUCH_CHANNELS } from "@/lib/domain/people/touch";
import { toLocalField } from "@/lib/domain/time/local";
import { keepTouch } from "@/lib/features/people/actions";
import type { RoomFrame } from "@/lib/features/rooms/queries";
import { newFormKey } from "@/lib/form";

/** Notes a word that no message or invitation here holds: a coffee, a note on a network, a call. */
export const TouchForm = ({
  contactId,
  frame: { now, timeZone },
}: {
  contactId: string;
  frame: RoomFrame;
}) => (
  <Form action={keepTouch} formKey={newFormKey()} label="Note a touch" className="grid gap-4" done="Noted.">
    <input type="hidden" name="contactId" value={contactId} />
    <Choices name="by" label="Who was it?" value="me" options={WHO} look="segments" />
    <div className="grid gap-4 wide:grid-cols-2">
      <Select name="channel" label="How" value="email" options={CHANNELS} />
      <TextField name="at" label="When" type="datetime-local" value={toLocalField(now, timeZone)} />
    </div>
    <TextArea name="about" label="About" isOptional rows={2} />
    <div>
      <Submit className={buttonClass()}>Note it</Submit>
    </div>
  </Form>
);

const WHO = [
  { value: "me", label: "Me" },
  { value: "them", label: "They" },
];

const CHANNELS = Object.entries(TOUCH_CHANNELS).map(([value, { label }]) => ({ value, label }));
