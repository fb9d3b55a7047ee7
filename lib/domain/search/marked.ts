/** A piece of a text that was searched, and whether it is what was looked for. */
export type Marked = { text: string; isHit: boolean };

/**
 * What the index sets before and after what it found. Unicode keeps these for whoever wants them and gives them to no
 * letter, so that no text has them by itself; what has them all the same is shown without.
 */
export const MARKS = { from: "\uE000", to: "\uE001" } as const;

/** A text with the marks of the index, in pieces: it is shown as text, whatever it looks like. */
export function readMarked(text: string): Marked[] {
  const pieces: Marked[] = [];
  let isHit = false;
  for (const piece of text.split(/([\uE000\uE001])/)) {
    if (piece === MARKS.from) isHit = true;
    else if (piece === MARKS.to) isHit = false;
    else if (piece) pieces.push({ text: piece.replace(/\s+/g, " "), isHit });
  }
  return pieces;
}

/** Whether the index found anything in it. */
export const isMarked = (text: string): boolean => text.includes(MARKS.from);
