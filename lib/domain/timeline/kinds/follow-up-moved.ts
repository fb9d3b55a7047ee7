import * as z from "zod";
import { timelineKind } from "../kind";

export const followUpMoved = timelineKind({
  kind: "follow-up-moved",
  by: "me",
  facts: z.object({ followUpId: z.string(), reason: z.string(), from: z.string(), to: z.string() }),
  title: ({ reason }) => `You moved a follow-up: ${reason}`,
  details: ({ from, to }, { date }) => [`from ${date(from)} to ${date(to)}`],
  undo: "Move it back",
});
