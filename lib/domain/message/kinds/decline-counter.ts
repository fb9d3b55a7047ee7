import type { MessageKind, Slot } from "@/lib/domain/message/kind";
import { partAround } from "@/lib/domain/message/part-around";
import {
  callOf,
  decisionIn,
  greeting,
  part,
  signOff,
  thanksOrConfirmation,
} from "@/lib/domain/message/slots";
import { voicemailAbout } from "@/lib/domain/message/voicemail";
import { anyTone } from "@/lib/domain/message/wordings/any-tone";
import { thanksFor } from "@/lib/domain/message/wordings/thanks";

// Their own name and role say who they are: the new employer's have no place here.
const THANKS = thanksFor(
  "asking me to stay and for making me an offer",
  "your offer and your wish that I stay",
);

const DECISIONS = anyTone(
  [
    "I've decided to decline it, and my decision is final.",
    "I've thought it over with care, and my answer is no; I'll be leaving as planned.",
    "I'm declining it, and what I said about leaving stands.",
    "My answer is no, and I hope that you can take it as settled.",
    "I've decided not to accept it, and my mind is made up.",
    "I've made up my mind to decline it, and that's settled for me.",
  ],
  [
    "I've decided to decline it, and that's final.",
    "My answer is no, and my mind is made up.",
    "I'm declining it, and I'm leaving as planned.",
    "I've decided not to accept it, and that's settled.",
    "I've thought it over, and my answer is no.",
    "I'm going to decline it, and my decision is final.",
  ],
);

const LAST_DAYS = anyTone([
  "My last day will be {lastDay}.",
  "I'll be here until {lastDay}.",
  "I'll be with you until {lastDay}, which will be my last day.",
  "I've put down {lastDay} as my last day.",
  "My last day with you is {lastDay}.",
  "I'll be working until {lastDay}.",
]);

const HANDOVERS = anyTone(
  [
    "Until I go, I'd like to hand over {handover} in good order.",
    "I'd like to use the time that's left to hand over {handover} properly.",
    "Before I leave, I want to pass on {handover} in good order.",
    "My aim is to hand over {handover} without loose ends.",
    "I'll do my part to hand over {handover} with care before I leave.",
    "In the meantime I'll work on handing over {handover} in good order.",
  ],
  [
    "I'd like to hand over {handover} in good order.",
    "My aim is to hand over {handover} properly.",
    "Before I leave, I'll hand over {handover}.",
    "I'd like to pass on {handover} in good order.",
    "I'll do my part to hand over {handover} with care.",
    "Until I go, I'll work on handing over {handover}.",
  ],
);

const WISHES = anyTone([
  "I wish you and the team all the best, and I hope that we stay in touch.",
  "I hope that we keep in touch, and I wish you and everyone here well.",
  "I wish the team every success and would be glad to stay in touch.",
  "I'd be glad to stay in touch, and I wish you all the best.",
  "All the best to you and the team, and I hope we stay in touch.",
  "I hope that our paths cross again, and I wish you and the team well.",
]);

const lastDay: Slot = part("times", "leaving", LAST_DAYS);

const handover = partAround("alternative", "leaving", {
  ...{ field: "handover", phrase: HANDOVERS, otherwise: "my work" },
});

const wishes: Slot = part("wishes", "closing", WISHES);

/** Tells the present employer that one leaves all the same: thanks, a final no, the last day, the handover. */
export const declineCounter: MessageKind = {
  label: "Decline a counter-offer",
  when: "Your present employer asks you to stay, and you are leaving all the same.",
  meaning: "word",
  reader: "employer",
  channels: ["email", "phone", "voicemail"],
  controls: [],
  fields: [
    {
      key: "lastDay",
      label: "Your last day",
      hint: "They need it to plan.",
      example: "2026-12-31",
      input: "day",
      isNeeded: true,
    },
    {
      key: "handover",
      label: "What you hand over",
      hint: "As it reads after “hand over”. Empty: “my work”.",
      example: "my open projects and the notes on them",
      input: "line",
    },
  ],
  subject: () => "My decision on your offer to stay",
  layouts: {
    letter: [
      greeting,
      ...thanksOrConfirmation(THANKS, "your offer to me"),
      decisionIn(DECISIONS),
      lastDay,
      handover,
      wishes,
      signOff,
    ],
    call: callOf(THANKS, decisionIn(DECISIONS), lastDay, handover, wishes),
    voicemail: voicemailAbout("the offer that you made me"),
  },
};
