import type { Hit } from "@/lib/domain/check/finding";
import { addition, isAskedFor, removedOrQuestion } from "@/lib/domain/check/presence";
import type { Reading } from "@/lib/domain/check/reading";
import { contradictionIn, hasFirmRefusal, hedgeIn } from "@/lib/domain/check/refusal";
import type { Rule } from "@/lib/domain/check/rule";

/** One plain no. What takes it back, or leaves it open, is an error; a no that is not found is asked after. */
export const decisionClear: Rule = {
  code: "decision-clear",
  class: "presence",
  mark: "honesty",
  applies: isAskedFor("decision"),
  find: (reading) => {
    const contradiction = contradictionIn(reading.text);
    if (contradiction) {
      return [
        {
          severity: "error",
          message: "This takes the decision back. Say one or the other.",
          span: contradiction,
        },
      ];
    }
    if (hasFirmRefusal(reading.text)) return [];
    return [unclear(reading)];
  },
};

function unclear(reading: Reading): Hit {
  const hedge = hedgeIn(reading.text);
  const fix = addition(reading, { sentence: "I have decided not to go ahead.", place: "second" });
  if (hedge) {
    return {
      severity: "error",
      message: "This leaves it open. Say it once, plainly: I have decided not to go ahead.",
      span: hedge,
    };
  }
  return removedOrQuestion(reading, {
    tags: ["decision"],
    severity: "error",
    removed: "The sentence with your decision was taken out.",
    question: "I could not find your decision. Is it there?",
    fix,
  });
}
