import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Choices } from "@/components/ui/field";
import { Form, Submit } from "@/components/ui/form";
import { CONTACT_CHOICES, type ContactChoice, USUAL_CHOICE } from "@/lib/domain/tables/contact-draft";
import { saveContacts } from "@/lib/features/imports/actions";
import type { ImportReport } from "@/lib/features/imports/queries";
import { newFormKey } from "@/lib/form";

const LABELS: Record<ContactChoice, string> = {
  everybody: "Everybody",
  "dealt-with": "Those at companies you have opportunities with",
  nobody: "Nobody",
};

/** Whom to bring in of the people that came with a table. */
export const ContactsForm = ({ report: { id, mapping, tracker } }: { report: ImportReport }) => (
  <Card title="Whom to bring in">
    <Form action={saveContacts} formKey={newFormKey()} label="Whom to bring in" className="grid gap-4">
      <input type="hidden" name="importId" value={id} />
      <Choices
        name="contacts"
        label={`Of the people you are connected with${tracker ? ` on ${tracker}` : ""}`}
        hint="Whoever is among your people already stays as they are."
        value={mapping.contacts ?? USUAL_CHOICE}
        options={CONTACT_CHOICES.map((value) => ({ value, label: LABELS[value] }))}
        look="ways"
      />
      <div>
        <Submit className={buttonClass("plain")}>Look through them again</Submit>
      </div>
    </Form>
  </Card>
);
