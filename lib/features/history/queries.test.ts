import { expect } from "vitest";
import { GROUPS, type Sought } from "@/lib/domain/history/groups";
import { saveCriterion } from "@/lib/features/criteria/commands";
import { criterionForm } from "@/lib/features/criteria/schema";
import { correctDate } from "@/lib/features/dates/commands";
import { dateForm } from "@/lib/features/dates/schema";
import { mergeInto } from "@/lib/features/merging/commands";
import { PAGE_SIZE, readCursor } from "@/lib/platform/page";
import { done, later, type Scene } from "@/prisma/seed/scene";
import { accept, decline, logOne, takeBackLast } from "@/prisma/seed/steps";
import { NOW, testOn } from "@/prisma/seed/testing";
import { readEvidence, readHistory, writeEvidence } from "./queries";

const COUNT = 60;
const show = { date: String };
const EVER = { from: null, to: new Date(NOW.getTime() + 24 * 3_600_000) };
const ALL: Sought = { group: null, by: null, text: "" };

const test = testOn(async ({ alice, bob }) => {
  for (let made = 0; made < COUNT; made++) {
    const form = { kind: "boolean", label: `Criterion ${made}`, "must.accept": "yes" };
    await done(alice, saveCriterion, criterionForm.parse(form));
  }
  await logOne(bob, { company: "His", role: "Planner", contactName: "Elena Brandt" });
});

const search = async (
  scene: Scene,
  sought: Partial<Sought>,
  period: { from: Date | null; to: Date } = EVER,
) =>
  (
    await readHistory(scene.userId, { sought: { ...ALL, ...sought }, period, after: null }, { show })
  ).rows.map(({ title }) => title);

test.for([{}, { by: "me" }, { group: "rest" }] as const)(
  "every entry that fits %j is on one page, once, the latest first, also where all are of one moment",
  async (sought, { alice }) => {
    const titles: string[] = [];
    let next: string | null = null;
    do {
      const after = readCursor(next ?? undefined);
      const page: Awaited<ReturnType<typeof readHistory>> = await readHistory(
        alice.userId,
        { sought: { ...ALL, ...sought }, period: EVER, after },
        { show },
      );
      expect(page.rows.length).toBeLessThanOrEqual(PAGE_SIZE);
      titles.push(...page.rows.map(({ title }) => title));
      next = page.next;
    } while (next);
    const added = Array.from({ length: COUNT }, (_, made) => `You added what matters: Criterion ${made}`);
    expect(titles).toEqual([...added.toReversed(), "You began your search with Tactful"]);
  },
);

test("the history names the opportunity that an entry is about", async ({ bob }) => {
  const { rows } = await readHistory(bob.userId, { sought: ALL, period: EVER, after: null }, { show });
  expect(rows.map(({ opportunity }) => opportunity?.name)).toEqual(["Planner, His", undefined]);
});

test("a search finds by company, role and person, within a group, by whom and when, and nobody else's", async ({
  alice,
  bob,
}) => {
  const id = await logOne(later(bob, 5), { company: "Otter & Pine", role: "Buyer" });
  await accept(later(bob, 10), id);
  const [invited, taken] = ["Interview invitation from Otter & Pine", "You decided to take the interview"];
  for (const text of ["otter", "buyer", "pine otter"])
    expect(await search(bob, { text })).toEqual([taken, invited]);
  expect(await search(bob, { text: "elena" })).toEqual(["Interview invitation from His"]);
  expect(await search(bob, { text: "otter", by: "them" })).toEqual([invited]);
  expect(await search(bob, { text: "otter", group: "decisions" })).toEqual([taken]);
  expect(await search(bob, { by: "them" })).toEqual([invited, "Interview invitation from His"]);
  const since = { from: later(bob, 8).now, to: EVER.to };
  expect(await search(bob, {}, since)).toEqual([taken]);
  expect(await search(bob, { text: "otter" }, since)).toEqual([taken]);
  expect(await search(bob, { text: "nothing" })).toEqual([]);
  expect(await search(bob, { text: '"=*' })).toHaveLength(4);
  for (const group of [null, ...Object.keys(GROUPS)] as (keyof typeof GROUPS | null)[])
    expect(await search(alice, { group, text: "otter" })).toEqual([]);
});

test("what has another day by now stands on that, is found by it, and says so beside what put it right", async ({
  db,
  bob,
}) => {
  const at = (minutes: number) => later(bob, minutes);
  const id = await logOne(at(5), { company: "Otter & Pine", role: "Buyer" });
  await accept(at(10), id);
  const { id: entryId } = await db.timelineEntry.findFirstOrThrow({ where: { kind: "accepted" } });
  await done(at(20), correctDate, dateForm.parse({ entryId, at: "2026-11-18T10:00" }));
  await done(at(30), correctDate, dateForm.parse({ entryId, at: "2026-11-20T10:00" }));
  const [taken, put] = ["You decided to take the interview", "You corrected the date of: "];
  const all = await search(bob, {});
  expect(all.slice(0, 2)).toEqual([put + taken, put + taken]);
  expect(all.indexOf(taken)).toBe(all.length - 1);
  expect(await search(bob, { text: "otter" })).toEqual([...all.slice(0, 3), taken]);
  const that = { from: new Date("2026-11-20T00:00:00Z"), to: new Date("2026-11-21T00:00:00Z") };
  for (const sought of [{}, { by: "me" }, { text: "otter" }, { text: "otter", by: "me" }] as const)
    expect(await search(bob, sought, that)).toEqual([taken]);
  expect(await search(bob, { by: "them" }, that)).toEqual([]);
  expect(await search(bob, { text: "his" }, that)).toEqual([]);
  const since = { from: at(8).now, to: EVER.to };
  expect(await search(bob, { group: "decisions" }, since)).toEqual([]);
  const { rows } = await readHistory(bob.userId, { sought: ALL, period: that, after: null }, { show });
  expect(rows[0]).toMatchObject({
    at: new Date("2026-11-20T09:00:00Z"),
    details: expect.arrayContaining([`told for ${at(10).now.toISOString()} at first`]),
  });
  await takeBackLast(at(40), id, "date-corrected");
  await takeBackLast(at(41), id, "date-corrected");
  expect(await search(bob, { group: "decisions" }, since)).toEqual([taken]);
  expect(await search(bob, {}, that)).toEqual([]);
});

test("pages go on through what stands on another day", async ({ db, alice }) => {
  const id = await logOne(later(alice, 5), { company: "Otter & Pine", role: "Buyer" });
  await accept(later(alice, 6), id);
  const { id: entryId } = await db.timelineEntry.findFirstOrThrow({ where: { kind: "accepted" } });
  await done(later(alice, 7), correctDate, dateForm.parse({ entryId, at: "2026-11-23T10:00" }));
  const titles: string[] = [];
  let next: string | undefined;
  do {
    const asked = { sought: { ...ALL, by: "me" as const }, period: EVER, after: readCursor(next) };
    const page: Awaited<ReturnType<typeof readHistory>> = await readHistory(alice.userId, asked, { show });
    titles.push(...page.rows.map(({ title }) => title));
    next = page.next ?? undefined;
  } while (next);
  expect(titles).toHaveLength(COUNT + 3);
  expect(new Set(titles).size).toBe(COUNT + 3);
  expect(titles.at(-1)).toBe("You decided to take the interview");
});

test("what became part of another is told, found and reported under the one that stands", async ({ bob }) => {
  const at = (minutes: number) => later(bob, minutes);
  const kept = await logOne(at(5), { company: "Otter & Pine", role: "Buyer" });
  const other = await logOne(at(6), { company: "O&P Holding", role: "Purchasing", contactName: "Ida Holm" });
  await done(at(10), mergeInto, { opportunityId: kept, otherId: other });
  const asked = { sought: { ...ALL, text: "otter", by: "them" as const }, period: EVER, after: null };
  const { rows } = await readHistory(bob.userId, asked, { show });
  expect(rows.map(({ title, opportunity }) => [title, opportunity])).toEqual([
    ["Interview invitation from O&P Holding", { id: kept, name: "Buyer, Otter & Pine" }],
    ["Interview invitation from Otter & Pine", { id: kept, name: "Buyer, Otter & Pine" }],
  ]);
  const report = await readEvidence(bob.userId, { period: "30", lang: "en" }, EVER.to);
  expect(report.rows.map(({ employer, role, person, result }) => [employer, role, person, result])).toEqual([
    ["His", "Planner", "Elena Brandt", "Invited"],
    ["Otter & Pine", "Buyer", "Ida Holm", "Invited"],
    ["Otter & Pine", "Buyer", "Ida Holm", "Invited"],
  ]);
});

test("the report has the contacts of the days asked for, the oldest first, without a private word", async ({
  alice,
  bob,
}) => {
  const at = (minutes: number) => later(bob, minutes);
  const id = await logOne(at(5), {
    ...{ company: "=Otter", role: "Buyer", contactName: "Elena Brandt", kind: "recruiter-outreach" },
    ...{ channel: "linkedin", receivedAt: at(-2 * 24 * 60).now },
  });
  await decline(at(10), id, { reasons: ["compensation"], disclosure: "private" });
  const taken = await logOne(at(20), { company: "Taken back", role: "Planner" });
  await takeBackLast(at(25), taken, "invitation-logged");
  const asked = { period: "30", lang: "en" };
  const { rows } = await readEvidence(bob.userId, asked, EVER.to);
  expect(
    rows.map(({ employer, person, what, method, result }) => [employer, person, what, method, result]),
  ).toEqual([
    ["=Otter", "Elena Brandt", "Approached by them", "LinkedIn", "Declined by me"],
    ["His", "Elena Brandt", "Invitation to an interview", "E-mail", "Invited"],
    ["=Otter", "Elena Brandt", "Invitation declined", "E-mail", "Declined by me"],
  ]);
  const german = await readEvidence(bob.userId, { from: "2026-11-24", lang: "de" }, EVER.to);
  expect(german.rows.map(({ what, result }) => [what, result])).toEqual([
    ["Einladung zum Gespräch", "Eingeladen"],
    ["Einladung abgesagt", "Von mir abgesagt"],
  ]);
  const file = await writeEvidence(bob.userId, asked, EVER.to);
  expect(file).toMatchObject({
    ok: true,
    value: expect.stringContaining(`2026-11-22,"'=Otter",Elena Brandt,Buyer`),
  });
  expect(JSON.stringify([rows, german, file])).not.toMatch(/compensation|\bpay\b|reason/i);
  expect((await readEvidence(alice.userId, asked, EVER.to)).rows).toEqual([]);
  expect(await writeEvidence(bob.userId, { from: "2026-13-01" }, EVER.to)).toMatchObject({ ok: false });
});
