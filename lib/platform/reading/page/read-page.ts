import { type Page, page } from "@/lib/domain/capture/page";
import { type Format, readInThread, type Unanswered } from "@/lib/platform/reading/in-thread";
import { err, type Result } from "@/lib/result";

/** Why bytes gave no page: nothing in them; over 5 MB; no HTML; more than five seconds or 256 MB of work. */
export type UnreadPage = "empty" | "too-large" | "not-a-page" | Unanswered;

/**
 * Reads what an HTML page says of itself and the words on it, in a thread; nothing that it refers to is fetched.
 *
 * @param origin.contentType the header it came with, which may say its charset
 * @param origin.url where it was fetched from, after all redirects; null for a file or a paste
 */
export async function readPage(
  bytes: Uint8Array,
  origin: { contentType: string | null; url: string | null },
): Promise<Result<Page, UnreadPage>> {
  if (bytes.byteLength === 0) return err("empty");
  if (bytes.byteLength > MAX_BYTES) return err("too-large");
  return readInThread(PAGE, { bytes, ...origin });
}

const PAGE: Format<Page, UnreadPage> = { name: "page", value: page, reasons: ["not-a-page"] };
const MAX_BYTES = 5 * 1024 * 1024;
