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
    anywhere(
      2,
      "(?:thank you|thanks) (?:so much |very much )?for (?:your|sending|dropping|getting) (?:[\\p{L}-]{1,15} ){0,2}(?:form|cv|resume|letter|submission|details)",
    ),
    anywhere(1, "(?:thank you|thanks) (?:so much |very much )?for your interest"),
    // It lies with them now, and one is to wait.
    inText(
      4,
      "(?:application|cv|resume|résumé|documents|form|papers|details|submission|materials) … (?:reached us|(?:has|have) (?:safely )?(?:arrived|landed|come through|come in|reached)|(?:is|are) (?:now )?(?:with|in front of|in the hands of) (?:us|our|the)|(?:was|were|is|are|has been|have been) (?:now )?(?:completed|logged|registered|recorded|entered|saved|lodged|filed|passed on|complete))",
      "(?:we have|we've got|we've had|we have had|we now have) your (?:application|cv|resume|form|details|papers|documents)",
      "(?:application|submission) (?:id|number|reference|ref) ?(?::|is|no)",
      "(?:logged|registered|recorded|filed|entered|saved|noted) your (?:application|form|cv|resume|papers|details|submission|interest)",
      "(?:application|cv|resume|résumé|documents|form|papers|letter) (?:has |have |just |safely |now |all ){0,2}(?:turned up|arrived|got here|got to us|came (?:in|through)|come in|landed|reached us)",
      "(?:this|message|e-?mail|it) (?:is|as|for) (?:your|a) receipt",
    ),
    inText(
      4,
      "(?:successfully|now) (?:applied|submitted)|you(?:'ve| have) applied (?:online )?(?:for|to)",
      "(?:documents|application|cv|form|papers) (?:is|are) (?:now |currently )?being (?:checked|reviewed|read|looked at|assessed|considered|processed)",
      "(?:everyone|everybody|all applicants|each applicant|all candidates) (?:will|gets?|is going to) … (?:reply|answer|response|hear)",
      "(?:pass|passed|passing|forward|forwarded|send|sent|hand|handed) (?:on )?your (?:[\\p{L}-]{1,15} ){0,3}(?:letter|cv|resume|application|details|form|papers)(?: and cv)?(?: on)? to",
      "(?:closing date|deadline|advert|vacancy|posting) … (?:after which|then|once it|when it) … (?:panel|shortlist|review|look|read|sift|assess)",
    ),
    inText(
      2,
      "(?:got|received) (?:it|this|them|that|everything|your (?:message|e-?mail|note|letter))",
      "what happens (?:next|now)|nothing (?:happens|more|further|else)(?: [\\p{L}]{2,10}){0,4} (?:until|till|from you|before)",
      "you applied (?:for|to)|what you applied for|(?:in|on) the pile",
      "(?:look at|go through|read|open|sift|consider)(?: [\\p{L}]{2,12}){0,2} (?:when|once|after) the (?:vacancy|advert|posting|job|ad|closing date|deadline|window)",
      "(?:got|received|have) (?:it|this|everything|your \\p{L}+),? (?:safe(?:ly)?|ok|okay|all|fine|thanks|thank you|cheers)",
      "(?:in touch|get back|hear|reply|let you know) (?:with you |to you |from us )?(?:either way|whatever (?:we|happens)|one way or (?:the other|another))",
      "(?:having|have) a (?:read|look) (?:of|through|at) (?:everyone|every|all|the (?:applications|cvs))",
    ),
    inText(
      2,
      "(?:bear|bearing) with us(?! (?:while|until) we (?:find|sort|re))",
      "(?:we|our team)(?:'ll| will| aim to| hope to| try to| do our best to) (?:try to )?(?:reply|respond|answer|get back|come back|contact|write|be in touch|look at|go through|read|consider)",
      "you(?:'ll| will) hear (?:back )?from us",
      "(?:sign|log) in to (?:your|the) … (?:home|account|profile|portal|dashboard)",
      "where you are in the process|take (?:things|it|your application) further",
      "(?:not|don't|do not) (?:need to|have to) (?:do|send|take) (?:anything|any)",
    ),
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
