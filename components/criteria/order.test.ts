import fc from "fast-check";
import { expect, test } from "vitest";
import { moved, type Placed, placedBy, placesOf } from "./order";

/** "A B=C D" as an order: the sign stands between equals. */
const order = (text: string): Placed[] =>
  [...text.matchAll(/([= ]?)(\w)/g)].map(([, sign, id = ""]) => ({ id, isTied: sign === "=" }));

const told = (placed: readonly Placed[]) =>
  placed.map(({ id, isTied }, at) => `${at === 0 ? "" : isTied ? "=" : " "}${id}`).join("");

test("places count up, and equals share theirs", () => {
  expect(placesOf(order("A B=C D"))).toEqual([1, 2, 2, 3]);
  expect(placesOf([])).toEqual([]);
});

test("what ranks say is what places say", () => {
  const goals = [1, 2, 2, 3].map((rank, at) => ({ id: `${at}`, rank }));
  expect(placesOf(placedBy(goals))).toEqual([1, 2, 2, 3]);
});

test.each([
  ["A B C", 0, 2, "B C A"],
  ["A B C", 2, 0, "C A B"],
  // It leaves its equals, and the others stay equal.
  ["A B=C D", 1, 3, "A C D B"],
  ["A B=C D", 2, 0, "C A B D"],
  ["A=B=C D", 0, 3, "B=C D A"],
  ["A=B=C D", 1, 3, "A=C D B"],
  // Between equals it is their equal; beside them it is not.
  ["A B=C D", 0, 1, "B=A=C D"],
  ["A B=C D", 3, 2, "A B=D=C"],
  ["A B=C D", 0, 2, "B=C A D"],
  ["A=B C", 2, 0, "C A=B"],
  ["A B", 0, 2, "A B"],
  ["A B", 1, -1, "A B"],
])("%s, %i to %i: %s", (before, from, to, after) => {
  expect(told(moved(order(before), from, to))).toBe(after);
});

test("moving loses nobody, and ties nobody who was not tied and did not move", () => {
  const orders = fc
    .array(fc.boolean(), { minLength: 1, maxLength: 8 })
    .map((ties) => ties.map((isTied, at) => ({ id: `${at}`, isTied: at > 0 && isTied })));
  fc.assert(
    fc.property(orders, fc.nat(7), fc.nat(7), (before, from, to) => {
      const after = moved(before, from, to);
      expect(after.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
      const placeIn = (placed: readonly Placed[]) => {
        const places = placesOf(placed);
        return new Map(placed.map(({ id }, at) => [id, places[at]]));
      };
      const [were, are] = [placeIn(before), placeIn(after)];
      const others = before.map(({ id }) => id).filter((id) => id !== before[from]?.id);
      for (const a of others)
        for (const b of others) {
          expect(are.get(a) === are.get(b)).toBe(were.get(a) === were.get(b));
        }
    }),
    { numRuns: 1000 },
  );
});
