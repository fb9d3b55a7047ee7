import * as z from "zod";
import type { Verdict } from "@/lib/domain/fit/verdict";
import { verdictWords } from "@/lib/domain/fit/verdict-words";
import { findReason } from "@/lib/domain/message/reasons";

const frozen = z.object({
  judgement: z.object({
    verdict: z.enum(Object.keys(verdictWords) as [Verdict, ...Verdict[]]),
    sentence: z.string(),
    shown: z.object({ lo: z.number(), hi: z.number() }).nullable(),
  }),
});

const reasons = z.array(z.string()).catch([]);

/** A decision as it is shown: what was decided and why, and what the advice was at that moment. */
export type DecisionRecord = {
  choice: string;
  decidedAt: Date;
  reasons: string[];
  /** Null when an older or newer version froze it in a way this one cannot read. */
  atTheTime: { verdict: Verdict; sentence: string; shown: { lo: number; hi: number } | null } | null;
};

type Row = { choice: string; reasons: unknown; frozen: unknown; decidedAt: Date };

export const toDecision = (row: Row): DecisionRecord => ({
  choice: row.choice,
  decidedAt: row.decidedAt,
  reasons: reasons.parse(row.reasons).map((code) => findReason(code)?.label ?? code),
  atTheTime: frozen.safeParse(row.frozen).data?.judgement ?? null,
});
