import { mailOfCalendar } from "@/lib/domain/capture/belong-together";
import type { Page } from "@/lib/domain/capture/page";
import { WANTED } from "@/lib/domain/tables/formats";
import { assemble, type Table } from "@/lib/domain/tables/table";
import { keepTable } from "@/lib/features/imports/commands";
import { keepCalendar, keepMail, keepPage, keepText } from "@/lib/features/originals/commands";
import type { Work } from "@/lib/platform/action";
import { type ReadFile, readFile } from "@/lib/platform/reading/read-file";
import { readTables } from "@/lib/platform/tables/read-tables";
import { Lanes } from "@/lib/platform/turns";
import type { UploadedFile } from "@/lib/platform/upload";
import type { UserId } from "@/lib/platform/user-id";
import { ok, type Result } from "@/lib/result";
import { type Sending, TEXT_LIMIT } from "./schema";

type Refused = { kind: "refused"; reason: string; isTable: boolean; line: string };

/** A file with what was read out of it, or why nothing was. */
type Handed = UploadedFile & { read: ReadFile | { kind: "table"; table: Table } | Refused };

/**
 * Reads the files that were handed in together, which takes its time: one file of a person after the other, so that fifty
 * that are made to be slow keep nobody else waiting.
 *
 * @param from where a page was, when whoever handed it in says so
 */
export const prepareSending = (
  userId: UserId,
  files: readonly UploadedFile[],
  from: string,
): Promise<Handed[]> =>
  Promise.all(
    files.map(async (file) => ({
      ...file,
      read: await lanes.run(userId, () => readOne(file, webAddress(from))),
    })),
  );

const lanes = new Lanes();

async function readOne(file: UploadedFile, url: string | null): Promise<Handed["read"]> {
  const read = await readFile(file, url);
  if (!read.ok && read.reason === "table") return readTable(file);
  if (!read.ok) return refuse(read.reason);
  const isTooLong = read.value.kind === "text" && read.value.text.length > TEXT_LIMIT;
  return isTooLong ? refuse("too-long") : read.value;
}

async function readTable({ name, bytes }: UploadedFile): Promise<Handed["read"]> {
  const sheets = await readTables(bytes, { name, wanted: WANTED });
  const table = sheets.ok ? assemble(sheets.value) : sheets;
  if (table.ok) return { kind: "table", table: table.value };
  return { ...refuse(table.reason), isTable: true, line: table.problems?.line ?? "" };
}

const refuse = (reason: string): Refused => ({ kind: "refused", reason, isTable: false, line: "" });

const webAddress = (text: string): string | null =>
  /^https?:$/.test(URL.parse(text)?.protocol ?? "") && text.length <= 2000 ? text : null;

/** Keeps what was read out of files, those that belong together as one, and tells what became of each. */
export async function keepSending(work: Work, files: readonly Handed[]): Promise<Result<Sending, never>> {
  const sent: Sending = { kept: [], imports: [], refused: [] };
  const take = async (name: string, keeping: Promise<Result<{ id: string }, "no-room">>) => {
    const kept = await keeping;
    if (!kept.ok) sent.refused.push({ name, reason: kept.reason, isTable: false, line: "" });
    else if (!sent.kept.some(({ id }) => id === kept.value.id)) sent.kept.push({ id: kept.value.id, name });
  };
  const mails = ofKind(files, "mail");
  const events = mails.map(({ read }) => read.mail.attached ?? read.mail);
  const calendars = ofKind(files, "calendar").map(({ name, bytes, read }) => ({
    ...{ name, bytes, events: read.events },
    mail: mailOfCalendar(read.events, events),
  }));
  for (const [at, { name, bytes, read }] of mails.entries()) {
    const own = calendars.filter(({ mail }) => mail === at);
    await take(name, keepMail(work, { name, bytes, mail: read.mail, calendars: own }));
  }
  for (const calendar of calendars.filter(({ mail }) => mail === null))
    await take(calendar.name, keepCalendar(work, calendar));
  for (const { name, bytes, read } of ofKind(files, "page"))
    await take(name, keepPage(work, { name, bytes, page: read.page }));
  for (const { name, bytes, read } of ofKind(files, "text"))
    await take(name, keepText(work, { name, bytes, text: read.text }));
  for (const { name, read } of ofKind(files, "table")) {
    const kept = await keepTable(work, { name, table: read.table });
    if (kept.ok) sent.imports.push({ id: kept.value.importId, name });
  }
  for (const { name, read } of ofKind(files, "refused")) {
    const { reason, isTable, line } = read;
    sent.refused.push({ name, reason, isTable, line });
  }
  return ok(sent);
}

type Kind = Handed["read"]["kind"];

const ofKind = <K extends Kind>(files: readonly Handed[], kind: K) =>
  files.filter(
    (file): file is UploadedFile & { read: Extract<Handed["read"], { kind: K }> } => file.read.kind === kind,
  );

/** An address, the source of a page with what was read out of it, or a text. */
export type Pasted = { link: string } | { text: string } | { bytes: Uint8Array; page: Page };

/** Keeps what was pasted. Of an address nothing is kept: it is asked first whether to fetch what is there. */
export async function keepPasted(
  work: Work,
  pasted: Pasted,
): Promise<Result<{ id: string } | { link: string }, "no-room">> {
  if ("link" in pasted) return ok({ link: pasted.link });
  return "page" in pasted ? keepPage(work, { ...pasted, name: null }) : keepText(work, pasted);
}
