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
      // Some machines type "ü" as a letter and a mark: two words to the index, which holds it as one.
      .normalize()
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, MOST_WORDS) ?? [];
  return words.length === 0 ? null : words.map((word) => `"${word}"*`).join(" ");
}

/** Whose an entry is, as the one word of the index that says so. */
export const ownerWord = (userId: string): string => userId.replaceAll("-", "");

/**
 * The same, among the entries of one person and in some columns only: the index passes over what is somebody else's by
 * itself, so that a search takes no longer for what others have written.
 */
export function matchAmong(owner: string, text: string, columns: readonly string[]): string | null {
  const match = matchExpression(text);
  return match && `owner : "${ownerWord(owner)}" AND {${columns.join(" ")}} : (${match})`;
}
