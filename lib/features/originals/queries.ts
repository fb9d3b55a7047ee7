import "server-only";
import type { Acquaintance, Clue } from "@/lib/domain/capture/acquaintance";
import type { InvitationSource, Proposal } from "@/lib/domain/capture/proposal";
import { companyKey } from "@/lib/domain/opportunity/company-key";
import { postingUrlOf } from "@/lib/domain/opportunity/posting-url";
import { database } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/db/client/client";
import { safeHtml } from "@/lib/platform/mail/safe-html";
import type { UserId } from "@/lib/platform/user-id";
import {
  eventsOf,
  lastTimeOf,
  type MailHeaders,
  SOURCE_COLUMNS,
  slotsOf,
  titleOf,
  toHeaders,
  toSource,
} from "./records";

export type Original = {
  id: string;
  title: string;
  mediaType: string;
  text: string;
  headers: MailHeaders | null;
  /** What the reading of facts starts from. */
  source: InvitationSource;
  /** The mail's HTML, made harmless; null when it had none. */
  html: string | null;
  createdAt: Date;
  /** The opportunity that it was filed under. */
  filedUnder: string | null;
  /** When it was put aside, if it was. */
  asideSince: Date | null;
  /** Files that were handed in with it. */
  enclosures: { position: number; name: string; sizeBytes: number }[];
};

/** What arrived, as it may be shown; null when it is not theirs. */
export async function readOriginal(userId: UserId, originalId: string): Promise<Original | null> {
  const row = await database().original.findFirst({
    where: { id: originalId, userId },
    select: {
      ...{ ...SOURCE_COLUMNS, id: true, mediaType: true, html: true, createdAt: true, discardedAt: true },
      filing: { select: { opportunityId: true } },
      enclosures: {
        orderBy: { position: "asc" },
        select: { position: true, name: true, sizeBytes: true },
      },
    },
  });
  if (!row) return null;
  const { id, text, html, mediaType, createdAt, filing, enclosures } = row;
  const source = toSource(row);
  return {
    ...{ id, title: titleOf(source), mediaType, text, createdAt, source, headers: toHeaders(row.mail) },
    html: html === null ? null : safeHtml(html),
    filedUnder: filing?.opportunityId ?? null,
    asideSince: row.discardedAt,
    enclosures,
  };
}

/**
 * Opportunities that share something with what arrived: looked for by what is in it, never by reading through them all.
 * @param proposal what was read in it.
 */
export async function listAcquaintances(
  userId: UserId,
  originalId: string,
  proposal: Pick<Proposal, "company" | "agency" | "contactEmail" | "postingLink">,
): Promise<Acquaintance[]> {
  const original = await database().original.findFirst({
    where: { id: originalId, userId },
    select: { ...SOURCE_COLUMNS, sha256: true, url: true },
  });
  if (!original) return [];
  const { events = [] } = toSource(original);
  const found = [
    ...(await findCopies(userId, original.sha256)),
    ...(await findByEvents(
      userId,
      events.map(({ uid }) => uid),
    )),
    ...(await findByThread(userId, toHeaders(original.mail)?.references ?? [])),
    ...(await findByPosting(userId, original.url ?? postingUrlOf(proposal.postingLink?.value ?? ""))),
    ...(await findByPerson(userId, proposal.contactEmail?.value)),
    ...(await findByCompany(userId, proposal.company?.value ?? proposal.agency?.value)),
    ...(await findByAgency(userId, proposal.agency?.value)),
  ];
  const clues = Map.groupBy(found, ({ opportunityId }) => opportunityId);
  const rows = await database().opportunity.findMany({
    where: { userId, id: { in: [...clues.keys()] }, stage: { not: "taken-back" } },
    select: ACQUAINTANCE_COLUMNS,
  });
  return rows.map((row) => {
    const shared = (clues.get(row.id) ?? []).map(({ clue }) => clue);
    return withItsEvents(toAcquaintance(row, shared), events);
  });
}

/** An invitation goes by the name of its first event; those that came in the same mail are known among what was filed. */
function withItsEvents(known: Acquaintance, events: readonly { uid: string }[]): Acquaintance {
  const isKnown = known.clues.some(({ by }) => by === "event");
  const isFiled = known.events.some(({ uid }) => uid !== "" && events.some((event) => event.uid === uid));
  return isFiled && !isKnown ? { ...known, clues: [...known.clues, { by: "event" }] } : known;
}

type Found = { opportunityId: string; clue: Clue };

/** So many of one company, person or agency are looked at, the latest first. */
const MOST_EACH = 10;

const LATEST = { orderBy: { activityAt: "desc" }, take: MOST_EACH } as const;

async function findCopies(userId: UserId, sha256: string): Promise<Found[]> {
  const rows = await database().original.findMany({
    where: { userId, sha256, filing: { isNot: null } },
    select: { filing: { select: { opportunityId: true, filedAt: true } } },
  });
  return rows.flatMap(({ filing }) =>
    filing
      ? [{ opportunityId: filing.opportunityId, clue: { by: "copy", at: filing.filedAt.toISOString() } }]
      : [],
  );
}

async function findByEvents(userId: UserId, uids: readonly string[]): Promise<Found[]> {
  if (uids.length === 0) return [];
  const rows = await database().invitation.findMany({
    where: { userId, calendarUid: { in: [...uids] } },
    select: { opportunityId: true },
  });
  return rows.map(({ opportunityId }) => ({ opportunityId, clue: { by: "event" } }));
}

/** By the names of the messages that it goes on from: theirs that were filed, and the person's own. */
async function findByThread(userId: UserId, references: readonly string[]): Promise<Found[]> {
  if (references.length === 0) return [];
  const where = { userId, headerId: { in: [...references] } };
  const sent = await database().message.findMany({
    where: { ...where, status: "sent" },
    select: { opportunityId: true, sentAt: true, createdAt: true },
  });
  const theirs = await database().original.findMany({
    where: { ...where, filing: { isNot: null } },
    select: { receivedAt: true, createdAt: true, filing: { select: { opportunityId: true } } },
  });
  return [
    ...sent.map(({ opportunityId, sentAt, createdAt }): Found => {
      const at = (sentAt ?? createdAt).toISOString();
      return { opportunityId, clue: { by: "answer", at } };
    }),
    ...theirs.flatMap(({ filing, receivedAt, createdAt }): Found[] => {
      const at = (receivedAt ?? createdAt).toISOString();
      return filing ? [{ opportunityId: filing.opportunityId, clue: { by: "thread", at } }] : [];
    }),
  ];
}

async function findByPosting(userId: UserId, url: string | null): Promise<Found[]> {
  if (url === null) return [];
  const rows = await database().opportunity.findMany({
    where: { userId, postingUrl: url },
    select: { id: true },
  });
  return rows.map(({ id }) => ({ opportunityId: id, clue: { by: "posting" } }));
}

async function findByPerson(userId: UserId, address: string | undefined): Promise<Found[]> {
  if (!address) return [];
  const people = await database().contact.findMany({
    where: { userId, email: { in: [...new Set([address, address.toLowerCase()])] } },
    select: { name: true, opportunities: { ...LATEST, select: { id: true } } },
  });
  return people.flatMap(({ name, opportunities }) =>
    opportunities.map(({ id }): Found => ({ opportunityId: id, clue: { by: "person", name } })),
  );
}

async function findByCompany(userId: UserId, name: string | undefined): Promise<Found[]> {
  if (!name) return [];
  const company = await database().company.findUnique({
    where: { userId_nameKey: { userId, nameKey: companyKey(name) } },
    select: { opportunities: { ...LATEST, select: { id: true } } },
  });
  return (company?.opportunities ?? []).map(({ id }) => ({ opportunityId: id, clue: { by: "company" } }));
}

async function findByAgency(userId: UserId, name: string | undefined): Promise<Found[]> {
  if (!name) return [];
  const rows = await database().opportunity.findMany({
    where: { userId, agencyKey: companyKey(name) },
    ...{ ...LATEST, select: { id: true } },
  });
  return rows.map(({ id }) => ({ opportunityId: id, clue: { by: "agency", name } }));
}

const ACQUAINTANCE_COLUMNS = {
  ...{ id: true, role: true, stage: true, interviewAt: true, activityAt: true },
  company: { select: { name: true } },
  user: { select: { timeZone: true } },
  invitations: {
    orderBy: [{ receivedAt: "desc" }, { id: "desc" }],
    take: 1,
    select: { receivedAt: true, slots: true },
  },
  messages: {
    where: { status: "sent" },
    orderBy: [{ sentAt: "desc" }, { id: "desc" }],
    take: 1,
    select: { sentAt: true },
  },
  filings: {
    orderBy: { filedAt: "desc" },
    select: { filedAt: true, original: { select: { events: true } } },
  },
} satisfies Prisma.OpportunitySelect;

type AcquaintanceRow = Prisma.OpportunityGetPayload<{ select: typeof ACQUAINTANCE_COLUMNS }>;

function toAcquaintance(row: AcquaintanceRow, clues: readonly Clue[]): Acquaintance {
  const { id, role, stage, company, activityAt, invitations, messages, filings } = row;
  const heard = [invitations[0]?.receivedAt, filings[0]?.filedAt].flatMap((at) => at?.toISOString() ?? []);
  return {
    ...{ id, role, stage, company: company.name, clues, wasInvited: invitations.length > 0 },
    times: [...slotsOf(invitations[0]?.slots), ...(row.interviewAt ? [row.interviewAt.toISOString()] : [])],
    events: filings.flatMap(({ original }) => eventsOf(original.events)),
    lastTimeAt: lastTimeOf(row.interviewAt, invitations[0]?.slots, row.user.timeZone),
    wroteAt: messages[0]?.sentAt?.toISOString() ?? null,
    heardAt: heard.toSorted().at(-1) ?? null,
    activityAt: activityAt.toISOString(),
  };
}
