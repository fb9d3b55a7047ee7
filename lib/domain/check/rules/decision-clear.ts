import type { Hit, Span } from "@/lib/domain/check/finding";
import { addition, hasTag, isAskedFor, removedOrQuestion } from "@/lib/domain/check/presence";
import type { Reading } from "@/lib/domain/check/reading";
import { acceptanceIn, firmRefusalIn, hedgeIn, isReversed } from "@/lib/domain/check/refusal";
import type { Rule } from "@/lib/domain/check/rule";

/**
 * One plain no. What takes it back, or leaves it open, is an error. A composed letter says no in its tagged sentence,
 * however it was edited since, unless it now says the reverse; in free text a no that is not found is asked after.
 */
export const decisionClear: Rule = {
  code: "decision-clear",
  class: "presence",
  mark: "honesty",
  applies: isAskedFor("decision"),
  find: (reading) => {
    const { text } = reading;
    const acceptance = acceptanceIn(text);
    if (acceptance) return [error("This takes the decision back. Say one or the other.", acceptance)];
    if (firmRefusalIn(text)) return [];
    const hedge = hedgeIn(text);
    if (hedge)
      return [error("This leaves it open. Say it once, plainly: I have decided not to go ahead.", hedge)];
    return hasTag(reading, ["decision"]) && !isReversed(text) ? [] : [missing(reading)];
  },
};

const error = (message: string, span: Span): Hit => ({ severity: "error", message, span });

const missing = (reading: Reading): Hit =>
  removedOrQuestion(reading, {
    tags: ["decision"],
    severity: "error",
    removed: "The sentence with your decision was taken out.",
    question: "I could not find your decision. Is it there?",
    fix: addition(reading, { sentence: "I have decided not to go ahead.", place: "second" }),
  });
