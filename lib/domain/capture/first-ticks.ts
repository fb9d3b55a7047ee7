import { TICKED, type Ticked } from "./agreed-facts";
import type { Proposal } from "./proposal";

/** What is ticked before the person has looked: what was read, but no guess. */
export const firstTicks = (proposal: Proposal): { facts: Ticked[]; times: string[] } => ({
  facts: TICKED.filter((name) => (proposal[name]?.confidence ?? "low") !== "low"),
  times: proposal.proposedTimes.filter(({ confidence }) => confidence !== "low").map(({ value }) => value),
});
