import { expect } from "vitest";
import { check } from "@/lib/domain/check/check";
import { readListQuery } from "@/lib/domain/listing/list-query";
import { deriveStage } from "@/lib/domain/timeline/timeline";
import { listDoors } from "@/lib/features/doors/queries";
import { readList } from "@/lib/features/listing/queries";
import { readDesk } from "@/lib/features/messages/queries";
import { factsOf } from "@/lib/features/messages/records";
import { listDueFollowUps, listWaiting, readSheet } from "@/lib/features/opportunities/queries";
import { listDueTouches } from "@/lib/features/people/queries";
import { ENTRY_COLUMNS, toEntry } from "@/lib/features/timeline/records";
import { tellStory } from "./story";
import { Workdays } from "./story/clock";
import { NOW, testOn } from "./testing";

const test = testOn(async ({ db }) => {
  const maya = await tellStory({ db, now: NOW }, { passwordHash: "none", isOwner: false });
  return { userId: maya.userId };
});

test("the search of Maya has every stage, and nothing in it lies ahead but answers and follow-ups", async ({
  db,
  made,
}) => {
  const own = { where: made };
  const stages = await db.opportunity.groupBy({
    by: ["stage"],
    ...own,
    _count: true,
    orderBy: { stage: "asc" },
  });
  expect(stages.map(({ stage, _count }) => `${stage}: ${_count}`)).toEqual([
    ...["applied: 1", "deciding: 3", "declined-by-me: 4", "interviewing: 2", "invited: 3"],
    ...["rejected-by-them: 1", "saved: 1"],
  ]);
  const entries = await db.timelineEntry.findMany(own);
  expect(entries.filter(({ at, createdAt }) => createdAt > NOW || at > createdAt)).toEqual([]);
  const { rows } = await readList(made.userId, readListQuery({ view: "all" }), NOW);
  expect(rows).toHaveLength(15);
});

test("each stage is what its timeline leads to", async ({ db, made }) => {
  const all = await db.opportunity.findMany({
    where: made,
    include: { timeline: { select: ENTRY_COLUMNS } },
  });
  for (const { stage, timeline } of all) expect(stage).toBe(deriveStage(timeline.map(toEntry)));
});

test("today there is something to answer, something to clarify, something to refuse and somebody to write to", async ({
  made,
}) => {
  const waiting = await listWaiting(made.userId, 20);
  const verdicts = await Promise.all(
    waiting.map(async ({ id, role }) => `${role}: ${(await readSheet(made.userId, id))?.judgement.verdict}`),
  );
  expect(verdicts).toContain("Product Manager, Replenishment: clarify");
  expect(verdicts).toContain("Senior Demand Planner: decline");
  expect(waiting.every(({ answerBy }) => answerBy === null || answerBy > NOW)).toBe(true);
  expect(await listDueFollowUps(made.userId, NOW, 20)).toMatchObject([
    { opportunity: { name: "Import Planning Manager, Otter & Pine Foods" } },
  ]);
});

test("a door that was left open can be knocked on again, and somebody she knows was asked", async ({
  made,
}) => {
  expect(await listDoors(made.userId, NOW, 5)).toMatchObject([
    { opportunity: { company: "Alpenfrost AG" }, posting: null, met: [{ label: "Commute", by: "answer" }] },
  ]);
  const due = new Date(NOW.getTime() + 7 * 24 * 3600 * 1000);
  expect(await listDueTouches(made.userId, due, 5)).toMatchObject([
    { name: "Elena Brandt", permission: "given" },
  ]);
});

test("in the letters that were sent the check finds no error", async ({ db, made }) => {
  const sent = await db.message.findMany({ where: { ...made, status: "sent" } });
  expect(sent).toHaveLength(5);
  for (const { id, sentAt } of sent) {
    const desk = await readDesk(made.userId, id, sentAt ?? NOW);
    if (!desk) throw new Error("The letter is not there.");
    const { kind, subject, body, parts, choices, occasion, recipientName } = desk;
    const facts = factsOf(occasion, recipientName, choices);
    const { findings } = check({ kind, channel: "email", subject, body, parts, facts, choices });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  }
});

test("told at any moment of any day, the story keeps to working hours behind it", () => {
  const moments = [
    "2026-11-21T23:30Z",
    "2026-11-22T10:00Z",
    "2026-11-23T04:00Z",
    "2026-11-23T09:30Z",
    "2026-03-29T01:30Z",
  ];
  for (const now of moments.map((moment) => new Date(moment))) {
    const days = new Workdays(now, "Europe/Berlin");
    const told = [66, 12, 3, 1, 0].map((ago) => days.at(ago, "10:30"));
    expect(told).toEqual(told.toSorted((a, b) => a.getTime() - b.getTime()));
    expect(told.every((at) => at <= now && at.getUTCDay() >= 1 && at.getUTCDay() <= 5)).toBe(true);
    expect(days.at(-1, "09:00") > now || days.day(-1) !== days.day(0)).toBe(true);
  }
  expect(new Workdays(NOW, "Europe/Berlin").day(-4)).toBe("Monday, 30 November");
});
