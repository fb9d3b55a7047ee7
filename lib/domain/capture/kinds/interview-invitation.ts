import { anywhere, inSubject, inText, type KindOfMail } from "./kind-of-mail";

/** "Come by on Thursday", "you can go in any morning": to come or go somewhere on a day, which is asked of the reader alone. */
export const COMES_ON_A_DAY =
  "(?<!(?<![\\p{L}])(?:we|i|they|he|she|it|who|us|will|'ll|not|has|have|must|used) )(?:come|pop|drop|swing|stop|call|head|go|nip|stroll|turn up) (?:in|by|over|along|round|around|down|up|out|across|past|at|to|into)\\b(?! (?:with|back|through|live|ahead|your|you)(?![\\p{L}])) ?(?:(?:(?! (?:instead|still|now))[^.!?\\n]){0,50} )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|any (?:day|time|morning|afternoon|evening)|whenever)";

/** They ask for an interview, a call or another round: a day is proposed, or the reader is to name one. */
export const interviewInvitation: KindOfMail<"interview-invitation"> = {
  kind: "interview-invitation",
  label: "Interview invitation",
  weightOfATime: 2,
  cues: [
    anywhere(4, "invit(?:ation|e) to … interview", "interview (?:invitation|invite|request|call letter)"),
    inText(
      4,
      "invit(?:e|ed|ing) you (?:back |along |in )?(?:to|for|in)(?! … (?:talent (?:community|network|pool)|apply))",
    ),
    anywhere(
      4,
      "(?:selected|shortlisted|short-listed|chosen) (?:to|for) … (?:interview|round|stage|assessment|conversation)",
    ),
    anywhere(
      4,
      "(?:schedule|arrange|set up|organi[sz]e|book|find a time for|set a time for) (?:an?|your|the|our|some) … (?:interview|screen|conversation|session|round|onsite|on-site|assessment|discussion)",
      "schedule your interview",
    ),
    anywhere(2, "(?:schedule|arrange|set up|organi[sz]e|book) … (?:call|chat|meeting|time)"),
    inText(
      4,
      "(?:attend|come (?:in )?for|come to|available for|meet for) … interview",
      "(?:like|love|want|wants) to interview you",
    ),
    anywhere(2, "(?:next|first|second|third|final|following|initial) (?:interview )?(?:round|stage|step)s?"),
    inText(
      3,
      "(?:move|moved|moving|progress|advance|take|bring|put|proceed with) (?:you|your application) (?:forward|through|on|ahead|to the)",
      "move forward with your (?:application|candidacy)",
      "through to the",
      "would like to see you",
    ),
    anywhere(
      4,
      "(?:share|send|submit|provide|confirm|let (?:me|us) (?:know|have)|what is|what's|reply with) … availabilit(?:y|ies)",
    ),
    inText(
      3,
      "(?:which|would|do|does|could|if) … (?:suits?|works?|be (?:good|best|suitable|convenient))(?: best)?(?: for)? you",
      "(?:which|would|do|does|could) … (?:times?|slots?|dates?|days?|these|windows?) … (?:suits?|works?)",
      "let me know … (?:which|what) … (?:works|suits|day|time|preference)",
    ),
    inText(2, "(?:provide|send|share|give|offer|have) … (?:a few|some|several|couple of|3|three) … times"),
    inText(
      3,
      "(?:pick|choose|select|book|grab) (?:an?|the|one of the|one of these|one of the following) … (?:time|slot|date)s?",
    ),
    inText(
      3,
      "(?:like|love|delighted|happy|keen|pleased) to (?:meet|interview|talk (?:with|to)|speak (?:with|to)|get to know|bring you|have you|see you|chat (?:with|to)) ?(?:you)?",
    ),
    inText(
      2,
      "(?:you (?:are|'re) invited|you have been invited|come in for|meet (?:with )?the team|on-?site interview|technical (?:interview|screen|assessment)|phone (?:interview|screen)|panel interview|video interview|take-home|coding (?:challenge|test|exercise)|online assessment)",
    ),
    inText(
      4,
      "(?:wants?|keen|hoping|love|like|delighted|happy) to (?:see|meet) you (?:tomorrow|on|at|next|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day)",
      "(?:can|could|would|will) you (?:come|pop|drop|call|swing) (?:in|over|by|round|along|up|down|into|to)",
      "(?:come|pop|drop) (?:in|over|by|round|along) (?:for a|to (?:meet|see|have)|and (?:meet|see|have))",
    ),
    inText(3, "(?:have|bring|invite) you back"),
    inText(
      2,
      "are you (?:available|free)",
      "when (?:are|would) you … (?:available|free)",
      "does … work for you",
    ),
    inText(
      3,
      "(?:how about|what about|would|could you do|can you do|can you make) … (?:one of these|these|(?:mon|tues|wednes|thurs|fri)day)",
      "(?:could|can|shall|should) we (?:meet|talk|speak|chat|set up|schedule|arrange|find|have)",
      "any chance you could come",
    ),
    inText(
      2,
      "(?:loved|enjoyed|liked|impressed (?:by|with)) … your (?:application|portfolio|cover letter|cv|resume|reel)",
    ),
    inText(
      3,
      "(?:which|what) (?:day|time|slot|date|one|of (?:these|those|the two|them))s? … (?:convenient|suits?|works?|better|best|prefer|good)",
      "which (?:is|would be|one is) (?:better|best|easier|good)",
      "(?:discuss|talk about|talk through|go over|go through) (?:the|this|your) (?:[\\p{L}-]{1,15} ){0,3}(?:with you|in person|on the phone|by phone|further|over)",
      "(?:reaching|reached|making it to|getting to|through to) (?:the|our) (?:final|next|second|last|interview|assessment)",
      "assessment (?:cent(?:re|er)|day)|(?:interview|trial|taster|selection|observation) (?:day|shift|morning|afternoon|lesson)|(?:sit-down|trial shift|working interview|skills test)",
      "set something up|set up (?:an? )?(?:time|zoom|call|meeting)|put something in the (?:diary|calendar)",
    ),
    // They ask the reader to come, or want to talk, in whatever words.
    inText(
      3,
      "(?:come|coming|drop|pop|stop|swing|calling|call|pass) (?:in|by|over|along|round|up|down|out|to|and|the|into)\\b … (?:meet|see|talk|chat|look round|look around|visit|show you|have a look|tour|trial|interview|\\d)",
      "(?:wants?|would like|'d like|'d love|would love|wish(?:es)?|hopes?|hoping|wanted|keen) to (?:talk|speak|chat|meet|see|hear|call|interview|discuss|explore|get to know|sit down|have a (?:chat|talk|word|call|conversation))(?: (?:to|with|from))?(?: you)?",
      "(?:free|available|able|around|up|time) (?:on|at|for|to come|to (?:meet|talk|speak|chat)|next|this|tomorrow|any)",
      "what(?:'s| is| does) your (?:week|diary|calendar|schedule|availability|day|thursday|afternoon) … (?:look|like)",
      "(?:drop|give|send|shoot|text|e-?mail) (?:me|us) (?:a (?:couple|few)|some|two|three|your) … (?:windows?|times?|slots?|dates?|availability)",
    ),
    inText(
      4,
      "(?:call|calling|calls|called|invite|invites) you (?:for|to) (?:an? )?(?:\\p{L}+ )?interview",
      "(?:you|your application|your profile|your cv|your resume)(?:'ve| have| has| did)?(?: been)?(?: successfully)? (?:passed|cleared|made it (?:through|past|to)|got through|found suitable|short-?listed|shortlisted|selected for|progressed|sailed through|survived)",
      "(?:shortlisted|short-listed) (?:you|u|your|for)",
      "(?:reply|write|call|ring|text) … (?:that|whether|if) you(?:'re| are| can| will)? (?:com(?:e|ing)|attend(?:ing)?|make it|able)",
      "invited you to (?:record|complete|take|attend|join|do|sit|interview)",
    ),
    inText(
      3,
      "(?:can|could|will|would|is able to|are able to) (?:meet|see|talk to|speak to|interview) you (?:on|at|tomorrow|today|this|next|any|in)",
    ),
    inText(
      3,
      "(?:as|for|is|be) (?:the|your|a|our) next (?:step|stage|part|round)",
      "(?:work through|complete|do|take|prepare|attempt|have a go at) (?:an?|the|our|this) … (?:case(?: study)?|task|exercise|assignment|challenge|assessment|test|presentation)",
      "(?:put (?:a |some )?faces? to|show you (?:round|around)|have a look (?:round|around)|meet (?:some of |the rest of )?(?:the|our) (?:team|crew|staff|kitchen|owners|panel|governors|partners))",
    ),
    inText(
      4,
      "(?:want|wants|wanted|like|likes|love|loves|keen) (?:to (?:have|get|bring) you in|you in(?! (?:the|a|our) (?:role|job|post|team)))(?![\\p{L}])",
      "(?:yes please|they(?:'ve| have) said yes|thumbs up|green light) (?:to|for) (?:you|an interview|interview)",
    ),
    inText(3, COMES_ON_A_DAY),
    inText(2, "(?:have|over|for) (?:a|some) (?:brew|cuppa|cup of tea|tea|natter|chinwag)"),
    inText(
      4,
      "(?:agreed|(?:said|say|says|saying) yes|yes|keen|interested|happy) (?:to|on|in) (?:see(?:ing)?|meet(?:ing)?|interview(?:ing)?|hear(?:ing)? from|talk(?:ing)? (?:to|with)) you",
    ),
    inText(
      3,
      "(?:which|what) (?:day|time|slot|date|morning|afternoon|evening|one|of (?:these|those|the two|them))s? … (?:you(?:'d| would)? (?:fancy|want|like|prefer|can|could))",
      "any (?:day|morning|afternoon|evening|time) … (?:is|are|would be|works?|suits?) (?:fine|good|ok|okay|great|best)",
      "what can you (?:do|make|manage)(?= ?\\?)",
    ),
    inText(1, "ask for \\p{L}{2,20} (?:at|in|on|when|by)", "(?:and|,) ask for \\p{L}{2,20}"),
    inText(1, "(?:your|the) application", "interview"),
    inSubject(
      2,
      "(?<!(?:outcome|result|decision|feedback|how was|after|following|since|thanks|thank you)(?:[ :][\\p{L} ]{0,24})? )interview",
    ),
    inSubject(2, "round|stage|onsite|screen|availability|windows|agenda|invited"),
    inSubject(3, "invitation"),
  ],
};
