import { EVERYDAY_WORDS } from "@/lib/domain/check/everyday-words";
import type { Phrases } from "@/lib/domain/message/template";

/**
 * A text as it was typed for one message, made a wording for others: names, role, day and whatever else `phrases` hold
 * become holes, the longest first, as whole words. Filling them with the same phrases gives the text again.
 */
export function withHoles(text: string, phrases: Phrases): string {
  const names = new Map<string, string>();
  for (const [name, phrase] of Object.entries(phrases))
    if (phrase && !names.has(phrase)) names.set(phrase, name);
  if (names.size === 0) return text;
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length);
  const anyOfThem = new RegExp(
    `(?<![\\p{L}\\p{N}{])(?:${longestFirst.map(asPattern).join("|")})(?![\\p{L}\\p{N}}])`,
    "gu",
  );
  return text.replace(anyOfThem, (phrase) => `{${names.get(phrase)}}`);
}

// "Dear Will," holds a name, and "Will you" does not.
const asPattern = (phrase: string): string =>
  EVERYDAY_WORDS.has(phrase.toLowerCase()) ? `${escaped(phrase)}(?=[,!]|\\n|$)` : escaped(phrase);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
