import * as z from "zod";
import { timelineKind } from "../kind";

/** Which paper went to them. */
export const documentSent = timelineKind({
  kind: "document-sent",
  by: "me",
  facts: z.object({ documentId: z.string(), name: z.string(), sentAt: z.string() }),
  title: ({ name }) => `Went to them: ${name}`,
  details: ({ sentAt }, { date }) => [`on ${date(sentAt)}`],
  undo: "It did not go out",
});
