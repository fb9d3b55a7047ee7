import { buttonClass } from "@/components/ui/button";
import { TextArea } from "@/components/ui/field";
import { Form, Submit } from "@/components/ui/form";
import { readPasted } from "@/lib/features/handing-in/actions";
import { newFormKey } from "@/lib/form";

export const PasteForm = ({ text = "" }: { text?: string }) => (
  <Form action={readPasted} formKey={newFormKey()} className="grid gap-4" label="A text">
    <TextArea
      name="text"
      label="The text of the message"
      hint="With its From, Subject and Date lines if you can: they say who wrote and when. A link, or the source of a page, will do as well."
      value={text}
      rows={10}
    />
    <div>
      <Submit className={buttonClass("primary")}>Read it</Submit>
    </div>
  </Form>
);
