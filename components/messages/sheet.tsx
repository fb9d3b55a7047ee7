"use client";
// A client component: the words that the check found are marked in the text while one types.

import { type RefObject, useEffect, useRef } from "react";
import { useTypedEarly } from "@/components/ui/use-typed-early";
import type { Finding, Span } from "@/lib/domain/check/finding";
import type { Language } from "@/lib/domain/message/choices";

// A paragraph in another script begins on its own side.
const letterType =
  "col-start-1 row-start-1 min-h-80 font-serif text-lg leading-[1.62] break-words whitespace-pre-wrap [unicode-bidi:plaintext] print:min-h-0";

/** Words to be shown: the field is entered, and they are selected in it. */
export type Shown = Span & Pick<Finding, "where">;

/** A sheet of paper to write on. The marks lie on a copy of the text under the field, which itself is clear. */
export function Sheet({
  label,
  body,
  language,
  findings,
  isInvalid,
  shown,
  placeholder,
  onType,
}: {
  label: string;
  body: string;
  language: Language;
  findings: readonly Finding[];
  isInvalid: boolean;
  shown: Shown | null;
  placeholder?: string;
  onType: (body: string) => void;
}) {
  const id = useTypedEarly(onType);
  const field = useRef<HTMLTextAreaElement>(null);
  const marks = useRef<HTMLDivElement>(null);
  useShown(field, shown?.where === "body" ? shown : null, marks);
  return (
    <div className="grid max-w-[660px] rounded-[4px] border border-line bg-card px-[22px] py-[26px] shadow-card focus-within:border-accent wide:px-[52px] wide:py-11 print:max-w-none print:border-0 print:bg-transparent print:p-0 print:shadow-none">
      <div
        ref={marks}
        aria-hidden="true"
        lang={language}
        className={`${letterType} text-transparent print:text-ink`}
      >
        <Marked text={body} findings={findings} />{" "}
      </div>
      <textarea
        id={id}
        ref={field}
        name="body"
        // Else a reload could put back what stood here before another tab changed it, as if it had been typed.
        autoComplete="off"
        dir="auto"
        lang={language}
        value={body}
        onChange={(event) => onType(event.currentTarget.value)}
        aria-label={label}
        aria-invalid={isInvalid ? true : undefined}
        placeholder={placeholder}
        spellCheck
        className={`${letterType} resize-none overflow-hidden bg-transparent outline-none placeholder:text-soft print:hidden`}
      />
    </div>
  );
}

/** Enters the field and selects the words that are to be shown; their mark is brought into sight. */
export function useShown(
  field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>,
  shown: Span | null,
  marks?: RefObject<HTMLElement | null>,
) {
  useEffect(() => {
    if (!shown) return;
    field.current?.focus({ preventScroll: marks !== undefined });
    field.current?.setSelectionRange(shown.start, shown.end);
    marks?.current?.querySelector(`[data-start="${shown.start}"]`)?.scrollIntoView({ block: "nearest" });
  }, [field, shown, marks]);
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
    return [
      before,
      <span
        key={span.start}
        data-start={span.start}
        className="rounded-[3px] border-b-2 border-consider bg-consider-wash print:border-0 print:bg-transparent"
      >
        {text.slice(span.start, span.end)}
      </span>,
    ];
  });
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
