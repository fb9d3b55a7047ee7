import { expect, test } from "vitest";
import { cutPage, PAGE_SIZE, readCursor } from "./page";

const cursor = { at: new Date("2026-11-24T10:00:00.123Z"), id: "0193a5b0-0000-7000-8000-00000000000a" };

test.for([
  undefined,
  "",
  "1",
  "1.",
  ".a",
  "1.a b",
  "1.a'--",
  "x.a",
  `${"9".repeat(16)}.a`,
  `1.${"a".repeat(41)}`,
])("%s is no cursor", (text) => {
  expect(readCursor(text)).toBeNull();
});

test("a page tells of more only when there is more, and where it begins, to the millisecond", () => {
  const rows = Array.from({ length: PAGE_SIZE + 1 }, (_, index) => ({ ...cursor, id: `row-${index}` }));
  const same = (row: typeof cursor) => row;
  const cut = cutPage(rows, same);
  expect(cut.rows).toEqual(rows.slice(0, PAGE_SIZE));
  expect(readCursor(cut.next ?? undefined)).toEqual(rows[PAGE_SIZE - 1]);
  expect(cutPage(rows.slice(1), same)).toEqual({ rows: rows.slice(1), next: null });
  expect(cutPage([], same)).toEqual({ rows: [], next: null });
});
