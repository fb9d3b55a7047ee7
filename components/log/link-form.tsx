import { buttonClass, type Look } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { Form, Submit } from "@/components/ui/form";
import { fetchPosting } from "@/lib/features/handing-in/actions";
import { newFormKey } from "@/lib/form";

/** The address of a posting; its page is fetched once, and kept. */
export const LinkForm = ({ url = "", look = "plain" }: { url?: string; look?: Look }) => (
  <Form action={fetchPosting} formKey={newFormKey()} className="grid gap-4" label="A posting by its address">
    <TextField
      name="url"
      label="The address of the posting"
      type="url"
      value={url}
      hint="Tactful asks that site for this one page, and for nothing that the page refers to. What it says is kept: postings vanish."
    />
    <div>
      <Submit className={buttonClass(look)}>Fetch the page</Submit>
    </div>
  </Form>
);
