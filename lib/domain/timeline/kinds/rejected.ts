import * as z from "zod";
import { filed, isMyNo, UNFILE } from "../filed";
import { timelineKind } from "../kind";

/** A no of theirs; a no that I gave before stays mine. */
export const rejected = timelineKind({
  kind: "rejected",
  by: "them",
  facts: z.object({ company: z.string(), channel: z.string(), filed }),
  title: ({ company }) => `${company} said no`,
  details: ({ channel, filed: { finishedIds } }) => [
    channel,
    ...(finishedIds.length > 0
      ? [finishedIds.length === 1 ? "one follow-up closed" : `${finishedIds.length} follow-ups closed`]
      : []),
  ],
  stage: (_, before) => (isMyNo(before) ? before : "rejected-by-them"),
  undo: UNFILE,
});
