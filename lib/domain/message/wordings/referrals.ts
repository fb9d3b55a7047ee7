import { anyTone } from "@/lib/domain/message/wordings/any-tone";

/** Offers to ask somebody first. Names nobody and promises nothing. */
export const REFERRALS = anyTone(
  [
    "If it would help, I could ask someone I know whether the role is of interest, and I'd pass on a name only if they agree.",
    "I know someone who may suit the role; if you wish, I can ask them first whether they'd like to be put in touch.",
    "There's someone I know who may suit the role, and I'm happy to ask them whether you may get in touch.",
    "If you'd like, I can ask someone I know whether they'd be open to hearing from you about the role.",
    "Somebody else may suit the role, and I'd gladly ask them whether I may pass on their name.",
    "Should it be of use, I can ask a person I have in mind for the role whether they'd like to hear from you.",
  ],
  [
    "If it helps, I can ask someone I know whether they'd like to hear from you.",
    "I can ask someone else who may suit the role, if you like.",
    "Someone I know may suit the role; shall I ask them first?",
    "I'm happy to ask someone I know about the role, if that's useful.",
    "I know someone who may suit the role and can ask whether they're open to it.",
    "If it's useful, I can ask someone I have in mind for the role.",
  ],
);
