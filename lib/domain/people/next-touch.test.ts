import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DAY_MS } from "@/lib/domain/time/spans";
import { nextTouch, type Relation } from "./next-touch";
import { unanswered } from "./silence";
import { PERMISSIONS, type Permission, permissionOf, type Word } from "./touch";

const NOW = new Date("2026-11-24T10:00:00Z");
const BERLIN = "Europe/Berlin";
const AT_LAST = new Date(NOW.getTime() + 1);
const ago = (days: number) => new Date(NOW.getTime() - days * DAY_MS);
const mine = (days: number, hopes = true): Word => ({ at: ago(days), by: "me", hopes });
const theirs = (days: number, hopes = false): Word => ({ at: ago(days), by: "them", hopes });

const relation = (given: Partial<Relation>): Relation => ({
  ...{ permission: "unknown", words: [], openDoorAt: null },
  ...given,
});

const suggest = (given: Partial<Relation>) => {
  const next = nextTouch(relation(given), NOW, BERLIN);
  return [next.what === "write" ? next.on.toISOString().slice(0, 10) : "rest", next.reason];
};

describe("the next touch", () => {
  test.for<[string, Partial<Relation>, string, RegExp]>([
    [
      "a refusal comes before everything",
      { permission: "refused", words: [theirs(1, true)] },
      "rest",
      /rather not/,
    ],
    ["of a stranger nothing is suggested", {}, "rest", /written down/],
    ["two silences are enough", { words: [theirs(200), mine(150), mine(60)] }, "rest", /twice/],
    ["so are three, counted", { words: [mine(250), mine(150), mine(60)] }, "rest", /3 times/],
    [
      "a no is no silence",
      { words: [theirs(200, true), mine(199, false), mine(60)] },
      "2026-12-24",
      /Ask then/,
    ],
    ["their word ends a silence", { words: [mine(150), mine(60), theirs(30)] }, "2027-01-23", /Ask then/],
    [
      "who hopes for an answer gets one now",
      { words: [mine(9), theirs(3, true)] },
      "2026-11-24",
      /wrote last/,
    ],
    [
      "an open door is knocked on a season after the no",
      { words: [theirs(21, true), mine(20, false)], openDoorAt: ago(20) },
      "2027-02-02",
      /no: you left the door open/,
    ],
    [
      "whoever has knocked since goes by the last word",
      { permission: "given", words: [theirs(121), mine(120, false), mine(10)], openDoorAt: ago(120) },
      "2027-02-12",
      /welcome/,
    ],
    ["what is overdue is due today", { permission: "given", words: [theirs(400)] }, "2026-11-24", /welcome/],
  ])("%s", ([, given, on, reason]) => {
    const [when, why] = suggest(given);
    expect(when).toBe(on);
    expect(why).toMatch(reason);
  });

  test("the same hour of the clock is kept over the change to summer time", () => {
    const now = new Date("2027-01-10T09:00:00Z");
    const words: Word[] = [{ at: now, by: "them", hopes: false }];
    const next = nextTouch(relation({ permission: "given", words }), now, BERLIN);
    expect(next).toMatchObject({ on: new Date("2027-04-10T08:00:00Z") });
  });
});

test("a permission of another version counts as not said", () => {
  expect(["given", "refused", "unknown", "forever", "constructor"].map(permissionOf)).toEqual([
    ...["given", "refused", "unknown", "unknown", "unknown"],
  ]);
});

const word = fc.record({
  at: fc.integer({ min: 0, max: 900 }).map(ago),
  by: fc.constantFrom("me" as const, "them" as const),
  hopes: fc.boolean(),
});
const anyRelation = fc.record({
  permission: fc.constantFrom(...(Object.keys(PERMISSIONS) as Permission[])),
  words: fc.uniqueArray(word, { maxLength: 12, selector: ({ at }) => at.getTime() }),
  openDoorAt: fc.option(fc.integer({ min: 0, max: 900 }).map(ago)),
});

test("nobody is written to in the past, against their will, or a third time", () => {
  fc.assert(
    fc.property(anyRelation, (given) => {
      const next = nextTouch(given, NOW, BERLIN);
      if (given.permission === "refused" || unanswered(given.words).length >= 2) {
        expect(next.what).toBe("rest");
      }
      if (next.what === "write") expect(next.on.getTime()).toBeGreaterThanOrEqual(NOW.getTime());
    }),
    { numRuns: 1000 },
  );
});

test("a word of theirs takes every silence back, and the order of the list does not matter", () => {
  fc.assert(
    fc.property(anyRelation, (given) => {
      expect(unanswered([...given.words, { at: AT_LAST, by: "them", hopes: false }])).toEqual([]);
      expect(nextTouch({ ...given, words: given.words.toReversed() }, NOW, BERLIN)).toEqual(
        nextTouch(given, NOW, BERLIN),
      );
    }),
    { numRuns: 1000 },
  );
});
