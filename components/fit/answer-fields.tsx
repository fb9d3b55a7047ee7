import type { ReactNode } from "react";
import { Choices, Select, TextField } from "@/components/ui/field";
import { partOf, type StoredAnswer, sources, whoSaid } from "@/lib/domain/fit/answer";
import type { Criterion } from "@/lib/domain/fit/criterion";
import { readAnswer } from "@/lib/domain/fit/reading";
import { isAsLate } from "@/lib/domain/fit/standing-answers";
import { percentTyped } from "@/lib/domain/fit/wording";
import { momentOf } from "@/lib/domain/time/local";
import type { Known, NotedAnswer } from "@/lib/features/answers/records";
import { fieldOf } from "@/lib/features/answers/schema";
import type { RoomFrame } from "@/lib/features/rooms/queries";
import { FieldInput } from "./field-input";
import { ProblemFold } from "./problem-fold";

/** How the person reads dates. */
export type Dates = Pick<RoomFrame, "show" | "timeZone">;

/** Whom a column of answers is about. */
export type Column = Known & { subject: string; name: string };

/** The answer to one criterion: what is known, how sure it is and from whom, and what was said besides. */
export function AnswerFields({
  criterion,
  column: { subject, name, answers, others },
  frame,
  isNamed,
}: {
  criterion: Criterion;
  column: Column;
  frame: Dates;
  /** Several stand side by side: each says whose it is. */
  isNamed: boolean;
}) {
  const { id, hasLimit, answerFields, problem } = criterion;
  const answer = answers[id];
  const prefix = fieldOf(subject, id, "");
  if (problem) {
    return (
      <Group name={isNamed ? name : null}>
        <p className="text-sm text-soft">This version cannot read this criterion, so it stays unknown.</p>
      </Group>
    );
  }
  const evidence = (
    <TextField
      name={`${prefix}evidence`}
      label="Their words, or where you read it"
      isOptional
      value={answer?.evidence ?? ""}
    />
  );
  const filled = criterion.fillAnswer(answer ? { state: answer.state, value: answer.value } : undefined);
  return (
    <Group name={isNamed ? name : null}>
      <Said criterion={criterion} answer={answer} others={others[id] ?? []} frame={frame} />
      <Choices
        name={`${prefix}state`}
        label="What is known"
        value={stateOf(answer)}
        options={states}
        look="segments"
      />
      <div className={`grid gap-4 ${isNamed ? "" : "wide:grid-cols-2"}`}>
        {answerFields.map((field) => (
          <FieldInput key={field.name} field={field} filled={filled[field.name]} prefix={prefix} />
        ))}
      </div>
      {isNamed ? null : evidence}
      <Provenance prefix={prefix} answer={answer} hasLimit={hasLimit} isNarrow={isNamed}>
        {isNamed ? evidence : null}
      </Provenance>
    </Group>
  );
}

/** How sure an answer is, from whom and since when; and what holds of one that is only partly so. */
function Provenance({
  prefix,
  answer,
  hasLimit,
  isNarrow,
  children,
}: {
  prefix: string;
  answer: NotedAnswer | undefined;
  hasLimit: boolean;
  isNarrow: boolean;
  children: ReactNode;
}) {
  const { share, ruling } = partOf(answer);
  return (
    <ProblemFold summary="How sure, from whom and when" fields={FOLDED.map((name) => `${prefix}${name}`)}>
      <div className={`mt-3 grid gap-4 ${isNarrow ? "" : "wide:grid-cols-2"}`}>
        {children}
        <Choices
          name={`${prefix}confidence`}
          label="How sure it is"
          hint="A guess moves the estimate only: it never closes the gate."
          value={answer?.confidence ?? "confirmed"}
          options={confidences}
          look="segments"
        />
        <Select
          name={`${prefix}source`}
          label="Who said so"
          value={answer?.source ?? "recruiter"}
          options={whos}
        />
        <TextField
          name={`${prefix}asOf`}
          label="The day it was true"
          hint="Left empty, it is today."
          isOptional
          type="date"
        />
        <Choices
          name={`${prefix}final`}
          label="Will they say more?"
          hint="Then a range counts as its middle."
          value={answer?.final ? "yes" : ""}
          options={finals}
          look="boxes"
        />
        <TextField
          name={`${prefix}share`}
          label="If it is only partly so, how much is it worth, in percent?"
          inputMode="decimal"
          value={percentTyped(share)}
        />
        {hasLimit ? (
          <Select
            name={`${prefix}ruling`}
            label="And does it pass your limit?"
            value={ruling ?? ""}
            options={rulings}
          />
        ) : null}
      </div>
    </ProblemFold>
  );
}

/** What can come back from there with a problem. */
const FOLDED = ["evidence", "confidence", "source", "asOf", "share", "ruling"];

/** The fields of one answer, under the name of whom it is about where several stand side by side. */
function Group({ name, children }: { name: string | null; children: ReactNode }) {
  const className = "grid min-w-0 content-start gap-4";
  if (name === null) return <div className={className}>{children}</div>;
  return (
    <fieldset className={className}>
      <legend className="mb-2 text-[13px] font-[560] text-accent">{name}</legend>
      {children}
    </fieldset>
  );
}

/** What stands, and what was said before or besides: nothing that was noted is lost. */
function Said({
  criterion,
  answer,
  others,
  frame: { show, timeZone },
}: {
  criterion: Criterion;
  answer: NotedAnswer | undefined;
  others: readonly NotedAnswer[];
  frame: Dates;
}) {
  if (!answer) return <p className="text-sm text-soft">Nothing noted yet.</p>;
  const told = (each: NotedAnswer) =>
    `${readAnswer(criterion, each).text}, ${show.day(momentOf(each.asOf ?? "", timeZone) ?? each.createdAt)}`;
  return (
    <ul className="grid gap-0.5 text-sm text-soft">
      <li>Noted so far: {told(answer)}</li>
      {others.map((each) =>
        each.createdAt > answer.createdAt && isAsLate(answer, each) ? (
          <li key={each.id}>Also heard, but it does not overrule what is confirmed: {told(each)}</li>
        ) : (
          <li key={each.id}>
            Before: <del>{told(each)}</del>
          </li>
        ),
      )}
    </ul>
  );
}

const stateOf = (answer: StoredAnswer | undefined): string =>
  answer?.state === "range" || answer?.state === "options" ? "known" : (answer?.state ?? "unknown");

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

const finals = [{ value: "yes", label: "No, this is all that they will say" }];

const rulings = [
  { value: "", label: "I cannot tell yet" },
  { value: "met", label: "It passes" },
  { value: "violated", label: "It does not pass" },
];

const whos = sources.map((value) => ({ value, label: whoSaid(value) }));
