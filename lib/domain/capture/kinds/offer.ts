import type { KindOfMail } from "./kind-of-mail";

/** Their yes: the job itself. */
export const offer: KindOfMail<"offer"> = {
  kind: "offer",
  label: "Offer",
  proposesTimes: false,
  cues: [
    {
      says: /\b(?:pleased|delighted|happy|thrilled|excited|proud|glad|like|love|pleasure)\b[^.\n]{0,30}\bto (?:formally |officially )?(?:offer|extend)\b(?! you (?:an? (?:interview|slot|time|call|chance|opportunity to|place on|meeting|phone)))/i,
      weight: 6,
    },
    {
      says: /\b(?:job offer|offer of employment|employment offer|offer letter|formal offer|written offer|verbal offer|our offer|your offer|contract of employment)\b/i,
      weight: 4,
    },
    {
      says: /\b(?:extend|extending|make|making|send|sending) (?:you )?(?:an|our|the|a formal) (?:\w+ )?offer\b/i,
      weight: 4,
    },
    { says: /\boffer(?:ing)? you (?:the|a|our) (?:\w+ ){0,6}(?:position|role|job|post)\b/i, weight: 5 },
    {
      says: /\b(?:accept|accepting|sign|consider|review) (?:this|the|our|your) (?:offer|contract|letter)\b/i,
      weight: 3,
      where: "text",
    },
    {
      says: /\b(?:this|the) offer (?:is valid|expires?|is open|remains open|stands|is contingent|is subject)\b/i,
      weight: 4,
    },
    {
      says: /\b(?:very |so )?(?:happy|pleased|delighted) if you (?:joined|would join|accept\w*)\b|\bwelcome (?:you )?(?:aboard|to the team)\b/i,
      weight: 3,
      where: "text",
    },
    { says: /\boffer\b/i, weight: 3, where: "subject" },
    {
      says: /\b(?:base salary|signing bonus|sign-on bonus|start date|benefits package|compensation package)\b ?:/i,
      weight: 2,
      where: "text",
    },
  ],
};
