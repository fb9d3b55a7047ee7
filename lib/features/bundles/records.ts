import { createHash } from "node:crypto";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { v5 as idFrom } from "uuid";
import * as z from "zod";
import { type Column, type FileMention, fileMention } from "@/lib/domain/bundle/column";
import { PLACES } from "@/lib/domain/bundle/manifest";
import {
  ABOUT_THE_ACCOUNT,
  type BundleRow,
  type BundleTable,
  bundleTables,
} from "@/lib/domain/bundle/tables";
import { findRows, keyOf } from "@/lib/features/export/records";
import { type Archive, type Line, linesOf } from "@/lib/platform/archive/read-zip";
import type { Database, Tx } from "@/lib/platform/db";
import { prepared, type Reader, type Writer } from "@/lib/platform/db/beside";
import type { Prisma } from "@/lib/platform/db/client/client";
import { settings } from "@/lib/platform/env";
import { readDocument } from "@/lib/platform/tables/json";
import { Unread } from "@/lib/platform/tables/sheet";
import type { UserId } from "@/lib/platform/user-id";

/**
 * `looking`: it is looked through, and nothing is written. `looked`: it is known what would come of it. `unusable`: it
 * cannot be brought in, for the reason in the report. `running`, `undoing`: it is brought in, or taken back, a few rows at
 * a time. `stopped`: that broke off, for the reason in the report, and can go on. `done`, `undone`: there is nothing left.
 */
const status = z.enum([
  ...(["looking", "looked", "unusable", "running", "stopped", "done", "undoing", "undone"] as const),
]);

export type BundleStatus = z.output<typeof status>;

/** Where the file of a bundle lies until it is done with. */
export const fileOfBundle = (bundleId: string): string =>
  path.join(settings().dataDir, "bundles", `${bundleId}.zip`);

export const toStatus = (stored: string): BundleStatus => status.parse(stored);

/** What becomes of a row; `differs`: another with its id or name is here, and stays as it is. */
const OUTCOMES = ["new", "same", "differs", "refused"] as const;

type Outcome = (typeof OUTCOMES)[number];

const counts = z.record(z.enum(OUTCOMES), z.number());

/**
 * What stays when a bundle is taken back, under its name; empty where it has none. `changed`: somebody worked with it since;
 * `needed`: something that stays belongs to it.
 */
const keptThing = z.object({
  ...{ table: z.string(), id: z.string().nullable(), name: z.string() },
  why: z.enum(["changed", "needed"]),
});

export type KeptThing = z.output<typeof keptThing>;

/** How taking back went: of `all` rows that were brought in. `isThrough`: what is there yet stays, and is counted. */
const undo = z.object({
  ...{ all: z.number(), isThrough: z.boolean() },
  tables: z.record(z.string(), z.object({ taken: z.number(), kept: z.number() })),
  /** The first of what stays. */
  kept: z.array(keptThing),
  /** How much it is in all. */
  keptCount: z.number(),
});

export type Undo = z.output<typeof undo>;

/**
 * `step`: the place in the list of tables at which it is; `line`: what is done of its file. `rows`: how many lines there
 * are, by the bundle's own word. `problems`: the first of the lines that were refused.
 */
export const report = z.object({
  ...{ step: z.number(), line: z.number(), seen: z.number(), rows: z.number() },
  tables: z.record(z.string(), counts),
  problems: z.array(z.object({ table: z.string(), line: z.number(), problem: z.string() })),
  /** The bundle is not as it was exported: somebody changed it, or it was damaged. */
  isAltered: z.boolean(),
  exportedAt: z.string().nullable(),
  reason: z.string().nullable(),
  undo: undo.nullable().default(null),
});

export type Report = z.output<typeof report>;

export const EMPTY: Report = {
  ...{ step: 0, line: 0, seen: 0, rows: 0, tables: {}, problems: [], isAltered: false },
  ...{ exportedAt: null, reason: null, undo: null },
};

const MOST_PROBLEMS = 100;

/** Notes what became of some rows. */
export function tally(report: Report, table: string, judged: readonly Judged[]): Report {
  const before = report.tables[table] ?? { new: 0, same: 0, differs: 0, refused: 0 };
  const after = { ...before };
  for (const { outcome } of judged) after[outcome] += 1;
  const problems = judged.flatMap(({ line, problem }) => (problem ? [{ table, line, problem }] : []));
  return {
    ...report,
    seen: report.seen + judged.length,
    tables: { ...report.tables, [table]: after },
    problems: [...report.problems, ...problems].slice(0, MOST_PROBLEMS),
  };
}

/** All that becomes of rows, of whatever table. */
export const totalOf = ({ tables }: Report): Record<Outcome, number> =>
  Object.fromEntries(
    OUTCOMES.map((each) => [each, Object.values(tables).reduce((sum, its) => sum + its[each], 0)]),
  ) as Record<Outcome, number>;

/** How many rows were taken back, and how many stay. */
export const undoneOf = ({ tables }: Undo): { taken: number; kept: number } => ({
  taken: Object.values(tables).reduce((sum, { taken }) => sum + taken, 0),
  kept: Object.values(tables).reduce((sum, { kept }) => sum + kept, 0),
});

/** Whether only that is left to do which makes found what was brought in. */
export const areRowsIn = ({ status, report }: Pick<StoredBundle, "status" | "report">): boolean =>
  status === "running" && report.step === bundleTables.length;

const COLUMNS = {
  ...{ id: true, name: true, sizeBytes: true, status: true, isRenamed: true, report: true },
  ...{ createdAt: true, finishedAt: true },
} satisfies Prisma.BundleSelect;

/** A bundle that is theirs. */
export async function loadBundle(tx: Tx, userId: UserId, bundleId: string) {
  const row = await tx.bundle.findFirst({ where: { id: bundleId, userId }, select: COLUMNS });
  return row && { ...row, status: toStatus(row.status), report: report.parse(row.report) };
}

export type StoredBundle = NonNullable<Awaited<ReturnType<typeof loadBundle>>>;

const WORKED_AT: BundleStatus[] = ["looking", "running", "undoing"];

/** Everybody's bundles that were worked at when the process ended. */
export const findInterrupted = (db: Database): Promise<{ id: string; userId: string }[]> =>
  db.bundle.findMany({ where: { status: { in: WORKED_AT } }, select: { id: true, userId: true } });

/** How the ids of a bundle are read here: as they are, or others in their place. */
export type Ids = { of: (id: string) => string; within: (value: unknown) => unknown };

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/**
 * Looks through the ids of a bundle before its rows. Where some are of somebody else's rows here, all rows get ids that
 * are made of theirs and of whose they become: the same at every time. A company or a tag that is here under another id
 * is that one.
 */
export async function surveyIds(
  file: Writer,
  userId: UserId,
  archive: Archive,
  isRenamed: boolean | null,
): Promise<Ids & { isRenamed: boolean }> {
  const known = notebook(file, "known");
  let mustRename = false;
  for (const table of bundleTables.filter(({ key }) => key[0] === "id")) {
    for await (const lines of batches(archive, table, 500)) {
      const ids = idsIn(lines);
      known.add(ids);
      mustRename ||= isRenamed === null && isHeldByOthers(file, userId, table, ids);
    }
  }
  const renames = isRenamed ?? mustRename;
  const renamed = (id: string) => (renames ? idFrom(id, userId) : id);
  const aliases = new Map<string, string>();
  for (const table of bundleTables.filter(isKnownByName)) {
    for await (const lines of batches(archive, table, 500)) {
      const rows = lines.map((line) => readLine(table, line).row).filter((row) => row !== undefined);
      const twins = findTwins(file, userId, table, rows);
      for (const row of rows) {
        const there = twins.find(row);
        if (there) aliases.set(renamed(String(row.id)), String(there.id));
      }
    }
  }
  const of = (id: string) => aliases.get(renamed(id)) ?? renamed(id);
  const isPlain = !renames && aliases.size === 0;
  const within = (value: unknown) =>
    isPlain ? value : JSON.parse(JSON.stringify(value).replace(UUID, (id) => (known.has(id) ? of(id) : id)));
  return { of, within, isRenamed: renames };
}

/** The rows of a bundle that would be there if it were brought in, by what others name them by. */
export function noteComing(file: Writer) {
  const coming = notebook(file, "coming");
  const nameOf = (table: string, id: string) => `${table} ${id}`;
  return {
    add: ({ name }: BundleTable, judged: readonly Judged[]): void =>
      coming.add(judged.flatMap(({ row }) => (row && "id" in row ? [nameOf(name, String(row.id))] : []))),
    has: (table: string, id: string): boolean => coming.has(nameOf(table, id)),
  };
}

/** Many words, beside the database and not in memory, for as long as its connection is open. */
function notebook(file: Writer, name: string) {
  file.exec(`CREATE TEMP TABLE "${name}" ("word" TEXT PRIMARY KEY) WITHOUT ROWID`);
  const note = file.prepare(`INSERT OR IGNORE INTO temp."${name}" SELECT "value" FROM json_each(?)`);
  const find = file.prepare(`SELECT 1 FROM temp."${name}" WHERE "word" = ?`);
  return {
    add: (words: readonly string[]): void => void note.run(JSON.stringify(words)),
    has: (word: string): boolean => find.get(word) !== undefined,
  };
}

/** The ids with which lines begin. */
const idsIn = (lines: readonly Line[]): string[] =>
  lines.flatMap(({ text }) => /^\{"id":"([0-9a-f-]{36})"/i.exec(text ?? "")?.[1] ?? []);

/** Its rows are known by what they are called, and others name them. */
const isKnownByName = ({ name, uniques, columns }: BundleTable): boolean =>
  uniques.length > 0 &&
  uniques.flat().every((column) => columns[column]?.holds === "text") &&
  bundleTables.some((table) => Object.values(table.columns).some(({ of }) => of === name));

const isHeldByOthers = (file: Reader, userId: UserId, { name }: BundleTable, ids: string[]): boolean =>
  prepared<unknown[], unknown>(
    file,
    `SELECT 1 FROM "${name}" WHERE "id" IN (SELECT "value" FROM json_each(?)) AND "userId" <> ? LIMIT 1`,
  ).get(JSON.stringify(ids), userId) !== undefined;

/** Of one line: a row as the bundle has it, or why it is none. */
type Read = { line: number; row?: BundleRow; problem?: string };

/** Bytes of one line: a mail's text and page may be long. */
const MOST_LINE = 64 * 1024 * 1024;

/** The lines of a table's file, some at a time: few of those that are long. */
export async function* batches(
  archive: Archive,
  { name }: BundleTable,
  most: number,
): AsyncGenerator<Line[]> {
  const place = PLACES.rows(name);
  if (!archive.has(place)) return;
  let some: Line[] = [];
  let length = 0;
  for await (const line of linesOf(await archive.read(place), MOST_LINE)) {
    some.push(line);
    length += line.text?.length ?? 0;
    if (some.length < most && length < ENOUGH) continue;
    yield some;
    [some, length] = [[], 0];
  }
  if (some.length > 0) yield some;
}

const ENOUGH = 2 * 1024 * 1024;

function readLine(table: BundleTable, { line, text }: Line): Read {
  if (text === null) return { line, problem: "It is longer than 64 MB." };
  try {
    const read = table.row.safeParse(readDocument(text));
    if (read.success) return { line, row: read.data };
    const [issue] = read.error.issues;
    const where = issue?.path[0];
    return { line, problem: where ? `“${String(where)}” ${toldOf(issue)}` : `It ${toldOf(issue)}` };
  } catch (failure) {
    if (failure instanceof Unread) return { line, problem: UNREAD[failure.reason] ?? "It cannot be read." };
    throw failure;
  }
}

const UNREAD: Readonly<Record<string, string>> = {
  "not-json": "It is no JSON.",
  "too-nested": "It has lists within lists beyond all reason.",
  "forbidden-name": "It has names in it that are made to do harm.",
};

function toldOf(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === "unrecognized_keys")
    return `has what does not belong there: ${issue.keys.join(", ").slice(0, 80)}.`;
  if (issue?.code === "custom") return `${issue.message}.`;
  return "is missing, or is not what belongs there.";
}

/** What becomes of one line. */
export type Judged = { line: number; outcome: Outcome; row?: BundleRow; problem?: string };

/**
 * Says what becomes of some lines of a table, with their ids as they are here. Nothing is written.
 * @param isComing whether a row will be here that is not yet.
 */
export function judge(
  file: Reader,
  userId: UserId,
  table: BundleTable,
  lines: readonly Line[],
  {
    ids,
    archive,
    isComing,
  }: { ids: Ids; archive: Archive; isComing: (table: string, id: string) => boolean },
): Judged[] {
  const read = lines.map((line) => {
    const { row, ...rest } = readLine(table, line);
    return row ? { ...rest, row: renameIn(table, row, ids) } : rest;
  });
  const rows = read.flatMap((each) => ("row" in each ? [each.row] : []));
  const here = findRows(file, userId, table, rows);
  const twins = findTwins(file, userId, table, rows);
  const parents = findParents(file, userId, table, rows);
  const seen = new Set<string>();
  const isThere = (of: string, id: string) =>
    parents.has(`${of} ${id}`) || isComing(of, id) || (of === table.name && seen.has(JSON.stringify([id])));
  return read.map((each): Judged => {
    const refused = (problem: string): Judged => ({ line: each.line, outcome: "refused", problem });
    if (!("row" in each)) return refused(each.problem ?? "It cannot be read.");
    const { line, row } = each;
    const key = keyOf(table, row);
    const known = here.get(key);
    if (known === "of somebody else") return refused("It has the name of something else here.");
    if (known) return { line, outcome: isSame(known, row) ? "same" : "differs" };
    if (seen.has(key)) return refused("It is there twice.");
    if (table.name === "TimelineEntry" && ABOUT_THE_ACCOUNT.includes(String(row.kind)))
      return refused("It tells of another account.");
    if (twins.find(row)) return { line, outcome: "differs" };
    const orphaned = Object.entries(table.columns).find(
      ([column, { of }]) => of && row[column] !== null && !isThere(of, String(row[column])),
    );
    if (orphaned) return refused(`What it belongs to (${orphaned[1].of}) is not there.`);
    const missing = mentionsIn(table, row).find(({ file: name }) => !archive.has(name));
    if (missing) return refused("Its file is not in the archive.");
    seen.add(key);
    twins.add(row);
    return { line, outcome: "new", row };
  });
}

function renameIn({ columns }: BundleTable, row: BundleRow, ids: Ids): BundleRow {
  const renamed = ([name, value]: [string, unknown]) => [name, rename(columns[name], value, ids)];
  return Object.fromEntries(Object.entries(row).map(renamed));
}

function rename(column: Column | undefined, value: unknown, ids: Ids): unknown {
  if (value === null || !column) return value;
  if (column.holds === "id" || column.holds === "reference") return ids.of(String(value));
  return column.namesIds ? ids.within(value) : value;
}

/** The same content; where a file lies in an archive makes no difference. */
const isSame = (one: BundleRow, other: BundleRow): boolean =>
  isDeepStrictEqual(withoutPlaces(one), withoutPlaces(other));

const withoutPlaces = (row: BundleRow): BundleRow =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      const mention = fileMention.safeParse(value);
      return [name, mention.success ? { ...mention.data, file: "" } : value];
    }),
  );

const mentionsIn = ({ columns }: BundleTable, row: BundleRow): FileMention[] =>
  Object.entries(row).flatMap(([name, value]) =>
    columns[name]?.holds === "file" ? [fileMention.parse(value)] : [],
  );

/** Rows of somebody that share with some of these what no two may share, by that. */
function findTwins(file: Reader, userId: UserId, table: BundleTable, rows: readonly BundleRow[]) {
  const byPart = table.uniques.map((columns) => {
    const partOf = (row: BundleRow) => columns.map((column) => row[column] ?? null);
    const asked = rows.map(partOf).filter((part) => !part.includes(null));
    const quoted = columns.map((column) => `"${column}"`).join(", ");
    const found = prepared<[string, string], BundleRow>(
      file,
      `SELECT ${table.key.map((column) => `"${column}"`).join(", ")}, ${quoted} FROM "${table.name}"
         WHERE "userId" = ? AND (${quoted}) IN
         (SELECT ${columns.map((_, at) => `"value" ->> ${at}`).join(", ")} FROM json_each(?))`,
    ).all(userId, JSON.stringify(asked));
    return { partOf, held: new Map(found.map((row) => [JSON.stringify(partOf(row)), row])) };
  });
  return {
    /** Another row that is there, or was added. */
    find: (row: BundleRow): BundleRow | null => {
      for (const { partOf, held } of byPart) {
        const part = partOf(row);
        const twin = part.includes(null) ? undefined : held.get(JSON.stringify(part));
        if (twin && keyOf(table, twin) !== keyOf(table, row)) return twin;
      }
      return null;
    },
    add: (row: BundleRow): void => {
      for (const { partOf, held } of byPart) held.set(JSON.stringify(partOf(row)), row);
    },
  };
}

/** Which of the rows that these name are there, and theirs: "Table id". */
function findParents(
  file: Reader,
  userId: UserId,
  { columns }: BundleTable,
  rows: readonly BundleRow[],
): Set<string> {
  const found = Object.entries(columns).flatMap(([column, { of }]) => {
    if (!of) return [];
    const ids = rows.flatMap((row) => row[column] ?? []);
    return prepared<[string, string], string>(
      file,
      `SELECT "id" FROM "${of}" WHERE "userId" = ? AND "id" IN (SELECT "value" FROM json_each(?))`,
    )
      .pluck()
      .all(userId, JSON.stringify(ids))
      .map((id) => `${of} ${id}`);
  });
  return new Set(found);
}

/** Bytes of one file: as much as may be handed in at once. */
const MOST_FILE = 32 * 1024 * 1024;

/** What the database takes for a row, in the order of its columns; null when its file is not what the row says. */
export async function toValues(
  table: BundleTable,
  row: BundleRow,
  archive: Archive,
): Promise<unknown[] | null> {
  const values: unknown[] = [];
  for (const [name, { holds, isOptional }] of Object.entries(table.columns)) {
    const value = row[name];
    if (holds === "file") {
      const bytes = await readWhole(archive, fileMention.parse(value));
      if (!bytes) return null;
      values.push(bytes);
    } else if (holds === "json") values.push(value === null && isOptional ? null : JSON.stringify(value));
    // As the client writes a moment, and a flag.
    else if (holds === "moment" && value !== null) values.push(String(value).replace("Z", "+00:00"));
    else if (holds === "flag" && value !== null) values.push(value ? 1 : 0);
    else values.push(value);
  }
  return values;
}

async function readWhole(archive: Archive, { file, size, sha256 }: FileMention): Promise<Uint8Array | null> {
  if (size > MOST_FILE || archive.sizeOf(file) !== size) return null;
  const chunks: Uint8Array[] = [];
  for await (const chunk of await archive.read(file)) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  return createHash("sha256").update(bytes).digest("hex") === sha256 ? bytes : null;
}
