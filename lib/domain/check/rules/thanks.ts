import { isThankful } from "@/lib/domain/check/gratitude";
import { presence } from "@/lib/domain/check/presence";

/** Says thank you, to the reader and in earnest. */
export const thanks = presence({
  code: "thanks",
  mark: "graciousness",
  need: "thanks",
  // Who confirms a call thanks for it.
  tags: ["thanks", "confirmation"],
  severity: "warning",
  isFound: isThankful,
  removed: "The thanks were taken out.",
  question: "I could not find a thank-you. Is it there?",
  addition: { sentence: "Thank you for the invitation.", place: "first" },
});
