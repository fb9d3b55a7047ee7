import { anyTone } from "@/lib/domain/message/wordings/any-tone";

/** No to an interview that one was invited to. */
export const NOT_TO_INTERVIEW = anyTone(
  [
    "I've decided not to go ahead with the interview, so please feel free to offer {slot} to someone else.",
    "I've decided to decline the interview, and I hope that {slot} can go to someone else.",
    "I'd like to decline the interview, so please do give {slot} to another candidate.",
    "I've decided not to take up the invitation, which leaves {slot} free for someone else.",
    "I won't be going ahead with the interview, so please plan without me.",
    "I've decided to decline the interview, and I'd rather say so openly than leave you guessing.",
    "Having thought it over, I've decided not to go ahead with the interview.",
    "I've decided to withdraw from the process, so I won't be coming to an interview.",
    "I've decided not to take this further, and I'm therefore declining the interview.",
    "I've made up my mind to decline the interview and wanted to tell you directly.",
  ],
  [
    "I've decided not to go ahead with the interview.",
    "I'm going to decline, so please plan without me.",
    "I won't be going ahead with the interview.",
    "I've decided to decline and wanted to say so plainly.",
    "I've decided not to take this further, so I'm declining.",
    "I'm declining the interview, so please plan without me.",
    "I've decided not to go ahead, so please give {slot} to someone else.",
    "I'm going to decline the interview, which leaves {slot} free.",
  ],
);

/** Out of a process that is under way. */
export const OUT_OF_THE_PROCESS = anyTone(
  [
    "I've decided to withdraw from the process, and I'd rather say so openly than leave you guessing.",
    "Having thought it over with care, I've decided not to continue with the process.",
    "I'm withdrawing from the process, so that the place can go to someone else.",
    "I've decided to step out of the process, and I'd like you to hear it from me directly.",
    "I've made up my mind to withdraw, so please continue without me.",
    "I'd like to withdraw from the process and wanted to tell you so myself.",
    "I've decided not to go any further and am withdrawing from the process.",
  ],
  [
    "I've decided to withdraw from the process.",
    "I'm withdrawing from the process, so please go on without me.",
    "I've decided not to continue with the process.",
    "I'd like to withdraw from the process and wanted to tell you directly.",
    "I'm going to withdraw, so please continue without me.",
    "I've decided to step out of the process.",
  ],
);
