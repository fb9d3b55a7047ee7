import * as z from "zod";
import { oneOrSeveral } from "../answer-forms";
import { numberFromText } from "../controls";
import { commonDefinition } from "../definition";
import { inclusionOf } from "../gate";
import { fullInterval, hull } from "../interval";
import type { Kind } from "../kind";
import { numberBetween } from "../quantity";
import { type Known, known, knownSchema, type Options } from "../stated";
import { listed } from "../wording";

const option = z.string().trim().min(1).max(120, "Please keep each option below 120 characters.");

const points = z.preprocess(
  (entered) => (typeof entered === "string" ? numberFromText(entered) : entered),
  numberBetween(0, 100, "Please write numbers from 0 to 100, one a line."),
);

const definition = z
  .object({
    options: z
      .array(option, { error: "Please write at least two options, one a line." })
      .min(2, "Please write at least two options, one a line.")
      .refine(areDistinct, "Two of the options are the same."),
    must: z
      .object({ accept: z.array(option).min(1) })
      .nullable()
      .default(null),
    want: z
      .object({ points: z.array(points) })
      .nullable()
      .default(null),
    ...commonDefinition,
  })
  .refine(({ options, must }) => must === null || must.accept.every((each) => options.includes(each)), {
    path: ["must", "accept"],
    error: "Please use the same words as in the list of options.",
  })
  .refine(({ options, must }) => must === null || options.some((each) => !must.accept.includes(each)), {
    path: ["must", "accept"],
    error: "A limit that takes every option rules nothing out. Leave one out, or leave this empty.",
  })
  .refine(({ options, want }) => want === null || want.points.length === options.length, {
    path: ["want", "points"],
    error: "Please give each option one number, in the same order.",
  })
  .refine(({ want }) => want === null || new Set(want.points).size > 1, {
    path: ["want", "points"],
    error: "At least two of the numbers must differ.",
  });

type Definition = z.infer<typeof definition>;
type Answer = Known<string> | Options<string>;

const value = z.string({ error: "Please choose at least one, or say that it is not known yet." });

const answer = z.discriminatedUnion("state", [
  knownSchema(value),
  z.object({ state: z.literal("options"), value: z.array(value).min(1).refine(areDistinct) }),
]);

/** One of several options. As a goal each option carries its own points, 0 to 100. */
export const choiceKind: Kind<Definition, Answer> = {
  kind: "choice",
  title: "One of several options",
  hint: "Kind of contract, level, way of working.",
  definition,
  answer,
  definitionFields: [
    { name: "options", label: "Options", hint: "One a line.", control: "lines", required: true },
    {
      name: "must.accept",
      label: "Which of them are acceptable?",
      hint: "One a line, in the same words. Leave it empty if none would rule the role out.",
      control: "lines",
      group: "limit",
    },
    {
      name: "want.points",
      label: "How good is each of them, from 0 to 100?",
      hint: "One number a line, in the order of the options. Leave it empty if it is not a goal.",
      control: "lines",
      group: "goal",
    },
  ],
  answerForm: oneOrSeveral,
  answerFields: ({ options }) => [
    {
      name: "value",
      label: "Answer",
      hint: "Tick several if it will be one of them but nobody has said which.",
      control: "checkboxes",
      options: options.map((each) => ({ value: each, label: each })),
      required: true,
    },
  ],
  describeLimit: ({ must }, label) => must && `${label}: ${listed(must.accept, "or")}`,
  describeAnswer: (_, stated) => listed(optionsOf(stated), "or"),
  judgeMust: (defined, stated) => {
    const { must } = defined;
    if (must === null) return "met";
    return inclusionOf(possible(defined, stated).map((each) => must.accept.includes(each)));
  },
  valueInterval: (defined, stated) => {
    const { options, want } = defined;
    if (want === null) return fullInterval;
    return hull(possible(defined, stated).map((each) => (want.points[options.indexOf(each)] ?? 0) / 100));
  },
  completions: (defined, stated) => possible(defined, stated).map(known),
};

const optionsOf = (stated: Answer): readonly string[] =>
  stated.state === "known" ? [stated.value] : stated.value;

/** An option that has since been taken off the list says nothing, so all of them are possible again. */
function possible({ options }: Definition, stated: Answer | null): readonly string[] {
  const named = stated === null ? options : optionsOf(stated);
  return named.every((each) => options.includes(each)) ? named : options;
}

function areDistinct(items: readonly string[]): boolean {
  return new Set(items).size === items.length;
}
