import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { readCsv } from "./csv";
import { withoutGuard } from "./formula-guard";
import { csvHead, csvRows } from "./write-csv";

/** Reads a file as any program does, and takes the guards off as the writer says. */
const readBack = (text: string): string[][] =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { delimiter: "," })
    .data.slice(0, -1)
    .map((row) => row.map(withoutGuard));

const cellsOf = (text: string): string[] => Papa.parse<string[]>(text, { delimiter: "," }).data[0] ?? [];

test.each([
  '=HYPERLINK("http://evil.example","Click")',
  "+49 30 1234",
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+9)*cmd|' /C calc'!A0",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  " =1+1",
  "\u00a0=1+1",
  "\u0000=1+1",
  "＝1+1",
  "＋1",
  "－1",
  "＠SUM(1)",
])("what a spreadsheet would run is a text to it: %j", (text) => {
  expect(cellsOf(csvRows([[text]]))).toEqual([`'${text}`]);
  expect(readBack(csvRows([[text]]))).toEqual([[text]]);
});

test.each(["Otter & Pine", "'tis fine", "It's -5 degrees", "a=b", "", "1.5"])(
  "what is no formula is left as it is: %j",
  (text) => expect(cellsOf(csvRows([[text, "."]]))).toEqual([text, "."]),
);

test("a text that begins with the guard's own mark is read as it was", () => {
  const texts = ["'=1+1", "''=1+1", "'", "''", "'-"];
  expect(readBack(csvRows([texts]))).toEqual([texts]);
});

test("our own reader of tables takes the guards off", () => {
  const cells = ["=Otter", "-5", "'tis", "'=x"];
  expect(readCsv(csvRows([cells]), "table").rows).toEqual([{ line: 1, cells }]);
});

test("a number below zero is a number, not a formula, and nothing is an empty cell", () => {
  expect(csvRows([[-5, null, "-5"]])).toBe('-5,,"\'-5"\r\n');
});

test("the headings are guarded too, behind the mark of UTF-8", () => {
  expect(csvHead(["Company", "=1"])).toBe('\uFEFFCompany,"\'=1"\r\n');
});

const anyText = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc
    .array(
      fc.constantFrom("'", "=", "+", "-", "@", "＝", "＠", '"', ",", ";", "\r", "\n", "\t", " ", "a", "ß"),
    )
    .map((characters) => characters.join("")),
);
const anyTable = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.array(fc.array(anyText, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
  );

test("every table is read back as it was, and no cell in it begins as a formula does", () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      const text = csvRows(table);
      expect(readBack(text)).toEqual(table);
      for (const cell of Papa.parse<string[]>(text, { delimiter: "," }).data.flat())
        expect(cell).not.toMatch(/^[\s\p{Cc}]*[=+\-@＝＋－＠]/u);
    }),
    { numRuns: 1000 },
  );
});

test("rows that are written in parts are the same file as those written at once", () => {
  fc.assert(
    fc.property(anyTable, fc.nat(8), (table, cut) => {
      expect(csvRows(table.slice(0, cut)) + csvRows(table.slice(cut))).toBe(csvRows(table));
    }),
    { numRuns: 1000 },
  );
});
