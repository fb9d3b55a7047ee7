/** The phrases of a language by which a deadline is known; see `anyOf` and `endsWith` for what a phrase may hold. */
export type DeadlineWords = {
  /** Before a day: it is the last one. */
  readonly until: readonly string[];
  /** Before a day: it is a deadline, whatever the rest of the sentence says. */
  readonly named: readonly string[];
  /** The same in a posting, where it is the day to apply by; in a letter it is somebody else's. */
  readonly applying: readonly string[];
  /** The reader is asked for something. */
  readonly ask: readonly string[];
  /** Up to a day: the writer promises something by it. */
  readonly promise: readonly string[];
  /** What may stand between those words and the day, again and again: " on", " den". Told apart by case. */
  readonly tail: string;
  /** A time from now: the groups "count", "working" and "unit". */
  readonly within: string;
  /** The end of a week: the group "next" when it is the next one. */
  readonly weekEnd: string;
  /** Numbers in words, from one on, each with its alternatives. */
  readonly numbers: readonly string[];
};
