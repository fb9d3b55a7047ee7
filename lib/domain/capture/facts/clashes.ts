import type { Fact } from "../proposal";
import type { Context } from "./context";

/** The dates whose weekday is written wrong: "Tuesday 12 March" when it is a Thursday. The value is the date. */
export const readClashes = ({ letter: { own }, schedule }: Context): Fact[] =>
  schedule(own)
    .days.filter(({ isClash }) => isClash)
    .map((day) => own.citeAs(day.date.toString(), day, "high"));
