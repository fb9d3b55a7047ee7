import * as z from "zod";
import { timelineKind } from "../kind";

export const evidenceKept = timelineKind({
  kind: "evidence-kept",
  by: "me",
  facts: z.object({ evidenceId: z.string(), skill: z.string(), text: z.string() }),
  title: ({ skill }) => `You noted what shows a skill: ${skill}`,
  details: ({ text }) => [text],
  undo: "Take it back",
});
