import { describe, expect } from "vitest";
import type * as z from "zod";
import { later, perform, type Scene } from "@/prisma/seed/scene";
import { logOne } from "@/prisma/seed/steps";
import { nothing, rowsOf, testOn } from "@/prisma/seed/testing";
import { correctFacts } from "./commands";
import { correctForm } from "./schema";

const test = testOn(nothing);

/** How it was logged. */
const LOGGED = {
  ...{ company: "Otter & Pine Ltd.", role: "Planner", place: "Potsdam" },
  ...{ contactName: "Elena Brandt", contactEmail: "elena@otter.example" },
  answerBy: new Date("2026-11-27T16:00:00Z"),
};

describe("correcting the facts", () => {
  const FACTS = {
    ...{ company: "Otter & Pine Ltd.", role: "Planner", contactName: "Elena Brandt" },
    ...{ contactEmail: "elena@otter.example", place: "Potsdam", answerBy: "2026-11-27T17:00" },
  } satisfies Partial<z.input<typeof correctForm>>;

  const correct = (at: Scene, opportunityId: string, changed: Partial<typeof FACTS>) =>
    perform(at, correctFacts, correctForm.parse({ ...FACTS, ...changed, opportunityId }));

  const logged = (at: Scene) => logOne(at, LOGGED);

  test("puts them right, tells which, and is found by them", async ({ db, alice }) => {
    const id = await logged(alice);
    await correct(later(alice, 1), id, { role: "Lead planner", place: "", company: "Marten & Fir" });
    expect(
      await db.opportunity.findUniqueOrThrow({ where: { id }, include: { company: true } }),
    ).toMatchObject({
      ...{ role: "Lead planner", place: null, company: { name: "Marten & Fir" }, stage: "invited" },
    });
    const { facts } = await db.timelineEntry.findFirstOrThrow({ where: { kind: "facts-corrected" } });
    expect(facts).toEqual({ changes: ["company: Marten & Fir", "role: Lead planner", "where: removed"] });
    const { title } = await db.searchEntry.findFirstOrThrow();
    expect(title).toBe("Lead planner\nMarten & Fir\nElena Brandt\nelena@otter.example");
  });

  test("changes the spelling of a company wherever it stands, as its entry says", async ({ db, alice }) => {
    await logOne(alice, { ...LOGGED, role: "Analyst" });
    const id = await logged(later(alice, 1));
    await correct(later(alice, 2), id, { company: "OTTER & Pine" });
    expect(await db.company.findMany({ select: { name: true } })).toEqual([{ name: "OTTER & Pine" }]);
    const titles = (await db.searchEntry.findMany()).map(({ title }) => title.split("\n")[1]);
    expect(titles).toEqual(["OTTER & Pine", "OTTER & Pine"]);
  });

  test("writes nothing when nothing is other than it was", async ({ alice }) => {
    const id = await logged(alice);
    const before = await rowsOf(alice);
    expect(await correct(later(alice, 1), id, {})).toMatchObject({ ok: true });
    expect(await rowsOf(alice)).toEqual(before);
  });

  test("finds no opportunity that is not there", async ({ alice }) => {
    expect(await correct(alice, "nowhere", {})).toEqual({ ok: false, reason: "not-found" });
  });
});
