import * as z from "zod";
import { timelineKind } from "../kind";

export const viewKept = timelineKind({
  kind: "view-kept",
  by: "me",
  /** `was`: how it was called before; null: it is new. */
  facts: z.object({ viewId: z.string(), name: z.string(), was: z.string().nullable() }),
  title: ({ name, was }) =>
    was === null || was === name ? `You kept the view “${name}”` : `You called the view “${was}” “${name}”`,
});
