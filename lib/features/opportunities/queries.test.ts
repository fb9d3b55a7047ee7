import { describe, expect } from "vitest";
import { type Cursor, PAGE_SIZE, readCursor } from "@/lib/platform/page";
import { later, type Scene } from "@/prisma/seed/scene";
import { accept, decline, logOne } from "@/prisma/seed/steps";
import { nothing, testOn } from "@/prisma/seed/testing";
import { listDueFollowUps, listOpportunities, listWaiting, searchOpportunities } from "./queries";

type Page = { rows: { id: string }[]; next: string | null };

/** Turns the pages of a list to its end, and gives the ids in the order in which they were shown. */
async function turn(page: (next: string | null) => Promise<Page>): Promise<string[]> {
  const ids: string[] = [];
  for (let next: string | null = null, first = true; first || next !== null; first = false) {
    const { rows, next: following }: Page = await page(next);
    if (following !== null) expect(rows).toHaveLength(PAGE_SIZE);
    ids.push(...rows.map(({ id }) => id));
    next = following;
  }
  return ids;
}

const at = (next: string | null): Cursor | null => readCursor(next ?? undefined);

describe("lists", () => {
  const COUNT = 60;

  const test = testOn(async ({ alice, bob }) => {
    const ids: string[] = [];
    // All at one moment, as an import would make them: only their ids tell them apart.
    for (let made = 0; made < COUNT; made++) {
      ids.push(
        await logOne(alice, { company: `Company ${made}`, role: "Planner", text: `Interview ${made}` }),
      );
      if (made % 20 === 0) await logOne(bob, { company: `Company ${made}`, role: "Planner" });
    }
    return ids;
  });

  test("every row is on one page, once, the last made first, also where all are of one moment", async ({
    alice,
    made,
  }) => {
    const shown = await turn((next) => listOpportunities(alice.userId, "all", at(next)));
    expect(shown).toEqual(made.toReversed());
  });

  test("a row that comes while one turns the pages moves none of the others", async ({ alice, made }) => {
    const first = await listOpportunities(alice.userId, "all", null);
    await logOne(later(alice, 5), { company: "Late", role: "Planner" });
    const rest = await turn(async (next) => listOpportunities(alice.userId, "all", at(next ?? first.next)));
    expect([...first.rows.map(({ id }) => id), ...rest]).toEqual(made.toReversed());
  });

  test("what was found is on one page, once, the last logged first, and only one's own", async ({
    alice,
    bob,
    made,
  }) => {
    const found = (userId: Scene["userId"]) =>
      turn((next) => searchOpportunities(userId, "planner", next === null ? null : Number(next)));
    expect(await found(alice.userId)).toEqual(made.toReversed());
    expect(await found(bob.userId)).toHaveLength(3);
  });

  test("open and ended are told apart", async ({ alice, made: [first = "", second = ""] }) => {
    await decline(later(alice, 1), first);
    await accept(later(alice, 9), second);
    const shown = (view: "open" | "ended") => turn((next) => listOpportunities(alice.userId, view, at(next)));
    expect(await shown("ended")).toEqual([first]);
    expect(await shown("open")).toHaveLength(COUNT - 1);
    expect((await shown("open"))[0]).toBe(second);
  });
});

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

describe("search", () => {
  const test = testOn(async ({ alice, bob }) => {
    const texts = { company: "Café Zürich AG", role: "Señor Planificación", contactName: "Łukasz Müller" };
    await logOne(bob, { ...texts, company: "Café Zürich seiner Wahl" });
    return logOne(alice, {
      ...texts,
      place: "Kraków",
      text: "We should talk about replenishment, C++ and OR.",
    });
  });

  test.for([
    ["zurich", "without the accents it is written with"],
    ["ZÜRICH", "in capitals"],
    ["Zu\u0308rich", "with accents as some machines write them, letter and mark apart"],
    ["zür", "by how a word begins"],
    ["plan señ", "by the beginnings of several words, in any order"],
    ["muller krakow", "by person and place together"],
    ["replenish", "by what the invitation says"],
    ["OR", "by a word that the index takes for a sign of its own"],
    ['"C++" AND (', "by signs that mean nothing"],
  ])("“%s” finds it: %s", async ([text], { alice, made }) => {
    const { rows } = await searchOpportunities(alice.userId, text ?? "", null);
    expect(rows.map(({ id }) => id)).toEqual([made]);
  });

  test.for(["zurich bern", "rich", "seiner", "", "  ", '"*', "-", "NEAR(", "\u0000"])(
    "“%s” finds nothing, and breaks nothing",
    async (text, { alice }) => {
      expect(await searchOpportunities(alice.userId, text, null)).toEqual({ rows: [], next: null });
    },
  );
});
