import { buttonClass } from "@/components/ui/button";
import { TextArea } from "@/components/ui/field";
import { Form, Submit } from "@/components/ui/form";
import { readPasted } from "@/lib/features/originals/actions";
import { newFormKey } from "@/lib/form";

export function PasteForm() {
  return (
    <Form action={readPasted} formKey={newFormKey()} className="grid gap-4">
      <TextArea
        name="text"
        label="The text of the message"
        hint="With its From, Subject and Date lines if you can: they say who wrote and when."
        rows={10}
      />
      <div>
        <Submit className={buttonClass("primary")}>Read it</Submit>
      </div>
    </Form>
  );
}
