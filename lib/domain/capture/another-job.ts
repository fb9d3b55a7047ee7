/**
 * Whether what stands at `at` is said of a job that they may speak of again: "please look out for the Trusts Officer job in
 * Hull".
 */
export const isOfAnotherJob = (text: string, at: number): boolean =>
  OF_ANOTHER_JOB.test(text.slice(Math.max(0, at - 90), at)) || OF_THEN.test(text.slice(at, at + 110));

/** "… for the KYC Analyst vacancy last year": what they applied for at another time. */
const OF_THEN =
  /^(?:\p{Lu}[\p{L}\d&/'-]{0,20}[ ,]{1,2}){1,6}(?:(?:role|position|vacancy|job|post|opening)s? )?(?:with us |here )?(?:last (?:year|spring|summer|autumn|fall|winter|month|time)|(?:a|one|two) (?:year|while)s? (?:ago|back)|(?:back )?in (?:19|20)\d\d|(?:previously|before))(?![\p{L}])/u;

const OF_ANOTHER_JOB =
  /(?<![\p{L}])(?:keep an eye|look(?:ing)? out|watch out|keep you (?:in mind|on file)|(?:an)?other (?:roles?|positions?|vacanc(?:y|ies)|openings?|opportunit(?:y|ies))|similar|in (?:the )?future|last (?:year|spring|summer|autumn|fall|winter|time)|(?:a|one|two) (?:year|while)s? (?:ago|back)|previously (?:applied|interviewed))(?![\p{L}])[^.!?\n]{0,80}$/iu;
