/**
 * A name without what differs between two spellings of it: case, blanks, marks, accents. "Wisłoka Systems" and
 * "wisloka-systems" come out alike.
 */
export function squash(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[łøßæœđ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** The same with umlauts written out, as German domain names have them: "Kesselbrück" as "kesselbrueck". */
export function squashGerman(name: string): string {
  return squash(name.replace(/[äöüÄÖÜ]/g, (letter) => `${letter.normalize("NFD")[0]}e`));
}

const PLAIN_LETTERS: Record<string, string> = { ł: "l", ø: "o", ß: "ss", æ: "ae", œ: "oe", đ: "d" };
