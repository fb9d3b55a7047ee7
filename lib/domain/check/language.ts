import { blankQuoted } from "@/lib/domain/check/blank";
import type { Finding, Span } from "@/lib/domain/check/finding";
import { findSignature } from "@/lib/domain/check/layout";
import type { Region } from "@/lib/domain/message/choices";
import { MOST_BODY } from "@/lib/domain/message/sentences";

/** What a reader of English remarked on. */
export interface Remark {
  readonly span: Span;
  readonly rule: "spelling" | "grammar";
  /** A whole sentence. */
  readonly message: string;
  /** What had best stand there instead; the empty text takes the words out, null is nothing to offer. */
  readonly replacement: string | null;
}

/** The beginning of a body that is to be read for its language: the person's own words, as far as their name. */
export function ownWords(body: string, senderName: string): string {
  const text = blankQuoted(body.slice(0, MOST_BODY).replaceAll("\r\n", " \n"));
  return text.slice(0, findSignature(text, senderName));
}

/** True if English holds its sentences together, however its words are spelled. Of a few words it cannot tell. */
export function looksEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  return words.filter((word) => ENGLISH_WORDS.has(word)).length > words.length * 0.15;
}

/** The commonest words that its neighbours do not share. */
const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  "and are as be but by can do for from had has have i i'm it my not our that the their this to was will with would you your".split(
    " ",
  ),
);

/**
 * Remarks on `ownWords(body, …)` as a person is shown them. Left out is what is no word of the language: the names
 * given, what is written like a name inside a sentence, initials and references.
 */
export function languageFindings(
  text: string,
  remarks: readonly Remark[],
  { names, region }: { names: readonly string[]; region: Region },
): Finding[] {
  const known = new Set(names.flatMap(wordsOf));
  return remarks
    .filter(({ span }) => !isAboutName(text, span, known))
    .filter(({ rule, span }) => rule !== "spelling" || !isNoWord(text, span))
    .map((remark) => findingOf(remark, text, region));
}

function findingOf({ rule, message, span, replacement }: Remark, text: string, region: Region): Finding {
  const quote = text.slice(span.start, span.end);
  // Of the words near to "btw" none is meant.
  const isAbbreviated = rule === "spelling" && quote.length < 4;
  const label = replacement?.trim() ? `Write “${replacement.trim()}”` : "Take it out";
  return {
    rule,
    // At the beginning of a sentence nobody can tell a name from a slip.
    severity: rule === "spelling" && /^\p{Lu}/u.test(quote) ? "info" : "warning",
    class: "defect",
    mark: "clarity",
    message: rule === "spelling" ? UNKNOWN_WORD[region] : message,
    where: "body",
    span,
    quote,
    fix: replacement === null || isAbbreviated ? null : { label, span, replacement },
  };
}

const UNKNOWN_WORD: Readonly<Record<Region, string>> = {
  UK: "This word is not in the dictionary of British English.",
  US: "This word is not in the dictionary of American English.",
};

/** One of its words is a name's, as it is written there; or it begins a sentence only because a name ends in a dot. */
function isAboutName(text: string, { start, end }: Span, known: ReadonlySet<string>): boolean {
  const [abbreviation = ""] =
    /\p{L}{1,20}\.(?=\s{1,4}$)/u.exec(text.slice(Math.max(0, start - 30), start)) ?? [];
  return known.has(abbreviation) || wordsOf(text.slice(start, end)).some((word) => known.has(word));
}

/** Written like a name inside a sentence, or with a digit, with capitals inside; half of a compound; a single letter. */
function isNoWord(text: string, { start, end }: Span): boolean {
  const word = text.slice(start, end);
  if (word.length === 1 || /\p{N}/u.test(word) || /\p{Lu}/u.test(word.slice(1))) return true;
  if (text[start - 1] === "-" || text[end] === "-") return true;
  const before = text.slice(Math.max(0, start - 8), start);
  return /^\p{Lu}/u.test(word) && !/(?:^|[.!?:\n])[\s"'“‘(•*]{0,7}$/u.test(before);
}

/** Its runs of letters and digits; one that is cut short keeps its dot, as "Inc.". */
const wordsOf = (text: string): string[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+\.?/gu)].flatMap(({ 0: word }) =>
    word.endsWith(".") ? [word, word.slice(0, -1)] : [word],
  );
