import fc from "fast-check";
import { expect, test } from "vitest";
import { inOrder, LEFT_OUT } from "@/lib/domain/message/own/in-order";

/** Rows by their number, at these places. */
const ordered = (...places: string[]) =>
  inOrder(places.map((place, at) => ({ row: at + 1, place }))).map(({ row }) => row);

test("a row goes where it is put, up, down, or nowhere", () => {
  expect(ordered("1", "2", "3")).toEqual([1, 2, 3]);
  expect(ordered("", "", "")).toEqual([1, 2, 3]);
  expect(ordered("1", "2", "3", "1")).toEqual([4, 1, 2, 3]);
  expect(ordered("3", "2", "3")).toEqual([2, 3, 1]);
  expect(ordered("1", LEFT_OUT, "3")).toEqual([1, 3]);
  expect(ordered("1", "first", "3")).toEqual([1, 2, 3]);
});

test("one row that is moved stands at its place, and the others keep their order", () => {
  const length = fc.integer({ min: 2, max: 30 });
  fc.assert(
    fc.property(length, fc.nat(29), fc.nat(29), (count, from, to) => {
      const [row, place] = [1 + (from % count), 1 + (to % count)];
      const numbers = Array.from({ length: count }, (_, at) => at + 1);
      const result = ordered(...numbers.map((each) => String(each === row ? place : each)));
      expect(result[place - 1]).toBe(row);
      expect(result.filter((each) => each !== row)).toEqual(numbers.filter((each) => each !== row));
    }),
    { numRuns: 1000 },
  );
});
