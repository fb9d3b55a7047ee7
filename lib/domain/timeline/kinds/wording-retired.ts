import * as z from "zod";
import { timelineKind } from "../kind";
import { partNamed } from "../part-named";

export const wordingRetired = timelineKind({
  kind: "wording-retired",
  by: "me",
  facts: z.object({ wordingId: z.string(), tag: z.string(), text: z.string() }),
  title: ({ tag }) => `You removed a wording of your own: ${partNamed(tag)}`,
  details: ({ text }) => [text],
  undo: "Put it back",
});
