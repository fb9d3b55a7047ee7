import * as z from "zod";
import { companyKey } from "@/lib/domain/opportunity/company-key";
import { type ContactDraft, type KnownContacts, knownContacts } from "@/lib/domain/tables/contact-draft";
import type { Reading } from "@/lib/domain/tables/draft";
import { formatOf } from "@/lib/domain/tables/formats";
import { mapping } from "@/lib/domain/tables/mapping";
import { identityOf, type KnownPostings, knownPostings } from "@/lib/domain/tables/same";
import type { Row } from "@/lib/domain/tables/sheet";
import { layout } from "@/lib/domain/tables/table";
import { localDay } from "@/lib/domain/time/local";
import type { Stage } from "@/lib/domain/timeline/stage";
import { loadTimeZone } from "@/lib/features/account/records";
import { loadAgencies } from "@/lib/features/opportunities/records";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/db/client/client";
import type { UserId } from "@/lib/platform/user-id";

/**
 * `checking`: its rows are looked through. `checked`: nothing is made yet. `running`, `undoing`, `redoing`: it is worked
 * at, a few rows at a time. `stopped`: some rows were made, the others were not. `done`, `undone`: there is nothing left.
 */
const statuses = [
  ...(["checking", "checked", "running", "stopped", "done"] as const),
  ...(["undoing", "undone", "redoing"] as const),
] as const;

const status = z.enum(statuses);

export type ImportStatus = z.output<typeof status>;

export const toStatus = (stored: string): ImportStatus => status.parse(stored);

const IMPORT_COLUMNS = {
  ...{ id: true, name: true, format: true, status: true, mapping: true, columns: true },
  ...{ rowCount: true, doneCount: true, createdAt: true, finishedAt: true, undoneAt: true },
} satisfies Prisma.ImportSelect;

type ImportRow = Prisma.ImportGetPayload<{ select: typeof IMPORT_COLUMNS }>;

const toImport = ({ columns, ...row }: ImportRow) => ({
  ...row,
  status: toStatus(row.status),
  mapping: mapping.parse(row.mapping),
  layout: layout.parse(columns),
  tracker: trackerOf(row.format),
  /** What an import is told to be from: the tracker, or the file where that is unknown. */
  from: trackerOf(row.format) ?? `“${row.name}”`,
});

export type StoredImport = ReturnType<typeof toImport>;

/** Which tracker a table is from; null for a table of anybody's own making. */
export function trackerOf(format: string): string | null {
  const { code, name } = formatOf(format);
  return code === "any-table" ? null : name;
}

/** An import that is theirs. */
export async function loadImport(tx: Tx, userId: UserId, importId: string): Promise<StoredImport | null> {
  const row = await tx.import.findFirst({ where: { id: importId, userId }, select: IMPORT_COLUMNS });
  return row && toImport(row);
}

/** The same, if it is worked at in this way. */
export async function loadImportAt(
  tx: Tx,
  userId: UserId,
  { importId, status }: { importId: string; status: ImportStatus },
): Promise<StoredImport | null> {
  const stored = await loadImport(tx, userId, importId);
  return stored?.status === status ? stored : null;
}

/** How somebody's last tables of one format were read, the newest first. */
export async function loadMappings(tx: Tx, userId: UserId, format: string) {
  const rows = await tx.import.findMany({
    where: { userId, format },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 20,
    select: { columns: true, mapping: true },
  });
  return rows.map((row) => ({
    columns: layout.parse(row.columns).columns,
    mapping: mapping.parse(row.mapping),
  }));
}

const cells = z.array(z.string());

export const toCells = (stored: unknown): string[] => cells.parse(stored);

const READ_AT_ONCE = 250;

/** The rows of an import in the order of the file, some at a time: between two of these, others have the database. */
export async function* loadRows(tx: Tx, userId: UserId, importId: string): AsyncGenerator<Row[]> {
  for (let after = -1; ; ) {
    const rows = await tx.importRow.findMany({
      where: { importId, userId, line: { gt: after } },
      orderBy: { line: "asc" },
      take: READ_AT_ONCE,
      select: { line: true, cells: true },
    });
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(({ line, cells }) => ({ line, cells: toCells(cells) }));
    after = last.line;
  }
}

/** What the rows of an import are read by, on this day where the person is. */
export async function loadReading(
  tx: Tx,
  userId: UserId,
  { layout: { columns }, mapping }: StoredImport,
  now: Date,
): Promise<Reading & { timeZone: string }> {
  const timeZone = await loadTimeZone(tx, userId);
  return { columns, mapping, timeZone, today: localDay(now, timeZone) };
}

/** What somebody has already, to know it again: those that may be the same as some of these, by address or company. */
export async function loadPostings(
  tx: Tx,
  userId: UserId,
  like: readonly { company: string; link: string | null }[],
): Promise<KnownPostings<string>> {
  const links = [...new Set(like.flatMap(({ link }) => link ?? []))];
  const nameKeys = [...new Set(like.map(({ company }) => companyKey(company)))];
  const select = { id: true, role: true, postingUrl: true, company: { select: { name: true } } } as const;
  const there = { stage: { not: "taken-back" satisfies Stage } };
  const companies = await tx.company.findMany({
    where: { userId, nameKey: { in: nameKeys } },
    select: { opportunities: { where: there, select } },
  });
  const byLink = await tx.opportunity.findMany({
    where: { ...there, userId, postingUrl: { in: links } },
    select,
  });
  const known = knownPostings<string>();
  for (const { id, role, postingUrl, company } of [
    ...companies.flatMap(({ opportunities }) => opportunities),
    ...byLink,
  ])
    known.add(identityOf({ company: company.name, role, link: postingUrl }), id);
  return known;
}

const people = z.array(
  z.object({
    ...{ id: z.string(), name: z.string(), email: z.string().nullable(), url: z.string() },
    company: z.string().nullable(),
  }),
);

/** Whom somebody has already, to know them again: those of a name, an address or a page of some of these. */
export async function loadContacts(
  tx: Tx,
  userId: UserId,
  like: readonly ContactDraft[],
): Promise<KnownContacts<string>> {
  const given = JSON.stringify(
    like.map(({ name, email, url }) => [name, email || null, url || null, url ? otherForm(url) : null]),
  );
  const found = await tx.$queryRaw`
    WITH given AS MATERIALIZED (
      SELECT "value" ->> 0 AS name, "value" ->> 1 AS email, "value" ->> 2 AS url, "value" ->> 3 AS other
      FROM json_each(${given})),
    alike AS (
      SELECT c."id" FROM given CROSS JOIN "Contact" c ON c."userId" = ${userId} AND c."name" = given.name COLLATE NOCASE
      UNION SELECT c."id" FROM given CROSS JOIN "Contact" c ON c."userId" = ${userId} AND c."email" = given.email
      UNION SELECT c."id" FROM given CROSS JOIN "Contact" c ON c."userId" = ${userId} AND c."url" = given.url
      UNION SELECT c."id" FROM given CROSS JOIN "Contact" c ON c."userId" = ${userId} AND c."url" = given.other)
    SELECT c."id", c."name", c."email", c."url", company."name" AS company FROM alike
    CROSS JOIN "Contact" c ON c."id" = alike."id" AND c."userId" = ${userId}
    LEFT JOIN "Company" company ON company."id" = c."companyId" AND company."userId" = c."userId"
    ORDER BY c."id"`;
  const known = knownContacts<string>();
  for (const { id, company, email, ...row } of people.parse(found))
    known.add({ ...row, company: company ?? "", email: email ?? "" }, id);
  return known;
}

/** An address of a page with the stroke at its end, or without it. */
const otherForm = (url: string): string => (url.endsWith("/") ? url.slice(0, -1) : `${url}/`);

/** Of some companies, by their keys, those that somebody has opportunities with, or through. */
export async function loadDealtWith(
  tx: Tx,
  userId: UserId,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.company.findMany({
    where: {
      ...{ userId, nameKey: { in: [...new Set(keys)] } },
      opportunities: { some: { stage: { not: "taken-back" satisfies Stage } } },
    },
    select: { nameKey: true },
  });
  return new Set([...rows.map(({ nameKey }) => nameKey), ...(await loadAgencies(tx, userId, keys))]);
}
