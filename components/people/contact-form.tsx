import { TextArea, TextField } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { SaveOrLeave } from "@/components/ui/save-or-leave";
import { keepContact } from "@/lib/features/people/actions";
import type { ContactFacts } from "@/lib/features/people/queries";
import { newFormKey } from "@/lib/form";

/** What is known of somebody; without a contact, somebody new. */
export const ContactForm = ({
  contact,
  company = contact?.company?.name,
}: {
  contact: ContactFacts | null;
  company?: string | undefined;
}) => (
  <Form
    action={keepContact}
    formKey={newFormKey()}
    label={contact ? "What you know of them" : "Somebody new"}
    className="grid max-w-2xl gap-5"
  >
    {contact ? <input type="hidden" name="contactId" value={contact.id} /> : null}
    <TextField name="name" label="Name" value={contact?.name ?? ""} />
    <div className="grid gap-5 wide:grid-cols-2">
      <TextField name="company" label="Company" isOptional value={company ?? ""} />
      <TextField name="position" label="Position" isOptional value={contact?.position ?? ""} />
      <TextField name="email" label="E-mail" isOptional type="email" value={contact?.email ?? ""} />
      <TextField name="phone" label="Phone" isOptional value={contact?.phone ?? ""} />
    </div>
    <TextField
      name="url"
      label="Link"
      isOptional
      type="url"
      hint="Their profile or their page."
      value={contact?.url ?? ""}
    />
    <TextArea
      name="about"
      label="What to remember"
      isOptional
      rows={5}
      hint="Where you met, what you spoke of, what you could do for them. Nobody else sees it."
      value={contact?.about ?? ""}
    />
    <SaveOrLeave
      save={contact ? "Save the change" : "Add them"}
      leave="Back without saving"
      to={contact ? `/people/${contact.id}` : "/people"}
    />
  </Form>
);
