import { presence } from "@/lib/domain/check/presence";

/** Says thank you, to the reader and in earnest. */
export const thanks = presence({
  code: "thanks",
  mark: "graciousness",
  need: "thanks",
  tags: ["thanks"],
  severity: "warning",
  isFound: (text) =>
    text.split(/[.!?\n;]/).some((sentence) => THANKS.test(sentence) && !NOT_THANKS.test(sentence)),
  removed: "The thanks were taken out.",
  question: "I could not find a thank-you. Is it there?",
  addition: { sentence: "Thank you for the invitation.", place: "first" },
});

const THANKS =
  /\b(?:thank\w*|grateful\w*|gratitude|appreciat\w*|obliged|indebted|(?:so |very |too )?(?:kind|good|generous|thoughtful) of you|means? a lot|cheers|much appreciated|touched by)\b/i;
// Sarcasm, a refusal of thanks, and an appreciation that is a demand.
const NOT_THANKS =
  /\b(?:thanks?(?: you)? (?:for (?:finally|nothing|wasting|ignoring)|but no thanks)|no thanks|no thank you|(?:would|'d|’d) appreciate (?:it )?if|after only)\b/i;
