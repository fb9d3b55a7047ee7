import * as z from "zod";
import { timelineKind } from "../kind";

export const tagRemoved = timelineKind({
  kind: "tag-removed",
  by: "me",
  facts: z.object({ tagId: z.string(), name: z.string() }),
  title: ({ name }) => `You removed the tag “${name}”`,
  undo: "Put it back",
});
