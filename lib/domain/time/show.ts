import { daysBetween } from "./local";

/** How moments are written for one person: in their zone, in words while that is shorter. */
export type Show = {
  /** "Fri 20 Nov, 09:12"; with the year when it is another one. */
  moment: (at: Date) => string;
  /** "22 February", with the year when it is another one. */
  day: (at: Date) => string;
  /** "today, 19:12", "tomorrow, 9:00", else as `moment`. */
  near: (at: Date) => string;
  /** "09:12". */
  clock: (at: Date) => string;
  /** "2 days ago", "today". */
  ago: (at: Date) => string;
};

export function showIn(timeZone: string, now: Date): Show {
  const year = formatter(timeZone, { year: "numeric" });
  const isThisYear = (at: Date) => year.format(at) === year.format(now);
  const moment = (at: Date) =>
    `${formatter(timeZone, {
      weekday: "short",
      day: "numeric",
      month: "short",
      ...(isThisYear(at) ? {} : { year: "numeric" }),
    })
      .format(at)
      .replace(",", "")}, ${clock(at)}`;
  const clock = (at: Date) =>
    formatter(timeZone, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at);
  const days = (at: Date) => daysBetween(now, at, timeZone);
  return {
    ...{ moment, clock },
    day: (at) =>
      formatter(timeZone, {
        day: "numeric",
        month: "long",
        ...(isThisYear(at) ? {} : { year: "numeric" }),
      }).format(at),
    near: (at) => {
      const word = NEAR[days(at)];
      return word ? `${word}, ${clock(at)}` : moment(at);
    },
    ago: (at) => relative.format(days(at), "day"),
  };
}

const NEAR: Record<number, string> = { [-1]: "yesterday", 0: "today", 1: "tomorrow" };

const relative = new Intl.RelativeTimeFormat("en-GB", { numeric: "auto" });

/** Making one costs more than using it a hundred times. */
function formatter(timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${timeZone} ${JSON.stringify(options)}`;
  let made = formatters.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat("en-GB", { ...options, timeZone });
    formatters.set(key, made);
  }
  return made;
}

const formatters = new Map<string, Intl.DateTimeFormat>();
