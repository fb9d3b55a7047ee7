import * as z from "zod";
import type { AnswerForm } from "../answer-forms";
import { commonDefinition } from "../definition";
import { memberOf } from "../form";
import { elevenFrom, type Interval, middleOf } from "../interval";
import type { Kind } from "../kind";
import { gateOn, type Line, pointsOn, worthOn } from "../line";
import { endsSchema } from "../quantity";
import { boundsSchema, type Known, known, knownSchema, type RangeOf, rangeSchema } from "../stated";
import { duration, figure, figureRange, withUnit } from "../wording";

const minutes = z
  .number({ error: "Please write the minutes each way, or say that it is not known yet." })
  .min(0, "Please write 0 minutes or more.")
  .max(1440, "A day has 1,440 minutes.");

const days = z
  .number({ error: "Please write on how many days a week, or say that it is not known yet." })
  .min(0, "Please write 0 to 7 days.")
  .max(7, "Please write 0 to 7 days.");

// Room above for the samples that miss a limit.
const level = z
  .number({ error: "Please write a number of minutes." })
  .min(0, "Please write 0 minutes or more.")
  .max(600, "Please write 600 minutes or fewer.");

const definition = z.object({
  days: z
    .number({ error: "Please write for how many days a week you mean this." })
    .min(1, "Please write 1 to 7 days.")
    .max(7, "Please write 1 to 7 days."),
  must: z.object({ limit: level }).nullable().default(null),
  want: endsSchema(level)
    .refine(({ worst, best }) => best <= worst, {
      path: ["best"],
      error: "The best level must be the shorter way.",
    })
    .nullable()
    .default(null),
  ...commonDefinition,
});

type Definition = z.infer<typeof definition>;

/** So many minutes each way, on so many days a week. */
interface Trips<T> {
  readonly minutes: T;
  readonly days: T;
}
type Bounds = { readonly min: number; readonly max: number };
type Answer = Known<Trips<number>> | RangeOf<Trips<Bounds>>;

const answer = z.discriminatedUnion("state", [
  knownSchema(z.object({ minutes, days })),
  rangeSchema(z.object({ minutes: boundsSchema(minutes), days: boundsSchema(days) })),
]);

/**
 * The way to work, judged by its minutes a week, there and back: ninety minutes once a week are less than forty
 * on five days. Limit and levels are given as people know them, in minutes each way, for `days` days a week.
 * As a goal the weekly minutes count in a straight line from worst to best.
 */
export const commuteKind: Kind<Definition, Answer> = {
  kind: "commute",
  title: "The way to work",
  hint: "Minutes each way and days on site, held together as time a week.",
  definition,
  answer,
  definitionFields: [
    {
      name: "days",
      label: "For how many days a week on site do you mean this?",
      hint: "On fewer days the way may be longer, on more days it must be shorter.",
      control: "number",
      required: true,
    },
    {
      name: "must.limit",
      label: "At most this many minutes each way",
      hint: "Leave it open if no way would rule the role out.",
      control: "number",
      group: "limit",
    },
    {
      name: "want.worst",
      label: "Longest way you can imagine taking, in minutes",
      control: "number",
      required: true,
      group: "goal",
    },
    {
      name: "want.best",
      label: "Shortest way you can realistically hope for, in minutes",
      control: "number",
      required: true,
      group: "goal",
    },
  ],
  answerForm: eachWayOnDays(),
  answerFields: () => [
    { name: "value.minutes.min", label: "Minutes each way", control: "number", required: true },
    { name: "value.minutes.max", label: "Minutes each way at most, if it varies", control: "number" },
    { name: "value.days.min", label: "Days a week on site", control: "number", required: true },
    { name: "value.days.max", label: "Days on site at most, if it is open", control: "number" },
  ],
  describeLimit: (defined, label) =>
    defined.must &&
    `${label} at most ${duration(weekly({ minutes: defined.must.limit, days: defined.days }))} a week (${figure(defined.must.limit)} minutes each way, ${withUnit(figure(defined.days), "days", defined.days === 1)})`,
  describeAnswer: (_, stated) => {
    const [least, most] = endsOf(stated);
    const way = withUnit(figureRange(least.minutes, most.minutes), "minutes each way", most.minutes === 1);
    const onDays = withUnit(figureRange(least.days, most.days), "days a week", most.days === 1);
    return `${way}, ${onDays}: ${[...new Set([least, most].map((trips) => duration(weekly(trips))))].join(" to ")} a week`;
  },
  judgeMust: (defined, stated) => gateOn(weekOf(defined), weeklyBounds(stated)),
  valueInterval: (defined, stated) => worthOn(weekOf(defined), stated && weeklyBounds(stated)),
  completions: (defined, stated) =>
    stated === null
      ? pointsOn(eachWayOf(defined), null).map((each) => known({ minutes: each, days: defined.days }))
      : between(...endsOf(stated)).map(known),
  scaleOf: ({ want, days }) =>
    want && {
      ...want,
      isWhole: true,
      answerAt: (minutes) => known({ minutes, days }),
      describeStep: (size) => `${withUnit(figure(size), "minutes", size === 1)} less each way`,
    },
  settle: (stated) => {
    const [least, most] = endsOf(stated);
    return known({
      minutes: middleOf([least.minutes, most.minutes]),
      days: middleOf([least.days, most.days]),
    });
  },
};

const weekly = ({ minutes, days }: Trips<number>): number => 2 * minutes * days;

/** What is wanted, in minutes each way. */
const eachWayOf = ({ must, want }: Definition): Line => ({
  must: must && { direction: "at-most", limit: must.limit },
  want,
});

/** What is wanted, in minutes a week. */
const weekOf = ({ must, want, days }: Definition): Line => ({
  must: must && { direction: "at-most", limit: weekly({ minutes: must.limit, days }) },
  want: want && {
    worst: weekly({ minutes: want.worst, days }),
    best: weekly({ minutes: want.best, days }),
  },
});

function endsOf(stated: Answer): readonly [least: Trips<number>, most: Trips<number>] {
  if (stated.state === "known") return [stated.value, stated.value];
  const { minutes, days } = stated.value;
  return [
    { minutes: minutes.min, days: days.min },
    { minutes: minutes.max, days: days.max },
  ];
}

const weeklyBounds = (stated: Answer): Interval => {
  const [least, most] = endsOf(stated);
  return [weekly(least), weekly(most)];
};

/** Both ends, and where they differ nine steps between in which minutes and days grow together. */
function between(least: Trips<number>, most: Trips<number>): readonly Trips<number>[] {
  const minutes = elevenFrom([least.minutes, most.minutes]);
  const days = elevenFrom([least.days, most.days]);
  const longer = minutes.length > days.length ? minutes : days;
  return longer.map((_, at) => ({
    minutes: minutes[at] ?? least.minutes,
    days: days[at] ?? least.days,
  }));
}

/** A low and a high end for minutes and for days; a high end left empty is the same as its low end. */
function eachWayOnDays(): AnswerForm<Answer> {
  return {
    toStated: (entered) => {
      const value = memberOf(entered, "value");
      const [minutes, days] = [memberOf(value, "minutes"), memberOf(value, "days")].map((part) => {
        const min = memberOf(part, "min");
        return { min, max: memberOf(part, "max") ?? min };
      });
      return minutes?.min === minutes?.max && days?.min === days?.max
        ? { state: "known", value: { minutes: minutes?.min, days: days?.min } }
        : { state: "range", value: { minutes, days } };
    },
    toEntered: ({ state, value }) => ({
      value: state === "known" ? { minutes: { min: value.minutes }, days: { min: value.days } } : value,
    }),
  };
}
