import { expect } from "vitest";
import { changeTicked, noteMove } from "@/lib/features/changes/commands";
import { moveForm, tickForm } from "@/lib/features/changes/schema";
import { savePreferences } from "@/lib/features/preferences/commands";
import { DAY, done, later } from "@/prisma/seed/scene";
import { accept, logOne } from "@/prisma/seed/steps";
import { testOn } from "@/prisma/seed/testing";
import { listSilent } from "./queries";

const test = testOn(async ({ alice, bob }) => {
  const log = (company: string) => logOne(alice, { company, role: "Planner" });
  const [applied, met, waiting] = [await log("Applied"), await log("Met"), await log("Waiting")];
  const form = moveForm.parse({ opportunityId: applied, to: "applied", seen: "invited" });
  await done(later(alice, 5), noteMove, form);
  await accept(later(alice, 2 * DAY), met);
  await accept(bob, await logOne(bob, { company: "His", role: "Planner" }));
  return { applied, met, waiting };
});

test("who owes the next word is silent after as many days as were chosen, and not an hour before", async ({
  alice,
}) => {
  const at = (days: number) => listSilent(alice.userId, later(alice, 5 + days * DAY).now, 9);
  expect(await at(20.9)).toEqual([]);
  expect(await at(21)).toMatchObject([{ company: "Applied", stage: "applied", days: 21 }]);
  expect((await at(30)).map(({ company }) => company)).toEqual(["Applied", "Met"]);
  expect(await listSilent(alice.userId, later(alice, 30 * DAY).now, 1)).toHaveLength(1);
});

test("whoever has an interview ahead, or is archived, is not silent", async ({ alice, db, made }) => {
  const now = later(alice, 40 * DAY).now;
  await db.opportunity.update({ where: { id: made.met }, data: { interviewAt: later(alice, 41 * DAY).now } });
  expect((await listSilent(alice.userId, now, 9)).map(({ company }) => company)).toEqual(["Applied"]);
  await done(alice, changeTicked, tickForm.parse({ opportunity: made.applied, intent: "archive" }));
  expect(await listSilent(alice.userId, now, 9)).toEqual([]);
});

test("nobody is asked about who does not want to be", async ({ alice }) => {
  await done(alice, savePreferences, { theme: "system", silenceDays: null, notifies: false });
  expect(await listSilent(alice.userId, later(alice, 90 * DAY).now, 9)).toEqual([]);
});
