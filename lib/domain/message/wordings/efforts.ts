import type { Wordings } from "@/lib/domain/message/kind";

/** Names what they did, as far as it is recorded; `hole` is the phrase that says it. */
export const effortsIn = (hole: "{effort}" | "{consideration}"): Wordings => {
  const anyTone = [
    `I appreciate ${hole}.`,
    `I'm grateful for ${hole}.`,
    `Thank you as well for ${hole}.`,
    `I'd also like to thank you for ${hole}.`,
    `My thanks, too, for ${hole}.`,
    `I'm grateful, too, for ${hole}.`,
  ];
  return {
    formal: [...anyTone, `Please accept my thanks for ${hole} as well.`],
    warm: [...anyTone, `I was glad of ${hole}.`],
    short: [
      `I appreciate ${hole}.`,
      `I'm grateful for ${hole}.`,
      `Thanks as well for ${hole}.`,
      `Thank you for ${hole}, too.`,
      `Thanks, too, for ${hole}.`,
      `I was glad of ${hole}.`,
    ],
  };
};
