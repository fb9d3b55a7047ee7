import fc from "fast-check";
import { expect, test } from "vitest";
import { markedParts } from "./marks";

test("stretches that overlap are cut where each begins and ends", () => {
  const marks = [
    { name: "role", start: 4, end: 11 },
    { name: "company", start: 8, end: 17 },
    { name: "kind", start: 4, end: 8 },
  ];
  expect(markedParts("The planner at Otter", marks)).toEqual([
    { text: "The ", isMarked: false, begins: [] },
    { text: "plan", isMarked: true, begins: ["role", "kind"] },
    { text: "ner", isMarked: true, begins: ["company"] },
    { text: " at Ot", isMarked: true, begins: [] },
    { text: "ter", isMarked: false, begins: [] },
  ]);
});

test("the parts are the text, each name begins once, and what lies outside is left out", () => {
  const mark = fc.record({ start: fc.integer({ min: -3, max: 30 }), end: fc.integer({ min: -3, max: 30 }) });
  fc.assert(
    fc.property(fc.string({ maxLength: 25 }), fc.array(mark, { maxLength: 6 }), (text, stretches) => {
      const marks = stretches.map((stretch, at) => ({ ...stretch, name: String(at) }));
      const parts = markedParts(text, marks);
      expect(parts.map((part) => part.text).join("")).toBe(text);
      const within = marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
      expect(parts.flatMap(({ begins }) => begins).toSorted()).toEqual(
        within.map(({ name }) => name).toSorted(),
      );
    }),
  );
});
