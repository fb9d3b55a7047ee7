import type { ReactNode } from "react";
import { type FormState, newFormKey } from "@/lib/form";
import { buttonClass } from "./button";
import { Form, Submit } from "./form";

/** As `Press`, for what is done seldom and beside something else: it looks like a word that can be followed. */
export const QuietPress = ({
  action,
  fields,
  children,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  fields: Record<string, string>;
  children: ReactNode;
}) => (
  <Form action={action} formKey={newFormKey()} className="grid w-max max-w-full gap-1 print:hidden">
    {Object.entries(fields).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    <Submit className={`${buttonClass("quiet")} -ml-[17px] text-sm underline wide:-my-2`}>{children}</Submit>
  </Form>
);
