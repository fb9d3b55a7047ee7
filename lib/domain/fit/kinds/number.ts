import * as z from "zod";
import { lowAndHigh, lowAndHighFields } from "../answer-forms";
import { commonDefinition } from "../definition";
import { middleOf } from "../interval";
import type { Kind } from "../kind";
import { gateOn, pointsOn, worthOn } from "../line";
import { directionWords, lineFields } from "../line-fields";
import { endsSchema, quantity, unit } from "../quantity";
import { boundsOf, type Known, known, knownOrRangeSchema, type Range } from "../stated";
import { figure, figureRange, withUnit } from "../wording";

const level = quantity("Please write a number.");

const definition = z.object({
  unit,
  must: z
    .object({ direction: z.enum(["at-least", "at-most"]), limit: level })
    .nullable()
    .default(null),
  want: endsSchema(level).nullable().default(null),
  ...commonDefinition,
});

type Definition = z.infer<typeof definition>;

const answer = knownOrRangeSchema(quantity("Please write a number, or say that it is not known yet."));

/** A number with a limit on one side. As a goal it counts in a straight line from worst to best. */
export const numberKind: Kind<Definition, Known<number> | Range<number>> = {
  kind: "number",
  title: "A number with a limit",
  hint: "Remote days, travel, holidays: at least or at most so much.",
  definition,
  answer,
  definitionFields: [
    {
      name: "unit",
      label: "Unit",
      hint: "Such as “days a week” or “% of the week”.",
      control: "text",
    },
    ...lineFields({
      ...{ control: "number", noun: "number", limit: "This much", level: "level" },
      worstHint: "Less may be better: then the worst level is the larger number.",
      directions: directionWords,
    }),
  ],
  answerForm: lowAndHigh(),
  answerFields: ({ unit }) => lowAndHighFields("number", unit),
  describeLimit: ({ must, unit }, label) =>
    must &&
    `${label} ${directionWords[must.direction]} ${withUnit(figure(must.limit), unit, must.limit === 1)}`,
  describeAnswer: ({ unit }, stated) => {
    const [min, max] = boundsOf(stated);
    return withUnit(figureRange(min, max), unit, max === 1);
  },
  judgeMust: (defined, stated) => gateOn(defined, boundsOf(stated)),
  valueInterval: (defined, stated) => worthOn(defined, stated && boundsOf(stated)),
  completions: (defined, stated) => pointsOn(defined, stated && boundsOf(stated)).map(known),
  scaleOf: ({ want, unit }) =>
    want && {
      ...want,
      isWhole: false,
      answerAt: known,
      describeStep: (size) =>
        `${withUnit(figure(size), unit, size === 1)} ${want.best > want.worst ? "more" : "less"}`,
    },
  settle: (stated) => known(middleOf(boundsOf(stated))),
};
