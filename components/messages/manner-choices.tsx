import { Choices as ChoiceField, Select } from "@/components/ui/field";
import type { Choices, Language } from "@/lib/domain/message/choices";
import { addresses as addressOptions, regions, tones } from "./manner-options";
import { useFirst } from "./use-first";

/** A language that this kind of message can be written in, and how its speakers call their two ways of address. */
export type LanguageOption = {
  language: Language;
  label: string;
  addresses: { polite: string; familiar: string } | null;
};

export const ToneChoice = ({ tone }: Pick<Choices, "tone">) => (
  <ChoiceField name="tone" label="Tone" value={tone} options={tones} look="segments" />
);

/** In which language; and what that language wants to know: the spelling, or the way of address. */
export function LanguageChoices({
  given,
  choices,
  languages,
}: {
  given: Choices;
  choices: Choices;
  languages: readonly LanguageOption[];
}) {
  const addresses = languages.find(({ language }) => language === choices.language)?.addresses;
  return (
    <>
      {languages.length > 1 ? (
        <Select
          name="language"
          label="Language"
          value={given.language}
          options={languages.map(({ language, label }) => ({ value: language, label }))}
        />
      ) : (
        <input type="hidden" name="language" value={given.language} />
      )}
      {addresses ? (
        <>
          <AddressChoice key={choices.language} address={choices.address} addresses={addresses} />
          <input type="hidden" name="region" value={choices.region} />
        </>
      ) : (
        <>
          <input type="hidden" name="address" value={choices.address} />
          <RegionChoice region={choices.region} />
        </>
      )}
    </>
  );
}

const AddressChoice = ({
  address,
  addresses,
}: {
  address: Choices["address"];
  addresses: { polite: string; familiar: string };
}) => (
  <ChoiceField
    name="address"
    label="You address them with"
    value={useFirst(address)}
    options={addressOptions(addresses)}
    look="segments"
  />
);

const RegionChoice = ({ region }: Pick<Choices, "region">) => (
  <ChoiceField name="region" label="Spelling" value={useFirst(region)} options={regions} look="segments" />
);
