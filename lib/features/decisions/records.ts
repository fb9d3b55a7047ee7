import * as z from "zod";
import type { Verdict } from "@/lib/domain/fit/verdict";
import { verdictWords } from "@/lib/domain/fit/verdict-words";
import { findReason } from "@/lib/domain/message/reasons";
import type { Prisma } from "@/lib/platform/db/client/client";

export const DECISION_COLUMNS = {
  ...{ id: true, choice: true, reasons: true, frozen: true, decidedAt: true },
  ...{ confidence: true, mood: true, doubt: true, tripwire: true },
  ...{ reviewAt: true, reviewedAt: true, wasRight: true, outcome: true },
} satisfies Prisma.DecisionSelect;

type Row = Prisma.DecisionGetPayload<{ select: typeof DECISION_COLUMNS }>;

const advice = z.object({
  verdict: z.enum(Object.keys(verdictWords) as [Verdict, ...Verdict[]]),
  sentence: z.string(),
  shown: z.object({ lo: z.number(), hi: z.number() }).nullable(),
});

const criterion = z.object({
  ...{ id: z.string(), label: z.string(), answer: z.string() },
  limit: z.string().nullable(),
  gate: z.enum(["met", "unknown", "violated"]).nullable(),
  isGoal: z.boolean(),
  weightPoints: z.number(),
});

// Each is read for itself, so that what another version froze in its own way hides nothing else.
const judged = z.object({ judgement: advice });
const listed = z.object({
  judgement: z.object({ perCriterion: z.array(criterion) }),
  answers: z.record(z.string(), z.object({ evidence: z.string() })).catch({}),
});

const reasons = z.array(z.string()).catch([]);

/** One criterion as it stood when something was decided, in the words of that time. */
export type FrozenCriterion = z.output<typeof criterion> & {
  /** What they had said, empty when nothing was quoted. */
  evidence: string;
};

/** A decision as it is shown: what was decided and why, and what the advice was at that moment. */
export type DecisionRecord = Omit<Row, "frozen" | "reasons"> & {
  /** Of a list of this version, or the person's own words: then both are the same. */
  reasons: { code: string; label: string }[];
  /** Null when an older or newer version froze it in a way this one cannot read. */
  atTheTime: z.output<typeof advice> | null;
  /** Whether anything was noted beside it. */
  isNoted: boolean;
};

export const toDecision = ({ frozen, ...row }: Row): DecisionRecord => ({
  ...row,
  reasons: reasons.parse(row.reasons).map((code) => ({ code, label: reasonWords(code) })),
  atTheTime: judged.safeParse(frozen).data?.judgement ?? null,
  isNoted: [row.confidence, row.mood, row.doubt, row.tripwire].some((noted) => noted !== null),
});

/** A reason within a sentence; one in the person's own words is left as it is. */
export const reasonWords = (code: string): string => findReason(code)?.label.toLowerCase() ?? code;

/** The checklist as it was frozen; null when another version froze it in a way this one cannot read. */
export function readFrozen(frozen: unknown): FrozenCriterion[] | null {
  const read = listed.safeParse(frozen).data;
  if (!read) return null;
  const { judgement, answers } = read;
  return judgement.perCriterion.map((each) => ({ ...each, evidence: answers[each.id]?.evidence ?? "" }));
}
