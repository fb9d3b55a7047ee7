import type { MessageKind } from "@/lib/domain/message/kind";
import { inNote } from "@/lib/domain/message/note";
import { greeting, openDoor, part, signOff } from "@/lib/domain/message/slots";
import { anyTone } from "@/lib/domain/message/wordings/any-tone";
import { NOTE_DOORS } from "@/lib/domain/message/wordings/notes";

const REMINDERS = anyTone([
  "You may remember that {contact}.",
  "As a short reminder, {contact}.",
  "I hope you're well. You may recall that {contact}.",
  "I'd like to say hello again; {contact}.",
  "Perhaps you remember that {contact}.",
  "Some time has passed since {contact}.",
]);

const NEWS = anyTone([
  "Since then there has been some news from me. {news}",
  "Here is what is new on my side. {news}",
  "Here is a short word on what has happened since. {news}",
  "There is some news from me. {news}",
  "In short, this is my news. {news}",
  "Let me tell you my news briefly. {news}",
]);

const GOODWILL = anyTone([
  "I hope that all goes well with you and your team.",
  "I hope that things are going well for you.",
  "I hope this finds you and the team well.",
  "I hope that the year has been a good one for you so far.",
  "I hope that you and your colleagues are doing well.",
  "I wish you and the team well with everything you have in hand.",
]);

const NO_REPLY = anyTone([
  "No reply is needed.",
  "There's no need to answer this.",
  "Please don't feel that you have to reply.",
  "You needn't reply; I only wanted to say hello.",
  "This needs no answer.",
  "Please don't trouble to reply unless you'd like to.",
]);

const NOTE_REMINDERS = anyTone([
  "We were in touch about a role at {company}.",
  "A short hello after our exchange about {company}.",
  "We once wrote to each other about {company}.",
  "Hello again; we were in touch about {company}.",
  "You may recall our exchange about {company}.",
  "A short hello, as we were in touch about {company}.",
]);

/** Reminds them of oneself some months later, and asks for hardly anything. */
export const keepInTouch: MessageKind = {
  label: "Keep in touch",
  when: "Some months have passed, and you would like them to remember you.",
  meaning: "word",
  reader: "them",
  channels: ["email", "linkedin-inmail", "linkedin-note"],
  controls: [],
  fields: [
    {
      key: "news",
      label: "Your news",
      hint: "One or two sentences that they may like to know. Left out if empty.",
      example: "I have finished a course in demand planning and now lead a team of three.",
      input: "text",
    },
  ],
  lookAgain: { days: 90, reason: (name) => `Write to ${name} again`, stopsInSilence: true },
  subject: ({ phrases }) => `Hello again from ${phrases.sender}`,
  layouts: {
    letter: [
      greeting,
      part("reason", "opening", REMINDERS),
      part("reason", "opening", NEWS),
      part("wishes", "closing", GOODWILL),
      openDoor,
      part("alternative", "closing", NO_REPLY),
      signOff,
    ],
    note: [
      greeting,
      inNote("reason", NOTE_REMINDERS),
      inNote("door", NOTE_DOORS.open),
      inNote("alternative", NO_REPLY),
    ],
  },
};
