import type { StoredAnswer } from "./answer";

/** An answer with the criterion it is to. */
type AnswerTo = StoredAnswer & { readonly criterionId: string };

interface AnswersOverTime<A extends AnswerTo> {
  /** The answer that counts, by criterion. */
  readonly standing: Readonly<Record<string, A>>;
  /** What was said besides, by criterion, in the order in which it was noted. */
  readonly others: Readonly<Record<string, readonly A[]>>;
}

/**
 * Of several answers to one criterion the newest stands: that of the latest day on which it was true, and of one day
 * the one noted last. What is confirmed gives way only to what is confirmed as well: hearsay does not overrule it.
 * Noting "unknown" takes everything noted before it back, whatever its day.
 * @param rows in the order in which they were noted.
 */
export function standingAnswers<A extends AnswerTo>(rows: readonly A[]): AnswersOverTime<A> {
  const standing: Record<string, A> = {};
  const others: Record<string, A[]> = {};
  for (const row of rows) {
    const before = standing[row.criterionId];
    const isNewStanding = before === undefined || givesWay(before, row);
    const other = isNewStanding ? before : row;
    if (isNewStanding) standing[row.criterionId] = row;
    if (other) others[row.criterionId] = [...(others[row.criterionId] ?? []), other];
  }
  return { standing, others };
}

/** Of two answers, the later one in the order of noting `newer`: whether it is also true of a day as late. */
export const isAsLate = (before: StoredAnswer, newer: StoredAnswer): boolean =>
  (newer.asOf ?? "") >= (before.asOf ?? "");

function givesWay(before: StoredAnswer, newer: StoredAnswer): boolean {
  if (newer.state === "unknown" || before.state === "unknown") return true;
  return isConfirmed(before) === isConfirmed(newer) ? isAsLate(before, newer) : isConfirmed(newer);
}

// What an older version left out was confirmed.
const isConfirmed = ({ confidence }: StoredAnswer): boolean => (confidence ?? "confirmed") === "confirmed";
