"use client";
// A client component: the letter is written anew, checked and saved while one chooses and types.

import Link from "next/link";
import { useActionState, useMemo, useRef, useState } from "react";
import { Drawer, DrawerBar, DrawerControl } from "@/components/ui/drawer";
import type { CheckReport } from "@/lib/domain/check/check";
import type { Finding } from "@/lib/domain/check/finding";
import type { KnownSentence } from "@/lib/domain/check/known-sentences";
import { summarise } from "@/lib/domain/check/summary";
import type { ChannelAdvice } from "@/lib/domain/message/channel-advice";
import { CHANNELS } from "@/lib/domain/message/channels";
import type { MessageFacts } from "@/lib/domain/message/facts";
import type { MessageKind } from "@/lib/domain/message/kind";
import { languageWritten } from "@/lib/domain/message/locale";
import { meaningOf } from "@/lib/domain/message/meaning";
import { noticesFor } from "@/lib/domain/message/notices";
import type { PartTag } from "@/lib/domain/message/part";
import { submitDesk } from "@/lib/features/messages/actions";
import type { FormState } from "@/lib/form";
import type { DoorDays, ReasonChoice } from "./choice-props";
import { ChoicesPanel } from "./choices-panel";
import { mended } from "./finding-groups";
import { Findings, Marks } from "./findings";
import { type Grammar, useGrammar } from "./grammar/use-grammar";
import { Handover } from "./handover";
import { InAnotherLanguage } from "./in-another-language";
import { inFewWords } from "./in-few-words";
import { inOurWords, leftBehind } from "./left-behind";
import { type Letter, type Material, messageOf } from "./letter";
import { LetterPaper } from "./letter-paper";
import type { LanguageOption } from "./manner-choices";
import { languageNotices, Notices } from "./notices";
import { OtherTab } from "./other-tab";
import { OwnWords } from "./own-words";
import { readChoices } from "./read-choices";
import type { Shown } from "./sheet";
import { UndoBar } from "./undo-bar";
import { useKnown } from "./use-known";
import { useLetter } from "./use-letter";
import { useReport } from "./use-report";
import { useSaving } from "./use-saving";
import { useUndoKeys } from "./use-undo-keys";

export type DeskProps = {
  messageId: string;
  opportunityId: string;
  revision: string;
  formKey: string;
  templateKey: string;
  letter: Letter;
  material: Material;
  /** What the desk shows of the kind of message; how it is written comes with the first choice. */
  kind: Pick<MessageKind, "meaning" | "channels" | "controls" | "fields">;
  reasons: readonly ReasonChoice[];
  recipientEmail: string;
  known: readonly KnownSentence[];
  /** What the check found in the letter as it comes. */
  report: CheckReport;
  keptTags: readonly PartTag[];
  channelAdvice: ChannelAdvice;
  languages: readonly LanguageOption[];
  doorDays: readonly DoorDays[];
  followUpOn: string | null;
};

/** The letter desk: what is chosen on one side, a real letter on the other, what the check found under it. */
export function Desk(props: DeskProps) {
  const { messageId, opportunityId, material, kind, reasons, formKey } = props;
  const form = useRef<HTMLFormElement>(null);
  const untouched: FormState = { status: "untouched", key: formKey };
  const [state, submit, isPending] = useActionState(submitDesk, untouched);
  const [settled, setSettled] = useState<FormState | null>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const saving = useSaving(form, props.revision, submit);
  const desk = useLetter(props.letter, material, () => saving.saveSoon());
  useUndoKeys(desk);
  const { letter } = desk;
  const { choices, subject, body, recipientName } = letter;
  const meaning = meaningOf(kind, choices);
  const language = languageWritten(material.kind, choices);
  const { known, remember } = useKnown(props, props.known, letter);
  const message = useMemo(() => messageOf(material, letter, known), [material, letter, known]);
  const report = useReport(message, props.report);
  const grammar = useGrammar(body, {
    isOn: report.isLimited !== true && !CHANNELS[choices.channel].isSpoken,
    ...{ senderName: message.facts.senderName, region: choices.region, names: namesIn(message.facts) },
  });
  const findings = useMemo(
    () => [...report.findings, ...grammar.findings.slice(0, MOST_SLIPS)],
    [report.findings, grammar.findings],
  );

  const chosen = (seed: number) => () => {
    const fields = new FormData(form.current ?? undefined);
    return {
      seed,
      choices: readChoices(fields, reasons),
      recipientName: String(fields.get("recipientName") ?? ""),
    };
  };
  const mend = (finding: Finding) => {
    const { where } = finding;
    const after = mended(where === "subject" ? subject : body, finding);
    if (!after) return;
    desk.mend(where === "subject" ? { subject: after.text } : { body: after.text });
    setShown({ where, start: after.start, end: after.end });
  };

  const left = useMemo(() => leftBehind(letter, material), [letter, material]);
  const showLeft = ({ where, text }: { where: Finding["where"]; text: string }, at: Letter = letter) => {
    const start = (where === "subject" ? at.subject : at.body).indexOf(text);
    if (start !== -1) setShown({ where, start, end: start + text.length });
  };
  const takeOurs = () => {
    const [first] = left.flatMap(({ where, ours }) => (ours === null ? [] : [{ where, text: ours }]));
    desk.takeOurs();
    if (first) showLeft(first, inOurWords(letter, material));
  };

  const problems = { ...state.problems, ...saving.problems };
  const isStale = saving.isStale || (state.reason === "stale" && state !== settled);
  const keepMine = () => {
    setSettled(state);
    saving.keepMine();
  };
  return (
    <div className="flex flex-col gap-y-5 wide:grid wide:grid-cols-[minmax(0,1fr)_320px] wide:grid-rows-[auto_auto_1fr] wide:items-start wide:gap-x-6 print:block">
      <form ref={form} action={submit} onSubmit={saving.onSubmit} noValidate className="contents">
        {/* Enter in a field presses a form's first button: it must be the one that only saves. */}
        <button type="submit" name="intent" value="save" className="sr-only" tabIndex={-1} aria-hidden="true">
          Save
        </button>
        <input type="hidden" name="messageId" value={messageId} />
        <input type="hidden" name="seen" value={props.revision} />
        <input type="hidden" name="seed" value={letter.seed} />
        <input type="hidden" name="confirmsCall" value={choices.confirmsCall ? "yes" : ""} />
        <input type="hidden" name="form-key" value={formKey} />
        <div className="grid min-w-0 gap-5">
          <Refused state={state === settled ? untouched : state} />
          {isStale ? (
            <OtherTab
              theirs={props.letter.body}
              onKeep={keepMine}
              onTake={() => {
                desk.take(props.letter);
                keepMine();
              }}
            />
          ) : null}
          <Notices
            notices={[
              ...languageNotices(material.kind, choices),
              ...noticesFor(meaning, choices, material.situation),
            ]}
          />
          <InAnotherLanguage {...{ left, language }} onShow={showLeft} onTake={takeOurs} />
          <LetterPaper
            letter={letter}
            language={language}
            findings={findings}
            problems={problems}
            shown={shown}
            onType={desk.type}
          />
          <UndoBar {...desk} />
          <Findings
            findings={findings}
            body={body}
            onShow={({ where, span }) => span && setShown({ where, ...span })}
            onFix={mend}
            onThere={remember}
          />
          <Marks marks={report.marks} />
          <p className="text-sm text-soft print:hidden" role="status">
            {summarise({ ...report, findings }, message.facts)}
            {report.isLimited ? " · in this language only names, length, subject and placeholders" : ""}
            {grammarWords(grammar)}
            {saving.words ? ` · ${saving.words}` : ""}
          </p>
          <p className="-mt-3 text-sm text-soft print:hidden">
            <Link
              href="/check/limits"
              prefetch={false}
              className="inline-flex min-h-[44px] items-center underline wide:min-h-6"
            >
              What the check can and cannot see
            </Link>
          </p>
        </div>
        <DrawerBar>
          <DrawerControl drawer="choices" label="Choices" says={inFewWords(kind, reasons, choices)} />
        </DrawerBar>
        <Drawer
          id="choices"
          label="Choices"
          className="wide:col-start-2 wide:row-span-3 wide:row-start-1 print:hidden"
        >
          <ChoicesPanel
            key={desk.generation}
            {...{ kind, reasons, choices, problems, recipientName }}
            openQuestions={material.facts.openQuestions}
            templates={material.templates}
            channelAdvice={props.channelAdvice}
            languages={props.languages}
            doorDays={props.doorDays}
            followUpOn={choices.confirmsCall ? null : props.followUpOn}
            onNear={desk.getReady}
            onChoose={(typedIn) => void desk.choose(chosen(letter.seed), "a choice", typedIn)}
            onReword={() => void desk.choose(chosen(letter.seed + 1), "other words", null)}
          />
        </Drawer>
        <Handover
          {...{ messageId, opportunityId, meaning, letter, problems, isPending }}
          errors={findings.filter(({ severity }) => severity === "error").length}
          recipientEmail={props.recipientEmail}
          beforeLeaving={saving.saveNow}
          onChange={() => saving.saveSoon()}
        />
      </form>
      <OwnWords {...{ messageId, letter }} keptTags={props.keptTags} formKey={props.templateKey} />
    </div>
  );
}

/** More slips than these are looked at once the first are mended. */
const MOST_SLIPS = 20;

/** Names are no misspellings. */
const namesIn = (facts: MessageFacts) =>
  [
    ...[facts.company, facts.role, facts.recipientName, facts.senderName, facts.referrerName],
    ...[...facts.otherCompanies, ...facts.thirdParties],
  ].flatMap((name) => (name ? [name] : []));

/** What is to be known of the reading for spelling and grammar, while it is not simply there. */
function grammarWords({ state, leftOut }: Grammar): string {
  if (state === "loading") return " · spelling and grammar follow";
  return leftOut === "end" ? " · spelling and grammar as far as 20,000 characters" : "";
}

/** What the server said about the whole, when it refused. */
function Refused({ state: { message, status } }: { state: FormState }) {
  if (!message) return null;
  return (
    <div role="alert" className="rounded-[10px] bg-decline-wash px-4 py-3 text-sm text-decline print:hidden">
      {message}{" "}
      {status === "signed-out" ? (
        <a href="/sign-in?next=/signed-in" target="_blank" rel="noreferrer" className="underline">
          Sign in in a new tab
        </a>
      ) : null}
    </div>
  );
}
