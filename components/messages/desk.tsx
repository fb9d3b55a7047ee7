"use client";
// A client component: the letter is written anew, checked and saved while one chooses and types.

import { useActionState, useMemo, useRef, useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { check } from "@/lib/domain/check/check";
import { summarise } from "@/lib/domain/check/summary";
import type { Choices } from "@/lib/domain/message/choices";
import { compose } from "@/lib/domain/message/compose";
import type { MessageFacts } from "@/lib/domain/message/facts";
import { KINDS, type KindCode } from "@/lib/domain/message/kinds";
import { type Part, renderBody } from "@/lib/domain/message/part";
import { redraw } from "@/lib/domain/message/redraw";
import { retag } from "@/lib/domain/message/retag";
import { submitDesk } from "@/lib/features/messages/actions";
import type { FormState } from "@/lib/form";
import { ChoicesPanel } from "./choices-panel";
import { Findings, Marks } from "./findings";
import { Handover } from "./handover";
import type { Letter } from "./letter";
import { LetterPaper } from "./letter-paper";
import { readChoices } from "./read-choices";
import { useSaving } from "./use-saving";

export type DeskProps = {
  messageId: string;
  kind: KindCode;
  revision: string;
  formKey: string;
  recipientName: string;
  recipientEmail: string;
  subject: string;
  body: string;
  parts: readonly Part[];
  choices: Choices;
  seed: number;
  /** What is recorded, without whom it goes to and why, which are chosen here. */
  facts: Omit<MessageFacts, "recipientName" | "recordedReasons">;
  followUpOn: string;
};

/** The letter desk: what is chosen on one side, a real letter on the other, what the check found under it. */
export function Desk(props: DeskProps) {
  const { messageId, kind, formKey } = props;
  const { meaning } = KINDS[kind];
  const form = useRef<HTMLFormElement>(null);
  const [state, submit, isPending] = useActionState(submitDesk, {
    status: "untouched",
    key: formKey,
  } as FormState);
  const [letter, setLetter] = useState(() => startingLetter(props));
  const [composed, setComposed] = useState(() => composedFor(props, letter));
  const [settled, setSettled] = useState<FormState | null>(null);
  const saving = useSaving(form, props.revision);

  const facts = useMemo<MessageFacts>(
    () => ({
      ...props.facts,
      recipientName: letter.recipientName || null,
      recordedReasons: letter.choices.reasons.map(({ code }) => code),
    }),
    [props.facts, letter.recipientName, letter.choices],
  );
  const parts = useMemo(() => retag(letter.parts, letter.body), [letter.parts, letter.body]);
  const { subject, body, choices } = letter;
  const report = useMemo(
    () => check({ kind, channel: "email", subject, body, parts, facts, choices }),
    [kind, subject, body, parts, facts, choices],
  );

  /** A choice changed: what it touches is written anew, what the person wrote stays. */
  const choose = (seed = letter.seed) => {
    if (!form.current) return;
    const fields = new FormData(form.current);
    const chosen = {
      ...letter,
      seed,
      choices: readChoices(fields),
      recipientName: String(fields.get("recipientName") ?? ""),
    };
    const next = composedFor(props, chosen);
    const drawn = redraw(composed.parts, retag(letter.parts, letter.body), next.parts);
    const followsSubject = letter.subject === composed.subject;
    setComposed(next);
    setLetter({
      ...chosen,
      parts: drawn,
      body: renderBody(drawn),
      subject: followsSubject ? next.subject : letter.subject,
    });
    saving.saveSoon();
  };

  const edit = (change: Partial<Pick<Letter, "subject" | "body">>) => {
    setLetter((before) => ({ ...before, ...change }));
    saving.saveSoon();
  };

  const problems = { ...state.problems, ...saving.problems };
  const isStale = saving.isStale || (state.reason === "stale" && state !== settled);
  const keepMine = () => {
    setSettled(state);
    saving.keepMine();
  };
  return (
    <form
      ref={form}
      action={submit}
      onSubmit={saving.beforeSubmit}
      noValidate
      className="grid items-start gap-6 wide:grid-cols-[minmax(0,1fr)_320px]"
    >
      {/* Enter in a field presses a form's first button: it must be the one that only saves. */}
      <button type="submit" name="intent" value="save" className="sr-only" tabIndex={-1} aria-hidden="true">
        Save
      </button>
      <input type="hidden" name="messageId" value={messageId} />
      <input type="hidden" name="seen" value={props.revision} />
      <input type="hidden" name="seed" value={letter.seed} />
      <input type="hidden" name="form-key" value={formKey} />
      <div className="grid min-w-0 gap-5">
        {state.message && state !== settled ? (
          <div role="alert" className="rounded-[10px] bg-decline-wash px-4 py-3 text-sm text-decline">
            {state.message}{" "}
            {state.status === "signed-out" ? (
              <a href="/sign-in?next=/signed-in" target="_blank" rel="noreferrer" className="underline">
                Sign in in a new tab
              </a>
            ) : null}
          </div>
        ) : null}
        {isStale ? (
          <OtherTab
            theirs={props.body}
            onKeep={keepMine}
            onTake={() => {
              const theirs = startingLetter(props);
              setLetter(theirs);
              setComposed(composedFor(props, theirs));
              keepMine();
            }}
          />
        ) : null}
        <LetterPaper
          subject={subject}
          body={body}
          findings={report.findings}
          problems={problems}
          onChange={edit}
        />
        <Findings
          findings={report.findings}
          onFix={({ where, fix }) => {
            if (!fix) return;
            const text = where === "subject" ? subject : body;
            const mended = text.slice(0, fix.span.start) + fix.replacement + text.slice(fix.span.end);
            edit(where === "subject" ? { subject: mended } : { body: mended });
          }}
        />
        <Marks marks={report.marks} />
        <p className="text-sm text-soft" role="status">
          {summarise(report, facts)}
          {saving.words ? ` · ${saving.words}` : ""}
        </p>
        <Handover
          messageId={messageId}
          meaning={meaning}
          letter={letter}
          problems={problems}
          recipientEmail={props.recipientEmail}
          isPending={isPending}
          beforeLeaving={saving.saveNow}
          onChange={() => saving.saveSoon()}
        />
      </div>
      <ChoicesPanel
        meaning={meaning}
        choices={choices}
        openQuestions={facts.openQuestions}
        problems={problems}
        recipientName={letter.recipientName}
        followUpOn={props.followUpOn}
        onChoose={() => choose()}
        onReword={() => choose(letter.seed + 1)}
      />
    </form>
  );
}

const startingLetter = ({ subject, body, parts, choices, seed, recipientName }: DeskProps): Letter => ({
  ...{ subject, body, parts, choices, seed, recipientName },
});

/** The letter as it would be without the person's own hand in it. */
const composedFor = (
  { kind, facts }: Pick<DeskProps, "kind" | "facts">,
  { choices, seed, recipientName }: Pick<Letter, "choices" | "seed" | "recipientName">,
) => {
  const recordedReasons = choices.reasons.map(({ code }) => code);
  return compose({
    kind,
    facts: { ...facts, recipientName: recipientName || null, recordedReasons },
    choices,
    seed,
  });
};

function OtherTab({ theirs, onKeep, onTake }: { theirs: string; onKeep: () => void; onTake: () => void }) {
  return (
    <div className="grid gap-3 rounded-[10px] bg-consider-wash px-4 py-3.5 text-sm">
      <p>
        <b className="text-consider">This letter was changed in another tab.</b> Nothing was overwritten:
        yours stands here, the other one below.
      </p>
      <details>
        <summary className="py-1">Read the other one</summary>
        <p className="mt-2 font-serif text-base whitespace-pre-wrap">{theirs}</p>
      </details>
      <div className="flex flex-wrap gap-2.5">
        <button type="button" className={buttonClass()} onClick={onKeep}>
          Keep mine
        </button>
        <button type="button" className={buttonClass()} onClick={onTake}>
          Take the other one
        </button>
      </div>
    </div>
  );
}
