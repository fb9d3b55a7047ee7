import "server-only";
import * as z from "zod";
import { CONTACT_KINDS, type EvidenceRow, evidenceOf } from "@/lib/domain/history/evidence";
import { kindsFor, type Sought } from "@/lib/domain/history/groups";
import { EVIDENCE_WORDS, type EvidenceLanguage, evidenceDay, readLanguage } from "@/lib/domain/history/words";
import { type Period, readPeriod, type Span } from "@/lib/domain/insights/period";
import { matchAmong } from "@/lib/domain/search/match";
import { localDay } from "@/lib/domain/time/local";
import { atTrueDates, trueDates } from "@/lib/domain/timeline/corrected";
import { timelineKinds } from "@/lib/domain/timeline/kinds";
import { dateCorrected } from "@/lib/domain/timeline/kinds/date-corrected";
import { isStage } from "@/lib/domain/timeline/stage";
import { type Entry, type Told, tell } from "@/lib/domain/timeline/timeline";
import { ENTRY_COLUMNS, toEntry } from "@/lib/features/timeline/records";
import { database } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/db/client/client";
import { type Cursor, cutPage, PAGE_SIZE } from "@/lib/platform/page";
import { csvHead, csvRows } from "@/lib/platform/tables/write-csv";
import type { UserId } from "@/lib/platform/user-id";
import { err, ok, type Result } from "@/lib/result";

/** An entry of the history, under the opportunity that it is about; null for what is about none. */
export type HistoryRow = Told & { opportunity: { id: string; name: string } | null };

type Frame = { show: { date: (iso: string) => string } };

/**
 * What happened and fits what is sought, the latest first, a page at a time, each on the day that it has by now; of what
 * happened to many at once, that it did. A text looks for opportunities by company, role and people: in the newest hundred
 * that have all its words, and in what became part of them.
 */
export async function readHistory(
  userId: UserId,
  { sought, period, after }: { sought: Sought; period: Span; after: Cursor | null },
  { show }: Frame,
): Promise<{ rows: HistoryRow[]; next: string | null }> {
  const found = sought.text ? await findOpportunities(userId, sought.text) : null;
  if (found?.length === 0) return { rows: [], next: null };
  const moved = trueDates((await loadCorrections(userId)).map(toStanding));
  const asked = { kinds: kindsFor(sought), opportunityIds: found, ...period, after };
  const placed = [
    ...(await findEntries(userId, asked, [...moved.keys()])),
    ...(await findMoved(userId, asked, moved)),
  ];
  const onPage = placed.toSorted(byTime).slice(0, PAGE_SIZE + 1);
  const rows = await database().timelineEntry.findMany({
    // Not put in order here: the database would go through all of them in that order, and pick these.
    where: { userId, id: { in: onPage.map(({ id }) => id) } },
    select: { ...ENTRY_COLUMNS, opportunity: { select: { ...NAMED, mergedInto: { select: NAMED } } } },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const page = cutPage(onPage, (each) => each);
  const told = page.rows.flatMap(({ id, at }) => {
    const row = byId.get(id);
    if (!row) return [];
    const { opportunity, ...kept } = row;
    const { details, ...rest } = tell({ ...toEntry(kept), at }, show);
    const before = moved.has(id) ? [`told for ${show.date(kept.at.toISOString())} at first`] : [];
    return [{ ...rest, details: [...details, ...before], opportunity: opportunity && nameOf(opportunity) }];
  });
  return { rows: told, next: page.next };
}

const NAMED = {
  ...{ id: true, role: true },
  company: { select: { name: true } },
} satisfies Prisma.OpportunitySelect;

type Named = Prisma.OpportunityGetPayload<{ select: typeof NAMED }>;

/** What became part of another goes by that one. */
function nameOf({ mergedInto, ...own }: Named & { mergedInto: Named | null }) {
  const { id, role, company } = mergedInto ?? own;
  return { id, name: `${role}, ${company.name}` };
}

const byTime = (a: Cursor, b: Cursor): number => b.at.getTime() - a.at.getTime() || (a.id > b.id ? -1 : 1);

const hits = z.array(z.object({ id: z.string() }));
const MOST_FOUND = 100;

async function findOpportunities(userId: UserId, text: string): Promise<string[] | null> {
  const match = matchAmong(userId, text, ["title"]);
  if (!match) return null;
  const found = await database().$queryRaw`
    SELECT entry."opportunityId" AS id FROM "SearchIndex"
    CROSS JOIN "SearchEntry" entry ON entry."row" = "SearchIndex".rowid
    WHERE "SearchIndex" MATCH ${match} AND entry."userId" = ${userId}
    ORDER BY "SearchIndex".rowid DESC LIMIT ${MOST_FOUND}`;
  const ids = hits.parse(found).map(({ id }) => id);
  const parts = await database().opportunity.findMany({
    where: { mergedIntoId: { in: ids }, userId },
    select: { id: true },
  });
  return [...ids, ...parts.map(({ id }) => id)];
}

/** What is asked for; null kinds or opportunities: whatever they are. */
type Asked = Span & {
  kinds: readonly string[] | null;
  opportunityIds: readonly string[] | null;
  after: Cursor | null;
};

/** Where an entry stands. */
const places = z.array(z.object({ id: z.string(), at: z.coerce.date() }));

/**
 * One page of what stands on the day on which it was told, and one more. Of each kind the latest are taken and then the
 * latest of these, for an index of all kinds has those of one far apart.
 */
async function findEntries(
  userId: UserId,
  { kinds, opportunityIds, from, to, after }: Asked,
  movedIds: readonly string[],
): Promise<Cursor[]> {
  const inTime = Prisma.sql`"at" < ${to}
    ${from ? Prisma.sql`AND "at" >= ${from}` : Prisma.empty}
    ${after ? Prisma.sql`AND ("at", "id") < (${after.at}, ${after.id})` : Prisma.empty}
    AND "id" NOT IN (SELECT "value" FROM json_each(${JSON.stringify(movedIds)}))`;
  const latest = Prisma.sql`ORDER BY "at" DESC, "id" DESC LIMIT ${PAGE_SIZE + 1}`;
  const rows = await database().$queryRaw(
    opportunityIds
      ? Prisma.sql`
          SELECT "id", "at" FROM "TimelineEntry" INDEXED BY "TimelineEntry_opportunityId_userId_createdAt_id_idx"
          WHERE ${isAbout(opportunityIds)} AND "userId" = ${userId} AND ${inTime} AND ${isOf(kinds)} ${latest}`
      : kinds
        ? Prisma.sql`SELECT "id", "at" FROM (${Prisma.join(
            kinds.map(
              (kind) => Prisma.sql`SELECT * FROM (SELECT "id", "at" FROM "TimelineEntry"
                WHERE "userId" = ${userId} AND "kind" = ${kind} AND ${inTime} ${latest})`,
            ),
            " UNION ALL ",
          )}) ${latest}`
        : Prisma.sql`SELECT "id", "at" FROM "TimelineEntry" INDEXED BY "TimelineEntry_userId_at_id_idx"
            WHERE "userId" = ${userId} AND ${inTime} AND ${isOf(null)} ${latest}`,
  );
  return places.parse(rows);
}

/** Of what stands on another day than it was told for at first, what fits; there is one for each that was put right. */
async function findMoved(
  userId: UserId,
  { kinds, opportunityIds, from, to, after }: Asked,
  moved: ReadonlyMap<string, Date>,
): Promise<Cursor[]> {
  const inTime = [...moved]
    .map(([id, at]) => ({ id, at }))
    .filter((place) => place.at < to && (!from || place.at >= from) && (!after || byTime(after, place) < 0));
  const rows = await database().$queryRaw`
    SELECT "id" FROM "TimelineEntry" INDEXED BY "TimelineEntry_id_userId_key"
    WHERE "id" IN (SELECT "value" FROM json_each(${JSON.stringify(inTime.map(({ id }) => id))}))
      AND "userId" = ${userId} AND ${isOf(kinds)}
      AND ${opportunityIds ? isAbout(opportunityIds) : Prisma.sql`true`}`;
  const fitting = new Set(hits.parse(rows).map(({ id }) => id));
  return inTime.filter(({ id }) => fitting.has(id));
}

const isAbout = (opportunityIds: readonly string[]): Prisma.Sql =>
  Prisma.sql`"opportunityId" IN (${Prisma.join([...opportunityIds])})`;

const isOf = (kinds: readonly string[] | null): Prisma.Sql =>
  kinds ? Prisma.sql`"kind" IN (${Prisma.join([...kinds])})` : Prisma.sql`"kind" NOT IN (${TOLD_ELSEWHERE})`;

/** What was put right by hand, the last of it. */
const loadCorrections = (userId: UserId) =>
  database().timelineEntry.findMany({
    where: { userId, kind: dateCorrected.kind, undoneBy: { none: {} } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: MOST_CORRECTED,
    select: ENTRY_COLUMNS,
  });

const MOST_CORRECTED = 2_000;

const TOLD_ELSEWHERE = Prisma.join(
  timelineKinds.filter(({ isOneOfMany }) => isOneOfMany).map(({ kind }) => kind),
);

/** More rows nobody reads, and none is asked to. */
const MOST_ROWS = 1_000;

export type Evidence = {
  readonly period: Period;
  readonly language: EvidenceLanguage;
  readonly person: string;
  readonly timeZone: string;
  /** The oldest first. */
  readonly rows: readonly EvidenceRow[];
  /** Whether there are more than these, the newest. */
  readonly isCut: boolean;
};

/** The contacts with employers in the days that an address asks for, without anything private. */
export async function readEvidence(
  userId: UserId,
  asked: Readonly<Record<string, string | string[] | undefined>>,
  now: Date,
): Promise<Evidence> {
  const { timeZone, name: person } = await database().user.findUniqueOrThrow({
    where: { id: userId },
    select: { timeZone: true, name: true },
  });
  const language = readLanguage(asked.lang);
  const day = (at: Date) => evidenceDay(at, language, timeZone);
  const period = readPeriod(asked, { now, timeZone, day }, "30");
  const rows = await loadContacts(userId, period, language);
  return {
    ...{ period, language, person, timeZone },
    rows: rows.slice(-MOST_ROWS),
    isCut: rows.length > MOST_ROWS,
  };
}

/** The oldest first, each on the day that it has by now: one that was corrected may have come into the period by that. */
async function loadContacts(
  userId: UserId,
  { from, to }: Span,
  language: EvidenceLanguage,
): Promise<EvidenceRow[]> {
  const corrections = (await loadCorrections(userId)).map(toStanding);
  const movedIds = [...trueDates(corrections).keys()];
  const inTime = Prisma.sql`e."at" < ${to} ${from ? Prisma.sql`AND e."at" >= ${from}` : Prisma.empty}`;
  const moved = Prisma.sql`e."id" IN (SELECT "value" FROM json_each(${JSON.stringify(movedIds)}))`;
  const rows = [
    ...(await readContacts(userId, Prisma.sql`"TimelineEntry_userId_at_id_idx"`, inTime)),
    ...(await readContacts(userId, Prisma.sql`"TimelineEntry_id_userId_key"`, moved)),
  ];
  const byId = new Map(rows.map((row) => [row.id, row]));
  return atTrueDates([...[...byId.values()].map(toStanding), ...corrections])
    .flatMap((entry) => {
      const about = byId.get(entry.id);
      return about ? (evidenceOf(entry, about, EVIDENCE_WORDS[language]) ?? []) : [];
    })
    .filter(({ at }) => at < to && (!from || at >= from))
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

type Kept = Pick<Entry, "id" | "kind" | "by" | "at" | "createdAt" | "facts">;

const toStanding = ({ id, kind, by, at, createdAt, facts }: Kept): Entry => ({
  ...{ id, kind, by, at, createdAt, facts },
  isUndone: false,
});

const contacts = z.array(
  z.object({
    ...{ id: z.string(), kind: z.string(), by: z.string(), at: z.coerce.date(), createdAt: z.coerce.date() },
    facts: z.unknown(),
    ...{ company: z.string(), role: z.string(), contactName: z.string().nullable() },
    stage: z.string().refine(isStage),
  }),
);

/** The newest contacts, with what they were about, in one statement; what became part of another goes by that one. */
async function readContacts(userId: UserId, index: Prisma.Sql, where: Prisma.Sql) {
  return contacts.parse(
    await database().$queryRaw`
      SELECT e."id", e."kind", e."by", e."at", e."createdAt", e."facts", company."name" AS company,
        coalesce(home."role", o."role") AS role, contact."name" AS "contactName",
        coalesce(home."stage", o."stage") AS stage
      FROM "TimelineEntry" e INDEXED BY ${index}
      CROSS JOIN "Opportunity" o ON o."id" = e."opportunityId" AND o."userId" = e."userId"
      LEFT JOIN "Opportunity" home ON home."id" = o."mergedIntoId" AND home."userId" = e."userId"
      CROSS JOIN "Company" company ON company."id" = coalesce(home."companyId", o."companyId")
        AND company."userId" = e."userId"
      LEFT JOIN "Contact" contact ON contact."id" = coalesce(o."contactId", home."contactId")
        AND contact."userId" = e."userId"
      WHERE e."userId" = ${userId} AND ${where} AND e."kind" IN (${Prisma.join([...CONTACT_KINDS])})
        AND NOT EXISTS (SELECT 1 FROM "TimelineEntry" u WHERE u."undoesId" = e."id" AND u."userId" = e."userId")
      ORDER BY e."at" DESC, e."id" DESC LIMIT ${MOST_ROWS + 1}`,
  );
}

/** The same as a table in CSV; else what is wrong with the days. */
export async function writeEvidence(
  userId: UserId,
  asked: Readonly<Record<string, string>>,
  now: Date,
): Promise<Result<string, string>> {
  const { period, language, timeZone, rows } = await readEvidence(userId, asked, now);
  if (period.problem) return err(period.problem);
  const cells = rows.map(({ at, employer, person, role, what, method, result }) => [
    ...[localDay(at, timeZone), employer, person, role, what, method, result],
  ]);
  return ok(csvHead(EVIDENCE_WORDS[language].columns) + csvRows(cells));
}
