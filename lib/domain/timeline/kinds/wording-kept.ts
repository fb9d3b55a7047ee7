import * as z from "zod";
import { timelineKind } from "../kind";
import { partNamed } from "../part-named";

export const wordingKept = timelineKind({
  kind: "wording-kept",
  by: "me",
  facts: z.object({ wordingId: z.string(), tag: z.string(), text: z.string() }),
  title: ({ tag }) => `You kept a wording of your own: ${partNamed(tag)}`,
  details: ({ text }) => [text],
});
