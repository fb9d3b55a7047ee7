import { ButtonLink, buttonClass } from "@/components/ui/button";
import { Choices, Select, TextField } from "@/components/ui/field";
import { Form, Submit } from "@/components/ui/form";
import { type StoredAnswer, sourceWords } from "@/lib/domain/fit/answer";
import { type Criterion, readCriterion, type StoredCriterion } from "@/lib/domain/fit/criterion";
import { readAnswer } from "@/lib/domain/fit/reading";
import { saveChecklist } from "@/lib/features/answers/actions";
import { fieldOf } from "@/lib/features/answers/schema";
import { newFormKey } from "@/lib/form";
import { FieldInput } from "./field-input";

type Answers = Readonly<Record<string, (StoredAnswer & { evidence: string }) | undefined>>;

/** Every criterion with room for its answer, saved together. */
export function ChecklistForm({
  opportunityId,
  seen,
  criteria,
  answers,
}: {
  opportunityId: string;
  seen: string;
  criteria: readonly StoredCriterion[];
  answers: Answers;
}) {
  return (
    <Form action={saveChecklist} formKey={newFormKey()} className="grid max-w-3xl gap-5">
      <input type="hidden" name="opportunityId" value={opportunityId} />
      <input type="hidden" name="seen" value={seen} />
      {criteria.map((criterion) => (
        <CriterionFields
          key={criterion.id}
          criterion={readCriterion(criterion)}
          answer={answers[criterion.id]}
        />
      ))}
      <div className="flex flex-wrap gap-2.5">
        <Submit className={buttonClass("primary")}>Save the answers</Submit>
        <ButtonLink href={`/opportunities/${opportunityId}`} look="quiet">
          Back without saving
        </ButtonLink>
      </div>
    </Form>
  );
}

function CriterionFields({ criterion, answer }: { criterion: Criterion; answer: Answers[string] }) {
  const { id, label, limit, hasLimit, ask, answerFields, problem } = criterion;
  const state =
    answer?.state === "range" || answer?.state === "options" ? "known" : (answer?.state ?? "unknown");
  const filled = criterion.fillAnswer(answer ? { state: answer.state, value: answer.value } : undefined);
  const field = (name: string) => fieldOf(id, name);
  return (
    <fieldset className="rounded-[14px] border border-line bg-card px-5 pt-4 pb-5 shadow-card">
      <legend className="sr-only">{limit ?? label}</legend>
      <div className="mb-4 grid gap-0.5">
        <p className="font-[560] break-words" aria-hidden="true">
          {limit ?? label}
        </p>
        <p className="text-sm text-soft">
          {hasLimit ? "Non-negotiable" : "Goal"}
          {ask.text ? ` · ${ask.text}` : ""}
        </p>
        {answer ? (
          <p className="text-sm text-soft">Noted so far: {readAnswer(criterion, answer).text}</p>
        ) : null}
      </div>
      {problem ? (
        <p className="text-sm text-soft">This version cannot read this criterion, so it stays unknown.</p>
      ) : (
        <div className="grid gap-4">
          <Choices
            name={field("state")}
            label="What is known"
            value={state}
            options={states}
            look="segments"
          />
          <div className="grid gap-4 wide:grid-cols-2">
            {answerFields.map((each) => (
              <FieldInput key={each.name} field={each} filled={filled[each.name]} prefix={`${id}.`} />
            ))}
          </div>
          <TextField
            name={field("evidence")}
            label="Their words, or where you read it"
            isOptional
            value={answer?.evidence ?? ""}
          />
          <details>
            <summary className="py-1 text-sm text-soft">How sure, and from whom</summary>
            <div className="mt-3 grid gap-4 wide:grid-cols-2">
              <Choices
                name={field("confidence")}
                label="How sure it is"
                value={answer?.confidence ?? "confirmed"}
                options={confidences}
                look="segments"
              />
              <Select
                name={field("source")}
                label="Who said so"
                value={answer?.source ?? "recruiter"}
                options={sources}
              />
              {hasLimit ? (
                <Select
                  name={field("ruling")}
                  label="If it is only partly so, does it pass for you?"
                  value={rulingOf(answer)}
                  options={rulings}
                />
              ) : null}
            </div>
          </details>
        </div>
      )}
    </fieldset>
  );
}

function rulingOf(answer: Answers[string]): string {
  const value = answer?.state === "partial" ? answer.value : null;
  return typeof value === "object" && value !== null && "ruling" in value ? String(value.ruling ?? "") : "";
}

const states = [
  { value: "unknown", label: "Unknown" },
  { value: "known", label: "Known" },
  { value: "partial", label: "Partly" },
  { value: "na", label: "Not relevant" },
];

const confidences = [
  { value: "confirmed", label: "Sure" },
  { value: "likely", label: "Likely" },
  { value: "guess", label: "A guess" },
];

const rulings = [
  { value: "", label: "I cannot tell yet" },
  { value: "met", label: "It passes" },
  { value: "violated", label: "It does not pass" },
];

const sources = Object.entries(sourceWords).map(([value, words]) => ({
  value,
  label: words.charAt(0).toUpperCase() + words.slice(1),
}));
