import * as z from "zod";
import { isMyNo } from "../filed";
import { timelineKind } from "../kind";

/** They never answered. It is no no of theirs, and none of mine. */
export const noAnswer = timelineKind({
  kind: "no-answer",
  by: "me",
  facts: z.object({ note: z.string().nullable() }),
  title: () => "You stopped waiting: no answer came",
  details: ({ note }) => (note ? [note] : []),
  stage: (_, before) => (isMyNo(before) ? before : "no-answer"),
  undo: "Wait for them again",
});
