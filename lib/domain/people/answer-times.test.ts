import fc from "fast-check";
import { expect, test } from "vitest";
import { answerTimes } from "./answer-times";
import type { Word } from "./touch";

const at = (hours: number) => new Date(Date.UTC(2026, 10, 2, 9) + hours * 3_600_000);
const me = (hours: number, hopes = true): Word => ({ at: at(hours), by: "me", hopes });
const them = (hours: number): Word => ({ at: at(hours), by: "them", hopes: true });

test.for<[string, Word[], object]>([
  ["nothing was asked", [them(0), me(2, false)], { asked: 0, answered: 0, medianHours: null }],
  ["asked, and silent since", [me(0)], { asked: 1, answered: 0, medianHours: null }],
  [
    "asked twice counts from the first",
    [me(0), me(24), them(30)],
    { asked: 1, answered: 1, medianHours: 30 },
  ],
  [
    "of two the quicker is the middle",
    [me(0), them(10), me(20), them(60)],
    { asked: 2, answered: 2, medianHours: 10 },
  ],
  [
    "of three the middle one",
    [me(0), them(1), me(10), them(110), me(200), them(205)],
    { asked: 3, answered: 3, medianHours: 5 },
  ],
])("%s", ([, words, times]) => {
  expect(answerTimes([words])).toEqual(times);
});

test("conversations are apart from one another: a word in one is no answer in the other", () => {
  expect(answerTimes([[me(0)], [them(5)]])).toEqual({ asked: 1, answered: 0, medianHours: null });
});

const word = fc.record({
  at: fc.integer({ min: 0, max: 500 }).map(at),
  by: fc.constantFrom("me" as const, "them" as const),
  hopes: fc.boolean(),
});

test("never more answers than questions, at most one of them open, and a time that can have been", () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), (words) => {
      const { asked, answered, medianHours } = answerTimes([words]);
      expect([asked, asked - 1]).toContain(Math.max(answered, asked - 1));
      expect(answered).toBeLessThanOrEqual(asked);
      expect(medianHours === null).toBe(answered === 0);
      if (medianHours !== null) expect(medianHours).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 1000 },
  );
});
