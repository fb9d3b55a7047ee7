const MOST_WORDS = 12;

/**
 * What a person types into the search, as an expression of the full-text index: every word must occur, as it is or as
 * the beginning of one. Each word is quoted, for the index would take much of what people type as its own signs.
 * @returns null when there is no word in it.
 */
export function matchExpression(text: string): string | null {
  const words =
    text
      .slice(0, 200)
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, MOST_WORDS) ?? [];
  return words.length === 0 ? null : words.map((word) => `"${word}"*`).join(" ");
}
