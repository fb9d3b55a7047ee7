import * as z from "zod";
import { timelineKind } from "../kind";

/** The other side of `split-off`: where this opportunity came from, and which entries it tells. */
export const splitFrom = timelineKind({
  kind: "split-from",
  by: "me",
  facts: z.object({ fromId: z.string(), name: z.string(), entryIds: z.array(z.string()) }),
  title: ({ name }) => `You split this off from: ${name}`,
  undo: "Put it back together",
});
