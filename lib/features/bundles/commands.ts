import { readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import type * as z from "zod";
import { DAY_MS, HOUR_MS } from "@/lib/domain/time/spans";
import { bundleBroughtIn } from "@/lib/domain/timeline/kinds/bundle-brought-in";
import { bundleTakenBack } from "@/lib/domain/timeline/kinds/bundle-taken-back";
import { deriveStage } from "@/lib/domain/timeline/timeline";
import { bringInterviewsInLine } from "@/lib/features/interviews/commands";
import { followTimelines, record } from "@/lib/features/timeline/commands";
import { loadTimelines } from "@/lib/features/timeline/records";
import type { Work } from "@/lib/platform/action";
import { doApart } from "@/lib/platform/apart";
import { asOneStep, inBackground, pause } from "@/lib/platform/background";
import { database } from "@/lib/platform/db";
import { toJson } from "@/lib/platform/db/json";
import { settings } from "@/lib/platform/env";
import type { UserId } from "@/lib/platform/user-id";
import { err, ok, type Result } from "@/lib/result";
import {
  areRowsIn,
  type BundleStatus,
  EMPTY,
  fileOfBundle,
  loadBundle,
  type Report,
  type StoredBundle,
  totalOf,
  undoneOf,
} from "./records";
import { type bundleForm, UNDO_DAYS } from "./schema";

type Named = z.output<typeof bundleForm>;

/** Where a bundle's file is to be written, and how large it may be. */
export const placeForBundle = (bundleId: string) => ({
  file: fileOfBundle(bundleId),
  mostBytes: settings().mostImportBytes,
});

/** Keeps what was handed in, to be looked through; of several that are not brought in yet, the newest. */
export async function keepBundle(
  { tx, userId, now }: Work,
  { bundleId, name, sizeBytes }: Named & { name: string; sizeBytes: number },
): Promise<Result<Named, never>> {
  await tx.bundle.deleteMany({ where: { userId, status: { in: BEFORE } } });
  await tx.bundle.create({
    data: {
      ...{ id: bundleId, userId, name, sizeBytes, createdAt: now },
      ...{ status: "looking" satisfies BundleStatus, report: toJson(EMPTY) },
    },
  });
  return ok({ bundleId });
}

const BEFORE: BundleStatus[] = ["looking", "looked", "unusable"];

/** Begins to bring in what is new in it, or goes on where it was stopped. What is here stays as it is. */
export async function startBundle(
  work: Work,
  { bundleId }: Named,
): Promise<Result<Named, "not-found" | "nothing-new">> {
  const stored = await loadBundle(work.tx, work.userId, bundleId);
  if (stored?.status === "stopped" && !stored.report.undo) {
    await move(work, bundleId, { to: "running", report: { ...stored.report, reason: null } });
    return ok({ bundleId });
  }
  if (stored?.status !== "looked") return err("not-found");
  const { rows, exportedAt, isAltered } = stored.report;
  if (totalOf(stored.report).new === 0) return err("nothing-new");
  await move(work, bundleId, { to: "running", report: { ...EMPTY, rows, exportedAt, isAltered } });
  return ok({ bundleId });
}

/** Begins to take back everything of it that nobody has worked with since, or goes on with that. */
export async function undoBundle(
  work: Work,
  { bundleId }: Named,
): Promise<Result<Named, "not-found" | "too-late">> {
  const { tx, userId } = work;
  const stored = await loadBundle(tx, userId, bundleId);
  if (stored?.status !== "done" && stored?.status !== "stopped") return err("not-found");
  const all = await tx.bundleRow.count({ where: { userId, bundleId, fingerprint: { not: null } } });
  if (all === 0 && !stored.report.undo) return err("too-late");
  const undo = stored.report.undo ?? { all, isThrough: false, tables: {}, kept: [], keptCount: 0 };
  await move(work, bundleId, { to: "undoing", report: { ...stored.report, reason: null, undo } });
  return ok({ bundleId });
}

type Way = { to: BundleStatus; report: Report; finishedAt?: Date };

async function move(
  { tx, userId }: Pick<Work, "tx" | "userId">,
  id: string,
  { to: status, report, finishedAt }: Way,
): Promise<void> {
  const data = { status, report: toJson(report), finishedAt: finishedAt ?? null };
  await tx.bundle.update({ where: { id, userId }, data });
}

/** Puts a bundle aside of which nothing was brought in. */
export async function forgetBundle(
  { tx, userId }: Work,
  { bundleId }: Named,
): Promise<Result<Named, "not-found">> {
  const where = { id: bundleId, userId, status: { in: BEFORE } };
  const { count } = await tx.bundle.deleteMany({ where });
  return count === 1 ? ok({ bundleId }) : err("not-found");
}

/** Removes the files of everything that somebody handed in. */
export async function dropBundleFiles(userId: UserId): Promise<void> {
  const own = await database().bundle.findMany({ where: { userId }, select: { id: true } });
  for (const { id } of own) await dropBundleFile(id);
}

/**
 * Removes files of bundles that are not there any more or done with, or were not brought in for a week, with these bundles,
 * and forgets what a bundle brought in when it is too late to take it back.
 */
export async function sweepBundles(now: Date): Promise<void> {
  const old = new Date(now.getTime() - WEEK_MS);
  await database().bundle.deleteMany({ where: { status: { in: BEFORE }, createdAt: { lt: old } } });
  const late = { finishedAt: { lt: new Date(now.getTime() - UNDO_DAYS * DAY_MS) } };
  await database().bundle.updateMany({ where: { ...late, status: STOPPED }, data: { status: DONE } });
  const ended = { ...late, status: { in: AFTER }, rows: { some: {} } };
  for (const { id } of await database().bundle.findMany({ where: ended, select: { id: true } }))
    await forgetRows(id);
  const folder = path.dirname(fileOfBundle("any"));
  for (const name of await readdir(folder).catch(() => [])) {
    const about = await stat(path.join(folder, name)).catch(() => null);
    const row = { where: { id: path.parse(name).name, status: { notIn: AFTER } }, select: { id: true } };
    // One that is still on its way has no row yet.
    if (about && now.getTime() - about.mtimeMs > HOUR_MS && !(await database().bundle.findUnique(row)))
      await rm(path.join(folder, name), { force: true });
  }
}

const STOPPED: BundleStatus = "stopped";
const DONE: BundleStatus = "done";
const AFTER: BundleStatus[] = ["done", "undone"];

/** Forgets which rows a bundle brought in, a few at a time. */
async function forgetRows(bundleId: string): Promise<void> {
  const some = () => database().$executeRaw`
    DELETE FROM "BundleRow" WHERE rowid IN (
      SELECT r.rowid FROM "Bundle" b JOIN "BundleRow" r ON r."userId" = b."userId" AND r."bundleId" = b."id"
      WHERE b."id" = ${bundleId} LIMIT ${FORGOTTEN_AT_ONCE})`;
  while ((await some()) === FORGOTTEN_AT_ONCE) await pause(REST_MS);
}

const FORGOTTEN_AT_ONCE = 500;
const REST_MS = 5;

const WEEK_MS = 7 * DAY_MS;

/** Removes the file of a bundle that is done with. */
export const dropBundleFile = (bundleId: string): Promise<void> =>
  rm(fileOfBundle(bundleId), { force: true });

/**
 * Works at a bundle until there is nothing left to do at the moment: what is read and written of it by a process of its
 * own, then, in short steps, what makes it found. It goes on where it was, whenever that was; what fails again and again
 * stops it, to be gone on with by the person.
 */
export function goOnWithBundle(userId: UserId, bundleId: string): Promise<void> {
  let failures = 0;
  return inBackground(`bundle ${bundleId}`, async () => {
    try {
      await workAt(userId, bundleId);
    } catch (failure) {
      failures += 1;
      if (failures < MOST_FAILURES) throw failure;
      await stop(userId, bundleId, "failed");
    }
  });
}

const MOST_FAILURES = 3;

async function workAt(userId: UserId, bundleId: string): Promise<void> {
  const before = await loadBundle(database(), userId, bundleId);
  if (before?.status === "undoing") return takeBack(userId, before);
  if (before?.status !== "looking" && before?.status !== "running") return;
  if (!areRowsIn(before)) {
    const worked = await doApart("take-in", userId, { which: bundleId });
    if (!worked.ok) await stop(userId, bundleId, worked.reason);
  }
  const after = await loadBundle(database(), userId, bundleId);
  if (after && areRowsIn(after)) await finish(userId, after);
  // What came before it broke off is found as well.
  if (after?.status === "stopped") await doApart("make-found", userId);
  if (!after || after.status === "unusable") await dropBundleFile(bundleId);
}

/** Ends what cannot go on by itself, and says why. What was only looked over is of no use then. */
async function stop(userId: UserId, bundleId: string, reason: string): Promise<void> {
  await asOneStep(userId, async (work) => {
    const stored = await loadBundle(work.tx, userId, bundleId);
    if (stored?.status === "looking")
      await move(work, bundleId, { to: "unusable", report: { ...EMPTY, reason } });
    if (stored?.status === "running" || stored?.status === "undoing")
      await move(work, bundleId, {
        ...{ to: STOPPED, report: { ...stored.report, reason }, finishedAt: work.now },
      });
  });
}

/** Makes found and counted what was brought in. */
async function finish(userId: UserId, { id, name, report }: StoredBundle): Promise<void> {
  const found = await doApart("make-found", userId);
  if (!found.ok) return stop(userId, id, found.reason);
  await asOneStep(userId, async (work) => {
    const { new: made, same, differs, refused } = totalOf(report);
    const { count } = await work.tx.bundle.updateMany({
      where: { id, userId, status: "running" satisfies BundleStatus },
      data: { status: DONE, finishedAt: work.now },
    });
    const facts = { bundleId: id, name, made, same, differs, refused };
    if (count === 1) await record(work, bundleBroughtIn, { facts });
  });
  await dropBundleFile(id);
}

/** Takes back what was brought in, and brings in line what stays. */
async function takeBack(userId: UserId, before: StoredBundle): Promise<void> {
  const { id, name } = before;
  if (!before.report.undo?.isThrough) {
    const worked = await doApart("take-back", userId, { which: id });
    if (!worked.ok) return stop(userId, id, worked.reason);
  }
  await asOneStep(userId, (work) => followTaken(work, before.createdAt));
  const found = await doApart("make-found", userId);
  if (!found.ok) return stop(userId, id, found.reason);
  await asOneStep(userId, async (work) => {
    const stored = await loadBundle(work.tx, userId, id);
    if (stored?.status !== "undoing" || !stored.report.undo) return;
    const { taken, kept } = undoneOf(stored.report.undo);
    await move(work, id, { to: "undone", report: stored.report, finishedAt: work.now });
    await record(work, bundleTakenBack, { facts: { bundleId: id, name, taken, kept } });
  });
  await forgetRows(id);
  await dropBundleFile(id);
}

/**
 * Brings in line with their timelines the opportunities of the person's own of which entries went: only where somebody has
 * worked with one since, for what is brought in moves no stage.
 */
async function followTaken(work: Work, since: Date): Promise<void> {
  const { tx, userId, now } = work;
  const isTouched = { timeline: { some: { createdAt: { gte: since, lte: now } } } };
  const touched = await tx.opportunity.findMany({
    where: { userId, course: null, mergedIntoId: null, ...isTouched },
    select: { id: true, stage: true },
  });
  const timelines = await loadTimelines(
    tx,
    userId,
    touched.map(({ id }) => id),
  );
  const moved = touched.filter(({ id, stage }) => deriveStage(timelines.get(id) ?? []) !== stage);
  await followTimelines(
    work,
    moved.map(({ id }) => id),
  );
  for (const { id } of touched) await bringInterviewsInLine(work, id);
}
