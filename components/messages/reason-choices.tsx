import { Choices as ChoiceField, TextArea, TextField } from "@/components/ui/field";
import type { Choices } from "@/lib/domain/message/choices";
import { detailField, ownField } from "@/lib/domain/message/fields";
import type { ChoiceProps, ReasonChoice } from "./choice-props";
import { Problem } from "./problem";

/** Why, and how much of it they read. */
export function ReasonChoices({ given, choices, reasons, problems }: ChoiceProps) {
  const chosen: string[] = given.reasons.map(({ code }) => code);
  const options = reasons.map(({ code, label }) => ({ value: code, label }));
  const rareReasons = options.slice(USUAL);
  const isRareChosen = rareReasons.some(({ value }) => chosen.includes(value));
  return (
    <>
      <ChoiceField
        name="reasons"
        label="Why"
        hint="For yourself. They read three of them at most, and as much of it as you choose below."
        value={chosen}
        options={options.slice(0, USUAL)}
        look="chips"
      />
      <details open={isRareChosen} className="-mt-3">
        <summary className="min-h-[44px] content-center py-1 text-sm text-soft wide:min-h-7">
          More reasons
        </summary>
        <ChoiceField
          name="reasons"
          label="More reasons"
          value={chosen}
          options={rareReasons}
          look="chips"
          isLabelHidden
        />
      </details>
      <Problem of={problems.reasons} />
      <ChoiceField
        name="disclosure"
        label="How much to say"
        hint={disclosureHints[choices.disclosure]}
        value={given.disclosure}
        options={disclosures}
        look="segments"
      />
      {choices.reasons.map((reason) => (
        <Details
          key={reason.code}
          known={reasons.find(({ code }) => code === reason.code)}
          given={reason}
          disclosure={choices.disclosure}
        />
      ))}
    </>
  );
}

/** Whether they read why, where the kind of message says it by itself. */
export const WhetherToSayWhy = ({ given, choices }: Pick<ChoiceProps, "given" | "choices">) => (
  <ChoiceField
    name="disclosure"
    label="How much to say"
    hint={
      choices.disclosure === "private" ? disclosureHints.private : "They read that you took another position."
    }
    value={given.disclosure === "private" ? "private" : "brief"}
    options={disclosures.slice(0, 2)}
    look="segments"
  />
);

/** What may be said of one reason beyond its sort. What is not asked for now is kept until it is. */
function Details({
  known: reason,
  given: { code, released, own },
  disclosure,
}: {
  known: ReasonChoice | undefined;
  given: Choices["reasons"][number];
  disclosure: Choices["disclosure"];
}) {
  if (!reason) return null;
  const isCandid = disclosure === "candid";
  const isAsked = (from: "brief" | "candid") => isCandid || (disclosure === "brief" && from === "brief");
  const asked = reason.details.filter(({ from }) => isAsked(from));
  const kept = reason.details.filter(({ from }) => !isAsked(from));
  return (
    <>
      {kept.map(({ key }) => (
        <input key={key} type="hidden" name={detailField(code, key)} value={released[key] ?? ""} />
      ))}
      {isCandid ? null : <input type="hidden" name={ownField(code)} value={own ?? ""} />}
      {asked.length > 0 || isCandid ? (
        <fieldset className="grid gap-3 border-l-2 border-line pl-3">
          <legend className="mb-2 text-[13px] font-[560]">{reason.label}: what they may read</legend>
          {asked.map(({ key, label, example }) => (
            <TextField
              key={key}
              name={detailField(code, key)}
              label={label}
              isOptional
              placeholder={example}
              value={released[key] ?? ""}
            />
          ))}
          {isCandid ? (
            <TextArea
              name={ownField(code)}
              label="Or in a sentence of your own"
              isOptional
              value={own ?? ""}
              rows={2}
            />
          ) : null}
        </fieldset>
      ) : null}
    </>
  );
}

/** So many of the reasons are there at once, and the others behind a fold. */
const USUAL = 5;

const disclosures = [
  { value: "private", label: "Private" },
  { value: "brief", label: "Brief" },
  { value: "candid", label: "Candid" },
];

const disclosureHints: Record<Choices["disclosure"], string> = {
  private: "They read your decision, and no reason.",
  brief: "They read what sort of reason it is.",
  candid: "They read what you release below, and nothing else.",
};
