import { type UnzipFileInfo, unzipSync } from "fflate";
import { Unread } from "./sheet.ts";

const MOST_ENTRIES = 10_000;
/** Bytes of everything that is taken out of one archive. */
const MOST_UNPACKED = 100 * 1024 * 1024;
/** Text is seldom packed to less than a fortieth; a bomb is. Beneath the second number it does no harm. */
const MOST_RATIO = 100;
const HARMLESS_BYTES = 1024 * 1024;

export type Archive = {
  /** The paths of everything that is in it. */
  readonly names: readonly string[];
  /** Takes out what is chosen. */
  take(isChosen: (name: string) => boolean): ReadonlyMap<string, Uint8Array>;
};

/**
 * Opens an archive in memory; nothing of it is ever written to a disk.
 * @throws Unread when it is broken, names a place outside of itself, or holds more than an export would.
 */
export function openZip(bytes: Uint8Array): Archive {
  const names: string[] = [];
  unpack(bytes, ({ name }) => {
    if (names.length >= MOST_ENTRIES || !isInside(name)) throw new Unread("unsafe-archive");
    names.push(name);
    return false;
  });
  return { names, take: (isChosen) => unpack(bytes, within(isChosen)) };
}

/** Chooses as it is told to, until it is too much. The sizes are the archive's own word, and no more is unpacked. */
function within(isChosen: (name: string) => boolean): (file: UnzipFileInfo) => boolean {
  let total = 0;
  return ({ name, size, originalSize }) => {
    if (!isChosen(name)) return false;
    total += originalSize;
    const isBomb = originalSize > HARMLESS_BYTES && originalSize > MOST_RATIO * size;
    if (total > MOST_UNPACKED || isBomb) throw new Unread("unsafe-archive");
    return true;
  };
}

function unpack(
  bytes: Uint8Array,
  filter: (file: UnzipFileInfo) => boolean,
): ReadonlyMap<string, Uint8Array> {
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })));
  } catch (failure) {
    throw failure instanceof Unread ? failure : new Unread("unsafe-archive");
  }
}

const isInside = (name: string): boolean =>
  !/[\0\\]|^\/|^[a-z]:/i.test(name) && !name.split("/").includes("..");
