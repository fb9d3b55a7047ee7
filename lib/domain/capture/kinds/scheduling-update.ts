import { anywhere, inSubject, inText, type KindOfMail } from "./kind-of-mail";

/** An interview that was already arranged is confirmed, moved or called off. */
export const schedulingUpdate: KindOfMail<"scheduling-update"> = {
  kind: "scheduling-update",
  label: "Scheduling update",
  weightOfATime: 1,
  cues: [
    inSubject(
      6,
      "updated invitation",
      "cancell?ed(?: event)?",
      "rescheduled",
      "(?:interview|meeting|call) (?:is )?(?:confirmed|confirmation|cancelled|canceled|rescheduled)",
      "confirmed:",
      "confirmation of your interview",
    ),
    anywhere(
      5,
      "(?:call|called|calling|put|putting|hold|holding) (?:off|back)(?: on)? … (?:conversation|chat|panel|interview|call|meeting|appointment|visit|session|trial)",
      "(?:interview|call|meeting|appointment|visit|trial)(?: \\w{1,12}){0,3} (?:called off|on hold|won't (?:be )?(?:going ahead|go ahead|happen|take place))",
      "(?:interview|meeting|call|appointment|trial)(?: \\w{1,12}){0,3} (?:can't|cannot|can not|will not|won't) (?:go ahead|take place|happen)",
    ),
    inText(
      5,
      "(?:work|suit|do|manage|make it|be (?:ok|okay|possible|convenient|better))(?: for you)? instead(?! of)",
      "instead (?:work|suit|be)",
    ),
    inText(
      4,
      "(?:can't|cannot|can no longer|won't be able to|unable to|not able to) (?:make|keep|attend) … (?:interview|call|meeting|slot|appointment|chat|session|visit|time|date)",
      "(?:we|i)(?:'ll| will| can| shall) … (?:fresh|new|another|other|alternative|replacement) (?:dates?|times?|slots?)",
      "(?:still|remain) (?:very much )?(?:shortlisted|on the shortlist|on our list)",
    ),
    inText(
      5,
      "(?:all set|all booked|you're set|you are set|confirmed|sorted|settled|booked in|down) (?:then |in |it's )?(?:for|on) (?:[\\p{L}]{2,10} )?(?:mon|tues|wednes|thurs|fri|satur|sun)day … at",
      "(?:day|week|date) (?:after|before|later|earlier),? (?:\\p{L}+ ){0,3}same (?:time|place|hour)|(?:at )?(?:the )?same time … instead",
      "(?:back|forward|on) (?:a|one|two|by a) (?:day|week|hour)",
    ),
    inText(
      3,
      "(?:taken|been|is|are|off|falls?|fallen|gone) (?:off )?(?:ill|sick|unwell|poorly)|(?:come|came|gone) down with|(?:family|medical|personal) emergency|bereavement",
    ),
    anywhere(4, "reschedul(?:e|ed|ing)(?! or cancel)", "postpon\\w+", "time change", "change of plan"),
    anywhere(
      5,
      "(?:interview|call|meeting|appointment|event|conversation|screen|session|slot|chat) … (?:has|have|had) (?:now )?(?:been |to be )(?:moved|changed|cancelled|canceled|updated|confirmed|scheduled|booked|pushed)",
      "(?:need|have|had|has|going|want|like|possible) to (?:move|change|push|shift|cancel|postpone|bring forward) (?:your|our|the|this|\\w+day's|tomorrow's|today's)",
      "(?:move|moved|push|pushed|shift|change|changed|bring forward|delay) (?:your|our|the) … (?:interview|call|meeting|conversation|chat|appointment|slot)",
    ),
    anywhere(
      5,
      "(?:interview|meeting|call|visit|trial|chat|conversation|appointment) … (?:moves|is moving|switches|is going) (?:to|online|onto|virtual)",
      "(?:online|by (?:phone|video)|in person|virtual(?:ly)?|remotely) instead",
    ),
    inText(4, "(?:small|little|slight|quick|minor|last-minute) change (?:from|to|of|on|for|in)"),
    anywhere(
      4,
      "new time (?:is|will be|for|works)",
      "old time",
      "change (?:of|to) (?:the )?(?:time|date|schedule|your interview)",
    ),
    anywhere(
      5,
      "(?:confirms?|confirming) (?:that )?(?:your|our|the) … (?:interview|call|meeting|conversation|chat|appointment|screen|slot|time)",
      "(?:interview|meeting|call|appointment|event|screen|session|conversation) … (?:is|are|was) (?:now )?(?:confirmed|cancelled|canceled)",
    ),
    inText(
      4,
      "this event has been (?:updated|cancelled|canceled|changed)",
      "(?:new|your) (?:event|meeting) has been (?:scheduled|booked|confirmed)",
      "you(?:'re| are) (?:all )?(?:booked|confirmed|set|scheduled)",
    ),
    inText(
      2,
      "looking forward to (?:seeing|meeting|having|speaking with|talking to|talking with) you (?:on|at|in on|over|tomorrow)",
    ),
    inText(
      4,
      "(?<!to )see you (?:on |at )?(?:tomorrow|then|there|(?:mon|tues|wednes|thurs|fri|satur|sun)day)",
    ),
    anywhere(
      6,
      "(?:friendly|quick|gentle|short|little) (?:reminder|nudge) … (?:tomorrow|today|see|meet|interview|\\d)",
      "(?:just )?(?:a )?reminder (?:that|of|about|for) (?:your|you|our|we)",
    ),
    anywhere(
      4,
      "remind(?:er|ing) … (?:interview|meeting|call|appointment|screen|conversation)",
      "(?:interview|meeting|call|appointment) is (?:tomorrow|today|coming up|in \\d)",
      "upcoming (?:interview|meeting|call)",
    ),
    inText(
      4,
      "(?:suits|works for|is fine for|fine by|fine with|good for) (?:us|me)|consider it done|(?:us|me) (?:fine|well|perfectly)|same to you then",
    ),
    inText(2, "that works", "works for (?:me|us)", "works great"),
    inText(3, "(?:mon|tues|wednes|thurs|fri|satur|sun)day … it is(?: so| then)?(?= ?[.,!\\n])"),
    inText(3, "to confirm ?[:,]"),
    inText(
      3,
      "something (?:has )?c[ao]me up",
      "pulled into",
      "no longer available",
      "can no longer make",
      "(?:has a|have a|scheduling|conflict has) (?:conflict|come up)",
      "apologies for the (?:shuffle|change|inconvenience|short notice)",
      "sorry for the (?:late|short) notice",
    ),
    anywhere(1, "new (?:date|times?|slots?)", "instead"),
    // Why it cannot be as arranged: somebody is elsewhere, or a time is gone.
    inText(
      3,
      "(?:been|is|was|are|were|got|get) (?:called|sent|needed|wanted|summoned) (?:away|out|back|elsewhere|in|to|at|over)",
      "(?:double-? ?booked|out (?:sick|ill)|held up|stuck (?:in|at|on)|snowed in|on (?:sick )?leave|clash(?:es|ed)?|(?:travelling|traveling|away|abroad|on site|in court|in theatre|at a \\p{L}{3,14}) (?:that|all|on|until|this|the whole)|out of (?:the )?(?:office|town|country))",
      "(?:no longer|not|n't|never) (?:going to )?(?:be )?(?:works?|suits?|possible|free|doable|in that day|around that day|do it without|make it)",
      "(?:we|i|she|he|they)(?: both)? (?:can't|cannot|can not|won't be able to) (?:do|make|manage)(?! without)",
    ),
    // What takes its place, and what stays.
    inText(
      4,
      "(?:find|pick|look for|choose|set|try|agree|fix|sort out) (?:you )?(?:another|a different|a new|an alternative|some other|a fresh) (?:day|time|date|slot|one|moment)",
      "(?:move|moving|switch|switching|shift|push|bump|put|swap|bring) (?:you|it|this|things|us|yours|that|everything) (?:back |forward |out |over |on )?(?:to|from|until|by)",
      "let(?:'s| us) (?:make|say|do|call|try|go for|meet) (?:it |that |this )?(?:the|at|on|for|an?|[\\p{L}]{3,6}day|tomorrow|\\d|instead|later|earlier)",
      "(?:could|can|would|shall|might) (?:we|you|it|that) (?:please |possibly |perhaps )?(?:move|switch|shift|swap|push|change|bring|make it)",
    ),
    inText(
      3,
      "(?:everything|all|the) (?:else|rest|other details) (?:stays|remains|is|will be)",
      "same (?:place|link|address|room|format|panel|agenda|people|venue|building|zoom|dial-in|call|meeting)(?: as|,|\\.| and|$)",
      "(?:time|place|room|venue|location|address|link|panel|building|dial-in|format)s? (?:has|have) (?:now )?(?:changed|been changed|been moved)",
      "(?:time|place|room|venue|location|address|link|date)s? (?:is |are |stays? |remains? )?(?:as before|unchanged|the same)",
    ),
    inText(
      4,
      "(?:will|is|it's|has been) now (?:be |to be |been )?(?:held|take place|taking place|moved|on|at|scheduled for|set for|planned for|via|by video|by phone|over)",
      "(?:originally|previously|initially|first) (?:set|planned|scheduled|due|booked|arranged|agreed|meant|down|for)",
      "(?:come|get|be|write) back to you (?:with|about|on) (?:an? )?(?:new|another|other|fresh|alternative)",
    ),
    // What both have agreed on.
    inText(
      5,
      "you(?:'re| are) (?:down|in the diary|on the list|in our diary|pencilled in|penciled in|booked in) (?:for|on|at|with)",
      "(?:slot|interview|place|appointment|visit|session|booking|time)s? (?:is|are|has been|have been) (?:now )?(?:booked|reserved|fixed|locked in|in the diary|all set)",
      "(?:i|we)(?:'ve| have) (?:now )?(?:booked|put|got|blocked|pencilled|penciled|locked) (?:you|us|it|that|this|out)",
      "(?:that's|that is|all|it's) (?:booked|confirmed|arranged|settled|fixed)",
      "(?:booking|slot|time|date|day) confirmed",
    ),
    inText(
      2,
      "(?:mess|muck|messing|mucking) you (?:about|around)",
      "bearing with (?:us|me)",
      "sorry (?:for|about) (?:the|this|any) (?:change|mix-?up|confusion|hassle|trouble|bother|late)",
    ),
    // The subject of a reply counts half.
    inSubject(
      4,
      "(?:re|aw|res|rép) ?: … (?:interview|meeting|visit|trial|call|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?",
    ),
  ],
};
