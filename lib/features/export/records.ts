import { createHash, type Hash } from "node:crypto";
import path from "node:path";
import * as z from "zod";
import type { FileMention } from "@/lib/domain/bundle/column";
import {
  digestText,
  FORMAT,
  FORMAT_VERSION,
  type Manifest,
  type Part,
  PLACES,
} from "@/lib/domain/bundle/manifest";
import {
  ABOUT_THE_ACCOUNT,
  type BundleRow,
  type BundleTable,
  bundleTables,
  LEFT_OUT,
} from "@/lib/domain/bundle/tables";
import { type AddFile, writeZip } from "@/lib/platform/archive/write-zip";
import { type WrittenEvent, writeCalendar } from "@/lib/platform/calendar/write-calendar";
import { prepared, type Reader, readMoment } from "@/lib/platform/db/beside";
import { safeFileName } from "@/lib/platform/download";
import { settings } from "@/lib/platform/env";
import { type Cell, csvHead, csvRows } from "@/lib/platform/tables/write-csv";
import type { UserId } from "@/lib/platform/user-id";

export const exportFolder = (): string => path.join(settings().dataDir, "exports");

/** Where the copy that was made for somebody lies for a day. */
export const fileOfExport = (userId: UserId): string => path.join(exportFolder(), `${userId}.zip`);

/** How far a copy is: rows written, and to be written. */
export const making = z.object({ done: z.number(), all: z.number() });

export type Making = z.output<typeof making> & { hasFailed: boolean };

/** The copies that are being made for this process, by whose they are; one that ends is not there any more. */
export const underWay = (): Map<string, Making> => {
  shared.tactfulExports ??= new Map();
  return shared.tactfulExports;
};

const shared = globalThis as typeof globalThis & { tactfulExports?: ReturnType<typeof underWay> };

/** A row as the database has it. */
type Stored = Record<string, unknown>;

const READ_AT_ONCE = 100;

/** How many rows somebody has in each table. */
export const countRows = (file: Reader, userId: UserId): Record<string, number> =>
  Object.fromEntries(
    bundleTables.map(({ name }) => [
      name,
      prepared<unknown[], unknown>(file, `SELECT count(*) FROM "${name}" WHERE "userId" = ?`)
        .pluck()
        .get(userId) as number,
    ]),
  );

/**
 * Puts everything of one person's into the archive that is theirs to download.
 * @param database its file.
 * @param tell is told how far it is.
 */
export const writeArchive = (
  database: string,
  userId: UserId,
  tell: (how: z.output<typeof making>) => void,
): Promise<void> =>
  writeZip(fileOfExport(userId), (add) =>
    readMoment(database, async (file) => {
      const counts = Object.values(countRows(file, userId));
      // Each is written twice, see there.
      const all = 2 * counts.reduce((sum, count) => sum + count, 0);
      let done = 0;
      const onRows = (count: number) => {
        done += count;
        tell({ done, all });
      };
      const now = new Date();
      await fillBundle(file, userId, { add, calendar: calendarOf(file, userId, now), now, onRows });
    }),
  );

/**
 * Puts everything of one person's into a bundle, and nothing of anybody else's, a few rows at a time.
 * @param file a connection that reads of one moment.
 * @param onRows is told how many more rows have been written; each is written twice, to be read by programs and by people.
 * @throws when what was written is not all there is.
 */
export async function fillBundle(
  file: Reader,
  userId: UserId,
  {
    add,
    calendar,
    now,
    onRows,
  }: { add: AddFile; calendar: string; now: Date; onRows: (count: number) => void },
): Promise<Manifest> {
  const tables: Record<string, Part> = {};
  const counts = countRows(file, userId);
  await add(PLACES.about, once(ABOUT));
  await add(PLACES.schema, once(JSON.stringify(schemas(), null, 2)));
  await add(PLACES.account, once(JSON.stringify(readAccount(file, userId), null, 2)));
  for (const table of bundleTables) {
    const { name } = table;
    const stored = () => readStored(file, userId, table);
    const lines = (some: Stored[]) => some.map((row) => lineOf(file, table, row)).join("");
    const digest = digester();
    const isAside = name === TIMELINE ? isAboutTheAccount : () => false;
    await add(
      PLACES.rows(name),
      digest.of(inSteps(stored(), (some) => some.filter((row) => !isAside(row)), lines, onRows)),
    );
    tables[name] = digest.part();
    let written = tables[name].count;
    if (name === TIMELINE) {
      const aside = digester();
      await add(PLACES.accountEntries, aside.of(inSteps(stored(), (some) => some.filter(isAside), lines)));
      written += aside.part().count;
    }
    if (written !== counts[name]) throw new Error(`The table ${name} was not written whole.`);
    const cells = (some: Stored[]) => csvRows(some.map((row) => cellsOf(table, row)));
    const sheet = inSteps(stored(), (some) => some.filter((row) => !isAside(row)), cells, onRows);
    await add(PLACES.sheet(name), headed(csvHead(Object.keys(table.columns)), sheet));
    if (fileColumnOf(table))
      for (const row of stored()) {
        const bytes = readFile(file, table, row);
        await add(placeOf(table, row), once(bytes), "unpacked");
      }
  }
  await add(PLACES.calendar, once(calendar));
  const digest = createHash("sha256").update(digestText(tables)).digest("hex");
  const manifest = { format: FORMAT, version: FORMAT_VERSION, exportedAt: now.toISOString(), digest, tables };
  await add(PLACES.manifest, once(JSON.stringify(manifest, null, 2)));
  return manifest as Manifest;
}

const TIMELINE = "TimelineEntry";

const isAboutTheAccount = (row: Stored): boolean => ABOUT_THE_ACCOUNT.includes(String(row.kind));

/** The keys first, in their order, for they are small; then what belongs to some of them at a time. */
function* readStored(file: Reader, userId: UserId, table: BundleTable): Generator<Stored> {
  const { name, key } = table;
  const columns = columnsOf(table).map((column) => `it."${column}"`);
  const select = `SELECT ${columns.join(", ") || "1"}`;
  if (key.length === 0)
    return yield* prepared<[string], Stored>(file, `${select} FROM "${name}" it WHERE it."userId" = ?`).all(
      userId,
    );
  const isNamed = key.map((column, at) => `it."${column}" = given."value" ->> ${at}`);
  const rowsOf = prepared<[string], Stored>(
    file,
    `${select} FROM json_each(?) given CROSS JOIN "${name}" it ON ${isNamed.join(" AND ")} ORDER BY given."key"`,
  );
  const keys = keysOf(file, userId, table);
  for (let from = 0; from < keys.length; from += READ_AT_ONCE)
    yield* rowsOf.all(JSON.stringify(keys.slice(from, from + READ_AT_ONCE)));
}

/** The keys of somebody's rows in order; of a table whose rows name one another, what is named comes first. */
function keysOf(file: Reader, userId: UserId, { name, key, self }: BundleTable): unknown[][] {
  const names = key.map(quoted).join(", ");
  const keys = prepared<[string], unknown[]>(
    file,
    `SELECT ${names} FROM "${name}" WHERE "userId" = ? ORDER BY ${names}`,
  )
    .raw()
    .all(userId);
  if (self === null) return keys;
  const pairs = prepared<[string], [string, string]>(
    file,
    `SELECT "id", "${self}" FROM "${name}" WHERE "userId" = ? AND "${self}" IS NOT NULL`,
  )
    .raw()
    .all(userId);
  const depths = depthsOf(new Map(pairs));
  const depthOf = ([id]: unknown[]) => depths.get(String(id)) ?? 0;
  return depths.size === 0 ? keys : keys.sort((one, other) => depthOf(one) - depthOf(other));
}

/** How many others each stands below; what stands below itself, which should not be, comes somewhere. */
function depthsOf(above: ReadonlyMap<string, string>): Map<string, number> {
  const depths = new Map<string, number>();
  for (const start of above.keys()) {
    const path = new Set<string>();
    let at = start;
    for (; above.has(at) && !depths.has(at) && !path.has(at); at = above.get(at) ?? "") path.add(at);
    let depth = depths.get(at) ?? 0;
    for (const id of [...path].reverse()) depths.set(id, ++depth);
  }
  return depths;
}

const quoted = (column: string): string => `"${column}"`;

/** The columns that are read with a row; a file is read by itself. */
const columnsOf = ({ columns }: BundleTable): string[] =>
  Object.keys(columns).filter((column) => columns[column]?.holds !== "file");

const fileColumnOf = ({ columns }: BundleTable): string | undefined =>
  Object.keys(columns).find((column) => columns[column]?.holds === "file");

/** A row of the database as a line of a bundle. JSON is kept as it is: it was written as this would write it. */
function lineOf(file: Reader, table: BundleTable, stored: Stored): string {
  const parts = Object.entries(table.columns).map(([column, { holds }]) => {
    const value = stored[column];
    const isText = holds === "json" && typeof value === "string";
    return `"${column}":${isText ? value : JSON.stringify(toValue(file, table, stored, column))}`;
  });
  return `{${parts.join(",")}}\n`;
}

/** The same as cells of a table; of a file there is the place in the bundle. */
const cellsOf = (table: BundleTable, stored: Stored): Cell[] =>
  Object.entries(table.columns).map(([column, { holds }]) => {
    const value = stored[column];
    if (holds === "file") return placeOf(table, stored);
    if (value === null || value === undefined) return null;
    if (holds === "moment") return new Date(String(value)).toISOString();
    if (holds === "flag") return value === 1 ? "true" : "false";
    return typeof value === "number" ? value : String(value);
  });

/** A row of the database as a bundle has it. */
const toRow = (file: Reader, table: BundleTable, stored: Stored): BundleRow =>
  Object.fromEntries(
    Object.keys(table.columns).map((column) => [column, toValue(file, table, stored, column)]),
  );

function toValue(file: Reader, table: BundleTable, stored: Stored, column: string): unknown {
  const value = stored[column];
  const holds = table.columns[column]?.holds;
  if (holds === "file") return mentionOf(file, table, stored);
  if (value === null || value === undefined) return null;
  if (holds === "moment") return new Date(String(value)).toISOString();
  if (holds === "flag") return value === 1;
  // A column of JSON turns a text that is a number into one.
  if (holds === "json") return typeof value === "string" ? JSON.parse(value) : value;
  return value;
}

/** The rows of somebody with these keys, as a bundle has them; whose a row is that is not theirs is told instead. */
export function findRows(
  file: Reader,
  userId: UserId,
  table: BundleTable,
  rows: readonly BundleRow[],
): Map<string, BundleRow | "of somebody else"> {
  const { name, key } = table;
  const select = `SELECT ${[...columnsOf(table), "userId"].map((column) => `it."${column}"`).join(", ")}`;
  const isNamed = key.map((column, at) => `it."${column}" = given."value" ->> ${at}`).join(" AND ");
  const found =
    key.length === 0
      ? prepared<[string], Stored>(file, `${select} FROM "${name}" it WHERE it."userId" = ?`).all(userId)
      : prepared<[string], Stored>(
          file,
          `${select} FROM json_each(?) given CROSS JOIN "${name}" it ON ${isNamed}`,
        ).all(JSON.stringify(rows.map((row) => key.map((column) => row[column]))));
  return new Map(
    found.map(({ userId: owner, ...stored }) => [
      keyOf(table, stored),
      owner === userId ? toRow(file, table, stored) : "of somebody else",
    ]),
  );
}

/** What tells a row from the others of its table, as one text. */
export const keyOf = ({ key }: BundleTable, row: Stored): string =>
  JSON.stringify(key.map((column) => row[column]));

/** A file of a row. */
function readFile(file: Reader, table: BundleTable, row: Stored): Uint8Array {
  const where = table.key.map((each) => `"${each}" = ?`).join(" AND ");
  const bytes = prepared<unknown[], Uint8Array>(
    file,
    `SELECT "${fileColumnOf(table)}" FROM "${table.name}" WHERE ${where}`,
  )
    .pluck()
    .get(...table.key.map((each) => row[each]));
  if (!bytes) throw new Error(`A file of the table ${table.name} is not there.`);
  return bytes;
}

/** Where the bundle has it. */
const placeOf = (table: BundleTable, row: Stored): string =>
  PLACES.file(
    table.name,
    table.key.map((each) => row[each]).join("-"),
    safeFileName(String(row.fileName ?? row.name ?? "file")),
  );

function mentionOf(file: Reader, table: BundleTable, row: Stored): FileMention {
  const bytes = readFile(file, table, row);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { file: placeOf(table, row), size: bytes.length, sha256 };
}

/** Who the account is, but for what opens it. */
const readAccount = (file: Reader, userId: UserId) => ({
  ...prepared<[string], Stored>(
    file,
    `SELECT "email", "name", "timeZone", "createdAt" FROM "User" WHERE "id" = ?`,
  ).get(userId),
  leftOut: LEFT_OUT,
});

/** What a line of each file of rows holds, as JSON Schema. */
const schemas = () => ({
  format: FORMAT,
  version: FORMAT_VERSION,
  tables: Object.fromEntries(
    bundleTables.map(({ name, row }) => [name, z.toJSONSchema(row, { unrepresentable: "any" })]),
  ),
});

/** Writes some rows after the others. */
async function* inSteps(
  rows: Iterable<Stored>,
  choose: (some: Stored[]) => Stored[],
  write: (some: Stored[]) => string,
  onRows: (count: number) => void = () => undefined,
): AsyncGenerator<Written> {
  let some: Stored[] = [];
  for (const row of rows) {
    some.push(row);
    if (some.length < WRITTEN_AT_ONCE) continue;
    yield written(some);
    some = [];
  }
  yield written(some);

  function written(all: Stored[]): Written {
    const chosen = choose(all);
    onRows(all.length);
    return { text: write(chosen), count: chosen.length };
  }
}

type Written = { text: string; count: number };

/** A row may hold a page of some hundred kilobytes. */
const WRITTEN_AT_ONCE = 50;

async function* headed(head: string, rest: AsyncIterable<Written>): AsyncGenerator<string> {
  yield head;
  for await (const { text } of rest) yield text;
}

async function* once<T>(content: T): AsyncGenerator<T> {
  yield content;
}

/** Counts the lines that go through it, and takes their digest. */
function digester() {
  const hash: Hash = createHash("sha256");
  let count = 0;
  return {
    async *of(lines: AsyncIterable<Written>): AsyncGenerator<string> {
      for await (const some of lines) {
        hash.update(some.text);
        count += some.count;
        yield some.text;
      }
    },
    part: (): Part => ({ count, sha256: hash.copy().digest("hex") }),
  };
}

const ABOUT = `Everything that Tactful kept for you.

data/       a file for each table, one row to a line, in JSON. schema.json says what a row holds.
csv/        the same for spreadsheets. Where a text would run as a formula, an apostrophe stands before it: leave out
            the first apostrophe of a cell in which apostrophes stand before = + - @ or white space, and it is as it was.
files/      what was handed in, what came with it, and your documents, as they are.
account.json, account/    who you are here, and what happened to the account itself.
calendar.ics    interviews, days by which an answer is due, and follow-ups.
manifest.json   how many rows there are of what, with digests. The same digest means the same content.

Tactful reads all of it again under Settings, Everything in and out.
`;

/** Interviews, days by which an answer is due, and follow-ups that wait, as a calendar file. */
const calendarOf = (file: Reader, userId: UserId, now: Date): string =>
  writeCalendar(
    prepared<Record<string, string>, CalendarRow>(file, DATED)
      .all({ userId, meeting: "Interview", answer: "Answer due", followUp: "Follow up" })
      .map((row) => toEvent(row, now)),
  );

function toEvent(row: CalendarRow, stampedAt: Date): WrittenEvent {
  const { id, what, role, company, place, link } = row;
  const startsAt = new Date(row.startsAt);
  const given = row.endsAt ? new Date(row.endsAt) : startsAt;
  const endsAt = given > startsAt ? given : new Date(startsAt.getTime() + HALF_AN_HOUR_MS);
  const when = { uid: `${id}@tactful`, startsAt, endsAt, isCancelled: row.isCancelled === 1, stampedAt };
  return { ...when, summary: `${what}: ${role}, ${company}`, place, link };
}

type CalendarRow = Record<"id" | "what" | "role" | "company" | "startsAt" | "place" | "link", string> & {
  endsAt: string | null;
  isCancelled: 0 | 1;
};

const HALF_AN_HOUR_MS = 30 * 60 * 1000;

const DATED = `
  SELECT dated.*, o."role", c."name" AS company FROM (
    SELECT "id", "opportunityId", @meeting || ' ' || "name" AS what, "startsAt", "endsAt", "place", "link",
      "status" = 'cancelled' AS isCancelled FROM "Interview" WHERE "userId" = @userId
    UNION ALL SELECT 'answer-' || "id", "id", @answer, "answerBy", NULL, '', '', 0 FROM "Opportunity"
      WHERE "userId" = @userId AND "wantsAnswer" = 1 AND "answerBy" IS NOT NULL
    UNION ALL SELECT "id", "opportunityId", @followUp, "dueAt", NULL, '', '', 0 FROM "FollowUp"
      WHERE "userId" = @userId AND "status" = 'waiting') AS dated
  JOIN "Opportunity" o ON o."id" = dated."opportunityId" JOIN "Company" c ON c."id" = o."companyId"
  ORDER BY "startsAt", dated."id"`;
