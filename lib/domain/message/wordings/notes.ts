import type { Door } from "@/lib/domain/message/choices";
import { anyTone } from "@/lib/domain/message/wordings/any-tone";

/**
 * For a LinkedIn note. Its 200 characters leave 31 beside the post for the thanks, 28 for the decision and 27 for the
 * door: then names of 30 characters fit as well, with "Dear Dr." before them and every contraction written out.
 */

export const NOTE_THANKS_FOR_INVITATION = anyTone([
  "Thanks for inviting me for {post}.",
  "Thanks for the invitation for {post}.",
  "Thanks for considering me for {post}.",
  "Thank you for asking me about {post}.",
  "Thanks for thinking of me for {post}.",
  "Thanks for your message on {post}.",
]);

export const NOTE_THANKS_FOR_MESSAGE = anyTone([
  "Thanks for your message on {post}.",
  "Thank you for asking me about {post}.",
  "Thanks for thinking of me for {post}.",
  "Thank you for your note on {post}.",
  "Thanks for telling me about {post}.",
  "Thanks for your lines about {post}.",
]);

/** Where the answer is late there is room for one apology in place of the thanks, which then stand in the decision. */
export const NOTE_APOLOGIES = anyTone([
  "Sorry to reply late on {post}.",
  "Sorry for the delay on {post}.",
  "Apologies for the delay on {post}.",
  "Sorry to answer late about {post}.",
  "Please excuse the delay on {post}.",
  "Apologies for a late word on {post}.",
]);

export const NOTE_DECISIONS = anyTone([
  "I've decided to decline.",
  "I'm going to decline.",
  "I've decided not to go on.",
  "I won't be going ahead.",
  "I'm declining this time.",
  "I've decided against it.",
]);

export const NOTE_DECISIONS_WITH_THANKS = anyTone([
  "With thanks, I'm declining.",
  "Thanks, but I'm declining.",
  "Thank you, but I decline.",
  "With thanks, I'll decline.",
  "Thanks, but I must decline.",
  "I decline, with thanks.",
]);

export const NOTE_DOORS: Readonly<Record<Door, ReturnType<typeof anyTone>>> = {
  closed: anyTone([
    "I wish you well.",
    "I wish you every success.",
    "I wish you a good hire.",
    "I wish you all the best.",
    "I wish you a smooth search.",
    "All the best with it.",
  ]),
  ajar: anyTone([
    "I hope our paths cross.",
    "I hope we talk once more.",
    "I hope to meet you one day.",
    "I hope we speak again.",
    "I hope to talk again.",
    "I hope we meet again.",
  ]),
  open: anyTone([
    "I hope we stay in touch.",
    "Please do keep me in mind.",
    "Please do stay in touch.",
    "Please write to me again.",
    "I hope we keep in touch.",
    "Please think of me again.",
  ]),
};
