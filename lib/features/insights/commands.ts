import { courseOf } from "@/lib/domain/insights/course";
import type { Entry } from "@/lib/domain/timeline/timeline";
import { loadTimelines } from "@/lib/features/timeline/records";
import type { Work } from "@/lib/platform/action";
import { asOneStep, inBackground, pause } from "@/lib/platform/background";
import type { UserId } from "@/lib/platform/user-id";
import { ORIGIN_COLUMNS, toColumns, toOrigin } from "./records";

/** Brings the courses of opportunities in line with their timelines, given whole. */
export async function keepCourses(
  { tx, userId }: Work,
  timelines: ReadonlyMap<string, readonly Entry[]>,
): Promise<void> {
  const own = { userId, opportunityId: { in: [...timelines.keys()] } };
  const rows = await tx.opportunity.findMany({
    where: { userId, id: own.opportunityId },
    select: ORIGIN_COLUMNS,
  });
  await tx.course.deleteMany({ where: own });
  await tx.course.createMany({
    data: rows.map((row) => {
      // What was merged into another is told, and counted, with that one.
      const course = row.mergedIntoId ? null : courseOf(timelines.get(row.id) ?? [], toOrigin(row));
      return { opportunityId: row.id, userId, ...toColumns(course) };
    }),
  });
}

/** Gives the opportunities that an earlier version wrote their courses, in the background; `id` is the person's. */
export const goOnCounting = (userId: UserId, id: string): Promise<void> =>
  inBackground(`courses ${id}`, () => countMissing(userId));

/** Gives every opportunity that has none its course, a few at a time. */
export async function countMissing(userId: UserId): Promise<void> {
  while (await asOneStep(userId, keepSomeCourses)) await pause(REST_MS);
}

/** @returns whether there may be more. */
async function keepSomeCourses(work: Work): Promise<boolean> {
  const { tx, userId } = work;
  const bare = await tx.opportunity.findMany({
    where: { userId, course: null },
    take: AT_ONCE,
    select: { id: true },
  });
  const ids = bare.map(({ id }) => id);
  const timelines = await loadTimelines(tx, userId, ids);
  await keepCourses(work, new Map(ids.map((id) => [id, timelines.get(id) ?? []])));
  return ids.length === AT_ONCE;
}

const AT_ONCE = 50;
const REST_MS = 20;
