import type { KindOfMail } from "./kind-of-mail";

/** An application has arrived; nothing is asked. */
export const confirmation: KindOfMail<"confirmation"> = {
  kind: "confirmation",
  label: "Application received",
  proposesTimes: false,
  cues: [
    {
      says: /\b(?:have|has|we've|was|been|successfully) (?:successfully )?(?:received|submitted)\b[^.\n]{0,40}\b(?:application|resume|résumé|cv)\b/i,
      weight: 4,
    },
    {
      says: /\b(?:application|resume|résumé|cv)\b[^.\n]{0,60}\b(?:has been|was|is|have) (?:successfully )?(?:received|submitted|sent)\b/i,
      weight: 4,
    },
    {
      says: /\b(?:application (?:received|submitted|confirmation|acknowledg\w+)|received your application|confirm(?:s|ing)? (?:the )?receipt|we got your application)\b/i,
      weight: 4,
    },
    {
      says: /\b(?:thank you|thanks)(?: (?:so|very) much)? for (?:applying|your application|submitting|your (?:recent )?application|taking the time to apply)\b/i,
      weight: 3,
    },
    { says: /\b(?:thank you|thanks)(?: (?:so|very) much)? for your interest\b/i, weight: 1 },
    {
      says: /\b(?:will|'ll) (?:carefully )?(?:review|consider|look (?:through|at|over)|assess|be reviewing|read)\b[^.\n]{0,60}\b(?:application|applications|profile|cv|resume|it|qualifications|background|candidates)\b/i,
      weight: 2,
      where: "text",
    },
    {
      says: /\bif (?:your|you|there|we)\b[^.\n]{0,100}\b(?:be in touch|contact you|reach out|get in touch|hear from us|match|next steps?)\b/i,
      weight: 2,
      where: "text",
    },
    {
      says: /\b(?:due to the (?:high )?(?:volume|number)|only (?:those )?(?:candidates )?selected|track (?:the status|your application)|application status|view your application|check your application)\b/i,
      weight: 2,
      where: "text",
    },
  ],
};
