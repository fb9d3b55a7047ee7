import type { StoredAnswer } from "@/lib/domain/fit/answer";
import type { StoredCriterion } from "@/lib/domain/fit/criterion";
import { judge } from "@/lib/domain/fit/judge";
import type { Judgement } from "@/lib/domain/fit/judgement";
import { defaultThresholds } from "@/lib/domain/fit/thresholds";
import { CRITERION_COLUMNS, CRITERION_ORDER, toCriterion } from "@/lib/features/criteria/records";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/db/client/client";
import type { UserId } from "@/lib/platform/user-id";

const ANSWER_COLUMNS = {
  id: true,
  criterionId: true,
  state: true,
  value: true,
  confidence: true,
  source: true,
  evidence: true,
  asOf: true,
  final: true,
  createdAt: true,
} satisfies Prisma.AnswerSelect;

type Row = Prisma.AnswerGetPayload<{ select: typeof ANSWER_COLUMNS }>;

/** An answer with its evidence, the words or the address it came from, and when it was noted. */
export type NotedAnswer = StoredAnswer & {
  id: string;
  criterionId: string;
  evidence: string;
  createdAt: Date;
};

const toAnswer = (row: Row): NotedAnswer => row;

/** The answer that stands for each criterion: the one noted last. Rows come in the order they were noted. */
const standing = (rows: readonly NotedAnswer[]): Record<string, NotedAnswer> =>
  Object.fromEntries(rows.map((row) => [row.criterionId, row]));

export type Checklist = {
  criteria: StoredCriterion[];
  /** The answer that stands, by criterion. */
  answers: Record<string, NotedAnswer>;
  /** The id of the answer noted last, empty when there is none. */
  seen: string;
  judgement: Judgement;
};

/** What matters, held against one opportunity as it is known now. `client` is the database or an open transaction. */
export async function loadChecklist(client: Tx, userId: UserId, opportunityId: string): Promise<Checklist> {
  const criteria = await client.criterion.findMany({
    where: { userId, retiredAt: null },
    orderBy: CRITERION_ORDER,
    select: CRITERION_COLUMNS,
  });
  const rows = await client.answer.findMany({
    where: { userId, opportunityId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: ANSWER_COLUMNS,
  });
  const stored = criteria.map(toCriterion);
  const answers = standing(rows.map(toAnswer));
  const judgement = judge({ criteria: stored, answers, thresholds: defaultThresholds.interview });
  return { criteria: stored, answers, seen: rows.at(-1)?.id ?? "", judgement };
}
