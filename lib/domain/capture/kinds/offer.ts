import { anywhere, inSubject, inText, type KindOfMail } from "./kind-of-mail";

/** Their yes: the job itself. */
export const offer: KindOfMail<"offer"> = {
  kind: "offer",
  label: "Offer",
  weightOfATime: null,
  cues: [
    inText(
      6,
      "(?:pleased|delighted|happy|thrilled|excited|proud|glad|like|love|pleasure|congratulations) … to (?:formally |officially )?(?:offer|extend)(?! you (?:an? )?(?:interview|slot|time|call|chance|opportunity|place on|meeting|phone))",
      "pleasure that we offer you",
    ),
    anywhere(
      4,
      "job offer",
      "offer of employment",
      "employment offer",
      "offer letter",
      "(?:formal|written|verbal|conditional) offer",
      "(?:our|your) offer(?! (?:something|the))",
      "contract of employment",
    ),
    inText(4, "(?:extend|extending|make|making|send|sending) (?:you )?(?:an|our|the|a formal) … offer"),
    inText(
      5,
      "offer(?:ing)? you (?:the|a|our) … (?:position|role|job|post)",
      "chosen you as our",
      "(?:unanimously|formally) (?:chosen|selected) you",
    ),
    inText(3, "(?:accept|accepting|sign|consider|review|decline) … (?:offer|contract)", "sign and return"),
    inText(
      4,
      "(?:this|the) offer (?:is valid|expires?|is open|remains open|stands|is contingent|is subject)",
    ),
    inText(
      3,
      "(?:happy|pleased|delighted) if you (?:joined|would join|accept\\w*)",
      "welcome (?:you )?(?:aboard|to the team)",
    ),
    // The job is the reader's; they are to say yes.
    anywhere(6, "(?:position|role|post|job|place|apprenticeship|internship|contract|spot)(?: is|'s) yours"),
    inText(
      6,
      "(?:over the moon|thrilled|delighted|love|like|keen|happy|proud|want|wants) (?:to have|having|to get|to welcome) you (?:on board|aboard|join|joining|as|with us|in the team|on the team)(?! (?:to|for|in|on) (?:an?|our|the|your) (?:interview|call|chat|visit|trial))",
      "(?:resolved|pleased|happy|delighted|agreed|decided|voted|like|wish|propose) to appoint you",
      "(?:recommended|agreed|decided|resolved|voted) (?:that you be|to) (?:appoint(?:ed)?|hire|employ|take you on)",
      "(?:appoint|hire|employ|engage) you (?:as|to|for|in|from|on)",
      "(?:be|been) appointed (?:to|as)|your appointment (?:as|to|is)|offer of appointment",
      "(?:we|i|everyone|all of us|the team|they)(?: all| really| both)? (?:want|wants|chose|choose|picked|have chosen|have picked) you(?: (?:for|to (?:have|do|run|take|start|be|join)|on (?:the|our) team)|[.,!:])",
      "take you on(?: as| from| in|[.,!])",
    ),
    inText(
      4,
      "(?:start|starting|begin|join) … (?:if|whenever) you (?:want|would like|'d like|still want|fancy|accept)(?: it| to| the)",
      "(?:if|should) you (?:want|accept|decide to accept|'d like|would like) (?:it|the (?:job|role|post|position|offer)|to accept)",
      "(?:like|love|want|wish|prefer|asking|ask|invite) you to (?:have|take(?: up| on)?|be(?:come)?|accept|fill|start (?:with us |here )?(?:as|on)|join (?:us|the|our))(?! (?:part|a look|an? (?:short|online|quick|chat)|available|interview|call|for))",
      "(?:give|giving) you the (?:job|role|post|position)",
      "(?:sign|collect|complete|return) your (?:paperwork|contract|agreement|letter)",
      "attach(?:ed|ing)? … your (?:offer|contract)",
    ),
    inText(
      4,
      "(?:indicate|confirm|send|give|let us have|receive|grateful for|return) (?:us )?your (?:written |formal |signed )?acceptance",
      "(?:appointment|offer|employment) (?:is|will be|remains) (?:subject to|conditional|contingent)",
      "to accept,? (?:please |just |simply )?(?:e-?)?(?:sign|reply|return|click|write|call|countersign)",
      "(?:enclosed|attached) (?:is|are|you(?:'ll| will) find) … (?:contract|offer)",
    ),
    inSubject(3, "offer|appointment"),
    inText(
      2,
      "(?:base salary|signing bonus|sign-on bonus|start date|benefits package|compensation package) ?(?::|is|would)",
    ),
  ],
};
