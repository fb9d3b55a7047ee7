import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FIELD_NAMES, FIELDS } from "./field";
import { fold } from "./fold";
import { usualUse } from "./headings";
import { complete, guessMapping, mappingAsBefore } from "./mapping";
import { assemble, type Table, whereIs } from "./table";

/** A table of these rows, the first of which may be its headings. */
function tableOf(...rows: string[][]): Table {
  const numbered = rows.map((cells, at) => ({ line: at + 1, cells }));
  const table = assemble([{ name: "jobs.csv", unit: "line", rows: numbered }]);
  if (!table.ok) throw new Error(table.reason);
  return table.value;
}

/** What each column is taken for. */
const taken = (table: Table) => {
  const { fields, kept } = guessMapping(table);
  return table.columns.map(
    (_, at) => FIELD_NAMES.find((field) => fields[field] === at) ?? (kept.includes(at) ? "kept" : "-"),
  );
};

test.each([
  [
    "English",
    [
      "Employer",
      "Position Title",
      "Application_Status",
      "dateApplied",
      "Job Posting URL",
      "Recruiter's Email",
    ],
    ["company", "role", "status", "appliedOn", "link", "-"],
  ],
  [
    "German",
    ["Firma", "Stelle", "Stand", "Beworben am (TT.MM.JJJJ)", "Ansprechperson", "Gehaltsvorstellung"],
    ["company", "role", "status", "appliedOn", "contactName", "pay"],
  ],
  [
    "French",
    ["Société", "Intitulé du poste", "État", "Date de candidature", "Lien vers l’offre", "Relance"],
    ["company", "role", "status", "appliedOn", "link", "kept"],
  ],
  [
    "Spanish",
    ["Empresa", "Puesto", "Estado", "Fecha de postulación", "Ubicación", "Observaciones"],
    ["company", "role", "status", "appliedOn", "place", "notes"],
  ],
])("headings in %s are known, however they are spelled", (_language, headings, uses) => {
  expect(
    taken(
      tableOf(
        headings,
        headings.map(() => "2026-02-03"),
      ),
    ),
  ).toEqual(uses);
});

test("a second column for one thing is a note where it may be one, and nothing is read twice", () => {
  const headings = ["Company", "Role", "Min salary", "Max salary", "Notes", "Comments", "Title"];
  expect(
    taken(
      tableOf(
        headings,
        headings.map(() => "x"),
      ),
    ),
  ).toEqual([...["company", "role", "pay", "kept", "notes", "kept", "-"]]);
});

test("a column that is called like a day and holds something else is none", () => {
  expect(taken(tableOf(["Company", "Role", "Applied"], ["A", "B", "Yes"]))).toEqual(["company", "role", "-"]);
  expect(taken(tableOf(["Company", "Role", "Applied"], ["A", "B", ""]))).toEqual([
    "company",
    "role",
    "appliedOn",
  ]);
});

test("a heading may say which number is the day, and what was chosen stays while the columns are the same", () => {
  const order = (heading: string) =>
    guessMapping(tableOf(["Company", "Role", heading], ["A", "B", "03/04/2026"])).order;
  expect(order("Date applied")).toBe("undecided");
  expect(order("Date applied (dd/mm/yyyy)")).toBe("day-first");
  expect(order("Date applied [MM-DD-YYYY]")).toBe("month-first");
  const table = tableOf(
    ["Company", "Role", "Date applied", "Date saved"],
    ["A", "B", "03/04/2026", "05/25/2026"],
  );
  const guessed = guessMapping(table);
  expect(guessed.order).toBe("month-first");
  const chosen = { ...guessed, order: "day-first" as const };
  expect(complete(table, guessed, chosen).order).toBe("day-first");
  const fields = { company: 0, role: 1, appliedOn: 2 };
  expect(complete(table, { fields, kept: [] }, chosen).order).toBe("undecided");
});

test("a column that tells which number is the day is not asked about, each for itself", () => {
  const dated = (...days: string[][]) =>
    guessMapping(
      tableOf(
        ["Company", "Role", "Applied", "Last updated"],
        ...days.map((pair, at) => [`C${at}`, "R", ...pair]),
      ),
    );
  expect(dated(["01/05/2026", "2026-05-02"], ["28/04/2026", ""])).toMatchObject({
    ...{ orders: { appliedOn: "day-first" }, order: "unneeded" },
  });
  expect(dated(["01/05/2026", "05/02/2026"], ["28/04/2026", "05/28/2026"])).toMatchObject({
    ...{ orders: { appliedOn: "day-first", changedOn: "month-first" }, order: "unneeded" },
  });
  expect(dated(["01/05/2026", "05/02/2026"], ["28/04/2026", ""])).toMatchObject({
    ...{ orders: { appliedOn: "day-first" }, order: "day-first" },
  });
  expect(dated(["01/05/2026", "05/02/2026"])).toMatchObject({ orders: {}, order: "undecided" });
  expect(dated(["28/04/2026", "05/02/2026"], ["04/28/2026", ""]).order).toBe("undecided");
});

describe("a table with the headings of an earlier one", () => {
  const HEADINGS = ["Who", "What", "State of play", "When"];
  const earlier = tableOf(HEADINGS, ["Acme", "Cook", "Second base", "03/04/2026"]);
  const chosen = complete(
    earlier,
    { fields: { company: 0, role: 1, status: 2, appliedOn: 3 }, kept: [] },
    { ...guessMapping(earlier), statuses: [{ text: "Second base", stage: "interviewing" }] },
  );
  const mapping = { ...chosen, order: "day-first" as const };
  const before = { columns: earlier.columns, mapping };

  test("is read as that was, in whatever order they stand", () => {
    const table = tableOf(
      ["When", "Who", "State of play", "What"],
      ["05/06/2026", "Nordwind", "second BASE", "Clerk"],
    );
    expect(mappingAsBefore(table, before)).toEqual({
      fields: { company: 1, role: 3, status: 2, appliedOn: 0 },
      ...{ kept: [], orders: {}, order: "day-first" },
      statuses: [{ text: "second BASE", stage: "interviewing" }],
    });
  });

  test("still tells itself how its days are written", () => {
    const table = tableOf(HEADINGS, ["A", "B", "New", "05/06/2026"], ["C", "D", "New", "05/28/2026"]);
    expect(mappingAsBefore(table, before)).toMatchObject({
      ...{ orders: { appliedOn: "month-first" }, order: "unneeded" },
    });
  });

  test("is another one when a heading is, and so is one without any", () => {
    expect(mappingAsBefore(tableOf([...HEADINGS, "Pay"], ["A", "B", "C", "", "1"]), before)).toBeNull();
    expect(
      mappingAsBefore(tableOf(["Who", "What", "State", "When"], ["A", "B", "C", ""]), before),
    ).toBeNull();
    const bare = tableOf(["Harbour Foods 24", "Planner"], ["Nordwind", "Clerk"]);
    expect(mappingAsBefore(bare, { columns: bare.columns, mapping: guessMapping(bare) })).toBeNull();
  });
});

test("what one key holds in some entries and another in others is one column, but not what one entry has twice", () => {
  const list = (...entries: Record<string, string>[]) => {
    const keys = [...new Set(entries.flatMap(Object.keys))];
    const rows = [keys, ...entries.map((entry) => keys.map((key) => entry[key] ?? ""))];
    const table = assemble([
      { name: "jobs", unit: "entry", rows: rows.map((cells, line) => ({ line, cells })) },
    ]);
    if (!table.ok) throw new Error(table.reason);
    return { columns: table.value.columns, rows: table.value.rows.map(({ cells }) => cells.join()) };
  };
  expect(
    list(
      { company: "A", role: "Cook" },
      { employer: "B", position: "Clerk" },
      { company: "C", jobTitle: "Nurse" },
    ),
  ).toEqual({ columns: ["company", "role"], rows: ["A,Cook", "B,Clerk", "C,Nurse"] });
  expect(list({ company: "A", role: "Cook", title: "Head" }, { company: "B", title: "Clerk" })).toEqual({
    ...{ columns: ["company", "role", "title"], rows: ["A,Cook,Head", "B,,Clerk"] },
  });
});

test("what a status was said to stand for is kept, and a new one is guessed", () => {
  const table = tableOf(
    ["Company", "Role", "Status"],
    ["A", "B", "Second base"],
    ["C", "D", "Rejected"],
    ["E", "F", "second BASE"],
  );
  const guessed = guessMapping(table);
  expect(guessed.statuses).toEqual([
    { text: "Second base", stage: null },
    { text: "Rejected", stage: "rejected-by-them" },
  ]);
  const before = { ...guessed, statuses: [{ text: "SECOND BASE", stage: "interviewing" as const }] };
  expect(complete(table, guessed, before).statuses.map(({ stage }) => stage)).toEqual([
    "interviewing",
    "rejected-by-them",
  ]);
});

test("a table without headings has numbered columns, and its first row counts", () => {
  const table = tableOf(["Harbour Foods 24", "Planner", "2026-02-03"], ["Nordwind", "Clerk", "2026-02-04"]);
  expect(table.columns).toEqual(["Column 1", "Column 2", "Column 3"]);
  expect(table.rows).toHaveLength(2);
  const foreign = tableOf(["Pracodawca", "Stanowisko"], ["Nordwind", "Clerk"]);
  expect(foreign.columns).toEqual(["Pracodawca", "Stanowisko"]);
  expect(foreign.rows).toHaveLength(1);
});

test("sheets of one kind become one table, whatever the order of their columns, and no two rows share a line", () => {
  const sheet = (name: string, ...rows: string[][]) => ({
    ...{ name, unit: "row" as const },
    rows: rows.map((cells, at) => ({ line: at + 1, cells })),
  });
  const table = assemble([
    sheet("2025", ["Company", "Role"], ["A", "B"]),
    sheet("Totals", ["Month", "Count"], ["May", "3"]),
    sheet("2026", ["Role", "Notes", "Company"], ["D", "n", "C"]),
  ]);
  if (!table.ok) throw new Error(table.reason);
  const { columns, rows } = table.value;
  expect(columns).toEqual(["Company", "Role", "Notes"]);
  expect(rows.map(({ cells }) => cells.join())).toEqual(["A,B", "C,D,n"]);
  expect(rows.map(({ line }) => whereIs(table.value, line))).toEqual(["2025, row 2", "2026, row 2"]);
});

test("names that every object has are names like any other", () => {
  const table = tableOf(
    ["Company", "Role", "constructor", "Status"],
    ["A", "B", "x", "toString"],
    ["C", "D", "y", "__proto__"],
  );
  expect(taken(table)).toEqual(["company", "role", "-", "status"]);
  expect(guessMapping(table).statuses.map(({ stage }) => stage)).toEqual([null, null]);
});

test("what the mapping shows a field as is a heading of that field", () => {
  const own = FIELD_NAMES.filter((field) => usualUse(fold(FIELDS[field])) === field);
  expect(own).toEqual(
    expect.arrayContaining(["company", "role", "status", "appliedOn", "savedOn", "notes", "pay"]),
  );
});

test("a heading is compared in one way only", () => {
  expect(["Date applied (UTC)", "date_applied", "dateApplied", "  DATE-applied "].map(fold)).toEqual(
    Array(4).fill("date applied"),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 1000 },
  );
});
