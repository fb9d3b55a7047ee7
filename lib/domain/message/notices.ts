import { CHANNELS } from "@/lib/domain/message/channels";
import type { Choices } from "@/lib/domain/message/choices";
import type { Meaning } from "@/lib/domain/message/kind";
import { isNo } from "@/lib/domain/message/meaning";
import type { Situation } from "@/lib/domain/message/situation";

/** Something to know before a message goes out. It forbids nothing. */
export interface Notice {
  readonly code: string;
  /** Grave: it can cost trust or money. */
  readonly isGrave: boolean;
  readonly sentence: string;
}

/**
 * What to know before a message of that meaning goes out (message model, section 5; guidance, sections 5 and 6). General
 * information, and no legal advice.
 */
export const noticesFor = (
  meaning: Meaning,
  choices: Pick<Choices, "channel" | "reasons">,
  situation: Situation,
): readonly Notice[] =>
  NOTICES.filter(({ applies }) => applies(meaning, choices, situation)).map(
    ({ code, isGrave, sentence }) => ({ code, isGrave, sentence }),
  );

interface NoticeRule extends Notice {
  readonly applies: (
    meaning: Meaning,
    choices: Pick<Choices, "channel" | "reasons">,
    situation: Situation,
  ) => boolean;
}

const NOTICES: readonly NoticeRule[] = [
  {
    code: "accepted-before",
    isGrave: true,
    sentence:
      "You accepted this offer. To go back on it breaks your word and is remembered; talk to somebody you trust before you send this.",
    applies: (meaning, _, { stage }) => isNo(meaning) && stage === "accepted",
  },
  {
    code: "interview-accepted",
    isGrave: false,
    sentence: "You had said yes to this interview. The sooner they know, the easier it is for them.",
    applies: (meaning, _, { stage }) => isNo(meaning) && stage === "interviewing",
  },
  {
    code: "benefits",
    isGrave: true,
    sentence:
      "An employment agency referred you, and you receive benefits. In some places, saying no to a job or an interview that was referred can stop them for a time. Write down your reason under the facts, and ask the agency before you send this. This is general information, not legal advice.",
    applies: (meaning, _, { viaAgency, onBenefits }) => isNo(meaning) && viaAgency && onBenefits,
  },
  {
    code: "offer-unconfirmed",
    isGrave: false,
    sentence:
      "You say that you have accepted another offer, and none is recorded. Until it is confirmed in writing, it is safer not to decline on the strength of it.",
    applies: (meaning, { reasons }, { hasAcceptedElsewhere }) =>
      isNo(meaning) && !hasAcceptedElsewhere && reasons.some(({ code }) => code === "accepted-other"),
  },
  {
    code: "ready-made-answer",
    isGrave: false,
    sentence:
      "Paste this as a message of your own: LinkedIn's ready-made “No thanks” closes the conversation for them.",
    applies: (meaning, { channel }) => isNo(meaning) && CHANNELS[channel].label.startsWith("LinkedIn"),
  },
];
