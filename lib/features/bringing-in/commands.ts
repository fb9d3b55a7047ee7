import { companyKey } from "@/lib/domain/opportunity/company-key";
import { type ContactDraft, planContact } from "@/lib/domain/tables/contact-draft";
import { type Draft, planRow, type Reading } from "@/lib/domain/tables/draft";
import { DATE_FIELDS } from "@/lib/domain/tables/field";
import { identityOf } from "@/lib/domain/tables/same";
import { momentOf } from "@/lib/domain/time/local";
import { importBroughtBack } from "@/lib/domain/timeline/kinds/import-brought-back";
import { importFinished } from "@/lib/domain/timeline/kinds/import-finished";
import { importRedone } from "@/lib/domain/timeline/kinds/import-redone";
import { importTakenBack } from "@/lib/domain/timeline/kinds/import-taken-back";
import { importUndone } from "@/lib/domain/timeline/kinds/import-undone";
import { imported } from "@/lib/domain/timeline/kinds/imported";
import { STAGES } from "@/lib/domain/timeline/stage";
import {
  type ImportStatus,
  loadContacts,
  loadImportAt,
  loadPostings,
  loadReading,
} from "@/lib/features/imports/records";
import { WAITING } from "@/lib/features/imports/schema";
import { indexOpportunities } from "@/lib/features/opportunities/commands";
import { loadAgencies } from "@/lib/features/opportunities/records";
import { record, recordAll } from "@/lib/features/timeline/commands";
import type { Work } from "@/lib/platform/action";
import {
  ALREADY_HERE,
  countRows,
  findUntouched,
  findWorkedWith,
  KNOWN_ALREADY,
  loadTakenBack,
  nextRows,
  type Settled,
  settleRows,
} from "./records";

/**
 * Makes opportunities of some of the rows that are to become one.
 * @returns whether there may be more; without, the import is done.
 */
export async function makeSome(work: Work, importId: string): Promise<boolean> {
  const { tx, userId, now, newId } = work;
  const stored = await loadImportAt(tx, userId, { importId, status: "running" });
  if (!stored) return false;
  const { isOfContacts, rows } = await nextRows(work, importId, WAITING);
  if (rows.length === 0) {
    const counts = await countRows(work, importId);
    const { made = 0, known = 0, refused = 0, "contact-made": contacts = 0 } = counts;
    await tx.import.update({ where: { id: importId }, data: { status: "done", finishedAt: now } });
    const facts = { importId, from: stored.from, made, known, refused, contacts };
    await record(work, importFinished, { facts });
    return false;
  }
  if (isOfContacts) {
    await settleRows(work, importId, await makeContacts(work, rows, stored.from));
    return true;
  }
  const reading = await loadReading(tx, userId, stored, now);
  const read = rows.map((row) => ({ ...row, draft: draftOf(row.cells, reading) }));
  const drafts = read.map(({ draft }) => draft);
  // Since they were looked through, one of them may have come by another way.
  const there = await loadPostings(tx, userId, drafts);
  const settled = read.map(({ line, problem, draft }) => {
    const identity = identityOf(draft);
    const known = there.find(identity);
    if (known?.likeness === "same")
      return { line, outcome: "known", problem: ALREADY_HERE, opportunityId: known.is, draft } as const;
    const opportunityId = newId();
    there.add(identity, opportunityId);
    return { line, outcome: "made", problem, opportunityId, draft } as const;
  });
  const made = settled.flatMap(({ outcome, opportunityId: id, draft }) =>
    outcome === "made" ? [{ id, draft }] : [],
  );
  await makeOpportunities(work, made);
  await recordImported(work, made, { ...stored, ...reading });
  const ids = made.map(({ id }) => id);
  await indexOpportunities(work, ids);
  await settleRows(work, importId, settled);
  await tx.import.update({ where: { id: importId }, data: { doneCount: { increment: ids.length } } });
  return true;
}

type Made = readonly { id: string; draft: Draft }[];

/** @throws for a row of which nothing can be made: it was looked through by another mapping. */
function draftOf(cells: readonly string[], reading: Reading): Draft {
  const planned = planRow(cells, reading);
  if ("draft" in planned) return planned.draft;
  throw new Error("Nothing can be made of a row of which something was to be made.");
}

/** Writes under each what the table said of it, on the day on which it happened. */
async function recordImported(
  work: Work,
  made: Made,
  { id: importId, from, timeZone }: { id: string; from: string; timeZone: string },
): Promise<void> {
  const at = (written: string) => momentOf(written, timeZone) ?? work.now;
  const entries = made.map(({ id, draft: { stage, status, days, happenedOn, pay, notes } }) => ({
    opportunityId: id,
    at: happenedOn === null ? work.now : at(happenedOn),
    facts: {
      ...{ importId, from, stage, status, pay, notes: [...notes] },
      days: DATE_FIELDS.flatMap((field) =>
        days[field] ? [{ what: DAYS[field], at: at(days[field]).toISOString() }] : [],
      ),
    },
  }));
  await recordAll(work, imported, entries);
}

const DAYS = { appliedOn: "applied", savedOn: "saved", changedOn: "changed" } as const;

/** The rows of opportunities, with their companies and the people there; what is there already is used again. */
async function makeOpportunities(work: Work, made: Made): Promise<void> {
  const { tx, userId, now } = work;
  const companies = await findOrMakeCompanies(
    work,
    made.map(({ draft }) => draft.company),
  );
  const idOf = ({ company }: Draft) => companies.get(companyKey(company)) ?? "";
  const people = made.map(({ draft }) => ({ ...draft, companyId: idOf(draft) }));
  const contacts = await findOrMakeContacts(work, people);
  await tx.opportunity.createMany({
    data: made.map(({ id, draft }) => {
      const { role, place, link: postingUrl, stage } = draft;
      const { isOpen, wantsAnswer } = STAGES[stage];
      const companyId = idOf(draft);
      const contactId = contacts.get(personKey({ ...draft, companyId })) ?? null;
      return {
        ...{ id, userId, companyId, contactId, role, place, postingUrl },
        ...{ stage, isOpen, wantsAnswer, activityAt: now, createdAt: now },
      };
    }),
  });
}

/** @returns ids of companies by their key. */
async function findOrMakeCompanies(
  { tx, userId, now, newId }: Work,
  given: readonly string[],
): Promise<Map<string, string>> {
  const names = new Map(given.map((name) => [companyKey(name), name]));
  const there = await tx.company.findMany({
    where: { userId, nameKey: { in: [...names.keys()] } },
    select: { id: true, nameKey: true },
  });
  const ids = new Map(there.map(({ id, nameKey }) => [nameKey, id]));
  const fresh = [...names].filter(([nameKey]) => !ids.has(nameKey));
  const data = fresh.map(([nameKey, name]) => ({ id: newId(), userId, name, nameKey, createdAt: now }));
  await tx.company.createMany({ data });
  for (const { id, nameKey } of data) ids.set(nameKey, id);
  return ids;
}

type Person = { companyId: string; contactName: string; contactEmail: string };

const personKey = ({ companyId, contactName, contactEmail }: Person): string =>
  JSON.stringify([companyId, contactName || contactEmail, contactEmail]);

/** @returns ids of contacts by their key; nobody has none. */
async function findOrMakeContacts(
  { tx, userId, now, newId }: Work,
  given: readonly Person[],
): Promise<Map<string, string>> {
  const people = new Map(
    given
      .filter(({ contactName, contactEmail }) => contactName || contactEmail)
      .map((each) => [personKey(each), each]),
  );
  const there = await tx.contact.findMany({
    where: { userId, companyId: { in: [...people.values()].map(({ companyId }) => companyId) } },
    select: { id: true, companyId: true, name: true, email: true },
  });
  const ids = new Map(
    there.map(({ id, companyId, name, email }) => [
      personKey({ companyId: companyId ?? "", contactName: name, contactEmail: email ?? "" }),
      id,
    ]),
  );
  const fresh = [...people].filter(([key]) => !ids.has(key));
  const data = fresh.map(([key, { companyId, contactName, contactEmail }]) => {
    const id = newId();
    ids.set(key, id);
    return {
      id,
      userId,
      companyId,
      name: contactName || contactEmail,
      email: contactEmail || null,
      createdAt: now,
    };
  });
  await tx.contact.createMany({ data });
  return ids;
}

type ContactRow = { line: number; cells: readonly string[]; problem: string | null };

/** @throws for a row that names nobody: it was looked through before. */
function contactOf({ cells }: ContactRow, from: string): ContactDraft {
  const contact = planContact(cells, from);
  if (contact) return contact;
  throw new Error("Nobody can be made of a row of which somebody was to be made.");
}

/** Makes people of some rows; whoever has come by another way since is passed over. */
async function makeContacts(work: Work, rows: readonly ContactRow[], from: string): Promise<Settled[]> {
  const { tx, userId, now, newId } = work;
  const people = rows.map((row) => ({ ...row, contact: contactOf(row, from) }));
  const there = await loadContacts(
    tx,
    userId,
    people.map(({ contact }) => contact),
  );
  const settled = people.map(({ line, problem, contact }) => {
    const isKnown = there.find(contact)?.likeness === "same";
    if (isKnown) return { line, outcome: "contact-known", problem: KNOWN_ALREADY, contact } as const;
    const id = newId();
    there.add(contact, id);
    return { line, outcome: "contact-made", problem, id, contact } as const;
  });
  const made = settled.filter((each) => each.outcome === "contact-made");
  const companies = await findOrMakeCompanies(
    work,
    made.flatMap(({ contact: { company } }) => company || []),
  );
  await tx.contact.createMany({
    data: made.map(({ id, contact: { company, email, ...columns } }) => ({
      ...{ id, userId, ...columns, email: email || null, createdAt: now },
      companyId: companies.get(companyKey(company)) ?? null,
    })),
  });
  return settled.map(({ line, outcome, problem }) => ({ line, outcome, problem, opportunityId: null }));
}

/** Takes people back who are still as they came, with nothing between them and the person; the others stay. */
async function takeContactsBack(work: Work, rows: readonly ContactRow[], from: string): Promise<Settled[]> {
  const { tx, userId } = work;
  const people = rows.map((row) => contactOf(row, from));
  const untouched = await findUntouched(work, people);
  const taken = untouched.flatMap((each) => each ?? []);
  await tx.contact.deleteMany({ where: { userId, id: { in: taken.map(({ id }) => id) } } });
  await removeEmpty(
    work,
    taken.flatMap(({ companyId }) => companyId ?? []),
  );
  return rows.map(({ line, problem }, at) => ({
    ...{ line, problem, opportunityId: null },
    outcome: untouched[at] ? "contact-taken-back" : "contact-kept",
  }));
}

/** Removes those of some companies at which there is nobody and nothing, and through which nothing came. */
async function removeEmpty({ tx, userId }: Work, companyIds: readonly string[]): Promise<void> {
  const none = { contacts: { none: {} }, opportunities: { none: {} } };
  const where = { userId, id: { in: [...companyIds] }, ...none };
  const empty = await tx.company.findMany({ where, select: { id: true, nameKey: true } });
  const agencies = await loadAgencies(
    tx,
    userId,
    empty.map(({ nameKey }) => nameKey),
  );
  const unused = empty.filter(({ nameKey }) => !agencies.has(nameKey)).map(({ id }) => id);
  await tx.company.deleteMany({ where: { userId, id: { in: unused } } });
}

/**
 * Takes back some of the opportunities that nobody has worked with; the others stay.
 * @returns whether there may be more; without, the import is undone.
 */
export async function takeBackSome(work: Work, importId: string): Promise<boolean> {
  const { tx, userId, now } = work;
  const stored = await loadImportAt(tx, userId, { importId, status: "undoing" });
  if (!stored) return false;
  const facts = { importId, from: stored.from };
  const { isOfContacts, rows } = await nextRows(work, importId, ["made", "contact-made"]);
  if (rows.length === 0) {
    const counts = await countRows(work, importId);
    const { "taken-back": taken = 0, kept = 0, "contact-taken-back": contacts = 0 } = counts;
    await tx.import.update({ where: { id: importId }, data: { status: "undone", undoneAt: now } });
    await record(work, importUndone, { facts: { ...facts, taken, kept, contacts } });
    return false;
  }
  if (isOfContacts) {
    await settleRows(work, importId, await takeContactsBack(work, rows, stored.from));
    return true;
  }
  const used = await findWorkedWith(
    work,
    rows.map(({ opportunityId }) => opportunityId),
  );
  const taken = rows.map(({ opportunityId }) => opportunityId).filter((id) => !used.has(id));
  await recordAll(
    work,
    importTakenBack,
    taken.map((opportunityId) => ({ opportunityId, facts })),
  );
  await indexOpportunities(work, taken);
  await settleRows(
    work,
    importId,
    rows.map((row) => ({ ...row, outcome: used.has(row.opportunityId) ? "kept" : "taken-back" })),
  );
  await tx.import.update({ where: { id: importId }, data: { doneCount: { decrement: taken.length } } });
  return true;
}

/**
 * Brings back some of what was taken back, unless the same has come by another way since.
 * @returns whether there may be more; without, the import is done again.
 */
export async function bringBackSome(work: Work, importId: string): Promise<boolean> {
  const { tx, userId } = work;
  const stored = await loadImportAt(tx, userId, { importId, status: "redoing" });
  if (!stored) return false;
  const { isOfContacts, rows } = await nextRows(work, importId, ["taken-back", "contact-taken-back"]);
  if (rows.length === 0) {
    const counts = await countRows(work, importId);
    const { "contact-made": contacts = 0 } = counts;
    const facts = { importId, from: stored.from, count: stored.doneCount, contacts };
    const status: ImportStatus = WAITING.some((outcome) => counts[outcome]) ? "stopped" : "done";
    await tx.import.update({ where: { id: importId }, data: { status, undoneAt: null } });
    await record(work, importRedone, { facts });
    return false;
  }
  if (isOfContacts) {
    await settleRows(work, importId, await makeContacts(work, rows, stored.from));
    return true;
  }
  const gone = await loadTakenBack(
    work,
    rows.map(({ opportunityId }) => opportunityId),
  );
  const there = await loadPostings(tx, userId, [...gone.values()]);
  const settled = rows.map((row) => {
    const posting = gone.get(row.opportunityId);
    const isHere = !posting || there.find(identityOf(posting))?.likeness === "same";
    return isHere
      ? ({ ...row, outcome: "known", problem: ALREADY_HERE } as const)
      : ({ ...row, outcome: "made", entryId: posting.entryId } as const);
  });
  const back = settled.filter((row) => row.outcome === "made");
  const facts = { importId, from: stored.from };
  await recordAll(
    work,
    importBroughtBack,
    back.map(({ opportunityId, entryId }) => ({ opportunityId, undoesId: entryId, facts })),
  );
  await indexOpportunities(
    work,
    back.map(({ opportunityId }) => opportunityId),
  );
  await settleRows(work, importId, settled);
  await tx.import.update({ where: { id: importId }, data: { doneCount: { increment: back.length } } });
  return true;
}
