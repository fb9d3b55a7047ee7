import type { MessageKind } from "@/lib/domain/message/kind";
import { partAround } from "@/lib/domain/message/part-around";
import { apology, greeting, part, signOff, thanksIn } from "@/lib/domain/message/slots";
import { answerSubject, postInShort } from "@/lib/domain/message/subject";
import { anyTone } from "@/lib/domain/message/wordings/any-tone";
import { WORDS_BACK } from "@/lib/domain/message/wordings/replies";
import { CONSIDERED } from "@/lib/domain/message/wordings/thanks";

const PROPOSALS = anyTone(
  [
    "I'd gladly go ahead if {term}.",
    "I'd be happy to take the next step if {term}.",
    "It would work well for me if {term}, and then I'd gladly go ahead.",
    "If {term}, I'd be glad to go ahead.",
    "I'd like to go ahead, and that would be possible if {term}.",
    "There is one point that I'd like to raise: I'd gladly go ahead if {term}.",
  ],
  [
    "I'd gladly go ahead if {term}.",
    "If {term}, I'd be glad to go ahead.",
    "I'd be happy to take the next step if {term}.",
    "I'd be in a position to go ahead if {term}.",
    "It would work well for me if {term}.",
    "I'd like to go ahead, which would be possible if {term}.",
  ],
);

const PROPOSALS_IN_A_PHRASE = anyTone(
  [
    "What would make it work for me is {term}, and then I'd gladly go ahead.",
    "I'd gladly go ahead; what it would take is {term}.",
    "There is one point that I'd like to raise: what would make it work is {term}.",
    "I'd like to go ahead, and what would make that possible is {term}.",
    "I'd be happy to take the next step; what it would take is {term}.",
    "I'd be glad to go ahead, and what I would need for it is {term}.",
  ],
  [
    "What would make it work for me is {term}.",
    "I'd gladly go ahead; what it would take is {term}.",
    "What would make it possible for me is {term}.",
    "I'd like to go ahead, and what I'd need is {term}.",
    "I'd be happy to go ahead; what I'd need is {term}.",
    "I'd be glad to go ahead, and what it would take is {term}.",
  ],
);

const NO_PRESSURE = anyTone(
  [
    "If not, I'll quite understand.",
    "I know that there may be good reasons against it, and I'd understand.",
    "Should the answer be no, that's quite all right.",
    "I'd understand if things are fixed as they are.",
    "It's a question and no more, so please feel free to say no.",
    "If it can't be done, I'll understand that, too.",
  ],
  [
    "If not, I'll quite understand.",
    "I'd understand if it's fixed.",
    "If the answer is no, that's quite all right.",
    "It's a question and no more.",
    "Please feel free to say no.",
    "If it can't be done, I'll understand.",
  ],
);

/** Says on what term one would go ahead. It asks and does not threaten: whether to go ahead is decided later. */
export const counterProposal: MessageKind = {
  label: "Say what would make it work",
  when: "It fails on one thing that they might be able to change.",
  meaning: "ask",
  reader: "them",
  channels: ["email", "linkedin-inmail"],
  controls: [],
  fields: [
    {
      key: "term",
      label: "What would make it work",
      hint: "In a few words.",
      example: "I could work from home three days a week",
      input: "line",
      isNeeded: true,
    },
  ],
  subject: answerSubject((phrases) => `A question about the terms: ${postInShort(phrases)}`),
  layouts: {
    letter: [
      greeting,
      thanksIn(CONSIDERED),
      apology,
      partAround("alternative", "opening", {
        ...{ field: "term", clause: PROPOSALS, phrase: PROPOSALS_IN_A_PHRASE },
      }),
      part("questions", "closing", WORDS_BACK),
      part("wishes", "closing", NO_PRESSURE),
      signOff,
    ],
  },
};
