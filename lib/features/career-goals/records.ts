import type { Prisma } from "@/lib/platform/db/client/client";

/** Skills in the order in which they were written down. */
export const STANDING_SKILLS = {
  where: { retiredAt: null },
  orderBy: [{ createdAt: "asc" }, { id: "asc" }],
} satisfies Prisma.CareerGoal$skillsArgs;

/** Where the search is to lead, with the skills it needs. */
export type CareerGoal = { id: string; title: string; skills: { id: string; name: string }[] };

/** The same, each skill with whether one opportunity would build it. */
export type CareerGoalFor = {
  id: string;
  title: string;
  skills: { id: string; name: string; isBuilt: boolean }[];
};
