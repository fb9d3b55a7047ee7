import * as z from "zod";
import type { Door } from "@/lib/domain/message/choices";
import { fits } from "@/lib/domain/message/meaning";
import { NOS } from "@/lib/domain/message/nos";
import { choicesSchema } from "@/lib/domain/message/schema";
import { unanswered } from "@/lib/domain/people/silence";
import { type Turn, turnOf, turnOfTouch, WORD_KINDS } from "@/lib/domain/people/told-words";
import { channelWords, isMeeting, type Permission, permissionOf } from "@/lib/domain/people/touch";
import { messageSent } from "@/lib/domain/timeline/kinds/message-sent";
import { type Entry, tell } from "@/lib/domain/timeline/timeline";
import { loadAgencies } from "@/lib/features/opportunities/records";
import { loadTimelines } from "@/lib/features/timeline/records";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/db/client/client";
import type { UserId } from "@/lib/platform/user-id";

export const CONTACT_ROW_COLUMNS = {
  ...{ id: true, name: true, position: true, permission: true, nextTouchAt: true, activityAt: true },
  company: { select: { id: true, name: true } },
} satisfies Prisma.ContactSelect;

type ContactColumns = Prisma.ContactGetPayload<{ select: typeof CONTACT_ROW_COLUMNS }>;

/** A contact as a list shows it. */
export type ContactRow = Omit<ContactColumns, "permission"> & { permission: Permission };

export const toContactRow = ({ permission, ...row }: ContactColumns): ContactRow => ({
  ...row,
  permission: permissionOf(permission),
});

export const COMPANY_ROW_COLUMNS = {
  ...{ id: true, name: true, nameKey: true, activityAt: true },
} satisfies Prisma.CompanySelect;

type CompanyColumns = Prisma.CompanyGetPayload<{ select: typeof COMPANY_ROW_COLUMNS }>;

/** A company as a list shows it; `isAgency`: it brought an opportunity with another. */
export type CompanyRow = { id: string; name: string; activityAt: Date; isAgency: boolean };

export async function toCompanyRows(
  client: Tx,
  userId: UserId,
  rows: readonly CompanyColumns[],
): Promise<CompanyRow[]> {
  const agencies = await loadAgencies(
    client,
    userId,
    rows.map(({ nameKey }) => nameKey),
  );
  return rows.map(({ nameKey, ...row }) => ({ ...row, isAgency: agencies.has(nameKey) }));
}

/** A word between the person and somebody: one of a timeline, or a touch that the person noted. */
export type ToldWord = Turn & {
  id: string;
  at: Date;
  title: string;
  details: string[];
  /** A touch, which can be removed here; null for what stands in a timeline. */
  touchId: string | null;
  opportunity: { id: string; name: string } | null;
};

/** More opportunities of one contact, and more words, than anybody remembers; what is older stands in their timelines. */
const MOST_OPPORTUNITIES = 20;
const MOST_WORDS = 100;

const OPPORTUNITY = { select: { id: true, role: true, company: { select: { name: true } } } } as const;

const nameOf = (
  row: { id: string; role: string; company: { name: string } } | null,
): ToldWord["opportunity"] => row && { id: row.id, name: `${row.role}, ${row.company.name}` };

/** Ids of the opportunities that were dealt with last, with somebody, at a company or through an agency. */
export async function latestOpportunities(
  client: Tx,
  userId: UserId,
  of: { contactId: string } | { companyId: string } | { agencyKey: string },
): Promise<string[]> {
  const rows = await client.opportunity.findMany({
    where: { userId, ...of },
    orderBy: [{ activityAt: "desc" }, { id: "desc" }],
    take: MOST_OPPORTUNITIES,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** The last no to somebody that left the door open or ajar, and stands; null without one. */
export async function loadLeftOpen(
  client: Tx,
  userId: UserId,
  contactId: string,
): Promise<{ opportunityId: string; decidedAt: Date } | null> {
  const nos = await client.decision.findMany({
    where: {
      ...{ userId, withdrawnAt: null, choice: { in: [...NOS] } },
      opportunityId: { in: await latestOpportunities(client, userId, { contactId }) },
    },
    select: {
      ...{ opportunityId: true, decidedAt: true, message: { select: { choices: true } } },
      opportunity: { select: { stage: true } },
    },
  });
  // Sorted here: the database would take the order of all decisions for the shorter way.
  const latestFirst = nos.toSorted((a, b) => b.decidedAt.getTime() - a.decidedAt.getTime());
  const found = latestFirst.find(
    ({ message, opportunity }) => fits("reopen", opportunity.stage) && doorOf(message?.choices) !== "closed",
  );
  return found ? { opportunityId: found.opportunityId, decidedAt: found.decidedAt } : null;
}

/** How a message left the door; closed where nothing is known of it. */
const doorOf = (choices: unknown): Door => choicesSchema.safeParse(choices).data?.door ?? "closed";

/** What was said about some opportunities, the newest first; what was taken back is left out. */
export async function loadTold(
  client: Tx,
  userId: UserId,
  opportunityIds: readonly string[],
  show: { date: (iso: string) => string },
): Promise<ToldWord[]> {
  const timelines = await loadTimelines(client, userId, opportunityIds);
  const homes = await client.opportunity.findMany({
    where: { userId, id: { in: [...timelines.keys()] } },
    select: OPPORTUNITY.select,
  });
  const named = new Map(homes.map((home) => [home.id, nameOf(home)]));
  const said = [...timelines]
    .flatMap(([home, entries]) => entries.map((entry) => ({ entry, opportunity: named.get(home) ?? null })))
    .filter(({ entry }) => !entry.isUndone && WORD_KINDS.includes(entry.kind))
    .toSorted((a, b) => b.entry.at.getTime() - a.entry.at.getTime())
    .slice(0, MOST_WORDS);
  const kinds = await loadLetterKinds(
    client,
    userId,
    said.map(({ entry }) => entry),
  );
  return said.flatMap(({ entry, opportunity }) => {
    const turn = turnOf(entry, (id) => kinds.get(id));
    if (!turn) return [];
    const { id, at, title, details } = tell(entry, show);
    return [{ ...turn, id, at, title, details, touchId: null, opportunity }];
  });
}

/** Of which kind the letters were that some entries tell of, by their ids: the entry itself does not say. */
async function loadLetterKinds(
  client: Tx,
  userId: UserId,
  entries: readonly Entry[],
): Promise<ReadonlyMap<string, string>> {
  const letters = entries.flatMap(({ kind, facts }) =>
    kind === messageSent.kind ? (messageSent.facts.safeParse(facts).data?.messageId ?? []) : [],
  );
  const messages = await client.message.findMany({
    where: { userId, id: { in: letters } },
    select: { id: true, kind: true },
  });
  return new Map(messages.map(({ id, kind }) => [id, kind]));
}

/** Touches with somebody, or about an opportunity, the newest first. */
export async function loadTouches(
  client: Tx,
  userId: UserId,
  of: { contactId: string } | { opportunityId: string },
): Promise<(ToldWord & { contact: { id: string; name: string } })[]> {
  const rows = await client.touch.findMany({
    where: { userId, removedAt: null, ...of },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: MOST_WORDS,
    select: {
      ...{ id: true, by: true, channel: true, about: true, at: true },
      contact: { select: { id: true, name: true } },
      opportunity: OPPORTUNITY,
    },
  });
  return rows.map(({ id, by, channel, about, at, contact, opportunity }) => {
    const title = `${touchWords({ by, channel })}, ${channelWords(channel)}`;
    const details = about ? [about] : [];
    const turn = turnOfTouch({ by, channel });
    return { ...turn, id, at, title, details, touchId: id, contact, opportunity: nameOf(opportunity) };
  });
}

function touchWords({ by, channel }: { by: string; channel: string }): string {
  if (isMeeting(channel)) return "You spoke";
  return by === "them" ? "They were in touch" : "You were in touch";
}

/** Every word with somebody that is written down, wherever it is; the newest first. */
export async function loadWords(
  client: Tx,
  userId: UserId,
  contactId: string,
  show: { date: (iso: string) => string },
): Promise<ToldWord[]> {
  const told = await loadTold(client, userId, await latestOpportunities(client, userId, { contactId }), show);
  const touches = (await loadTouches(client, userId, { contactId })).map(({ contact: _, ...word }) => word);
  return [...told, ...touches].toSorted((a, b) => b.at.getTime() - a.at.getTime());
}

/**
 * How many words that hoped for an answer were said since they were heard from last: to whoever is dealt with, and where
 * that is nobody in particular, about the opportunity.
 */
export async function countUnanswered(
  client: Tx,
  userId: UserId,
  { opportunityId, contactId }: { opportunityId: string; contactId: string | null },
): Promise<number> {
  const show = { date: String };
  const words = contactId
    ? await loadWords(client, userId, contactId, show)
    : await loadTold(client, userId, [opportunityId], show);
  return unanswered(words).length;
}

const ids = z.array(z.object({ id: z.string() }));

/** Ids of contacts of that name, by the index that knows no upper and lower case. */
export async function idsNamed(client: Tx, userId: UserId, name: string, limit: number): Promise<string[]> {
  const found = await client.$queryRaw`
    SELECT "id" FROM "Contact" WHERE "userId" = ${userId} AND "name" = ${name} COLLATE NOCASE
    ORDER BY "id" DESC LIMIT ${limit}`;
  return ids.parse(found).map(({ id }) => id);
}
