import * as z from "zod";
import { type CalendarItem, endOf } from "@/lib/domain/calendar/item";
import type { WrittenEvent } from "@/lib/platform/calendar/write-calendar";
import { DETAILS, type FeedDetail } from "./schema";

export const feedRow = z.object({ detail: z.enum(DETAILS).catch("minimal"), createdAt: z.date() });

const NAMES: Readonly<Record<CalendarItem["kind"], string>> = {
  interview: "Interview",
  "answer-by": "Answer due",
  "follow-up": "Follow-up",
};

/** What is only due is shown for so long. */
const DUE_MS = 15 * 60 * 1000;

/** An item as the file tells it: with names, or only that there is something. */
export function toEvent(item: CalendarItem, detail: FeedDetail, stampedAt: Date): WrittenEvent {
  const { id, kind, startsAt, name, about, isCancelled, place, link } = item;
  const endsAt = kind === "interview" ? endOf(item) : new Date(startsAt.getTime() + DUE_MS);
  const when = { uid: `${id}@tactful`, startsAt, endsAt, isCancelled, stampedAt };
  return detail === "minimal"
    ? { ...when, summary: NAMES[kind] }
    : { ...when, summary: `${name}: ${about}`, place, link };
}
