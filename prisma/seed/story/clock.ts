import { Temporal } from "temporal-polyfill";

/**
 * The working days of the telling, counted back from the last working morning that `now` has seen: day 0 is today,
 * or on a weekend and before half past ten the working day before. So nothing that is told lies ahead of `now`, and a
 * later day is always a later moment.
 */
export class Workdays {
  readonly #zone: string;
  readonly #last: Temporal.PlainDate;

  constructor(now: Date, zone: string) {
    const local = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone);
    const isOver = Temporal.PlainTime.compare(local.toPlainTime(), MORNING) >= 0;
    this.#zone = zone;
    this.#last =
      isWorkday(local.toPlainDate()) && isOver ? local.toPlainDate() : step(local.toPlainDate(), -1);
  }

  /** The moment of a time of day, `ago` working days before day 0; a negative number lies ahead. */
  at(ago: number, time: string): Date {
    return new Date(
      this.#day(ago).toZonedDateTime({ timeZone: this.#zone, plainTime: time }).epochMilliseconds,
    );
  }

  /** That day as letters write it: "Thursday, 26 November". */
  day(ago: number): string {
    const words = this.#day(ago).toLocaleString("en-GB", { weekday: "long", day: "numeric", month: "long" });
    return words.replace(/^(\w+) /, "$1, ");
  }

  /** That day as a date field has it: "2026-11-26". */
  date(ago: number): string {
    return this.#day(ago).toString();
  }

  #day(ago: number): Temporal.PlainDate {
    let day = this.#last;
    for (let left = Math.abs(ago); left > 0; left--) day = step(day, ago > 0 ? -1 : 1);
    return day;
  }
}

const MORNING = Temporal.PlainTime.from("10:30");

const isWorkday = ({ dayOfWeek }: Temporal.PlainDate): boolean => dayOfWeek <= 5;

/** The next working day in one direction. */
function step(from: Temporal.PlainDate, days: 1 | -1): Temporal.PlainDate {
  const next = from.add({ days });
  return isWorkday(next) ? next : step(next, days);
}
