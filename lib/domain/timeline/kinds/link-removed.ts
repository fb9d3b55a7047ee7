import * as z from "zod";
import { timelineKind } from "../kind";

export const linkRemoved = timelineKind({
  kind: "link-removed",
  by: "me",
  facts: z.object({ linkId: z.string(), title: z.string() }),
  title: ({ title }) => `You removed a link: ${title}`,
  undo: "Bring it back",
});
