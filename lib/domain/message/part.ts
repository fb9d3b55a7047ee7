/** What a stretch of a message is there to do. "own" is text that the person added. */
export const PART_TAGS = [
  "greeting",
  "thanks",
  "apology",
  "effort",
  "decision",
  "reason",
  "alternative",
  "feedback",
  "questions",
  "times",
  "confirmation",
  "door",
  "wishes",
  "sign-off",
  "own",
] as const;

export type PartTag = (typeof PART_TAGS)[number];

/** How a stretch of text follows the one before it. It says nothing for the first. */
export const STARTS = ["paragraph", "line", "inline"] as const;

export type Start = (typeof STARTS)[number];

/** A stretch of text with no line break before or after it. */
export interface Stretch {
  readonly text: string;
  readonly starts: Start;
}

/** One or more sentences that do one thing. A sign-off holds its line break inside. */
export interface Part extends Stretch {
  readonly tag: PartTag;
}

/** The letter as plain text, lines ended by "\n". */
export const renderBody = (parts: readonly Stretch[]): string =>
  parts.map(({ text, starts }, index) => (index === 0 ? text : GAPS[starts] + text)).join("");

const GAPS: Readonly<Record<Start, string>> = { paragraph: "\n\n", line: "\n", inline: " " };
