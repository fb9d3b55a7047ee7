import * as z from "zod";
import { companyKey } from "@/lib/domain/opportunity/company-key";
import type { Permission } from "@/lib/domain/people/touch";
import type { ContactDraft } from "@/lib/domain/tables/contact-draft";
import { importBroughtBack } from "@/lib/domain/timeline/kinds/import-brought-back";
import { importTakenBack } from "@/lib/domain/timeline/kinds/import-taken-back";
import { imported } from "@/lib/domain/timeline/kinds/imported";
import { toCells } from "@/lib/features/imports/records";
import type { Outcome } from "@/lib/features/imports/schema";
import type { Work } from "@/lib/platform/action";

/** So many opportunities at once: no step holds the database, and the process, for longer than a twentieth of a second. */
const AT_ONCE = 50;

/** What became, or is to become, of a row. */
export type Settled = {
  line: number;
  outcome: Outcome;
  problem: string | null;
  opportunityId: string | null;
};

export const ALREADY_HERE = "You have it already.";
export const KNOWN_ALREADY = "You know them already. What you have stays as it is.";

/**
 * The next rows of which something else is to become, all of one outcome; `opportunityId` is empty where there is none
 * yet, `isOfContacts` where they are people.
 */
export async function nextRows({ tx, userId }: Work, importId: string, outcomes: readonly Outcome[]) {
  for (const outcome of outcomes) {
    const rows = await tx.importRow.findMany({
      where: { importId, userId, outcome },
      orderBy: { line: "asc" },
      take: AT_ONCE,
      select: { line: true, cells: true, problem: true, opportunityId: true },
    });
    if (rows.length > 0)
      return {
        isOfContacts: outcome.startsWith("contact-"),
        rows: rows.map((row) => ({
          ...row,
          cells: toCells(row.cells),
          opportunityId: row.opportunityId ?? "",
        })),
      };
  }
  return { isOfContacts: false, rows: [] };
}

/** Notes what became of rows, in one statement. */
export async function settleRows(
  { tx, userId }: Work,
  importId: string,
  rows: readonly Settled[],
): Promise<void> {
  const given = rows.map(({ line, outcome, problem, opportunityId }) => [
    line,
    outcome,
    problem,
    opportunityId,
  ]);
  // Gathered first: joined as it is, the list would be read anew for every row of the import.
  await tx.$executeRaw`
    WITH given AS MATERIALIZED (
      SELECT "value" ->> 0 AS line, "value" ->> 1 AS outcome, "value" ->> 2 AS problem, "value" ->> 3 AS id
      FROM json_each(${JSON.stringify(given)}))
    UPDATE "ImportRow" SET "outcome" = given.outcome, "problem" = given.problem, "opportunityId" = given.id
    FROM given
    WHERE "importId" = ${importId} AND "userId" = ${userId} AND "ImportRow"."line" = given.line`;
}

/** How many rows there are of each outcome. */
export async function countRows(
  { tx, userId }: Work,
  importId: string,
): Promise<Partial<Record<string, number>>> {
  const counts = await tx.importRow.groupBy({ by: "outcome", where: { importId, userId }, _count: true });
  return Object.fromEntries(counts.map(({ outcome, _count }) => [outcome ?? "", _count]));
}

/** What says of itself that it was brought in, taken back or brought back; anything else is somebody's work. */
const OWN_ENTRIES = [imported.kind, importTakenBack.kind, importBroughtBack.kind];

/** Those of some opportunities that somebody has worked with: a draft or a paper that was filed leaves no entry. */
export async function findWorkedWith({ tx, userId }: Work, ids: string[]): Promise<Set<string>> {
  const own = { userId, opportunityId: { in: ids } };
  const entries = await tx.timelineEntry.findMany({
    where: { ...own, kind: { notIn: OWN_ENTRIES } },
    select: { opportunityId: true },
  });
  const messages = await tx.message.findMany({
    where: { ...own, status: { not: "discarded" } },
    select: { opportunityId: true },
  });
  const filings = await tx.filing.findMany({ where: own, select: { opportunityId: true } });
  return new Set([...entries, ...messages, ...filings].flatMap(({ opportunityId }) => opportunityId ?? []));
}

/** What some opportunities are about that were taken back, each with the entry that did it. */
export async function loadTakenBack({ tx, userId }: Work, ids: string[]) {
  const rows = await tx.timelineEntry.findMany({
    where: { userId, opportunityId: { in: ids }, kind: importTakenBack.kind, undoneBy: { none: {} } },
    select: {
      id: true,
      opportunity: {
        select: { id: true, role: true, postingUrl: true, company: { select: { name: true } } },
      },
    },
  });
  return new Map(
    rows.flatMap(({ id: entryId, opportunity }) => {
      if (!opportunity) return [];
      const { id, role, postingUrl: link, company } = opportunity;
      return [[id, { entryId, role, link, company: company.name }] as const];
    }),
  );
}

/**
 * For each of some people who were brought in whoever is still exactly that: nothing of them was changed, and nothing is
 * between them and the person. Null where there is nobody like that any more.
 */
export async function findUntouched(
  { tx, userId }: Work,
  people: readonly ContactDraft[],
): Promise<({ id: string; companyId: string | null } | null)[]> {
  const names = JSON.stringify(people.map(({ name }) => name));
  const namesakes = await tx.$queryRaw`
    SELECT c."id" FROM json_each(${names}) given
    CROSS JOIN "Contact" c ON c."userId" = ${userId} AND c."name" = given."value" COLLATE NOCASE`;
  const rows = await tx.contact.findMany({
    where: {
      ...{ userId, id: { in: ids.parse(namesakes).map(({ id }) => id) } },
      ...{ permission: "unknown" satisfies Permission, nextTouchAt: null, phone: "" },
      ...{ opportunities: { none: {} }, touches: { none: {} } },
    },
    orderBy: { id: "asc" },
    select: {
      ...{ id: true, companyId: true, name: true, email: true, position: true, url: true, about: true },
      company: { select: { nameKey: true } },
    },
  });
  const looks = (text: readonly string[]) => JSON.stringify(text);
  const alike = Map.groupBy(rows, ({ name, email, position, url, about, company }) =>
    looks([name, email ?? "", position, url, about, company?.nameKey ?? ""]),
  );
  return people.map(({ name, email, position, url, about, company }) => {
    const found = alike.get(looks([name, email, position, url, about, companyKey(company)]))?.shift();
    return found ? { id: found.id, companyId: found.companyId } : null;
  });
}

const ids = z.array(z.object({ id: z.string() }));
