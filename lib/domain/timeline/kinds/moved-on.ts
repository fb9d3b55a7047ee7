import * as z from "zod";
import { timelineKind } from "../kind";

/** They took the person into an interview, or into the next round, without writing what could be filed. */
export const movedOn = timelineKind({
  kind: "moved-on",
  by: "them",
  facts: z.object({ note: z.string().nullable() }),
  title: () => "They moved you on to an interview",
  details: ({ note }) => (note ? [note] : []),
  stage: () => "interviewing",
  undo: "They did not",
});
