import fc from "fast-check";
import { expect, test } from "vitest";
import { suggestions } from "@/lib/domain/fit/suggestions";
import { DAY_MS } from "@/lib/domain/time/spans";
import { isListName, LIST_NAMES, linesOf, preparedLists, progressOf, type StoredLine } from "./lists";
import { namedCriteria } from "./named-criteria";
import { type Practised, practiceQuestions, toPractise } from "./practice";
import { reflectionQuestion, reflectionQuestions } from "./reflection";

const now = new Date("2026-11-24T10:00:00Z");
const ago = (days: number) => new Date(now.getTime() - days * DAY_MS);

test("questions, lines and practice questions have ids and words of their own", () => {
  const ids = reflectionQuestions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.map(reflectionQuestion)).toEqual(reflectionQuestions);
  expect(reflectionQuestion("toString")).toBeUndefined();
  for (const { lines } of Object.values(preparedLists)) {
    const known = lines.map(({ id }) => id);
    expect(new Set(known).size).toBe(known.length);
  }
  const asked = practiceQuestions.flatMap(({ questions }) => questions);
  expect(new Set(asked).size).toBe(asked.length);
  expect(isListName("constructor")).toBe(false);
});

test("an answer names the criteria that it speaks of, and only those of the library", () => {
  const answer = "Two days from home, a permanent contract and no unpaid overtime. I want to learn.";
  expect(namedCriteria(answer)).toEqual(["remote-days", "overtime", "new-skills", "contract"]);
  expect(namedCriteria("Blue")).toEqual([]);
  const library = new Set(suggestions.map(({ id }) => id));
  const all =
    "pay pension holidays parental leave remote commute part-time flexible evenings on-call business trips " +
    "relocation wheelchair creative autonomy leading a team meaning senior learn mentor training my manager " +
    "small team values diverse permanent stable visa";
  expect(namedCriteria(all)).toHaveLength(28);
  for (const id of namedCriteria(all)) expect(library).toContain(id);
});

const stored = fc.record({
  id: fc.uuid(),
  item: fc.constantFrom(null, "inside", "give", "of-a-later-version"),
  label: fc.string({ minLength: 1 }),
  doneAt: fc.option(fc.integer({ min: 0, max: 400 }).map(ago)),
  isRemoved: fc.boolean(),
});

test("a list shows each line once, none that was removed, and counts what is done and has not worn off", () => {
  const all = fc.uniqueArray(stored, { selector: ({ item, id }) => item ?? id, maxLength: 8 });
  fc.assert(
    fc.property(all, fc.constantFrom(...LIST_NAMES), (lines: StoredLine[], list) => {
      const shown = linesOf(list, lines, now);
      const known = new Set<string>(preparedLists[list].lines.map(({ id }) => id));
      const isProposed = ({ item }: StoredLine) => item !== null && known.has(item);
      const removed = lines.filter((line) => line.isRemoved && isProposed(line)).length;
      const own = lines.filter((line) => !line.isRemoved && !isProposed(line)).length;
      expect(shown).toHaveLength(known.size - removed + own);
      for (const { taskId } of shown)
        expect(lines.some(({ id, isRemoved }) => id === taskId && isRemoved)).toBe(false);
      const { done, count, next } = progressOf(shown);
      expect(count).toBe(shown.length);
      expect(done).toBe(shown.filter(({ doneAt, isWornOff }) => doneAt && !isWornOff).length);
      expect(next === null).toBe(done === count);
    }),
    { numRuns: 1000 },
  );
});

test("a line wears off after its days and not before, and one's own never does", () => {
  const at = (item: string | null, days: number) =>
    linesOf("network", [{ id: "t", item, label: "L", doneAt: ago(days), isRemoved: false }], now).find(
      ({ taskId }) => taskId === "t",
    )?.isWornOff;
  expect([at("inside", 30), at("inside", 31), at(null, 400)]).toEqual([false, true, false]);
});

const practised = fc.record({
  question: fc.constantFrom("Why us?", "Tell me about yourself.", "What brought you to us", "Own question"),
  rating: fc.option(fc.integer({ min: 1, max: 5 })),
  at: fc.integer({ min: 0, max: 60 }).map(ago),
});

test("what to practise names no question twice, keeps to the most, and depends on no order", () => {
  fc.assert(
    fc.property(fc.array(practised), fc.integer({ min: 0, max: 9 }), (list: Practised[], most) => {
      const asked = toPractise(list, { before: now, most });
      expect(asked.length).toBe(most);
      expect(new Set(asked).size).toBe(asked.length);
      const latest = [...list].sort((a, b) => b.at.getTime() - a.at.getTime());
      const isTied = latest.some((each, at) => each.at.getTime() === latest[at + 1]?.at.getTime());
      if (!isTied) expect(toPractise(latest, { before: now, most })).toEqual(asked);
    }),
    { numRuns: 1000 },
  );
});

test("the better it went the longer it rests, and the last time counts", () => {
  const isDue = (rating: number | null, days: number) =>
    toPractise([{ question: "Why us?", rating, at: ago(days) }], { before: now, most: 1 })[0] === "Why us?";
  expect([isDue(1, 0.9), isDue(1, 1), isDue(null, 2), isDue(5, 15.9), isDue(5, 16)]).toEqual([
    ...[false, true, true, false, true],
  ]);
  const twice = [
    { question: "Why us?", rating: 1, at: ago(20) },
    { question: "why  us", rating: 5, at: ago(2) },
  ];
  expect(toPractise(twice, { before: now, most: 1 })).toEqual(["Tell me about yourself."]);
});
