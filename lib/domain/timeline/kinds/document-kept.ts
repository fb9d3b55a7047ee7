import * as z from "zod";
import { timelineKind } from "../kind";

/** A version of a paper came into the library. */
export const documentKept = timelineKind({
  kind: "document-kept",
  by: "me",
  facts: z.object({ documentId: z.string(), name: z.string() }),
  title: ({ name }) => `You kept a document: ${name}`,
  undo: "Put it aside",
});
