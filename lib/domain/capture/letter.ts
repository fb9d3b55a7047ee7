import { calendarSheet } from "./calendar-sheet";
import { type Chat, chatIn } from "./chat";
import { isNobody } from "./hosts";
import { type Language, languagesOf } from "./languages";
import { firstWord, type Head, headAt, linesFrom, namedHead, unlabelledHead } from "./letter-head";
import { LEAST_OF_A_PAGE } from "./page";
import { Passage, type Range } from "./passage";
import { pageSheet } from "./posting/page-sheet";
import { fromLine, type InvitationSource } from "./proposal";
import { quotedLines } from "./quoted-lines";
import { readSender, type Sender } from "./sender";
import type { Sheet } from "./sheet";

/** A mail, a calendar or a page laid out for reading: who says what, and which words are theirs now. */
export type Letter = {
  form: "mail" | "calendar" | "page";
  subject: Passage;
  from: Passage;
  sender: Sender;
  date: Passage;
  /** The languages it is written in. */
  languages: readonly Language[];
  /** The name of the person who reads. */
  reader: string;
  /** What the sender wrote this time. */
  own: Passage;
  /** The older mails below it. */
  quoted: Passage;
  /** Whether the reader wrote what is quoted first. */
  isAnswerToReader: boolean;
  /** The events that came with it. */
  calendar: Sheet;
  /** What the page that it was taken from says in a form made for machines; null where it is from none. */
  page: Sheet | null;
};

/**
 * Lays a source out as a letter. Header lines inside the text count when the text is a mail that was copied or
 * forwarded: then the sender is the one who wrote it first. A calendar that comes alone is told by its first event, a
 * page by its title and text.
 */
export function openLetter(source: InvitationSource): Letter {
  const calendar = calendarSheet(source.events ?? []);
  if (source.page) return openPage(source, calendar, pageSheet(source.page));
  return source.text.trim() === "" && !source.from && calendar.text !== ""
    ? openCalendar(source, calendar)
    : openMail(source, calendar);
}

/** What is struck out is said no more: "~~Tue 2 pm~~ Wed 3 pm". */
const STRUCK = /~~(?=[^\s~])[^~\n]{1,200}~~/g;

function openMail(source: InvitationSource, calendar: Sheet): Letter {
  const text = source.text.slice(0, MAX_CHARACTERS).replace(STRUCK, (struck) => " ".repeat(struck.length));
  const chat = source.subject || source.from ? null : chatIn(text);
  if (chat) return openChat(source, text, chat, calendar);
  const head = innerHead(source, text);
  const body = { start: head?.bodyStart ?? 0, end: text.length };
  const { own, quoted } = quotedLines(text, body);
  const within = (range: Range | undefined) => (range ? new Passage("text", text, [range]) : null);
  const from = head ? (within(head.from) ?? new Passage("from", "")) : senderOf(source);
  const letter = new Passage("text", text, own);
  const reader = readerName(within(head?.to)?.text ?? source.to?.name ?? "", letter.text);
  const subject = within(head?.subject) ?? new Passage("subject", source.subject?.slice(0, 1000) ?? "");
  return {
    form: "mail",
    subject,
    from,
    sender: readSender(from, letter),
    date: head?.date ? new Passage("text", text, [head.date]) : new Passage("date", source.date ?? ""),
    languages: languagesOf(`${letter.text.trim() === "" ? subject.text : letter.text}`),
    reader,
    own: letter,
    quoted: new Passage("text", text, quoted, true),
    isAnswerToReader: isBy(reader, source.to?.address ?? "", text, quoted[0]),
    calendar,
    page: null,
  };
}

/** What the other person wrote is the letter; what the reader wrote is left out. */
function openChat({ to }: InvitationSource, text: string, chat: Chat, calendar: Sheet): Letter {
  const from = new Passage("text", text, [chat.from]);
  const own = new Passage("text", text, chat.own);
  return {
    ...withoutWords(calendar),
    form: "mail",
    subject: new Passage("subject", ""),
    from,
    sender: readSender(from, own),
    date: new Passage("text", text, chat.date),
    languages: languagesOf(own.text),
    reader: chat.reader === "" ? readerName(to?.name ?? "", own.text) : chat.reader,
    own,
    quoted: new Passage("text", text, chat.above, true),
    isAnswerToReader: false,
  };
}

function openCalendar({ date }: InvitationSource, calendar: Sheet): Letter {
  const subject = calendar.passageOf("summary");
  const from = calendar.passageOf("organiser");
  const own = calendar.passageOf("description");
  return {
    ...withoutWords(calendar),
    form: "calendar",
    subject,
    from,
    sender: readSender(from, own),
    date: new Passage("date", date ?? ""),
    languages: languagesOf(`${subject.text} ${own.text}`),
    own,
  };
}

function openPage({ text, date }: InvitationSource, calendar: Sheet, page: Sheet): Letter {
  const described = page.passageOf("Description");
  const isEmpty = text.trim().length < LEAST_OF_A_PAGE && described.text !== "";
  const own = isEmpty ? described : new Passage("text", text.slice(0, MAX_CHARACTERS));
  return {
    ...withoutWords(calendar),
    form: "page",
    subject: page.passageOf(page.rangesOf("Title").length > 0 ? "Title" : "Heading"),
    date: new Passage("date", date ?? ""),
    languages: languagesOf(own.text),
    own,
    page,
  };
}

function withoutWords(calendar: Sheet) {
  const from = new Passage("from", "");
  const quoted = new Passage("text", "");
  return {
    from,
    sender: readSender(from, quoted),
    reader: "",
    quoted,
    isAnswerToReader: false,
    calendar,
    page: null,
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
  if (isBare || FORWARD_SUBJECT.test(source.subject ?? "")) return headBelow(source, text);
  return null;
}

/** The head below a few words of the person who forwards; a letter with a greeting of its own is an answer instead. */
function headBelow(source: InvitationSource, text: string): Head | null {
  for (const line of linesFrom(text, 0)) {
    if (line.start > 600) return null;
    const head = headAt(text, line.start);
    const isWritten = line.start > LEAST_OF_A_LETTER && GREETS.test(text.trimStart());
    if (head?.from) return isWritten || isAnswer(source, text, head.from) ? null : head;
  }
  return null;
}

/** Who greets, or sends on what they wrote themselves, has something to say of their own. */
function isAnswer({ subject, from }: InvitationSource, text: string, innerFrom: Range): boolean {
  if (!subject && !from) return GREETING.test(text.trimStart());
  const inner = text.slice(innerFrom.start, innerFrom.end).toLowerCase();
  const [name, address] = [from?.name?.toLowerCase() ?? "", from?.address.toLowerCase() ?? ""];
  return (name.includes(" ") && inner.includes(name)) || (address !== "" && inner.includes(address));
}

/** Whether the line above some quoted words says that somebody wrote them: "On 17 Oct 2026, Sasha Milburn wrote:". */
function isBy(name: string, address: string, text: string, quoted: Range | undefined): boolean {
  if (!quoted) return false;
  const above = text.slice(Math.max(0, quoted.start - MOST_OF_A_HEAD), quoted.start + MOST_OF_A_HEAD);
  const lines = above.split("\n").filter((line) => WROTE.test(line.slice(-200)));
  const said = lines.at(0) ?? "";
  return (
    (name.includes(" ") && said.includes(name)) || (address !== "" && said.toLowerCase().includes(address))
  );
}

function readerName(to: string, own: string): string {
  const named = to.replace(/<[^<>]*>|["']/g, "").trim();
  return named === "" || named.includes("@") ? (GREETED.exec(own)?.[1] ?? "") : named;
}

/** Beyond this a mail is no invitation any more; it also bounds the work on a text made to be slow. */
const MAX_CHARACTERS = 200_000;
const LEAST_OF_A_LETTER = 140;
const GREETS =
  /^(?:hi|hiya|hello|hey|dear|(?:good )?(?:morning|afternoon|evening))(?: all| there)?,? [\p{Lu}][\p{L}'-]{1,20}/iu;
const MOST_OF_A_HEAD = 260;
const WROTE =
  /(?<![\p{L}])(?:wrote|schrieb|écrit|escribió)(?![\p{L}])[^\n:]{0,80}:\s*$|^[ \t>]{0,6}\*?(?:From|Von|De)\*? ?:/iu;
const FORWARD_SUBJECT = /^\s*(?:fwd?|wg|tr|rv|i|doorst)\s?:/i;
const FORWARD_MARKER =
  /^[ \t>]{0,4}(?:-{2,20} ?(?:forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado) ?-{2,20}|begin forwarded message:|anfang der weitergeleiteten nachricht:)\s{0,4}/im;
const GREETED =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|day)|hola|bonjour|salut|allo|hallo|guten tag|moin|servus|liebe[rs]?|querid[oa]|estimad[oa]|chère?)[ ,]{1,2}([\p{L}'. -]{2,40}?)(?: ?[,!:-]|$)/imu;
const GREETING = /^(?:hi|hello|hey|dear|good (?:morning|afternoon))\b/i;
