import { setTimeout as pause } from "node:timers/promises";
import { type BundleTable, bundleTables } from "@/lib/domain/bundle/tables";
import {
  fingerprintIn,
  forgetBeside,
  hasKeyIn,
  keyIn,
  knowFingerprints,
  type Own,
  readStanding,
  type Standing,
  saveStanding,
  wholeOf,
} from "@/lib/features/brought/records";
import { type KeptThing, type Undo, undoneOf } from "@/lib/features/bundles/records";
import { prepared, writeApart } from "@/lib/platform/db/beside";
import type { UserId } from "@/lib/platform/user-id";

/**
 * Takes a bundle back in a process of its own: removes what it brought in and nobody has worked with since, a few things
 * at a time, each with its parts or not at all, with the database free for others in between. It goes on where it was,
 * whenever that was. What makes the rest found comes after it.
 * @param path the database's file.
 */
export const takeBack = (path: string, userId: UserId, bundleId: string): Promise<void> =>
  writeApart(path, async (file) => {
    const own = { file, userId, bundleId };
    const stored = readStanding(own);
    if (stored?.status !== "undoing" || !stored.report.undo || stored.report.undo.isThrough) return;
    knowFingerprints(file);
    let undo = stored.report.undo;
    // What only something named that comes after it goes the next time.
    for (let before = -1; before < undoneOf(undo).taken; ) {
      before = undoneOf(undo).taken;
      undo = await passThrough(own, stored, { ...undo, kept: [], keptCount: 0 });
    }
    const end = () => {
      resetActivity(own);
      saveUndo(own, stored, { ...undo, tables: withKept(own, undo.tables), isThrough: true });
    };
    file.transaction(end).immediate();
  });

const saveUndo = (own: Own, stored: Standing, undo: Undo): void =>
  saveStanding(own, "undoing", { ...stored, report: { ...stored.report, undo } });

/** So many things at once: no step holds the database for longer than a few hundredths of a second. */
const AT_ONCE = 40;
const REST_MS = 5;

/** Looks once at everything that is left: what names others comes before what is named. */
async function passThrough(own: Own, stored: Standing, before: Undo): Promise<Undo> {
  let undo = before;
  for (const table of bundleTables.toReversed()) {
    for (let roots = findRoots(own, table, ""); roots.length > 0; ) {
      const some = roots;
      const step = () => {
        const after = takeSome(own, table, some, undo);
        saveUndo(own, stored, after);
        return after;
      };
      undo = own.file.transaction(step).immediate();
      await pause(REST_MS);
      roots = findRoots(own, table, some.at(-1)?.key ?? "");
    }
  }
  return undo;
}

/** Something that was brought in, and is no part of anything else that was. `at`: its row; null: it went since. */
type Root = { key: string; at: number | null };

function findRoots({ file, userId, bundleId }: Own, table: BundleTable, after: string): Root[] {
  const whole = wholeOf(table);
  const isRoot = whole
    ? `AND NOT EXISTS (SELECT 1 FROM "BundleRow" whole WHERE whole."userId" = note."userId"
         AND whole."bundleId" = note."bundleId" AND whole."table" = '${whole.name}'
         AND whole."key" = json_array(it."${table.partOf}") AND whole."fingerprint" IS NOT NULL)`
    : "";
  return prepared<unknown[], Root>(
    file,
    `SELECT note."key", it.rowid AS at FROM "BundleRow" note
       LEFT JOIN "${table.name}" it ON ${hasKeyIn(table, "it", `note."key"`)}
       WHERE note."userId" = ? AND note."bundleId" = ? AND note."table" = '${table.name}' AND note."key" > ?
       AND note."fingerprint" IS NOT NULL ${isRoot} ORDER BY note."key" LIMIT ${AT_ONCE}`,
  ).all(userId, userId, bundleId, after);
}

/** Rows by their table, each with the key of what it is, or is a part of. */
type Rows = Map<BundleTable, Map<number, string>>;

/** Takes some things back as far as they can go, and notes how that went. */
function takeSome(own: Own, table: BundleTable, roots: readonly Root[], undo: Undo): Undo {
  const there = roots.flatMap(({ key, at }) => (at === null ? [] : [[at, key] as const]));
  const rows = withParts(own, table, new Map(there));
  const staying = findStaying(own, rows);
  const names = nameThings(
    own,
    table,
    there.filter(([, key]) => staying.has(key)).map(([at]) => at),
  );
  const kept = there.flatMap(([at, key]) => {
    const why = staying.get(key);
    const [id = null] = JSON.parse(key);
    return why ? [{ table: table.name, id, name: names.get(at) ?? "", why }] : [];
  });
  const leaving = new Map(
    [...rows].map(([each, its]) => [each, [...its].filter(([, key]) => !staying.has(key)).map(([at]) => at)]),
  );
  const taken = remove(own, leaving);
  forgetNotes(
    own,
    table,
    roots.flatMap(({ key, at }) => (at === null ? [key] : [])),
  );
  return {
    ...undo,
    tables: addTaken(undo.tables, taken),
    kept: [...undo.kept, ...kept].toSorted(changedFirst).slice(0, MOST_TOLD),
    keptCount: undo.keptCount + kept.length,
  };
}

const MOST_TOLD = 100;

const changedFirst = (one: KeptThing, other: KeptThing): number =>
  Number(other.why === "changed") - Number(one.why === "changed");

function addTaken(tables: Undo["tables"], taken: ReadonlyMap<string, number>): Undo["tables"] {
  const added = { ...tables };
  for (const [name, count] of taken) added[name] = { kept: 0, taken: (tables[name]?.taken ?? 0) + count };
  return added;
}

/** Counts what stays. */
function withKept({ file, userId, bundleId }: Own, tables: Undo["tables"]): Undo["tables"] {
  const counted = bundleTables.map((table) => {
    const kept = prepared<unknown[], number>(
      file,
      `SELECT count(*) FROM "BundleRow" note CROSS JOIN "${table.name}" it ON ${hasKeyIn(table, "it", `note."key"`)}
         WHERE note."userId" = ? AND note."bundleId" = ? AND note."table" = ? AND note."fingerprint" IS NOT NULL`,
    )
      .pluck()
      .get(userId, userId, bundleId, table.name);
    return [table.name, { taken: tables[table.name]?.taken ?? 0, kept: kept ?? 0 }] as const;
  });
  return Object.fromEntries(counted.filter(([, { taken, kept }]) => taken + kept > 0));
}

/** Things with all that is a part of them, and the parts of that. */
function withParts({ file, userId }: Own, table: BundleTable, things: Map<number, string>): Rows {
  const rows: Rows = new Map([[table, things]]);
  for (const part of bundleTables.slice(bundleTables.indexOf(table))) {
    const whole = wholeOf(part);
    if (!whole) continue;
    const find = () =>
      prepared<unknown[], { at: number; above: number }>(
        file,
        `SELECT part.rowid AS at, whole.rowid AS above FROM json_each(?) given
           CROSS JOIN "${whole.name}" whole ON whole.rowid = given."value"
           CROSS JOIN "${part.name}" part ON part."${part.partOf}" = whole."id" AND part."userId" = ?`,
      );
    let above = rows.get(whole);
    while (above && above.size > 0) {
      const known = rows.get(part) ?? new Map<number, string>();
      const fresh = new Map<number, string>();
      for (const found of find().all(JSON.stringify([...above.keys()]), userId))
        if (!known.has(found.at)) fresh.set(found.at, above.get(found.above) ?? "");
      rows.set(part, new Map([...known, ...fresh]));
      // Only what is part of its own kind has parts that were not looked for yet.
      above = whole === part ? fresh : undefined;
    }
  }
  return rows;
}

/** Which of the things stay, and why: one of its rows is not as it came, or something that stays names one. */
function findStaying(own: Own, rows: Rows): Map<string, KeptThing["why"]> {
  const staying = new Map<string, KeptThing["why"]>();
  for (const [table, its] of rows)
    for (const at of findChanged(own, table, [...its.keys()])) staying.set(its.get(at) ?? "", "changed");
  const namings = [...rows].flatMap(([table, its]) =>
    findNamings(own, table, [...its.keys()]).map(({ by, namer, at }) => ({
      named: its.get(at) ?? "",
      namer: rows.get(by)?.get(namer) ?? null,
    })),
  );
  for (let before = -1; before < staying.size; ) {
    before = staying.size;
    for (const { named, namer } of namings)
      if (!staying.has(named) && (namer === null || staying.has(namer))) staying.set(named, "needed");
  }
  return staying;
}

/** Rows that did not come with the bundle, or are not as they came. */
const findChanged = ({ file, userId, bundleId }: Own, table: BundleTable, at: readonly number[]): number[] =>
  prepared<unknown[], number>(
    file,
    `SELECT it.rowid FROM json_each(?) given CROSS JOIN "${table.name}" it ON it.rowid = given."value"
       LEFT JOIN "BundleRow" note ON note."userId" = ? AND note."bundleId" = ? AND note."table" = '${table.name}'
       AND note."key" = ${keyIn(table, "it")}
       WHERE note."fingerprint" IS NOT ${fingerprintIn(table, "it")}`,
  )
    .pluck()
    .all(JSON.stringify(at), userId, bundleId);

type Naming = { by: BundleTable; namer: number; at: number };

/** Which rows name some rows, but for the parts of these. */
const findNamings = ({ file, userId }: Own, table: BundleTable, at: readonly number[]): Naming[] =>
  namesOf(table).flatMap(({ by, column, names }) =>
    prepared<unknown[], Omit<Naming, "by">>(
      file,
      `SELECT namer.rowid AS namer, it.rowid AS at FROM json_each(?) given
         CROSS JOIN "${table.name}" it ON it.rowid = given."value"
         CROSS JOIN "${by.name}" namer ON namer."${column}" = it."${names}" AND namer."userId" = ?
         WHERE it."${names}" <> ''`,
    )
      .all(JSON.stringify(at), userId)
      .map((found) => ({ by, ...found })),
  );

/** By which columns rows of a table are named. Opportunities name their agency by the key of its name. */
function namesOf(table: BundleTable): { by: BundleTable; column: string; names: string }[] {
  const named = bundleTables.flatMap((by) =>
    Object.entries(by.columns)
      .filter(([column, { of }]) => of === table.name && column !== by.partOf)
      .map(([column]) => ({ by, column, names: "id" })),
  );
  const opportunity =
    table.name === "Company" ? bundleTables.find(({ name }) => name === "Opportunity") : null;
  return opportunity ? [...named, { by: opportunity, column: "agencyKey", names: "nameKey" }] : named;
}

/** Removes rows with the notes of them, children before their parents. @returns how many of each table. */
function remove(own: Own, leaving: ReadonlyMap<BundleTable, readonly number[]>): Map<string, number> {
  const { file } = own;
  const taken = new Map<string, number>();
  const agencyKeys: unknown[] = [];
  for (const table of bundleTables.toReversed()) {
    const rows = JSON.stringify(leaving.get(table) ?? []);
    if (rows === "[]") continue;
    const { name, columns } = table;
    const read = (what: string) =>
      prepared<unknown[], unknown>(
        file,
        `SELECT DISTINCT ${what} FROM "${name}" it WHERE it.rowid IN (SELECT "value" FROM json_each(?))`,
      )
        .pluck()
        .all(rows);
    if ("opportunityId" in columns) forgetBeside(own, read(`it."opportunityId"`));
    if (name === "Opportunity") agencyKeys.push(...read(`it."agencyKey"`));
    const keys = read(keyIn(table, "it"));
    prepared<unknown[], never>(
      file,
      `DELETE FROM "${name}" WHERE rowid IN (SELECT "value" FROM json_each(?))`,
    ).run(rows);
    // The timeline lets only that go of which there is a note.
    forgetNotes(own, table, keys);
    taken.set(name, keys.length);
  }
  removeAgencies(own, agencyKeys);
  return taken;
}

const forgetNotes = (
  { file, userId, bundleId }: Own,
  { name }: BundleTable,
  keys: readonly unknown[],
): void =>
  void prepared<unknown[], never>(
    file,
    `DELETE FROM "BundleRow" WHERE "userId" = ? AND "bundleId" = ? AND "table" = ?
       AND "key" IN (SELECT "value" FROM json_each(?))`,
  ).run(userId, bundleId, name, JSON.stringify(keys));

/** Companies that the upkeep made since, of agencies that nothing came through any more, and at which nobody is. */
const removeAgencies = ({ file, userId, bundleId }: Own, keys: readonly unknown[]): void =>
  void prepared<unknown[], never>(
    file,
    `DELETE FROM "Company" WHERE "userId" = ? AND "nameKey" IN (SELECT "value" FROM json_each(?)) AND "nameKey" <> ''
       AND "createdAt" >= (SELECT "createdAt" FROM "Bundle" WHERE "id" = ?)
       AND NOT EXISTS (SELECT 1 FROM "BundleRow" note WHERE note."userId" = "Company"."userId" AND note."bundleId" = ?
         AND note."table" = 'Company' AND note."key" = json_array("Company"."id"))
       AND NOT EXISTS (SELECT 1 FROM "Contact" it WHERE it."companyId" = "Company"."id")
       AND NOT EXISTS (SELECT 1 FROM "Opportunity" it WHERE it."companyId" = "Company"."id")
       AND NOT EXISTS (SELECT 1 FROM "Opportunity" it WHERE it."userId" = "Company"."userId"
         AND it."agencyKey" = "Company"."nameKey")`,
  ).run(userId, JSON.stringify(keys), bundleId, bundleId);

/** Lets companies and contacts that were here before be as active as they were, but for what is known of them now. */
function resetActivity({ file, userId, bundleId }: Own): void {
  const newest = (column: string, from: string) =>
    `coalesce((SELECT max(it."${column}") FROM ${from} AND it."userId" = moved."userId"), '')`;
  const known = {
    Company: [
      newest("activityAt", `"Opportunity" it WHERE it."companyId" = moved."id"`),
      newest(
        "activityAt",
        `"Opportunity" it WHERE it."agencyKey" = moved."nameKey" AND it."agencyKey" <> ''`,
      ),
    ],
    Contact: [
      newest("activityAt", `"Opportunity" it WHERE it."contactId" = moved."id"`),
      newest("createdAt", `"Touch" it WHERE it."contactId" = moved."id"`),
    ],
  };
  for (const [table, since] of Object.entries(known))
    prepared<unknown[], never>(
      file,
      `UPDATE "${table}" AS moved SET "activityAt" = max(note."activityAt", ${since.join(", ")})
         FROM "BundleRow" note WHERE note."userId" = ? AND note."bundleId" = ? AND note."table" = ?
         AND note."fingerprint" IS NULL AND moved."id" = note."key" ->> 0 AND moved."userId" = note."userId"`,
    ).run(userId, bundleId, table);
}

/** What things of one table are called, by their rows. */
function nameThings({ file }: Own, table: BundleTable, at: readonly number[]): Map<number, string> {
  const column = CALLED.find((name) => name in table.columns);
  const called =
    table.name === "Opportunity"
      ? `it."role" || ', ' || (SELECT "name" FROM "Company" WHERE "id" = it."companyId")`
      : column
        ? `it."${column}"`
        : "''";
  return new Map(
    prepared<unknown[], [number, string | null]>(
      file,
      `SELECT it.rowid, substr(${called}, 1, ${MOST_NAME}) FROM json_each(?) given
         CROSS JOIN "${table.name}" it ON it.rowid = given."value"`,
    )
      .raw()
      .all(JSON.stringify(at))
      .map(([row, name]) => [row, name ?? ""]),
  );
}

const CALLED = ["name", "label", "title", "question", "body", "about", "text"];
const MOST_NAME = 120;
