import Database from "better-sqlite3";
import fc from "fast-check";
import { expect, test } from "vitest";
import { matchExpression } from "./match";

test("every word must occur, as the beginning of one", () => {
  expect(matchExpression("Harbour  foods")).toBe('"Harbour"* "foods"*');
  expect(matchExpression('c++ "quoted" AND')).toBe('"c"* "quoted"* "AND"*');
  expect(matchExpression("o'reilly")).toBe('"o"* "reilly"*');
  expect(matchExpression(" -- ")).toBeNull();
});

test("whatever is typed, the index takes it", () => {
  const database = new Database(":memory:");
  database.exec("CREATE VIRTUAL TABLE t USING fts5(x)");
  const search = database.prepare("SELECT x FROM t WHERE t MATCH ?");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      const match = matchExpression(text);
      if (match) search.all(match);
    }),
  );
  database.close();
});
