import { HOUR_MS } from "@/lib/domain/time/spans";
import { inOrder, type Word } from "./touch";

/** How somebody answers: of `asked` words that hoped for an answer `answered` got one, in `hours` each. */
export interface AnswerTimes {
  readonly asked: number;
  readonly answered: number;
  /** Half of the answers came within so many hours; null without one. */
  readonly medianHours: number | null;
}

/**
 * What I asked in some conversations, and how long they took. Words of mine that follow one another before theirs are
 * one question, from the first of them on: asking again makes nobody quicker.
 */
export function answerTimes(conversations: readonly (readonly Word[])[]): AnswerTimes {
  const questions = conversations.flatMap((words) => questionsIn(words));
  const hours = questions.flatMap((each) => each ?? []);
  return { asked: questions.length, answered: hours.length, medianHours: medianOf(hours) };
}

/** The hours that each question waited; null for one that still does. */
function questionsIn(words: readonly Word[]): (number | null)[] {
  const questions: (number | null)[] = [];
  let since: Date | null = null;
  for (const { at, by, hopes } of inOrder(words)) {
    if (by === "them") {
      if (since) questions.push((at.getTime() - since.getTime()) / HOUR_MS);
      since = null;
    } else if (hopes) since ??= at;
  }
  return since ? [...questions, null] : questions;
}

/** The middle one, and of two in the middle the earlier: a time that occurred. */
function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
