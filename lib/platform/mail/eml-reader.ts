import {
  type Attachment,
  type HeaderLines,
  type ParsedMail,
  type StructuredHeader,
  simpleParser,
} from "mailparser";
import type { CalendarEvent } from "../../domain/capture/calendar-event.ts";
import { err, ok, type Result } from "../../result.ts";
import { htmlText } from "../reading/html-text.ts";
import { decode, plain, plainLine } from "../reading/plain.ts";
import { looksLikeMail } from "./mail-shape.ts";
import { uudecode } from "./uudecode.ts";

const MAX_CHARACTERS = 1 << 20;
const MAX_ATTACHMENTS = 100;
const MAX_REFERENCES = 100;
const MAX_CALENDARS = 20;

type Unread = "too-nested" | "too-large" | "unreadable";

/** The thread's side of `readEml`, where the shape of what it gives is written down. */
export async function readMail({ bytes }: { bytes: Uint8Array }): Promise<Result<unknown, Unread>> {
  const outer = await parse(bytes);
  if (!outer.ok) return outer;
  const inner = await parseForwarded(outer.value);
  const letter = await letterOf(outer.value, 0);
  const attached = inner && (await letterOf(inner, letter.attachments.length));
  return ok({ ...letter, attached });
}

/** The thread's side of `readAttachment`. */
export async function readAttachment({
  bytes,
  index,
}: {
  bytes: Uint8Array;
  index: number;
}): Promise<Result<unknown, Unread | "no-attachment">> {
  const outer = await parse(bytes);
  if (!outer.ok) return outer;
  const files = filesOf(outer.value);
  const inner = index < files.length ? null : await parseForwarded(outer.value);
  const file = [...files, ...(inner ? filesOf(inner) : [])][index];
  return file ? ok({ ...nameOf(file), bytes: new Uint8Array(contentOf(file)) }) : err("no-attachment");
}

async function parse(bytes: Uint8Array): Promise<Result<ParsedMail, Unread>> {
  try {
    const mail = await simpleParser(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      skipHtmlToText: true,
      skipTextToHtml: true,
      skipImageLinks: true,
      skipTextLinks: true,
    });
    return ok(mail);
  } catch (failure) {
    const message = `${failure}`;
    if (message.includes("child nodes")) return err("too-nested");
    return err(message.includes("header size") ? "too-large" : "unreadable");
  }
}

/**
 * The mail attached to this one as a file, if it is exactly one. What a mail server returns as undelivered is none: there
 * the notice is what arrived.
 */
async function parseForwarded(mail: ParsedMail): Promise<ParsedMail | null> {
  const type = mail.headers.get("content-type") as StructuredHeader | undefined;
  const isReport = type?.value === "multipart/report";
  const [only, ...more] = mail.attachments.filter(isMail);
  if (isReport || !only || more.length > 0) return null;
  const inner = await parse(only.content);
  return inner.ok ? inner.value : null;
}

const isMail = ({ contentType, content }: Attachment) =>
  contentType === "message/rfc822" && looksLikeMail(content);

/** @param firstIndex what the first of its attachments is counted as. */
async function letterOf(mail: ParsedMail, firstIndex: number) {
  const html = mail.html || null;
  const files = filesOf(mail);
  return {
    subject: plainLine(mail.subject ?? ""),
    from: person(mail.from),
    replyTo: person(mail.replyTo),
    to: person([mail.to].flat()[0]),
    date: sentAt(mail.headerLines),
    messageId: plainLine(mail.messageId ?? "") || null,
    inReplyTo: plainLine(mail.inReplyTo ?? "") || null,
    references: [mail.references ?? []].flat().slice(0, MAX_REFERENCES).map(plainLine),
    text: body(textOf(mail), html ?? ""),
    html: html?.slice(0, 2 * MAX_CHARACTERS) ?? null,
    attachments: files.map((file, at) => ({
      index: firstIndex + at,
      ...nameOf(file),
      sizeBytes: contentOf(file).byteLength,
    })),
    events: await eventsOf(files),
  };
}

const filesOf = (mail: ParsedMail): readonly Attachment[] => mail.attachments.slice(0, MAX_ATTACHMENTS);

/** The parser knows every encoding of content but the oldest. */
const contentOf = ({ content, headers }: Attachment): Uint8Array =>
  isUuencoded(headers) ? (uudecode(content.toString("latin1")) ?? content) : content;

const isUuencoded = (headers: ParsedMail["headers"]): boolean =>
  /^(?:x-)?uue(?:ncode)?$/i.test(`${headers.get("content-transfer-encoding")}`.trim());

const nameOf = (file: Attachment) => ({
  name: plainLine(file.filename ?? ""),
  contentType: plainLine(file.contentType),
});

/** An invitation often stands in a mail twice, once to be shown and once to be saved. */
async function eventsOf(files: readonly Attachment[]): Promise<CalendarEvent[]> {
  const calendars = files.filter(isCalendar).slice(0, MAX_CALENDARS);
  if (calendars.length === 0) return [];
  // Most mails hold none, and need not wait for it to be loaded.
  const { readEvents } = await import("../reading/calendar/calendar-reader.ts");
  const events = calendars.flatMap((file) => readEvents({ bytes: contentOf(file), ...parametersOf(file) }));
  return [...new Map(events.map((event) => [JSON.stringify(event), event])).values()];
}

const isCalendar = ({ contentType, filename = "" }: Attachment) =>
  /^(?:text\/(?:x-v)?calendar|application\/(?:ics|calendar))$/i.test(contentType) || /\.ics$/i.test(filename);

function parametersOf({ headers }: Attachment): { charset?: string; method?: string } {
  const type = headers.get("content-type") as StructuredHeader | undefined;
  return type?.params ?? {};
}

function textOf({ headers, text = "" }: ParsedMail): string {
  const bytes = isUuencoded(headers) ? uudecode(text) : null;
  const type = headers.get("content-type") as StructuredHeader | undefined;
  return bytes ? decode(bytes, type?.params.charset) : text;
}

/**
 * The text part, unless there is none worth reading: a mail with an HTML part often says in its text part only that
 * it has one.
 */
function body(text: string, html: string): string {
  const written = plain(text);
  // Reading HTML takes its time, and is no use where the text is long enough whatever the HTML says.
  const isEnough = (length: number) => written.length * 5 > length && !POINTS_TO_HTML.test(written);
  if (html === "" || isEnough(html.replace(/<[^<>]*>/g, "").length)) return written.slice(0, MAX_CHARACTERS);
  const converted = plain(htmlText(html));
  return (isEnough(converted.length) ? written : converted).slice(0, MAX_CHARACTERS);
}

/** "This message is best viewed in HTML": then the text part leaves things out. */
const POINTS_TO_HTML =
  /(?:view(?:ed)?|read|displayed|shown|see) (?:(?:this|the) (?:message|e-?mail) )?(?:in|as) HTML|HTML[- ](?:version|compatible|capable|enabled|fähig)|(?:not|nicht|pas) (?:support|display|unterstützt|afficher)[^.\n]{0,20} HTML/i;

function person(list: ParsedMail["from"]): { name: string; address: string } | null {
  const first = list?.value.flatMap((entry) => entry.group ?? entry)[0];
  const address = plainLine(first?.address ?? "");
  return first && address ? { name: plainLine(first.name), address } : null;
}

/** The Date header as ISO 8601 with the sender's own offset, which tells where they are; null when it is no date. */
function sentAt(headers: HeaderLines): string | null {
  const written = headers.find((header) => header.key === "date")?.line.slice("date:".length) ?? "";
  const instant = new Date(written.trim()).getTime();
  if (Number.isNaN(instant)) return null;
  const [, sign, hours, minutes] = /([+-])(\d\d)([0-5]\d)(?=\s|$)/.exec(written) ?? ["", "+", "00", "00"];
  const offset = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const local = new Date(instant + offset * 60_000);
  return Number.isNaN(local.getTime())
    ? null
    : `${local.toISOString().slice(0, 19)}${sign}${hours}:${minutes}`;
}
