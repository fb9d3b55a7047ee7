import * as z from "zod";
import { timelineKind } from "../kind";

export const undone = timelineKind({
  kind: "undone",
  by: "me",
  facts: z.object({ title: z.string() }),
  title: ({ title }) => `You took back: ${title}`,
});
