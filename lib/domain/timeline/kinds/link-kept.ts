import * as z from "zod";
import { timelineKind } from "../kind";

export const linkKept = timelineKind({
  kind: "link-kept",
  by: "me",
  facts: z.object({ linkId: z.string(), title: z.string() }),
  title: ({ title }) => `You kept a link: ${title}`,
  undo: "Remove the link",
});
