/** Sentences `before` that became the sentences `after`: one to one, one split into two, or two joined into one. */
export interface Match {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/**
 * Pairs the sentences of a text with those of its edited form, in order, so that the words they share are most
 * (sentence alignment after Gale and Church 1993, with shared words in place of lengths). Sentences that were deleted,
 * added or wholly rewritten are in no match; those that moved are paired afterwards if they changed little.
 */
export function align(before: readonly string[], after: readonly string[]): Match[] {
  const old = before.slice(0, MOST_SENTENCES).map(wordsOf);
  const edited = after.slice(0, MOST_SENTENCES).map(wordsOf);
  const matches = bestPath(old, edited);
  return [...matches, ...moved(old, edited, matches)];
}

/** How alike two texts are, from 0 to 1: twice the shared words over all words (Dice 1945). */
export const likeness = (a: readonly string[], b: readonly string[]): number =>
  a.length + b.length === 0 ? 0 : (2 * sharedWords(a, b)) / (a.length + b.length);

export const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? [];

// The table grows with the square; what lies beyond is in no match.
const MOST_SENTENCES = 200;

// Below this, two sentences are two sentences, and a moved one has to be surer still.
const LEAST_LIKENESS = 0.4;
const LEAST_LIKENESS_OF_MOVED = 0.7;

const STEPS = [
  [1, 1],
  [1, 2],
  [2, 1],
] as const;

interface Cell {
  readonly score: number;
  readonly step: readonly [before: number, after: number];
}

function bestPath(before: readonly string[][], after: readonly string[][]): Match[] {
  const table: Cell[][] = [];
  for (let i = 0; i <= before.length; i++) {
    const row: Cell[] = [];
    table.push(row);
    for (let j = 0; j <= after.length; j++) row.push(bestStep(table, before, after, i, j));
  }
  return walkBack(table, before.length, after.length);
}

function bestStep(
  table: Cell[][],
  before: readonly string[][],
  after: readonly string[][],
  i: number,
  j: number,
): Cell {
  const scoreAt = (row: number, column: number) => table[row]?.[column]?.score ?? Number.NEGATIVE_INFINITY;
  let best: Cell = { score: i + j === 0 ? 0 : scoreAt(i - 1, j), step: [1, 0] };
  if (scoreAt(i, j - 1) > best.score) best = { score: scoreAt(i, j - 1), step: [0, 1] };
  for (const [up, left] of STEPS) {
    if (i < up || j < left) continue;
    const alike = likeness(before.slice(i - up, i).flat(), after.slice(j - left, j).flat());
    const score = scoreAt(i - up, j - left) + alike - LEAST_LIKENESS;
    if (alike >= LEAST_LIKENESS && score > best.score) best = { score, step: [up, left] };
  }
  return best;
}

function walkBack(table: readonly Cell[][], rows: number, columns: number): Match[] {
  const matches: Match[] = [];
  let [i, j] = [rows, columns];
  while (i + j > 0) {
    const [up, left] = table[i]?.[j]?.step ?? [i, j];
    if (up > 0 && left > 0) matches.unshift({ before: indexes(i - up, i), after: indexes(j - left, j) });
    i -= up;
    j -= left;
  }
  return matches;
}

function moved(before: readonly string[][], after: readonly string[][], matches: readonly Match[]): Match[] {
  const stayed = new Set(matches.flatMap((match) => match.before));
  const taken = new Set(matches.flatMap((match) => match.after));
  return after.flatMap((words, at) => {
    const from = before.findIndex(
      (old, index) => !stayed.has(index) && likeness(old, words) >= LEAST_LIKENESS_OF_MOVED,
    );
    if (taken.has(at) || from === -1) return [];
    stayed.add(from);
    return [{ before: [from], after: [at] }];
  });
}

const indexes = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, offset) => from + offset);

function sharedWords(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  return b.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
}
