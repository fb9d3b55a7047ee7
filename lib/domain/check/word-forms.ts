/**
 * The source of a pattern for every inflected form of English words, regular by rule: "waste" gives waste, wastes,
 * wasted, wasting. Give the irregular forms of a word as words of their own ("withdrew"). Without word boundaries.
 * @param lemmas lower case, divided by spaces.
 */
export const formsOf = (lemmas: string): string => `(?:${lemmas.split(/\s+/).flatMap(inflect).join("|")})`;

/** The longest first: an alternation takes the first that fits. */
function inflect(lemma: string): string[] {
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1);
    return [`${stem}ied`, `${stem}ies`, `${lemma}ing`, lemma];
  }
  if (lemma.endsWith("e")) return [`${lemma.slice(0, -1)}ing`, `${lemma}d`, `${lemma}s`, lemma];
  if (/(?:s|x|z|ch|sh)$/.test(lemma)) return [`${lemma}ing`, `${lemma}es`, `${lemma}ed`, lemma];
  // One short vowel before one consonant doubles it: drop, dropped.
  const doubled = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(lemma) ? lemma + lemma.slice(-1) : lemma;
  return [`${doubled}ing`, `${doubled}ed`, `${lemma}s`, lemma];
}
