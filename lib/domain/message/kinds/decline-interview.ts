import { isLate } from "@/lib/domain/message/facts";
import { inTone, type MessageKind, type Occasion, type Wordings } from "@/lib/domain/message/kind";
import { matterOf, subjectInThread } from "@/lib/domain/message/subject";
import { APOLOGIES } from "@/lib/domain/message/wordings/apologies";
import { DOOR_LINES } from "@/lib/domain/message/wordings/doors";
import { EFFORTS } from "@/lib/domain/message/wordings/efforts";
import { FEEDBACKS } from "@/lib/domain/message/wordings/feedbacks";
import { GREETINGS } from "@/lib/domain/message/wordings/greetings";
import { REFERRALS } from "@/lib/domain/message/wordings/referrals";
import { SIGN_OFFS } from "@/lib/domain/message/wordings/sign-offs";
import { THANKS } from "@/lib/domain/message/wordings/thanks";
import { FULL_WISHES, WISHES } from "@/lib/domain/message/wordings/wishes";

const DECISIONS_IN_ANY_TONE = [
  "I've decided not to go ahead with the interview, so please feel free to offer {slot} to someone else.",
  "I've decided to decline the interview, and I hope that {slot} can go to someone else.",
  "I'm writing to decline the interview, so please do give {slot} to another candidate.",
  "I've decided not to take the invitation up, which leaves {slot} free for someone else.",
  "I won't be going ahead with the interview, so please plan without me.",
  "I've decided to decline the interview, and I'd rather say so plainly than leave you waiting.",
  "Having thought it over, I've decided not to go ahead with the interview.",
  "I've decided to withdraw from the process, and so I won't be coming to an interview.",
  "I've decided not to take this further, and I'm therefore declining the interview.",
];

const DECISIONS: Wordings = {
  formal: DECISIONS_IN_ANY_TONE,
  warm: DECISIONS_IN_ANY_TONE,
  short: [
    "I've decided not to go ahead with the interview.",
    "I'm going to decline, so please plan without me.",
    "I won't be going ahead with the interview.",
    "I've decided to decline and wanted to say so plainly.",
    "I've decided not to take this further, so I'm declining.",
    "I'm declining the interview, so please plan without me.",
    "I've decided not to go ahead, so please give {slot} to someone else.",
    "I'm going to decline the interview, which leaves {slot} free.",
  ],
};

const saysLittleElse = ({ choices, reasons }: Occasion): boolean =>
  choices.door === "closed" || reasons.length === 0;

/** Declines an invitation to an interview: thanks, decision, reason, perhaps a suggestion, door, in that order. */
export const declineInterview: MessageKind = {
  label: "Decline the interview",
  meaning: "decline",
  channels: ["email"],
  subject: ({ facts, phrases }) => {
    const { day, sender } = phrases;
    const matter = matterOf(phrases);
    return (
      subjectInThread(facts) ?? (day === null ? `${matter} – ${sender}` : `${matter} on ${day}: ${sender}`)
    );
  },
  slots: [
    { tag: "greeting", paragraph: "greeting", pools: inTone(GREETINGS) },
    { tag: "thanks", paragraph: "opening", pools: inTone(THANKS) },
    {
      tag: "apology",
      paragraph: "opening",
      pools: (occasion) => (isLate(occasion.facts) ? inTone(APOLOGIES)(occasion) : []),
    },
    {
      tag: "effort",
      paragraph: "opening",
      // The decision may stand no later than in the third sentence, and a short letter has no room for everything.
      pools: (occasion) => {
        const hasRoom =
          !isLate(occasion.facts) && (occasion.choices.tone !== "short" || saysLittleElse(occasion));
        return hasRoom ? inTone(EFFORTS)(occasion) : [];
      },
    },
    { tag: "decision", paragraph: "opening", pools: inTone(DECISIONS) },
    { tag: "reason", paragraph: "reason", pools: ({ reasons }) => reasons.map(({ pool }) => pool) },
    {
      tag: "alternative",
      paragraph: "reason",
      pools: (occasion) => (occasion.choices.offersReferral ? inTone(REFERRALS)(occasion) : []),
    },
    { tag: "feedback", paragraph: "feedback", pools: inTone(FEEDBACKS) },
    {
      tag: "door",
      paragraph: "closing",
      pools: (occasion) => inTone(DOOR_LINES[occasion.choices.door])(occasion),
    },
    {
      tag: "wishes",
      paragraph: "closing",
      pools: (occasion) => inTone(saysLittleElse(occasion) ? FULL_WISHES : WISHES)(occasion),
    },
    {
      tag: "sign-off",
      paragraph: "sign-off",
      pools: (occasion) => inTone(SIGN_OFFS[occasion.choices.region])(occasion),
    },
  ],
};
