/**
 * A heading or a status as it is compared, so that "Date applied (UTC)", "date_applied" and "dateApplied" are one: lower
 * case, without accents, brackets and punctuation, its words a blank apart.
 */
export const fold = (text: string): string =>
  text
    .slice(0, 300)
    .replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu, " ")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[([{][^)\]}]{0,80}[)\]}]/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
