import "server-only";
import { bundleTables } from "@/lib/domain/bundle/tables";
import { DAY_MS } from "@/lib/domain/time/spans";
import type { Stage } from "@/lib/domain/timeline/stage";
import { database } from "@/lib/platform/db";
import type { UserId } from "@/lib/platform/user-id";
import {
  areRowsIn,
  type BundleStatus,
  loadBundle,
  type Report,
  type StoredBundle,
  toStatus,
  totalOf,
  undoneOf,
} from "./records";
import { UNDO_DAYS } from "./schema";

/** A bundle with what becomes of its rows, table by table in the order in which they come; null when it is not theirs. */
export async function readBundle(userId: UserId, bundleId: string) {
  const stored = await loadBundle(database(), userId, bundleId);
  if (!stored) return null;
  const { report, ...rest } = stored;
  return {
    ...rest,
    finding: areRowsIn(stored) ? await countFinding(userId, report) : null,
    undo: report.undo && { ...report.undo, rows: undoneOf(report.undo) },
    undoUntil: await readUndoUntil(userId, stored),
    ...{ seen: report.seen, rows: report.rows, isAltered: report.isAltered, reason: report.reason },
    exportedAt: report.exportedAt === null ? null : new Date(report.exportedAt),
    problems: report.problems,
    total: totalOf(report),
    tables: bundleTables.flatMap(({ name }) => {
      const counts = report.tables[name];
      return counts ? [{ name, ...counts }] : [];
    }),
  };
}

/** How many places in the search and in the figures there are to be, and how many there are. */
async function countFinding(userId: UserId, { tables }: Report): Promise<{ done: number; all: number }> {
  const there = { stage: { not: "taken-back" satisfies Stage } };
  const unsearched = await database().opportunity.count({ where: { userId, searchEntry: null, ...there } });
  const uncounted = await database().opportunity.count({ where: { userId, course: null } });
  const left = unsearched + uncounted;
  const all = Math.max(left, 2 * (tables.Opportunity?.new ?? 0));
  return { done: all - left, all };
}

/** Until when it can be taken back; null: nothing of it is remembered, or it is not there yet. */
async function readUndoUntil(
  userId: UserId,
  { id: bundleId, finishedAt }: StoredBundle,
): Promise<Date | null> {
  if (finishedAt === null) return null;
  const row = await database().bundleRow.findFirst({
    where: { userId, bundleId },
    select: { bundleId: true },
  });
  return row && new Date(finishedAt.getTime() + UNDO_DAYS * DAY_MS);
}

export type BundleReport = NonNullable<Awaited<ReturnType<typeof readBundle>>>;

/** What was handed in so far, the newest first. */
export async function listBundles(userId: UserId): Promise<BundleSummary[]> {
  const rows = await database().bundle.findMany({
    where: { userId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 10,
    select: { id: true, name: true, status: true, createdAt: true },
  });
  return rows.map((row) => ({ ...row, status: toStatus(row.status) }));
}

export type BundleSummary = { id: string; name: string; status: BundleStatus; createdAt: Date };
