import { createHash } from "node:crypto";
import { type BundleTable, bundleTables } from "@/lib/domain/bundle/tables";
import { companyKey } from "@/lib/domain/opportunity/company-key";
import {
  type BundleStatus,
  type Report,
  report as reportShape,
  toStatus,
} from "@/lib/features/bundles/records";
import { prepared, type Writer } from "@/lib/platform/db/beside";
import type { UserId } from "@/lib/platform/user-id";

/** A bundle that is worked at from a process of its own. */
export type Own = { file: Writer; userId: UserId; bundleId: string };

export type Standing = { status: BundleStatus; isRenamed: boolean; report: Report };

export function readStanding({ file, userId, bundleId }: Own): Standing | null {
  const row = prepared<[string, string], { status: string; isRenamed: 0 | 1; report: string }>(
    file,
    `SELECT "status", "isRenamed", "report" FROM "Bundle" WHERE "id" = ? AND "userId" = ?`,
  ).get(bundleId, userId);
  if (!row) return null;
  const report = reportShape.parse(JSON.parse(row.report));
  return { status: toStatus(row.status), isRenamed: row.isRenamed === 1, report };
}

/** Notes how far a bundle is. @throws when nobody works at it any more. */
export function saveStanding(
  { file, userId, bundleId }: Own,
  before: BundleStatus,
  { status, isRenamed, report }: Standing,
): void {
  const { changes } = prepared<unknown[], never>(
    file,
    `UPDATE "Bundle" SET "status" = ?, "isRenamed" = ?, "report" = ? WHERE "id" = ? AND "userId" = ? AND "status" = ?`,
  ).run(status, isRenamed ? 1 : 0, JSON.stringify(report), bundleId, userId, before);
  if (changes === 0) throw new Error("The bundle is not there any more.");
}

/** Lets a connection take fingerprints. */
export const knowFingerprints = (file: Writer): void =>
  void file.function("fingerprint", { varargs: true, deterministic: true }, (...values: unknown[]) =>
    createHash("sha256").update(JSON.stringify(values)).digest().subarray(0, FINGERPRINT_BYTES),
  );

/** Two texts share so many by chance in no lifetime, and there is one for every row. */
const FINGERPRINT_BYTES = 16;

/** The key of a row as `keyOf` has it, in SQL. */
export const keyIn = ({ key }: BundleTable, alias: string): string =>
  `json_array(${key.map((column) => `${alias}."${column}"`).join(", ")})`;

/** Whether a row has a key that is given as `keyOf` has it, in SQL. */
export const hasKeyIn = ({ key }: BundleTable, alias: string, given: string): string =>
  [`${alias}."userId" = ?`, ...key.map((column, at) => `${alias}."${column}" = ${given} ->> ${at}`)].join(
    " AND ",
  );

/** The fingerprint of a row, in SQL: of all that somebody can change of it. A file never changes, and is long. */
export function fingerprintIn({ name, columns }: BundleTable, alias: string): string {
  const told = Object.keys(columns).filter(
    (column) => columns[column]?.holds !== "file" && !(column === "activityAt" && MOVED.includes(name)),
  );
  return `fingerprint(${told.map((column) => `${alias}."${column}"`).join(", ")})`;
}

/** What follows from other rows is moved with them, by triggers. */
const MOVED: readonly string[] = ["Company", "Contact"];

/** Notes rows that were just brought in, as they are now. */
export function noteBrought(
  { file, userId, bundleId }: Own,
  table: BundleTable,
  keys: readonly unknown[][],
): void {
  prepared<unknown[], never>(
    file,
    `INSERT OR REPLACE INTO "BundleRow" ("userId", "bundleId", "table", "key", "fingerprint")
       SELECT it."userId", ?, ?, ${keyIn(table, "it")}, ${fingerprintIn(table, "it")}
       FROM json_each(?) given CROSS JOIN "${table.name}" it ON ${hasKeyIn(table, "it", `given."value"`)}`,
  ).run(bundleId, table.name, JSON.stringify(keys), userId);
}

/** Notes when companies and contacts that were here were active last, before rows are brought in that move this. */
export function noteActivity(
  own: Own,
  { name, columns }: BundleTable,
  rows: readonly (readonly unknown[])[],
): void {
  if (name !== "Opportunity" && name !== "Touch") return;
  for (const [at, [column, { of = "" }]] of Object.entries(columns).entries()) {
    const named = rows.flatMap((row) => row[at] ?? []).map(String);
    if (MOVED.includes(of)) noteMoved(own, of, "id", named);
    if (column === "agency") noteMoved(own, "Company", "nameKey", named.map(companyKey));
  }
}

function noteMoved(
  { file, userId, bundleId }: Own,
  table: string,
  column: "id" | "nameKey",
  values: readonly string[],
): void {
  prepared<unknown[], never>(
    file,
    `INSERT OR IGNORE INTO "BundleRow" ("userId", "bundleId", "table", "key", "activityAt")
       SELECT "userId", ?, ?, json_array("id"), "activityAt" FROM "${table}"
       WHERE "userId" = ? AND "${column}" IN (SELECT "value" FROM json_each(?))`,
  ).run(bundleId, table, userId, JSON.stringify(values));
}

/** Forgets what is kept beside opportunities whose rows came or went: it is made anew after that. */
export function forgetBeside({ file, userId }: Own, opportunityIds: readonly unknown[]): void {
  for (const beside of ["SearchEntry", "Course"])
    prepared<[string, string], never>(
      file,
      `DELETE FROM "${beside}" WHERE "userId" = ? AND "opportunityId" IN (SELECT "value" FROM json_each(?))`,
    ).run(userId, JSON.stringify(opportunityIds));
}

/** What a row is a part of. */
export const wholeOf = ({ partOf, columns }: BundleTable): BundleTable | undefined =>
  bundleTables.find(({ name }) => partOf !== null && name === columns[partOf]?.of);
