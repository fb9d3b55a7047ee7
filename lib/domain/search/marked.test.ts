import fc from "fast-check";
import { expect, test } from "vitest";
import { isMarked, MARKS, readMarked } from "./marked";

test("what was found is told from what stands around it", () => {
  const text = `…two ${MARKS.from}inter${MARKS.to}views <b>soon</b>`;
  expect(readMarked(text)).toEqual([
    { text: "…two ", isHit: false },
    { text: "inter", isHit: true },
    { text: "views <b>soon</b>", isHit: false },
  ]);
  expect(isMarked(text)).toBe(true);
  expect(isMarked("two interviews")).toBe(false);
});

test("no text loses a letter, and none is shown with a mark", () => {
  const texts = fc.array(fc.oneof(fc.string(), fc.constantFrom(MARKS.from, MARKS.to)));
  fc.assert(
    fc.property(texts, (parts) => {
      const shown = readMarked(parts.join(""))
        .map(({ text }) => text)
        .join("");
      expect(shown).not.toMatch(/[\uE000\uE001]/);
      const plain = (text: string) => text.replace(/[\uE000\uE001\s]/g, "");
      expect(plain(shown)).toBe(plain(parts.join("")));
    }),
    { numRuns: 1_000 },
  );
});
