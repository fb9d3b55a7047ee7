import * as z from "zod";
import { timelineKind } from "../kind";

export const sessionEnded = timelineKind({
  kind: "session-ended",
  by: "me",
  facts: z.object({ count: z.number().int() }),
  title: ({ count }) => (count === 1 ? "You ended a session" : `You ended ${count} sessions`),
});
