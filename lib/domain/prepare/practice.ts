import * as z from "zod";
import { DAY_MS } from "@/lib/domain/time/spans";

/** Questions that come up in interviews of a kind, or in the talks around them. */
export interface QuestionGroup {
  readonly title: string;
  readonly questions: readonly string[];
}

/** Questions to practise an answer to, in the order in which most talks go. */
export const practiceQuestions: readonly QuestionGroup[] = [
  {
    title: "To begin with",
    questions: [
      "Tell me about yourself.",
      "What brought you to us?",
      "What are you looking for next?",
      "Why do you want to leave where you are?",
    ],
  },
  {
    title: "What you have done",
    questions: [
      "Tell me about something that you are proud of.",
      "Tell me about something that went wrong, and what you did.",
      "How did you deal with somebody who did not agree with you?",
      "How do you decide what to do first when everything is urgent?",
    ],
  },
  {
    title: "A change of career",
    questions: [
      "Why do you want to change, and why now?",
      "What of what you did so far is of use here?",
      "What do you still have to learn for this?",
      "Would you take a step back to begin again?",
    ],
  },
  {
    title: "Terms",
    questions: [
      "What pay do you have in mind?",
      "How many days would you be with us?",
      "When could you begin?",
      "Which other talks are you in?",
    ],
  },
  {
    title: "What you ask them",
    questions: [
      "What would the first three months look like?",
      "How does somebody here know that they are doing well?",
      "Why is the place free?",
    ],
  },
  {
    title: "Saying no",
    questions: [
      "Say in two sentences that you will not come to the interview.",
      "They ask why. Give a true reason in one clause.",
      "They offer something else instead. Ask for time to think.",
      "Ask whether you may stay in touch.",
    ],
  },
];

/** How it went, from 1 to 5. */
export const RATINGS = { 1: "Badly", 2: "Not well", 3: "It will do", 4: "Well", 5: "As I wanted" } as const;

export type Rating = keyof typeof RATINGS;

export const isRating = (value: number | null): value is Rating =>
  value !== null && Object.hasOwn(RATINGS, value);

/** What of a practised answer may change, as an entry keeps it; `at` is ISO 8601 in UTC. */
export const practiceState = z.object({
  ...{ question: z.string(), answer: z.string(), rating: z.number().nullable() },
  ...{ opportunityId: z.string().nullable(), at: z.string() },
});

export type PracticeState = z.output<typeof practiceState>;

/** One answer that was practised; `rating` null: not said how it went. */
export interface Practised {
  readonly question: string;
  readonly rating: number | null;
  readonly at: Date;
}

/**
 * After how many days a question is worth another try: the better it went the longer it can rest, twice as long for
 * each point, so that a 1 comes back the next day and a 5 after sixteen.
 */
const restsDays = (rating: number | null): number => 2 ** ((rating ?? 2) - 1);

/**
 * What to practise before a moment, at most `most`: first what was practised and will have rested long enough by then,
 * the longest overdue first, then questions not practised yet, the groups in turn; the last time a question was
 * practised counts. `without`: what is practised for something else already.
 */
export function toPractise(
  practised: readonly Practised[],
  {
    before,
    most,
    without = [],
  }: { readonly before: Date; readonly most: number; readonly without?: readonly string[] },
): readonly string[] {
  const latest = new Map<string, Practised>();
  for (const each of practised) {
    const known = latest.get(keyOf(each.question));
    if (!known || known.at < each.at) latest.set(keyOf(each.question), each);
  }
  const rested = [...latest.values()]
    .map(({ question, rating, at }) => ({ question, dueAt: at.getTime() + restsDays(rating) * DAY_MS }))
    .filter(({ dueAt }) => dueAt <= before.getTime())
    .sort((a, b) => a.dueAt - b.dueAt || (a.question < b.question ? -1 : 1))
    .map(({ question }) => question);
  const fresh = inTurn(practiceQuestions.map(({ questions }) => questions)).filter(
    (question) => !latest.has(keyOf(question)),
  );
  return [...rested, ...fresh].filter((question) => !without.includes(question)).slice(0, most);
}

/** Two ways to write one question: letter case, spaces and the mark at its end do not tell them apart. */
const keyOf = (question: string): string =>
  question
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/[ .?!]{1,4}$/, "");

/** The first of each, then the second of each, and so on. */
const inTurn = (lists: readonly (readonly string[])[]): readonly string[] =>
  Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, at) =>
    lists.flatMap((list) => list.slice(at, at + 1)),
  ).flat();
