import { createHash } from "node:crypto";
import { json as readJson } from "node:stream/consumers";
import { FORMAT, FORMAT_VERSION, type Manifest, manifest, PLACES } from "@/lib/domain/bundle/manifest";
import { type BundleTable, bundleTables } from "@/lib/domain/bundle/tables";
import {
  forgetBeside,
  knowFingerprints,
  noteActivity,
  noteBrought,
  type Own,
  readStanding,
  type Standing,
  saveStanding,
} from "@/lib/features/brought/records";
import {
  type BundleStatus,
  batches,
  EMPTY,
  fileOfBundle,
  type Ids,
  type Judged,
  judge,
  noteComing,
  type Report,
  surveyIds,
  tally,
  toValues,
} from "@/lib/features/bundles/records";
import { type Archive, openArchive } from "@/lib/platform/archive/read-zip";
import { prepared, writeApart } from "@/lib/platform/db/beside";
import type { UserId } from "@/lib/platform/user-id";
import { err, ok, type Result } from "@/lib/result";

/**
 * Works at a bundle in a process of its own: looks it over, or brings in its rows, a few at a time, with the database free
 * for others in between. It goes on where it was, whenever that was. What makes the rows found comes after it.
 * @param path the database's file.
 */
export const workThrough = (path: string, userId: UserId, bundleId: string): Promise<void> =>
  writeApart(path, async (file) => {
    const own = { file, userId, bundleId };
    const stored = readStanding(own);
    if (stored?.status !== "looking" && stored?.status !== "running") return;
    const opened = await openArchive(fileOfBundle(bundleId));
    if (!opened.ok && stored.status === "running") throw new Error("Its file cannot be read any more.");
    if (!opened.ok) return giveUp(own, opened.reason);
    knowFingerprints(file);
    const archive = opened.value;
    try {
      if (stored.status === "looking") await look({ ...own, archive });
      else await bringIn({ ...own, archive }, stored);
    } finally {
      archive.close();
    }
  });

type Task = Own & { archive: Archive };

const giveUp = (own: Own, reason: string): void =>
  saveStanding(own, "looking", { status: "unusable", isRenamed: false, report: { ...EMPTY, reason } });

/** Looks through all of it and notes what would become of each row. */
async function look(task: Task): Promise<void> {
  const { file, userId, archive } = task;
  const told = await readManifest(archive);
  if (!told.ok) return giveUp(task, told.reason);
  const rows = Object.values(told.value.tables).reduce((sum, { count }) => sum + count, 0);
  const ids = await surveyIds(file, userId, archive, null);
  const coming = noteComing(file);
  let report: Report = { ...EMPTY, rows, exportedAt: told.value.exportedAt };
  const note = (status: BundleStatus) =>
    saveStanding(task, "looking", { status, isRenamed: ids.isRenamed, report });
  for (const [step, table] of bundleTables.entries()) {
    const hash = createHash("sha256");
    for await (const lines of batches(archive, table, LOOKED_AT_ONCE)) {
      for (const { text } of lines) hash.update(`${text}\n`);
      const judged = judge(file, userId, table, lines, { ids, archive, isComing: coming.has });
      coming.add(table, judged);
      report = { ...tally(report, table.name, judged), step };
      if (report.seen % (LOOKED_AT_ONCE * 10) < judged.length) note("looking");
    }
    const isAsTold = told.value.tables[table.name]?.sha256 === hash.digest("hex");
    if (!isAsTold) report = { ...report, isAltered: true };
  }
  note("looked");
}

const LOOKED_AT_ONCE = 250;

async function readManifest(archive: Archive): Promise<Result<Manifest, "no-bundle" | "too-new">> {
  if (!archive.has(PLACES.manifest) || archive.sizeOf(PLACES.manifest) > 1_000_000) return err("no-bundle");
  const document: unknown = await readJson(await archive.read(PLACES.manifest)).catch(() => null);
  const read = manifest.safeParse(document);
  if (!read.success || read.data.format !== FORMAT) return err("no-bundle");
  return read.data.version > FORMAT_VERSION ? err("too-new") : ok(read.data);
}

/** Brings in what is new, table by table. */
async function bringIn(task: Task, stored: Standing): Promise<void> {
  const { file, userId, archive } = task;
  const ids = await surveyIds(file, userId, archive, stored.isRenamed);
  let { report } = stored;
  for (const [step, table] of bundleTables.entries()) {
    if (step < report.step) continue;
    report = await bringInTable({ ...task, ids, table }, { ...stored, report: { ...report, step } });
    report = { ...report, line: 0 };
  }
  saveStanding(task, "running", { ...stored, report: { ...report, step: bundleTables.length } });
}

/** So many rows at once: no step holds the database for longer than a few hundredths of a second. */
const AT_ONCE = 100;

async function bringInTable(
  task: Task & { ids: Ids; table: BundleTable },
  stored: Standing,
): Promise<Report> {
  const { file, userId, archive, ids, table } = task;
  let { report } = stored;
  for await (const lines of batches(archive, table, AT_ONCE)) {
    const left = lines.filter(({ line }) => line > report.line);
    if (left.length === 0) continue;
    const judged = judge(file, userId, table, left, { ids, archive, isComing: () => false });
    for (const few of portions(judged, table)) {
      const { settled, rows } = await prepare(few, table, archive);
      const after = { ...tally(report, table.name, settled), line: few.at(-1)?.line ?? report.line };
      const write = () => {
        insertRows(task, table, rows);
        saveStanding(task, "running", { ...stored, report: after });
      };
      file.transaction(write).immediate();
      report = after;
    }
  }
  return report;
}

/** Rows with files go in one at a time, so that no two of these are in memory at once. */
const portions = (judged: Judged[], { columns }: BundleTable): Judged[][] =>
  Object.values(columns).some(({ holds }) => holds === "file") ? judged.map((each) => [each]) : [judged];

async function prepare(
  judged: readonly Judged[],
  table: BundleTable,
  archive: Archive,
): Promise<{ settled: Judged[]; rows: unknown[][] }> {
  const settled: Judged[] = [];
  const rows: unknown[][] = [];
  for (const each of judged) {
    const values = each.row && (await toValues(table, each.row, archive));
    if (values) rows.push(values);
    settled.push(
      values === null
        ? { line: each.line, outcome: "refused", problem: "Its file is not what was put into the archive." }
        : each,
    );
  }
  return { settled, rows };
}

/**
 * Writes rows as they are, and notes them, so that they can be taken back; what is kept beside the opportunities that they
 * tell of is made anew after that.
 */
function insertRows(own: Own, table: BundleTable, rows: readonly unknown[][]): void {
  const columns = Object.keys(table.columns);
  const names = [...columns, "userId"];
  const insert = prepared<unknown[], never>(
    own.file,
    `INSERT INTO "${table.name}" (${names.map((each) => `"${each}"`).join(", ")}) VALUES (${names.map(() => "?").join(", ")})`,
  );
  noteActivity(own, table, rows);
  for (const row of rows) insert.run(...row, own.userId);
  const places = table.key.map((column) => columns.indexOf(column));
  const keys = rows.map((row) => places.map((at) => row[at]));
  noteBrought(own, table, keys);
  const told = columns.indexOf("opportunityId");
  if (told !== -1)
    forgetBeside(
      own,
      rows.flatMap((row) => row[told] ?? []),
    );
}
