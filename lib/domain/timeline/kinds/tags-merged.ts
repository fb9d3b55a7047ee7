import * as z from "zod";
import { timelineKind } from "../kind";

export const tagsMerged = timelineKind({
  kind: "tags-merged",
  by: "me",
  /** `added`: which opportunities have the other only since then; null where they are too many to be told one by one. */
  facts: z.object({
    ...{ fromId: z.string(), from: z.string(), intoId: z.string(), into: z.string() },
    added: z.array(z.string()).nullable(),
  }),
  title: ({ from, into }) => `You merged the tag “${from}” into “${into}”`,
  undo: "Part them again",
  isOld: ({ added }) => added === null,
});
