import type { Message } from "@/lib/domain/check/reading";
import { DEFAULT_CHOICES } from "@/lib/domain/message/choices";

/** A letter of 150 words, as a person would paste it. */
export const LETTER = `Dear Elena,

Thank you for inviting me to interview for the Supply planner role at Harbour Foods, and for the time that you and your colleagues spent on my application. I could tell from your questions that somebody had read every page of it.

After thinking it over for a few days, I have decided not to go ahead with the interview on Thursday. Please feel free to offer the slot to someone else. The role is centred on reporting, and at this point I am looking for a permanent post in which I can build things from the ground up.

It would be good to stay in touch. Should a position in planning and design come up next year, I would be very glad to hear from you. Until then I wish you and the team every success with the search, and a pleasant season.

Kind regards,
Maya Okafor`;

/** Texts that a pattern could lose its way in. Every one is repeated until it is as long as asked for. */
const HOSTILE = {
  "one letter": "a",
  "one capital": "A",
  blanks: " ",
  lines: "\n",
  "blanks and lines": " \n",
  brackets: "[{<",
  marks: "!?",
  names: "Dear Elena ",
  quotes: "> On Monday Elena wrote:\n",
  clauses: "a, and ",
  numbers: "1 234,5 ",
  accents: "é\u0301",
  emoji: "😀",
  "one no after another": "I will not be able to be going to be in a position to ",
  "thanks without end": "thank you for all the time and for ",
  "hopes without end": "I hope to be glad if you would when we ",
  "hedges without end": "I might perhaps not be sure whether ",
  "blame without end": "you were so very not at all really ",
} as const;

/** By name. @param length UTF-16 units. */
export const hostileTexts = (length: number): readonly (readonly [string, string])[] =>
  Object.entries(HOSTILE).map(([name, scrap]) => [
    name,
    scrap.repeat(Math.ceil(length / scrap.length)).slice(0, length),
  ]);

/** A pasted message of which everything is recorded. */
export const messageOf = (body: string, subject = "Supply planner interview – Maya Okafor"): Message => ({
  kind: "decline-interview",
  channel: "email",
  subject,
  body,
  parts: null,
  choices: DEFAULT_CHOICES,
  facts: {
    company: "Harbour Foods",
    role: "Supply planner",
    recipientName: "Elena Brandt",
    senderName: "Maya Okafor",
    signature: "",
    interviewsHeld: 0,
    referrerName: null,
    lastWordAt: null,
    invitedAfter: "application",
    approach: "invitation",
    proposedTimes: 2,
    interviewAt: null,
    timeZone: "Europe/London",
    threadSubject: null,
    now: "2026-11-17T09:00:00Z",
    elapsedWeekdayHours: 24,
    agreedLaterDate: false,
    recordedReasons: ["role-mismatch", "contract-type"],
    openQuestions: [],
    otherCompanies: ["Kestrel Pharma", "Bluebird TV"],
    thirdParties: ["Gareth Pole"],
  },
});
