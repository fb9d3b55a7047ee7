import * as z from "zod";
import { timelineKind } from "../kind";

export const templateRetired = timelineKind({
  kind: "template-retired",
  by: "me",
  facts: z.object({ templateId: z.string(), name: z.string() }),
  title: ({ name }) => `You removed a template: ${name}`,
  undo: "Put it back",
});
