import { Choices as ChoiceField, TextArea, TextField } from "@/components/ui/field";
import { MOST_QUESTIONS } from "@/lib/domain/message/questions";
import type { KindChoicesProps } from "./kind-choices";
import { RegionChoice, ToneChoice } from "./manner";

/** What to ask, of what is open and in one's own words, and by when one answers. */
export function AskChoices({ choices, openQuestions, problems, followUpOn }: KindChoicesProps) {
  const offered = openQuestions.map(({ text }) => text);
  const own = choices.questions.filter((question) => !offered.includes(question));
  return (
    <>
      {openQuestions.length > 0 ? (
        <ChoiceField
          name="questions"
          label="What to ask"
          hint="Open on your checklist, the most useful first. What you can find out yourself is left out."
          value={[...choices.questions]}
          options={openQuestions.map(({ text, isSensitive }) => ({
            value: text,
            label: text,
            ...(isSensitive ? { hint: "Delicate: it is asked only if you tick it." } : {}),
          }))}
          look="boxes"
        />
      ) : null}
      <TextArea
        name="ownQuestions"
        label="Questions of your own"
        isOptional
        hint={`One a line, and ${MOST_QUESTIONS} in all at most.`}
        value={own.join("\n")}
        rows={3}
      />
      {problems.questions ? <p className="text-sm text-decline">{problems.questions}</p> : null}
      <TextField
        name="answerOn"
        type="date"
        label="You will answer by"
        isOptional
        hint="They read it only if you choose a day."
        value={choices.answerOn ?? ""}
      />
      {problems.answerOn ? <p className="text-sm text-decline">{problems.answerOn}</p> : null}
      <ToneChoice tone={choices.tone} />
      <RegionChoice region={choices.region} />
      <p className="text-sm text-soft">
        Nothing is decided by asking. A follow-up will wait for you on {followUpOn}, to see whether they have
        answered.
      </p>
    </>
  );
}
