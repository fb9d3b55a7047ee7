import Sqlite from "better-sqlite3";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, test } from "vitest";
import * as z from "zod";
import { planRow } from "@/lib/domain/tables/draft";
import { WANTED } from "@/lib/domain/tables/formats";
import { guessMapping } from "@/lib/domain/tables/mapping";
import { assemble } from "@/lib/domain/tables/table";
import { filesLike, nearly, readEach } from "@/lib/platform/reading/fixtures/fuzz";
import { REASONS } from "./sheet";
import { readTables } from "./table-reader";

const row = z.object({ line: z.number().int(), cells: z.array(z.string()).min(1).max(100) });
const answer = z.union([
  z.strictObject({
    sheets: z.array(z.object({ name: z.string(), unit: z.string(), rows: z.array(row).min(1) })).min(1),
  }),
  z.strictObject({ reason: z.enum(REASONS), line: z.number().int().nullable() }),
]);

/** Reads a file, and does with it all that is done before anybody is asked. */
function read(bytes: Uint8Array): void {
  const { value } = readTables({ bytes, name: "jobs.csv", wanted: WANTED });
  answer.parse(value);
  const table = "sheets" in value ? assemble(value.sheets) : null;
  if (!table?.ok) return;
  const { columns, rows } = table.value;
  const reading = { columns, mapping: guessMapping(table.value), today: "2026-11-24" };
  for (const { cells } of rows) planRow(cells, reading);
}

const FIXTURES = "lib/domain/tables/fixtures";
const CELLS = [
  ...[
    ",",
    ";",
    "\t",
    "|",
    '"',
    '""',
    '"\n',
    "\n",
    "\r",
    "\r\n",
    "\0",
    "sep=;\n",
    "\ufeff",
    "=1+1",
    "@x",
    "31/02/2026",
  ],
  ...[
    "2026-03-05",
    "03/04/26",
    "N/A",
    "Company",
    "Role",
    "Status",
    "Applied",
    "__proto__",
    "constructor",
    "toString",
  ],
  ...["\u202e", "\ud800", "💼", "Ä", "a".repeat(300)],
];

describe("of ten thousand files that are nearly right each is read or refused:", () => {
  test("tables in text", { timeout: 300_000 }, async () => {
    await readEach(nearly(filesLike(`${FIXTURES}/*.{csv,tsv}`), CELLS), read);
  });

  test("JSON", { timeout: 300_000 }, async () => {
    const pieces = [
      ...[
        "{",
        "}",
        "[",
        "]",
        "[[[[",
        ":",
        ",",
        '"',
        "\\",
        "\\u005f",
        '"__proto__":',
        '"constructor":{"prototype":1},',
      ],
      ...[
        "1e999",
        "-0",
        "null",
        "true",
        '"format":"applytrack-shared",',
        '"items":',
        '"a":[{"b":[{"c":1}]}],',
        "\u2028",
      ],
    ];
    await readEach(nearly(filesLike(`${FIXTURES}/*.json`), pieces), read);
  });

  test("archives and workbooks", { timeout: 300_000 }, async () => {
    const [applied = new Uint8Array(), saved = new Uint8Array()] = filesLike(`${FIXTURES}/linkedin-*.csv`);
    const linkedin = {
      "Jobs/Job Applications.csv": applied,
      "Jobs/Saved Jobs.csv": saved,
      "Profile.csv": saved,
    };
    const archives = [zipSync(linkedin), zipSync(linkedin, { level: 0 }), zipSync(WORKBOOK, { level: 0 })];
    const pieces = [
      "PK\u0001\u0002",
      "PK\u0003\u0004",
      "PK\u0005\u0006",
      "../../",
      "\0",
      "Jobs/Job Applications.csv",
      "<c t=",
      "<row>",
      "&#1;",
    ];
    await readEach(nearly(archives, pieces), read);
  });

  test("archives whose files are not what they are called", { timeout: 300_000 }, async () => {
    const piece = fc.constantFrom(
      '<row r="1">',
      "</row>",
      '<c r="A1" t="s">',
      '<c r="ZZZ99999999">',
      '<c t="inlineStr">',
      "<is><t>",
      "</t></is>",
      "<v>",
      "99999999999",
      "-1",
      "1e308",
      "</v></c>",
      "<!DOCTYPE a [<!ENTITY b 'c'>]>",
      "&b;",
      "<![CDATA[",
      "]]>",
      "Company",
      "\u0000",
    );
    const xml = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));
    const files = fc.dictionary(fc.constantFrom(...Object.keys(WORKBOOK)), xml, { noNullPrototype: true });
    const archives = files.map((made) => {
      const texts = Object.entries(made).map(([path, text]) => [path, strToU8(text)]);
      return zipSync({ ...WORKBOOK, ...Object.fromEntries(texts) }, { level: 0 });
    });
    await readEach(archives, read);
  });

  test("databases", { timeout: 300_000 }, async () => {
    const file = new Sqlite(":memory:");
    file.exec(
      "CREATE TABLE Job (id TEXT, companyId TEXT, createdAt); CREATE TABLE Company (id TEXT, label TEXT);",
    );
    file.exec(
      "INSERT INTO Job VALUES ('j', 'c', 1), ('k', 'c', NULL); INSERT INTO Company VALUES ('c', 'Harbour')",
    );
    await readEach(
      nearly([new Uint8Array(file.serialize())], ["CREATE VIEW Job AS SELECT", "\u00ff\u00ff", "Job", "\0"]),
      read,
    );
  });
});

const WORKBOOK: Record<string, Uint8Array> = Object.fromEntries(
  Object.entries({
    "xl/workbook.xml": '<workbook><sheets><sheet name="a" r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels":
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/sharedStrings.xml": "<sst><si><t>Company</t></si><si><t>Role</t></si></sst>",
    "xl/styles.xml": '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>',
    "xl/worksheets/sheet1.xml":
      '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2"><v>5</v></c><c r="B2" s="0"><v>46086</v></c></row></sheetData></worksheet>',
  }).map(([path, text]) => [path, strToU8(text)]),
);
