import * as z from "zod";
import { timelineKind } from "../kind";

export const noteChanged = timelineKind({
  kind: "note-changed",
  by: "me",
  facts: z.object({ noteId: z.string(), opening: z.string(), before: z.string(), after: z.string() }),
  title: () => "You changed a note",
  details: ({ opening }) => [opening],
  undo: "Put it back",
});
