import type { CalendarEvent } from "@/lib/domain/capture/calendar-event";
import type { Page } from "@/lib/domain/capture/page";
import { type ReadMail, readEml, type UnreadMail } from "@/lib/platform/mail/read-eml";
import { err, ok, type Result } from "@/lib/result";
import { readCalendar, type UnreadCalendar } from "./calendar/read-calendar";
import { type FileKind, fileKind } from "./file-kind";
import { readPage, type UnreadPage } from "./page/read-page";
import { decode } from "./plain";

/** What is in a file that is read by itself. */
export type ReadFile =
  | { kind: "mail"; mail: ReadMail }
  | { kind: "calendar"; events: CalendarEvent[] }
  | { kind: "page"; page: Page }
  | { kind: "text"; text: string };

/** Why nothing was read out of a file: beside what each reader says, a calendar without events, and what no reader is for. */
export type UnreadFile =
  | (UnreadMail | UnreadCalendar | UnreadPage | "no-events")
  | Exclude<FileKind, ReadFile["kind"]>;

/**
 * Reads a file of whatever kind but a table, of which whoever asks knows what to look for in it.
 *
 * @param url where a page was, where that is known
 */
export async function readFile(
  file: { name: string; bytes: Uint8Array },
  url: string | null,
): Promise<Result<ReadFile, UnreadFile>> {
  const { bytes } = file;
  if (bytes.byteLength === 0) return err("empty");
  const kind = fileKind(file);
  switch (kind) {
    case "mail": {
      const read = await readEml(bytes);
      return read.ok ? ok({ kind, mail: read.value }) : read;
    }
    case "calendar": {
      const read = await readCalendar(bytes);
      if (!read.ok) return read;
      return read.value.length > 0 ? ok({ kind, events: read.value }) : err("no-events");
    }
    case "page": {
      const read = await readPage(bytes, { contentType: null, url });
      return read.ok ? ok({ kind, page: read.value }) : read;
    }
    case "text":
      return ok({ kind, text: decode(bytes) });
    default:
      return err(kind);
  }
}
