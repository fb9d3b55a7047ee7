/**
 * Whether a file begins as a mail does: with header lines, one of which every mail has. A name ending in .eml says
 * nothing, and a parser would make a mail out of anything.
 */
export function looksLikeMail(bytes: Uint8Array): boolean {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 64 * 1024)).replace(/^(?:ï»¿)?\s*/, "");
  const header = start.split(/\r?\n[ \t]*\r?\n/, 1)[0] ?? "";
  if (header.includes("\0")) return false;
  const lines = header.split(/\r\n|\n|\r/);
  return isHeaderLine(lines[0] ?? "") && lines.some((line) => TELLING_HEADER.test(line));
}

/** Whether a file is an Outlook message: a compound document, known by its first eight bytes. */
export function startsLikeOutlookMessage(bytes: Uint8Array): boolean {
  return COMPOUND_DOCUMENT.every((byte, index) => bytes[index] === byte);
}

function isHeaderLine(line: string): boolean {
  return /^(?:From [^\s@]+@|[!-9;-~]{1,70}:)/.test(line) || line.startsWith("From -");
}

const TELLING_HEADER =
  /^(?:from|to|subject|date|received|message-id|mime-version|content-type|return-path|delivered-to|reply-to):/i;
const COMPOUND_DOCUMENT = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
