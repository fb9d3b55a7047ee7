import Sqlite from "better-sqlite3";
import { expect, test } from "vitest";
import { type Planned, planRow } from "./draft";
import { sheetsIn, sheetsOf, tableOf } from "./fixtures/read";
import { FORMATS } from "./formats";
import { guessMapping, type Mapping } from "./mapping";
import { assemble, isContact, type Table, whereIs } from "./table";

const today = "2026-11-24";

const plan = (table: Table, changes: Partial<Mapping> = {}): Planned[] => {
  const mapping = { ...guessMapping(table), ...changes };
  return table.rows.map(({ cells }) => planRow(cells, { columns: table.columns, mapping, today }));
};

/** What a row makes, in one line; or what is doubtful, or wrong. */
const told = (planned: Planned): string =>
  "refusal" in planned
    ? planned.refusal
    : [
        `${planned.draft.role} at ${planned.draft.company}: ${planned.draft.stage}`,
        planned.draft.happenedOn,
        ...planned.doubts,
      ]
        .filter(Boolean)
        .join(" | ");

test("a LinkedIn archive: two files, two kinds of days, and the address in it is the person's own", () => {
  const table = tableOf("linkedin-job-applications.csv", "linkedin-saved-jobs.csv");
  expect(table.format.name).toBe("LinkedIn");
  expect(plan(table).map(told)).toEqual([
    "Senior Data Engineer at Tallowmere, Inc.: applied | 2026-03-07T14:22",
    "Supply planner at Harbour Foods: applied | 2026-02-11T09:05",
    "Supply planner at Harbour Foods: applied | 2025-12-28T23:40",
    "Senior Data Engineer at Tallowmere, Inc.: saved | 2026-03-01T08:00",
    "Head of planning at Brightwater: saved | 2026-01-15T19:30",
  ]);
  expect(plan(table)[0]).toMatchObject({
    draft: {
      link: "https://www.linkedin.com/jobs/view/4100000001",
      contactEmail: "",
      notes: ["Resume Name: asha-rai-cv.pdf"],
    },
  });
  expect(table.rows.map(({ line }) => whereIs(table, line))).toEqual([
    "linkedin-job-applications.csv, line 2",
    "linkedin-job-applications.csv, line 3",
    "linkedin-job-applications.csv, line 4",
    "linkedin-saved-jobs.csv, line 2",
    "linkedin-saved-jobs.csv, line 3",
  ]);
});

test("a LinkedIn archive has people beside the jobs, or alone, and they are none of its jobs", () => {
  const text =
    'Notes:\n"About your connections"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nJo,Roe,https://x.example,,Acme,CTO,05 Mar 2024\n';
  const sheets = sheetsIn(new TextEncoder().encode(text), "Connections.csv");
  expect(assemble(sheets)).toMatchObject({
    ok: true,
    value: {
      columns: [],
      rows: [],
      contacts: [{ line: 5, cells: ["Jo", "Roe", "Acme", "CTO", "", "https://x.example", "05 Mar 2024"] }],
    },
  });
  const archive = [
    ...sheets,
    sheetsOf("linkedin-saved-jobs.csv"),
    sheetsOf("linkedin-job-applications.csv"),
  ].flat();
  const table = assemble(archive);
  expect(table.ok && table.value.parts.map(({ name }) => name)).toEqual([
    "linkedin-job-applications.csv",
    "linkedin-saved-jobs.csv",
    "Connections.csv",
  ]);
  if (!table.ok) throw new Error(table.reason);
  expect(table.value.columns).toEqual(
    tableOf("linkedin-job-applications.csv", "linkedin-saved-jobs.csv").columns,
  );
  expect(plan(table.value)).toHaveLength(5);
  const [{ line } = { line: 0 }] = table.value.contacts;
  expect([isContact(table.value, line), whereIs(table.value, line)]).toEqual([
    true,
    "Connections.csv, line 5",
  ]);
  expect(table.value.rows.some((row) => isContact(table.value, row.line))).toBe(false);
});

test("Huntr: the list says the stage, a dash says nothing", () => {
  const table = tableOf("huntr.csv");
  expect(table.format.code).toBe("huntr");
  expect(plan(table).map(told)).toEqual([
    "Planner at Brightwater: interviewing | 2026-01-20T10:00",
    "Buyer at Nordwind: saved | 2026-01-05T09:12",
  ]);
  expect(plan(table)[0]).toMatchObject({
    draft: { pay: "52000", place: "Hamburg", notes: ["deadline: 2026-02-01 00:00:00"], contactEmail: "" },
  });
  expect(plan(table)[1]).toMatchObject({ draft: { pay: null, place: null, link: null } });
});

test("Teal: one day of all tells the order, and “archived” is asked about", () => {
  const table = tableOf("teal.csv");
  expect(table.format.code).toBe("teal");
  expect(guessMapping(table)).toMatchObject({ orders: { appliedOn: "month-first" }, order: "unneeded" });
  expect(plan(table).map(told)).toEqual([
    "Planner at Brightwater: withdrawn-by-me | 2026-04-28",
    "Analyst at Nordwind: no-answer | 2026-04-03",
    "Buyer at Harbour Foods: offered | 2026-03-03",
    "Clerk at Ostrava: saved | 2026-03-05 | “Archived” is no status that is known. It is kept as a note.",
  ]);
});

test("Simplify, with words in capitals and N/A for nothing", () => {
  const table = tableOf("simplify.csv");
  expect(table.format.code).toBe("simplify");
  expect(plan(table).map(told)).toEqual([
    "Planner at Brightwater: rejected-by-them | 2026-02-20",
    "Analyst at Nordwind: saved | 2026-02-01",
  ]);
});

const jobsync = [
  "Planner at Brightwater: offer-declined-by-me | 2026-02-03",
  "Analyst at Nordwind: saved | 2026-02-02",
  "Clerk at Ostrava: applied | 2026-02-05 | “Archived” is no status that is known. It is kept as a note.",
];

test("JobSync's table: its Yes and No are no days", () => {
  const table = tableOf("jobsync.csv");
  expect(table.format.code).toBe("jobsync");
  expect(plan(table).map(told)).toEqual(jobsync);
});

test("JobSync's database says the same, and more", () => {
  const file = new Sqlite(":memory:");
  file.exec(`
    CREATE TABLE User (id TEXT, password TEXT); INSERT INTO User VALUES ('u', 'a secret');
    CREATE TABLE Company (id TEXT PRIMARY KEY, label TEXT, value TEXT, createdBy TEXT);
    CREATE TABLE JobTitle (id TEXT PRIMARY KEY, label TEXT, value TEXT, createdBy TEXT);
    CREATE TABLE JobStatus (id TEXT PRIMARY KEY, label TEXT, value TEXT);
    CREATE TABLE Location (id TEXT PRIMARY KEY, label TEXT, value TEXT);
    CREATE TABLE JobSource (id TEXT PRIMARY KEY, label TEXT, value TEXT);
    CREATE TABLE Note (id TEXT PRIMARY KEY, jobId TEXT, content TEXT);
    CREATE TABLE Job (id TEXT PRIMARY KEY, userId TEXT, jobUrl TEXT, description TEXT, jobType TEXT, createdAt DATETIME,
      applied BOOLEAN, appliedDate DATETIME, statusId TEXT, jobTitleId TEXT, companyId TEXT, jobSourceId TEXT,
      salaryRange TEXT, locationId TEXT);
    INSERT INTO Company VALUES ('c1', 'Brightwater', '', ''), ('c2', 'Nordwind', '', ''), ('c3', 'Ostrava', '', '');
    INSERT INTO JobTitle VALUES ('t1', 'Planner', '', ''), ('t2', 'Analyst', '', ''), ('t3', 'Clerk', '', '');
    INSERT INTO JobStatus VALUES ('s1', 'Offer Declined', ''), ('s2', 'Draft', ''), ('s3', 'Archived', '');
    INSERT INTO Note VALUES ('n1', 'j1', 'Ask Elena'), ('n2', 'j1', 'Then Jonas');
    INSERT INTO Job VALUES
      ('j1', 'u', 'https://jobs.brightwater.example/12', 'We plan.', 'FT', ${Date.UTC(2026, 1, 1)}, 1, ${Date.UTC(2026, 1, 3)},
        's1', 't1', 'c1', NULL, '50-60k', NULL),
      ('j2', 'u', NULL, '', 'FT', '2026-02-02T00:00:00.000Z', 0, NULL, 's2', 't2', 'c2', NULL, NULL, NULL),
      ('j3', 'u', NULL, '', 'FT', '2026-02-02T00:00:00.000Z', 1, '2026-02-05T00:00:00.000Z', 's3', 't3', 'c3', NULL, NULL, NULL);
  `);
  const sheets = sheetsIn(new Uint8Array(file.serialize()), "dev.db");
  expect(JSON.stringify(sheets)).not.toContain("a secret");
  const table = assemble(sheets);
  if (!table.ok) throw new Error(table.reason);
  expect(table.value.format.code).toBe("jobsync-database");
  expect(plan(table.value).map((row) => told(row).replaceAll(/T00:00(?::00\.000)?Z/g, ""))).toEqual(jobsync);
  expect(plan(table.value)[0]).toMatchObject({
    draft: {
      link: "https://jobs.brightwater.example/12",
      pay: "50-60k",
      notes: ["Ask Elena\nThen Jonas", "Job Type: FT"],
    },
  });
});

test("OSApplyTrack, with the person who wrote", () => {
  const table = tableOf("os-apply-track.json");
  expect(table.format.code).toBe("os-apply-track");
  expect(plan(table).map(told)).toEqual([
    "Planner at Brightwater: interviewing | 2026-02-03",
    "Analyst at Nordwind: saved",
  ]);
  expect(plan(table)[0]).toMatchObject({
    draft: { contactName: "Elena Brandt", contactEmail: "elena.brandt@brightwater.example", pay: "52k" },
  });
});

test("Reactive Resume: of several people the first", () => {
  const table = tableOf("reactive-resume.json");
  expect(table.format.code).toBe("reactive-resume");
  expect(plan(table).map(told)).toEqual(["Planner at Brightwater: interviewing | 2026-02-12T10:30Z"]);
  expect(plan(table)[0]).toMatchObject({
    draft: { contactName: "Elena Brandt", link: "https://jobs.brightwater.example/12" },
  });
});

test("career-ops, whose lines have no headings", () => {
  const table = tableOf("career-ops.tsv");
  expect(table.format.code).toBe("career-ops");
  expect(plan(table).map(told)).toEqual([
    "Planner at Brightwater: saved | 2026-02-03",
    "Analyst at Nordwind: rejected-by-them | 2026-02-04",
    "Clerk at Ostrava: saved | 2026-02-05 | “SKIP” is no status that is known. It is kept as a note.",
  ]);
});

test("a German table with a title above it, whose “abgelehnt” may be either's no", () => {
  const table = tableOf("own-german.csv");
  expect(table.format.code).toBe("any-table");
  expect(plan(table).map(told)).toEqual([
    "Planer (m/w/d) at Brightwater GmbH: rejected-by-them | 2026-04-03",
    "Sachbearbeiterin at Müller & Söhne KG: applied | 2026-03-05 | “Abgelehnt” is no status that is known. It is kept as a note.",
    "Analystin at Nordwind AG: no-answer | 2026-02-14",
  ]);
  expect(plan(table)[0]).toMatchObject({
    draft: {
      contactName: "Elena Brandt",
      contactEmail: "elena.brandt@brightwater.example",
      pay: "52.000 €",
      notes: ["Quelle: StepStone"],
    },
  });
});

test("a table of one's own: what is missing, what does not exist, and what only the person can say", () => {
  const table = tableOf("own-table.csv");
  expect(guessMapping(table).order).toBe("undecided");
  expect(plan(table).map(told)).toEqual([
    "Planner at Brightwater: applied | “03/04/2026” can be two different days: choose how days are written. | “Second base” is no status that is known. It is kept as a note.",
    "It names no company.",
    "It names no role.",
    "The day “31/02/2026” under “Date Applied” does not exist.",
    "Buyer at Harbour Foods: applied | “next week” under “Date Applied” is no day that can be read. It is kept as a note.",
    "buyer at Harbour Foods Ltd: rejected-by-them | “01/02/2026” can be two different days: choose how days are written.",
  ]);
  expect(plan(table).map(({ amiss }) => amiss)).toEqual([
    [],
    ["company"],
    ["role"],
    ["appliedOn"],
    ["appliedOn"],
    [],
  ]);
  expect(plan(table, { order: "day-first" }).map(told)[5]).toBe(
    "buyer at Harbour Foods Ltd: rejected-by-them | 2026-02-01",
  );
  // The second row holds a line break, so the third begins two lines further down.
  expect(table.rows.map(({ line }) => whereIs(table, line))).toEqual(
    [2, 4, 5, 6, 7, 8].map((line) => `line ${line}`),
  );
});

test("formats have codes of their own, and the last takes whatever there is", () => {
  const codes = FORMATS.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.at(-1)).toBe("any-table");
  expect(assemble([])).toEqual({ ok: false, reason: "no-rows" });
});
