import { inTone, type Occasion, type Slot, type Wordings } from "@/lib/domain/message/kind";
import type { PartTag } from "@/lib/domain/message/part";
import { confirms, hasRoom, isPrompt, onlyFirst, onlyIf, reasonsIn } from "@/lib/domain/message/places";
import { APOLOGIES, APOLOGIES_FOR_TROUBLE } from "@/lib/domain/message/wordings/apologies";
import { confirmationsOf } from "@/lib/domain/message/wordings/confirmations";
import { DOOR_LINES } from "@/lib/domain/message/wordings/doors";
import { effortsIn } from "@/lib/domain/message/wordings/efforts";
import { FEEDBACKS } from "@/lib/domain/message/wordings/feedbacks";
import { GOODBYES } from "@/lib/domain/message/wordings/goodbyes";
import { CALL_GREETINGS, GREETINGS } from "@/lib/domain/message/wordings/greetings";
import { REASON_LISTS } from "@/lib/domain/message/wordings/reason-lists";
import { REFERRALS } from "@/lib/domain/message/wordings/referrals";
import { SIGN_OFFS } from "@/lib/domain/message/wordings/sign-offs";
import { FULL_WISHES, FULLER_WISHES, WISHES } from "@/lib/domain/message/wordings/wishes";

/** The places of a message that are the same in many kinds. */

/** One part in the tone of the message. */
export const part = (tag: PartTag, paragraph: string, wordings: Wordings): Slot => ({
  tag,
  paragraph,
  pools: inTone(wordings),
});

export const greeting: Slot = {
  tag: "greeting",
  paragraph: "greeting",
  pools: (occasion) =>
    occasion.phrases.firstName === null
      ? [{ wordings: ["Hello,"], phrases: occasion.phrases }]
      : inTone(GREETINGS)(occasion),
};

/** What is thanked for, where that hangs on what is recorded. */
type Thanks = Wordings | ((occasion: Occasion) => Wordings);

export const thanksIn = (thanks: Thanks): Slot => ({
  tag: "thanks",
  paragraph: "opening",
  pools: (occasion) => inTone(typeof thanks === "function" ? thanks(occasion) : thanks)(occasion),
});

/** Thanks; or, after a call, thanks for the talk and the word that this confirms it. `matter` fits after "about". */
export const thanksOrConfirmation = (thanks: Thanks, matter = "{post}"): readonly Slot[] => [
  onlyIf((occasion) => !confirms(occasion), thanksIn(thanks)),
  onlyIf(confirms, part("confirmation", "opening", confirmationsOf(matter))),
];

/** Once, and only where the answer is late. */
export const apology: Slot = onlyIf((occasion) => !isPrompt(occasion), part("apology", "opening", APOLOGIES));

export const apologyForTrouble = (paragraph: string): Slot =>
  part("apology", paragraph, APOLOGIES_FOR_TROUBLE);

/** What they did for the invitation, where no apology stands in its place. */
export const effort: Slot = onlyIf(
  isPrompt,
  onlyIf(hasRoom, part("effort", "opening", effortsIn("{effort}"))),
);

/** What they gave to a process that went further, for a letter that does not apologise. */
const consideration: Slot = onlyIf(hasRoom, part("effort", "opening", effortsIn("{consideration}")));

/** The same where no apology stands in its place. */
export const considerationOrApology: readonly Slot[] = [apology, onlyIf(isPrompt, consideration)];

export const decisionIn = (wordings: Wordings): Slot => part("decision", "opening", wordings);

export const reasons: Slot = reasonsIn(
  ({ choices }) => REASON_LISTS[choices.tone],
  ({ choices }) => (choices.region === "US" ? "en-US" : "en-GB"),
);

export const firstReason: Slot = onlyFirst(reasons);

/** Offers to ask somebody first. */
export const offerToAsk: Slot = part("alternative", "offer", REFERRALS);

export const referral: Slot = onlyIf(({ choices }) => choices.offersReferral, offerToAsk);

export const feedback: Slot = part("feedback", "feedback", FEEDBACKS);

export const door: Slot = {
  tag: "door",
  paragraph: "closing",
  pools: (occasion) => inTone(DOOR_LINES[occasion.choices.door])(occasion),
};

/** A door that stands open whatever else was chosen. */
export const openDoor: Slot = part("door", "closing", DOOR_LINES.open);

export const wishes: Slot = {
  tag: "wishes",
  paragraph: "closing",
  pools: (occasion) => {
    if (occasion.choices.door === "closed") return inTone(FULL_WISHES)(occasion);
    return inTone(occasion.reasons.length === 0 ? FULLER_WISHES : WISHES)(occasion);
  },
};

export const signOff: Slot = {
  tag: "sign-off",
  paragraph: "sign-off",
  pools: ({ choices, phrases }) => [
    { wordings: signed(SIGN_OFFS[choices.region][choices.tone], phrases.signature), phrases },
  ],
};

/** Without warmth, whatever the tone. */
export const neutralSignOff: Slot = {
  ...signOff,
  pools: (occasion) => signOff.pools({ ...occasion, choices: { ...occasion.choices, tone: "formal" } }),
};

const signed = (closings: readonly string[], signature: string | null | undefined): readonly string[] =>
  signature ? closings.map((closing) => `${closing}\n{signature}`) : closings;

/** What is said on the phone: who calls, the thanks, then what it is about; a reason in one clause; goodbye. */
export const callOf = (thanks: Thanks, ...matter: readonly Slot[]): readonly Slot[] => [
  part("greeting", "greeting", CALL_GREETINGS),
  thanksIn(thanks),
  ...matter,
  part("sign-off", "goodbye", GOODBYES),
];

/** A refusal on the phone. */
export const refusalCall = (thanks: Wordings, decisions: Wordings): readonly Slot[] =>
  callOf(thanks, apology, decisionIn(decisions), firstReason, door, wishes);
