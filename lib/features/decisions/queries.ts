import "server-only";
import {
  type Calibration,
  type CheckedGuess,
  calibrationOf,
  type Forecast,
  type Guesses,
  guessesAgainstFound,
} from "@/lib/domain/fit/calibration";
import { readCriterion } from "@/lib/domain/fit/criterion";
import { type PastDecision, type Proposal, proposalsFrom } from "@/lib/domain/fit/patterns";
import type { Profile } from "@/lib/domain/fit/profile";
import { type Reading, readAnswer } from "@/lib/domain/fit/reading";
import { suggestions } from "@/lib/domain/fit/suggestions";
import { type Known, loadKnown } from "@/lib/features/answers/records";
import type { OwnCriterion } from "@/lib/features/criteria/records";
import { loadProfile } from "@/lib/features/judging/records";
import { database } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/db/client/client";
import { type Cursor, cutPage, olderThan, PAGE_SIZE } from "@/lib/platform/page";
import type { UserId } from "@/lib/platform/user-id";
import { DECISION_COLUMNS, type DecisionRecord, readFrozen, toDecision } from "./records";
import { PURPOSES, sideOf } from "./schema";

const OPPORTUNITY = { select: { id: true, role: true, company: { select: { name: true } } } } as const;

const ROW_COLUMNS = {
  ...{ id: true, choice: true, decidedAt: true, confidence: true },
  ...{ reviewAt: true, reviewedAt: true, wasRight: true, opportunity: OPPORTUNITY },
} satisfies Prisma.DecisionSelect;

/** One decision as a list shows it. */
export type DecisionRow = Prisma.DecisionGetPayload<{ select: typeof ROW_COLUMNS }>;

/** A page of what was decided and not taken back, the newest first. */
export async function listDecisions(
  userId: UserId,
  after: Cursor | null,
): Promise<{ rows: DecisionRow[]; next: string | null }> {
  const rows = await database().decision.findMany({
    where: { userId, withdrawnAt: null, ...olderThan(after, "decidedAt") },
    orderBy: [{ decidedAt: "desc" }, { id: "desc" }],
    take: PAGE_SIZE + 1,
    select: ROW_COLUMNS,
  });
  return cutPage(rows, ({ decidedAt, id }) => ({ at: decidedAt, id }));
}

/** Decisions to be looked at again by `until`, the one that has waited longest first. */
export const listDueReviews = (userId: UserId, until: Date, limit: number): Promise<DecisionRow[]> =>
  database().decision.findMany({
    // Only while a review waits there is a day for it.
    where: { userId, reviewAt: { lte: until } },
    orderBy: [{ reviewAt: "asc" }, { id: "asc" }],
    take: limit,
    select: ROW_COLUMNS,
  });

/** A decision with what was known when it was made; null when it is not theirs. */
export async function readDecision(userId: UserId, decisionId: string) {
  const row = await database().decision.findFirst({
    where: { id: decisionId, userId },
    select: { ...DECISION_COLUMNS, withdrawnAt: true, opportunity: OPPORTUNITY },
  });
  if (!row) return null;
  const { withdrawnAt, opportunity, ...rest } = row;
  return { ...toDecision(rest), withdrawnAt, opportunity, checklist: readFrozen(row.frozen) };
}

/** Enough to see a habit in, and no more to read in ten years than in one. */
const MOST_CONSIDERED = 200;

/** What past decisions suggest, and where to go for it. */
export type Lead = Pick<Proposal, "key" | "sentence"> & { path: string };

/** What one learns from the last 200 decisions; the first two are null before the first that counts. */
export type Lessons = { calibration: Calibration | null; guesses: Guesses | null; leads: Lead[] };

export async function readLessons(userId: UserId): Promise<Lessons> {
  const rows = await database().decision.findMany({
    where: { userId, withdrawnAt: null },
    orderBy: [{ decidedAt: "desc" }, { id: "desc" }],
    take: MOST_CONSIDERED,
    select: { ...DECISION_COLUMNS, opportunityId: true },
  });
  const { criteria, profile } = await loadProfile(database(), userId);
  const known = await loadKnown(database(), userId, [
    ...new Set(rows.map(({ opportunityId }) => opportunityId)),
  ]);
  const decisions = rows.map((row) => ({ ...toDecision(row), perCriterion: readFrozen(row.frozen) ?? [] }));
  return {
    calibration: calibrationOf(decisions.flatMap(toForecast)),
    guesses: guessesAgainstFound([...known.values()].flatMap((each) => checkedGuesses(each, profile))),
    // In the order in which they were made, so that the newest wording is the last.
    leads: proposalsFrom(decisions.toReversed().flatMap(toPast)).flatMap((each) => leadOf(each, criteria)),
  };
}

const toForecast = ({ confidence, wasRight }: DecisionRecord): Forecast[] =>
  confidence === null || wasRight === null ? [] : [{ chance: confidence / 100, cameTrue: wasRight }];

/** Guesses at goals whose answer was confirmed later, and exactly. */
function checkedGuesses({ answers, others }: Known, { criteria }: Profile): CheckedGuess[] {
  return criteria
    .filter(({ isGoal }) => isGoal)
    .flatMap((criterion) => {
      const answer = answers[criterion.id];
      const found = answer && readAnswer(criterion, answer);
      if (!found || found.answer.confidence !== "confirmed" || !isExact(found)) return [];
      return (others[criterion.id] ?? [])
        .filter(({ confidence, createdAt }) => confidence === "guess" && createdAt < answer.createdAt)
        .map((guess) => ({ guessed: readAnswer(criterion, guess).estimate, found: found.estimate }));
    });
}

const isExact = ({ applies, answer, problem, value: [low, high] }: Reading): boolean =>
  applies && problem === null && answer.state !== "unknown" && low === high;

/** An interview that is taken for practice says nothing of what one would accept. */
function toPast({ choice, ...rest }: DecisionRecord & Pick<PastDecision, "perCriterion">): PastDecision[] {
  const isPractice = rest.reasons.some(({ code }) => code === PURPOSES.practice);
  const side = sideOf(choice);
  return !isPractice && side ? [{ choice: side, ...rest }] : [];
}

/** The suggested criterion that a reason speaks of; null for a reason that is not about the job. */
const CRITERION_FOR: Readonly<Record<string, string | null>> = {
  ...{ compensation: "base-pay", "contract-type": "contract", process: "process-length", seniority: "level" },
  ...{ "skills-mismatch": "new-skills", values: "values", visa: "visa" },
  ...{ timing: null, staying: null, "accepted-other": null, other: null },
};

/** Nothing for what is on the list already, is not there any more, or says nothing about a job. */
function leadOf({ key, sentence, ...proposal }: Proposal, criteria: readonly OwnCriterion[]): Lead[] {
  const read = criteria.map((criterion) => readCriterion(criterion));
  if (proposal.kind === "relax-limit") {
    const own = read.find(({ id }) => id === proposal.criterionId);
    return own?.hasLimit ? [{ key, sentence, path: `/criteria/${own.id}` }] : [];
  }
  const suggested = CRITERION_FOR[proposal.reasonCode];
  if (suggested === null) return [];
  const suggestion = suggestions.find(({ id }) => id === suggested);
  if (!suggestion) return [{ key, sentence, path: "/criteria" }];
  const own = read.filter(({ attribute }) => attribute === suggestion.attribute);
  if (own.some(({ hasLimit }) => hasLimit)) return [];
  return [{ key, sentence, path: own[0] ? `/criteria/${own[0].id}` : `/criteria/new?from=${suggestion.id}` }];
}
