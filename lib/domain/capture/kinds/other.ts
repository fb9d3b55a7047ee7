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
      "new starter|p45|p46|starter checklist",
      "looking forward to (?:having|welcoming) you (?:with us|here|in the team|on board|aboard|join)",
      "(?:payroll|bank) details",
      "background check",
    ),
    anywhere(
      4,
      "(?:additional|further|more|some) information (?:needed|required|to proceed)",
      "need (?:some )?(?:additional|further|more) information",
    ),
    anywhere(
      8,
      "\\d{1,4} (?:new |more )?(?:vacancies|jobs|openings|roles|positions)(?: … (?:near|in|for|within|matching))",
      "see all (?:vacancies|jobs|\\d{1,4} jobs)",
    ),
    inText(
      8,
      "(?:given|gave|named|listed|nominated|put down|provided) (?:your name|you|yours|us your name|your details) (?:as|for) … (?:referee|reference)s?",
      "(?:reference|referee) (?:request|form|for)",
    ),
    inText(
      6,
      "(?:careers?|jobs?|recruitment|graduate) fair|open (?:day|evening|house)",
      "(?:answer|answered|fill in|complete|take) … (?:short |quick |brief )?(?:survey|questionnaire|questions about (?:the|your) (?:experience|interview|process))",
      "(?:background|pre-?employment|credit|security|criminal record) (?:checks?|screening|vetting)(?! (?:and|is|are|will|may) (?:\\p{L}+ )?(?:required|part))",
      "(?:carry|carrying) out (?:\\p{L}+ )?checks|address history|before (?:you (?:start|join|begin)|your (?:start|first day|joining))",
      "how was your (?:interview|experience|application)|your (?:interview|candidate|application) experience",
    ),
    inText(
      4,
      "(?:copy|copies|scan|photo) of your (?:passport|id|licen[cs]e|degree|certificate|visa)",
      "(?:tax|bank|emergency contact|vaccination|health) (?:form|details|record|questionnaire|declaration)",
    ),
    inText(
      8,
      "(?:i've got|i have|i had|i've had|i got) (?:an?|my|another) (?:[\\p{L}-]{1,15} )?interview (?:at|with|on|tomorrow|today|next|coming)(?! you)|any tips|wish me luck",
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
