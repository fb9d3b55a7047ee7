import { buttonClass } from "@/components/ui/button";
import { Select } from "@/components/ui/field";
import { Form, Submit } from "@/components/ui/form";
import { merge } from "@/lib/features/people/actions";
import { newFormKey } from "@/lib/form";

/** Two entries of one person become one; those offered have the name, the address or the company in common. */
export const MergeForm = ({
  contactId,
  others,
}: {
  contactId: string;
  others: readonly { id: string; name: string }[];
}) => (
  <details>
    <summary className="py-2 text-sm font-[560] text-accent">The same person stands here twice</summary>
    <Form action={merge} formKey={newFormKey()} label="Merge two entries" className="mt-2 grid gap-3">
      <input type="hidden" name="contactId" value={contactId} />
      <Select
        name="otherId"
        label="The other entry"
        hint="What is under it comes here. You can take that back."
        options={others.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <div>
        <Submit className={buttonClass()}>Make them one</Submit>
      </div>
    </Form>
  </details>
);
