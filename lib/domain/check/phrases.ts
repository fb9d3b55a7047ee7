/**
 * The source of a pattern out of alternatives, one or several on each line, so that a list of wordings can be read as a
 * list.
 * @param lines sources of patterns; give them with `String.raw`.
 */
export const oneOf = (lines: string): string => {
  const alternatives = lines
    .trim()
    .split("\n")
    .map((line) => line.trim())
    .join("|");
  return `(?:${alternatives})`;
};

/** A pattern of whole words out of such alternatives. Case does not matter. */
export const phrases = (lines: string, flags = "i"): RegExp =>
  new RegExp(String.raw`\b${oneOf(lines)}(?![\w-])`, flags);
