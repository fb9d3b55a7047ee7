import * as z from "zod";
import { timelineKind } from "../kind";

/** A paper is in use no more; where it went it stays known. */
export const documentRetired = timelineKind({
  kind: "document-retired",
  by: "me",
  facts: z.object({ documentId: z.string(), name: z.string() }),
  title: ({ name }) => `You put a document aside: ${name}`,
  undo: "Bring it back",
});
