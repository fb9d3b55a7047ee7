import type { PartTag } from "@/lib/domain/message/part";

/** What a part is called where its wordings are listed. */
export const PART_NAMES: Readonly<Record<PartTag, string>> = {
  greeting: "greeting",
  thanks: "thanks",
  apology: "apology",
  effort: "word on their effort",
  decision: "decision",
  reason: "reason",
  alternative: "offer to ask somebody else",
  feedback: "suggestion",
  questions: "questions",
  times: "times",
  confirmation: "confirmation of a call",
  door: "word about the future",
  wishes: "closing words",
  "sign-off": "sign-off",
  own: "words of your own",
};
