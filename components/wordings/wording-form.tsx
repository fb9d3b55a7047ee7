import { buttonClass } from "@/components/ui/button";
import { Select, TextArea } from "@/components/ui/field";
import { Form, Submit } from "@/components/ui/form";
import { holeNames } from "@/lib/domain/message/own/holes";
import { KEPT_TAGS } from "@/lib/domain/message/own/wording";
import { saveWording } from "@/lib/features/wordings/actions";
import type { KeptWording } from "@/lib/features/wordings/records";
import { newFormKey } from "@/lib/form";
import { kindOptions, languageOptions, partOptions } from "./words";

/** An own wording of a part; without one, a new one. */
export function WordingForm({ wording }: { wording: KeptWording | null }) {
  const names = holeNames(wording?.kind ?? null, wording?.language ?? "en");
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
        hint={`What differs from letter to letter stands in braces: ${names.map((name) => `{${name}}`).join(", ")}.`}
      />
      <div>
        <Submit className={buttonClass(wording ? "plain" : "primary")}>Save it</Submit>
      </div>
    </Form>
  );
}
