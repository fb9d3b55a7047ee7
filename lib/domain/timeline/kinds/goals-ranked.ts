import * as z from "zod";
import { timelineKind } from "../kind";

export const goalsRanked = timelineKind({
  kind: "goals-ranked",
  by: "me",
  facts: z.object({ labels: z.array(z.string()) }),
  title: () => "You ranked your goals",
  details: ({ labels }) => [labels.map((label, i) => `${i + 1}. ${label}`).join("  ")],
});
