import type { Readable } from "node:stream";
import { type Entry, openPromise } from "yauzl";
import { err, ok, type Result } from "@/lib/result";

const MOST_ENTRIES = 200_000;
/** Rows that are much alike are packed to a fiftieth; a bomb to a thousandth. Beneath the second number it does no harm. */
const MOST_RATIO = 250;
const HARMLESS_BYTES = 4 * 1024 * 1024;
/** Bytes of everything that is in one archive. */
const MOST_UNPACKED = 16 * 1024 * 1024 * 1024;

/** A file of an archive on the disk, of which nothing is ever unpacked to the disk again. */
export type Archive = {
  has: (name: string) => boolean;
  /** Bytes as they were before they were packed, by the archive's own word; no more is given. */
  sizeOf: (name: string) => number;
  /** @throws when there is no such file. */
  read: (name: string) => Promise<Readable>;
  close: () => void;
};

/**
 * Opens an archive of a stranger and looks at the list of what is in it.
 * @returns `unsafe` when a name in it leads out of it, stands for a link or for two files, or it holds more than is taken.
 */
export async function openArchive(path: string): Promise<Result<Archive, "not-an-archive" | "unsafe">> {
  const zip = await openPromise(path, { autoClose: false, strictFileNames: true }).catch(() => null);
  if (!zip) return err("not-an-archive");
  const entries = new Map<string, Entry>();
  let total = 0;
  const refuse = (reason: "not-an-archive" | "unsafe") => {
    zip.close();
    return err(reason);
  };
  try {
    for await (const entry of zip.eachEntry()) {
      total += entry.uncompressedSize;
      const isTooMuch = entries.size >= MOST_ENTRIES || total > MOST_UNPACKED || isBomb(entry);
      if (isTooMuch || isLink(entry) || entry.isEncrypted() || entries.has(entry.fileName))
        return refuse("unsafe");
      if (/[\0\\]|^\/|^[a-z]:/i.test(entry.fileName)) return refuse("unsafe");
      entries.set(entry.fileName, entry);
    }
  } catch {
    return refuse("unsafe");
  }
  return ok({
    has: (name) => entries.has(name),
    sizeOf: (name) => entries.get(name)?.uncompressedSize ?? 0,
    read: async (name) => {
      const entry = entries.get(name);
      if (!entry) throw new Error("There is no such file in the archive.");
      return zip.openReadStreamPromise(entry);
    },
    close: () => zip.close(),
  });
}

const isBomb = ({ compressedSize, uncompressedSize }: Entry): boolean =>
  uncompressedSize > HARMLESS_BYTES && uncompressedSize > MOST_RATIO * compressedSize;

/** By what Unix writes beside a name; other systems write nothing there. */
const isLink = ({ externalFileAttributes }: Entry): boolean =>
  ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;

/** A line of text, counted from 1; null for one that is longer than is taken. */
export type Line = { line: number; text: string | null };

/** The lines of a stream of UTF-8, of which only `\n` ends one. */
export async function* linesOf(stream: Readable, mostBytes: number): AsyncGenerator<Line> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  let line = 0;
  const take = (): Line => {
    const text = length > mostBytes ? null : Buffer.concat(waiting).toString("utf8");
    [waiting, length] = [[], 0];
    line += 1;
    return { line, text };
  };
  const keep = (bytes: Uint8Array) => {
    length += bytes.length;
    if (length <= mostBytes) waiting.push(bytes);
    else waiting = [];
  };
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    keep(chunk.subarray(from));
  }
  if (length > 0) yield take();
}

const NEWLINE = 0x0a;
