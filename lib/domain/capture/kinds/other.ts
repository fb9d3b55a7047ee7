import { anywhere, inText, type KindOfMail } from "./kind-of-mail";

/** None of the others: a digest of jobs, a newsletter, papers to hand in, a request for more information. */
export const other: KindOfMail<"other"> = {
  kind: "other",
  label: "Something else",
  weightOfATime: null,
  cues: [
    anywhere(
      8,
      "\\d{1,4}\\+? (?:new|more) … jobs?",
      "jobs? (?:alerts?|recommendations?|matches|for you|matching|you might)",
    ),
    anywhere(6, "newsletter", "weekly digest", "unsubscribe from this list", "top stories"),
    inText(
      4,
      "onboarding",
      "your first day",
      "right to work",
      "before you start",
      "new starter",
      "(?:payroll|bank) details",
      "background check",
    ),
    anywhere(
      4,
      "(?:additional|further|more|some) information (?:needed|required|to proceed)",
      "need (?:some )?(?:additional|further|more) information",
    ),
    inText(4, "contact your references", "reference check", "names … (?:references|referees)"),
    anywhere(
      8,
      "verify your (?:email|account)",
      "reset your password",
      "security code",
      "one-time (?:code|password)",
      "confirm your email",
    ),
    anywhere(6, "feedback survey", "rate your experience", "candidate experience survey", "how did we do"),
    anywhere(6, "withdrawn your application", "application has been withdrawn", "you have withdrawn"),
  ],
};
