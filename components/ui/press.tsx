import { type FormState, newFormKey } from "@/lib/form";
import { buttonClass, type Look } from "./button";
import { Form, Submit } from "./form";

/** A button that does one thing at once: a form of hidden fields. */
export function Press({
  action,
  fields,
  children,
  look = "plain",
  className = "",
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  fields: Record<string, string>;
  children: React.ReactNode;
  look?: Look;
  className?: string;
}) {
  return (
    <Form action={action} formKey={newFormKey()} className={`grid gap-2 ${className}`}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Submit className={buttonClass(look)}>{children}</Submit>
    </Form>
  );
}
