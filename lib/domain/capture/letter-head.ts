import type { Range } from "./passage";
import { isPersonName } from "./person-name";

/** Where header lines stand in a text, as a mail program copies or forwards them. */
export type Head = {
  from?: Range;
  date?: Range;
  subject?: Range;
  to?: Range;
  bodyStart: number;
};

/**
 * Reads header lines ("From: …", "Subject: …") that begin at `at`, in the languages that mail programs write them in.
 * Null unless at least two are there, one of them saying from whom or about what.
 */
export function headAt(text: string, at: number): Head | null {
  const head: Head = { bodyStart: at };
  let [found, lines] = [0, 0];
  for (const line of linesFrom(text, at)) {
    if (++lines > MOST_LINES) break;
    const label = LABELLED.exec(text.slice(line.start, Math.min(line.end, line.start + 200)));
    const name = label && FIELD_OF_LABEL.get((label[1] ?? "").toLowerCase());
    if (label && name === undefined) break;
    if (!label && !(found > 0 && isContinuation(text, line))) break;
    if (label && name && name !== "other") {
      head[name] ??= trimmed(text, { start: line.start + label[0].length, end: line.end });
      found++;
    }
    head.bodyStart = Math.min(line.end + 1, text.length);
  }
  return found >= 2 && (head.from || head.subject) ? head : null;
}

/**
 * Reads the top of a mail copied out of a web mailbox, where nothing is labelled: perhaps the subject, then
 * `Name <address>` on a line of its own, the date, and "to me".
 */
export function unlabelledHead(text: string): Head | null {
  const lines = [...linesFrom(text, firstWord(text))].slice(0, 9).filter((line) => line.end > line.start);
  const senderAt = lines.findIndex((line) =>
    /^[^<>@\n]{2,60} <[^<>\s@]{1,64}@[^<>\s]{1,200}>$/.test(said(text, line)),
  );
  const recipientAt = lines.findIndex((line) => /^to (?:me|[^\n]{2,60})$/i.test(said(text, line)));
  const [sender, recipient] = [lines[senderAt], lines[recipientAt]];
  if (!sender || !recipient || recipientAt < senderAt) return null;
  const subject = senderAt > 0 ? lines[0] : undefined;
  const date = lines.slice(senderAt + 1, recipientAt).find((line) => /\d{4}/.test(said(text, line)));
  return { from: sender, ...(subject && { subject }), ...(date && { date }), bodyStart: recipient.end };
}

/** Reads the top of a message copied out of a chat: the sender's name, perhaps what they do, and the hour. */
export function namedHead(text: string): Head | null {
  const [name, ...next] = [...linesFrom(text, firstWord(text))]
    .slice(0, 6)
    .filter((line) => line.end > line.start);
  if (!name || !isPersonName(said(text, name)) || !said(text, name).includes(" ")) return null;
  const hasHour = next
    .slice(0, 3)
    .some((line) => /^(?:[\w ,]{0,20}\b)?\d{1,2}:\d{2}(?: ?[ap]m)?$/i.test(said(text, line)));
  return hasHour ? { from: trimmed(text, name), bodyStart: name.end } : null;
}

/** Where the first word of a text stands. */
export function firstWord(text: string): number {
  const at = text.search(/\S/);
  return at === -1 ? text.length : at;
}

/** The lines of a text from an offset on, without their ends. */
export function* linesFrom(text: string, at: number): Generator<Range> {
  for (let start = at; start < text.length; ) {
    const end = text.indexOf("\n", start);
    yield { start, end: end === -1 ? text.length : end };
    if (end === -1) return;
    start = end + 1;
  }
}

/** What a line says, on one line. */
export const said = (text: string, line: Range) =>
  text.slice(line.start, line.end).replace(/\s+/g, " ").trim();

function trimmed(text: string, range: Range): Range {
  const words = text.slice(range.start, range.end);
  const start = range.start + (words.length - words.trimStart().length);
  return { start, end: Math.max(start, range.start + words.trimEnd().length) };
}

function isContinuation(text: string, line: Range): boolean {
  return /^[ \t]+\S/.test(text.slice(line.start, Math.min(line.end, line.start + 80)));
}

/** More lines no head has; without a bound a text of nothing but heads takes minutes. */
const MOST_LINES = 40;
const LABELLED = /^[ \t>]{0,6}\*?([\p{L}-]{1,12})\*?[ \t]{0,2}:\*?/u;

/** How mail programs label the lines of a head, in the languages they speak. */
const FIELDS: Record<Exclude<keyof Head, "bodyStart"> | "other", string> = {
  from: "from von de da van od från fra",
  date: "date sent datum gesendet envoyé fecha enviado data inviato verzonden wysłano",
  subject: "subject betreff objet asunto oggetto assunto onderwerp temat ämne emne",
  to: "to an à para a aan do till til",
  other: "cc bcc kopie reply-to importance attachments",
};

const FIELD_OF_LABEL = new Map(
  (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).flatMap((field) =>
    FIELDS[field].split(" ").map((label) => [label, field] as const),
  ),
);
