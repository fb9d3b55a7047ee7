/**
 * The bytes that the oldest way to put a file into a mail stands for (uuencode, as POSIX has it); null where the text does
 * not hold such a file.
 */
export function uudecode(text: string): Uint8Array | null {
  const lines = text.split(/\r?\n/);
  const begin = lines.findIndex((line) => /^begin [0-7]{3,4} /.test(line));
  if (begin === -1) return null;
  const bytes: number[] = [];
  for (const line of lines.slice(begin + 1)) {
    const length = six(line, 0);
    if (length === 0 || line === "end") break;
    for (let at = 1, left = length; left > 0; at += 4, left -= 3) {
      const word =
        (six(line, at) << 18) | (six(line, at + 1) << 12) | (six(line, at + 2) << 6) | six(line, at + 3);
      bytes.push(...[word >> 16, (word >> 8) & 255, word & 255].slice(0, left));
    }
  }
  return Uint8Array.from(bytes);
}

/** What a character stands for; one that is missing is a blank that was cut off the end of a line. */
const six = (line: string, at: number): number => ((line.charCodeAt(at) || 32) - 32) & 63;
