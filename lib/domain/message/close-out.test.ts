import { expect, test } from "vitest";
import { orderToTell, type Waiting, whyNow } from "@/lib/domain/message/close-out";

const waiting = (name: string, changes: Partial<Waiting>) => ({
  name,
  ...{ stage: "invited", interviewAt: null, answerBy: null, activityAt: "2026-11-01T00:00:00Z" },
  ...changes,
});

test("who keeps a place free is told first, then who has booked people, then who has asked", () => {
  const list = [
    waiting("asked, no date", {}),
    waiting("asked, later", { answerBy: "2026-12-01T00:00:00Z" }),
    waiting("interview late", { stage: "interviewing", interviewAt: "2026-12-03T00:00:00Z" }),
    waiting("offer", { stage: "offered" }),
    waiting("interview soon", { stage: "interviewing", interviewAt: "2026-11-25T00:00:00Z" }),
    waiting("asked, soon", { answerBy: "2026-11-24T00:00:00Z" }),
  ];
  expect(orderToTell(list).map(({ name }) => name)).toEqual([
    "offer",
    "interview soon",
    "interview late",
    "asked, soon",
    "asked, later",
    "asked, no date",
  ]);
  expect(new Set(list.map(whyNow)).size).toBe(3);
});
