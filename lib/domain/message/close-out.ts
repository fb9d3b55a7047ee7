/** Somebody who is still waiting once the person has accepted an offer elsewhere. Instants are ISO 8601. */
export interface Waiting {
  readonly stage: string;
  readonly interviewAt: string | null;
  readonly answerBy: string | null;
  readonly activityAt: string;
}

/**
 * Whom to tell first: who made an offer keeps a place free, who has an interview coming has people booked, who waits for
 * an answer has asked; the others follow, those last heard of first. Within each, the earliest date first.
 */
export const orderToTell = <W extends Waiting>(waiting: readonly W[]): W[] =>
  waiting.toSorted((a, b) => urgencyOf(a) - urgencyOf(b) || (dueOf(a) < dueOf(b) ? -1 : 1));

/** Why somebody stands where they do, in words. */
export const whyNow = (waiting: Waiting): string => WHY[urgencyOf(waiting)] ?? "";

const WHY: readonly string[] = [
  "They made you an offer and keep a place free for you.",
  "They have set aside time for an interview.",
  "They wait for your answer.",
  "You are still in their process.",
];

function urgencyOf({ stage, interviewAt }: Waiting): number {
  if (stage === "offered") return 0;
  if (interviewAt !== null || stage === "interviewing") return 1;
  return ["invited", "deciding", "clarifying"].includes(stage) ? 2 : 3;
}

/** Dates that nobody knows come after those that somebody does; "~" sorts behind every digit. */
const dueOf = ({ interviewAt, answerBy, activityAt }: Waiting): string =>
  interviewAt ?? answerBy ?? `~${activityAt}`;
