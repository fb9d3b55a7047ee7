import { buttonClass } from "@/components/ui/button";
import { Choices, Select, TextArea, TextField } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form, Submit } from "@/components/ui/form";
import { REASONS } from "@/lib/domain/message/reasons";
import { localDay } from "@/lib/domain/time/local";
import { note } from "@/lib/features/decisions/actions";
import type { DecisionRecord } from "@/lib/features/decisions/records";
import { MOODS, PURPOSES, SURENESS, sideOf } from "@/lib/features/decisions/schema";
import { newFormKey } from "@/lib/form";

/** What is behind a decision, to be filled in while it is fresh; nothing in it has to be. */
export function NoteForm({ decision, timeZone }: { decision: DecisionRecord; timeZone: string }) {
  const { id, choice, confidence, mood, doubt, tripwire, reviewAt, isNoted } = decision;
  const sureness = confidence === null ? "" : String(confidence);
  const isUsual = ["", ...SURENESS].includes(sureness);
  return (
    <Form action={note} formKey={newFormKey()} className="grid gap-3" label="What is behind it">
      <input type="hidden" name="decisionId" value={id} />
      <Fold
        summary={isNoted ? "Change what you noted" : "Note it while it is fresh"}
        isOpen={false}
        field="decisionId"
      >
        <Choices
          name="sure"
          label="How sure are you that you will still find this right in three months? In percent:"
          value={isUsual ? sureness : ""}
          options={surenesses}
          look="segments"
        />
        <div className="grid grid-cols-2 gap-4">
          <TextField
            name="sureExactly"
            label="Or exactly"
            isOptional
            inputMode="numeric"
            value={isUsual ? "" : sureness}
          />
          <Select name="mood" label="Your mood" isOptional value={mood ?? ""} options={moods} />
        </div>
        <Reasons choice={choice} given={decision.reasons} />
        <TextArea name="doubt" label="Why might you be wrong?" isOptional value={doubt ?? ""} rows={2} />
        <TextArea
          name="tripwire"
          label="What would make you think again?"
          isOptional
          value={tripwire ?? ""}
          rows={2}
        />
        <TextField
          name="reviewOn"
          label="Look at it again on"
          isOptional
          type="date"
          value={reviewAt ? localDay(reviewAt, timeZone) : ""}
        />
        <Submit className={buttonClass()}>Keep this with the decision</Submit>
      </Fold>
    </Form>
  );
}

/** The usual ones to tap, the others a step away, and room for one's own words. */
function Reasons({ choice, given }: { choice: string; given: DecisionRecord["reasons"] }) {
  const known = sideOf(choice) === "decline" ? declining : accepting;
  const codes = given.map(({ code }) => code);
  const isShown = ({ value }: { value: string }, index: number) => index < USUAL || codes.includes(value);
  const others = known.filter((option, index) => !isShown(option, index));
  const own = codes.filter((code) => !known.some(({ value }) => value === code));
  return (
    <>
      <Choices name="reasons" label="Why" value={codes} options={known.filter(isShown)} look="chips" />
      {others.length > 0 ? (
        <details className="-mt-3">
          <summary className="py-1 text-sm text-soft">More reasons</summary>
          <Choices
            name="reasons"
            label="More reasons"
            value={codes}
            options={others}
            look="chips"
            isLabelHidden
          />
        </details>
      ) : null}
      <TextArea
        name="ownReasons"
        label="In your own words, one a line"
        isOptional
        value={own.join("\n")}
        rows={2}
      />
    </>
  );
}

const USUAL = 5;

const declining = REASONS.map(({ code, label }) => ({ value: code as string, label: label as string }));
const accepting = Object.values(PURPOSES).map((words) => ({
  value: words as string,
  label: words as string,
}));

const surenesses = ["", ...SURENESS].map((value) => ({ value, label: value || "–" }));
const moods = ["", ...MOODS].map((value) => ({ value, label: value || "–" }));
