import { expect } from "vitest";
import { correctFacts } from "@/lib/features/invitations/commands";
import { correctForm } from "@/lib/features/invitations/schema";
import { mergeInto } from "@/lib/features/merging/commands";
import { listCompanies, readCompany, searchPeople } from "@/lib/features/people/queries";
import { done, later, type Scene } from "@/prisma/seed/scene";
import { logOne, takeBackLast } from "@/prisma/seed/steps";
import { nothing, testOn } from "@/prisma/seed/testing";
import { goOnWithAgencies } from "./commands";
import { readSheet } from "./queries";
import { findWithoutAgencyKey } from "./records";

const test = testOn(nothing);

const through = async (scene: Scene, opportunityId: string, agency: string) => {
  const form = { opportunityId, company: "Otter & Pine", role: "Planner", agency };
  await done(scene, correctFacts, correctForm.parse(form));
};

const companies = async ({ userId }: Scene) =>
  (await listCompanies(userId, "latest", undefined)).rows.map(({ name, isAgency }) => [name, isAgency]);

const broughtBy = async ({ userId }: Scene, opportunityId: string) => {
  const companyId = (await readSheet(userId, opportunityId))?.agency?.companyId ?? "";
  return (await readCompany(userId, companyId))?.brought.map(({ id }) => id);
};

test("a sheet leads to its agency, with all that came through it, however each mail spells it", async ({
  alice,
  bob,
}) => {
  const first = await logOne(alice, { company: "Otter & Pine", role: "Planner" });
  const second = await logOne(later(alice, 1), { company: "Harbour Foods", role: "Buyer" });
  await logOne(later(alice, 2), { company: "Brightwater", role: "Planner" });
  await through(later(alice, 3), first, "Härrow Search Ltd.");
  await through(later(alice, 4), second, "HARROW SEARCH");
  expect(await companies(alice)).toEqual([
    ["Härrow Search Ltd.", true],
    ["Otter & Pine", false],
    ["Brightwater", false],
    ["Harbour Foods", false],
  ]);
  for (const id of [first, second]) expect(await broughtBy(alice, id)).toEqual([second, first]);
  const { rows } = await searchPeople(alice.userId, "harrow", null);
  expect(rows).toMatchObject([{ kind: "company", row: { isAgency: true } }]);
  expect(await companies(bob)).toEqual([]);
  await through(later(alice, 5), second, "");
  expect((await readSheet(alice.userId, second))?.agency).toBeNull();
  expect(await broughtBy(alice, first)).toEqual([first]);
});

test("an agency that comes with a merge goes with it, and what was taken back makes none", async ({
  alice,
}) => {
  const kept = await logOne(alice, { company: "Otter & Pine", role: "Planner" });
  const other = await logOne(later(alice, 1), { company: "Otter & Pine", role: "Buyer" });
  await through(later(alice, 2), other, "Hays");
  await done(later(alice, 3), mergeInto, { opportunityId: kept, otherId: other });
  expect(await broughtBy(alice, kept)).toEqual([kept]);
  await takeBackLast(later(alice, 4), kept, "merged");
  expect((await readSheet(alice.userId, kept))?.agency).toBeNull();
  expect(await broughtBy(alice, other)).toEqual([other]);
  await takeBackLast(later(alice, 5), other, "invitation-logged");
  expect(await companies(alice)).toContainEqual(["Hays", false]);
});

test("what an earlier version wrote gets its agencies when the server starts, also where a name is none", async ({
  db,
  alice,
  bob,
}) => {
  const ids: string[] = [];
  for (let made = 0; made < 3; made++)
    ids.push(await logOne(later(alice, made), { company: "Otter & Pine", role: `Planner ${made}` }));
  await logOne(bob, { company: "Otter & Pine", role: "Planner" });
  for (const [at, agency] of ["Håys GmbH", "hays", " "].entries())
    await db.opportunity.update({ where: { id: ids[at] ?? "" }, data: { agency } });
  expect(await findWithoutAgencyKey(db)).toEqual([{ id: alice.userId, userId: alice.userId }]);
  await goOnWithAgencies(alice.userId, alice.userId);
  expect(await companies(alice)).toContainEqual(["Håys GmbH", true]);
  expect(await broughtBy(alice, ids[1] ?? "")).toEqual([ids[1], ids[0]]);
  expect(await db.company.count({ where: { userId: bob.userId } })).toBe(1);
});
