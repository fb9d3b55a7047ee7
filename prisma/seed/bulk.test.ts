import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "vitest";
import { deriveStage } from "@/lib/domain/timeline/timeline";
import { searchOpportunities } from "@/lib/features/listing/queries";
import { indexOpportunity } from "@/lib/features/opportunities/commands";
import { readSheet } from "@/lib/features/opportunities/queries";
import { readTimeline } from "@/lib/features/timeline/queries";
import { ENTRY_COLUMNS, toEntry } from "@/lib/features/timeline/records";
import { type Database, openDatabase } from "@/lib/platform/db";
import { migrate } from "@/lib/platform/db/migrate";
import { fillMany } from "./bulk";
import { alone } from "./calls/call";
import { seeded } from "./random";
import { done } from "./scene";
import { makePerson } from "./steps";
import { beside, NOW, testOn } from "./testing";

const COUNT = 90;
/** So many are made by the commands before the copying begins. */
const PATTERNS = 36;

const test = testOn(({ db, alice }) => fillMany(db, alice.userId, COUNT, { now: NOW, random: seeded(1) }));

/** A value without what must differ from one row to the next: its type, for texts and moments their form. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((each) => JSON.stringify(shapeOf(each))))].sort();
  if (value instanceof Date) return "moment";
  if (value instanceof Uint8Array) return "bytes";
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([key, each]) => [
      /^[0-9a-f-]{36}$/.test(key) ? "id" : key,
      shapeOf(each),
    ]);
    return Object.fromEntries(entries.sort());
  }
  return typeof value === "string" && /^[0-9a-f-]{36}$/.test(value) ? "id" : typeof value;
}

const whole = {
  ...{
    company: true,
    contact: true,
    invitations: { include: { original: true } },
    answers: true,
    messages: true,
  },
  ...{ decisions: true, followUps: true, timeline: true, searchEntry: true },
} as const;

test("as many as were asked for, in the order of time, up to now", async ({ db, alice }) => {
  const all = await db.searchEntry.findMany({ orderBy: { row: "asc" }, select: { opportunity: true } });
  expect(all).toHaveLength(COUNT);
  const madeAt = all.map(({ opportunity }) => opportunity.createdAt.getTime());
  expect(madeAt.slice(PATTERNS)).toEqual(madeAt.slice(PATTERNS).toSorted((a, b) => a - b));
  expect(Math.max(...madeAt)).toBeLessThanOrEqual(NOW.getTime());
  expect(await db.timelineEntry.count({ where: { userId: alice.userId, createdAt: { gt: NOW } } })).toBe(0);
});

test("each copy has the rows that the commands left of an opportunity with its course", async ({
  db,
  alice,
}) => {
  const all = await db.opportunity.findMany({
    where: { userId: alice.userId },
    orderBy: { searchEntry: { row: "asc" } },
    include: whole,
  });
  const shapes = all.map((each) => JSON.stringify(shapeOf(each)));
  const made = new Set(shapes.slice(0, PATTERNS));
  expect(shapes.slice(PATTERNS).filter((shape) => !made.has(shape))).toEqual([]);
});

test("what the commands derive holds of every copy: stage, places in the search, digests, the letter's own id", async ({
  db,
  alice,
}) => {
  const all = await db.opportunity.findMany({
    where: { userId: alice.userId },
    include: { ...whole, timeline: { select: ENTRY_COLUMNS } },
  });
  for (const { id, timeline, stage, invitations, messages, searchEntry, company, contact } of all) {
    expect(stage).toBe(deriveStage(timeline.map(toEntry)));
    for (const { original } of invitations) {
      expect(new TextDecoder().decode(original?.bytes)).toBe(original?.text);
      expect(
        createHash("sha256")
          .update(original?.text ?? "")
          .digest("hex"),
      ).toBe(original?.sha256);
      expect(original?.text).toContain(company.name);
    }
    for (const letter of messages) {
      expect(letter.headerId).toBe(`<${letter.id}@tactful.invalid>`);
      expect(letter.seed).toBe(Number.parseInt(letter.id.slice(-6), 16));
      expect(letter.body).toContain(company.name);
      expect(letter.recipientEmail).toBe(contact?.email);
    }
    await done(alice, alone(indexOpportunity), id);
    const indexed = await db.searchEntry.findUniqueOrThrow({ where: { opportunityId: id } });
    expect(indexed).toEqual(searchEntry);
  }
});

test("nothing of a copy refers to its pattern, and every reference leads somewhere", async ({
  db,
  alice,
}) => {
  const all = await db.opportunity.findMany({ where: { userId: alice.userId }, include: whole });
  const texts = all.map((each) => JSON.stringify(each));
  const idsOf = (text: string) => new Set(text.match(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{22}/g));
  const shared = new Set([alice.userId, ...(await db.criterion.findMany()).map(({ id }) => id)]);
  const seen = new Map<string, string>();
  for (const [index, text] of texts.entries()) {
    const own = [...idsOf(text)].filter((id) => !shared.has(id));
    const people = [all[index]?.companyId, all[index]?.contactId];
    const strays = own.filter((id) => !people.includes(id) && seen.has(id));
    expect(strays).toEqual([]);
    for (const id of own) seen.set(id, text);
  }
  expect(await beside(db, (file) => file.pragma("foreign_key_check"))).toEqual([]);
});

test("copies are found, read and told like any other", async ({ db, alice }) => {
  const copy = await db.opportunity.findFirstOrThrow({
    where: { userId: alice.userId, stage: "declined-by-me" },
    orderBy: { createdAt: "desc" },
    include: { company: true },
  });
  const rows = await searchOpportunities(alice.userId, copy.company.name, 200);
  expect(rows.map(({ id }) => id)).toContain(copy.id);
  expect(await readSheet(alice.userId, copy.id)).toMatchObject({ stage: "declined-by-me" });
  const told = await readTimeline(alice.userId, copy.id, { date: String });
  expect(told.some(({ title }) => title.includes("another version"))).toBe(false);
});

test("the same chance makes the same data, ids and all; another one other", async ({ db }) => {
  const lettersOf = (filled: Database) => filled.message.findMany({ orderBy: { id: "asc" }, omit: OWN });
  const made = (seed: number, count: number) => filledAnew({ seed, count }, lettersOf);
  expect(await made(1, COUNT)).toEqual(await lettersOf(db));
  expect(await made(7, 1)).toEqual(await made(7, 1));
  expect(await made(7, 1)).not.toEqual(await made(8, 1));
});

const OWN = { userId: true } as const;

/** Fills a database of its own, and gives what is read there. */
async function filledAnew<T>(
  { seed, count }: { seed: number; count: number },
  read: (db: Database) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), "tactful-bulk-"));
  const file = path.join(folder, "test.db");
  migrate(file, "prisma/migrations");
  const db = openDatabase(file);
  const { userId } = await makePerson(
    db,
    { name: "Alice", email: "a@example.org", passwordHash: "none" },
    NOW,
  );
  await fillMany(db, userId, count, { now: NOW, random: seeded(seed) });
  const found = await read(db);
  await db.$disconnect();
  rmSync(folder, { recursive: true });
  return found;
}
