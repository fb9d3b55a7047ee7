import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";

/**
 * Puts a file into the archive, as much of it at a time as is there; resolves when it is in. Of many small files each is
 * better left unpacked: what packs one keeps its memory until the archive is whole.
 */
export type AddFile = (
  name: string,
  content: AsyncIterable<string | Uint8Array>,
  how?: "packed" | "unpacked",
) => Promise<void>;

/** How an unfinished archive's name ends. */
const UNFINISHED = ".part";

/**
 * Writes an archive, readable by its owner alone, that has its name only when it is whole and on the disk.
 * @param fill puts in one file after another.
 * @throws whatever `fill` throws, or the disk; then no file is left behind.
 */
export async function writeZip(target: string, fill: (add: AddFile) => Promise<void>): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
  const unfinished = `${target}.${randomUUID()}${UNFINISHED}`;
  const zip = new ZipFile();
  const failure = new AbortController();
  // One file at a time goes in: whoever waits for it is told when the archive cannot go on.
  let current: Readable | undefined;
  failure.signal.addEventListener("abort", () => current?.destroy(failure.signal.reason));
  zip.on("error", (error) => failure.abort(error));
  const written = pipeline(zip.outputStream, createWriteStream(unfinished, { mode: 0o600, flush: true }), {
    signal: failure.signal,
  });
  written.catch((error) => failure.abort(error));
  try {
    await fill((name, content, how = "packed") => {
      failure.signal.throwIfAborted();
      // What is given to the archive it keeps to its end: it must hold nothing of the file.
      let waiting: AsyncIterable<string | Uint8Array> | undefined = content;
      return new Promise((resolve, reject) => {
        zip.addReadStreamLazy(name, { mode: 0o100600, compress: how === "packed" }, (give) => {
          current = Readable.from(waiting ?? [], { objectMode: false });
          waiting = undefined;
          current.once("end", resolve).once("error", reject);
          give(null, current);
        });
      });
    });
    zip.end();
    await written;
    await rename(unfinished, target);
    await keepName(path.dirname(target));
  } catch (error) {
    failure.abort(error);
    await written.catch(() => undefined);
    throw error;
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** A new name is on the disk only when its folder is. */
async function keepName(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}
