/**
 * A pattern of whole words out of alternatives, one or several on each line, so that a list of wordings can be read as a
 * list. Case does not matter.
 * @param lines sources of patterns; give them with `String.raw`.
 */
export const phrases = (lines: string, flags = "i"): RegExp => {
  const alternatives = lines
    .trim()
    .split("\n")
    .map((line) => line.trim())
    .join("|");
  return new RegExp(String.raw`\b(?:${alternatives})(?![\w-])`, flags);
};
