/**
 * Reads one mail in a thread of its own, so that a mail made to eat memory or time takes only the thread with it.
 *
 * It stays plain JavaScript, is found by its path at run time and is never bundled: a bundler would rewrite the
 * worker's address. What it posts is checked by `read-eml.ts`, which is also where the shapes are written down.
 */
import { parentPort, workerData } from "node:worker_threads";
import { simpleParser } from "mailparser";
import { htmlText } from "./html-text.mjs";

const MAX_CHARACTERS = 1 << 20;
const MAX_ATTACHMENTS = 100;
const MAX_REFERENCES = 100;

/** Line breaks and tabs stay; other controls, bidirectional overrides and zero-width characters never show. */
const INVISIBLE = /[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u034f]--[\n\t]]/gv;

parentPort?.postMessage(await answer(workerData.bytes));

/** @param {Uint8Array} bytes */
async function answer(bytes) {
  try {
    const { attachedMails, ...mail } = await read(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    );
    const [attached, ...more] = attachedMails;
    return { mail: { ...mail, attached: attached && more.length === 0 ? await inner(attached) : null } };
  } catch (failure) {
    return { failure: `${failure}` };
  }
}

/** @param {Buffer} bytes */
async function inner(bytes) {
  const { attachedMails: _, ...mail } = await read(bytes);
  return mail;
}

/** @param {Buffer} bytes */
async function read(bytes) {
  const mail = await simpleParser(bytes, {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
    skipTextLinks: true,
  });
  const html = mail.html || null;
  return {
    subject: line(mail.subject),
    from: person(mail.from),
    replyTo: person(mail.replyTo),
    to: person([mail.to].flat()[0]),
    date: sentAt(mail.headerLines),
    messageId: line(mail.messageId) || null,
    inReplyTo: line(mail.inReplyTo) || null,
    references: [mail.references ?? []].flat().slice(0, MAX_REFERENCES).map(line),
    text: body(mail.text, html),
    html: html?.slice(0, 2 * MAX_CHARACTERS) ?? null,
    attachments: mail.attachments.slice(0, MAX_ATTACHMENTS).map((file) => ({
      name: line(file.filename),
      contentType: line(file.contentType),
      sizeBytes: file.size,
    })),
    attachedMails: mail.attachments
      .filter((file) => file.contentType === "message/rfc822")
      .map((file) => file.content),
  };
}

/**
 * The text part, unless there is none worth reading: a mail with an HTML part often says in its text part only that
 * it has one.
 *
 * @param {string | undefined} text
 * @param {string | null} html
 */
function body(text, html) {
  const written = clean(text ?? "");
  const converted = html ? clean(htmlText(html)) : "";
  return (written.length * 5 > converted.length ? written : converted).slice(0, MAX_CHARACTERS);
}

/** @param {import("mailparser").AddressObject | undefined} list */
function person(list) {
  const first = list?.value.flatMap((entry) => entry.group ?? entry)[0];
  const address = line(first?.address);
  return first && address ? { name: line(first.name), address } : null;
}

/**
 * The Date header as ISO 8601 with the sender's own offset, which tells where they are; null when it is no date.
 *
 * @param {import("mailparser").HeaderLines} headers
 */
function sentAt(headers) {
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

/** @param {string | undefined} value */
function line(value) {
  return clean(value ?? "")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 1000);
}

/** @param {string} value */
function clean(value) {
  return value.replace(/\r\n?/g, "\n").replace(INVISIBLE, "");
}
