import { Form } from "@/components/ui/form";
import { importWordings } from "@/lib/features/wordings/actions";
import { newFormKey } from "@/lib/form";
import { ImportFields } from "./import-fields";

/** Brings in what was exported: what it holds is shown first, and written when it is sent again. */
export const ImportForm = () => (
  <Form action={importWordings} formKey={newFormKey()} label="Import" className="grid gap-5">
    <ImportFields />
  </Form>
);
