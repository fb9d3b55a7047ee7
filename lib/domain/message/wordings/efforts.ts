import type { Wordings } from "@/lib/domain/message/kind";

/** Names what they did, as far as it is recorded; `hole` is the phrase that says it. */
export const effortsIn = (hole: "{effort}" | "{consideration}"): Wordings => {
  const anyTone = [
    `I appreciate ${hole}.`,
    `I'm grateful for ${hole}.`,
    `Thank you as well for ${hole}.`,
    `I'd also like to thank you for ${hole}.`,
    `My thanks, too, for ${hole}.`,
    `I value ${hole} as well.`,
  ];
  return {
    formal: [...anyTone, `I am much obliged for ${hole}.`],
    warm: [...anyTone, `I'm glad of ${hole}, too.`],
    short: [
      `I appreciate ${hole}.`,
      `I'm grateful for ${hole}.`,
      `Thanks as well for ${hole}.`,
      `Thank you for ${hole}, too.`,
      `Thanks, too, for ${hole}.`,
      `I value ${hole}.`,
    ],
  };
};
