import Sqlite from "better-sqlite3";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { MOST_CELL, MOST_COLUMNS, MOST_ROWS } from "./sheet";
import { readTables } from "./table-reader";

const wanted = { files: /(?:^|\/)Jobs\.csv$/, tables: { Job: ["id", "title"], Company: ["id", "label"] } };

const read = (bytes: Uint8Array, name = "jobs.csv") => readTables({ bytes, name, wanted }).value;

const readText = (text: string, name?: string) => read(new TextEncoder().encode(text), name);

/** The cells of the first sheet, without their lines. */
function cellsOf(bytes: Uint8Array): string[][] {
  const answer = read(bytes);
  if ("reason" in answer) throw new Error(answer.reason);
  return answer.sheets[0]?.rows.map(({ cells }) => [...cells]) ?? [];
}

const bytesOf = (...values: (number | string)[]) =>
  Uint8Array.from(
    values.flatMap((value) => (typeof value === "number" ? [value] : [...value].map((c) => c.charCodeAt(0)))),
  );

describe("a text of any writing", () => {
  const rows = [
    ["Firma", "Gehalt"],
    ["Müller – Söhne", "50 €"],
  ];
  const text = "Firma;Gehalt\r\nMüller – Söhne;50 €\r\n";

  test("UTF-8, with and without a mark", () => {
    expect(cellsOf(new TextEncoder().encode(text))).toEqual(rows);
    expect(cellsOf(new TextEncoder().encode(`\ufeff${text}`))).toEqual(rows);
  });

  test("UTF-16 of either order, with and without a mark", () => {
    const little = new Uint8Array(Buffer.from(text, "utf16le"));
    const big = Uint8Array.from(little, (_, at) => little[at ^ 1] ?? 0);
    const latin = new Uint8Array(Buffer.from("Firma;Gehalt\r\nMeier;50\r\n", "utf16le"));
    expect(cellsOf(bytesOf(0xff, 0xfe, ...little))).toEqual(rows);
    expect(cellsOf(bytesOf(0xfe, 0xff, ...big))).toEqual(rows);
    expect(cellsOf(latin)).toEqual([
      ["Firma", "Gehalt"],
      ["Meier", "50"],
    ]);
    expect(cellsOf(latin.map((_, at) => latin[at ^ 1] ?? 0))).toEqual([
      ["Firma", "Gehalt"],
      ["Meier", "50"],
    ]);
  });

  test("Windows-1252, as spreadsheets in western Europe save it", () => {
    expect(cellsOf(bytesOf("Firma;Gehalt\r\nM\u00fcller ", 0x96, " S\u00f6hne;50 ", 0x80, "\r\n"))).toEqual(
      rows,
    );
  });
});

describe("a table in text", () => {
  test.each([
    ["commas", "a,b\n1,2\n"],
    ["semicolons", "a;b\n1;2\n"],
    ["tabs", "a\tb\n1\t2\n"],
    ["bars", "a|b\n1|2\n"],
    ["what it says itself", "sep=;\r\na;b\r\n1;2\r\n"],
    ["old line ends", "a,b\r1,2\r"],
    ["Markdown", "| a | b |\n|---|:-:|\n| 1 | 2 |\n"],
  ])("with %s", (_what, text) => {
    const cells = cellsOf(new TextEncoder().encode(text)).map((row) => row.filter(Boolean));
    expect(cells).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  test("has the lines of its rows, whatever is within quotation marks", () => {
    const answer = readText('a,b\n"one\n""two""",x\n\n,,\n"three\r\nfour",y\nz,z\n');
    expect(answer).toMatchObject({
      sheets: [
        {
          rows: [
            { line: 1, cells: ["a", "b"] },
            { line: 2, cells: ['one\n"two"', "x"] },
            { line: 6, cells: ["three\nfour", "y"] },
            { line: 8, cells: ["z", "z"] },
          ],
        },
      ],
    });
  });

  test("loses what does not show, and the end of what is too long", () => {
    const [, row] = cellsOf(new TextEncoder().encode(`a,b\n\u202ered\u0007,${"x".repeat(5_000_000)}\n`));
    expect(row?.[0]).toBe("red");
    expect(row?.[1]).toHaveLength(MOST_CELL);
    expect(row?.[1]?.endsWith("…")).toBe(true);
  });

  test.each([
    [
      "a quotation mark that is never closed",
      'a,b\n1,2\n3,"4\n5,6\n7,8\n',
      { reason: "open-quote", line: 3 },
    ],
    ["too many columns", `a,b\n1${",2".repeat(MOST_COLUMNS)}\n`, { reason: "too-many-columns", line: 2 }],
    ["a million columns", `a,b\n${"1,".repeat(1_000_000)}\n`, { reason: "too-many-columns", line: 2 }],
    [
      "too many rows",
      `a,b\n${"1,2\n".repeat(MOST_ROWS + 1)}`,
      { reason: "too-many-rows", line: MOST_ROWS + 2 },
    ],
    ["nothing but empty lines", "\n \n,,\n", { reason: "empty", line: null }],
    [
      "a page of the web",
      "<!doctype html><table><tr><td>a</td></tr></table>",
      { reason: "not-a-table", line: null },
    ],
    ["a document", "%PDF-1.7\n1 0 obj", { reason: "not-a-table", line: null }],
    ["a program", "MZ\u0090\0\u0003\0\0\0", { reason: "not-a-table", line: null }],
  ])("is refused for %s, with the line", (_what, text, refusal) => {
    expect(readText(text)).toEqual(refusal);
  });

  test("of nothing, or of another program's workbook, is refused", () => {
    expect(read(new Uint8Array())).toEqual({ reason: "empty", line: null });
    expect(read(bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toEqual({ reason: "other-workbook", line: null });
  });

  test("names every object's own names as anything else", () => {
    const cells = cellsOf(new TextEncoder().encode("__proto__,constructor\na,b\n"));
    expect(cells).toEqual([
      ["__proto__", "constructor"],
      ["a", "b"],
    ]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe("JSON", () => {
  test("is a list, or has lists, of things that may hold others", () => {
    const entries = [
      {
        company: "A",
        contacts: [{ name: "Jo", mail: { home: { at: "x" } } }, { name: "Al" }],
        tags: ["x", "y"],
      },
      { role: "B", pay: 50, remote: true, none: null },
    ];
    const columns = ["company", "contacts.name", "tags", "role", "pay", "remote"];
    const rows = [
      { line: 0, cells: columns },
      { line: 1, cells: ["A", "Jo", "x, y"] },
      { line: 2, cells: ["", "", "", "B", "50", "true"] },
    ];
    expect(readText(JSON.stringify(entries), "a.json")).toMatchObject({
      sheets: [{ name: "a.json", unit: "entry", rows }],
    });
    const document = { format: "applytrack-export", version: 1, applications: entries, other: ["x"] };
    expect(readText(JSON.stringify(document))).toMatchObject({
      sheets: [{ name: "applytrack-export: applications", rows }],
    });
  });

  test.each([
    ["cut off", '[{"a": 1}, {"b"', "not-json"],
    ["50,000 lists deep", "[".repeat(50_000) + "]".repeat(50_000), "too-nested"],
    ["an object 65 deep", `${'{"a":'.repeat(65)}1${"}".repeat(65)}`, "too-nested"],
    ["with a name that is every object's", '[{"a": {"__proto__": {"polluted": 1}}}]', "forbidden-name"],
    ["with that name in disguise", '[{"\\u005f_proto__": {"polluted": 1}}]', "forbidden-name"],
    ["with another such name", '[{"constructor": {"prototype": {"polluted": 1}}}]', "forbidden-name"],
    ["with more entries than are read", JSON.stringify(Array(MOST_ROWS + 1).fill({ a: 1 })), "too-many-rows"],
    ["of an object with no list", '{"a": {"b": [1]}}', "empty"],
  ])("%s is refused", (_what, text, reason) => {
    expect(readText(text)).toMatchObject({ reason });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

/** An archive of one file that says of it how long it is, truly or not. */
function claiming(archive: Uint8Array, bytes: number): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const last = archive.length - 4;
  const directory = archive.findIndex((_, at) => at <= last && view.getUint32(at, true) === 0x02014b50);
  view.setUint32(directory + 24, bytes, true);
  return archive;
}

describe("an archive", () => {
  const csv = strToU8("a,b\n1,2\n");

  test("gives the files that are asked for, and of others nothing", () => {
    const archive = zipSync({
      "Export/Jobs.csv": csv,
      "Export/messages.csv": strToU8("private,thing\n1,2\n"),
    });
    expect(read(archive)).toMatchObject({
      sheets: [{ name: "Jobs.csv", rows: [{ cells: ["a", "b"] }, {}] }],
    });
  });

  test("without them gives every table that is in it", () => {
    const archive = zipSync({
      "a.csv": csv,
      "b.json": strToU8('[{"c": 1}]'),
      "__MACOSX/._a.csv": csv,
      "c.png": csv,
    });
    expect(read(archive)).toMatchObject({ sheets: [{ name: "a.csv" }, { name: "b.json" }] });
    expect(read(zipSync({ "c.png": csv }))).toMatchObject({ reason: "nothing-in-archive" });
    expect(read(zipSync({ mimetype: csv, "content.xml": csv }))).toMatchObject({ reason: "other-workbook" });
  });

  test.each([
    "../../x.csv",
    "/etc/Jobs.csv",
    "C:/Jobs.csv",
    "a\\..\\Jobs.csv",
    "a/../../Jobs.csv",
    "Jobs\0.csv",
  ])("that names a place outside of it (%j) is refused", (name) =>
    expect(read(zipSync({ [name]: csv, "Jobs.csv": csv }))).toMatchObject({ reason: "unsafe-archive" }),
  );

  test("that is a bomb is refused before it goes off", () => {
    const bomb = zipSync({ "Jobs.csv": new Uint8Array(20 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(30_000);
    expect(read(bomb)).toMatchObject({ reason: "unsafe-archive" });
    const large = zipSync({ "Jobs.csv": csv }, { level: 0 });
    expect(read(claiming(large, 101 * 1024 * 1024))).toMatchObject({ reason: "unsafe-archive" });
    const many = Object.fromEntries(
      Array.from({ length: 10_001 }, (_, at) => [`${at}.txt`, new Uint8Array()]),
    );
    expect(read(zipSync(many))).toMatchObject({ reason: "unsafe-archive" });
  });

  test("that says less of a file than is in it gives no more than it said", () => {
    const archive = zipSync({ "Jobs.csv": strToU8("a,b\n1,2\n".repeat(1000)) });
    expect(read(claiming(archive, 8))).toMatchObject({
      sheets: [{ rows: [{ cells: ["a", "b"] }, { cells: ["1", "2"] }] }],
    });
  });

  test("that is broken is refused", () => {
    expect(read(zipSync({ "Jobs.csv": csv }).slice(0, 40))).toMatchObject({ reason: "unsafe-archive" });
  });
});

describe("a workbook", () => {
  const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const workbook = (sheet: string, changes: Record<string, string> = {}) => {
    const files = {
      "[Content_Types].xml": "<Types/>",
      "xl/workbook.xml": `<workbook ${NS} xmlns:r="r"><sheets><sheet name="My jobs" sheetId="1" r:id="rId1"/><sheet name="Old" sheetId="2" state="hidden" r:id="rId2"/></sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>`,
      "xl/sharedStrings.xml": `<sst ${NS}><si><t>Company</t></si><si><r><t>Harbour </t></r><r><t xml:space="preserve">&amp; Sons</t></r><rPh><t>no</t></rPh></si></sst>`,
      "xl/styles.xml": `<styleSheet ${NS}><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0.0&quot;d&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
      "xl/worksheets/sheet1.xml": `<worksheet ${NS}><sheetData>${sheet}</sheetData></worksheet>`,
      "xl/worksheets/sheet2.xml": `<worksheet ${NS}><sheetData><row r="1"><c t="inlineStr"><is><t>hidden</t></is></c></row></sheetData></worksheet>`,
      ...changes,
    };
    return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
  };

  test("gives the cells as they are stored, dates as days, and what is hidden not", () => {
    const sheet = `
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Applied</t></is></c></row>
      <row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3"><v>50000</v></c><c r="C3" s="1"><v>46086</v></c>
        <c r="D3" s="2"><v>46086.599306</v></c><c r="E3" t="str"><f>1/2</f><v>half</v></c><c r="F3" t="e"><v>#REF!</v></c><c r="G3" s="3"><v>2</v></c></row>`;
    expect(read(workbook(sheet), "jobs.xlsx")).toEqual({
      sheets: [
        {
          ...{ name: "My jobs", unit: "row" },
          rows: [
            { line: 1, cells: ["Company", "", "Applied"] },
            {
              line: 3,
              cells: ["Harbour & Sons", "50000", "2026-03-05", "2026-03-05T14:23", "half", "", "2"],
            },
          ],
        },
      ],
    });
  });

  test("counts its days from where it says", () => {
    const changes = {
      "xl/workbook.xml": `<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>`,
    };
    const sheet = '<row r="1"><c r="A1" s="1"><v>44624</v></c></row>';
    expect(read(workbook(sheet, changes))).toMatchObject({ sheets: [{ rows: [{ cells: ["2026-03-05"] }] }] });
  });

  test("with an entity that grows, a column far out, or no cells at all is no harm", () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "${"x".repeat(100)}"><!ENTITY c "${"&b;".repeat(100)}">]><sst><si><t>${"&c;".repeat(100)}</t></si></sst>`;
    const answer = read(
      workbook('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { "xl/sharedStrings.xml": laughs }),
    );
    expect(JSON.stringify(answer).length).toBeLessThan(2_000);
    expect(read(workbook('<row r="9"><c r="ZZ9"><v>1</v></c></row>'))).toEqual({
      reason: "too-many-columns",
      line: 9,
    });
    expect(read(workbook(""))).toMatchObject({ reason: "empty" });
  });
});

describe("a database", () => {
  function database(sql: string): Uint8Array {
    const file = new Sqlite(":memory:");
    file.exec(sql);
    return new Uint8Array(file.serialize());
  }

  test("gives the columns that are asked for of the tables that are, and nothing else", () => {
    const bytes = database(`
      CREATE TABLE User (id TEXT, password TEXT); INSERT INTO User VALUES ('u', 'secret');
      CREATE TABLE Job (id TEXT, password TEXT, title TEXT); INSERT INTO Job VALUES ('j', 'secret', 'Planner'), ('k', 's', NULL);`);
    expect(read(bytes, "dev.db")).toEqual({
      sheets: [
        {
          ...{ name: "Job", unit: "row" },
          rows: [
            { line: 0, cells: ["id", "title"] },
            { line: 1, cells: ["j", "Planner"] },
            { line: 2, cells: ["k"] },
          ],
        },
      ],
    });
  });

  test("that was kept with a log beside it opens without the log", () => {
    const bytes = database("CREATE TABLE Job (id TEXT); INSERT INTO Job VALUES ('j')");
    bytes.fill(2, 18, 20);
    expect(read(bytes)).toMatchObject({ sheets: [{ name: "Job" }] });
  });

  test.each([
    [
      "a view that never ends",
      "CREATE VIEW Job AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT id FROM n",
    ],
    ["a table filled by a module", "CREATE VIRTUAL TABLE Job USING fts5(id)"],
    [
      "a column that is reckoned",
      "CREATE TABLE Job (x, id AS (hex(zeroblob(1000)))); INSERT INTO Job (x) VALUES (1)",
    ],
    ["another program's tables", "CREATE TABLE Things (id TEXT)"],
  ])("with %s is refused", (_what, sql) => {
    expect(read(database(sql))).toMatchObject({ reason: "unknown-database" });
  });

  test("that is broken is refused", () => {
    const bytes = database(
      `CREATE TABLE Job (id TEXT, title TEXT); ${"INSERT INTO Job VALUES ('j', 'x');".repeat(2000)}`,
    );
    bytes.fill(0xff, 4096, 12_288);
    expect(read(bytes)).toMatchObject({ reason: "unknown-database" });
    expect(read(bytes.slice(0, 100))).toMatchObject({ reason: "unknown-database" });
  });
});
