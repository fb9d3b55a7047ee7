import { buttonClass } from "@/components/ui/button";
import { Select, TextArea } from "@/components/ui/field";
import { Form, Submit } from "@/components/ui/form";
import { KEPT_TAGS } from "@/lib/domain/message/own/wording";
import { saveWording } from "@/lib/features/wordings/actions";
import type { KeptWording } from "@/lib/features/wordings/records";
import { newFormKey } from "@/lib/form";
import { PlaceholderList } from "./placeholders";
import { placeholdersFor } from "./template-example";
import { kindOptions, languageOptions, partOptions } from "./words";

/** An own wording of a part; without one, a new one. */
export function WordingForm({ wording }: { wording: KeptWording | null }) {
  const names = placeholdersFor(wording?.kind ?? null, wording?.language ?? "en");
  return (
    <Form
      action={saveWording}
      formKey={newFormKey()}
      label={wording ? "Your wording" : "A new wording"}
      className="grid gap-4"
    >
      {wording ? <input type="hidden" name="wordingId" value={wording.id} /> : null}
      <div className="grid gap-4 wide:grid-cols-2">
        <Select name="tag" label="Which part" value={wording?.tag} options={partOptions(KEPT_TAGS)} />
        <Select
          name="kind"
          label="Used in"
          value={wording?.kind ?? ""}
          options={[{ value: "", label: "Every kind of message" }, ...kindOptions]}
        />
        {languageOptions.length > 1 ? (
          <Select name="language" label="Language" value={wording?.language} options={languageOptions} />
        ) : null}
      </div>
      <TextArea
        name="text"
        label="Your words"
        rows={3}
        value={wording?.text}
        hint="What differs from letter to letter stands in braces, such as {firstName} or {company}."
      />
      <details>
        <summary className="py-2 text-sm font-[560] text-accent">What can stand in braces</summary>
        <div className="mt-1 text-sm">
          <PlaceholderList names={names} none="nothing in this example" />
        </div>
      </details>
      <div>
        <Submit className={buttonClass(wording ? "plain" : "primary")}>Save it</Submit>
      </div>
    </Form>
  );
}
