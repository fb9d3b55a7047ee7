import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { plainLine } from "@/lib/platform/reading/plain";

/** A file that a stranger may have made and named. */
export type StoredFile = { name: string; contentType: string; bytes: Uint8Array };

/** Gives a file to be saved; whatever is in it, no browser takes it for a page of ours. */
export const download = ({ name, contentType, bytes }: StoredFile): Response =>
  new Response(bytes as BodyInit, {
    headers: {
      "content-type": TOLD.has(contentType.toLowerCase()) ? contentType : "application/octet-stream",
      "content-disposition": attachmentHeader(name),
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });

/** A file on this server's disk. */
export type FileOnDisk = { path: string; name: string; contentType: string; sizeBytes: number };

/**
 * Gives a file to be saved, a little of it at a time. How large it is is said first: where the rest does not come, the
 * browser knows that it is not whole.
 */
export const downloadFromDisk = ({ path, name, contentType, sizeBytes }: FileOnDisk): Response =>
  new Response(Readable.toWeb(createReadStream(path)) as ReadableStream, {
    headers: {
      "content-type": contentType,
      "content-length": String(sizeBytes),
      "content-disposition": attachmentHeader(name),
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });

/** What a program may be told that a file is; of any other it is only told that it is one. */
const TOLD: ReadonlySet<string> = new Set([
  ...["application/pdf", "image/gif", "image/jpeg", "image/png", "image/webp"],
  ...["message/rfc822", "text/calendar", "text/csv", "text/plain"],
]);

/** The name twice: for programs that read no other letters than those of ASCII, and as it is (RFC 6266). */
function attachmentHeader(name: string): string {
  const safe = safeFileName(name);
  const ascii = safe.replace(/[^ -~]/g, "_").replace(/["\\%]/g, "_");
  const encoded = encodeURIComponent(safe).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

/**
 * A file's name as it is shown: on one line, without what does not show or means something to a file system. A long one
 * loses its middle, so that its ending stays in sight.
 */
export function safeFileName(name: string): string {
  const shown = plainLine(name.toWellFormed())
    .replace(/[/\\:*?"<>|]/g, "_")
    .replace(/^[.\s]+|[.\s]+$/g, "");
  const cut = shown.length > MOST_CHARACTERS ? `${shown.slice(0, 80)}…${shown.slice(-20)}` : shown;
  return cut.toWellFormed() || "file";
}

const MOST_CHARACTERS = 120;
