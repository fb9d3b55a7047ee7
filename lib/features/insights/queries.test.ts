import { expect } from "vitest";
import { FIGURES, type Figure } from "@/lib/domain/insights/figures";
import { countOf } from "@/lib/domain/insights/insights";
import { correctFacts } from "@/lib/features/invitations/commands";
import { correctForm } from "@/lib/features/invitations/schema";
import { readCursor } from "@/lib/platform/page";
import { fillMany } from "@/prisma/seed/bulk";
import { seeded } from "@/prisma/seed/random";
import { DAY, done, later, type Scene } from "@/prisma/seed/scene";
import { accept, decline, logOne, makeCriteria, noteWhy, takeBackLast } from "@/prisma/seed/steps";
import { criteria } from "@/prisma/seed/story/criteria";
import { NOW, testOn } from "@/prisma/seed/testing";
import { goOnCounting } from "./commands";
import { listBehind, readInsights, writeFigure } from "./queries";

const frame = { now: new Date(NOW.getTime() + DAY * 60_000), timeZone: "Europe/Berlin" };
const ever = { from: null, to: frame.now };

const test = testOn(async ({ alice, bob }) => {
  await makeCriteria(alice, criteria.slice(0, 3));
  await fillMany(bob.db, bob.userId, 90, { now: NOW, random: seeded(3) });
});

const readOf = ({ userId }: Scene, period: { from: Date | null; to: Date } = ever) =>
  readInsights(userId, period, frame);
const rowsOf = async (scene: Scene, figure: Figure) => FIGURES[figure].rows(await readOf(scene));

/** Everything behind one number, page by page. */
async function behind({ userId }: Scene, figure: Figure, key: string): Promise<string[]> {
  const ids: string[] = [];
  let next: string | null = null;
  do {
    const asked = { figure, key, after: readCursor(next ?? undefined), ...ever };
    const page: Awaited<ReturnType<typeof listBehind>> = await listBehind(userId, asked, frame);
    if (!page) throw new Error(`There is no ${figure} ${key}.`);
    ids.push(...page.rows.map(({ id }) => id));
    next = page.next;
  } while (next);
  return ids;
}

test("what happens is counted with its entry, and what is taken back is not", async ({ alice }) => {
  const at = (days: number) => later(alice, -days * DAY);
  const declined = await logOne(at(20), { company: "Otter & Pine", role: "Planner" });
  await decline(later(at(20), 90), declined, { reasons: ["compensation", "timing"], disclosure: "private" });
  await noteWhy(later(at(19), 0), declined, { doubt: "None" });
  const taken = await logOne(at(11), { company: "Harbour Foods", role: "Buyer", kind: "recruiter-outreach" });
  await accept(later(at(11), 60), taken);
  const gone = await logOne(at(5), { company: "Gone", role: "Buyer" });
  await takeBackLast(later(at(5), 10), gone, "invitation-logged");
  const insights = await readOf(alice);
  expect(countOf(insights.courses)).toBe(2);
  expect(await rowsOf(alice, "endings")).toEqual([
    { key: "declined-by-me", cells: ["I did", "Declined by me", 1] },
    { key: "open", cells: ["Nobody yet", "Still open", 1] },
  ]);
  expect((await rowsOf(alice, "reasons")).map(({ key }) => key)).toEqual(["compensation", "timing"]);
  expect(await rowsOf(alice, "sources")).toEqual([{ key: "email", cells: ["E-mail", 1, 2] }]);
  expect(insights.myHours.toSorted()).toEqual([1, 92 / 60].map((hours) => expect.closeTo(hours)));
  expect(await behind(alice, "flow", "approached.answered")).toEqual([taken]);
  expect(await behind(alice, "reasons", "timing")).toEqual([declined]);
  expect(await behind(alice, "sources", "email.interviewing")).toEqual([taken]);
  const since = { from: at(12).now, to: frame.now };
  expect(countOf((await readOf(alice, since)).courses)).toBe(1);

  await takeBackLast(later(at(1), 0), declined, "declined");
  expect(await rowsOf(alice, "reasons")).toEqual([]);
  expect(await behind(alice, "endings", "open")).toEqual([taken, declined]);
  const facts = { opportunityId: taken, company: "Harbour Foods", role: "Buyer", referrer: "Jonas" };
  await done(alice, correctFacts, correctForm.parse(facts));
  expect((await rowsOf(alice, "sources")).map(({ key }) => key).sort()).toEqual(["email", "referral"]);
});

test("behind every number of every figure are as many opportunities as it says, and none of anybody else", async ({
  alice,
  bob,
}) => {
  const insights = await readOf(bob);
  expect(countOf(insights.courses)).toBe(90);
  for (const figure of ["flow", "reasons", "endings", "answers", "replies", "scores", "sources"] as const) {
    for (const { key, cells } of FIGURES[figure].rows(insights)) {
      const ids = await behind(bob, figure, key);
      const count = cells.at(-1);
      expect(new Set(ids).size, `${figure} ${key}`).toBe(count);
      expect(ids.length).toBe(count);
      expect(await behind(alice, figure, key)).toEqual([]);
    }
  }
  expect(
    await listBehind(bob.userId, { figure: "flow", key: "nowhere", after: null, ...ever }, frame),
  ).toBeNull();
});

test("opportunities of an earlier version are counted after a while, by themselves", async ({
  bob,
  alice,
}) => {
  const before = await readOf(bob);
  await bob.db.course.deleteMany();
  await goOnCounting(bob.userId, bob.userId);
  expect(await readOf(bob)).toEqual(before);
  expect(await alice.db.course.count({ where: { userId: alice.userId } })).toBe(0);
});

test("a figure is a file, with its own columns, and days that are none are told", async ({ bob }) => {
  const written = await writeFigure(bob.userId, "endings", { period: "all" }, frame.now);
  expect(written).toMatchObject({
    ok: true,
    value: expect.stringMatching(/^\uFEFFWho,How,Opportunities\r\n(?:[^\n]+\r\n)+$/),
  });
  expect(await writeFigure(bob.userId, "endings", { from: "2026-02-30" }, frame.now)).toMatchObject({
    ok: false,
  });
});
