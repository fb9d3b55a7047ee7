import { isNobody } from "./hosts";
import { firstWord, type Head, headAt, linesFrom, namedHead, unlabelledHead } from "./letter-head";
import { Passage, type Range } from "./passage";
import { fromLine, type InvitationSource } from "./proposal";
import { quotedLines } from "./quoted-lines";
import { readSender, type Sender } from "./sender";

/** A mail laid out for reading: who says what, and which words are theirs now. */
export type Letter = {
  subject: Passage;
  from: Passage;
  sender: Sender;
  date: Passage;
  /** The name of the person who reads. */
  reader: string;
  /** What the sender wrote this time. */
  own: Passage;
  /** The older mails below it. */
  quoted: Passage;
};

/**
 * Lays a source out as a letter. Header lines inside the text count when the text is a mail that was copied or
 * forwarded: then the sender is the one who wrote it first.
 */
export function openLetter(source: InvitationSource): Letter {
  const text = source.text.slice(0, MAX_CHARACTERS);
  const head = innerHead(source, text);
  const body = { start: head?.bodyStart ?? 0, end: text.length };
  const { own, quoted } = quotedLines(text, body);
  const within = (range: Range | undefined) => (range ? new Passage("text", text, [range]) : null);
  const from = head ? (within(head.from) ?? new Passage("from", "")) : senderOf(source);
  const letter = new Passage("text", text, own);
  return {
    subject: within(head?.subject) ?? new Passage("subject", source.subject?.slice(0, 1000) ?? ""),
    from,
    sender: readSender(from, letter),
    date: within(head?.date) ?? new Passage("date", source.date ?? ""),
    reader: readerName(within(head?.to)?.text ?? source.to?.name ?? "", letter.text),
    own: letter,
    quoted: new Passage("text", text, quoted),
  };
}

/** Whom the mail is from; for one that a service sends, the person whom the answer goes to. */
function senderOf({ from, replyTo }: InvitationSource): Passage {
  const isFromService = !from || isNobody(from.address);
  if (replyTo && isFromService && !isNobody(replyTo.address))
    return new Passage("reply-to", fromLine(replyTo));
  return new Passage("from", from ? fromLine(from) : "");
}

/** The head of the mail inside, when the text is a mail in itself: pasted with its head, or forwarded. */
function innerHead(source: InvitationSource, text: string): Head | null {
  const isBare = !source.subject && !source.from;
  const atTop = headAt(text, firstWord(text)) ?? (isBare ? (unlabelledHead(text) ?? namedHead(text)) : null);
  if (atTop) return atTop;
  const marker = FORWARD_MARKER.exec(text);
  if (marker) return headAt(text, marker.index + marker[0].length);
  if (isBare || FORWARD_SUBJECT.test(source.subject ?? "")) return headBelow(text, isBare);
  return null;
}

/** The head below a few words of the person who forwards; a letter with a greeting of its own is an answer instead. */
function headBelow(text: string, isBare: boolean): Head | null {
  for (const line of linesFrom(text, 0)) {
    if (line.start > 600) return null;
    const head = headAt(text, line.start);
    if (head?.from) return isBare && GREETING.test(text.trimStart()) ? null : head;
  }
  return null;
}

function readerName(to: string, own: string): string {
  const named = to.replace(/<[^<>]*>|["']/g, "").trim();
  return named === "" || named.includes("@") ? (GREETED.exec(own)?.[1] ?? "") : named;
}

/** Beyond this a mail is no invitation any more; it also bounds the work on a text made to be slow. */
const MAX_CHARACTERS = 200_000;
const FORWARD_SUBJECT = /^\s*(?:fwd?|wg|tr|rv|i|doorst)\s?:/i;
const FORWARD_MARKER =
  /^[ \t>]{0,4}(?:-{2,20} ?(?:forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado) ?-{2,20}|begin forwarded message:|anfang der weitergeleiteten nachricht:)\s{0,4}/im;
const GREETED =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|day)|hola|bonjour|hallo|guten tag)[ ,]{1,2}([\p{L}'. -]{2,40}?)(?: ?[,!:-]|$)/imu;
const GREETING = /^(?:hi|hello|hey|dear|good (?:morning|afternoon))\b/i;
