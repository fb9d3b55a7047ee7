import { inTone, type MessageKind } from "@/lib/domain/message/kind";
import { inNote } from "@/lib/domain/message/note";
import { greeting, part, signOff, thanksIn } from "@/lib/domain/message/slots";
import { anyTone } from "@/lib/domain/message/wordings/any-tone";
import { thanksFor } from "@/lib/domain/message/wordings/thanks";

const THANKS = thanksFor("having considered me for {post}", "the interest you took in me for {post}");

const CHANGES = anyTone([
  "I declined at the time, and since then my circumstances have changed.",
  "At the time I declined; my situation is a different one now.",
  "You may remember that I declined; things look different for me today.",
  "Since I declined, something has changed on my side.",
  "When I declined, my circumstances were not what they are now.",
  "I said no at the time, and things have changed for me since.",
]);

const ASKS = anyTone(
  [
    "Could you tell me whether the role is still open? If it is, I'd be glad to be considered again.",
    "If the role is still open, I'd be glad to talk about it again.",
    "May I ask whether the role is still open, and whether you'd consider me again?",
    "I'd be grateful to know whether the role is still open to me.",
    "Should the role still be open, I'd like to take up our conversation again.",
    "I'd be glad to pick the conversation up again, if the role is still open.",
  ],
  [
    "Is the role still open, and would you consider me again?",
    "If the role is still open, I'd be glad to talk again.",
    "May I ask whether the role is still open?",
    "I'd be grateful to know whether the role is still open.",
    "Should the role still be open, I'd like to be considered again.",
    "Might the role still be open? I'd be glad to talk again.",
  ],
);

const NO_PRESSURE = anyTone([
  "If it has been filled, I'll quite understand, and I wish you well with it.",
  "You may well have gone on without me by now, and that would be quite all right.",
  "If the time for it has passed, I'd understand, and I wish you all the best.",
  "Please feel free to say no; I'd understand, and I'd be glad to stay in touch.",
  "Should somebody else have the role by now, I wish you both every success.",
  "If you've found someone by now, I'm glad for you and will leave it at that.",
]);

const NOTE_ASKS = anyTone([
  "My situation has changed. Is it still open? Thank you.",
  "Things have changed: is it still open? Many thanks.",
  "Would you still consider me? Many thanks either way.",
  "Is it still open? I'd be glad to hear. Thank you.",
  "May I ask if it's still open? Thank you for a word.",
  "I'd like to ask again: is it open? Thank you.",
]);

const NOTE_REMINDERS = anyTone([
  "I declined {post} earlier.",
  "I said no to {post} earlier.",
  "Earlier I declined {post}.",
  "I turned down {post} before.",
  "Some time ago I declined {post}.",
  "I once said no to {post}.",
]);

/** Asks some weeks after a refusal whether the door still stands open. */
export const reopen: MessageKind = {
  label: "Ask whether it is still open",
  when: "You declined some weeks ago, and something has changed since.",
  meaning: "reopen",
  reader: "them",
  channels: ["email", "linkedin-inmail", "linkedin-note"],
  controls: [],
  fields: [
    {
      key: "change",
      label: "What has changed",
      hint: "One or two sentences. Left out if empty.",
      example: "My present contract ends in March, so I am free to move.",
      input: "text",
    },
  ],
  subject: ({ phrases }) => `Is ${phrases.post} still open? – ${phrases.sender}`,
  layouts: {
    letter: [
      greeting,
      thanksIn(THANKS),
      part("reason", "opening", CHANGES),
      { tag: "reason", paragraph: "opening", pools: inTone(anyTone(["{change}"])) },
      part("alternative", "ask", ASKS),
      part("wishes", "ask", NO_PRESSURE),
      signOff,
    ],
    note: [greeting, inNote("reason", NOTE_REMINDERS), inNote("alternative", NOTE_ASKS)],
  },
};
