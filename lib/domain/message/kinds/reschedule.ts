import { inTone, type MessageKind, type Slot } from "@/lib/domain/message/kind";
import { partAround } from "@/lib/domain/message/part-around";
import { onlyIf, timeList, timesIn } from "@/lib/domain/message/places";
import {
  apologyForTrouble,
  callOf,
  greeting,
  part,
  signOff,
  thanksOrConfirmation,
} from "@/lib/domain/message/slots";
import { answerSubject, matterOf } from "@/lib/domain/message/subject";
import { voicemailAbout } from "@/lib/domain/message/voicemail";
import { anyTone } from "@/lib/domain/message/wordings/any-tone";
import { WORDS_BACK } from "@/lib/domain/message/wordings/replies";
import { ARRANGED } from "@/lib/domain/message/wordings/thanks";

const REQUESTS = anyTone(
  [
    "I'm still interested in the role, and I'd like to ask whether {instead} would be possible.",
    "I'd still like to talk with you, and I'd be grateful if you could offer me {instead}.",
    "My interest in the role is unchanged; may I ask you for {instead}?",
    "I'd like to go on with this, and it would help me if we could arrange {instead}.",
    "The role interests me as much as before; could we arrange {instead}?",
    "I remain interested in the role, and I'd like to propose {instead}.",
  ],
  [
    "I'm still interested in the role; would {instead} be possible?",
    "I'd still like to talk. Could you offer me {instead}?",
    "I remain interested and would like to ask for {instead}.",
    "The role still interests me; may I ask for {instead}?",
    "I'd like to go on with this; could we arrange {instead}?",
    "My interest is unchanged, and I'd like to propose {instead}.",
  ],
);

const WHYS = anyTone([
  "The reason is that {why}.",
  "I'm asking because {why}.",
  "I'm asking for this because {why}.",
  "The reason for my request is that {why}.",
  "It's because {why} that I ask.",
  "The short reason is that {why}.",
]);

const LEAD_INS = anyTone([
  "These times would suit me:",
  "I could make any of these:",
  "Here is when I could do it:",
  "I'm free at these times:",
  "Any of these would be possible for me:",
  "Here are some times that I could do:",
]);

const SPOKEN_TIMES = anyTone([
  "I could do {times}.",
  "These times would suit me: {times}.",
  "These would be possible for me: {times}.",
  "I'm free at these times: {times}.",
  "Here is when I could do it: {times}.",
  "For instance, I could do {times}.",
]);

const WHYS_IN_A_PHRASE = anyTone([
  "The reason is {why}.",
  "The short reason is {why}.",
  "The reason for my request is {why}.",
  "The reason why I ask is {why}.",
  "The reason for this is {why}.",
  "In short, the reason is {why}.",
]);

const request = partAround("alternative", "opening", {
  ...{ field: "instead", phrase: REQUESTS, otherwise: "another time" },
});

const why = partAround("reason", "opening", { field: "why", clause: WHYS, phrase: WHYS_IN_A_PHRASE });

const trouble = apologyForTrouble("opening");

const spokenTimes: Slot = {
  tag: "times",
  paragraph: "opening",
  pools: (occasion) =>
    inTone(SPOKEN_TIMES)({
      ...occasion,
      phrases: { ...occasion.phrases, times: timesIn(occasion).join(", or ") || null },
    }),
};

/** Asks for another time, a shorter talk or another way, without giving up the interview. */
export const reschedule: MessageKind = {
  label: "Ask for another time",
  when: "You want to talk with them, but not then, or not for so long.",
  meaning: "ask",
  reader: "them",
  channels: ["email", "linkedin-inmail", "phone", "voicemail"],
  controls: [],
  fields: [
    {
      key: "instead",
      label: "What you ask for",
      hint: "Another time, a shorter call, written answers. Empty: “another time”.",
      example: "a call of twenty minutes",
      input: "line",
    },
    {
      key: "why",
      label: "Why",
      hint: "In a few words. Left out if empty.",
      example: "I am travelling for work that week",
      input: "line",
    },
    {
      key: "times",
      label: "Times that suit you",
      hint: "Two or three, one a line. Further ones are left out.",
      example: "Tuesday 24 November, 15:00 to 17:00\nThursday 26 November, before 11:00",
      input: "times",
    },
  ],
  subject: answerSubject((phrases) => `${matterOf(phrases)}: a request`),
  layouts: {
    letter: [
      greeting,
      ...thanksOrConfirmation(ARRANGED, "{interview} for {post}"),
      request,
      why,
      trouble,
      onlyIf((occasion) => timesIn(occasion).length > 0, part("times", "opening", LEAD_INS)),
      timeList,
      part("wishes", "closing", WORDS_BACK),
      signOff,
    ],
    call: callOf(ARRANGED, request, why, trouble, spokenTimes, part("wishes", "closing", WORDS_BACK)),
    voicemail: voicemailAbout("{interview} for {post}"),
  },
};
