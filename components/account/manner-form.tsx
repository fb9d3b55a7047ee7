import { addresses, regions, tones } from "@/components/messages/manner-options";
import { buttonClass } from "@/components/ui/button";
import { Choices, Select, TextArea } from "@/components/ui/field";
import { Form, Submit } from "@/components/ui/form";
import { languageOptions } from "@/components/wordings/words";
import { keepManner } from "@/lib/features/manner/actions";
import type { Manner } from "@/lib/features/manner/records";
import { newFormKey } from "@/lib/form";

/** How new messages begin; each can still be changed at its desk. */
export function MannerForm({ manner }: { manner: Manner }) {
  return (
    <Form
      action={keepManner}
      formKey={newFormKey()}
      done="Kept. New messages begin like this."
      label="How you write"
    >
      <Choices name="tone" label="Tone" value={manner.tone} options={tones} look="segments" />
      <div className="grid gap-5 wide:grid-cols-2">
        <Choices name="region" label="Spelling" value={manner.region} options={regions} look="segments" />
        <Select name="language" label="Language" value={manner.language} options={languageOptions} />
      </div>
      <Choices
        name="address"
        label="How you address people"
        hint="For languages that make a difference: Sie or du, vous or tu, usted or tú."
        value={manner.address}
        options={addresses()}
        look="segments"
      />
      <TextArea
        name="signature"
        label="Under your name"
        isOptional
        hint="A telephone number, an address, a profile. It ends your e-mails."
        value={manner.signature}
        rows={3}
      />
      <Choices
        name="onBenefits"
        label="Benefits"
        value={manner.onBenefits ? ["yes"] : []}
        options={[
          {
            value: "yes",
            label: "I receive unemployment benefits",
            hint: "You are reminded before you say no to something an employment agency referred you to. Nobody else reads this.",
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
