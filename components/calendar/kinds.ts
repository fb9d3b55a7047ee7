import { BellRing, Clock, TriangleAlert, Users, X } from "lucide-static";
import type { Hue } from "@/components/ui/badge";
import type { CalendarItem } from "@/lib/domain/calendar/item";

/** How an item looks: by hue, by picture, and in a word. */
export function lookOf(
  { kind, isCancelled }: CalendarItem,
  isClashing: boolean,
): { hue: Hue; svg: string; says: string } {
  if (isCancelled) return { hue: "plain", svg: X, says: "cancelled" };
  if (isClashing) return { hue: "decline", svg: TriangleAlert, says: "overlaps another" };
  return LOOKS[kind];
}

const LOOKS: Readonly<Record<CalendarItem["kind"], { hue: Hue; svg: string; says: string }>> = {
  interview: { hue: "clarify", svg: Users, says: "interview" },
  "answer-by": { hue: "consider", svg: Clock, says: "answer due" },
  "follow-up": { hue: "accept", svg: BellRing, says: "follow-up" },
};
