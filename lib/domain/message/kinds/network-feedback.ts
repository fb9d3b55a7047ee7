import { sketchAndQuestion, toAcquaintance } from "@/lib/domain/message/kinds/acquaintance";
import { anyTone } from "@/lib/domain/message/wordings/any-tone";

const OPENINGS = anyTone([
  "I've made a decision about my next step at work, and I'd value your view on how I reached it.",
  "I recently made a decision about work, and you're someone whose view on it I'd value.",
  "May I ask you to look at a decision with me? I've made one about work.",
  "I'd like to learn from a decision about work that I've made, and to hear what you think of it.",
  "There is a decision about work behind me, and I'd be glad of an honest look at it.",
  "I've decided something about work, and I'd be grateful to know how it looks from outside.",
]);

/** Asks somebody one knows how a decision looks that was made already, so that the next one is made better. */
export const networkFeedback = toAcquaintance({
  label: "Ask someone for feedback",
  when: "You have decided, and somebody whom you trust could tell you how it looks from outside.",
  openings: OPENINGS,
  fields: sketchAndQuestion(
    "I declined an interview because the post would have had me on site every day.",
    "Would you have asked them for two days from home before declining?",
  ),
  subject: () => "Could I ask your view on a decision I made?",
});
