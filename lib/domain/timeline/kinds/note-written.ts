import * as z from "zod";
import { timelineKind } from "../kind";

export const noteWritten = timelineKind({
  kind: "note-written",
  by: "me",
  facts: z.object({ noteId: z.string(), opening: z.string() }),
  title: () => "You wrote a note",
  details: ({ opening }) => [opening],
  undo: "Remove the note",
});
