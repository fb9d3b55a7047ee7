import { anyTone } from "@/lib/domain/message/wordings/any-tone";

/** One apology for an answer later than 48 hours; once is enough. */
export const APOLOGIES = anyTone(
  [
    "I'm sorry for the delay in replying.",
    "My apologies for the late reply.",
    "Please excuse the delay in my reply.",
    "I'm sorry that my answer comes late.",
    "I'm sorry to have kept you waiting for a reply.",
    "I apologise for taking so long to reply.",
  ],
  [
    "Sorry for the late reply.",
    "I'm sorry for the delay.",
    "Apologies for the late answer.",
    "I'm sorry to answer late.",
    "Sorry for the slow reply.",
    "I apologise for the delay.",
  ],
);

/** One apology for the trouble that a change of plan makes. */
export const APOLOGIES_FOR_TROUBLE = anyTone(
  [
    "I'm sorry for the trouble that this causes.",
    "I apologise for the extra work that this makes for you.",
    "I'm sorry to upset your plans.",
    "My apologies for the change to your plans.",
    "I'm sorry for the work that this change means for you.",
    "Please excuse the trouble that this makes.",
  ],
  [
    "I'm sorry for the trouble.",
    "Sorry for the change of plan.",
    "I apologise for the trouble.",
    "Apologies for the extra work.",
    "I'm sorry to upset your plans.",
    "Sorry for the trouble this makes.",
  ],
);
