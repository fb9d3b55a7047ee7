import { database } from "@/lib/platform/db";
import { fileOf } from "@/lib/platform/db/beside";
import type { UserId } from "@/lib/platform/user-id";
import { ok } from "@/lib/result";
import { jobs } from "@/scripts/apart/jobs";

/**
 * In place of `lib/platform/apart` in a test that is about what a job does, not where: a process of its own for each would
 * take a second. `vi.mock("@/lib/platform/apart", () => import("@/prisma/seed/not-apart"))`
 */
export async function doApart(job: keyof typeof jobs, userId: UserId, { which = "" } = {}) {
  await jobs[job](await fileOf(database()), userId, which, () => undefined);
  return ok(null);
}
