import * as z from "zod";
import { lowAndHigh, lowAndHighFields } from "../answer-forms";
import { commonDefinition } from "../definition";
import { inclusionOf } from "../gate";
import { clamp, fullInterval, hull, type Interval, middleOf } from "../interval";
import type { Kind } from "../kind";
import { boundsOf, type Known, known, knownOrRangeSchema, type Range } from "../stated";
import { figure, figureRange, withUnit } from "../wording";

const amountSchema = (error: string) =>
  z.number({ error }).min(-1e12, "That number is too large.").max(1e12, "That number is too large.");

const amount = amountSchema("Please write a number.");

const definition = z.object({
  unit: z.string().trim().max(40, "Please keep the unit below 40 characters.").default(""),
  must: z
    .object({ direction: z.enum(["at-least", "at-most"]), limit: amount })
    .nullable()
    .default(null),
  want: z
    .object({ worst: amount, best: amount })
    .refine(({ worst, best }) => worst !== best, {
      path: ["best"],
      error: "The best level must differ from the worst.",
    })
    .nullable()
    .default(null),
  ...commonDefinition,
});

type Definition = z.infer<typeof definition>;

const answer = knownOrRangeSchema(amountSchema("Please write a number, or say that it is not known yet."));

/** A number with a limit on one side. As a goal it counts in a straight line from worst to best. */
export const numberKind: Kind<Definition, Known<number> | Range<number>> = {
  kind: "number",
  title: "A number with a limit",
  hint: "Pay, remote days, minutes, hours: at least or at most so much.",
  definition,
  answer,
  definitionFields: [
    {
      name: "unit",
      label: "Unit",
      hint: "Such as “days a week”, “minutes each way” or “€”.",
      control: "text",
    },
    {
      name: "must.direction",
      label: "It must be",
      hint: "Leave it open if no number would rule the role out.",
      control: "select",
      options: [
        { value: "at-least", label: "at least" },
        { value: "at-most", label: "at most" },
      ],
      required: true,
      group: "limit",
    },
    { name: "must.limit", label: "This much", control: "number", required: true, group: "limit" },
    {
      name: "want.worst",
      label: "Worst level you can imagine taking",
      hint: "Less may be better: then the worst level is the larger number.",
      control: "number",
      required: true,
      group: "goal",
    },
    {
      name: "want.best",
      label: "Best level you can realistically hope for",
      control: "number",
      required: true,
      group: "goal",
    },
  ],
  answerForm: lowAndHigh,
  answerFields: ({ unit }) => lowAndHighFields("number", unit),
  describeLimit: ({ must, unit }, label) =>
    must &&
    `${label} ${directionWords[must.direction]} ${withUnit(figure(must.limit), unit, must.limit === 1)}`,
  describeAnswer: ({ unit }, stated) => {
    const [min, max] = boundsOf(stated);
    return withUnit(figureRange(min, max), unit, max === 1);
  },
  // A limit has all of a range on one side exactly when it has both ends there.
  judgeMust: ({ must }, stated) =>
    inclusionOf(boundsOf(stated).map((value) => must === null || isWithin(must, value))),
  valueInterval: ({ want }, stated) =>
    want === null || stated === null
      ? fullInterval
      : hull(boundsOf(stated).map((value) => worthOf(want, value))),
  completions: (defined, stated) => {
    const [from, to] = stated === null ? reachOf(defined) : boundsOf(stated);
    const limits = [defined.must?.limit ?? from].filter((limit) => from < limit && limit < to);
    return [...elevenFrom(from, to), ...limits].map(known);
  },
  settle: (stated) => known(middleOf(boundsOf(stated))),
};

const directionWords = { "at-least": "at least", "at-most": "at most" } as const;

const isWithin = ({ direction, limit }: NonNullable<Definition["must"]>, value: number): boolean =>
  direction === "at-least" ? value >= limit : value <= limit;

/** (x − worst) / (best − worst), held to 0..1; fixed ends, so no other opportunity moves it (SMART, SPOTIS). */
const worthOf = ({ worst, best }: NonNullable<Definition["want"]>, value: number): number =>
  clamp((value - worst) / (best - worst), fullInterval);

/** A stretch that holds worst, best and limit, and goes one step past the limit so that it can be missed. */
function reachOf({ must, want }: Definition): Interval {
  const marks = [...(want ? [want.worst, want.best] : []), ...(must ? [must.limit] : [])];
  if (must === null) return marks.length === 0 ? fullInterval : hull(marks);
  const [low, high] = hull(marks);
  const step = (high - low || Math.max(1, Math.abs(must.limit))) / 10;
  return hull([...marks, must.direction === "at-least" ? must.limit - step : must.limit + step]);
}

function elevenFrom(from: number, to: number): readonly number[] {
  if (from === to) return [from];
  const step = (to - from) / 10;
  return [...Array.from({ length: 10 }, (_, at) => from + at * step), to];
}
