import * as z from "zod";
import { adviceScore } from "./advice-score";
import { type TimelineKind, timelineKind } from "./kind";
import type { Stage } from "./stage";

const facts = z.object({
  decisionId: z.string(),
  messageId: z.string(),
  followUpId: z.string().nullable(),
  followUpAt: z.string().nullable(),
  reasons: z.array(z.string()),
  to: z.string().nullable(),
  via: z.string(),
  verdict: z.string(),
  score: adviceScore,
});

export type RefusalFacts = z.output<typeof facts>;

/** A no of mine that was sent, and ends it. Each kind of no has its own name and its own ending. */
export const refusal = (kind: string, says: string, stage: Stage): TimelineKind<RefusalFacts> =>
  timelineKind({
    kind,
    by: "me",
    facts,
    title: ({ to }) => (to ? `${says}, in a message to ${to}` : says),
    details: ({ via, reasons, followUpAt, verdict }, { date }) => [
      via,
      ...(reasons.length > 0 ? [`for yourself: ${reasons.join(", ")}`] : []),
      ...(followUpAt ? [`a follow-up waits on ${date(followUpAt)}`] : ["no follow-up"]),
      `advice was: ${verdict}`,
    ],
    stage: () => stage,
    undo: "I did not send it",
  });
