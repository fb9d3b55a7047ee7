import { isAskedFor } from "@/lib/domain/check/presence";
import type { Rule } from "@/lib/domain/check/rule";

/** A question that the person marked as delicate does not go out unnoticed. */
export const sensitiveQuestion: Rule = {
  code: "sensitive-question",
  class: "defect",
  mark: "privacy",
  applies: (reading) =>
    isAskedFor("questions")(reading) && reading.facts.openQuestions.some(({ isSensitive }) => isSensitive),
  find: ({ text, facts }) =>
    facts.openQuestions
      .filter((question) => question.isSensitive && text.includes(question.text))
      .map((question) => {
        const start = text.indexOf(question.text);
        return {
          severity: "info",
          message: "You marked this as delicate to ask. It can wait until you know each other better.",
          span: { start, end: start + question.text.length },
        };
      }),
};
