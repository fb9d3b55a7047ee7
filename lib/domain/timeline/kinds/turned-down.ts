import * as z from "zod";
import { isMyNo } from "../filed";
import { timelineKind } from "../kind";

/** A no of theirs that the person tells of; one that they wrote is filed as `rejected`. */
export const turnedDown = timelineKind({
  kind: "turned-down",
  by: "them",
  facts: z.object({ note: z.string().nullable() }),
  title: () => "They said no",
  details: ({ note }) => (note ? [note] : []),
  stage: (_, before) => (isMyNo(before) ? before : "rejected-by-them"),
  undo: "They did not say no",
});
