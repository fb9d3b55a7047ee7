import Sqlite from "better-sqlite3";
import { describe, expect, vi } from "vitest";
import type { Fact, Proposal } from "@/lib/domain/capture/proposal";
import { correctFacts } from "@/lib/features/invitations/commands";
import { correctForm } from "@/lib/features/invitations/schema";
import { eventOf, mailFileOf, mailOf, pageOf } from "@/prisma/seed/calls/hers";
import { done, later, type Scene } from "@/prisma/seed/scene";
import { logOne, saveLetter, startLetter, takeBackLast } from "@/prisma/seed/steps";
import { beside, nothing, testOn } from "@/prisma/seed/testing";
import { keepCalendar, keepMail, keepPage, keepText } from "./commands";
import { listAcquaintances } from "./queries";

const test = testOn(nothing);

const OTTER = { company: "Otter & Pine", role: "Planner" };

const fact = (value: string): Fact => ({
  ...{ value, quote: value, confidence: "high", span: { source: "text", start: 0, end: 0 } },
});

/** Nothing was read. */
const SILENT: Pick<Proposal, "company" | "agency" | "contactEmail" | "postingLink"> = {
  ...{ company: null, agency: null, contactEmail: null, postingLink: null },
};

const mail = async (at: Scene, word: string, references: string[] = []) => {
  const file = mailFileOf(word);
  return (await done(at, keepMail, { ...file, mail: { ...mailOf(word), references } })).id;
};

const met = async (at: Scene, originalId: string, read: Partial<typeof SILENT> = {}) =>
  (await listAcquaintances(at.userId, originalId, { ...SILENT, ...read })).map(({ id, clues }) => ({
    id,
    clues,
  }));

describe("an opportunity is known again", () => {
  test("by the thread, and by what the person wrote", async ({ db, alice }) => {
    const id = await logOne(alice, { ...OTTER, originalId: await mail(alice, "first") });
    const messageId = await startLetter(later(alice, 1), id, "ask-before-deciding");
    await saveLetter(later(alice, 2), messageId, "sent");
    const { headerId } = await db.message.findUniqueOrThrow({ where: { id: messageId } });
    const references = ["<first@acme.example>", headerId, "<unknown@acme.example>"];
    expect(await met(alice, await mail(later(alice, 9), "second", references))).toEqual([
      {
        id,
        clues: [
          { by: "answer", at: later(alice, 2).now.toISOString() },
          { by: "thread", at: "2026-11-20T08:00:00.000Z" },
        ],
      },
    ]);
    expect(await met(alice, await mail(later(alice, 9), "third"))).toEqual([]);
  });

  test("by the very same file, by its event, and by its posting", async ({ alice }) => {
    const text = "An interview?";
    const id = await logOne(alice, { ...OTTER, text });
    const again = (await done(later(alice, 1), keepText, { text })).id;
    expect(await met(alice, again)).toEqual([{ id, clues: [{ by: "copy", at: alice.now.toISOString() }] }]);

    const calendar = (minutes: number, sequence: number) =>
      done(later(alice, minutes), keepCalendar, {
        ...{ name: "a.ics", bytes: new TextEncoder().encode(`${sequence}`), events: [eventOf("x")] },
      });
    const booked = await logOne(later(alice, 2), { ...OTTER, originalId: (await calendar(2, 0)).id });
    expect(await met(alice, (await calendar(3, 1)).id)).toEqual([{ id: booked, clues: [{ by: "event" }] }]);

    const page = (minutes: number, query: string) =>
      done(later(alice, minutes), keepPage, {
        ...{ name: null, bytes: new TextEncoder().encode(query) },
        page: { ...pageOf("x"), url: `https://jobs.example/12?${query}` },
      });
    const saved = await logOne(later(alice, 4), {
      ...OTTER,
      kind: "posting",
      originalId: (await page(4, "a=1")).id,
    });
    expect(await met(alice, (await page(5, "utm_source=b&a=1")).id)).toEqual([
      { id: saved, clues: [{ by: "posting" }] },
    ]);
  });

  test("by the second event of one mail, where something else points there too", async ({ alice }) => {
    const keep = (minutes: number, ...words: string[]) =>
      done(later(alice, minutes), keepCalendar, {
        ...{ name: "a.ics", bytes: new TextEncoder().encode(`${minutes}`), events: words.map(eventOf) },
      });
    const id = await logOne(alice, { ...OTTER, originalId: (await keep(0, "morning", "afternoon")).id });
    const read = { company: fact("Otter & Pine") };
    expect(await met(alice, (await keep(1, "afternoon")).id, read)).toEqual([
      { id, clues: [{ by: "company" }, { by: "event" }] },
    ]);
    expect(await met(alice, (await keep(2, "another")).id, read)).toEqual([
      { id, clues: [{ by: "company" }] },
    ]);
  });

  test("by company, person and agency, however they are spelled", async ({ alice }) => {
    const id = await logOne(alice, {
      ...OTTER,
      contactName: "Elena Brandt",
      contactEmail: "elena@otter.example",
    });
    const form = { opportunityId: id, ...OTTER, agency: "Brightwell Search Ltd." };
    await done(
      later(alice, 1),
      correctFacts,
      correctForm.parse({ ...form, contactName: "Elena Brandt", contactEmail: "elena@otter.example" }),
    );
    const originalId = (await done(later(alice, 2), keepText, { text: "Something" })).id;
    expect(await met(alice, originalId)).toEqual([]);
    const read = {
      contactEmail: fact("Elena@otter.example"),
      company: fact("OTTER and Pine"),
      agency: fact("Brightwell Search"),
    };
    expect(await met(alice, originalId, read)).toEqual([
      {
        id,
        clues: [
          { by: "person", name: "Elena Brandt" },
          { by: "company" },
          { by: "agency", name: "Brightwell Search" },
        ],
      },
    ]);
  });

  test("but not when it was taken back, and never somebody else's", async ({ alice, bob }) => {
    const id = await logOne(alice, { ...OTTER, text: "An interview?" });
    const text = { text: "Something" };
    const [hers, his] = [await done(alice, keepText, text), await done(bob, keepText, text)];
    expect(await met(alice, hers.id, { company: fact("Otter & Pine") })).toHaveLength(1);
    expect(await met(bob, his.id, { company: fact("Otter & Pine") })).toEqual([]);
    await takeBackLast(later(alice, 1), id, "invitation-logged");
    expect(await met(alice, hers.id, { company: fact("Otter & Pine") })).toEqual([]);
  });
});

test("nothing is looked for by reading through everything: each question has its index", async ({
  db,
  alice,
}) => {
  await logOne(alice, { ...OTTER, originalId: await mail(alice, "first") });
  const originalId = await mail(alice, "second", ["<first@acme.example>"]);
  const read = { company: fact("Otter & Pine"), agency: fact("B"), contactEmail: fact("c@d.example") };
  const prepare = vi.spyOn(Sqlite.prototype, "prepare");
  expect(await met(alice, originalId, { ...read, postingLink: fact("https://e.example/f") })).toHaveLength(1);
  const asked = prepare.mock.calls.flatMap(([sql]) => (sql.startsWith("SELECT") ? [sql] : []));
  prepare.mockRestore();
  expect(asked.length).toBeGreaterThan(10);
  const plans = await beside(db, (file) =>
    asked.map((sql) => {
      const unbound = Array.from(sql.matchAll(/\?/g), () => null);
      const steps = file.prepare<null[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...unbound);
      return { sql, steps: steps.map(({ detail }) => detail) };
    }),
  );
  for (const { sql, steps } of plans) expect(steps.join("\n"), sql).not.toMatch(/\bSCAN\b/);
  expect(plans.flatMap(({ steps }) => steps).join("\n")).toMatch(/Message_userId_headerId_idx/);
});
