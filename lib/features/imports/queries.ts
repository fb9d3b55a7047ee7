import "server-only";
import { type ContactDraft, planContact } from "@/lib/domain/tables/contact-draft";
import { readDate } from "@/lib/domain/tables/dates";
import { type Planned, planRow } from "@/lib/domain/tables/draft";
import { DATE_FIELDS, type Field } from "@/lib/domain/tables/field";
import { isContact, whereIs } from "@/lib/domain/tables/table";
import { database } from "@/lib/platform/db";
import type { UserId } from "@/lib/platform/user-id";
import {
  type ImportStatus,
  loadImport,
  loadReading,
  type StoredImport,
  toCells,
  toStatus,
  trackerOf,
} from "./records";
import { OUTCOMES, type Outcome } from "./schema";

export type ImportSummary = {
  id: string;
  name: string;
  /** The tracker's name, where it is known. */
  tracker: string | null;
  status: ImportStatus;
  rowCount: number;
  /** Opportunities it brought that are there, and people. */
  doneCount: number;
  contactCount: number;
  createdAt: Date;
};

/** What was brought in, or looked at, the newest first. */
export async function listImports(userId: UserId): Promise<ImportSummary[]> {
  const rows = await database().import.findMany({
    where: { userId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 20,
    select: {
      ...{
        id: true,
        name: true,
        format: true,
        status: true,
        rowCount: true,
        doneCount: true,
        createdAt: true,
      },
      _count: { select: { rows: { where: { outcome: "contact-made" satisfies Outcome } } } },
    },
  });
  return rows.map(({ format, status, _count, ...row }) => ({
    ...{ ...row, contactCount: _count.rows },
    ...{ status: toStatus(status), tracker: trackerOf(format) },
  }));
}

/** A row as a report shows it. `where`: the line of the file. */
export type ReportRow = {
  line: number;
  where: string;
  problems: string[];
  opportunityId: string | null;
  planned: Planned | { contact: ContactDraft } | null;
  /** The cells that would have to be written, or written otherwise; none once something was made of it. */
  amiss: { field: Field; text: string }[];
};

/**
 * `examples`: what the first rows have in each column. `ambiguous`: a day that can be read in two ways, where its column
 * does not tell which is meant.
 * `samples`: the first rows of an outcome, or those after a line; `next`: where the others begin.
 */
export type ImportReport = StoredImport & {
  counts: Record<Outcome, number>;
  examples: string[];
  ambiguous: { text: string; dayFirst: string; monthFirst: string } | null;
  samples: { outcome: Outcome; rows: ReportRow[]; next: number | null }[];
};

const FEW = 5;
const MANY = 50;

/** An import with what becomes of its rows: a few of each outcome, or many of the one that is asked for. */
export async function readImport(
  userId: UserId,
  importId: string,
  asked: { outcome: Outcome; after: number } | null,
): Promise<ImportReport | null> {
  const stored = await loadImport(database(), userId, importId);
  if (!stored) return null;
  const counted = await database().importRow.groupBy({
    by: "outcome",
    where: { importId, userId },
    _count: true,
  });
  const counts = Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, counted.find((each) => each.outcome === outcome)?._count ?? 0]),
  ) as Record<Outcome, number>;
  const reading = await loadReading(database(), userId, stored, new Date());
  const samples = [];
  for (const outcome of asked ? [asked.outcome] : OUTCOMES.filter((each) => counts[each] > 0)) {
    const [limit, after] = asked ? [MANY, asked.after] : [FEW, -1];
    const found = await database().importRow.findMany({
      where: { importId, userId, outcome, line: { gt: after } },
      orderBy: { line: "asc" },
      take: limit + 1,
      select: { line: true, cells: true, problem: true, opportunityId: true },
    });
    const rows = found.slice(0, limit).map(({ line, cells, problem, opportunityId }) => {
      const isOne = isContact(stored.layout, line);
      const contact = isOne ? planContact(toCells(cells), stored.from) : null;
      const planned = isOne ? contact && { contact } : planRow(toCells(cells), reading);
      return {
        ...{ line, opportunityId, planned, where: whereIs(stored.layout, line) },
        problems: problem?.split("\n") ?? [],
        amiss:
          planned && "amiss" in planned && isOpen(stored, outcome)
            ? cellsAmiss(planned, toCells(cells), stored)
            : [],
      };
    });
    samples.push({ outcome, rows, next: found.length > limit ? (rows.at(-1)?.line ?? null) : null });
  }
  const first = stored.status === "checked" ? await readFirst(userId, stored) : [];
  const { columns } = stored.layout;
  return {
    ...{ ...stored, counts, samples },
    examples: columns.map((_, at) => first.map((cells) => cells[at] ?? "").find(Boolean) ?? ""),
    ambiguous: ambiguousIn(first, stored),
  };
}

const isOpen = ({ status }: StoredImport, outcome: Outcome): boolean =>
  status === "checked" && (outcome === "doubtful" || outcome === "refused");

const cellsAmiss = (
  { amiss }: Planned,
  cells: readonly string[],
  { mapping: { fields } }: StoredImport,
): ReportRow["amiss"] =>
  [...new Set(amiss)].flatMap((field) => {
    const at = fields[field];
    return at === undefined ? [] : [{ field, text: cells[at] ?? "" }];
  });

/** So many rows tell what a table is like. */
const FIRST = 250;

async function readFirst(userId: UserId, { id: importId, layout }: StoredImport): Promise<string[][]> {
  const rows = await database().importRow.findMany({
    where: { importId, userId },
    orderBy: { line: "asc" },
    take: FIRST,
    select: { line: true, cells: true },
  });
  return rows.filter(({ line }) => !isContact(layout, line)).map(({ cells }) => toCells(cells));
}

function ambiguousIn(rows: readonly string[][], { mapping }: StoredImport): ImportReport["ambiguous"] {
  if (mapping.order === "unneeded") return null;
  const places = DATE_FIELDS.flatMap((field) => (mapping.orders[field] ? [] : (mapping.fields[field] ?? [])));
  for (const text of rows.flatMap((cells) => places.map((at) => cells[at] ?? ""))) {
    const reading = readDate(text);
    if (reading.kind === "either") {
      const { dayFirst, monthFirst } = reading;
      return { text, dayFirst: inWords(dayFirst), monthFirst: inWords(monthFirst) };
    }
  }
  return { text: "03/04", dayFirst: "3 April", monthFirst: "4 March" };
}

const inWords = (day: string): string =>
  new Date(`${day.slice(0, 10)}T00:00Z`).toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" });
