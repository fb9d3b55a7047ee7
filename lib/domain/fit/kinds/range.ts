import * as z from "zod";
import { lowAndHigh, lowAndHighFields } from "../answer-forms";
import { commonDefinition } from "../definition";
import type { Gate } from "../gate";
import { elevenFrom, fullInterval, hull, type Interval, isAtLeast, isAtMost, middleOf } from "../interval";
import type { Kind } from "../kind";
import { quantity, unit } from "../quantity";
import { boundsOf, boundsSchema, type Known, known, knownOrRangeSchema, type Range } from "../stated";
import { figure, figureRange, listed, withUnit } from "../wording";

const level = quantity("Please write a number.");

const definition = z.object({
  unit,
  must: boundsSchema(level).nullable().default(null),
  want: z
    .object({ lowest: level, idealFrom: level, idealTo: level, highest: level })
    .refine(({ lowest, idealFrom }) => lowest <= idealFrom, {
      path: ["idealFrom"],
      error: "The ideal cannot begin below the lowest level.",
    })
    .refine(({ idealFrom, idealTo }) => idealFrom <= idealTo, {
      path: ["idealTo"],
      error: "The ideal cannot end before it begins.",
    })
    .refine(({ idealTo, highest }) => idealTo <= highest, {
      path: ["highest"],
      error: "The highest level cannot lie inside the ideal.",
    })
    .refine(({ lowest, highest }) => lowest !== highest, {
      path: ["highest"],
      error: "The highest level must differ from the lowest.",
    })
    .nullable()
    .default(null),
  ...commonDefinition,
});

type Definition = z.infer<typeof definition>;

const answer = knownOrRangeSchema(quantity("Please write a number, or say that it is not known yet."));

/**
 * A number that can be too little as well as too much. As a goal it counts fully inside its ideal and falls in
 * a straight line to nothing at the lowest and the highest level (reference ideal method, Cables et al. 2016);
 * where the ideal begins or ends at such a level, it falls at once.
 */
export const rangeKind: Kind<Definition, Known<number> | Range<number>> = {
  kind: "range",
  title: "A number between two limits",
  hint: "Weekly hours, team size: neither too little nor too much.",
  definition,
  answer,
  definitionFields: [
    { name: "unit", label: "Unit", hint: "Such as “hours a week” or “people”.", control: "text" },
    {
      name: "must.min",
      label: "It must be at least",
      hint: "Leave both open if no number would rule the role out.",
      control: "number",
      required: true,
      group: "limit",
    },
    { name: "must.max", label: "And at most", control: "number", required: true, group: "limit" },
    {
      name: "want.lowest",
      label: "So little that it is worth nothing to you",
      control: "number",
      required: true,
      group: "goal",
    },
    { name: "want.idealFrom", label: "Ideal from", control: "number", required: true, group: "goal" },
    { name: "want.idealTo", label: "Ideal up to", control: "number", required: true, group: "goal" },
    {
      name: "want.highest",
      label: "So much that it is worth nothing to you",
      control: "number",
      required: true,
      group: "goal",
    },
  ],
  answerForm: lowAndHigh(),
  answerFields: (defined) => lowAndHighFields("number", defined.unit),
  describeLimit: ({ must, unit }, label) =>
    must && `${label} ${withUnit(figureRange(must.min, must.max), unit, must.max === 1)}`,
  describeAnswer: ({ unit }, stated) => {
    const [min, max] = boundsOf(stated);
    return withUnit(figureRange(min, max), unit, max === 1);
  },
  judgeMust: ({ must }, stated) => (must === null ? "met" : gateBetween(must, boundsOf(stated))),
  valueInterval: ({ want }, stated) =>
    want === null || stated === null ? fullInterval : worthBetween(want, boundsOf(stated)),
  completions: (defined, stated) => {
    const stretch = stated === null ? reachOf(defined) : boundsOf(stated);
    const inside = edgesOf(defined).filter((edge) => stretch[0] < edge && edge < stretch[1]);
    return [...elevenFrom(stretch), ...inside].map(known);
  },
  endsOf: ({ want, unit }) => {
    if (want === null) return null;
    const { lowest, idealFrom, idealTo, highest } = want;
    const told = (text: string, last: number) => withUnit(text, unit, last === 1);
    // Where the ideal reaches up to a level, it falls at once, and the level itself is worth everything.
    const worst = [lowest, highest].filter((level) => worthOf(want, level) === 0);
    const [last] = worst.slice(-1);
    if (last === undefined) return null;
    return {
      worst: told(listed(worst.map(figure), "or"), last),
      best: told(figureRange(idealFrom, idealTo), idealTo),
    };
  },
  settle: (stated) => known(middleOf(boundsOf(stated))),
};

/** A stretch with both ends outside the limits may still lie on them, so its ends alone do not tell. */
function gateBetween({ min, max }: NonNullable<Definition["must"]>, [from, to]: Interval): Gate {
  if (isAtLeast(from, min) && isAtMost(to, max)) return "met";
  return isAtMost(from, max) && isAtLeast(to, min) ? "unknown" : "violated";
}

/** The worth rises up to the ideal and falls after it, so the least is at an end; the ideal may lie between. */
function worthBetween(want: NonNullable<Definition["want"]>, bounds: Interval): Interval {
  const holdsIdeal = bounds[0] <= want.idealTo && bounds[1] >= want.idealFrom;
  const ends = bounds.map((value) => worthOf(want, value));
  return hull(holdsIdeal ? [...ends, 1] : ends);
}

function worthOf(
  { lowest, idealFrom, idealTo, highest }: NonNullable<Definition["want"]>,
  value: number,
): number {
  if (idealFrom <= value && value <= idealTo) return 1;
  if (value <= lowest || value >= highest) return 0;
  return value < idealFrom
    ? (value - lowest) / (idealFrom - lowest)
    : (highest - value) / (highest - idealTo);
}

const edgesOf = ({ must, want }: Definition): readonly number[] => [
  ...(must ? [must.min, must.max] : []),
  ...(want ? [want.lowest, want.idealFrom, want.idealTo, want.highest] : []),
];

/** A stretch that holds every edge and goes a step past them, so that limits and ideal can be missed. */
function reachOf(defined: Definition): Interval {
  const edges = edgesOf(defined);
  if (edges.length === 0) return fullInterval;
  const [low, high] = hull(edges);
  const step = (high - low || Math.max(1, Math.abs(low))) / 10;
  return [low - step, high + step];
}
