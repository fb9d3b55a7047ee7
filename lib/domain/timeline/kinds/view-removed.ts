import * as z from "zod";
import { timelineKind } from "../kind";

export const viewRemoved = timelineKind({
  kind: "view-removed",
  by: "me",
  facts: z.object({ viewId: z.string(), name: z.string(), query: z.string() }),
  title: ({ name }) => `You removed the view “${name}”`,
  undo: "Put it back",
});
