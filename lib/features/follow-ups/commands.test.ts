import { expect } from "vitest";
import { later, perform, type Scene } from "@/prisma/seed/scene";
import { decline, logOne, takeBackLast } from "@/prisma/seed/steps";
import { testOn } from "@/prisma/seed/testing";
import { finishFollowUp, moveFollowUp } from "./commands";
import { moveForm } from "./schema";

const test = testOn(async ({ db, alice }) => {
  const opportunityId = await logOne(alice, {
    company: "Otter & Pine",
    role: "Planner",
    contactName: "Elena Brandt",
  });
  await decline(alice, opportunityId, { door: "open" });
  return db.followUp.findFirstOrThrow({ where: { opportunityId } });
});

const read = ({ db }: Scene, id: string) => db.followUp.findUniqueOrThrow({ where: { id } });

test("an open door is knocked on again in ninety days, at the same hour of the clock", async ({ made }) => {
  expect(made).toMatchObject({ status: "waiting", reason: "Write to Elena Brandt again: the door is open" });
  expect(made.dueAt.toISOString()).toBe("2027-02-22T10:02:00.000Z");
});

test("a follow-up moves by days of the person's own clock, over the hour that summer time takes", async ({
  alice,
  made: { id },
}) => {
  const spring = { ...alice, now: new Date("2027-03-27T09:00:00Z") };
  await perform(spring, moveFollowUp, { followUpId: id, days: 1 });
  expect((await read(alice, id)).dueAt.toISOString()).toBe("2027-03-28T08:00:00.000Z");
});

test("a follow-up that is done waits no more, is not moved, and not done again", async ({
  alice,
  made: { id },
}) => {
  await perform(later(alice, 10), finishFollowUp, { followUpId: id });
  expect(await read(alice, id)).toMatchObject({ status: "done", closedAt: later(alice, 10).now });
  const refused = { ok: false, reason: "not-waiting" };
  expect(await perform(later(alice, 11), finishFollowUp, { followUpId: id })).toEqual(refused);
  expect(await perform(later(alice, 12), moveFollowUp, { followUpId: id, days: 3 })).toEqual(refused);
});

test("no follow-up is left when its decline is taken back, whether it waited, was moved or was done", async ({
  db,
  alice,
  made: { id, opportunityId },
}) => {
  await perform(later(alice, 10), moveFollowUp, { followUpId: id, days: 3 });
  await perform(later(alice, 11), finishFollowUp, { followUpId: id });
  await takeBackLast(later(alice, 12), opportunityId, "declined");
  expect(await read(alice, id)).toMatchObject({ status: "cancelled" });
  expect(await db.followUp.count({ where: { status: "waiting" } })).toBe(0);
});

test("a follow-up is moved by a day at least and a year at most", () => {
  const days = (given: string) => moveForm.safeParse({ followUpId: "x", days: given }).success;
  expect(["0", "366", "1.5", "soon", "-3"].filter(days)).toEqual([]);
  expect(["1", "365"].filter(days)).toEqual(["1", "365"]);
});
