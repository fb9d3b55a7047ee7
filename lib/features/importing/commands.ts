import { companyKey } from "@/lib/domain/opportunity/company-key";
import {
  type ContactChoice,
  type ContactDraft,
  knownContacts,
  planContact,
  USUAL_CHOICE,
} from "@/lib/domain/tables/contact-draft";
import { type Draft, planRow } from "@/lib/domain/tables/draft";
import { type Identity, identityOf, knownPostings } from "@/lib/domain/tables/same";
import { isContact, whereIs } from "@/lib/domain/tables/table";
import { bringBackSome, makeSome, takeBackSome } from "@/lib/features/bringing-in/commands";
import { ALREADY_HERE, KNOWN_ALREADY, type Settled, settleRows } from "@/lib/features/bringing-in/records";
import {
  type ImportStatus,
  loadContacts,
  loadDealtWith,
  loadImport,
  loadPostings,
  loadReading,
  loadRows,
  type StoredImport,
} from "@/lib/features/imports/records";
import type { Work } from "@/lib/platform/action";
import { asOneStep, inBackground, pause } from "@/lib/platform/background";
import { database } from "@/lib/platform/db";
import type { UserId } from "@/lib/platform/user-id";

/**
 * Works at an import until there is nothing left to do at the moment: in the background, a few rows at a time, with the
 * database free for others in between. It goes on where it was, whenever that was.
 */
export const goOnWithImport = (userId: UserId, importId: string): Promise<void> =>
  inBackground(`import ${importId}`, async () => {
    while (await workAt(userId, importId)) await pause(BREATH_MS);
  });

/** Between two steps: a page that reads ten times in a row comes through in it. */
const BREATH_MS = 15;

const STEPS: Partial<Record<ImportStatus, (work: Work, importId: string) => Promise<boolean>>> = {
  running: makeSome,
  undoing: takeBackSome,
  redoing: bringBackSome,
};

/** @returns whether there may be more to do. */
async function workAt(userId: UserId, importId: string): Promise<boolean> {
  const stored = await loadImport(database(), userId, importId);
  if (stored?.status === "checking") return check(userId, stored);
  const step = stored && STEPS[stored.status];
  return step ? asOneStep(userId, (work) => step(work, importId)) : false;
}

/** Looks through all rows and notes what each would make. Where the mapping changed meanwhile, it begins anew. */
async function check(userId: UserId, stored: StoredImport): Promise<boolean> {
  const reading = await loadReading(database(), userId, stored, new Date());
  const seen = knownPostings<number>();
  const met = knownContacts<number>();
  const companies = new Set<string>();
  const whereOf = (line: number) => whereIs(stored.layout, line);
  for await (const rows of loadRows(database(), userId, stored.id)) {
    const looked = rows.map(({ line, cells }): Looked => {
      if (isContact(stored.layout, line)) {
        const contact = planContact(cells, stored.from);
        if (!contact) return { line, refusal: "It names nobody." };
        const twin = met.find(contact);
        if (!twin) met.add(contact, line);
        return { line, contact, twin: twin && { ...twin, is: whereOf(twin.is) } };
      }
      const planned = planRow(cells, reading);
      if ("refusal" in planned) return { line, refusal: planned.refusal };
      companies.add(companyKey(planned.draft.company));
      const identity = identityOf(planned.draft);
      const twin = seen.find(identity);
      if (!twin) seen.add(identity, line);
      return { ...planned, line, identity, twin: twin && { ...twin, is: whereOf(twin.is) } };
    });
    await asOneStep(userId, async (work) => {
      const choice = stored.mapping.contacts ?? USUAL_CHOICE;
      const judged = [
        ...(await judge(work, looked)),
        ...(await judgeContacts(work, looked, { choice, companies })),
      ];
      await settleRows(work, stored.id, judged);
    });
    await pause(0);
  }
  await asOneStep(userId, async ({ tx }) => {
    const now = await loadImport(tx, userId, stored.id);
    if (now?.status !== "checking" || JSON.stringify(now.mapping) !== JSON.stringify(stored.mapping)) return;
    await tx.import.update({ where: { id: stored.id }, data: { status: "checked" satisfies ImportStatus } });
  });
  return true;
}

/** A row as it was read, with the row of the same file that is like it. */
type Looked =
  | { line: number; refusal: string }
  | { line: number; contact: ContactDraft; twin: Twin }
  | {
      line: number;
      draft: Draft;
      doubts: readonly string[];
      identity: Identity;
      twin: Twin;
    };

type Twin = { is: string; likeness: "same" | "alike" } | null;

const ALIKE_HERE = "You have one of this company and role already, under another address.";

/** What is to become of rows, also in view of what is there already. */
async function judge({ tx, userId }: Work, rows: readonly Looked[]): Promise<Settled[]> {
  const drafts = rows.flatMap((row) => ("draft" in row ? [row.draft] : []));
  const there = await loadPostings(tx, userId, drafts);
  return rows.flatMap((row): Settled | [] => {
    const settled = { line: row.line, opportunityId: null };
    if ("contact" in row) return [];
    if ("refusal" in row) return { ...settled, outcome: "refused", problem: row.refusal };
    const known = there.find(row.identity);
    if (known?.likeness === "same")
      return { ...settled, outcome: "known", problem: ALREADY_HERE, opportunityId: known.is };
    const { twin } = row;
    if (twin?.likeness === "same")
      return { ...settled, outcome: "known", problem: `It is the same as ${twin.is}.` };
    const alike = twin ? [`Company and role are those of ${twin.is}, under another address.`] : [];
    const doubts = [...row.doubts, ...alike, ...(known ? [ALIKE_HERE] : [])];
    return doubts.length > 0
      ? { ...settled, outcome: "doubtful", problem: doubts.join("\n") }
      : { ...settled, outcome: "new", problem: null };
  });
}

/** What is to become of people, also in view of whom is there already. `companies`: those of the opportunities beside them. */
async function judgeContacts(
  { tx, userId }: Work,
  rows: readonly Looked[],
  { choice, companies }: { choice: ContactChoice; companies: ReadonlySet<string> },
): Promise<Settled[]> {
  const people = rows.flatMap((row) => ("contact" in row ? [row] : []));
  const keys = people.map(({ contact }) => companyKey(contact.company));
  const there = await loadContacts(
    tx,
    userId,
    people.map(({ contact }) => contact),
  );
  const dealtWith = await loadDealtWith(tx, userId, keys);
  return people.map(({ line, contact, twin }, at): Settled => {
    const settled = { line, opportunityId: null, problem: null };
    const known = there.find(contact);
    if (known?.likeness === "same") return { ...settled, outcome: "contact-known", problem: KNOWN_ALREADY };
    if (twin?.likeness === "same")
      return { ...settled, outcome: "contact-known", problem: `They are the same as ${twin.is}.` };
    const key = keys[at] ?? "";
    const isWanted =
      choice === "everybody" || (choice === "dealt-with" && (dealtWith.has(key) || companies.has(key)));
    if (!isWanted) return { ...settled, outcome: "contact-left-out" };
    if (!known && !twin) return { ...settled, outcome: "contact-new" };
    const doubt = known ? NAMESAKE : `Their name is that of ${twin?.is}, at another company.`;
    return { ...settled, outcome: "contact-doubtful", problem: doubt };
  });
}

const NAMESAKE = "You know somebody of this name already, at another company or under another address.";
