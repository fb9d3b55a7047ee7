import { type Clock, clocksIn } from "./clocks";
import type { Calendar, Day } from "./days/day";
import { daysIn } from "./days/days-in";
import type { Passage } from "./passage";
import { statedZone, zoneAt } from "./zones";

/** Every day and time of day that a passage names, and what it says about their zone. */
export type Schedule = {
  text: string;
  clocks: readonly Clock[];
  days: readonly Day[];
  /** The zone said right behind a place in the text, else the one said for all times; null where none is. */
  zoneBehind: (index: number) => string | null;
};

/** Reads the beginning of a passage for its days, its times of day and their zone. */
export function scheduleOf(passage: Passage, calendar: Calendar): Schedule {
  const text = passage.text.slice(0, MAX_CHARACTERS);
  const clocks = clocksIn(text);
  const general = statedZone(text, calendar.senderOffset);
  const zoneBehind = (index: number) => zoneAt(text, index, calendar.senderOffset) ?? general;
  return { text, clocks, days: daysIn(text, clocks, calendar), zoneBehind };
}

/** Beyond this no invitation names a day, and the cost of looking is bounded. */
const MAX_CHARACTERS = 20_000;
