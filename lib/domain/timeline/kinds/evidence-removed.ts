import * as z from "zod";
import { timelineKind } from "../kind";

export const evidenceRemoved = timelineKind({
  kind: "evidence-removed",
  by: "me",
  facts: z.object({ evidenceId: z.string(), skill: z.string(), text: z.string() }),
  title: ({ skill }) => `You removed what shows a skill: ${skill}`,
  details: ({ text }) => [text],
  undo: "Put it back",
});
