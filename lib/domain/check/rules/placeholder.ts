import { blankNames } from "@/lib/domain/check/blank";
import type { Fix, Hit, Span } from "@/lib/domain/check/finding";
import { fold } from "@/lib/domain/check/fold";
import type { Reading } from "@/lib/domain/check/reading";
import type { Rule } from "@/lib/domain/check/rule";
import type { MessageFacts } from "@/lib/domain/message/facts";
import { parsePersonName } from "@/lib/domain/message/person-name";

/** Nothing is left to be filled in. Names are not looked at: a company may be called Insert Coin. */
export const placeholder: Rule = {
  code: "placeholder",
  class: "structure",
  mark: "clarity",
  applies: () => true,
  find: (reading) => [
    ...hitsIn(reading.text, reading),
    ...hitsIn(reading.subject, reading).map((hit) => ({ ...hit, where: "subject" as const })),
  ],
};

// Each takes a stretch whose length is bounded, so that no text makes it slow.
const PATTERNS = [
  /\[[^[\]\n]{1,60}\](?!\()/g,
  /\{{1,2}[^{}\n]{1,60}\}{1,2}/g,
  /<{1,2}(?![^<>\n]{0,80}[@/])[\p{L}_][^<>\n]{0,60}>{1,2}/gu,
  /(?<![A-Za-z])X{2,}k?(?![A-Za-z])|\bx{2,}\b(?![ \t.!,]*$)/gm,
  /\b(?:TODO|TBD|FIXME|lorem ipsum)\b/g,
  /_{3,}/g,
  /\$\{?[A-Za-z_]{3,30}[}$]/g,
  /[#@]{2,4}[A-Za-z _]{2,30}[#@]{2}/g,
  /\* ?(?:company|name|role|date|reason) ?\*/gi,
  /\b(?:xx[./-]xx|TBC|XYZ|Company [XYZ]|(?:FIRST|LAST|COMPANY)_?NAME)\b|\?\?[./:]\?\?|\.{6,}|…{2,}/g,
  /\b(?:DD|dd)[ ./-](?:MM|mm|Month)\b/g,
  /\bINSERT [A-Z]{3,30}\b/g,
  /%[A-Z_]{3,30}%/g,
  /\((?:insert\b[^()\n]{0,40}|(?:your |company |their )?name|company|role|job title|date|reason)\)/gi,
  /\b(?:insert|add|enter|fill in) (?:your |the |a )?(?:name|company|role|reason|date|title) here\b/gi,
  /\byour name here\b/gi,
  /\b(?:Your|First|Last|Company|Recruiter(?:'s)?|Manager(?:'s)?|Interviewer(?:'s)?) Name\b|\bJob Title\b/g,
];

// In other languages these are quotation marks.
const ENGLISH_PATTERNS = [...PATTERNS, /«[^«»\n]{1,60}»/g];

function hitsIn(text: string, { facts, language }: Reading): Hit[] {
  const bare = blankNames(text, [facts.company, facts.role, facts.recipientName, facts.senderName]);
  const spans = (language === "en" ? ENGLISH_PATTERNS : PATTERNS).flatMap((pattern) =>
    [...bare.matchAll(pattern)].map(({ 0: match, index }) => ({ start: index, end: index + match.length })),
  );
  return withoutNested(spans)
    .map((span) => ({ span, words: text.slice(span.start, span.end) }))
    .filter(({ words }) => !isKnown(words, facts))
    .map(({ words, span }) => hit(words, span, facts));
}

function hit(words: string, span: Span, facts: MessageFacts): Hit {
  const fix = fixFor(words, span, facts);
  return { severity: "error", message: "This is still to be filled in.", span, ...(fix && { fix }) };
}

const withoutNested = (spans: readonly Span[]): Span[] =>
  spans
    .filter((span) => !spans.some((other) => other !== span && holds(other, span)))
    .sort((a, b) => a.start - b.start);

const holds = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start;

/** "[remote]" out of a role called so, "[m/f/d]", "[1]" and "[sic]". */
function isKnown(words: string, { role, company }: MessageFacts): boolean {
  const inner = fold(words.replace(/[^\p{L}\p{N} ]/gu, "").trim());
  if (/^(?:\d{1,3}|sic)$/.test(inner) || /^\[[a-z*](?:[/|][a-z*]){1,3}\]$/i.test(words)) return true;
  return inner.length > 1 && /^[[<{]/.test(words) && fold(`${role ?? ""} ${company}`).includes(inner);
}

/** What belongs in it, where its own words say so. */
function fixFor(words: string, span: Span, facts: MessageFacts): Fix | null {
  const meant = MEANT.find(({ pattern }) => pattern.test(words));
  const replacement = meant?.value(facts) ?? null;
  return replacement === null ? null : { label: `Write ${replacement}`, span, replacement };
}

const MEANT: readonly { pattern: RegExp; value: (facts: MessageFacts) => string | null }[] = [
  { pattern: /your.?(?:full.?)?name|sender|candidate/i, value: ({ senderName }) => senderName },
  { pattern: /company|employer|organi[sz]ation/i, value: ({ company }) => company },
  { pattern: /job|role|position|title/i, value: ({ role }) => role },
  { pattern: /first.?name/i, value: ({ recipientName }) => parsePersonName(recipientName)?.first ?? null },
  {
    pattern: /manager|recruiter|interviewer|recipient|contact|^.name.$/i,
    value: ({ recipientName }) => recipientName,
  },
];
