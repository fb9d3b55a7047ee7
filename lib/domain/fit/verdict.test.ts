import { describe, expect, it } from "vitest";
import { adviceFor, type Reason, type Standing, type Verdict } from "./verdict";

const levels = { floor: 0.3, bar: 0.5 };
const standing = (gate: Standing["gate"], lo: number | null, hi = lo, hasNonNegotiable = true): Standing => ({
  gate,
  hasNonNegotiable,
  score: lo === null || hi === null ? null : { lo, hi },
});

describe("adviceFor", () => {
  it.each<[string, Standing, Verdict, Reason]>([
    ["a violated limit, however good the rest", standing("violated", 1), "decline", "must_violated"],
    ["nothing to hold it against", standing("met", null, null, false), "consider", "no_criteria"],
    ["a best case below the floor", standing("met", 0, 0.29), "decline", "best_case_below_floor"],
    [
      "a best case below the floor while a limit is open",
      standing("unknown", 0, 0.29),
      "decline",
      "best_case_below_floor",
    ],
    ["an open limit", standing("unknown", 0.6, 0.9), "clarify", "must_unknown"],
    ["an open limit and no goals", standing("unknown", null), "clarify", "must_unknown"],
    ["limits met and no goals", standing("met", null), "accept", "all_musts_met"],
    ["a worst case above the bar", standing("met", 0.51, 0.9), "accept", "worst_case_reaches_bar"],
    ["goals alone, above the bar", standing("met", 0.51, 0.9, false), "accept", "worst_case_reaches_bar"],
    ["all of it between floor and bar", standing("met", 0.31, 0.49), "consider", "between_floor_and_bar"],
    ["an interval across the floor", standing("met", 0.2, 0.4), "clarify", "interval_straddles"],
    ["an interval across the bar", standing("met", 0.4, 0.6), "clarify", "interval_straddles"],
    ["an interval across both", standing("met", 0, 1), "clarify", "interval_straddles"],
  ])("for %s", (_, given, verdict, reason) => {
    expect(adviceFor(given, levels)).toEqual({ verdict, reason });
  });

  it("counts a level as reached on the boundary, and within the error of a sum of fractions", () => {
    const sum = 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 - 0.3;
    expect(sum).toBeLessThan(0.5);
    expect(adviceFor(standing("met", sum), levels).verdict).toBe("accept");
    expect(adviceFor(standing("met", 0.3, 0.3), levels).verdict).toBe("consider");
    expect(adviceFor(standing("met", 0.3 - 1e-6), levels).verdict).toBe("decline");
    expect(adviceFor(standing("met", 0.5 - 1e-6), levels).verdict).toBe("consider");
  });

  it("has no room for considering when floor and bar are one", () => {
    expect(adviceFor(standing("met", 0.5), { floor: 0.5, bar: 0.5 }).verdict).toBe("accept");
    expect(adviceFor(standing("met", 0.49), { floor: 0.5, bar: 0.5 }).verdict).toBe("decline");
  });
});
