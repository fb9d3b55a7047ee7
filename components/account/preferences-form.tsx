import { buttonClass } from "@/components/ui/button";
import { Choices, TextField } from "@/components/ui/field";
import { Form, Submit } from "@/components/ui/form";
import { keepPreferences } from "@/lib/features/preferences/actions";
import type { Preferences } from "@/lib/features/preferences/records";
import type { Theme } from "@/lib/features/preferences/schema";
import { newFormKey } from "@/lib/form";

const themes: { value: Theme; label: string }[] = [
  { value: "system", label: "As the system" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
];

/** How the rooms are. */
export function PreferencesForm({ preferences }: { preferences: Preferences }) {
  return (
    <Form action={keepPreferences} formKey={newFormKey()} done="Kept." label="How Tactful is for you">
      <Choices
        name="theme"
        label="Light or dark"
        value={preferences.theme}
        options={themes}
        look="segments"
      />
      <TextField
        name="silenceDays"
        label="Ask about silence after so many days"
        isOptional
        hint="When nobody has written for that long, you are asked whether it has ended. Empty: never."
        value={preferences.silenceDays?.toString() ?? ""}
        inputMode="numeric"
      />
      <Choices
        name="notifies"
        label="Notifications"
        value={preferences.notifies ? ["yes"] : []}
        options={[
          {
            value: "yes",
            label: "Tell me in this browser what falls due",
            hint: "While Tactful is open. The browser asks you too, and the words on the screen name nobody.",
          },
        ]}
        look="boxes"
      />
      <div>
        <Submit className={buttonClass()}>Keep it</Submit>
      </div>
    </Form>
  );
}
