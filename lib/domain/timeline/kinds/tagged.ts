import * as z from "zod";
import { timelineKind } from "../kind";

export const tagged = timelineKind({
  kind: "tagged",
  by: "me",
  facts: z.object({ tagId: z.string(), name: z.string() }),
  title: ({ name }) => `You tagged it “${name}”`,
  isAside: true,
  undo: "Take it back",
});
