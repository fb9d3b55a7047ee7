import type { CriterionJudgement, Judgement } from "./judgement";
import type { NeededAnswer } from "./sensitivity";
import { quoted } from "./wording";

/** The hours of one week that interviews take, and how many the person wants to give; null: not said. */
export interface InterviewWeek {
  readonly taken: number;
  readonly planned: number;
  readonly hoursEach: number;
  readonly budget: number | null;
}

/** Something between yes and no. */
export interface Alternative {
  readonly code: "ask" | "counter-proposal" | "another-time" | "shorter-call" | "practice";
  readonly title: string;
  readonly why: string;
  /** What to ask them; null where nothing of one's own has to be asked. */
  readonly question: string | null;
}

/** What a plain no gives up: the goals that even at their worst lie in the better half, what brings most first. */
export const givenUpBy = ({ perCriterion }: Pick<Judgement, "perCriterion">): readonly CriterionJudgement[] =>
  perCriterion
    .flatMap((goal) => {
      const [atWorst] = goal.value ?? [0];
      return atWorst >= 0.5 && goal.weight > 0 ? [{ goal, brings: goal.weight * atWorst }] : [];
    })
    .sort((a, b) => b.brings - a.brings)
    .map(({ goal }) => goal);

/** What can be done in place of a plain no, as far as it makes sense here, what settles most first. */
export function alternativesTo(
  judgement: Judgement,
  needed: readonly NeededAnswer[],
  week: InterviewWeek,
): readonly Alternative[] {
  return [
    asking(judgement),
    proposing(needed),
    ...sparing(judgement, week),
    practising(judgement, week),
  ].filter((alternative) => alternative !== null);
}

/** Whether one more interview would go beyond what the person wants to give this week. */
export const isOverBudget = ({ planned, hoursEach, budget }: InterviewWeek): boolean =>
  budget !== null && planned + hoursEach > budget;

/** How many more interviews fit into the week; null while no budget is set. */
export const interviewsThatFit = ({ planned, hoursEach, budget }: InterviewWeek): number | null =>
  budget === null ? null : Math.max(0, Math.floor((budget - planned) / hoursEach));

function asking({ gate, questions }: Judgement): Alternative | null {
  const [first] = questions.filter(({ isHomework }) => !isHomework);
  if (gate === "violated" || first === undefined) return null;
  const why = first.isDecisive
    ? `The answer to one question can turn the advice: ${quoted(first.text)}`
    : `It is not known yet: ${quoted(first.text)}`;
  return { code: "ask", title: "Ask before deciding", why, question: null };
}

/** The one answer that has to move least. The figure is told to the person only: whether to name it is theirs to say. */
function proposing(needed: readonly NeededAnswer[]): Alternative | null {
  const first = needed.find(({ isSensitive, isOpen }) => !isSensitive && !isOpen);
  if (first === undefined) return null;
  const question = `Is there any room to move on ${withinSentence(first.label)}?`;
  return { code: "counter-proposal", title: "A counter-proposal", why: first.sentence, question };
}

function sparing({ gate }: Judgement, week: InterviewWeek): readonly (Alternative | null)[] {
  if (gate === "violated") return [];
  const later: Alternative = {
    code: "another-time",
    title: "Another time",
    why: `This week holds ${week.planned} hours of interviews already; a later one is not a no.`,
    question: "Would it be possible to talk a week or two later?",
  };
  const shorter: Alternative = {
    code: "shorter-call",
    title: "A shorter call first",
    why: "Twenty minutes can settle what is open and cost both sides little.",
    question: "Would a first call of about twenty minutes do?",
  };
  return [isOverBudget(week) ? later : null, shorter];
}

function practising({ verdict, gate }: Judgement, week: InterviewWeek): Alternative | null {
  if (verdict === "accept" || gate === "violated" || isOverBudget(week)) return null;
  const why =
    "An interview is practice, and sometimes more comes of it. Go only if you would listen to an offer.";
  return { code: "practice", title: "Go for practice", why, question: null };
}

// "Base pay" begins small, "IT budget" does not.
const withinSentence = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
