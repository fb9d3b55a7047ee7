import * as z from "zod";
import { oneValue } from "../answer-forms";
import { commonDefinition } from "../definition";
import { fullInterval } from "../interval";
import type { Kind } from "../kind";
import { type Known, known, knownSchema } from "../stated";

const definition = z.object({
  must: z.object({ accept: z.boolean() }).nullable().default(null),
  want: z.object({ best: z.boolean() }).nullable().default(null),
  ...commonDefinition,
});

const answer = knownSchema(z.boolean({ error: "Please choose yes or no, or say that it is not known yet." }));

/** Yes or no. As a goal the better of the two is worth 1 and the other 0. */
export const booleanKind: Kind<z.infer<typeof definition>, Known<boolean>> = {
  kind: "boolean",
  title: "Yes or no",
  hint: "Visa sponsorship, a permanent contract, an industry you can stand behind.",
  definition,
  answer,
  definitionFields: [
    {
      name: "must.accept",
      label: "Which answer must it be?",
      hint: "Leave it open if neither would rule the role out.",
      control: "yes-no",
      group: "limit",
    },
    {
      name: "want.best",
      label: "Which answer is better?",
      hint: "Leave it open if it is not a goal.",
      control: "yes-no",
      group: "goal",
    },
  ],
  answerForm: oneValue,
  answerFields: () => [{ name: "value", label: "Answer", control: "yes-no", required: true }],
  describeLimit: ({ must }, label) => {
    if (must === null) return null;
    return must.accept ? label : `${label}: no`;
  },
  describeAnswer: (_, { value }) => (value ? "yes" : "no"),
  judgeMust: ({ must }, { value }) => (must === null || must.accept === value ? "met" : "violated"),
  valueInterval: ({ want }, stated) => {
    if (stated === null) return fullInterval;
    return want?.best === stated.value ? [1, 1] : [0, 0];
  },
  completions: (_, stated) => (stated === null ? [known(true), known(false)] : [stated]),
};
