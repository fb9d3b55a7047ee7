import { buttonClass } from "@/components/ui/button";
import { Select, TextField } from "@/components/ui/field";
import { Form, Submit } from "@/components/ui/form";
import { beginSetUp, beginSignUp } from "@/lib/features/account/actions";

/** The first account asks for the set-up code, a further one does not. */
export function NewAccountForm({ formKey, isFirst }: { formKey: string; isFirst: boolean }) {
  return (
    <Form action={isFirst ? beginSetUp : beginSignUp} formKey={formKey}>
      {isFirst ? (
        <TextField
          name="code"
          label="Set-up code"
          hint="The start command printed it in the terminal."
          autoComplete="one-time-code"
        />
      ) : null}
      <TextField name="name" label="Your name" hint="As you sign your letters." autoComplete="name" />
      <TextField name="email" label="E-mail address" type="email" autoComplete="username" />
      <TextField
        name="password"
        label="Password"
        type="password"
        hint="At least 8 characters; a few words in a row are easy to keep in mind."
        autoComplete="new-password"
      />
      <TimeZoneField />
      <Submit className={buttonClass("primary")}>Make my account</Submit>
    </Form>
  );
}

export function TimeZoneField({
  value = Intl.DateTimeFormat().resolvedOptions().timeZone,
}: {
  value?: string;
}) {
  const zones = [...new Set([...Intl.supportedValuesOf("timeZone"), "UTC", value])];
  return (
    <Select
      name="timeZone"
      label="Time zone"
      hint="Days and hours are shown in it."
      value={value}
      options={zones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
    />
  );
}
