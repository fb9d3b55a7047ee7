import { acceptanceIn, retractionIn } from "@/lib/domain/check/acceptance";
import type { Hit, Span } from "@/lib/domain/check/finding";
import { addition, hasTag, isAskedFor, removedOrQuestion } from "@/lib/domain/check/presence";
import type { Reading } from "@/lib/domain/check/reading";
import { firmRefusalIn, hedgeIn, impliesRefusal, isReversed } from "@/lib/domain/check/refusal";
import type { Rule } from "@/lib/domain/check/rule";
import { unwrapped } from "@/lib/domain/check/stated";

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
    const text = unwrapped(reading.bare);
    const reversal = acceptanceIn(text) ?? retractionIn(text);
    if (reversal) return [error("This takes the decision back. Say one or the other.", reversal)];
    if (firmRefusalIn(text)) return [];
    const hedge = hedgeIn(text);
    if (hedge)
      return [error("This leaves it open. Say it once, plainly: I have decided not to go ahead.", hedge)];
    if (isReversed(text)) return [missing(reading)];
    return hasTag(reading, ["decision"]) || impliesRefusal(text) ? [] : [missing(reading)];
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
