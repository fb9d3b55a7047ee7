import * as z from "zod";
import { timelineKind } from "../kind";

export const untagged = timelineKind({
  kind: "untagged",
  by: "me",
  facts: z.object({ tagId: z.string(), name: z.string() }),
  title: ({ name }) => `You took the tag “${name}” off`,
  isAside: true,
  undo: "Take it back",
});
