/** A stretch of a text that a name is given to; offsets into it, the end not included. */
export type Mark = { name: string; start: number; end: number };

/** A part of a marked text; `begins`: the names whose stretches begin with it. */
export type MarkedPart = { text: string; isMarked: boolean; begins: readonly string[] };

/** Cuts a text where stretches begin and end, which may overlap; put together again, the parts are the text. */
export function markedParts(text: string, marks: readonly Mark[]): readonly MarkedPart[] {
  const within = marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const cuts = [...new Set([0, text.length, ...within.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((from, at) => ({
    text: text.slice(from, cuts[at + 1]),
    isMarked: within.some(({ start, end }) => start <= from && from < end),
    begins: within.filter(({ start }) => start === from).map(({ name }) => name),
  }));
}
