import { describe, expect } from "vitest";
import { readListQuery, SORTS } from "@/lib/domain/listing/list-query";
import { changeTicked } from "@/lib/features/changes/commands";
import { tickForm } from "@/lib/features/changes/schema";
import { PAGE_SIZE } from "@/lib/platform/page";
import { done, later, type Scene } from "@/prisma/seed/scene";
import { accept, decline, logOne, makeCriteria } from "@/prisma/seed/steps";
import { criteria } from "@/prisma/seed/story/criteria";
import { beside, NOW, nothing, testOn } from "@/prisma/seed/testing";
import { readBoard, readList, searchOpportunities } from "./queries";

type Asked = Record<string, string | string[]>;

/** Turns the pages of a list to its end, and gives its rows in the order in which they were shown. */
async function turn({ userId }: Scene, asked: Asked) {
  const rows = [];
  for (let after: string | null = ""; after !== null; ) {
    const page: Awaited<ReturnType<typeof readList>> = await readList(
      userId,
      readListQuery({ ...asked, after }),
      NOW,
    );
    if (page.next !== null && page.looked === null) expect(page.rows).toHaveLength(PAGE_SIZE);
    rows.push(...page.rows);
    after = page.next;
  }
  return rows;
}

const idsOf = async (scene: Scene, asked: Asked) => (await turn(scene, asked)).map(({ id }) => id);
const namesOf = async (scene: Scene, asked: Asked) =>
  (await turn(scene, asked)).map(({ company }) => company);

const tick = (scene: Scene, opportunity: string[], intent: string, name = "") =>
  done(scene, changeTicked, tickForm.parse({ opportunity, intent, name }));

describe("pages", () => {
  const COUNT = 60;

  const test = testOn(async ({ alice, bob }) => {
    const ids: string[] = [];
    // All at one moment, as an import would make them: only their ids tell them apart.
    for (let made = 0; made < COUNT; made++) {
      const role = made % 2 ? "Planner" : "ÄRZTIN";
      ids.push(await logOne(alice, { company: `Company ${made % 7}`, role, text: `Interview ${made}` }));
      if (made % 20 === 0) await logOne(bob, { company: `Company ${made}`, role: "Planner" });
    }
    return ids;
  });

  const orders = Object.keys(SORTS).flatMap((sort) => ["asc", "desc"].map((dir) => ({ sort, dir })));

  test.for(orders)(
    "every row is on one page, once, by $sort $dir, and only one's own",
    async (asked, { alice, made }) => {
      expect((await idsOf(alice, { view: "all", ...asked })).toSorted()).toEqual(made.toSorted());
      expect(await idsOf(alice, { view: "ended", ...asked })).toEqual([]);
    },
  );

  test("the last made comes first, also where all are of one moment", async ({ alice, made }) => {
    expect(await idsOf(alice, { view: "all" })).toEqual(made.toReversed());
  });

  test("names are sorted without capitals and accents, the other way round as well", async ({ alice }) => {
    const roles = async (dir: string) => (await turn(alice, { sort: "role", dir })).map(({ role }) => role);
    const up = await roles("asc");
    expect(up[0]).toBe("ÄRZTIN");
    expect(up.at(-1)).toBe("Planner");
    expect(await roles("desc")).toEqual(up.toReversed());
    const companies = await namesOf(alice, { sort: "company" });
    expect(companies).toEqual(companies.toSorted());
  });

  test("a row that comes while one turns the pages moves none of the others", async ({ alice, made }) => {
    const first = await readList(alice.userId, readListQuery({ view: "all" }), NOW);
    await logOne(later(alice, 5), { company: "Late", role: "Planner" });
    const rest = await idsOf(alice, { view: "all", after: first.next ?? "" });
    expect([...first.rows.map(({ id }) => id), ...rest.slice(0, COUNT)]).toHaveLength(PAGE_SIZE + COUNT);
    const behind = await readList(alice.userId, readListQuery({ view: "all", after: first.next ?? "" }), NOW);
    expect(behind.rows.map(({ id }) => id)).toEqual(made.toReversed().slice(PAGE_SIZE, 2 * PAGE_SIZE));
  });

  test("a board shows the first cards of each stage, and more of them when asked", async ({
    alice,
    made,
  }) => {
    const board = (cards: string) =>
      readBoard(alice.userId, readListQuery({ layout: "board", stage: ["invited", "offered"], cards }), NOW);
    const [invited, offered] = await board("");
    expect(invited).toMatchObject({ stage: "invited", hasMore: true });
    expect(invited?.rows.map(({ id }) => id)).toEqual(made.toReversed().slice(0, 8));
    expect(offered).toEqual({ stage: "offered", rows: [], hasMore: false });
    expect((await board("32"))[0]?.rows).toHaveLength(32);
    expect((await board("104"))[0]).toMatchObject({ hasMore: false });
  });

  test("a name that nobody would give breaks no page and no other row", async ({ alice }) => {
    const hostile = `'); DROP TABLE "Opportunity"; -- <script>~\u0000\u202E${"Ω".repeat(150)}`;
    const id = await logOne(later(alice, 1), { company: hostile, role: hostile });
    for (const order of orders) {
      const rows = await idsOf(alice, { view: "all", ...order });
      expect(new Set(rows).size).toBe(COUNT + 1);
      expect(rows).toContain(id);
    }
    expect(await idsOf(alice, { company: hostile })).toEqual([id]);
  });
});

describe("what is asked for", () => {
  const test = testOn(async ({ alice, bob }) => {
    await makeCriteria(alice, criteria.slice(0, 2));
    const due = (hours: number) => ({ answerBy: later(alice, hours * 60).now });
    const log = (company: string, more: object = {}) =>
      logOne(later(alice, -5 * 24 * 60), { company, role: "Planner", ...more });
    const late = await log("Late AG", due(-30));
    const soon = await log("Sooner", due(30));
    const far = await log("Far", due(24 * 20));
    const undated = await log("Undated");
    const taken = await log("Taken", due(12));
    const over = await log("Over", due(-50));
    await accept(later(alice, 1), taken);
    await decline(later(alice, 2), over);
    await logOne(bob, { company: "His", role: "Planner", ...due(1) });
    return { late, soon, far, undated, taken, over };
  });

  test.for([
    [{}, ["Taken", "Undated", "Far", "Sooner", "Late AG"]],
    [{ view: "waiting" }, ["Late AG", "Sooner", "Far", "Undated"]],
    [{ view: "ended" }, ["Over"]],
    [{ view: "all", stage: ["interviewing", "declined-by-me"] }, ["Over", "Taken"]],
    [{ view: "all", due: "overdue" }, ["Late AG"]],
    [{ due: "week" }, ["Sooner"]],
    [{ due: "none" }, ["Undated"]],
    [{ due: "overdue", sort: "company" }, ["Late AG"]],
    [{ company: "LATE" }, ["Late AG"]],
    [{ company: "late gmbh" }, ["Late AG"]],
    [{ company: "ate" }, []],
    [{ q: "planner", stage: "interviewing" }, ["Taken"]],
    [{ q: "planner", view: "waiting", company: "sooner" }, ["Sooner"]],
    [{ view: "all", sort: "stage" }, ["Undated", "Far", "Sooner", "Late AG", "Taken", "Over"]],
    [{ view: "archived" }, []],
  ] as [Asked, string[]][])("%j: %j", async ([asked, companies], { alice }) => {
    expect(await namesOf(alice, asked)).toEqual(companies);
  });

  test("the advice is a column of the open ones, and can be asked for", async ({ alice }) => {
    const rows = await turn(alice, { view: "all" });
    expect(rows.find(({ company }) => company === "Over")?.verdict).toBeNull();
    expect(rows.find(({ company }) => company === "Sooner")?.verdict).toBe("clarify");
    expect(await namesOf(alice, { verdict: "clarify" })).toHaveLength(5);
    expect(await namesOf(alice, { verdict: "accept" })).toEqual([]);
  });

  test("tags are shown and asked for together; another's are not there", async ({ alice, bob, db, made }) => {
    await tick(alice, [made.late, made.soon], "tag", "Near");
    await tick(alice, [made.soon], "tag", "Dream");
    const tags = await db.tag.findMany({ where: { userId: alice.userId }, orderBy: { name: "asc" } });
    const [dream = "", near = ""] = tags.map(({ id }) => id);
    expect(await namesOf(alice, { tag: near })).toEqual(["Sooner", "Late AG"]);
    expect(await namesOf(alice, { tag: [near, dream] })).toEqual(["Sooner"]);
    expect(await namesOf(alice, { q: "planner", tag: near })).toEqual(["Sooner", "Late AG"]);
    expect(await namesOf(bob, { tag: near })).toEqual([]);
    expect((await turn(alice, { tag: dream }))[0]?.tags.map(({ name }) => name)).toEqual(["Dream", "Near"]);
  });

  test("what is archived is in no list but that one, and comes back as it was", async ({ alice, made }) => {
    const before = await turn(alice, { view: "all" });
    await tick(later(alice, 60), [made.soon, made.over], "archive");
    expect(await namesOf(alice, { view: "all" })).toEqual(["Taken", "Undated", "Far", "Late AG"]);
    expect(await namesOf(alice, { view: "archived" })).toEqual(["Over", "Sooner"]);
    expect(await namesOf(alice, { q: "sooner" })).toEqual([]);
    expect(await namesOf(alice, { q: "sooner", view: "archived" })).toEqual(["Sooner"]);
    await tick(later(alice, 90), [made.soon, made.over], "unarchive");
    expect(await turn(alice, { view: "all" })).toEqual(before);
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
    expect(await idsOf(alice, { q: text ?? "" })).toEqual([made]);
    expect((await searchOpportunities(alice.userId, text ?? "", 8)).map(({ id }) => id)).toEqual([made]);
  });

  test.for(["zurich bern", "rich", "seiner", "", "  ", '"*', "-", "NEAR(", "\u0000", "owner : x"])(
    "“%s” finds nothing, and breaks nothing",
    async (text, { alice }) => {
      expect(await searchOpportunities(alice.userId, text, 8)).toEqual([]);
      if (text.trim()) expect(await idsOf(alice, { q: text })).toEqual([]);
    },
  );

  test("nobody is found by whose they are", async ({ alice }) => {
    expect(await idsOf(alice, { q: alice.userId.replaceAll("-", "") })).toEqual([]);
  });

  test("what was found is shown in its surroundings", async ({ alice }) => {
    const [row] = await turn(alice, { q: "replen" });
    expect(row?.found.filter(({ isHit }) => isHit).map(({ text }) => text)).toEqual(["replenishment"]);
    expect(row?.found.map(({ text }) => text).join("")).toContain("talk about replenishment, C++");
  });
});

describe("how it is read", () => {
  const test = testOn(nothing);

  test("no list is put in order, or looked through whole", async ({ db, alice }) => {
    const plans: string[] = [];
    await beside(db, (file) => {
      for (const index of ["activity", "answer_by", "company", "role"]) {
        const key = {
          activity: `"activityAt"`,
          answer_by: `ifnull("answerBy", '9999') || "id"`,
          company: `"companyKey"`,
          role: `"roleKey"`,
        }[index];
        const stage = (
          name: string,
        ) => `SELECT ${key} AS "key", "id" FROM "Opportunity" INDEXED BY "Opportunity_shown_${index}"
          WHERE "userId" = '${alice.userId}' AND "stage" = '${name}' AND "archivedAt" IS NULL AND "mergedIntoId" IS NULL`;
        const sql = `EXPLAIN QUERY PLAN ${stage("invited")} UNION ALL ${stage("applied")} ORDER BY ${index === "answer_by" ? `"key"` : `"key", "id"`} LIMIT 26`;
        plans.push(
          ...file
            .prepare<[], { detail: string }>(sql)
            .all()
            .map(({ detail }) => detail),
        );
      }
    });
    expect(plans.filter((detail) => /SCAN|TEMP B-TREE/.test(detail))).toEqual([]);
    expect(plans.filter((detail) => detail.startsWith("SEARCH"))).toHaveLength(8);
  });
});
