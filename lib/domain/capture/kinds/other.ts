import type { KindOfMail } from "./kind-of-mail";

/** None of the above: a digest of jobs, a newsletter, papers to hand in, a request for more information. */
export const other: KindOfMail<"other"> = {
  kind: "other",
  label: "Something else",
  proposesTimes: false,
  cues: [
    {
      says: /\b\d{1,4}\+? (?:new|more) (?:\w+ ){0,3}jobs?\b|\bjobs? (?:alerts?|recommendations?|matches|for you|matching|you might)\b/i,
      weight: 8,
    },
    { says: /\b(?:newsletter|weekly digest|unsubscribe from this list|top stories)\b/i, weight: 6 },
    {
      says: /\b(?:onboarding|first day|right to work|before you start|new starter|payroll details|bank details|background check)\b/i,
      weight: 4,
    },
    {
      says: /\b(?:additional|further|more|some) information (?:needed|required|to proceed)\b|\bneed (?:some )?(?:additional|further|more) information\b/i,
      weight: 4,
    },
    {
      says: /\b(?:verify your (?:email|account)|reset your password|security code|one-time (?:code|password)|confirm your email)\b/i,
      weight: 8,
    },
    {
      says: /\b(?:feedback survey|rate your experience|candidate experience survey|how did we do)\b/i,
      weight: 6,
    },
    {
      says: /\b(?:withdrawn your application|you have withdrawn|application has been withdrawn)\b/i,
      weight: 6,
    },
  ],
};
