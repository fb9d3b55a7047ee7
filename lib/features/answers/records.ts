import { isDeepStrictEqual } from "node:util";
import type { StoredAnswer } from "@/lib/domain/fit/answer";
import { standingAnswers } from "@/lib/domain/fit/standing-answers";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/db/client/client";
import type { UserId } from "@/lib/platform/user-id";

/** Whom answers are about: an opportunity by its id, or the present job. */
export const PRESENT_JOB = "present-job";

const ANSWER_COLUMNS = {
  id: true,
  opportunityId: true,
  criterionId: true,
  state: true,
  value: true,
  confidence: true,
  source: true,
  evidence: true,
  asOf: true,
  final: true,
  proposal: true,
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

/** What is known about one opportunity, or about the present job. */
export type Known = {
  /** The answer that stands, by criterion. */
  answers: Readonly<Record<string, NotedAnswer>>;
  /** What was said besides: older answers, and hearsay that does not overrule them. */
  others: Readonly<Record<string, readonly NotedAnswer[]>>;
  /** Read out of what arrived and waiting for a nod, by criterion. */
  proposals: Readonly<Record<string, readonly NotedAnswer[]>>;
  /** The id of the row added last, empty when there is none. */
  seen: string;
};

/** What is known about each of `subjects`; every one of them is in the answer. Opens no other table. */
export async function loadKnown(
  client: Tx,
  userId: UserId,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, Known>> {
  const ids = subjects.filter((subject) => subject !== PRESENT_JOB);
  const read = (opportunityId: null | string | { in: string[] }) =>
    client.answer.findMany({
      where: { userId, opportunityId },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      select: ANSWER_COLUMNS,
    });
  const rows = [
    ...(ids.length > 0 ? await read(ids.length === 1 ? (ids[0] ?? "") : { in: ids }) : []),
    ...(ids.length < subjects.length ? await read(null) : []),
  ];
  const bySubject = Map.groupBy(rows, ({ opportunityId }) => opportunityId ?? PRESENT_JOB);
  return new Map(subjects.map((subject) => [subject, toKnown(bySubject.get(subject) ?? [])]));
}

/** What the person has noted by hand since needs no nod. */
const isSaidAlready = ({ state, value }: Row, answer: Row | undefined): boolean =>
  isDeepStrictEqual({ state, value }, { state: answer?.state, value: answer?.value });

function toKnown(rows: readonly Row[]): Known {
  const { standing: answers, others } = standingAnswers(rows.filter(({ proposal }) => proposal === null));
  const proposals: Record<string, NotedAnswer[]> = {};
  for (const row of rows) {
    if (row.proposal !== "waiting" || isSaidAlready(row, answers[row.criterionId])) continue;
    proposals[row.criterionId] = [...(proposals[row.criterionId] ?? []), row];
  }
  return { answers, others, proposals, seen: rows.at(-1)?.id ?? "" };
}
