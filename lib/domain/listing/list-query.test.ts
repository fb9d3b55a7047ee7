import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  asView,
  CARDS,
  DUES,
  type ListQuery,
  readListQuery,
  SORTS,
  type Sort,
  stagesOf,
  stagesShown,
  VIEWS,
  type View,
  writeListQuery,
} from "./list-query";

/** As a page is given what stands behind the question mark. */
function read(address: string): ListQuery {
  const said = new URLSearchParams(address);
  return readListQuery(
    Object.fromEntries([...new Set(said.keys())].map((name) => [name, said.getAll(name)])),
  );
}

const keysOf = <T extends object>(table: T) => Object.keys(table) as (keyof T & string)[];

const queries: fc.Arbitrary<ListQuery> = fc.record({
  view: fc.constantFrom(...keysOf(VIEWS)),
  stages: fc.subarray([...stagesOf("all")]),
  tags: fc
    .uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,36}$/), { maxLength: 5 })
    .map((tags) => tags.toSorted()),
  company: fc.string({ maxLength: 60 }).map((text) => text.trim()),
  due: fc.constantFrom(null, ...keysOf(DUES)),
  verdict: fc.constantFrom(null, "decline" as const, "clarify" as const),
  text: fc.string({ maxLength: 60 }).map((text) => text.trim()),
  sort: fc.constantFrom(...keysOf(SORTS)),
  direction: fc.constantFrom("asc" as const, "desc" as const),
  after: fc.string({ maxLength: 60 }),
  layout: fc.constantFrom("table" as const, "board" as const),
  cards: fc.integer({ min: CARDS.first, max: CARDS.most }),
});

test("an address says all that was asked for, and nothing more than it must", () => {
  fc.assert(
    fc.property(queries, (query) => {
      expect(read(writeListQuery(query))).toEqual(query);
    }),
    { numRuns: 1_000 },
  );
  expect(writeListQuery(readListQuery({}))).toBe("");
});

test("whatever is typed into the address, a list comes of it, and its own address leads to the same", () => {
  const anything = fc.dictionary(
    fc.constantFrom(
      "view",
      "stage",
      "tag",
      "company",
      "due",
      "verdict",
      "q",
      "sort",
      "dir",
      "after",
      "layout",
      "cards",
      "__proto__",
    ),
    fc.oneof(fc.string({ unit: "binary", maxLength: 250 }), fc.array(fc.string(), { maxLength: 12 })),
  );
  fc.assert(
    fc.property(anything, (parameters) => {
      const query = readListQuery(parameters);
      expect(keysOf(VIEWS)).toContain(query.view);
      expect(query.text.length).toBeLessThanOrEqual(200);
      expect(query.tags.length).toBeLessThanOrEqual(5);
      expect(query.cards).toBeLessThanOrEqual(CARDS.most);
      expect(read(writeListQuery(query))).toEqual(query);
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  ["", "open", "activity", "desc"],
  ["view=waiting", "waiting", "answer-by", "asc"],
  ["q=planner", "all", "activity", "desc"],
  ["q=planner&view=open", "open", "activity", "desc"],
  ["sort=company", "open", "company", "asc"],
  ["sort=%27%3B%20DROP%20TABLE", "open", "activity", "desc"],
  ["view=everything&dir=sideways", "open", "activity", "desc"],
] as [string, View, Sort, string][])("“%s” shows %s by %s", (address, view, sort, direction) => {
  expect(read(address)).toMatchObject({ view, sort, direction });
});

test("a view that is kept is not the page that one had come to", () => {
  expect(asView(read("view=ended&after=x~y&cards=32"))).toBe("view=ended");
});

describe("stages", () => {
  test("each is open or ended, and what was taken back is in no view", () => {
    const [open, ended] = [stagesOf("open"), stagesOf("ended")];
    expect([...open, ...ended].toSorted()).toEqual([...stagesOf("all")].toSorted());
    expect(new Set(open).isDisjointFrom(new Set(ended))).toBe(true);
    expect(stagesOf("all")).not.toContain("taken-back");
    expect(stagesOf("waiting")).toEqual(["invited", "deciding", "clarifying", "offered"]);
  });

  test("those that are asked for are shown in their order, as far as the view has them", () => {
    expect(stagesShown(read("stage=offered&stage=applied&stage=no-answer"))).toEqual(["applied", "offered"]);
    expect(stagesShown(read("view=ended&stage=applied"))).toEqual([]);
  });
});
