import { anyTone } from "@/lib/domain/message/wordings/any-tone";

/** Offers to ask somebody first. Names nobody and promises nothing. */
export const REFERRALS = anyTone(
  [
    "If it would help, I could ask someone I know whether the role is of interest, and I'd pass on a name only if they agree.",
    "I know someone who may suit the role; if you wish, I can ask them first whether they'd like to be put in touch.",
    "Someone I know comes to mind for this, and I'm happy to ask whether you may contact them.",
    "If you'd like, I can ask someone I know whether they'd be open to hearing from you.",
    "Somebody else may suit the role, and I'd gladly ask them whether I may pass on their name.",
    "Should it be of use, I can ask a person I have in mind for the role whether they'd like to hear from you.",
  ],
  [
    "If it helps, I can ask someone I know whether they'd like to hear from you.",
    "I can ask someone who may suit the role, if you like.",
    "Someone comes to mind for this; shall I ask them first?",
    "I'm happy to ask someone I know, if that's useful.",
    "I know someone who may suit and can ask whether they're open to it.",
    "If useful, I can ask someone I have in mind for the role.",
  ],
);
