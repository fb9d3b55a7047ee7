import { decode } from "../reading/plain.ts";
import { Unread } from "./sheet.ts";

/**
 * The text of a file. Some spreadsheets write UTF-16 without saying so: then every other byte is zero.
 * @throws Unread for what is no text.
 */
export function textOf(bytes: Uint8Array): string {
  const text = decode(bytes, unsaidEncoding(bytes));
  // In the text of no table, but in every program, picture and half-read archive.
  if (text.includes("\0")) throw new Unread("not-a-table");
  return text;
}

function unsaidEncoding(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, 1000);
  const zeros = [0, 1].map((first) => start.filter((byte, at) => at % 2 === first && byte === 0).length);
  const [even = 0, odd = 0] = zeros;
  const most = start.length * 0.35;
  if (odd > most && even === 0) return "utf-16le";
  return even > most && odd === 0 ? "utf-16be" : null;
}
