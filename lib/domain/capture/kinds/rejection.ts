import type { KindOfMail } from "./kind-of-mail";

/** Their no. */
export const rejection: KindOfMail<"rejection"> = {
  kind: "rejection",
  label: "Rejection",
  proposesTimes: false,
  cues: [
    {
      says: /\b(?:not|won't|unable|cannot|can't|no longer)(?: to)?(?: be)? (?:able to )?(?:mov(?:e|ing)|progress(?:ing)?|proceed(?:ing)?|go(?:ing)?|tak(?:e|ing)|advanc(?:e|ing)|continu(?:e|ing)|pursu(?:e|ing))\b[^.\n]{0,50}\b(?:forward|further|ahead|with (?:your|you)|application|candidacy|process)\b/i,
      weight: 6,
    },
    {
      says: /\b(?:decided|chosen|opted|elected|decision) (?:not to|to (?:move|go|proceed|progress|continue|pursue)[^.\n]{0,30}(?:with )?(?:another|other|different))\b/i,
      weight: 6,
    },
    {
      says: /\b(?:another|other|different|stronger) (?:candidates?|applicants?)\b/i,
      weight: 4,
      where: "text",
    },
    {
      says: /\b(?:unfortunately|regret to|sorry to (?:say|inform|tell|let you know)|afraid (?:that )?(?:we|i|it))\b/i,
      weight: 3,
      where: "text",
    },
    {
      says: /\b(?:position|role|vacancy|opening|job)\b[^.\n]{0,40}\b(?:has been|is|was|been) (?:now )?(?:filled|closed|cancelled|canceled|put on hold)\b/i,
      weight: 5,
    },
    {
      says: /\b(?:unsuccessful|not (?:been )?(?:successful|selected|shortlisted|short-listed)|not (?:be )?(?:offering|able to offer)|unable to offer|no longer (?:under consideration|being considered|considering)|not a (?:good |great |the right )?(?:fit|match)|hiring freeze)\b/i,
      weight: 5,
    },
    {
      says: /\b(?:we )?wish you (?:all the best|every success|the (?:very )?best|success|luck|well)\b/i,
      weight: 2,
      where: "text",
    },
    {
      says: /\b(?:keep|retain) (?:your )?(?:\w+ ){0,3}(?:on file|in mind|in our)/i,
      weight: 1,
      where: "text",
    },
    {
      says: /\b(?:not the (?:outcome|news|answer)|difficult decision|tough decision|after careful (?:consideration|review))\b/i,
      weight: 2,
      where: "text",
    },
  ],
};
