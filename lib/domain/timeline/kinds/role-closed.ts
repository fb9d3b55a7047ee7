import * as z from "zod";
import { isMyNo } from "../filed";
import { timelineKind } from "../kind";

/** There is nothing to apply for any more: filled, withdrawn, or put on hold by them. */
export const roleClosed = timelineKind({
  kind: "role-closed",
  by: "them",
  facts: z.object({ note: z.string().nullable() }),
  title: () => "The role was closed",
  details: ({ note }) => (note ? [note] : []),
  stage: (_, before) => (isMyNo(before) ? before : "role-closed"),
  undo: "It is open after all",
});
