import { buttonClass } from "@/components/ui/button";
import { Choices, Select, TextArea, TextField } from "@/components/ui/field";
import { Form, Submit } from "@/components/ui/form";
import { SaveOrLeave } from "@/components/ui/save-or-leave";
import { practiceQuestions, RATINGS } from "@/lib/domain/prepare/practice";
import { keepPractice } from "@/lib/features/prepare/actions";
import { newFormKey } from "@/lib/form";

/** What a practised answer is filled with; `id` empty for a new one. */
export type PracticeDraft = {
  id: string;
  question: string;
  answer: string;
  rating: number | null;
  opportunityId: string | null;
  /** As a date-and-time field has it; empty: now. */
  at: string;
};

const questions = practiceQuestions.flatMap((group) => group.questions);
const ratings = Object.entries(RATINGS).map(([value, label]) => ({ value, label: `${value} ${label}` }));

/** Notes an answer that was practised, or changes one. */
export const PracticeForm = ({
  draft: { id, question, answer, rating, opportunityId, at },
  places,
}: {
  draft: PracticeDraft;
  /** The opportunities that it may be for. */
  places: readonly { id: string; name: string }[];
}) => (
  <Form action={keepPractice} formKey={newFormKey()} label="A practised answer" className="grid gap-5">
    <input type="hidden" name="practiceId" value={id} />
    <TextField
      name="question"
      label="The question"
      hint="As it may be asked, or one of those to pick from."
      value={question}
      offers={questions}
    />
    <TextArea
      name="answer"
      label="What you answered"
      isOptional
      hint="In key words, or as you would say it. Say it aloud once; then write."
      value={answer}
      rows={6}
    />
    <Choices
      name="rating"
      label="How did it go?"
      look="segments"
      value={rating === null ? "" : String(rating)}
      options={ratings}
    />
    <div className="grid gap-5 wide:grid-cols-2">
      <Select
        name="opportunityId"
        label="For which opportunity?"
        isOptional
        value={opportunityId ?? ""}
        options={[
          { value: "", label: "None in particular" },
          ...places.map((place) => ({ value: place.id, label: place.name })),
        ]}
      />
      <TextField name="at" label="When" isOptional type="datetime-local" hint="Empty: now." value={at} />
    </div>
    {id ? (
      <SaveOrLeave save="Save the change" leave="Back without saving" to="/prepare/practice" />
    ) : (
      <div>
        <Submit className={buttonClass("primary")}>Keep it</Submit>
      </div>
    )}
  </Form>
);
