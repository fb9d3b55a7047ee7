import * as z from "zod";
import { timelineKind } from "../kind";

export const answersNoted = timelineKind({
  kind: "answers-noted",
  by: "me",
  facts: z.object({ answers: z.array(z.object({ label: z.string(), said: z.string() })) }),
  title: ({ answers }) =>
    answers.length === 1 ? "You noted an answer" : `You noted ${answers.length} answers`,
  details: ({ answers }) => answers.map(({ label, said }) => `${label}: ${said}`),
  // What is noted after a decision takes it nowhere else.
  stage: (_facts, before) => (before === "invited" ? "deciding" : before),
});
