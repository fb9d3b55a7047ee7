import { buttonClass } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { Form, Submit } from "@/components/ui/form";
import { savePassword, saveProfile } from "@/lib/features/account/actions";
import type { Profile } from "@/lib/features/account/queries";
import { newFormKey } from "@/lib/form";
import { TimeZoneField } from "./new-account-form";

export function ProfileForm({ profile }: { profile: Profile }) {
  return (
    <Form action={saveProfile} formKey={newFormKey()} done="Kept." label="You">
      <TextField
        name="name"
        label="Your name"
        hint="As you sign your letters."
        value={profile.name}
        autoComplete="name"
      />
      <TimeZoneField value={profile.timeZone} />
      <div>
        <Submit className={buttonClass()}>Keep it</Submit>
      </div>
    </Form>
  );
}

export function PasswordForm() {
  return (
    <Form
      action={savePassword}
      formKey={newFormKey()}
      done="Your password is changed, and every other session has ended."
      label="Password"
    >
      <TextField
        name="currentPassword"
        label="Present password"
        type="password"
        autoComplete="current-password"
      />
      <TextField
        name="newPassword"
        label="New password"
        type="password"
        hint="At least 8 characters. Every other session ends."
        autoComplete="new-password"
      />
      <div>
        <Submit className={buttonClass()}>Change the password</Submit>
      </div>
    </Form>
  );
}
