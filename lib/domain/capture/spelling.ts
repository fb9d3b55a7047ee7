/**
 * A name without what differs between two spellings of it: case, blanks, marks, accents. "Wisłoka Systems" and
 * "wisloka-systems" come out alike.
 */
export function squash(name: string): string {
  if (!/[^ -~]/.test(name)) return name.toLowerCase().replace(/[^a-z\d]+/g, "");
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[łøßæœđ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, "");
}

const PLAIN_LETTERS: Record<string, string> = { ł: "l", ø: "o", ß: "ss", æ: "ae", œ: "oe", đ: "d" };
