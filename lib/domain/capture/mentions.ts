import type { Passage, Range } from "./passage";
import type { Confidence, Fact } from "./proposal";

/**
 * One place where a mail may name something, and how much it says that it does: 6 for a labelled line, 4 for words said
 * outright, 2 for what is likely; under 2 it only bears another out.
 */
export type Mention = { passage: Passage; range: Range; weight: number };

/**
 * The name with the most to say for it. Mentions with one key are of one thing: the strongest counts in full and each
 * further one a little, so that what is said twice in different words beats what is said once.
 */
export function strongest(
  mentions: readonly Mention[],
  keyOf: (name: string) => string,
  spokesman: (group: readonly Mention[]) => Mention | undefined = ([first]) => first,
): Fact | null {
  const groups = Map.groupBy(mentions, (mention) => keyOf(wordsOf(mention)));
  let best: { score: number; mention: Mention } | null = null;
  for (const [key, group] of groups) {
    const [first, ...others] = group.toSorted((a, b) => b.weight - a.weight);
    if (!first || key === "") continue;
    const score =
      first.weight +
      Math.min(
        3,
        others.reduce((sum, other) => sum + other.weight / 3, 0),
      );
    const mention = spokesman([first, ...others]) ?? first;
    if (score >= ENOUGH && (!best || score > best.score)) best = { score, mention };
  }
  return best ? best.mention.passage.cite(best.mention.range, confidenceOf(best.score)) : null;
}

/** The words of a mention as its passage has them. */
export function wordsOf({ passage, range }: Mention): string {
  return passage.text.slice(range.start, range.end);
}

/** Of several wordings the fullest: "Product Designer, Growth" rather than "Product Designer". */
export function fullest(group: readonly Mention[]): Mention | undefined {
  return group.toSorted((a, b) => wordsOf(b).length - wordsOf(a).length)[0];
}

/** A name that stands somewhere is not yet said to be the one that is looked for. */
const ENOUGH = 2;

function confidenceOf(score: number): Confidence {
  if (score >= 6) return "high";
  return score >= 3 ? "medium" : "low";
}
