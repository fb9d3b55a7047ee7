import * as z from "zod";
import { timelineKind } from "../kind";

/** A paper had not gone to them after all. */
export const documentUnsent = timelineKind({
  kind: "document-unsent",
  by: "me",
  facts: z.object({ documentId: z.string(), name: z.string(), sentAt: z.string() }),
  title: ({ name }) => `Did not go to them: ${name}`,
  undo: "It did go out",
});
