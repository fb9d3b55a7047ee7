"use client";
// A client component: a finding leads to its words, and is mended or answered by one press.

import { Check, CircleHelp, CircleX, Minus, TriangleAlert } from "lucide-static";
import { useRef } from "react";
import { Icon } from "@/components/ui/icon";
import { useIsLive } from "@/components/ui/use-is-live";
import type { CheckReport, MarkState } from "@/lib/domain/check/check";
import type { Finding, Mark } from "@/lib/domain/check/finding";
import { partAskedBy } from "@/lib/domain/check/known-sentences";
import { sentencesOf } from "@/lib/domain/message/sentences";
import { groupsOf, MARK_NAMES } from "./finding-groups";

type Answers = {
  /** Shows the words in the letter. */
  onShow: (finding: Finding) => void;
  onFix: (finding: Finding) => void;
  /** This sentence is the part that was asked after. Absent: it is not remembered here. */
  onThere?: ((finding: Finding, sentence: string) => void) | undefined;
};

/** What the check found under what it bears on, the gravest first; each with what can be done about it. */
export function Findings({
  findings,
  body,
  onShow,
  onFix,
  onThere,
}: Answers & { findings: readonly Finding[]; body: string }) {
  const list = useRef<HTMLUListElement>(null);
  if (findings.length === 0) return null;
  return (
    <ul
      ref={list}
      id="found"
      tabIndex={-1}
      aria-label="What the check found"
      className="grid max-w-[660px] scroll-mt-4 gap-4 rounded-[10px] print:hidden"
    >
      {groupsOf(findings).map(({ code, name, state, findings }) => (
        <li key={code} className="grid gap-2">
          <h3 className="flex items-center gap-2 px-1 text-[13px] font-[560]">
            <Icon svg={states[state].svg} className={`size-4 ${states[state].ink}`} />
            {name}
            <span className="sr-only">: {states[state].says}</span>
          </h3>
          <ul className="grid gap-2.5">
            {findings.map((finding) => (
              <FindingItem
                key={`${finding.rule} ${finding.where} ${finding.span?.start ?? ""} ${finding.message}`}
                {...{ finding, body, onShow, onFix }}
                onThere={
                  onThere &&
                  ((_, sentence) => {
                    onThere(finding, sentence);
                    // The question goes away, and with it the button that was pressed.
                    list.current?.focus();
                  })
                }
              />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

const pressable = "min-h-[44px] cursor-pointer underline underline-offset-2 wide:min-h-7";

function FindingItem({
  finding,
  body,
  onShow,
  onFix,
  onThere,
}: Answers & { finding: Finding; body: string }) {
  const isLive = useIsLive();
  const { severity, quote, message, fix } = finding;
  const isQuestion = finding.class === "presence" && severity === "info";
  const { wash, ink, svg } = looks[severity];
  const isAsked = isQuestion && onThere !== undefined && partAskedBy(finding.rule) !== undefined;
  return (
    <li className={`flex gap-3 rounded-[10px] px-4 py-3.5 text-[14px] ${wash}`}>
      <Icon svg={isQuestion ? CircleHelp : svg} className={`mt-px size-5 ${ink}`} />
      <div className="min-w-0 flex-1">
        {quote && isLive ? (
          <button
            type="button"
            className={`max-w-full cursor-pointer text-left font-semibold break-words underline decoration-dotted underline-offset-4 ${ink}`}
            onClick={() => onShow(finding)}
          >
            {shortened(quote)}
            <span className="sr-only"> (show it in the letter)</span>
          </button>
        ) : null}
        {quote && !isLive ? <b className={`break-words ${ink}`}>{shortened(quote)}</b> : null}
        {quote ? " " : null}
        {message}
        {isLive && (fix || isAsked) ? (
          <div className="mt-0.5 flex flex-wrap items-start gap-x-5 gap-y-2">
            {isAsked ? <ItIsThere body={body} onChoose={(text) => onThere(finding, text)} /> : null}
            {fix ? (
              <button type="button" className={pressable} onClick={() => onFix(finding)}>
                {fix.label}
              </button>
            ) : null}
          </div>
        ) : null}
      </div>
    </li>
  );
}

/** The person's own sentences, of which one is what was not found. */
function ItIsThere({ body, onChoose }: { body: string; onChoose: (sentence: string) => void }) {
  const sentences = sentencesOf(body).filter(({ text }) => text.split(/\s+/).length > 2);
  return (
    <details className="min-w-0 open:basis-full">
      <summary className={`${pressable} content-center`}>It’s there</summary>
      <p className="mt-1 text-soft">Which sentence is it? It will be known again in your next letters.</p>
      <ul className="mt-2 grid gap-1.5">
        {sentences.map(({ text, start }) => (
          <li key={start}>
            <button
              type="button"
              className="min-h-[44px] w-full cursor-pointer rounded-lg border border-line-strong bg-card px-3 py-2 text-left break-words wide:min-h-9"
              onClick={() => onChoose(text)}
            >
              {shortened(text, 140)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function shortened(text: string, most = 90): string {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length <= most ? line : `${line.slice(0, most).trimEnd()} …`;
}

const looks = {
  error: { wash: "bg-decline-wash", ink: "text-decline", svg: CircleX },
  warning: { wash: "bg-consider-wash", ink: "text-consider", svg: TriangleAlert },
  info: { wash: "bg-sunk", ink: "text-soft", svg: TriangleAlert },
} as const;

const states: Readonly<Record<MarkState, { svg: string; box: string; ink: string; says: string }>> = {
  clear: { svg: Check, box: "bg-sunk", ink: "text-accept", says: "nothing found" },
  look: { svg: TriangleAlert, box: "bg-consider-wash", ink: "text-consider", says: "something to look at" },
  stop: { svg: CircleX, box: "bg-decline-wash", ink: "text-decline", says: "something is wrong" },
  unchecked: { svg: Minus, box: "bg-sunk", ink: "text-soft", says: "not checked" },
};

/** The six marks, each with what the check can say of it. */
export function Marks({ marks }: Pick<CheckReport, "marks">) {
  return (
    <ul
      className="grid max-w-[660px] grid-cols-2 gap-2.5 wide:grid-cols-3 print:hidden"
      aria-label="The six marks"
    >
      {(Object.keys(MARK_NAMES) as Mark[]).map((mark) => {
        const { svg, box, ink, says } = states[marks[mark]];
        return (
          <li
            key={mark}
            className={`flex items-center gap-2.5 rounded-[10px] px-3 py-2.5 text-[14px] ${box}`}
          >
            <Icon svg={svg} className={`size-[18px] ${ink}`} />
            {MARK_NAMES[mark]}
            <span className="sr-only">: {says}</span>
          </li>
        );
      })}
    </ul>
  );
}
