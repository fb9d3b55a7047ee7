import { readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { dataExported } from "@/lib/domain/timeline/kinds/data-exported";
import { record } from "@/lib/features/timeline/commands";
import type { Work } from "@/lib/platform/action";
import { doApart } from "@/lib/platform/apart";
import { inBackground } from "@/lib/platform/background";
import { log } from "@/lib/platform/log";
import type { UserId } from "@/lib/platform/user-id";
import { ok, type Result } from "@/lib/result";
import { exportFolder, fileOfExport, type Making, making, underWay } from "./records";

/** Notes that a copy of everything was asked for; it is made after that. */
export async function askForExport(work: Work): Promise<Result<null, never>> {
  await record(work, dataExported, { facts: {} });
  return ok(null);
}

/**
 * Puts everything of somebody's into an archive, in the background and by a process of its own; it takes the place of the
 * one before when it is whole. One that fails is not tried again by itself: whoever asked for it is told.
 */
export const prepareExport = (userId: UserId): Promise<void> =>
  inBackground(`export ${userId}`, async () => {
    const begun: Making = { done: 0, all: 0, hasFailed: false };
    underWay().set(userId, begun);
    const onWord = (word: unknown) => {
      if (underWay().has(userId)) underWay().set(userId, { ...making.parse(word), hasFailed: false });
    };
    const failure = await doApart("export", userId, { onWord }).then(
      (made) => (made.ok ? null : made.reason),
      (thrown) => (thrown instanceof Error ? thrown.name : "Error"),
    );
    // It was removed while it was made.
    if (!underWay().has(userId)) await rm(fileOfExport(userId), { force: true });
    else if (failure === null) underWay().delete(userId);
    else {
      underWay().set(userId, { ...begun, hasFailed: true });
      log().error({ event: "export-failed", userId, kind: failure });
    }
  });

/** Removes the copy that was made for somebody, and what was left of one. */
export async function dropExport(userId: UserId): Promise<void> {
  underWay().delete(userId);
  await rm(fileOfExport(userId), { force: true });
}

/** Removes what was made more than a day ago, finished or not. */
export async function sweepExports(now: Date): Promise<void> {
  const names = await readdir(exportFolder()).catch(() => []);
  for (const name of names) {
    const file = path.join(exportFolder(), name);
    const about = await stat(file).catch(() => null);
    if (about && now.getTime() - about.mtimeMs > DAY_MS) await rm(file, { force: true });
  }
}

const DAY_MS = 24 * 3600 * 1000;
