import { buttonClass } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { Form, Submit } from "@/components/ui/form";
import { signIn } from "@/lib/features/account/actions";

export function SignInForm({ formKey, next }: { formKey: string; next: string }) {
  return (
    <Form action={signIn} formKey={formKey}>
      <input type="hidden" name="next" value={next} />
      <TextField name="email" label="E-mail address" type="email" autoComplete="username" />
      <TextField name="password" label="Password" type="password" autoComplete="current-password" />
      <Submit className={buttonClass("primary")}>Sign in</Submit>
    </Form>
  );
}
