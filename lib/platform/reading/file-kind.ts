import { looksLikeMail, startsLikeOutlookMessage } from "../mail/mail-shape";
import { decode } from "./plain";

/** What kind a file is of. The last five are of those that nothing is read out of. */
export type FileKind =
  | ("mail" | "calendar" | "page" | "table" | "text")
  | ("outlook-msg" | "pdf" | "picture" | "document" | "other-kind");

/** What kind a file is of: as it begins, whatever its name says, and by its name where the beginning leaves it open. */
export function fileKind({ name, bytes }: { name: string; bytes: Uint8Array }): FileKind {
  const ending = /\.(\w{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? "";
  const marked = MARKS.find(({ mark }) =>
    mark.every((byte, at) => byte === null || bytes[at] === byte),
  )?.kind;
  if (marked === "archive") return DOCUMENTS.has(ending) ? "document" : "table";
  if (marked) return marked;
  if (startsLikeOutlookMessage(bytes)) return compoundKinds[ending] ?? "outlook-msg";
  const beginning = decode(bytes.subarray(0, LOOKED_AT));
  if (beginning.includes("\0")) return kinds[ending] === "table" ? "table" : "other-kind";
  if (/^\s*BEGIN:VCALENDAR/i.test(beginning)) return "calendar";
  if (looksLikeHtml(beginning)) return "page";
  return kinds[ending] ?? (looksLikeMail(bytes) ? "mail" : "text");
}

/** Whether a text is the source of a page rather than words to be read. */
export function looksLikeHtml(text: string): boolean {
  const beginning = text.slice(0, LOOKED_AT);
  return (
    /^\s*<(?:!doctype\s+html|html|head|body)\b/i.test(beginning) ||
    (/^\s*<[a-z!?]/i.test(beginning) &&
      /<(?:html|head|body|meta|script|div|section|article|p|h1)\b/i.test(beginning))
  );
}

/** Characters, or bytes, from the beginning. */
const LOOKED_AT = 4096;

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));

/** The first bytes of files that say by them what they are; null stands for any. */
const MARKS: readonly { mark: readonly (number | null)[]; kind: FileKind | "archive" }[] = [
  { mark: ascii("%PDF-"), kind: "pdf" },
  { mark: ascii("SQLite format 3"), kind: "table" },
  { mark: [...ascii("PK"), 3, 4], kind: "archive" },
  { mark: [0x89, ...ascii("PNG")], kind: "picture" },
  { mark: [0xff, 0xd8, 0xff], kind: "picture" },
  { mark: ascii("GIF8"), kind: "picture" },
  { mark: [...ascii("RIFF"), null, null, null, null, ...ascii("WEBP")], kind: "picture" },
  { mark: [null, null, null, null, ...ascii("ftyphei")], kind: "picture" },
  { mark: ascii("{\\rtf"), kind: "document" },
];

/** Office documents are archives too. */
const DOCUMENTS: ReadonlySet<string> = new Set(["docx", "odt", "pptx", "odp", "pages"]);

/** What Office wrote before; its messages are kept in the same way. */
const compoundKinds: Readonly<Record<string, FileKind>> = { xls: "table", doc: "document", ppt: "document" };

const kinds: Readonly<Record<string, FileKind>> = {
  ...{ eml: "mail", mht: "mail", mhtml: "mail", ics: "calendar", ical: "calendar" },
  ...{ html: "page", htm: "page", xhtml: "page", txt: "text", md: "text" },
  ...{ csv: "table", tsv: "table", tab: "table", json: "table", xlsx: "table", ods: "table", zip: "table" },
  ...{ xls: "table", sqlite: "table", sqlite3: "table", db: "table" },
};
