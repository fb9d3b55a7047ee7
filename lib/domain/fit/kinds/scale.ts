import * as z from "zod";
import { lowAndHigh, lowAndHighFields } from "../answer-forms";
import { commonDefinition } from "../definition";
import { inclusionOf } from "../gate";
import { fullInterval, hull, middleOf } from "../interval";
import type { Kind } from "../kind";
import { numberBetween } from "../quantity";
import { boundsOf, type Known, known, knownOrRangeSchema, type Range } from "../stated";
import { figure, figureRange, withUnit } from "../wording";

const fromOneToFive = "Please choose a step from 1 to 5, or say that it is not known yet.";
const fromTwoToFive = "Please choose a step from 2 to 5: every answer is at least 1.";

const definition = z.object({
  must: z
    .object({
      atLeast: numberBetween(2, 5, fromTwoToFive).int(fromTwoToFive),
    })
    .nullable()
    .default(null),
  want: z
    .object({ better: z.literal("more") })
    .nullable()
    .default(null),
  ...commonDefinition,
});

const answer = knownOrRangeSchema(numberBetween(1, 5, fromOneToFive).int(fromOneToFive));

/** One to five, by feel. As a goal step k is worth (k − 1) / 4. */
export const scaleKind: Kind<z.infer<typeof definition>, Known<number> | Range<number>> = {
  kind: "scale",
  title: "A scale from 1 to 5",
  hint: "Room to grow, share of creative work: for what you rate by feel.",
  definition,
  answer,
  definitionFields: [
    {
      name: "must.atLeast",
      label: "It must be at least",
      hint: "Leave it open if no rating would rule the role out.",
      control: "scale",
      group: "limit",
    },
    {
      name: "want.better",
      label: "As a goal",
      control: "select",
      options: [{ value: "more", label: "The more the better" }],
      group: "goal",
    },
  ],
  answerForm: lowAndHigh(),
  answerFields: () => lowAndHighFields("scale", ""),
  describeLimit: ({ must }, label) => must && `${label} at least ${must.atLeast} of 5`,
  describeAnswer: (_, stated) => `${figureRange(...boundsOf(stated))} of 5`,
  judgeMust: ({ must }, stated) => inclusionOf(boundsOf(stated).map((step) => step >= (must?.atLeast ?? 1))),
  valueInterval: (_, stated) =>
    stated === null ? fullInterval : hull(boundsOf(stated).map((step) => (step - 1) / 4)),
  completions: (_, stated) => {
    if (stated?.state === "known") return [stated];
    const [from, to] = stated === null ? [1, 5] : boundsOf(stated);
    return [1, 2, 3, 4, 5].filter((step) => from <= step && step <= to).map(known);
  },
  scaleOf: ({ want }) =>
    want && {
      ...{ worst: 1, best: 5 },
      isWhole: true,
      answerAt: known,
      describeStep: (size) => `${withUnit(figure(size), "steps", size === 1)} of 5 more`,
    },
  settle: (stated) => known(middleOf(boundsOf(stated))),
};
