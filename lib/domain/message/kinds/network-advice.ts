import { sketchAndQuestion, toAcquaintance } from "@/lib/domain/message/kinds/acquaintance";
import { anyTone } from "@/lib/domain/message/wordings/any-tone";

const OPENINGS = anyTone([
  "I have a decision to make about my next step at work, and I'd value your view on it.",
  "I'm weighing up my next step at work, and you're someone whose view I'd value.",
  "May I ask your advice? I have a decision to make about work.",
  "I'd like to ask for your advice on a decision about work.",
  "I have a decision about work in front of me, and I'd be glad of your view.",
  "I'm thinking over a decision about work and would be grateful for your advice.",
]);

/** Asks somebody one knows for advice. No company is named, and nothing confidential is needed for it. */
export const networkAdvice = toAcquaintance({
  label: "Ask someone for advice",
  when: "Somebody whom you trust could help you to decide.",
  openings: OPENINGS,
  fields: sketchAndQuestion(
    "I have been invited to interview for a post with more responsibility and a longer way to work.",
    "Did the longer way to work bother you after a year?",
  ),
  // The thread and the post are those of an employer: nothing of them belongs here.
  subject: () => "Could I ask your advice on a decision?",
});
