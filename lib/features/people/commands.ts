import type * as z from "zod";
import type { Permission } from "@/lib/domain/people/touch";
import { addDays, momentOf, toMoment } from "@/lib/domain/time/local";
import { contactAdded } from "@/lib/domain/timeline/kinds/contact-added";
import {
  CONTACT_FIELDS,
  type ContactChange,
  type ContactField,
  contactChanged,
} from "@/lib/domain/timeline/kinds/contact-changed";
import { contactsMerged } from "@/lib/domain/timeline/kinds/contacts-merged";
import { touchNoted } from "@/lib/domain/timeline/kinds/touch-noted";
import { touchRemoved } from "@/lib/domain/timeline/kinds/touch-removed";
import { loadTimeZone } from "@/lib/features/account/records";
import { findOrMakeCompany, indexOpportunities } from "@/lib/features/opportunities/commands";
import { record } from "@/lib/features/timeline/commands";
import type { Work } from "@/lib/platform/action";
import { bringBack, putAside } from "@/lib/platform/aside";
import { err, ok, type Result } from "@/lib/result";
import { idsNamed } from "./records";
import type { contactForm, mergeForm, permissionForm, planForm, removeTouchForm, touchForm } from "./schema";

type Saved = { contactId: string };

/** Adds somebody, or changes what is known of them. */
export async function saveContact(
  work: Work,
  { contactId, company, ...given }: z.output<typeof contactForm>,
): Promise<Result<Saved, "not-found">> {
  const companyId = company ? await findOrMakeCompany(work, company) : null;
  const columns = { ...given, email: given.email || null, companyId };
  if (contactId) return changeContact(work, contactId, columns);
  const { tx, userId, now, newId } = work;
  const id = newId();
  await tx.contact.create({ data: { id, userId, ...columns, createdAt: now } });
  const facts = { contactId: id, name: given.name, company: company || null };
  await record(work, contactAdded, { facts });
  return ok({ contactId: id });
}

/** What they said about staying in touch. Whoever would rather not be written to has no next touch. */
export async function notePermission(
  work: Work,
  { contactId, permission }: z.output<typeof permissionForm>,
): Promise<Result<Saved, "not-found">> {
  const isOver = permission === ("refused" satisfies Permission);
  return changeContact(work, contactId, { permission, ...(isOver ? { nextTouchAt: null } : {}) });
}

/** Plans the next touch for the morning of a day, or none. */
export async function planTouch(
  work: Work,
  { contactId, on }: z.output<typeof planForm>,
): Promise<Result<Saved, "not-found" | "past">> {
  const { tx, userId, now } = work;
  const timeZone = await loadTimeZone(tx, userId);
  const nextTouchAt = on ? momentOf(on, timeZone) : null;
  if (nextTouchAt && nextTouchAt < addDays(now, -1, timeZone))
    return err("past", { on: "Choose today or a day that lies ahead." });
  return changeContact(work, contactId, { nextTouchAt });
}

type Columns = Partial<Record<Exclude<ContactField, "nextTouchAt">, string | null>> & {
  nextTouchAt?: Date | null;
};

/** Writes what is other than before, and tells of it; nothing happens where all is as it was. */
async function changeContact(
  work: Work,
  contactId: string,
  columns: Columns,
): Promise<Result<Saved, "not-found">> {
  const { tx, userId } = work;
  const before = await tx.contact.findFirst({ where: { id: contactId, userId } });
  if (!before) return err("not-found");
  const fields = (Object.keys(CONTACT_FIELDS) as ContactField[]).filter((field) => field in columns);
  const changes = fields.flatMap((field): ContactChange[] => {
    const [from, to] = [asText(before[field]), asText(columns[field] ?? null)];
    return from === to ? [] : [{ field, from, to }];
  });
  if (changes.length === 0) return ok({ contactId });
  await write(
    work,
    contactId,
    changes.map(({ field, to }) => [field, to]),
  );
  await record(work, contactChanged, { facts: { contactId, name: before.name, changes } });
  return ok({ contactId });
}

const asText = (value: string | Date | null): string | null =>
  value instanceof Date ? value.toISOString() : value;

async function write(
  { tx, userId }: Work,
  contactId: string,
  values: readonly (readonly [ContactField, string | null])[],
): Promise<void> {
  const data = Object.fromEntries(
    values.map(([field, text]) => [field, field === "nextTouchAt" && text ? new Date(text) : text]),
  );
  await tx.contact.update({ where: { id_userId: { id: contactId, userId } }, data });
}

/**
 * Sets back what was changed of somebody.
 * @returns false when something of it was changed again since; then nothing has changed.
 */
export async function changeContactBack(
  work: Work,
  { contactId, changes }: { contactId: string; changes: readonly ContactChange[] },
): Promise<boolean> {
  const { tx, userId } = work;
  const now = await tx.contact.findFirst({ where: { id: contactId, userId } });
  if (!now || changes.some(({ field, to }) => asText(now[field]) !== to)) return false;
  await write(
    work,
    contactId,
    changes.map(({ field, from }) => [field, from]),
  );
  return true;
}

/** Notes a word that nothing else here holds. A next touch that was planned by then is done with it. */
export async function noteTouch(
  work: Work,
  { contactId, at, ...given }: z.output<typeof touchForm>,
): Promise<Result<Saved, "not-found" | "future">> {
  const { tx, userId, now } = work;
  const contact = await tx.contact.findFirst({
    where: { id: contactId, userId },
    select: { user: { select: { timeZone: true } } },
  });
  const { opportunityId } = given;
  const isTheirs =
    !opportunityId ||
    (await tx.opportunity.findFirst({ where: { id: opportunityId, userId }, select: { id: true } }));
  if (!contact || !isTheirs) return err("not-found");
  const touchedAt = at ? toMoment(at, contact.user.timeZone) : now;
  if (touchedAt > addDays(now, 1, contact.user.timeZone))
    return err("future", { at: "That lies ahead. Plan it as the next touch instead." });
  await keepTouch(work, { contactId, touchedAt, ...given });
  return ok({ contactId });
}

type NewTouch = {
  contactId: string;
  by: "me" | "them";
  channel: string;
  about: string;
  touchedAt: Date;
  opportunityId: string | null;
};

/** Writes a touch down with its entry. @returns its id. */
async function keepTouch(work: Work, touch: NewTouch): Promise<string> {
  const { opportunityId, touchedAt, contactId, ...said } = touch;
  const touchId = await makeTouch(work, touch);
  const { tx, userId } = work;
  const { name, nextTouchAt } = await tx.contact.findUniqueOrThrow({
    where: { id_userId: { id: contactId, userId } },
    select: { name: true, nextTouchAt: true },
  });
  const isDone = nextTouchAt !== null && nextTouchAt <= touchedAt;
  if (isDone) await write(work, contactId, [["nextTouchAt", null]]);
  await record(work, touchNoted, {
    opportunityId,
    facts: {
      ...{ touchId, contactId, name, ...said, touchedAt: touchedAt.toISOString() },
      plannedAt: isDone ? nextTouchAt.toISOString() : null,
    },
  });
  return touchId;
}

async function makeTouch(
  { tx, userId, now, newId }: Work,
  { touchedAt: at, ...touch }: NewTouch,
): Promise<string> {
  const id = newId();
  await tx.touch.create({ data: { id, userId, ...touch, at, createdAt: now } });
  return id;
}

/**
 * Notes that somebody one knows was written to, where they are among the contacts: by their address, and without one by
 * their name. The entry that tells of it is the letter's.
 * @returns null when they are not among them.
 */
export async function noteAsked(
  work: Work,
  asked: { name: string | null; email: string | null; channel: string; about: string; opportunityId: string },
): Promise<string | null> {
  const { name, email, ...touch } = asked;
  const contactId = await findContact(work, { name, email });
  if (!contactId) return null;
  return makeTouch(work, { ...touch, contactId, by: "me", touchedAt: work.now });
}

async function findContact(
  { tx, userId }: Work,
  { name, email }: { name: string | null; email: string | null },
): Promise<string | null> {
  if (!email) return (name && (await idsNamed(tx, userId, name, 1))[0]) || null;
  const found = await tx.contact.findFirst({
    where: { userId, email },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { id: true },
  });
  return found?.id ?? null;
}

/** Takes a touch out of what was said; what tells of it stays, and so it can be put back. */
export async function removeTouch(
  work: Work,
  { touchId }: z.output<typeof removeTouchForm>,
): Promise<Result<Saved & { entryId: string }, "not-found">> {
  const { tx, userId } = work;
  const touch = await tx.touch.findFirst({
    where: { id: touchId, userId, removedAt: null },
    select: { opportunityId: true, about: true, contact: { select: { id: true, name: true } } },
  });
  if (!touch) return err("not-found");
  await hideTouch(work, touchId);
  const { opportunityId, about, contact } = touch;
  const facts = { touchId, about, contactId: contact.id, name: contact.name };
  const entryId = await record(work, touchRemoved, { opportunityId, facts });
  return ok({ contactId: contact.id, entryId });
}

/**
 * Takes a touch out without telling of it: what taking back its entry needs.
 * @returns false when it is out already.
 */
export const hideTouch = (work: Work, touchId: string): Promise<boolean> =>
  putAside(work.tx.touch, work, touchId);

/** Takes back a touch that was noted, and plans again what was done with it. */
export async function takeTouchBack(
  work: Work,
  { touchId, contactId, plannedAt }: { touchId: string; contactId: string; plannedAt: string | null },
): Promise<boolean> {
  const { tx, userId } = work;
  if (!(await hideTouch(work, touchId))) return false;
  const where = { id: contactId, userId, nextTouchAt: null };
  if (plannedAt) await tx.contact.updateMany({ where, data: { nextTouchAt: new Date(plannedAt) } });
  return true;
}

/** Puts a touch back that was taken out. @returns false when it is not out any more. */
export const showTouch = (work: Work, touchId: string): Promise<boolean> =>
  bringBack(work.tx.touch, work, touchId);

/** More than these of one contact are not moved in one step. */
const MOST_MERGED = 500;

/**
 * Makes two entries of one person one: what was dealt with the other is this one's, and what was empty here comes from
 * there. The other one is gone, but the entry holds all that it takes to bring it back.
 */
export async function mergeContacts(
  work: Work,
  { contactId, otherId }: z.output<typeof mergeForm>,
): Promise<Result<Saved & { entryId: string }, "not-found" | "same" | "too-many">> {
  const { tx, userId } = work;
  const rows = await tx.contact.findMany({ where: { id: { in: [contactId, otherId] }, userId } });
  const [kept, other] = [contactId, otherId].map((id) => rows.find((row) => row.id === id));
  if (contactId === otherId) return err("same");
  if (!kept || !other) return err("not-found");
  const held = { where: { contactId: otherId, userId }, select: { id: true }, take: MOST_MERGED + 1 };
  const opportunityIds = (await tx.opportunity.findMany(held)).map(({ id }) => id);
  const touchIds = (await tx.touch.findMany(held)).map(({ id }) => id);
  if (opportunityIds.length > MOST_MERGED || touchIds.length > MOST_MERGED) return err("too-many");
  const filled = GAPS.flatMap((field) => {
    const [own, theirs] = [asText(kept[field]), asText(other[field])];
    const isGap = own === null || own === "" || (field === "permission" && own === "unknown");
    return isGap && theirs !== null && theirs !== own ? [{ field, from: own, to: theirs }] : [];
  });
  await move(work, { opportunityIds, touchIds, from: otherId, to: contactId });
  await tx.contact.delete({ where: { id_userId: { id: otherId, userId } } });
  await write(
    work,
    contactId,
    filled.map(({ field, to }) => [field, to]),
  );
  const { userId: _, activityAt: __, createdAt, nextTouchAt, ...columns } = other;
  const entryId = await record(work, contactsMerged, {
    facts: {
      ...{ contactId, name: kept.name, opportunityIds, touchIds, filled },
      other: {
        ...columns,
        nextTouchAt: nextTouchAt?.toISOString() ?? null,
        createdAt: createdAt.toISOString(),
      },
    },
  });
  await indexOpportunities(work, opportunityIds);
  return ok({ contactId, entryId });
}

/** What the one can have from the other. */
const GAPS = [
  "email",
  "companyId",
  "position",
  "phone",
  "url",
  "about",
  "permission",
  "nextTouchAt",
] as const;

type Moved = { opportunityIds: readonly string[]; touchIds: readonly string[]; from: string; to: string };

/** Gives to one contact what was another's, and still is. */
async function move({ tx, userId }: Work, { opportunityIds, touchIds, from, to }: Moved): Promise<void> {
  const where = { userId, contactId: from };
  const data = { contactId: to };
  await tx.opportunity.updateMany({ where: { ...where, id: { in: [...opportunityIds] } }, data });
  await tx.touch.updateMany({ where: { ...where, id: { in: [...touchIds] } }, data });
}

/**
 * Makes two people again of what was merged.
 * @returns false when the one that was kept is gone or one like the other is there; then nothing has changed.
 */
export async function splitContacts(
  work: Work,
  { contactId, other, opportunityIds, touchIds, filled }: z.output<typeof contactsMerged.facts>,
): Promise<boolean> {
  const { tx, userId } = work;
  const kept = await tx.contact.findFirst({ where: { id: contactId, userId } });
  const isThere = await tx.contact.findFirst({ where: { id: other.id, userId }, select: { id: true } });
  if (!kept || isThere) return false;
  const { nextTouchAt, createdAt, ...columns } = other;
  await tx.contact.create({
    data: {
      ...{ ...columns, userId, createdAt: new Date(createdAt) },
      nextTouchAt: nextTouchAt ? new Date(nextTouchAt) : null,
    },
  });
  await move(work, { opportunityIds, touchIds, from: contactId, to: other.id });
  const back = filled.filter(({ field, to }) => asText(kept[field]) === to);
  await write(
    work,
    contactId,
    back.map(({ field, from }) => [field, from]),
  );
  for (const id of [contactId, other.id]) await restoreActivity(work, id);
  await indexOpportunities(work, [...opportunityIds]);
  return true;
}

/** Somebody was active when anything of theirs was written down last: what triggers keep, of what is theirs now. */
async function restoreActivity({ tx, userId }: Work, contactId: string): Promise<void> {
  const [own, where] = [{ userId, contactId }, { id_userId: { id: contactId, userId } }];
  const { createdAt } = await tx.contact.findUniqueOrThrow({ where, select: { createdAt: true } });
  const { _max: dealt } = await tx.opportunity.aggregate({ where: own, _max: { activityAt: true } });
  const { _max: said } = await tx.touch.aggregate({ where: own, _max: { createdAt: true } });
  const times = [createdAt, dealt.activityAt, said.createdAt].map((at) => at?.getTime() ?? 0);
  await tx.contact.update({ where, data: { activityAt: new Date(Math.max(...times)) } });
}
