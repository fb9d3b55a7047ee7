import type { Course, Origin } from "@/lib/domain/insights/course";
import { NEVER } from "@/lib/features/opportunities/records";
import type { Database } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/db/client/client";

export const ORIGIN_COLUMNS = {
  ...{ id: true, referrer: true, agency: true, viaAgency: true, mergedIntoId: true },
  user: { select: { timeZone: true } },
} satisfies Prisma.OpportunitySelect;

type OriginRow = Prisma.OpportunityGetPayload<{ select: typeof ORIGIN_COLUMNS }>;

export const toOrigin = ({ referrer, agency, viaAgency, user }: OriginRow): Origin => ({
  isReferred: Boolean(referrer),
  isByAgency: viaAgency || Boolean(agency),
  timeZone: user.timeZone,
});

/** A course as it is kept; null is what counts nowhere, and lies before every period. */
export function toColumns(course: Course | null) {
  if (!course) return { beganAt: NEVER, route: "", ending: "", source: "", reasons: "" };
  const { steps, reasons, score, ...same } = course;
  return {
    ...same,
    route: struck([...steps, course.ending]),
    reasons: struck(reasons),
    score: score === null ? null : Math.round(score),
  };
}

/** A list of codes as a column has it, so that one of them, or two in a row, can be looked for. */
export const struck = (codes: readonly string[]): string => (codes.length > 0 ? `/${codes.join("/")}/` : "");

/** The codes in such a column. */
export const codesIn = (column: string): string[] => column.split("/").slice(1, -1);

/** Whose opportunities an earlier version wrote, which kept no courses. */
export async function findUncounted(db: Database): Promise<{ id: string; userId: string }[]> {
  const rows = await db.user.findMany({
    where: { opportunities: { some: { course: null } } },
    select: { id: true },
  });
  return rows.map(({ id }) => ({ id, userId: id }));
}
