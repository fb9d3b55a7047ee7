import { describe, expect } from "vitest";
import { later } from "@/prisma/seed/scene";
import { accept, decline, logOne } from "@/prisma/seed/steps";
import { nothing, testOn } from "@/prisma/seed/testing";
import { listDueFollowUps, listWaiting } from "./queries";

describe("what wants attention", () => {
  const test = testOn(nothing);

  test("who waits for an answer comes by the day it is due, those without one last", async ({
    alice,
    bob,
  }) => {
    const due = (hours: number) => ({ answerBy: later(alice, hours * 60).now });
    await logOne(alice, { company: "Late", role: "Planner", ...due(72) });
    await logOne(alice, { company: "Open", role: "Planner" });
    const taken = await logOne(alice, { company: "Taken", role: "Planner", ...due(12) });
    await logOne(alice, { company: "Soon", role: "Planner", ...due(24) });
    await logOne(bob, { company: "His", role: "Planner", ...due(1) });
    await accept(alice, taken);
    expect((await listWaiting(alice.userId, 9)).map(({ company }) => company)).toEqual([
      "Soon",
      "Late",
      "Open",
    ]);
  });

  test("a follow-up falls due at its minute and not before", async ({ alice, bob }) => {
    await decline(alice, await logOne(alice, { company: "Otter & Pine", role: "Planner" }), { door: "open" });
    const due = new Date("2027-02-22T10:02:00.000Z");
    expect(await listDueFollowUps(alice.userId, new Date(due.getTime() - 1), 9)).toEqual([]);
    expect(await listDueFollowUps(alice.userId, due, 9)).toMatchObject([
      { opportunity: { name: "Planner, Otter & Pine" }, dueAt: due },
    ]);
    expect(await listDueFollowUps(bob.userId, due, 9)).toEqual([]);
  });
});
