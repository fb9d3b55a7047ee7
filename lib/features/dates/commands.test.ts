import { expect } from "vitest";
import { readTimeline } from "@/lib/features/timeline/queries";
import { later, perform, type Scene } from "@/prisma/seed/scene";
import { accept, logOne, takeBackLast } from "@/prisma/seed/steps";
import { testOn } from "@/prisma/seed/testing";
import { correctDate } from "./commands";
import { readDated } from "./queries";
import { dateForm } from "./schema";

const test = testOn(async ({ alice, db }) => {
  const id = await logOne(alice, { company: "Otter & Pine", role: "Planner" });
  await accept(later(alice, 60), id);
  const { id: entryId } = await db.timelineEntry.findFirstOrThrow({ where: { kind: "accepted" } });
  return { id, entryId };
});

const stagesOf = async ({ userId }: Scene, id: string) =>
  (await readTimeline(userId, id, { date: String }))
    .filter(({ leadsTo }) => leadsTo)
    .map(({ leadsTo, at }) => [leadsTo, at.toISOString()]);

const put = (at: Scene, entryId: string, to: string) =>
  perform(at, correctDate, dateForm.parse({ entryId, at: to }));

test("a stage is told at the date that was corrected last, in its place, and the entry stays as it was", async ({
  db,
  alice,
  made: { id, entryId },
}) => {
  const written = await db.timelineEntry.findUniqueOrThrow({ where: { id: entryId } });
  await put(later(alice, 70), entryId, "2026-11-20T10:00");
  await put(later(alice, 80), entryId, "2026-11-21T10:00");
  const first = ["invited", alice.now.toISOString()];
  expect(await stagesOf(alice, id)).toEqual([["interviewing", "2026-11-21T09:00:00.000Z"], first]);
  expect(await db.timelineEntry.findUniqueOrThrow({ where: { id: entryId } })).toEqual(written);
  expect(await readDated(alice.userId, entryId)).toMatchObject({ at: new Date("2026-11-21T09:00:00Z") });
  await takeBackLast(later(alice, 90), id, "date-corrected");
  expect(await stagesOf(alice, id)).toEqual([["interviewing", "2026-11-20T09:00:00.000Z"], first]);
});

test("a date goes with the stage that it belongs to", async ({ alice, made: { id, entryId } }) => {
  await put(later(alice, 70), entryId, "2026-11-20T10:00");
  await takeBackLast(later(alice, 80), id, "accepted");
  expect(await stagesOf(alice, id)).toEqual([["invited", alice.now.toISOString()]]);
  expect(await put(later(alice, 90), entryId, "2026-11-21T10:00")).toMatchObject({ reason: "not-found" });
});

test("what lies ahead, what only tells, and what is another's has no date to correct", async ({
  db,
  alice,
  bob,
  made: { entryId },
}) => {
  expect(await put(later(alice, 70), entryId, "2026-12-20T10:00")).toMatchObject({
    ...{ reason: "ahead", problems: { at: "This lies ahead. Enter when it happened." } },
  });
  expect(await put(bob, entryId, "2026-11-20T10:00")).toMatchObject({ reason: "not-found" });
  expect(await readDated(bob.userId, entryId)).toBeNull();
  await put(later(alice, 70), entryId, "2026-11-20T10:00");
  const { id: correction } = await db.timelineEntry.findFirstOrThrow({ where: { kind: "date-corrected" } });
  expect(await put(later(alice, 80), correction, "2026-11-19T10:00")).toMatchObject({ reason: "not-found" });
  const { id: account } = await db.timelineEntry.findFirstOrThrow({ where: { kind: "account-created" } });
  expect(await put(later(alice, 80), account, "2026-11-19T10:00")).toMatchObject({ reason: "not-found" });
});
