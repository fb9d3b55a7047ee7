import { createWriteStream } from "node:fs";
import { mkdir, rm, statfs } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { plainLine } from "@/lib/platform/reading/plain";
import { err, ok, type Result } from "@/lib/result";

/** What stays free on the disk whatever is sent. */
const KEPT_FREE = 200 * 1024 * 1024;
/** What a form adds around its file, the other fields included. */
const MOST_AROUND = 64 * 1024;

/**
 * Writes the file of a multipart form, in its field `file`, to the disk as it comes: it is never in memory as a whole. What
 * is refused leaves no file.
 * @returns what the file is called, on one line, and how many bytes it has.
 */
export async function uploadToDisk(
  request: Request,
  target: string,
  mostBytes: number,
): Promise<Result<{ name: string; sizeBytes: number }, "too-large" | "no-room" | "no-file" | "unreadable">> {
  const boundary = /;\s*boundary="?([\w'()+,./:=? -]{1,70})"?/.exec(
    request.headers.get("content-type") ?? "",
  )?.[1];
  const claimed = Number(request.headers.get("content-length") ?? 0);
  if (!request.body || boundary === undefined) return err("unreadable");
  if (claimed > mostBytes + MOST_AROUND) return err("too-large");
  await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
  const { bavail, bsize } = await statfs(path.dirname(target));
  if (claimed + KEPT_FREE > bavail * bsize) return err("no-room");
  const form = new FormOfOneFile(boundary, mostBytes);
  try {
    const file = createWriteStream(target, { mode: 0o600, flush: true });
    await pipeline(Readable.from(form.fileIn(request.body)), file);
    if (form.sizeBytes > 0) return ok({ name: form.name, sizeBytes: form.sizeBytes });
  } catch (failure) {
    await rm(target, { force: true });
    if (failure instanceof Refusal) return err(failure.reason);
    if (isFull(failure)) return err("no-room");
    return err("unreadable");
  }
  await rm(target, { force: true });
  return err("no-file");
}

class Refusal extends Error {
  readonly reason: "too-large" | "no-file" | "unreadable";
  constructor(reason: Refusal["reason"]) {
    super(reason);
    this.reason = reason;
  }
}

const isFull = (failure: unknown): boolean =>
  failure instanceof Error && "code" in failure && failure.code === "ENOSPC";

/** The first file of a form, out of its parts (RFC 7578): heads, an empty line, what it holds, and the boundary. */
class FormOfOneFile {
  name = "";
  sizeBytes = 0;
  readonly #delimiter: Buffer;
  readonly #mostBytes: number;

  constructor(boundary: string, mostBytes: number) {
    this.#delimiter = Buffer.from(`\r\n--${boundary}`);
    this.#mostBytes = mostBytes;
  }

  /** Bytes of the file, as they come. */
  async *fileIn(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    // The first boundary has no line before it.
    let held = Buffer.from("\r\n");
    let isInFile = false;
    let around = 0;
    for await (const chunk of body) {
      held = Buffer.concat([held, chunk]);
      for (;;) {
        if (isInFile) {
          const end = held.indexOf(this.#delimiter);
          if (end !== -1) {
            yield this.#counted(held.subarray(0, end));
            return;
          }
          // The last of it may be the beginning of a boundary.
          const sure = Math.max(0, held.length - this.#delimiter.length);
          if (sure > 0) yield this.#counted(held.subarray(0, sure));
          held = held.subarray(sure);
          break;
        }
        const heads = this.#headsIn(held);
        if (!heads) break;
        isInFile = heads.isFile;
        around += heads.end;
        held = held.subarray(heads.end);
      }
      if (!isInFile && around + held.length > MOST_AROUND) throw new Refusal("no-file");
    }
    throw new Refusal(isInFile ? "unreadable" : "no-file");
  }

  /** The heads of the next part, when they are there whole. */
  #headsIn(held: Buffer): { isFile: boolean; end: number } | null {
    const start = held.indexOf(this.#delimiter);
    const end = start === -1 ? -1 : held.indexOf("\r\n\r\n", start + this.#delimiter.length);
    if (end === -1) return null;
    const heads = held.subarray(start, end).toString("utf8");
    const isFile = /\bname="file"/.test(heads);
    if (isFile) this.name = plainLine(/filename="([^"]{0,1000})"/.exec(heads)?.[1] ?? "").slice(0, 200);
    return { isFile, end: end + 4 };
  }

  #counted(bytes: Buffer): Buffer {
    this.sizeBytes += bytes.length;
    if (this.sizeBytes > this.#mostBytes) throw new Refusal("too-large");
    return bytes;
  }
}
