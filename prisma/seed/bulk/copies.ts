import { createHash } from "node:crypto";
import { companyKey } from "@/lib/domain/opportunity/company-key";
import { sortKey } from "@/lib/domain/search/sort-key";
import type { Database, Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/db/client/client";
import type { Scene } from "../scene";
import type { Cast } from "./cast";
import type { Pattern } from "./patterns";
import { Renewal } from "./renewal";

const ORDER = { orderBy: { id: "asc" } } as const;

const WHOLE = {
  company: true,
  contact: true,
  invitations: ORDER,
  filings: { orderBy: { originalId: "asc" }, include: { original: true } },
  answers: ORDER,
  messages: ORDER,
  decisions: ORDER,
  followUps: ORDER,
  timeline: ORDER,
  searchEntry: true,
  interviews: ORDER,
  course: true,
} satisfies Prisma.OpportunityInclude;

type Whole = Prisma.OpportunityGetPayload<{ include: typeof WHOLE }>;

/** Everything that the commands wrote of one opportunity. */
export const readWhole = (db: Database, { opportunityId }: Pattern): Promise<Whole> =>
  db.opportunity.findUniqueOrThrow({ where: { id: opportunityId }, include: WHOLE });

export type Copy = { pattern: Pattern; whole: Whole; cast: Cast; weeks: number };

/** Writes copies in the order given. The people of one company are shared among them, as the commands share them. */
export class Copier {
  readonly #scene: Scene & { makeId: NonNullable<Scene["makeId"]> };
  readonly #kept: [string, string][];
  readonly #known = new Map<string, string>();

  /** @param kept ids that a copy has in common with its pattern: those of the person and of the criteria. */
  constructor(scene: Scene & { makeId: NonNullable<Scene["makeId"]> }, kept: readonly string[]) {
    this.#scene = scene;
    this.#kept = kept.map((id) => [id, id]);
  }

  /** The companies and contacts that are there already are taken, not made again. */
  async meet(): Promise<void> {
    const { db, userId } = this.#scene;
    const companies = await db.company.findMany({ where: { userId }, include: { contacts: true } });
    for (const { id, name, contacts } of companies) {
      this.#known.set(companyKey(name), id);
      for (const contact of contacts) this.#known.set(contactKey(name, contact.email), contact.id);
    }
  }

  async write(tx: Tx, copies: readonly Copy[]): Promise<void> {
    const rows = copies.map((copy) => this.#rowsOf(copy));
    await tx.company.createMany({ data: rows.flatMap(({ company }) => company) });
    await tx.contact.createMany({ data: rows.flatMap(({ contact }) => contact) });
    await tx.original.createMany({ data: rows.flatMap(({ originals }) => originals) });
    await tx.opportunity.createMany({ data: rows.map(({ opportunity }) => opportunity) });
    await tx.filing.createMany({ data: rows.flatMap(({ filings }) => filings) });
    await tx.invitation.createMany({ data: rows.flatMap(({ invitations }) => invitations) });
    await tx.answer.createMany({ data: rows.flatMap(({ answers }) => answers) });
    await tx.message.createMany({ data: rows.flatMap(({ messages }) => messages) });
    await tx.decision.createMany({ data: rows.flatMap(({ decisions }) => decisions) });
    await tx.followUp.createMany({ data: rows.flatMap(({ followUps }) => followUps) });
    await tx.timelineEntry.createMany({ data: rows.flatMap(({ timeline }) => timeline) });
    await tx.searchEntry.createMany({ data: rows.flatMap(({ searchEntry }) => searchEntry) });
    await tx.interview.createMany({ data: rows.flatMap(({ interviews }) => interviews) });
    await tx.course.createMany({ data: rows.flatMap(({ course }) => course) });
  }

  #rowsOf({ pattern, whole, cast, weeks }: Copy) {
    const {
      company,
      contact,
      invitations,
      filings,
      answers,
      messages,
      decisions,
      followUps,
      timeline,
      searchEntry,
      interviews,
      course,
      ...own
    } = whole;
    const words = wordsFor(pattern.cast, cast);
    const companyId = this.#known.get(companyKey(cast.company));
    const contactId = this.#known.get(contactKey(cast.company, cast.address));
    const given: [string, string][] = [
      ...(companyId ? [[company.id, companyId] as [string, string]] : []),
      ...(contact && contactId ? [[contact.id, contactId] as [string, string]] : []),
    ];
    const renewal = new Renewal(
      { words, ids: new Map([...this.#kept, ...given]), days: weeks * 7 },
      this.#scene.makeId,
    );
    this.#known.set(companyKey(cast.company), renewal.id(company.id));
    if (contact) this.#known.set(contactKey(cast.company, cast.address), renewal.id(contact.id));
    return {
      company: companyId ? [] : [{ ...renewal.row(company), nameKey: companyKey(cast.company) }],
      contact: contact && !contactId ? [renewal.row(contact)] : [],
      opportunity: { ...renewal.row(own), companyKey: sortKey(cast.company) },
      originals: filings.map(({ original }) => originalOf(original, renewal)),
      filings: filings.map(({ original, ...row }) => ({
        ...renewal.row(row),
        facts: renewal.json(row.facts ?? {}),
      })),
      invitations: invitations.map((row) => ({
        ...renewal.row(row),
        slots: renewal.json(row.slots ?? []),
        thread: jsonOrNull(row.thread, renewal),
      })),
      answers: answers.map((row) => ({ ...renewal.row(row), value: jsonOrNull(row.value, renewal) })),
      messages: messages.map((row) => ({
        ...renewal.row(row),
        choices: renewal.json(row.choices ?? {}),
        parts: renewal.json(row.parts ?? []),
      })),
      decisions: decisions.map((row) => ({
        ...renewal.row(row),
        reasons: renewal.json(row.reasons ?? []),
        frozen: renewal.json(row.frozen ?? {}),
      })),
      followUps: followUps.map((row) => renewal.row(row)),
      timeline: timeline.map((row) => ({ ...renewal.row(row), facts: renewal.json(row.facts ?? {}) })),
      interviews: interviews.map((row) => renewal.row(row)),
      course: course ? [renewal.row(course)] : [],
      searchEntry: searchEntry ? [searchEntryOf(searchEntry, renewal)] : [],
    };
  }
}

const contactKey = (company: string, email: string | null): string => `${companyKey(company)} ${email}`;

const wordsFor = (from: Cast, to: Cast): Map<string, string> =>
  new Map([
    [from.address, to.address],
    [from.company, to.company],
    [from.first, to.first],
    [from.last, to.last],
  ]);

type Original = Whole["filings"][number]["original"];

function originalOf(row: Original, renewal: Renewal) {
  const renewed = renewal.row(row);
  const bytes = new TextEncoder().encode(renewed.text);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return {
    ...{ ...renewed, bytes: new Uint8Array(bytes), sha256 },
    mail: jsonOrNull(row.mail, renewal),
    events: jsonOrNull(row.events, renewal),
    page: jsonOrNull(row.page, renewal),
  };
}

/** The index numbers its rows by itself, in the order in which they come. */
function searchEntryOf({ row: _, ...entry }: NonNullable<Whole["searchEntry"]>, renewal: Renewal) {
  return renewal.row(entry);
}

const jsonOrNull = (value: Prisma.JsonValue, renewal: Renewal) =>
  value === null ? Prisma.DbNull : renewal.json(value);
