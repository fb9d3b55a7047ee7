import { expect } from "vitest";
import { showIn } from "@/lib/domain/time/show";
import { done, later, type Scene } from "@/prisma/seed/scene";
import { decline, logOne } from "@/prisma/seed/steps";
import { testOn } from "@/prisma/seed/testing";
import { notePermission, planTouch, saveContact } from "./commands";
import {
  type ContactFilter,
  listCompanies,
  listContacts,
  listDueTouches,
  listSubjects,
  readCompany,
  readContact,
  readCounsel,
  searchPeople,
} from "./queries";
import { contactForm } from "./schema";

const NAMES = ["anna Zimmer", "Berta Young", "Carl Xaver", "Dora Weiß", "Émile Vidal"];

/** Thirty people, of whom every third is at Otter & Pine. */
const test = testOn(async ({ alice }) => {
  const ids: string[] = [];
  for (let index = 0; index < 30; index++) {
    const name = `${NAMES[index % NAMES.length]} ${String(index).padStart(2, "0")}`;
    const company = index % 3 === 0 ? "Otter & Pine" : "";
    const form = contactForm.parse({ name, company, position: index === 7 ? "Head of Planung" : "Scout" });
    ids.push((await done(later(alice, index), saveContact, form)).contactId);
  }
  return { ids };
});

const ALL: ContactFilter = { view: "latest", permission: null, companyId: null, after: undefined };

/** Every page of a list, one after the other. */
async function whole(
  { userId, now }: Scene,
  filter: Partial<ContactFilter>,
): Promise<{ names: string[]; pages: number }> {
  const names: string[] = [];
  let after: string | undefined;
  let pages = 0;
  do {
    const page = await listContacts(userId, { ...ALL, ...filter, after }, now);
    names.push(...page.rows.map(({ name }) => name));
    after = page.next ?? undefined;
    pages += 1;
  } while (after && pages < 9);
  return { names, pages };
}

const folded = (name: string) => name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
const byName = (names: readonly string[]) => names.toSorted((a, b) => (folded(a) < folded(b) ? -1 : 1));

test("every contact stands once in every order, page after page", async ({ alice, bob }) => {
  const latest = await whole(alice, {});
  expect(latest).toMatchObject({ pages: 2 });
  expect(new Set(latest.names).size).toBe(30);
  expect(latest.names.map((name) => name.slice(-2))).toEqual(
    latest.names.map((_, at) => String(29 - at).padStart(2, "0")),
  );
  const named = await whole(alice, { view: "name" });
  expect(named).toEqual({ names: byName(latest.names), pages: 2 });
  expect(await whole(bob, {})).toEqual({ names: [], pages: 1 });
});

test("contacts are filtered by company and by what they said of staying in touch", async ({
  db,
  alice,
  made: { ids },
}) => {
  const [, second = "", , fourth = ""] = ids;
  await done(later(alice, 60), notePermission, { contactId: second, permission: "given" });
  await done(later(alice, 61), notePermission, { contactId: fourth, permission: "given" });
  for (const view of ["latest", "name"] as const) {
    const { names } = await whole(alice, { view, permission: "given" });
    expect(names.toSorted()).toEqual(["Berta Young 01", "Dora Weiß 03"]);
  }
  const { id: companyId } = await db.company.findFirstOrThrow();
  expect((await whole(alice, { companyId })).names).toHaveLength(10);
  expect((await whole(alice, { companyId, permission: "given" })).names).toEqual(["Dora Weiß 03"]);
});

test("what is planned comes by its day, and what is due is a part of it", async ({
  alice,
  bob,
  made: { ids },
}) => {
  const [first = "", second = "", third = ""] = ids;
  const days = { [first]: "2027-02-01", [second]: "2026-11-24", [third]: "2026-12-24" };
  for (const [contactId, on] of Object.entries(days)) await done(alice, planTouch, { contactId, on });
  expect((await whole(alice, { view: "planned" })).names).toEqual([
    "Berta Young 01",
    "Carl Xaver 02",
    "anna Zimmer 00",
  ]);
  expect((await whole(alice, { view: "due" })).names).toEqual(["Berta Young 01"]);
  const due = (until: string) => listDueTouches(alice.userId, new Date(until), 2);
  expect((await due("2026-11-24T09:00:00Z")).map(({ name }) => name)).toEqual(["Berta Young 01"]);
  expect(await due("2028-01-01T00:00:00Z")).toHaveLength(2);
  expect(await listDueTouches(bob.userId, new Date("2028-01-01"), 9)).toEqual([]);
});

test("a search finds people and companies by any of their words, without accents, and nobody else's", async ({
  alice,
  bob,
  made: { ids },
}) => {
  const find = async ({ userId }: Scene, text: string) =>
    (await searchPeople(userId, text, null)).rows.map(({ row }) => row.name);
  expect(await find(alice, "emile 04")).toEqual(["Émile Vidal 04"]);
  expect(await find(alice, "planung")).toEqual(["Carl Xaver 07"]);
  expect(await find(alice, "otter dora")).toEqual(["Dora Weiß 18", "Dora Weiß 03"]);
  expect(await find(alice, "otter")).toContain("Otter & Pine");
  expect(await find(alice, "!!")).toEqual([]);
  expect(await find(bob, "otter")).toEqual([]);
  const page = await searchPeople(alice.userId, "sco", null);
  expect(page.next).not.toBeNull();
  const rest = await searchPeople(alice.userId, "sco", Number(page.next));
  const names = [...page.rows, ...rest.rows].map(({ row }) => row.name);
  expect(new Set(names).size).toBe(29);
  expect(names).toHaveLength(29);
  const renamed = contactForm.parse({ contactId: ids[4], name: "Emil Vidal" });
  await done(later(alice, 60), saveContact, renamed);
  expect(await find(alice, "vidal 04")).toEqual([]);
  expect(await find(alice, "emil vidal")).toContain("Emil Vidal");
});

test("whoever was dealt with last comes first, and so does their company", async ({ db, alice }) => {
  await logOne(later(alice, 90), { company: "Harbour Foods", role: "Planner", contactName: "Gerd Ufer" });
  await done(later(alice, 91), saveContact, contactForm.parse({ name: "Last", company: "Otter & Pine" }));
  expect((await listContacts(alice.userId, ALL, alice.now)).rows.slice(0, 2)).toMatchObject([
    { name: "Last", activityAt: later(alice, 91).now },
    { name: "Gerd Ufer", activityAt: later(alice, 90).now },
  ]);
  const names = async (view: "latest" | "name") =>
    (await listCompanies(alice.userId, view, undefined)).rows.map(({ name }) => name);
  expect(await names("name")).toEqual(["Harbour Foods", "Otter & Pine"]);
  const again = await db.opportunity.findFirstOrThrow();
  await decline(later(alice, 95), again.id);
  expect(await names("latest")).toEqual(["Harbour Foods", "Otter & Pine"]);
  expect((await listContacts(alice.userId, ALL, alice.now)).rows[0]).toMatchObject({ name: "Gerd Ufer" });
});

test("a contact's page says when to write, and under what", async ({ db, alice, bob }) => {
  const opportunityId = await logOne(later(alice, 90), {
    ...{ company: "Harbour Foods", role: "Planner", contactName: "Gerd Ufer" },
  });
  await decline(later(alice, 95), opportunityId, { door: "ajar" });
  const { id } = await db.contact.findFirstOrThrow({ where: { name: "Gerd Ufer" } });
  const frame = {
    now: later(alice, 99).now,
    timeZone: "Europe/Berlin",
    show: showIn("Europe/Berlin", alice.now),
  };
  expect(await readContact(alice.userId, id, frame)).toMatchObject({
    ...{ permission: "unknown", writeUnder: opportunityId, opportunities: [{ id: opportunityId }] },
    next: { what: "write", on: new Date("2027-02-22T11:37:00.000Z") },
    words: [{ by: "me" }, { by: "them" }],
  });
  expect(await readContact(bob.userId, id, frame)).toBeNull();
});

test("a company's page counts what came of it, and how long they took to answer", async ({
  db,
  alice,
  bob,
}) => {
  const first = await logOne(later(alice, 90), { company: "Harbour Foods", role: "Planner" });
  await logOne(later(alice, 91), { company: "Harbour Foods", role: "Buyer", agency: "Otter & Pine" });
  await decline(later(alice, 95), first);
  const { id } = await db.company.findFirstOrThrow({ where: { name: "Harbour Foods" } });
  const company = await readCompany(alice.userId, id);
  expect(company?.opportunities.map(({ stage }) => stage)).toEqual(["declined-by-me", "invited"]);
  expect(company).toMatchObject({ hasMore: false, times: { asked: 0, answered: 0 } });
  const agency = await db.company.findFirstOrThrow({ where: { name: "Otter & Pine" } });
  expect(await readCompany(alice.userId, agency.id)).toMatchObject({ brought: [{ role: "Buyer" }] });
  expect(await readCompany(bob.userId, id)).toBeNull();
});

test("one asks about what is open and what one decided, but not the one it is about", async ({
  db,
  alice,
  made,
}) => {
  const logged = { company: "Harbour Foods", contactName: "Gerd Ufer" };
  const declined = await logOne(later(alice, 90), { ...logged, role: "Planner" });
  await logOne(later(alice, 91), { ...logged, role: "Buyer" });
  await decline(later(alice, 95), declined);
  const [friend = ""] = made.ids;
  expect(await listSubjects(alice.userId, friend)).toMatchObject({
    open: [{ name: "Buyer, Harbour Foods" }],
    decided: [{ name: "Planner, Harbour Foods" }],
  });
  const { id: gerd } = await db.contact.findFirstOrThrow({ where: { name: "Gerd Ufer" } });
  expect(await listSubjects(alice.userId, gerd)).toEqual({ open: [], decided: [] });
  await done(later(alice, 99), notePermission, { contactId: friend, permission: "refused" });
  const { askable } = await readCounsel(alice.userId, declined);
  expect(askable.map(({ id }) => id)).not.toContain(friend);
  expect(askable).toHaveLength(30);
});
