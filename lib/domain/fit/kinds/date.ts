import * as z from "zod";
import { lowAndHigh, lowAndHighFields } from "../answer-forms";
import { dayNumber, isoDate } from "../day";
import { commonDefinition } from "../definition";
import { type Interval, middleOf } from "../interval";
import type { Kind } from "../kind";
import { gateOn, type Line, pointsOn, worthOn } from "../line";
import { lineFields } from "../line-fields";
import { endsSchema } from "../quantity";
import { highBelowLow, type Known, known, knownSchema, type Range, rangeSchema } from "../stated";
import { dateInWords, figure, withUnit } from "../wording";

// Room on either side for the samples that miss a limit.
const day = z.iso
  .date({ error: "Please give a date that exists, such as 2026-10-01." })
  .refine((text) => text >= "1900-01-01" && text <= "2199-12-31", {
    error: "Please choose a year from 1900 to 2199.",
  });

const definition = z.object({
  must: z
    .object({ direction: z.enum(["not-before", "not-after"]), limit: day })
    .nullable()
    .default(null),
  want: endsSchema(day).nullable().default(null),
  ...commonDefinition,
});

type Definition = z.infer<typeof definition>;
type Answer = Known<string> | Range<string>;

const stated = z.iso.date({ error: "Please give a date that exists, or say that it is not known yet." });

const answer = z.discriminatedUnion("state", [
  knownSchema(stated),
  // ISO dates stand in the order of their letters.
  rangeSchema(z.object({ min: stated, max: stated }).refine(({ min, max }) => min <= max, highBelowLow)),
]);

const directionWords = { "not-before": "not before", "not-after": "not after" } as const;

/** A day with a limit on one side. As a goal it counts day by day in a straight line from worst to best. */
export const dateKind: Kind<Definition, Answer> = {
  kind: "date",
  title: "A date",
  hint: "The first day, the end of an application: not before or not after a certain day.",
  definition,
  answer,
  definitionFields: lineFields({
    ...{ control: "date", noun: "date", limit: "This day", level: "day" },
    worstHint: "It may be the earlier or the later of the two.",
    directions: directionWords,
  }),
  answerForm: lowAndHigh(),
  answerFields: () => lowAndHighFields("date", ""),
  describeLimit: ({ must }, label) =>
    must && `${label} ${directionWords[must.direction]} ${dateInWords(must.limit)}`,
  describeAnswer: (_, given) =>
    given.state === "known"
      ? dateInWords(given.value)
      : `${dateInWords(given.value.min)} to ${dateInWords(given.value.max)}`,
  judgeMust: (defined, given) => gateOn(lineOf(defined), daysOf(given)),
  valueInterval: (defined, given) => worthOn(lineOf(defined), given && daysOf(given)),
  completions: (defined, given) => {
    const days = pointsOn(lineOf(defined), given && daysOf(given), daysPastLimit).map(Math.round);
    return [...new Set(days)].map((each) => known(isoDate(each)));
  },
  scaleOf: (defined) => {
    const { want } = lineOf(defined);
    return (
      want && {
        ...want,
        isWhole: true,
        answerAt: (day) => known(isoDate(day)),
        describeStep: (size) =>
          `${withUnit(figure(size), "days", size === 1)} ${want.best > want.worst ? "later" : "earlier"}`,
      }
    );
  },
  settle: (given) => known(isoDate(Math.round(middleOf(daysOf(given))))),
};

const daysPastLimit = 30;

const lineOf = ({ must, want }: Definition): Line => ({
  must: must && {
    direction: must.direction === "not-before" ? "at-least" : "at-most",
    limit: dayNumber(must.limit),
  },
  want: want && { worst: dayNumber(want.worst), best: dayNumber(want.best) },
});

const daysOf = (given: Answer): Interval =>
  given.state === "known"
    ? [dayNumber(given.value), dayNumber(given.value)]
    : [dayNumber(given.value.min), dayNumber(given.value.max)];
