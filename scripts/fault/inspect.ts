import path from "node:path";
import Database from "better-sqlite3";
import type { Letter } from "./ledger.ts";

/** Problems by name, each with what it was found in: nothing may be lost, half there, or there twice. */
export type Findings = { lost: string[]; torn: string[]; doubled: string[] };

/** A company with one of its opportunities, and how many rows of each kind this one has. */
type Unit = {
  company: string;
  opportunityId: string | null;
  invitations: number;
  entries: number;
  searchEntries: number;
  indexed: number;
};

type Receipt = { key: string; opportunityId: string | null };

/** Looks through the databases of a data folder; the server may be running. */
export function inspect(dataDir: string, acknowledged: readonly Letter[]): Findings {
  const { units, receipts, unsound } = readFrom(path.join(dataDir, "tactful.db"), (database) => ({
    units: database.prepare<[], Unit>(UNITS).all(),
    receipts: database.prepare<[], Receipt>(RECEIPTS).all(),
    unsound: soundness(database),
  }));
  const findings = compare(acknowledged, units, receipts);
  const limits = readFrom(path.join(dataDir, "limits.db"), soundness);
  return { ...findings, torn: [...findings.torn, ...unsound, ...limits] };
}

/** Holds what was acknowledged against what is there. Each letter has a company of its own, so a name is a form. */
function compare(
  acknowledged: readonly Letter[],
  units: readonly Unit[],
  receipts: readonly Receipt[],
): Findings {
  const byCompany = Map.groupBy(units, ({ company }) => company);
  const byKey = new Map(receipts.map(({ key, opportunityId }) => [key, opportunityId]));
  const receipted = Map.groupBy(receipts, ({ opportunityId }) => opportunityId);
  const isKept = ({ key, company }: Letter) =>
    byCompany.get(company)?.some(({ opportunityId }) => opportunityId && opportunityId === byKey.get(key)) ??
    false;
  const isWhole = ({ opportunityId, ...counts }: Unit) =>
    receipted.get(opportunityId)?.length === 1 &&
    [counts.invitations, counts.entries, counts.searchEntries, counts.indexed].every((count) => count === 1);
  const known = new Set(units.map(({ opportunityId }) => opportunityId));
  return {
    lost: acknowledged.filter((letter) => !isKept(letter)).map(({ company }) => company),
    torn: [
      ...units.filter((unit) => !isWhole(unit)).map(({ company }) => company),
      ...receipts.filter(({ opportunityId }) => !known.has(opportunityId)).map(({ key }) => `receipt ${key}`),
    ],
    doubled: [...byCompany].filter(([, found]) => found.length > 1).map(([company]) => company),
  };
}

/** Everything that is read at once is of one moment. */
function readFrom<T>(file: string, read: (database: Database.Database) => T): T {
  const database = new Database(file, { readonly: true });
  try {
    return database.transaction(() => read(database))();
  } finally {
    database.close();
  }
}

/** What SQLite itself has to say, the search index and the foreign keys included; nothing when all is well. */
function soundness(database: Database.Database): string[] {
  const verdict = database.pragma("integrity_check", { simple: true });
  const orphans = database.prepare("SELECT count(*) FROM pragma_foreign_key_check").pluck().get();
  return [
    ...(verdict === "ok" ? [] : [`integrity: ${verdict}`]),
    ...(orphans === 0 ? [] : [`${orphans} orphans`]),
  ];
}

/** A company without an opportunity is half of a letter, so it is listed too. */
const UNITS = `
  SELECT "Company"."name" AS company, opportunity."id" AS opportunityId,
    (SELECT count(*) FROM "Invitation" row WHERE row."opportunityId" = opportunity."id") AS invitations,
    (SELECT count(*) FROM "TimelineEntry" row WHERE row."opportunityId" = opportunity."id") AS entries,
    (SELECT count(*) FROM "SearchEntry" row WHERE row."opportunityId" = opportunity."id") AS searchEntries,
    (SELECT count(*) FROM "SearchEntry" row JOIN "SearchIndex_docsize" document ON document."id" = row."row"
      WHERE row."opportunityId" = opportunity."id") AS indexed
  FROM "Company" LEFT JOIN "Opportunity" opportunity ON opportunity."companyId" = "Company"."id"`;

const RECEIPTS = `SELECT "key", "result" ->> 'opportunityId' AS opportunityId FROM "Receipt"`;
