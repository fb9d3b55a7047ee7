import { expect, test } from "vitest";
import { clockOf } from "@/lib/domain/message/clock";

test("an invitation of Friday afternoon may wait until Tuesday afternoon", () => {
  const friday = { receivedAt: "2026-11-20T16:00:00.000Z", answerBy: null };
  expect(clockOf(friday, "UTC")).toEqual({ dueAt: "2026-11-24T16:00:00Z", by: "two-days" });
});

test("a day that they named counts, be it earlier or later", () => {
  const named = { receivedAt: "2026-11-16T16:00:00.000Z", answerBy: "2026-11-30T16:00:00.000Z" };
  expect(clockOf(named, "UTC")).toEqual({ dueAt: "2026-11-30T16:00:00.000Z", by: "their-date" });
});
