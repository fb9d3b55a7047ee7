import type { KindOfMail } from "./kind-of-mail";

/** They ask for an interview, a call or another round: a day is proposed, or the reader is to name one. */
export const interviewInvitation: KindOfMail<"interview-invitation"> = {
  kind: "interview-invitation",
  label: "Interview invitation",
  proposesTimes: true,
  cues: [
    {
      says: /\b(?:invitation to (?:an? |your |the )?(?:\w+ ){0,2}interview|interview invitation|interview invite)\b/i,
      weight: 4,
    },
    {
      says: /\binvit(?:e|ed|ing) you (?:to|for|in for|along (?:to|for))\b(?! (?:join our talent|apply|our talent|a talent))/i,
      weight: 4,
      where: "text",
    },
    {
      says: /\b(?:attend|come (?:in )?for|come to|bring you in for|available for|meet for) (?:an? |your |the |our )?[\w -]{0,20}\binterview\b/i,
      weight: 4,
    },
    { says: /\b(?:your|the) application\b/i, weight: 1 },
    {
      says: /\b(?:selected|shortlisted|short-listed|chosen) (?:to|for) (?:an? |the |our )?(?:\w+ ){0,3}(?:interview|round|stage|assessment|conversation)/i,
      weight: 4,
    },
    {
      says: /\b(?:schedule|arrange|set up|organi[sz]e|book|find a time for|set a time for) (?:an?|your|the|our|some)(?: [\w-]+){0,4} (?:interview|screen|conversation|session|round|onsite|on-site|assessment|discussion)\b/i,
      weight: 4,
    },
    {
      says: /\b(?:schedule|arrange|set up|organi[sz]e|book)(?: (?:an?|your|the|some))?(?: [\w-]+){0,3} (?:call|chat|meeting|time)\b/i,
      weight: 2,
    },
    {
      says: /\b(?:next|first|second|third|final|following|initial) (?:interview )?(?:round|stage|step)s?\b/i,
      weight: 2,
    },
    {
      says: /\b(?:move|moved|moving|progress|advance|take|bring|put|like to proceed with) (?:you|your application) (?:forward|through|on|ahead|to the)\b/i,
      weight: 3,
    },
    {
      says: /\b(?:share|send|submit|provide|confirm|let (?:me|us) know|what is|what's|reply with|send over) (?:me |us )?(?:your|some|a few)?(?: \w+){0,2} ?availabilit(?:y|ies)\b/i,
      weight: 4,
    },
    {
      says: /\b(?:which|would|do|does|could) (?:one |any |either )?(?:of )?(?:these|the following|those|this)?(?: \w+){0,2} ?(?:times?|slots?|dates?|days?|windows?)? ?(?:suits?|works?|be (?:good|suitable|convenient))\b(?: best)?(?: for)? ?(?:you)?\b/i,
      weight: 3,
      where: "text",
    },
    {
      says: /\b(?:pick|choose|select|book|grab) (?:an?|the|one of the) (?:\w+ ){0,2}(?:time|slot|date)\b/i,
      weight: 3,
    },
    {
      says: /\b(?:would|'d) (?:like|love|be delighted|be happy) to (?:meet|interview|talk (?:with|to)|speak (?:with|to)|get to know|bring you in|have you in|see you|chat (?:with|to))\b/i,
      weight: 3,
      where: "text",
    },
    {
      says: /\b(?:you (?:are|'re) invited|come in for|bring you in|meet (?:with )?the team|on-?site interview|technical (?:interview|screen|assessment)|phone (?:interview|screen)|panel interview|video interview|take-home|coding (?:challenge|test|exercise))\b/i,
      weight: 2,
    },
    {
      says: /\bare you (?:available|free)\b|\bwhen (?:are|would) you(?: be)? (?:available|free)\b|\bdoes .{2,40} work for you\b/i,
      weight: 2,
      where: "text",
    },
    {
      says: /\b(?:how about|what about|would|could you do|can you do|can you make)\b[^.\n?]{0,40}\b(?:one of these|these|(?:mon|tues|wednes|thurs|fri)day)\b/i,
      weight: 3,
      where: "text",
    },
    { says: /\binterview\b/i, weight: 2, where: "subject" },
    { says: /\b(?:round|stage|onsite|screen|availability|windows|agenda)\b/i, weight: 2, where: "subject" },
    { says: /^invitation:/i, weight: 3, where: "subject" },
    { says: /\binterview\b/i, weight: 1, where: "text" },
  ],
};
