import { inOrder, type Word } from "./touch";

/** After so many words without one of theirs one stops: a third would be a burden. */
export const MOST_SILENCES = 2;

/** Words of mine that hoped for an answer, since they were heard from last; the oldest first. */
export function unanswered(words: readonly Word[]): readonly Word[] {
  const ordered = inOrder(words);
  const heard = ordered.findLastIndex(({ by }) => by === "them");
  return ordered.slice(heard + 1).filter(({ hopes }) => hopes);
}
