import * as z from "zod";
import type { Field } from "./form";
import { numberBetween } from "./quantity";

/** Where an answer can come from: a question to the recruiter, homework, or the interview itself. */
const vias = ["recruiter", "research", "interview"] as const;

const percentage = numberBetween(0, 100, "Please write a number from 0 to 100.");

/**
 * What every definition carries beside its own `must` and `want`.
 * `ask`: how to find out; an empty text falls back to a plain question.
 * `prior`: what to expect while nobody has said, in percent: that the limit is `met`, and the `mean` value.
 */
export const commonDefinition = {
  ask: z
    .object({
      text: z.string().trim().max(300, "Please keep the question below 300 characters.").default(""),
      via: z.enum(vias).default("recruiter"),
      sensitive: z.boolean().default(false),
    })
    .prefault({}),
  prior: z
    .object({ met: percentage.nullable().default(null), mean: percentage.nullable().default(null) })
    .prefault({}),
};

const commonSchema = z.object(commonDefinition);

/** What a criterion of an unreadable kind falls back to. */
export const commonDefaults = commonSchema.parse({});

export type Ask = z.infer<typeof commonSchema>["ask"];
export type Prior = z.infer<typeof commonSchema>["prior"];

/** A definition as every kind has it: `must` is the limit, `want` the goal, null when it is none. */
export interface Definition {
  readonly must: object | null;
  readonly want: object | null;
  readonly ask: Ask;
  readonly prior: Prior;
}

/** The fields of `commonDefinition`, which follow the kind's own in every form. */
export const commonFields: readonly Field[] = [
  {
    name: "ask.text",
    label: "How would you ask?",
    hint: "One question in your own words. It goes into the message when the answer is missing.",
    control: "text",
    group: "question",
  },
  {
    name: "ask.via",
    label: "Where does the answer come from?",
    control: "select",
    options: [
      { value: "recruiter", label: "The recruiter can say" },
      { value: "research", label: "I can find out myself" },
      { value: "interview", label: "It takes the interview" },
    ],
    group: "question",
  },
  {
    name: "ask.sensitive",
    label: "Is it delicate to ask?",
    hint: "A delicate question is marked before it goes into a message.",
    control: "yes-no",
    group: "question",
  },
  {
    name: "prior.met",
    label: "How likely is the limit met when nobody has said, in percent?",
    hint: "Leave it empty if you cannot tell. It only changes which question comes first.",
    control: "number",
    group: "expectation",
  },
  {
    name: "prior.mean",
    label: "How good do you expect it to be when nobody has said, from 0 to 100?",
    hint: "It moves the estimate, never the best and the worst case.",
    control: "number",
    group: "expectation",
  },
];
