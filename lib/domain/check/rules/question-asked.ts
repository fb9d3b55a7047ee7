import { presence } from "@/lib/domain/check/presence";

/** A message that asks holds a question. */
export const questionAsked = presence({
  code: "question-asked",
  mark: "honesty",
  need: "questions",
  tags: ["questions"],
  severity: "error",
  isFound: (text) => text.includes("?") || INDIRECT.test(text),
  removed: "There is no question in it.",
  question: "I could not find a question. Is it there?",
  addition: { sentence: "Could you tell me a little more about the role?", place: "second" },
});

const INDIRECT =
  /\b(?:could|can|would) you (?:please |kindly )?(?:tell|say|share|let|give)\b|\b(?:I['’]d|I would) (?:like|love|need) to (?:know|understand|hear|find out)\b|\btell me\b|\bplease let me\b|\bI wonder(?:ed)? (?:whether|if|what|how)\b/i;
