import { describe, expect } from "vitest";
import { readListQuery, type View } from "@/lib/domain/listing/list-query";
import { tableOf } from "@/lib/domain/tables/fixtures/read";
import { assemble, type Table } from "@/lib/domain/tables/table";
import { readHistory } from "@/lib/features/history/queries";
import * as imports from "@/lib/features/imports/commands";
import { readImport } from "@/lib/features/imports/queries";
import { contactsForm, mappingForm, rowForm } from "@/lib/features/imports/schema";
import { correctFacts } from "@/lib/features/invitations/commands";
import { correctForm } from "@/lib/features/invitations/schema";
import { readList, searchOpportunities } from "@/lib/features/listing/queries";
import { startMessage } from "@/lib/features/messages/commands";
import { listWaiting } from "@/lib/features/opportunities/queries";
import { noteTouch, saveContact } from "@/lib/features/people/commands";
import { contactForm, touchForm } from "@/lib/features/people/schema";
import { readFrame } from "@/lib/features/rooms/queries";
import { readTimeline } from "@/lib/features/timeline/queries";
import { resumeAll } from "@/lib/platform/background";
import { done, later, perform, type Scene } from "@/prisma/seed/scene";
import { logOne } from "@/prisma/seed/steps";
import { allRows, NOW, nothing, testOn } from "@/prisma/seed/testing";
import { goOnWithImport } from "./commands";
import { findInterrupted } from "./records";

const test = testOn(nothing);

const show = { date: (iso: string) => iso.slice(0, 10) };

const withPeople = () =>
  tableOf("linkedin-job-applications.csv", "linkedin-saved-jobs.csv", "linkedin-connections.csv");

const linkedin = () => tableOf("linkedin-job-applications.csv", "linkedin-saved-jobs.csv");

/** A table with these rows under the usual headings. */
function tableWith(...rows: string[][]): Table {
  const headings = ["Company", "Role", "Link", "Status", "Date applied"];
  const numbered = [headings, ...rows].map((cells, at) => ({ line: at + 1, cells }));
  const table = assemble([{ name: "jobs.csv", unit: "line", rows: numbered }]);
  if (!table.ok) throw new Error(table.reason);
  return table.value;
}

/** Keeps a table and has it looked through. */
async function look(scene: Scene, table: Table, name = "jobs.csv"): Promise<string> {
  const { importId } = await done(scene, imports.keepTable, { name, table });
  await goOnWithImport(scene.userId, importId);
  return importId;
}

async function bringIn(scene: Scene, table: Table, name?: string): Promise<string> {
  const importId = await look(scene, table, name);
  await done(scene, imports.startImport, { importId });
  await goOnWithImport(scene.userId, importId);
  return importId;
}

async function takeBack(scene: Scene, importId: string): Promise<void> {
  await done(scene, imports.undoImport, { importId });
  await goOnWithImport(scene.userId, importId);
}

async function bringBack(scene: Scene, importId: string): Promise<void> {
  await done(scene, imports.redoImport, { importId });
  await goOnWithImport(scene.userId, importId);
}

const listed = async (userId: Scene["userId"], view: View) =>
  (await readList(userId, readListQuery({ view }), NOW)).rows;

const list = async ({ userId }: Scene) =>
  (await listed(userId, "all")).map(({ company, role, stage }) => `${role} at ${company}: ${stage}`).sort();

const countsOf = async ({ userId }: Scene, importId: string) => {
  const { counts } = (await readImport(userId, importId, null)) ?? {};
  return Object.fromEntries(Object.entries(counts ?? {}).filter(([, count]) => count > 0));
};

/** What the history of everything tells of LinkedIn, the newest first. */
const historyOf = async ({ userId }: Scene) =>
  (
    await readHistory(
      userId,
      {
        sought: { group: null, by: null, text: "" },
        ...{ period: { from: null, to: new Date("2030-01-01") }, after: null },
      },
      { show },
    )
  ).rows
    .map(({ title }) => title)
    .filter((title) => title.includes("LinkedIn"));

const LINKEDIN = [
  "Head of planning at Brightwater: saved",
  "Senior Data Engineer at Tallowmere, Inc.: applied",
  "Supply planner at Harbour Foods: applied",
  "Supply planner at Harbour Foods: applied",
];

describe("what would come of a table", () => {
  test("is told before anything is made", async ({ alice, db }) => {
    const importId = await look(alice, linkedin(), "archive.zip");
    expect(await countsOf(alice, importId)).toEqual({ new: 3, doubtful: 1, known: 1 });
    const report = await readImport(alice.userId, importId, { outcome: "known", after: -1 });
    expect(report?.samples[0]?.rows).toMatchObject([
      {
        where: "linkedin-saved-jobs.csv, line 2",
        problems: ["It is the same as linkedin-job-applications.csv, line 2."],
      },
    ]);
    expect(await db.opportunity.count()).toBe(0);
    expect(await db.company.count()).toBe(0);
  });

  test("has the lines that cannot be read, with why", async ({ alice }) => {
    const importId = await look(alice, tableOf("own-table.csv"));
    const report = await readImport(alice.userId, importId, { outcome: "refused", after: -1 });
    expect(report?.samples[0]?.rows.map(({ where, problems }) => [where, ...problems])).toEqual([
      ["line 4", "It names no company."],
      ["line 5", "It names no role."],
      ["line 6", "The day “31/02/2026” under “Date Applied” does not exist."],
    ]);
    const more = await readImport(alice.userId, importId, { outcome: "refused", after: 5 });
    expect(more?.samples[0]?.rows.map(({ line }) => line)).toEqual([6]);
  });

  test("knows what was logged by hand, and is not told of somebody else's", async ({ alice, bob }) => {
    const invited = { company: "Harbour Foods Ltd", role: "Supply Planner (m/f/d)" };
    const opportunityId = await logOne(alice, invited);
    await logOne(bob, { company: "Brightwater", role: "Head of planning" });
    const importId = await look(alice, linkedin());
    expect(await countsOf(alice, importId)).toEqual({ new: 2, known: 3 });
    const report = await readImport(alice.userId, importId, { outcome: "known", after: -1 });
    expect(report?.samples[0]?.rows[0]).toMatchObject({ opportunityId, problems: ["You have it already."] });
  });

  test("follows the mapping as it is put right", async ({ alice }) => {
    const importId = await look(alice, tableOf("own-table.csv"));
    expect(await perform(alice, imports.startImport, { importId })).toMatchObject({
      reason: "order-undecided",
    });
    const fields = { "field.company": "0", "field.role": "1", "field.status": "4", "field.appliedOn": "3" };
    const statuses = { "said.0": "Second base", "status.0": "interviewing" };
    const form = mappingForm.parse({
      importId,
      ...fields,
      ...statuses,
      order: "day-first",
      kept: ["2", "5"],
    });
    const prepared = await imports.prepareMapping(alice.userId, form);
    if (!prepared.ok) throw new Error(prepared.reason);
    await done(alice, imports.changeMapping, prepared.value);
    await goOnWithImport(alice.userId, importId);
    const report = await readImport(alice.userId, importId, { outcome: "new", after: -1 });
    expect(report?.samples[0]?.rows.map(({ planned }) => planned)).toMatchObject([
      {
        draft: {
          ...{ stage: "interviewing", happenedOn: "2026-04-03", link: null },
          notes: ["Link: https://jobs.brightwater.example/12", "Notes: Met at a fair,\nspoke with Elena"],
        },
      },
    ]);
    await done(alice, imports.startImport, { importId });
  });
});

describe("a row that lacks something", () => {
  const lacking = () =>
    tableWith(
      ["Nordwind", "", "", "Applied", "2026-02-03"],
      ["", "Planner", "", "Applied", "2026-02-03"],
      ["Harbour Foods", "Buyer", "", "Applied", "2026-02-03"],
    );
  const complete = (importId: string, line: number, typed: Record<string, string>) =>
    rowForm.parse({ importId, line: String(line), ...typed });

  test("is completed, and judged anew with all the others", async ({ alice }) => {
    const importId = await look(alice, lacking());
    const report = await readImport(alice.userId, importId, { outcome: "refused", after: -1 });
    expect(report?.samples[0]?.rows.map(({ line, amiss }) => [line, amiss])).toEqual([
      [2, [{ field: "role", text: "" }]],
      [3, [{ field: "company", text: "" }]],
    ]);
    await done(alice, imports.completeRow, complete(importId, 2, { "field.role": "Clerk" }));
    await goOnWithImport(alice.userId, importId);
    expect(await countsOf(alice, importId)).toEqual({ new: 2, refused: 1 });
    await done(alice, imports.completeRow, complete(importId, 3, { "field.company": "Nordwind" }));
    await goOnWithImport(alice.userId, importId);
    await done(alice, imports.startImport, { importId });
    await goOnWithImport(alice.userId, importId);
    expect(await list(alice)).toEqual([
      "Buyer at Harbour Foods: applied",
      "Clerk at Nordwind: applied",
      "Planner at Nordwind: applied",
    ]);
    const after = await readImport(alice.userId, importId, { outcome: "made", after: -1 });
    expect(after?.samples[0]?.rows.flatMap(({ amiss }) => amiss)).toEqual([]);
  });

  test("is completed by nobody else, not without a word, and not once something was made", async ({
    alice,
    bob,
  }) => {
    const importId = await look(alice, lacking());
    const input = complete(importId, 2, { "field.role": "Clerk" });
    expect(await perform(bob, imports.completeRow, input)).toMatchObject({ reason: "not-found" });
    expect(rowForm.safeParse({ importId, line: "2", "field.role": " " }).success).toBe(false);
    const place = complete(importId, 2, { "field.place": "Bonn" });
    expect(await perform(alice, imports.completeRow, place)).toMatchObject({ reason: "not-found" });
    await done(alice, imports.startImport, { importId });
    expect(await perform(alice, imports.completeRow, input)).toMatchObject({ reason: "not-found" });
  });
});

describe("a table with headings that were there before", () => {
  test("is read as the newest of them was, and another's is not looked at", async ({ alice, bob }) => {
    const table = tableWith(["Nordwind", "Clerk", "", "Second base", "2026-02-03"]);
    const importId = await look(alice, table);
    const statuses = { "said.0": "Second base", "status.0": "interviewing" };
    const columns = { "field.company": "1", "field.role": "0", "field.status": "3" };
    const form = mappingForm.parse({ importId, ...columns, ...statuses });
    const prepared = await imports.prepareMapping(alice.userId, form);
    if (!prepared.ok) throw new Error(prepared.reason);
    await done(alice, imports.changeMapping, prepared.value);
    const again = tableWith(["Harbour", "Cook", "", "second base", "2026-02-03"]);
    const mappingOf = async (scene: Scene) =>
      (await readImport(scene.userId, await look(later(scene, 1), again), null))?.mapping;
    expect(await mappingOf(alice)).toMatchObject({
      fields: { company: 1, role: 0, status: 3 },
      statuses: [{ text: "second base", stage: "interviewing" }],
    });
    expect(await mappingOf(bob)).toMatchObject({
      fields: { company: 0, role: 1, status: 3, appliedOn: 4 },
      statuses: [{ text: "second base", stage: null }],
    });
  });
});

describe("a LinkedIn archive", () => {
  test("is brought in, each with its day and its entry, and told once in the history", async ({
    alice,
    db,
  }) => {
    const importId = await bringIn(alice, linkedin(), "archive.zip");
    expect(await list(alice)).toEqual(LINKEDIN);
    expect(await countsOf(alice, importId)).toEqual({ made: 4, known: 1 });
    const rows = await searchOpportunities(alice.userId, "tallowmere", 9);
    expect(rows.map(({ role }) => role)).toEqual(["Senior Data Engineer"]);
    const id = rows[0]?.id ?? "";
    expect(await readTimeline(alice.userId, id, show)).toMatchObject([
      {
        title: "Brought in from LinkedIn: applied",
        details: ["applied on 2026-03-07", "Resume Name: asha-rai-cv.pdf"],
        // A quarter past two in Berlin.
        at: new Date("2026-03-07T13:22:00.000Z"),
      },
    ]);
    expect(await db.opportunity.findUniqueOrThrow({ where: { id } })).toMatchObject({
      ...{ postingUrl: "https://www.linkedin.com/jobs/view/4100000001", contactId: null, isOpen: true },
    });
    expect(await historyOf(alice)).toEqual(["You brought in 4 opportunities from LinkedIn"]);
  });

  test("brought in again makes nothing twice", async ({ alice }) => {
    await bringIn(alice, linkedin());
    const importId = await look(alice, linkedin());
    expect(await countsOf(alice, importId)).toEqual({ known: 5 });
    expect(await perform(alice, imports.startImport, { importId })).toMatchObject({ reason: "nothing-new" });
  });

  test("that was looked at twice is brought in once", async ({ alice }) => {
    const [one, other] = [await look(alice, linkedin()), await look(alice, linkedin())];
    for (const importId of [one, other]) {
      await done(alice, imports.startImport, { importId });
      await goOnWithImport(alice.userId, importId);
    }
    expect(await list(alice)).toEqual(LINKEDIN);
    expect(await countsOf(alice, other)).toEqual({ known: 5 });
  });

  test("is taken back as one, and comes back as it was", async ({ alice, db }) => {
    const importId = await bringIn(alice, linkedin());
    const before = await db.opportunity.findMany({
      orderBy: { id: "asc" },
      select: { id: true, stage: true },
    });
    await takeBack(alice, importId);
    expect(await list(alice)).toEqual([]);
    expect(await listed(alice.userId, "ended")).toEqual([]);
    expect(await searchOpportunities(alice.userId, "planner", 9)).toEqual([]);
    expect((await readFrame(alice.userId, alice.now)).counts).toEqual({});
    expect(await db.opportunity.count({ where: { stage: "taken-back" } })).toBe(4);
    await bringBack(alice, importId);
    expect(await list(alice)).toEqual(LINKEDIN);
    expect(
      await db.opportunity.findMany({ orderBy: { id: "asc" }, select: { id: true, stage: true } }),
    ).toEqual(before);
    expect(await searchOpportunities(alice.userId, "planner", 9)).toHaveLength(2);
    await takeBack(alice, importId);
    await bringBack(alice, importId);
    expect(await list(alice)).toEqual(LINKEDIN);
    const told = await readTimeline(alice.userId, before[0]?.id ?? "", show);
    expect(told.map(({ title, isUndone }) => `${title}${isUndone ? " (taken back)" : ""}`)).toEqual([
      "You brought back what had come from LinkedIn",
      "You took back what was brought in from LinkedIn (taken back)",
      "You brought back what had come from LinkedIn",
      "You took back what was brought in from LinkedIn (taken back)",
      "Brought in from LinkedIn: applied",
    ]);
    expect(await historyOf(alice)).toEqual([
      "You brought back what you had taken back from LinkedIn",
      "You took back all that was brought in from LinkedIn",
      "You brought back what you had taken back from LinkedIn",
      "You took back all that was brought in from LinkedIn",
      "You brought in 4 opportunities from LinkedIn",
    ]);
  });

  test("taken back leaves what was worked with since: corrected, or with a letter begun", async ({
    alice,
    db,
  }) => {
    const importId = await bringIn(alice, linkedin());
    const [corrected = "", written = ""] = (await db.opportunity.findMany({ take: 2 })).map(({ id }) => id);
    const facts = { opportunityId: corrected, company: "Tallowmere", role: "Data engineer" };
    await done(alice, correctFacts, correctForm.parse(facts));
    await done(alice, startMessage, { opportunityId: written, kind: "withdraw-application" });
    await takeBack(alice, importId);
    const left = (await listed(alice.userId, "all")).map(({ id }) => id);
    expect(left.sort()).toEqual([corrected, written].sort());
    expect(await countsOf(alice, importId)).toEqual({ "taken-back": 2, kept: 2, known: 1 });
    const report = await readImport(alice.userId, importId, { outcome: "kept", after: -1 });
    expect(report?.samples[0]?.rows.map(({ opportunityId }) => opportunityId).sort()).toEqual(left.sort());
    await bringBack(alice, importId);
    expect(await countsOf(alice, importId)).toEqual({ made: 4, known: 1 });
  });

  test("brought in anew after it was taken back makes new ones, and the old ones stay away", async ({
    alice,
    db,
  }) => {
    const importId = await bringIn(alice, linkedin());
    await takeBack(alice, importId);
    await bringIn(alice, linkedin());
    expect(await list(alice)).toEqual(LINKEDIN);
    expect(await db.opportunity.count()).toBe(8);
    await bringBack(alice, importId);
    expect(await list(alice)).toEqual(LINKEDIN);
    expect(await countsOf(alice, importId)).toEqual({ known: 5 });
  });
});

describe("an import that is under way", () => {
  const many = (count: number) =>
    tableWith(
      ...Array.from({ length: count }, (_, at) => [`Company ${at}`, "Planner", "", "Offer", "2026-02-03"]),
    );

  test("waits in Today as far as they wait for an answer", async ({ alice }) => {
    await bringIn(alice, many(2));
    expect(await listWaiting(alice.userId, 10)).toHaveLength(2);
  });

  test("stops between two steps, goes on from there, and is taken back even so", async ({ alice, db }) => {
    const importId = await look(alice, many(180));
    await done(alice, imports.startImport, { importId });
    const running = goOnWithImport(alice.userId, importId);
    while ((await db.opportunity.count()) === 0) await new Promise((resume) => setTimeout(resume, 1));
    await done(alice, imports.stopImport, { importId });
    await running;
    const { made = 0, ...counts } = await countsOf(alice, importId);
    expect(counts).toEqual({ new: 180 - made });
    expect(await db.opportunity.count()).toBe(made);
    expect(made).toBeLessThan(180);
    await takeBack(alice, importId);
    await bringBack(alice, importId);
    expect(await countsOf(alice, importId)).toEqual({ made, ...counts });
    await done(alice, imports.startImport, { importId });
    await goOnWithImport(alice.userId, importId);
    expect(await countsOf(alice, importId)).toEqual({ made: 180 });
    await takeBack(alice, importId);
    expect(await countsOf(alice, importId)).toEqual({ "taken-back": 180 });
  });

  test("goes on after a restart, in the name of whoever began it", async ({ alice, bob, db }) => {
    const [hers, his] = [await look(alice, many(60)), await look(bob, many(3))];
    await done(alice, imports.startImport, { importId: hers });
    await done(bob, imports.startImport, { importId: his });
    const waiting: Promise<void>[] = [];
    await resumeAll(findInterrupted, (userId, id) => {
      const ended = goOnWithImport(userId, id);
      waiting.push(ended);
      return ended;
    });
    await Promise.all(waiting);
    expect(await db.opportunity.count({ where: { userId: alice.userId } })).toBe(60);
    expect(await db.opportunity.count({ where: { userId: bob.userId } })).toBe(3);
    expect(await findInterrupted(db)).toEqual([]);
  });

  test("has companies and people once, and those that were there", async ({ alice, db }) => {
    await logOne(alice, {
      company: "Harbour Foods",
      role: "Buyer",
      contactName: "Elena Brandt",
      contactEmail: "e@harbour.example",
    });
    const headings = ["Company", "Role", "Contact", "Contact e-mail"];
    const people = [
      ["Harbour Foods GmbH", "Planner", "Elena Brandt", "e@harbour.example"],
      ["Nordwind", "Planner", "Jonas", ""],
      ["NORDWIND AG", "Clerk", "Jonas", ""],
      ["Nordwind", "Cook", "", ""],
    ];
    const rows = [headings, ...people].map((cells, at) => ({ line: at + 1, cells }));
    const table = assemble([{ name: "a.csv", unit: "line", rows }]);
    if (!table.ok) throw new Error(table.reason);
    await bringIn(alice, table.value);
    expect((await db.company.findMany({ orderBy: { name: "asc" } })).map(({ name }) => name)).toEqual([
      "Harbour Foods",
      "Nordwind",
    ]);
    expect(
      (await db.contact.findMany({ orderBy: { name: "asc" } })).map(({ name, email }) => [name, email]),
    ).toEqual([
      ["Elena Brandt", "e@harbour.example"],
      ["Jonas", null],
    ]);
    expect(await db.opportunity.count({ where: { contactId: null } })).toBe(1);
  });

  test("put aside before it began leaves nothing", async ({ alice, db }) => {
    const before = await allRows(db);
    const importId = await look(alice, linkedin());
    await done(alice, imports.forgetImport, { importId });
    expect(await allRows(db)).toEqual(before);
  });
});

describe("people who come with a table", () => {
  const choose = async (scene: Scene, importId: string, contacts: string) => {
    await done(scene, imports.chooseContacts, contactsForm.parse({ importId, contacts }));
    await goOnWithImport(scene.userId, importId);
  };
  const JOBS = { new: 3, doubtful: 1, known: 1, refused: 1 };
  const namesOf = async ({ db, userId }: Scene) =>
    (await db.contact.findMany({ where: { userId }, orderBy: { name: "asc" } })).map(({ name }) => name);

  test("are those at companies that one deals with, or everybody, or nobody", async ({ alice, db }) => {
    const importId = await look(alice, withPeople(), "archive.zip");
    expect(await countsOf(alice, importId)).toEqual({
      ...JOBS,
      ...{ "contact-new": 2, "contact-known": 1, "contact-left-out": 1 },
    });
    const report = await readImport(alice.userId, importId, { outcome: "contact-known", after: -1 });
    expect(report?.samples[0]?.rows).toMatchObject([
      {
        ...{ where: "linkedin-connections.csv, line 9", opportunityId: null, amiss: [] },
        ...{ planned: { contact: { name: "Ida Holm" } } },
        problems: ["They are the same as linkedin-connections.csv, line 5."],
      },
    ]);
    await choose(alice, importId, "everybody");
    expect(await countsOf(alice, importId)).toEqual({ ...JOBS, "contact-new": 3, "contact-known": 1 });
    await choose(alice, importId, "nobody");
    expect(await countsOf(alice, importId)).toEqual({
      ...JOBS,
      ...{ "contact-known": 1, "contact-left-out": 3 },
    });
    await done(alice, imports.startImport, { importId });
    await goOnWithImport(alice.userId, importId);
    expect(await db.contact.count()).toBe(0);
    expect(await list(alice)).toEqual(LINKEDIN);
  });

  test("come and go with the rest, whoever was changed or met since stays", async ({ alice, bob, db }) => {
    const importId = await look(alice, withPeople(), "archive.zip");
    await choose(alice, importId, "everybody");
    await done(alice, imports.startImport, { importId });
    await goOnWithImport(alice.userId, importId);
    expect(await namesOf(alice)).toEqual(["Ida Holm", "Noor Aziz", "Tomas Reed, PhD"]);
    expect(await namesOf(bob)).toEqual([]);
    expect(
      await db.contact.findFirst({ where: { name: "Ida Holm" }, include: { company: true } }),
    ).toMatchObject({
      ...{ email: "ida@brightwater.example", position: "Head of People", permission: "unknown" },
      ...{ about: "Connected on LinkedIn since 5 March 2024.", company: { name: "Brightwater" } },
      url: "https://www.linkedin.com/in/ida-holm",
    });
    const { id: contactId } = await db.contact.findFirstOrThrow({ where: { name: "Noor Aziz" } });
    const touch = touchForm.parse({ contactId, by: "me", channel: "email" });
    await done(later(alice, 5), noteTouch, touch);
    await takeBack(later(alice, 6), importId);
    expect(await namesOf(alice)).toEqual(["Noor Aziz"]);
    expect(await countsOf(alice, importId)).toMatchObject({
      ...{ "taken-back": 4, "contact-taken-back": 2, "contact-kept": 1 },
    });
    await bringBack(later(alice, 7), importId);
    expect(await namesOf(alice)).toEqual(["Ida Holm", "Noor Aziz", "Tomas Reed, PhD"]);
    expect((await historyOf(alice))[0]).toBe("You brought back what you had taken back from LinkedIn");
    const other = await look(later(alice, 8), withPeople(), "again.zip");
    await choose(alice, other, "everybody");
    expect(await countsOf(alice, other)).toMatchObject({ "contact-known": 4, known: 5 });
  });

  test("whom one knows is known again, and nothing of theirs is overwritten", async ({ alice, db }) => {
    for (const form of [
      { name: "Ida Holm-Berg", email: "ida@brightwater.example", position: "Friend" },
      { name: "Tomas Reed, PhD", company: "Tallowmere", about: "From the choir" },
      { name: "Noor Aziz", company: "Harbour Foods" },
    ])
      await done(alice, saveContact, contactForm.parse(form));
    const theirs = { orderBy: { id: "asc" } } as const;
    const before = await db.contact.findMany(theirs);
    const known = { in: before.map(({ id }) => id) };
    const importId = await look(alice, withPeople(), "archive.zip");
    await choose(alice, importId, "everybody");
    expect(await countsOf(alice, importId)).toEqual({ ...JOBS, "contact-known": 3, "contact-doubtful": 1 });
    await done(alice, imports.startImport, { importId });
    await goOnWithImport(alice.userId, importId);
    expect(await db.contact.findMany({ ...theirs, where: { id: known } })).toEqual(before);
    expect(await db.contact.count()).toBe(4);
    await takeBack(later(alice, 1), importId);
    expect(await db.contact.findMany(theirs)).toEqual(before);
    expect(await db.company.count({ where: { name: "Somewhere Else" } })).toBe(0);
  });
});
