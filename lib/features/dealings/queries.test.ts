import { expect } from "vitest";
import { noteMove } from "@/lib/features/changes/commands";
import { moveForm } from "@/lib/features/changes/schema";
import { correctFacts } from "@/lib/features/invitations/commands";
import { correctForm } from "@/lib/features/invitations/schema";
import { done, later } from "@/prisma/seed/scene";
import { decline, logOne } from "@/prisma/seed/steps";
import { testOn } from "@/prisma/seed/testing";
import { dealingsWith } from "./queries";

const test = testOn(async ({ alice, bob }) => {
  const first = await logOne(alice, {
    company: "Müller Foods GmbH",
    role: "Planner",
    contactName: "Zoë Brandt",
  });
  const second = await logOne(later(alice, 1), { company: "Müller Foods", role: "Buyer" });
  const third = await logOne(later(alice, 2), { company: "Otter & Pine", role: "Planner" });
  const facts = { opportunityId: third, company: "Otter & Pine", role: "Planner", agency: "Brandt Search" };
  await done(later(alice, 3), correctFacts, correctForm.parse(facts));
  await decline(later(alice, 4), first);
  const moved = moveForm.parse({ opportunityId: second, to: "rejected-by-them", seen: "invited" });
  await done(later(alice, 9), noteMove, moved);
  await logOne(bob, { company: "Müller Foods", role: "Planner" });
});

test("a company is known again however it is written, with what came of it, mine apart from theirs", async ({
  alice,
}) => {
  const [found, ...others] = await dealingsWith(alice.userId, "MULLER foods", 9);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ as: "company", count: 2, answered: true, lastAt: later(alice, 9).now });
  expect(found?.outcomes.toSorted((a, b) => (a.said < b.said ? -1 : 1))).toEqual([
    { said: "declined by me", count: 1 },
    { said: "rejected by them", count: 1 },
  ]);
});

test("one name may be a person and an agency, and nobody else's", async ({ alice, bob }) => {
  const found = await dealingsWith(alice.userId, "brandt", 9);
  expect(found.map(({ as, name }) => `${as}: ${name}`).toSorted()).toEqual([
    "agency: Brandt Search",
    "contact: Zoë Brandt",
  ]);
  expect(await dealingsWith(bob.userId, "brandt", 9)).toEqual([]);
});

test.for(["", "  ", "nobody", "planner", '"'])("“%s” is nobody one has met", async (text, { alice }) => {
  expect(await dealingsWith(alice.userId, text, 9)).toEqual([]);
});
