"use client";
// A client component: subject and letter are checked while one types.

import { useRef } from "react";
import { useTypedEarly } from "@/components/ui/use-typed-early";
import type { Finding } from "@/lib/domain/check/finding";
import { CHANNELS } from "@/lib/domain/message/channels";
import type { Language } from "@/lib/domain/message/choices";
import type { Letter } from "./letter";
import { Problem } from "./problem";
import { ReadAsFar } from "./read-as-far";
import { Room } from "./room";
import { Sheet, type Shown, useShown } from "./sheet";

/** The letter on its sheet, with what its channel wants besides. */
export function LetterPaper({
  letter: { subject, body, choices },
  language,
  findings,
  problems,
  shown,
  onType,
}: {
  letter: Letter;
  /** That it is written in. */
  language: Language;
  findings: readonly Finding[];
  problems: Readonly<Record<string, string>>;
  shown: Shown | null;
  onType: (change: { subject?: string; body?: string }) => void;
}) {
  const id = useTypedEarly((text) => onType({ subject: text }));
  const field = useRef<HTMLTextAreaElement>(null);
  useShown(field, shown?.where === "subject" ? shown : null);
  const { hasSubject, isSpoken, mostCharacters } = CHANNELS[choices.channel];
  return (
    <div className="grid gap-3">
      {hasSubject ? (
        <label className="flex max-w-[660px] flex-wrap items-baseline gap-x-3 gap-y-0.5 px-1 text-[14px] text-soft print:hidden">
          Subject
          {/* The field is as high as its text, which stands under it: a long subject is read to its end. */}
          <span className="grid min-w-0 flex-1 basis-60">
            <span aria-hidden="true" className={`${subjectType} invisible whitespace-pre-wrap`}>
              {subject}{" "}
            </span>
            <textarea
              id={id}
              ref={field}
              name="subject"
              autoComplete="off"
              dir="auto"
              rows={1}
              value={subject}
              onChange={(event) => onType({ subject: event.currentTarget.value.replace(/[\r\n]+/g, " ") })}
              onKeyDown={(event) => {
                // A subject is one line.
                if (event.key === "Enter") event.preventDefault();
              }}
              aria-invalid={problems.subject ? true : undefined}
              className={`${subjectType} resize-none overflow-hidden border-b border-line bg-transparent text-ink hover:border-line-strong`}
            />
          </span>
        </label>
      ) : (
        <input type="hidden" name="subject" value={subject} />
      )}
      <Problem of={problems.subject} />
      <Sheet
        label={isSpoken ? "The script" : "The letter"}
        body={body}
        language={language}
        findings={findings}
        isInvalid={problems.body !== undefined}
        shown={shown}
        onType={(typed) => onType({ body: typed })}
      />
      <Problem of={problems.body} />
      <Room used={body.length} most={mostCharacters} />
      <ReadAsFar body={body} meanwhile="Choices leave it as it is, and all of it is kept." />
    </div>
  );
}

const subjectType =
  "col-start-1 row-start-1 min-h-[44px] min-w-0 px-1 py-2.5 text-[15px] leading-6 font-[540] break-words";
