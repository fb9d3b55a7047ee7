import { rm, stat, writeFile } from "node:fs/promises";
import type * as z from "zod";
import { DAY_MS } from "@/lib/domain/time/spans";
import { removalCalledOff } from "@/lib/domain/timeline/kinds/removal-called-off";
import { removalPlanned } from "@/lib/domain/timeline/kinds/removal-planned";
import { dropBundleFiles } from "@/lib/features/bundles/commands";
import { dropExport } from "@/lib/features/export/commands";
import { record } from "@/lib/features/timeline/commands";
import type { Work } from "@/lib/platform/action";
import { isPasswordRight } from "@/lib/platform/auth/password";
import { asOneStep, inBackground, pause } from "@/lib/platform/background";
import { database } from "@/lib/platform/db";
import { fileOf } from "@/lib/platform/db/beside";
import { shredDeleted } from "@/lib/platform/db/in-thread";
import { forgetCounts } from "@/lib/platform/limits";
import { log } from "@/lib/platform/log";
import type { UserId } from "@/lib/platform/user-id";
import { err, ok, type Result } from "@/lib/result";
import { CLOSED, debtFile, TABLES_TO_EMPTY } from "./records";
import { GRACE_DAYS, type removalForm } from "./schema";

type When = z.output<typeof removalForm>["when"];

/** Proves, before a transaction opens, that it is the person who asks: that takes time. */
export async function prepareRemoval(
  userId: UserId,
  { password, when }: z.output<typeof removalForm>,
): Promise<Result<{ when: When }, "wrong-password">> {
  const user = await database().user.findUnique({ where: { id: userId }, select: { passwordHash: true } });
  return (await isPasswordRight(user?.passwordHash ?? null, password)) ? ok({ when }) : err("wrong-password");
}

/**
 * Plans that the account goes with all that is in it: after the days of grace, or at once. One that goes at once is closed
 * with this very step: no password opens it any more.
 */
export async function planRemoval(
  work: Work,
  { when }: { when: When },
): Promise<Result<{ when: When }, never>> {
  const { tx, userId, now } = work;
  if (when === "at-once") {
    await closeAccount(work);
    return ok({ when });
  }
  const removeAt = new Date(now.getTime() + GRACE_DAYS * DAY_MS);
  await tx.user.update({ where: { id: userId }, data: { removeAt } });
  await record(work, removalPlanned, { facts: { removeAt: removeAt.toISOString() } });
  return ok({ when });
}

/** Keeps an account that was to be removed. */
export async function callOffRemoval(work: Work): Promise<Result<null, "not-planned">> {
  const { tx, userId } = work;
  const { count } = await tx.user.updateMany({
    where: { id: userId, removeAt: { not: null }, passwordHash: { not: CLOSED } },
    data: { removeAt: null },
  });
  if (count === 0) return err("not-planned");
  await record(work, removalCalledOff, { facts: {} });
  return ok(null);
}

async function closeAccount({ tx, userId, now }: Work): Promise<void> {
  await tx.session.deleteMany({ where: { userId } });
  await tx.user.update({ where: { id: userId }, data: { passwordHash: CLOSED, removeAt: now } });
}

/**
 * Removes an account whose time has come with everything that was its person's: files, rows, a few at a time, what they
 * were found by, and what the disk still has of all this. It goes on where it was, whenever that was.
 */
export const removeAccount = (userId: UserId): Promise<void> =>
  inBackground(`removal ${userId}`, async () => {
    const user = await database().user.findUnique({
      where: { id: userId },
      select: { email: true, removeAt: true, passwordHash: true },
    });
    if (!user?.removeAt) return;
    if (user.passwordHash !== CLOSED) {
      if (user.removeAt > new Date()) return;
      await asOneStep(userId, closeAccount);
    }
    await dropBundleFiles(userId);
    for (const table of TABLES_TO_EMPTY) {
      while (await asOneStep(userId, (work) => removeSome(work, table))) await pause(BREATH_MS);
    }
    await dropExport(userId);
    forgetCounts([user.email, userId]);
    await writeFile(debtFile(), "", { mode: 0o600 });
    await asOneStep(userId, async ({ tx }) => void (await tx.user.delete({ where: { id: userId } })));
    log().info({ event: "account-removed", userId });
    await shredOwed();
  });

/** Leaves nothing on the disk of accounts that are gone, where that was not done yet. */
export async function shredOwed(): Promise<void> {
  if (!(await stat(debtFile()).catch(() => null))) return;
  await shredDeleted(await fileOf(database()));
  await rm(debtFile(), { force: true });
}

const AT_ONCE = 200;
const BREATH_MS = 5;

/** @returns whether there may be more. */
async function removeSome({ tx, userId }: Work, table: string): Promise<boolean> {
  const count = await tx.$executeRawUnsafe(
    `DELETE FROM "${table}" WHERE rowid IN (SELECT rowid FROM "${table}" WHERE "userId" = ? LIMIT ${AT_ONCE})`,
    userId,
  );
  return count === AT_ONCE;
}
