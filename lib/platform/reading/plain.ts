import { isUtf8 } from "node:buffer";

/** Line breaks and tabs stay; other controls, bidirectional overrides and zero-width characters never show. */
const INVISIBLE = /[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u034f]--[\n\t]]/gv;

/** A stranger's text with line breaks as `\n`, and without any character that does not show. */
export const plain = (text: string): string => text.replace(/\r\n?/g, "\n").replace(INVISIBLE, "");

/** The same on one line, of at most a thousand characters. */
export const plainLine = (text: string): string => plain(text).replace(/\s+/g, " ").trim().slice(0, 1000);

/**
 * The characters behind bytes: by a byte order mark, else by `charset` where it names one that is known, else UTF-8, and
 * where they are none, the Western letters of Windows.
 */
export function decode(bytes: Uint8Array, charset?: string | null): string {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
  const decoder = decoderFor(marked ?? charset ?? "utf-8") ?? new TextDecoder();
  const isWestern = decoder.encoding === "utf-8" && !marked && !isUtf8(bytes);
  return (isWestern ? new TextDecoder("windows-1252") : decoder).decode(bytes);
}

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

function decoderFor(charset: string): TextDecoder | null {
  try {
    return new TextDecoder(charset.trim());
  } catch {
    return null;
  }
}
