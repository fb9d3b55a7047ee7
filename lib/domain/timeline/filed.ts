import * as z from "zod";
import type { Stage } from "./stage";

/** A column that is other than before; `id`: of the row that it stands in. */
const change = z.object({
  table: z.enum(["opportunity", "invitation", "interview"]),
  id: z.string(),
  column: z.string(),
  from: z.json(),
  to: z.json(),
});

/** What filing what arrived did besides its entry, so that all of it can be taken back as one step. */
export const filed = z.object({
  /** Null for what was typed in, from a call. */
  originalId: z.string().nullable(),
  /** Whether the opportunity began with it. */
  isFirst: z.boolean(),
  /** The invitation that it is. */
  invitationId: z.string().nullable(),
  /** The interview that it settled; one that was settled before is among the changes. */
  interviewId: z.string().nullable().default(null),
  /** Answers that it proposes. */
  answerIds: z.array(z.string()),
  /** Follow-ups that were done with it. */
  finishedIds: z.array(z.string()),
  changes: z.array(change),
});

export type Filed = z.output<typeof filed>;
export type FiledChange = z.output<typeof change>;

/** What the button is called that takes it back. */
export const UNFILE = "Take it back";

/** Whether there is nothing to wait for: it was only kept, or has ended, and not by a no of mine. */
export const isIdle = (stage: Stage): boolean =>
  ["saved", "rejected-by-them", "no-answer", "role-closed", "taken-back"].includes(stage);

/** Whether I ended it with a no. */
export const isMyNo = (stage: Stage): boolean =>
  ["declined-by-me", "withdrawn-by-me", "offer-declined-by-me"].includes(stage);
