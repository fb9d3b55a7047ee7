import type { Wordings } from "@/lib/domain/message/kind";

/**
 * Thanks for something that they did, in words that fit after "for", and for what it was: "inviting me to interview",
 * "the invitation". Both may hold holes.
 */
export const thanksFor = (deed: string, gift: string): Wordings => {
  const anyTone = [
    `Thank you for ${deed}.`,
    `I'm grateful for ${gift}.`,
    `Many thanks for ${deed}.`,
    `I appreciate ${gift}.`,
    `I'd like to thank you for ${deed}.`,
    `Thank you for ${gift}.`,
    `I'm grateful to you for ${deed}.`,
  ];
  return {
    formal: anyTone,
    warm: anyTone,
    short: [
      `Thanks for ${deed}.`,
      `Thank you for ${gift}.`,
      `Many thanks for ${gift}.`,
      `Thank you for ${deed}.`,
      `Thanks for ${gift}.`,
      `I appreciate ${gift}.`,
    ],
  };
};

/** For the invitation, by the post that it is for. */
export const INVITED = thanksFor(
  "inviting me to interview for {post}",
  "the invitation to interview for {post}",
);

/** For a message out of the blue. */
export const WRITTEN_TO = thanksFor("getting in touch with me about {post}", "your message about {post}");

/** For an interview that was arranged, by its time as far as that is known. */
export const ARRANGED = thanksFor(
  "arranging {interview} for {post}",
  "the time you took to arrange {interview} for {post}",
);

/** For having been a candidate, at whatever stage. */
export const CONSIDERED = thanksFor("considering me for {post}", "the chance to be considered for {post}");
