import type { Address, Language, Tone } from "@/lib/domain/message/choices";
import { isLate } from "@/lib/domain/message/facts";
import type { Occasion, Slot } from "@/lib/domain/message/kind";
import type { LetterKind, Locale } from "@/lib/domain/message/locale";
import { addressed, addressOf } from "@/lib/domain/message/locales/address";
import type { LetterWords, Said } from "@/lib/domain/message/locales/words";
import type { PartTag } from "@/lib/domain/message/part";
import {
  confirms,
  hasRoom,
  isPrompt,
  onlyFirst,
  onlyIf,
  questionList,
  reasonsIn,
  saysLittleElse,
  timeList,
  timesIn,
} from "@/lib/domain/message/places";
import { subjectInThread } from "@/lib/domain/message/subject";
import { fill } from "@/lib/domain/message/template";

/** The letters of a language out of its words: the same parts in the same order as in English. */
export function lettersOf(words: LetterWords, language: Language): Locale["letters"] {
  const { thanks, confirmations, decisions } = words;

  const thanksFor = (what: keyof typeof thanks): Slot => part("thanks", "opening", thanks[what]);
  const thanksOrConfirmation = (given: Slot, about: keyof typeof confirmations): readonly Slot[] => [
    onlyIf((occasion) => !confirms(occasion), given),
    onlyIf(confirms, part("confirmation", "opening", confirmations[about])),
  ];
  const thanksForApproach: Slot = {
    ...thanksFor("invitation"),
    pools: (occasion) => thanksFor(GIFTS[occasion.facts.approach ?? "unknown"]).pools(occasion),
  };
  const decide = (what: keyof typeof decisions): Slot => part("decision", "opening", decisions[what]);

  const greeting: Slot = {
    tag: "greeting",
    paragraph: "greeting",
    pools: ({ facts, choices, phrases }) => {
      const lists = words.greetings[choices.tone].map((list) => inForm(list, addressOf(facts, choices)));
      const fitting = lists.find((list) => list.some((wording) => fill(wording, phrases) !== null));
      return [{ wordings: fitting ?? [], phrases }];
    },
  };
  const apology = onlyIf(({ facts }) => isLate(facts), part("apology", "opening", words.apologies));
  const trouble = part("apology", "opening", words.apologiesForTrouble);
  const effort = onlyIf(isPrompt, onlyIf(hasRoom, part("effort", "opening", words.efforts)));
  const consideration = onlyIf(hasRoom, part("effort", "opening", words.considerations));
  const reasons = reasonsIn(
    ({ choices }) => inTone(words.reasonLists, choices),
    () => language,
  );
  const referral = onlyIf(
    ({ choices }) => choices.offersReferral,
    part("alternative", "offer", words.referrals),
  );
  const feedback = part("feedback", "feedback", words.feedbacks);
  const door: Slot = {
    tag: "door",
    paragraph: "closing",
    pools: (occasion) => {
      const { door } = occasion.choices;
      return door === "closed" ? [] : part("door", "closing", words.doors[door]).pools(occasion);
    },
  };
  const wishes: Slot = {
    tag: "wishes",
    paragraph: "closing",
    pools: (occasion) =>
      part("wishes", "closing", saysLittleElse(occasion) ? words.fullWishes : words.wishes).pools(occasion),
  };
  const signOff: Slot = {
    tag: "sign-off",
    paragraph: "sign-off",
    pools: ({ facts, choices, phrases }) => {
      const name = phrases.signature ? "{sender}\n{signature}" : "{sender}";
      const closings = inForm(words.signOffs[choices.tone], addressOf(facts, choices));
      return [{ wordings: closings.map((closing) => `${closing}\n${name}`), phrases }];
    },
  };
  const request: Slot = {
    tag: "alternative",
    paragraph: "opening",
    pools: (occasion) => {
      const instead = occasion.phrases.instead ?? words.reschedule.anotherTime;
      return part("alternative", "opening", words.reschedule.requests).pools({
        ...occasion,
        phrases: { ...occasion.phrases, instead },
      });
    },
  };
  const accepted = onlyIf(
    ({ facts, choices }) =>
      facts.recordedReasons.includes("accepted-other") && choices.disclosure !== "private",
    part("reason", "reason", words.accepted),
  );

  const slots: Readonly<Record<LetterKind, readonly Slot[]>> = {
    "decline-interview": [
      ...thanksOrConfirmation(thanksFor("invitation"), "post"),
      apology,
      effort,
      decide("interview"),
      reasons,
      referral,
      feedback,
      door,
      wishes,
    ],
    "decline-outreach": [
      thanksFor("message"),
      apology,
      decide("outreach"),
      onlyFirst(reasons),
      part("alternative", "reason", words.fitting),
      referral,
      door,
      wishes,
    ],
    "decline-offer": [
      ...thanksOrConfirmation(thanksFor("offer"), "offer"),
      apology,
      onlyIf(isPrompt, consideration),
      decide("offer"),
      reasons,
      referral,
      feedback,
      door,
      wishes,
    ],
    "withdraw-application": [thanksFor("application"), decide("application"), apology, reasons, door, wishes],
    "withdraw-after-interview": [
      ...thanksOrConfirmation(thanksFor("consideration"), "post"),
      apology,
      onlyIf(isPrompt, consideration),
      decide("process"),
      reasons,
      feedback,
      door,
      wishes,
    ],
    "cancel-interview": [
      ...thanksOrConfirmation(thanksFor("interview"), "interview"),
      decide("cancelling"),
      trouble,
      reasons,
      door,
      wishes,
    ],
    "close-out": [thanksFor("consideration"), decide("process"), accepted, door, wishes],
    reschedule: [
      ...thanksOrConfirmation(thanksFor("interview"), "interview"),
      request,
      part("reason", "opening", words.reschedule.whys),
      trouble,
      onlyIf((occasion) => timesIn(occasion).length > 0, part("times", "opening", words.reschedule.leadIns)),
      timeList,
      part("wishes", "closing", words.reschedule.replies),
    ],
    "ask-before-deciding": [
      ...thanksOrConfirmation(thanksForApproach, "post"),
      apology,
      part("reason", "opening", words.ask.requests),
      questionList,
      part("times", "closing", words.ask.answerDays),
      part("wishes", "closing", words.ask.replies),
    ],
  };

  const letter = (kind: LetterKind) => ({
    subject: subjectOf(kind, words.subjects[kind]),
    slots: [greeting, ...slots[kind], signOff],
  });
  return {
    "decline-interview": letter("decline-interview"),
    "decline-outreach": letter("decline-outreach"),
    "decline-offer": letter("decline-offer"),
    "withdraw-application": letter("withdraw-application"),
    "withdraw-after-interview": letter("withdraw-after-interview"),
    "cancel-interview": letter("cancel-interview"),
    "close-out": letter("close-out"),
    reschedule: letter("reschedule"),
    "ask-before-deciding": letter("ask-before-deciding"),
  };
}

/** What is thanked for where a kind of letter does not say it by itself. */
const GIFTS = { invitation: "invitation", outreach: "message", unknown: "consideration" } as const;

const part = (tag: PartTag, paragraph: string, words: Said): Slot => ({
  tag,
  paragraph,
  pools: ({ facts, choices, phrases }) => [
    { wordings: inForm(inTone(words, choices), addressOf(facts, choices)), phrases },
  ],
});

const inTone = ({ full, short }: Said, { tone }: { readonly tone: Tone }): readonly string[] =>
  tone === "short" ? short : full;

const inForm = (wordings: readonly string[], address: Address): readonly string[] =>
  wordings.map((wording) => addressed(wording, address));

/** That of their thread, but for a withdrawal, which says itself what it is. */
const subjectOf =
  (kind: LetterKind, subjects: readonly string[]) =>
  ({ facts, choices, phrases }: Occasion): string => {
    const inThread = kind === "withdraw-application" ? null : subjectInThread(facts);
    const lines = inForm(subjects, addressOf(facts, choices)).map((subject) => fill(subject, phrases));
    return inThread ?? lines.find((line) => line !== null) ?? "";
  };
