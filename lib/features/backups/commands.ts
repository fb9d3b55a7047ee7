import type * as z from "zod";
import { DAY_MS } from "@/lib/domain/time/spans";
import type { Work } from "@/lib/platform/action";
import { inBackground } from "@/lib/platform/background";
import { database } from "@/lib/platform/db";
import { fileOf } from "@/lib/platform/db/beside";
import { type CopyKind, copyName, listCopies, pruneCopies, removeCopy } from "@/lib/platform/db/copies";
import { backUpInThread } from "@/lib/platform/db/in-thread";
import { log } from "@/lib/platform/log";
import { err, ok, type Result } from "@/lib/result";
import { isOwner, making } from "./records";
import type { copyForm } from "./schema";

/** Lets the owner of the installation, and nobody else, have a copy made after this. */
export async function askForBackup({ tx, userId }: Work): Promise<Result<null, "not-owner">> {
  return (await isOwner(tx, userId)) ? ok(null) : err("not-owner");
}

/** The same for removing a copy that was made by hand. */
export async function askToRemove(
  { tx, userId }: Work,
  { name }: z.output<typeof copyForm>,
): Promise<Result<{ name: string }, "not-owner" | "not-found">> {
  if (!(await isOwner(tx, userId))) return err("not-owner");
  const copy = listCopies(await fileOf(tx)).find((each) => each.name === name);
  return copy?.kind === "backup" ? ok({ name }) : err("not-found");
}

export async function dropBackup(name: string): Promise<void> {
  removeCopy(await fileOf(database()), name);
}

/**
 * Copies the whole database in the background and reads the copy through. One that fails is not tried again by itself, and
 * leaves nothing behind.
 */
export const makeBackup = (kind: CopyKind): Promise<void> =>
  inBackground("backup", async () => {
    const state = { name: copyName(kind, new Date()), hasFailed: false };
    making().now = state;
    try {
      await backUpInThread(await fileOf(database()), state.name);
      making().now = null;
      log().info({ event: "backed-up", kind });
    } catch (failure) {
      state.hasFailed = true;
      const { name } = failure instanceof Error ? failure : new Error();
      log().error({ event: "backup-failed", kind: name });
    }
  });

/** Makes the copy of the day, when a day has passed since the one before, and removes those whose time is over. */
export async function keepBackups(now: Date): Promise<void> {
  const file = await fileOf(database());
  const newest = listCopies(file).find(({ kind }) => kind === "daily");
  if (!newest || now.getTime() - newest.madeAt.getTime() >= DAY_MS) await makeBackup("daily");
  pruneCopies(file, now);
}
