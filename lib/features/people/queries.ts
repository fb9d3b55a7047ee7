import "server-only";
import * as z from "zod";
import { fits } from "@/lib/domain/message/meaning";
import { answerTimes } from "@/lib/domain/people/answer-times";
import { nextTouch } from "@/lib/domain/people/next-touch";
import { type Permission, permissionOf } from "@/lib/domain/people/touch";
import { matchAmong } from "@/lib/domain/search/match";
import { contactsMerged } from "@/lib/domain/timeline/kinds/contacts-merged";
import { touchRemoved } from "@/lib/domain/timeline/kinds/touch-removed";
import { NEVER, ROW_COLUMNS, toRow } from "@/lib/features/opportunities/records";
import type { RoomFrame } from "@/lib/features/rooms/queries";
import { database } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/db/client/client";
import { cutPage, olderThan, PAGE_SIZE, readCursor } from "@/lib/platform/page";
import type { UserId } from "@/lib/platform/user-id";
import {
  COMPANY_ROW_COLUMNS,
  CONTACT_ROW_COLUMNS,
  type CompanyRow,
  type ContactRow,
  idsNamed,
  latestOpportunities,
  loadLeftOpen,
  loadTold,
  loadTouches,
  loadWords,
  type ToldWord,
  toCompanyRows,
  toContactRow,
} from "./records";
import type { CompanyView, ContactView } from "./schema";

type Page<Row> = { rows: Row[]; next: string | null };

/** Which contacts, and in which order; `after` is where a page before ended, as its address had it. */
export type ContactFilter = {
  view: ContactView;
  permission: Permission | null;
  companyId: string | null;
  after: string | undefined;
};

/**
 * A page of contacts. Those of one company stand by name, whatever the view; the planned ones by their next touch, of
 * which those that are due come first.
 */
export async function listContacts(
  userId: UserId,
  filter: ContactFilter,
  now: Date,
): Promise<Page<ContactRow>> {
  const { view, permission, companyId, after } = filter;
  if (companyId !== null || view === "name") return listByName(userId, filter);
  const cursor = readCursor(after);
  const where = { userId, ...(permission ? { permission } : {}) };
  if (view === "latest") {
    const rows = await database().contact.findMany({
      where: { ...where, ...olderThan(cursor, "activityAt") },
      orderBy: [{ activityAt: "desc" }, { id: "desc" }],
      take: PAGE_SIZE + 1,
      select: CONTACT_ROW_COLUMNS,
    });
    return cutPage(rows.map(toContactRow), ({ activityAt, id }) => ({ at: activityAt, id }));
  }
  const rows = await database().contact.findMany({
    where: {
      ...where,
      nextTouchAt: {
        gt: NEVER,
        ...(view === "due" ? { lte: now } : {}),
        ...(cursor ? { gte: cursor.at } : {}),
      },
      ...(cursor ? { NOT: { nextTouchAt: cursor.at, id: { lte: cursor.id } } } : {}),
    },
    orderBy: [{ nextTouchAt: "asc" }, { id: "asc" }],
    take: PAGE_SIZE + 1,
    select: CONTACT_ROW_COLUMNS,
  });
  return cutPage(rows.map(toContactRow), ({ nextTouchAt, id }) => ({ at: nextTouchAt ?? NEVER, id }));
}

const ids = z.array(z.object({ id: z.string() }));

/** By name without regard to upper and lower case, which only the database's own index knows. */
async function listByName(
  userId: UserId,
  { permission, companyId, after }: ContactFilter,
): Promise<Page<ContactRow>> {
  const last = after ? await database().contact.findFirst({ where: { id: after, userId } }) : null;
  const found = ids.parse(
    await database().$queryRaw`
      SELECT "id" FROM "Contact" WHERE "userId" = ${userId}
        ${companyId === null ? Prisma.empty : Prisma.sql`AND "companyId" = ${companyId}`}
        ${permission === null ? Prisma.empty : Prisma.sql`AND "permission" = ${permission}`}
        ${last ? afterName(last) : Prisma.empty}
      ORDER BY "name" COLLATE NOCASE, "id" LIMIT ${PAGE_SIZE + 1}`,
  );
  return cutByName(found, (id) => readContactRows(userId, id));
}

const afterName = ({ name, id }: { name: string; id: string }) =>
  Prisma.sql`AND "name" COLLATE NOCASE >= ${name} AND NOT ("name" = ${name} COLLATE NOCASE AND "id" <= ${id})`;

/** The rows of a page in the order of `found`, of which one more was asked for than is shown. */
async function cutByName<Row extends { id: string }>(
  found: readonly { id: string }[],
  read: (ids: string[]) => Promise<Row[]>,
): Promise<Page<Row>> {
  const shown = found.slice(0, PAGE_SIZE).map(({ id }) => id);
  const byId = new Map((await read(shown)).map((row) => [row.id, row]));
  return {
    rows: shown.flatMap((id) => byId.get(id) ?? []),
    next: found.length > PAGE_SIZE ? (shown.at(-1) ?? null) : null,
  };
}

const readContactRows = async (userId: UserId, of: string[]): Promise<ContactRow[]> => {
  const rows = await database().contact.findMany({
    where: { userId, id: { in: of } },
    select: CONTACT_ROW_COLUMNS,
  });
  return rows.map(toContactRow);
};

async function readCompanyRows(userId: UserId, of: string[]): Promise<CompanyRow[]> {
  const where = { userId, id: { in: of } };
  const rows = await database().company.findMany({ where, select: COMPANY_ROW_COLUMNS });
  return toCompanyRows(database(), userId, rows);
}

/** A page of companies: the one that was dealt with last first, or by name. */
export async function listCompanies(
  userId: UserId,
  view: CompanyView,
  after: string | undefined,
): Promise<Page<CompanyRow>> {
  if (view === "latest") {
    const rows = await database().company.findMany({
      where: { userId, ...olderThan(readCursor(after), "activityAt") },
      orderBy: [{ activityAt: "desc" }, { id: "desc" }],
      take: PAGE_SIZE + 1,
      select: COMPANY_ROW_COLUMNS,
    });
    const page = await toCompanyRows(database(), userId, rows);
    return cutPage(page, ({ activityAt, id }) => ({ at: activityAt, id }));
  }
  const last = after ? await database().company.findFirst({ where: { id: after, userId } }) : null;
  const found = ids.parse(
    await database().$queryRaw`
      SELECT "id" FROM "Company" WHERE "userId" = ${userId} ${last ? afterName(last) : Prisma.empty}
      ORDER BY "name" COLLATE NOCASE, "id" LIMIT ${PAGE_SIZE + 1}`,
  );
  return cutByName(found, (of) => readCompanyRows(userId, of));
}

/** A contact or a company that a search found. */
export type Found = { kind: "contact"; row: ContactRow } | { kind: "company"; row: CompanyRow };

const hits = z.array(
  z.object({ row: z.coerce.number(), contactId: z.string().nullable(), companyId: z.string().nullable() }),
);

/**
 * Contacts and companies whose name, position, address, number or company hold every word of `text`, those first that
 * came last: the index gives them in that order by itself.
 * @param before the last row of the page before.
 */
export async function searchPeople(
  userId: UserId,
  text: string,
  before: number | null,
): Promise<Page<Found>> {
  const match = matchAmong(userId, text, ["text"]);
  if (!match) return { rows: [], next: null };
  const found = hits.parse(
    await database().$queryRaw`
      SELECT entry."row", entry."contactId", entry."companyId" FROM "SearchIndexOfPeople"
      JOIN "DirectoryEntry" entry ON entry."row" = "SearchIndexOfPeople".rowid
      WHERE "SearchIndexOfPeople" MATCH ${match} AND entry."userId" = ${userId}
        ${before === null ? Prisma.empty : Prisma.sql`AND "SearchIndexOfPeople".rowid < ${before}`}
      ORDER BY "SearchIndexOfPeople".rowid DESC LIMIT ${PAGE_SIZE + 1}`,
  );
  const shown = found.slice(0, PAGE_SIZE);
  const [contacts, companies] = await Promise.all([
    readContactRows(
      userId,
      shown.flatMap(({ contactId }) => contactId ?? []),
    ),
    readCompanyRows(
      userId,
      shown.flatMap(({ companyId }) => companyId ?? []),
    ),
  ]);
  const rows = shown.flatMap(({ contactId, companyId }): Found[] => {
    const contact = contacts.find(({ id }) => id === contactId);
    const company = companies.find(({ id }) => id === companyId);
    if (contact) return [{ kind: "contact", row: contact }];
    return company ? [{ kind: "company", row: company }] : [];
  });
  return { rows, next: found.length > PAGE_SIZE ? String(shown.at(-1)?.row ?? "") : null };
}

/** Contacts to be in touch with by `until`, the one that has waited longest first. */
export async function listDueTouches(userId: UserId, until: Date, limit: number): Promise<ContactRow[]> {
  const rows = await database().contact.findMany({
    where: { userId, nextTouchAt: { gt: NEVER, lte: until } },
    orderBy: [{ nextTouchAt: "asc" }, { id: "asc" }],
    take: limit,
    select: CONTACT_ROW_COLUMNS,
  });
  return rows.map(toContactRow);
}

/** More opportunities than these are not offered in a list to choose from. */
const MOST_OFFERED = 50;

/** Somebody with every word that is written down, and when to be in touch next; null when they are not theirs. */
export async function readContact(
  userId: UserId,
  contactId: string,
  { now, show, timeZone }: Pick<RoomFrame, "now" | "show" | "timeZone">,
) {
  const row = await database().contact.findFirst({
    where: { id: contactId, userId },
    select: { ...CONTACT_ROW_COLUMNS, email: true, phone: true, url: true, about: true },
  });
  if (!row) return null;
  const client = database();
  const [words, opportunities, openDoor, others] = await Promise.all([
    loadWords(client, userId, contactId, { date: (iso) => show.day(new Date(iso)) }),
    client.opportunity.findMany({
      where: { userId, contactId, mergedIntoId: null },
      orderBy: [{ activityAt: "desc" }, { id: "desc" }],
      take: MOST_OFFERED,
      select: ROW_COLUMNS,
    }),
    loadLeftOpen(client, userId, contactId),
    listAlike(userId, row),
  ]);
  const permission = permissionOf(row.permission);
  const relation = { permission, words, openDoorAt: openDoor?.decidedAt ?? null };
  return {
    ...{ ...row, permission, words, others },
    opportunities: opportunities.map(toRow),
    next: nextTouch(relation, now, timeZone),
    /** What a word to stay in touch would be written under: the last that the door was left open of. */
    writeUnder: openDoor?.opportunityId ?? opportunities[0]?.id ?? null,
  };
}

export type ContactSheet = NonNullable<Awaited<ReturnType<typeof readContact>>>;

/** Others of the same name or address, or at the same company: who may be the same person. */
async function listAlike(
  userId: UserId,
  {
    id,
    name,
    email,
    company,
  }: { id: string; name: string; email: string | null; company: { id: string } | null },
): Promise<{ id: string; name: string }[]> {
  const select = { id: true, name: true, email: true } as const;
  const other = { userId, id: { not: id } };
  const lists = await Promise.all([
    idsNamed(database(), userId, name, MOST_ALIKE + 1).then((of) =>
      database().contact.findMany({ where: { ...other, AND: { id: { in: of } } }, select }),
    ),
    email ? database().contact.findMany({ where: { ...other, email }, take: MOST_ALIKE, select }) : [],
    company
      ? database().contact.findMany({ where: { ...other, companyId: company.id }, take: MOST_ALIKE, select })
      : [],
  ]);
  const alike = new Map(lists.flat().map((each) => [each.id, each]));
  return [...alike.values()].map((each) => ({
    id: each.id,
    name: each.email ? `${each.name} (${each.email})` : each.name,
  }));
}

const MOST_ALIKE = 10;

/** What was just removed here or made one with somebody, while it can be taken back. */
export type TakenOut = { entryId: string; what: "touch" | "entry"; label: string };

/** What an entry took out of somebody's page; null when that was taken back, or is another's. */
export async function findTakenOut(
  userId: UserId,
  { contactId, entryId }: { contactId: string; entryId: string },
): Promise<TakenOut | null> {
  const entry = await database().timelineEntry.findFirst({
    where: {
      ...{ id: entryId, userId, undoneBy: { none: {} } },
      kind: { in: [touchRemoved.kind, contactsMerged.kind] },
    },
    select: { kind: true, facts: true },
  });
  if (!entry) return null;
  if (entry.kind === touchRemoved.kind) {
    const { about, ...of } = touchRemoved.facts.parse(entry.facts);
    return of.contactId === contactId ? { entryId, what: "touch", label: about } : null;
  }
  const { other, ...of } = contactsMerged.facts.parse(entry.facts);
  return of.contactId === contactId ? { entryId, what: "entry", label: other.name } : null;
}

/** Somebody's name and how they are reached, to be changed; null when they are not theirs. */
export const findContact = (userId: UserId, contactId: string) =>
  database().contact.findFirst({
    where: { id: contactId, userId },
    select: {
      ...{ id: true, name: true, email: true, position: true, phone: true, url: true, about: true },
      company: { select: { id: true, name: true } },
    },
  });

export type ContactFacts = NonNullable<Awaited<ReturnType<typeof findContact>>>;

/** How many of the latest opportunities, there and brought, a company's page counts and shows. */
const MOST_DEALINGS = 25;

/** A company with its people, what became of its opportunities, and how it answers; null when it is not theirs. */
export async function readCompany(userId: UserId, companyId: string) {
  const client = database();
  const company = await client.company.findFirst({
    where: { id: companyId, userId },
    select: COMPANY_ROW_COLUMNS,
  });
  if (!company) return null;
  const [people, opportunities, brought, told] = await Promise.all([
    listByName(userId, { view: "name", permission: null, companyId, after: undefined }),
    client.opportunity.findMany({
      where: { userId, companyId, mergedIntoId: null, activityAt: { gt: NEVER } },
      orderBy: [{ activityAt: "desc" }, { id: "desc" }],
      take: MOST_DEALINGS + 1,
      select: ROW_COLUMNS,
    }),
    client.opportunity.findMany({
      where: {
        ...{ userId, agencyKey: company.nameKey, companyId: { not: companyId } },
        ...{ mergedIntoId: null, activityAt: { gt: NEVER } },
      },
      orderBy: [{ activityAt: "desc" }, { id: "desc" }],
      take: MOST_DEALINGS + 1,
      select: ROW_COLUMNS,
    }),
    Promise.all([
      latestOpportunities(client, userId, { companyId }),
      latestOpportunities(client, userId, { agencyKey: company.nameKey }),
    ]).then((of) => loadTold(client, userId, of.flat(), { date: String })),
  ]);
  return {
    ...company,
    people,
    opportunities: opportunities.slice(0, MOST_DEALINGS).map(toRow),
    hasMore: opportunities.length > MOST_DEALINGS,
    brought: brought.slice(0, MOST_DEALINGS).map(toRow),
    hasBroughtMore: brought.length > MOST_DEALINGS,
    times: answerTimes([...Map.groupBy(told, ({ opportunity }) => opportunity?.id).values()]),
  };
}

export type CompanySheet = NonNullable<Awaited<ReturnType<typeof readCompany>>>;

/** A company's name; null when it is not theirs. */
export const findCompanyName = (userId: UserId, companyId: string): Promise<{ name: string } | null> =>
  database().company.findFirst({ where: { id: companyId, userId }, select: { name: true } });

type Named = { id: string; name: string };

/** The latest opportunities that somebody else could be asked about: those still open, and those I ended. */
export async function listSubjects(
  userId: UserId,
  contactId: string,
): Promise<{ open: Named[]; decided: Named[] }> {
  const rows = await database().opportunity.findMany({
    where: { userId, archivedAt: null, mergedIntoId: null, activityAt: { gt: NEVER } },
    orderBy: [{ activityAt: "desc" }, { id: "desc" }],
    take: MOST_OFFERED,
    select: { ...ROW_COLUMNS, contactId: true },
  });
  // Whoever asks is not the one to ask.
  const others = rows.filter((row) => row.contactId !== contactId);
  const named = (those: typeof rows): Named[] =>
    those.map(({ id, role, company }) => ({ id, name: `${role}, ${company.name}` }));
  return {
    open: named(others.filter(({ isOpen }) => isOpen)),
    decided: named(others.filter(({ stage }) => fits("reopen", stage) || stage === "accepted")),
  };
}

/** What those one knows said about an opportunity, the newest first, and who could be asked. */
export type Counsel = { words: (ToldWord & { contact: Named })[]; askable: Named[] };

export async function readCounsel(userId: UserId, opportunityId: string): Promise<Counsel> {
  const [words, people] = await Promise.all([
    loadTouches(database(), userId, { opportunityId }),
    database().contact.findMany({
      where: { userId },
      orderBy: [{ activityAt: "desc" }, { id: "desc" }],
      take: MOST_OFFERED,
      select: { id: true, name: true, permission: true, company: { select: { name: true } } },
    }),
  ]);
  const askable = people
    .filter(({ permission }) => permissionOf(permission) !== "refused")
    .map(({ id, name, company }) => ({ id, name: company ? `${name}, ${company.name}` : name }));
  return { words, askable };
}
