import * as z from "zod";
import { timelineKind } from "../kind";

export const tagKept = timelineKind({
  kind: "tag-kept",
  by: "me",
  /** `was`: how it was called before; null: it is new. */
  facts: z.object({ tagId: z.string(), name: z.string(), was: z.string().nullable() }),
  title: ({ name, was }) =>
    was === null ? `You made the tag “${name}”` : `You called the tag “${was}” “${name}”`,
});
