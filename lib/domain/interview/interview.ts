import * as z from "zod";
import { momentOf } from "@/lib/domain/time/local";

/** Planned until it was held or is called off. */
export const INTERVIEW_STATUSES = ["planned", "held", "cancelled"] as const;

export type InterviewStatus = (typeof INTERVIEW_STATUSES)[number];

/** One meeting of a round as an entry keeps it; moments are ISO 8601 in UTC. */
export const interviewState = z.object({
  ...{ name: z.string(), startsAt: z.string(), endsAt: z.string().nullable(), timeZone: z.string() },
  ...{ place: z.string(), link: z.string(), status: z.enum(INTERVIEW_STATUSES) },
});

export type InterviewState = z.output<typeof interviewState>;

/** What the `count`-th meeting of an opportunity is called until it is given another name. */
export const roundName = (count: number): string =>
  ORDINALS[count - 1] ? `${ORDINALS[count - 1]} interview` : `Interview ${count}`;

const ORDINALS = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth"];

/**
 * A proposed time as moments: ISO 8601, `start` or `start/end`; what names no zone is meant in `timeZone`.
 * @returns null for a day alone, and for what is no time; an end that is not after the start is left out.
 */
export function spanOf(slot: string, timeZone: string): { startsAt: Date; endsAt: Date | null } | null {
  const [start = "", end = ""] = slot.split("/");
  const startsAt = start.includes("T") ? momentOf(start, timeZone) : null;
  const endsAt = end.includes("T") ? momentOf(end, timeZone) : null;
  return startsAt && { startsAt, endsAt: endsAt && endsAt > startsAt ? endsAt : null };
}

/** Of the planned starts the one that comes next; where all have passed the last of them; null where none is planned. */
export function nextStart(planned: readonly Date[], now: Date): Date | null {
  const inOrder = planned.toSorted((a, b) => a.getTime() - b.getTime());
  return inOrder.find((start) => start >= now) ?? inOrder.at(-1) ?? null;
}
