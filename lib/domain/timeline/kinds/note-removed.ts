import * as z from "zod";
import { timelineKind } from "../kind";

export const noteRemoved = timelineKind({
  kind: "note-removed",
  by: "me",
  facts: z.object({ noteId: z.string(), opening: z.string() }),
  title: () => "You removed a note",
  details: ({ opening }) => [opening],
  undo: "Bring it back",
});
