"use client";
// A client component: subject and letter are checked while one types.

import { useRef } from "react";
import type { Finding } from "@/lib/domain/check/finding";
import { CHANNELS } from "@/lib/domain/message/channels";
import { isTooLong, type Letter } from "./letter";
import { Problem } from "./problem";
import { Room } from "./room";
import { Sheet, type Shown, useShown } from "./sheet";

/** The letter on its sheet, with what its channel wants besides. */
export function LetterPaper({
  letter: { subject, body, choices },
  findings,
  problems,
  shown,
  onType,
}: {
  letter: Letter;
  findings: readonly Finding[];
  problems: Readonly<Record<string, string>>;
  shown: Shown | null;
  onType: (change: { subject?: string; body?: string }) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  useShown(field, shown?.where === "subject" ? shown : null);
  const { hasSubject, isSpoken, mostCharacters } = CHANNELS[choices.channel];
  return (
    <div className="grid gap-3">
      {hasSubject ? (
        <label className="flex max-w-[660px] flex-wrap items-center gap-x-3 gap-y-0.5 px-1 text-[14px] text-soft print:hidden">
          Subject
          <input
            ref={field}
            name="subject"
            dir="auto"
            value={subject}
            onChange={(event) => onType({ subject: event.currentTarget.value })}
            aria-invalid={problems.subject ? true : undefined}
            className="min-h-[44px] min-w-0 flex-1 basis-60 border-b border-line bg-transparent px-1 font-[540] text-ink hover:border-line-strong"
          />
        </label>
      ) : (
        <input type="hidden" name="subject" value={subject} />
      )}
      <Problem of={problems.subject} />
      <Sheet
        label={isSpoken ? "The script" : "The letter"}
        body={body}
        language={choices.language}
        findings={findings}
        isInvalid={problems.body !== undefined}
        shown={shown}
        onType={(typed) => onType({ body: typed })}
      />
      <Problem of={problems.body} />
      <Room used={body.length} most={mostCharacters} />
      {isTooLong(body) ? (
        <p className="max-w-[660px] px-1 text-sm text-consider">
          This is longer than any letter: only its first 20,000 characters are looked over, and choices leave
          it as it is. All of it is kept.
        </p>
      ) : null}
    </div>
  );
}
