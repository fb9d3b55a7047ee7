import { anywhere, inSubject, inText, type KindOfMail } from "./kind-of-mail";

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
    inText(1, "(?:your|the) application", "interview"),
    inSubject(2, "interview"),
    inSubject(2, "round|stage|onsite|screen|availability|windows|agenda|invited"),
    inSubject(3, "invitation"),
  ],
};
