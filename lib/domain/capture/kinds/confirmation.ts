import { anywhere, inText, type KindOfMail } from "./kind-of-mail";

/** An application has arrived; nothing is asked. */
export const confirmation: KindOfMail<"confirmation"> = {
  kind: "confirmation",
  label: "Application received",
  weightOfATime: null,
  cues: [
    anywhere(
      4,
      "(?:received|got|acknowledge) your (?:application|resume|résumé|cv)",
      "(?:application|resume|résumé|cv) … (?:has been|was|been) (?:successfully )?(?:received|submitted|sent)",
      "application (?:received|submitted|confirmation|acknowledg\\w+)",
      "(?:receipt|reception) of your (?:application|resume|cv)",
    ),
    anywhere(
      3,
      "(?:thank you|thanks) (?:so much |very much )?for (?:applying|your application|your recent application|submitting|taking the time to apply)",
    ),
    anywhere(1, "(?:thank you|thanks) (?:so much |very much )?for your interest"),
    inText(
      2,
      "will (?:carefully )?(?:review|consider|look through|assess|be reviewing|read) … (?:applications?|profile|cv|resume|it|qualifications|background|candidates)",
      "we review every",
    ),
    inText(
      2,
      "(?:if|should) (?:your|you|there|we) … (?:be in touch|contact you|reach out|get in touch|hear from us|match|next steps?)",
      "shortlisted candidates will",
    ),
    inText(
      2,
      "due to the (?:high )?(?:volume|number)",
      "only … selected",
      "track (?:the status|your application)",
      "application status",
      "(?:view|check) your application",
      "let you know the outcome",
    ),
  ],
};
