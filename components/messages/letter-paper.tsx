"use client";
// A client component: the words that the check found are marked in the letter while one types.

import type { Finding } from "@/lib/domain/check/finding";

const letterType =
  "col-start-1 row-start-1 min-h-80 font-serif text-lg leading-[1.62] whitespace-pre-wrap break-words";

/** The letter on its sheet. The marks lie on a copy of the text under the field, which itself is clear. */
export function LetterPaper({
  subject,
  body,
  findings,
  problems,
  onChange,
}: {
  subject: string;
  body: string;
  findings: readonly Finding[];
  problems: Readonly<Record<string, string>>;
  onChange: (change: { subject?: string; body?: string }) => void;
}) {
  return (
    <div className="grid gap-3">
      <label className="flex max-w-[660px] flex-wrap items-center gap-x-3 gap-y-0.5 px-1 text-[14px] text-soft">
        Subject
        <input
          name="subject"
          value={subject}
          onChange={(event) => onChange({ subject: event.currentTarget.value })}
          aria-invalid={problems.subject ? true : undefined}
          className="min-h-11 min-w-0 flex-1 basis-60 border-b border-line bg-transparent px-1 font-[540] text-ink hover:border-line-strong"
        />
      </label>
      {problems.subject ? <p className="px-1 text-sm text-decline">{problems.subject}</p> : null}
      <div className="grid max-w-[660px] rounded-[4px] border border-line bg-card px-[22px] py-[26px] shadow-card focus-within:border-accent wide:px-[52px] wide:py-11 print:border-0 print:p-0 print:shadow-none">
        <div aria-hidden="true" className={`${letterType} text-transparent print:text-ink`}>
          <Marked text={body} findings={findings} />{" "}
        </div>
        <textarea
          name="body"
          value={body}
          onChange={(event) => onChange({ body: event.currentTarget.value })}
          aria-label="The letter"
          aria-invalid={problems.body ? true : undefined}
          spellCheck
          className={`${letterType} resize-none overflow-auto bg-transparent outline-none print:hidden`}
        />
      </div>
      {problems.body ? <p className="px-1 text-sm text-decline">{problems.body}</p> : null}
    </div>
  );
}

/** The text with what was found underlined; where findings overlap, the first one counts. */
function Marked({ text, findings }: { text: string; findings: readonly Finding[] }) {
  const spans = findings
    .flatMap(({ where, span }) => (where === "body" && span && span.end > span.start ? [span] : []))
    .toSorted((a, b) => a.start - b.start);
  let at = 0;
  const pieces = spans.flatMap((span) => {
    if (span.start < at) return [];
    const before = text.slice(at, span.start);
    at = span.end;
    return [before, <Found key={span.start}>{text.slice(span.start, span.end)}</Found>];
  });
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}

const Found = ({ children }: { children: string }) => (
  <span className="rounded-[3px] border-b-2 border-consider bg-consider-wash print:border-0 print:bg-transparent">
    {children}
  </span>
);
