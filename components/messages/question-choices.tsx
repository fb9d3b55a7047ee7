import { Choices as ChoiceField, TextArea } from "@/components/ui/field";
import { MOST_QUESTIONS } from "@/lib/domain/message/questions";
import type { ChoiceProps } from "./choice-props";
import { Problem } from "./problem";

/** What to ask, of what is open and in one's own words. */
export function QuestionChoices({ given, openQuestions, problems }: ChoiceProps) {
  const offered = openQuestions.map(({ text }) => text);
  const own = given.questions.filter((question) => !offered.includes(question));
  return (
    <>
      {openQuestions.length > 0 ? (
        <ChoiceField
          name="questions"
          label="What to ask"
          hint="Open on your checklist, the most useful first. What you can find out yourself is left out."
          value={[...given.questions]}
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
      <Problem of={problems.questions} />
    </>
  );
}
