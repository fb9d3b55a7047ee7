import { Choices as ChoiceField, TextArea, TextField } from "@/components/ui/field";
import type { Choices } from "@/lib/domain/message/choices";
import { detailField, ownField } from "@/lib/domain/message/fields";
import { REASONS } from "@/lib/domain/message/reasons";
import type { KindChoicesProps } from "./kind-choices";
import { RegionChoice, ToneChoice } from "./manner";

/** Why, how much of it, in what tone, and how the door stays. */
export function DeclineChoices({ choices, problems, followUpOn }: KindChoicesProps) {
  const chosen: string[] = choices.reasons.map(({ code }) => code);
  return (
    <>
      <ChoiceField
        name="reasons"
        label="Why"
        hint="For yourself. How much of it they read is chosen below."
        value={chosen}
        options={usualReasons}
        look="chips"
      />
      <details open={otherReasons.some(({ value }) => chosen.includes(value))} className="-mt-3">
        <summary className="py-1 text-sm text-soft">More reasons</summary>
        <ChoiceField
          name="reasons"
          label="More reasons"
          value={chosen}
          options={otherReasons}
          look="chips"
          isLabelHidden
        />
      </details>
      {problems.reasons ? <p className="text-sm text-decline">{problems.reasons}</p> : null}
      <ChoiceField
        name="disclosure"
        label="How much to say"
        hint={disclosureHints[choices.disclosure]}
        value={choices.disclosure}
        options={disclosures}
        look="segments"
      />
      <Details choices={choices} />
      <ToneChoice tone={choices.tone} />
      <ChoiceField
        name="door"
        label="The door"
        hint={
          choices.door === "open"
            ? `A follow-up will wait for you on ${followUpOn}.`
            : doorHints[choices.door]
        }
        value={choices.door}
        options={doors}
        look="segments"
      />
      <details open={choices.feedback !== null || choices.offersReferral}>
        <summary className="py-1 text-[13px] font-[560]">Add something</summary>
        <div className="mt-3 grid gap-4">
          <TextArea
            name="feedback"
            label="A suggestion for them"
            isOptional
            hint="One thing about how they hire, as a suggestion. Only if you feel comfortable."
            value={choices.feedback ?? ""}
            rows={2}
          />
          <ChoiceField
            name="offersReferral"
            label="Somebody else"
            value={choices.offersReferral ? ["yes"] : []}
            options={[{ value: "yes", label: "Offer to ask somebody who might fit" }]}
            look="boxes"
          />
          <RegionChoice region={choices.region} />
        </div>
      </details>
    </>
  );
}

/** What may be said of each reason beyond its sort; shown for the reasons that are ticked. */
function Details({ choices: { reasons, disclosure } }: { choices: Choices }) {
  if (disclosure === "private") return null;
  return reasons.map(({ code, released, own }) => {
    const reason = REASONS.find((known) => known.code === code);
    if (!reason) return null;
    const details = reason.details.filter(({ from }) => disclosure === "candid" || from === "brief");
    if (details.length === 0 && disclosure !== "candid") return null;
    return (
      <fieldset key={code} className="grid gap-3 border-l-2 border-line pl-3">
        <legend className="text-[13px] font-[560]">{reason.label}: what they may read</legend>
        {details.map(({ key, label, example }) => (
          <TextField
            key={key}
            name={detailField(code, key)}
            label={label}
            isOptional
            placeholder={example}
            value={released[key] ?? ""}
          />
        ))}
        {disclosure === "candid" ? (
          <TextArea
            name={ownField(code)}
            label="Or in a sentence of your own"
            isOptional
            value={own ?? ""}
            rows={2}
          />
        ) : null}
      </fieldset>
    );
  });
}

const reasonOptions = REASONS.map(({ code, label }) => ({ value: code as string, label: label as string }));
const usualReasons = reasonOptions.slice(0, 5);
const otherReasons = reasonOptions.slice(5);

const disclosures = [
  { value: "private", label: "Private" },
  { value: "brief", label: "Brief" },
  { value: "candid", label: "Candid" },
];

const disclosureHints: Record<Choices["disclosure"], string> = {
  private: "They read that you decline, and no reason.",
  brief: "They read what sort of reason it is.",
  candid: "They read what you release below, and nothing else.",
};

const doors = [
  { value: "closed", label: "Closed" },
  { value: "ajar", label: "Ajar" },
  { value: "open", label: "Open" },
];

const doorHints: Record<"closed" | "ajar", string> = {
  closed: "Good wishes, and nothing more. No follow-up.",
  ajar: "Perhaps another time. No follow-up.",
};
