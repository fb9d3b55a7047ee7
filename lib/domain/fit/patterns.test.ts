import { describe, expect, it } from "vitest";
import { type PastDecision, proposalsFrom } from "./patterns";

const travel = { code: "travel", label: "Travel" };

const declined = (...reasons: PastDecision["reasons"]): PastDecision => ({
  choice: "decline",
  reasons,
  perCriterion: [],
});

const broke = (
  choice: PastDecision["choice"],
  limit: string | null = "Remote days at least 2",
): PastDecision => ({
  choice,
  reasons: [],
  perCriterion: [
    { id: "remote", label: "Remote days", limit, gate: "violated" },
    { id: "pay", label: "Base pay", limit: "Base pay at least 52,000", gate: "met" },
  ],
});

const times = <T>(count: number, each: T): readonly T[] => Array.from({ length: count }, () => each);

describe("proposalsFrom", () => {
  it("proposes a reason that came up three times, out of all that was declined", () => {
    const decisions = [...times(4, declined(travel)), ...times(5, declined({ code: "pay", label: "Pay" }))];
    expect(proposalsFrom(decisions)).toEqual([
      expect.objectContaining({ key: "new-limit:pay", count: 5, total: 9 }),
      {
        ...{ kind: "new-limit", key: "new-limit:travel", reasonCode: "travel", count: 4, total: 9 },
        sentence: "You said no because of “Travel” 4 times out of 9. Make it a non-negotiable?",
      },
    ]);
  });

  it("counts a reason once in each decision, and none of what was accepted", () => {
    const accepted: PastDecision = { ...declined(travel), choice: "accept" };
    expect(proposalsFrom([declined(travel, travel), declined(travel), accepted])).toEqual([]);
  });

  it("proposes to relax a limit that was accepted three times although it was broken", () => {
    expect(proposalsFrom([...times(3, broke("accept")), broke("decline")])).toEqual([
      {
        ...{ kind: "relax-limit", key: "relax-limit:remote", criterionId: "remote", count: 3, total: 4 },
        sentence:
          "You accepted 3 of 4 that broke “Remote days at least 2”. Relax it, or take it off the list?",
      },
    ]);
    expect(proposalsFrom(times(2, broke("accept")))).toEqual([]);
  });

  it("leaves a limit alone that was kept more often than not", () => {
    expect(proposalsFrom([...times(3, broke("accept")), ...times(4, broke("decline"))])).toEqual([]);
  });

  it("names a limit as it was last named", () => {
    const [proposal] = proposalsFrom([
      ...times(2, broke("accept")),
      broke("accept", "Remote days at least 3"),
    ]);
    expect(proposal?.sentence).toContain("“Remote days at least 3”");
    const [unnamed] = proposalsFrom(times(3, broke("accept", null)));
    expect(unnamed?.sentence).toContain("“Remote days”");
  });
});
