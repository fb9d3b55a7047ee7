import * as z from "zod";
import { timelineKind } from "../kind";

/** Says what was changed and not to what: a signature holds what need not stand in a history. */
export const mannerChanged = timelineKind({
  kind: "manner-changed",
  by: "me",
  facts: z.object({ changed: z.array(z.string()) }),
  title: () => "You changed how you write",
  details: ({ changed }) => changed.map((name) => NAMES[name] ?? name),
});

const NAMES: Readonly<Record<string, string>> = {
  region: "spelling",
  address: "how you address people",
  onBenefits: "whether you receive benefits",
};
