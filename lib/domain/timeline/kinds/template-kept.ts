import * as z from "zod";
import { timelineKind } from "../kind";

export const templateKept = timelineKind({
  kind: "template-kept",
  by: "me",
  facts: z.object({ templateId: z.string(), name: z.string() }),
  title: ({ name }) => `You kept a template: ${name}`,
});
