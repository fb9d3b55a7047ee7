import type { Hit, Severity } from "@/lib/domain/check/finding";
import type { Need } from "@/lib/domain/check/norms";
import { hasTag } from "@/lib/domain/check/presence";
import type { Reading } from "@/lib/domain/check/reading";
import type { Rule } from "@/lib/domain/check/rule";
import { unwrapped } from "@/lib/domain/check/stated";
import type { PartTag } from "@/lib/domain/message/part";
import { sentencesOf } from "@/lib/domain/message/sentences";

/**
 * A message holds what it is sent for: its questions, its times, its term. The norms say which kind needs what. A
 * composed letter holds it in a tagged sentence; other text wherever a sentence of it asks or tells that much. What is
 * not in English is judged by its tags alone.
 */
export const requestMade: Rule = {
  code: "request-made",
  class: "structure",
  mark: "clarity",
  applies: ({ norms }) => norms.needs.some(isRequest),
  find: (reading) =>
    reading.norms.needs.flatMap((need) => (isRequest(need) ? missing(reading, REQUESTS[need]) : [])),
};

interface Request {
  /** The parts of a composed letter that hold it. */
  readonly tags: readonly PartTag[];
  /** An error where the message cannot do its work without it. */
  readonly severity: Severity;
  readonly message: string;
  /** Whether one sentence, or one line of a list, asks or tells as much. */
  readonly isIn: (sentence: string) => boolean;
}

function missing(reading: Reading, { tags, severity, message, isIn }: Request): Hit[] {
  const { parts, language, bare } = reading;
  if (hasTag(reading, tags)) return [];
  const isAllOurs = parts !== null && !hasTag(reading, ["own"]);
  const isHeld = language !== "en" || sentencesOf(unwrapped(bare)).some(({ text }) => isIn(text));
  return isHeld && !isAllOurs ? [] : [{ severity, message, span: null }];
}

const isQuestion = (sentence: string): boolean => /\?["'”’)]*$/.test(sentence);

const INDIRECT =
  /\b(?:could|can|would) you (?:please |kindly )?(?:tell|say|share|let|give)\b|\b(?:I['’]d|I would) (?:like|love|need) to (?:know|understand|hear|find out)\b|\btell me\b|\bplease let me\b|\bI wonder(?:ed)? (?:whether|if|what|how)\b/i;

// To ask for leave to ask, for ten minutes or for silence asks nothing yet.
const ASKS_TO_ASK =
  /\b(?:may|can|could|might) I (?:ask|have|get|pick|trouble|call)\b.{0,30}\b(?:advice|view|opinion|brain|help|question|favou?r|yourself)\b|\b(?:spare|have|got|find)\b.{0,20}\b(?:minutes?|moment|time|hour)\b|\bkeep (?:this|it)\b|\bhow are (?:you|things)\b/i;
const WEIGHS =
  /\bwhether\b|\bwhat (?:you(?:['’]d| would)|your)\b|\bhow you(?:['’]d| would)? \w+|\bwhich of\b/i;

const CLOCK_OR_DAY =
  /\b(?:\d{1,2}[:.]\d{2}|\d{1,2} ?(?:am|pm|o'clock)|noon|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next week|(?:this|the) (?:week|month|morning|afternoon) after|\d{1,2}(?:st|nd|rd|th)?(?: of)? [A-Z][a-z]{2,8}|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2})\b/;
const OFFERS =
  /\b(?:could|can|free|available|suits?|works?|manage|possible|instead|prefer|propose|suggest|offer|fits?|any time|do)\b(?! ?n['’]t| not\b)/i;
const MOVES =
  /\b(?:re-?schedul\w+|re-?arrang\w+|postpon\w+|(?:mov|push|shift|put)\w* (?:\S+ ){1,6}(?:to|back|off|forward|by|until)|(?:another|different|other|later|earlier|new|alternative|shorter) (?:\w+ )?(?:times?|days?|dates?|slots?|weeks?|hours?|appointment|moment|call|talk|conversation|interview)|chang\w+ (?:the|our|my) (?:time|day|date|slot|appointment|interview)|in writing|by (?:phone|video|telephone))\b/i;
const PROPOSES =
  /\b(?:ask(?:ing)? (?:you )?(?:for|whether|if)|offer me|propos(?:e|ing)|could (?:we )?arrange|be arranged)\b/i;
const ASKS_FOR =
  /\b(?:ask|request|could|can|would|may|might|please|grateful|glad|like|possible|propose|suggest|if)\b/i;
const POSSIBLE =
  /^(?:(?:and |so |or )?(?:could|can|would|might|may|shall|is|are|do you|how about|what about|what if|when)\b)|\bpossible\b|,? (?:could|would|may|might|is)\b/i;

const TERM =
  /\b(?:if|provided|providing|on (?:the )?condition|as long as|so long as|subject to|assuming|once|unless)\b|\bI(?:['’]d| would) (?:\w+ )?(?:need|like|ask|propose|suggest|prefer|hope for|be looking for|look for)\b|\bI(?: do)? (?:need|ask for|propose|am asking for|am looking for)\b|\b(?:would|could) (?:\w+ )?(?:make|let|allow|change|settle)\b|\b(?:works?|suits?) for me\b/i;
// To be told if anything is unclear, or to understand a no, is no term; nor is it one to thank or to hear.
const NO_TERM =
  /\bif (?:not|so|you (?:have|need|wish|like|want|'d)|there(?:'s| is| are) any|anything|needed|it can(?:'t|not)|that(?:'s| is) (?:not|no)|it(?:'s| is) (?:not|no)|possible|we (?:could|can) agree on terms)\b|\b(?:like|hope|need) to (?:thank|hear|say|know|go ahead|take the next)\b|\blet me know if\b/gi;

const WHEN =
  /\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} \d{1,2}\b|\b\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?\b|\bend of (?:the|this|next|january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:in|after|for|of) (?:\d{1,2}|a|one|two|three|four|five|six|eight|twelve) (?:more )?(?:days?|weeks?|months?)\b|\bnotice (?:period|runs|ends)\b|\blast (?:working )?day (?:is|will|stays|remains|as)\b/i;

const ERASES =
  /\b(?:eras(?:e|ed|ing|ure)|delet(?:e|ed|ing|ion)|destroy(?:ed)?|remov(?:e|ed|al|ing)|forgotten|no longer (?:hold|keep|store|process))\b/i;
const WANTS =
  /\b(?:please|ask|asking|request\w*|requir\w+|want|like|kindly|could you|would you|demand|exercis\w+|right|must)\b/i;

const STILL_OPEN =
  /\b(?:still|again|reconsider\w*|re-?open\w*|second chance|another (?:look|chance)|back in|pick\w* (?:\w+ ){1,3}up|take (?:\w+ ){1,3}up)\b/i;

const REQUESTS = {
  questions: {
    tags: ["questions"],
    severity: "error",
    message: "It asks nothing. Put in the question that decides it for you.",
    isIn: (sentence) => isQuestion(sentence) || INDIRECT.test(sentence),
  },
  advice: {
    tags: ["questions"],
    severity: "error",
    message: "It asks for advice and puts no question. Ask the one thing you would like their view on.",
    isIn: (sentence) =>
      (isQuestion(sentence) || INDIRECT.test(sentence) || WEIGHS.test(sentence)) &&
      !ASKS_TO_ASK.test(sentence),
  },
  times: {
    tags: ["alternative", "times"],
    severity: "error",
    message: "It asks for no other time and offers none. Say when you could, or ask when they can.",
    isIn: (sentence) =>
      PROPOSES.test(sentence) ||
      (MOVES.test(sentence) && ASKS_FOR.test(sentence)) ||
      (CLOCK_OR_DAY.test(sentence) &&
        (OFFERS.test(sentence) || /^(?:[-–•*]|\d{1,2}[.)])\s/.test(sentence))) ||
      (isQuestion(sentence) && POSSIBLE.test(sentence)),
  },
  term: {
    tags: ["alternative"],
    severity: "error",
    message: "It does not say what would make it work. Name the one thing that you ask for.",
    isIn: (sentence) => {
      const said = sentence.replace(NO_TERM, "");
      return TERM.test(said) || (isQuestion(said) && POSSIBLE.test(said));
    },
  },
  "last-day": {
    tags: ["times"],
    severity: "warning",
    message: "It does not say when your last day is. They need it to plan.",
    isIn: (sentence) => WHEN.test(sentence),
  },
  erasure: {
    tags: ["alternative"],
    severity: "error",
    message: "It does not ask for your data to be erased. Say so in plain words.",
    isIn: (sentence) => ERASES.test(sentence) && WANTS.test(sentence),
  },
  opening: {
    tags: ["alternative"],
    severity: "error",
    message: "It does not ask whether the role is still open to you. Put that question.",
    isIn: (sentence) => isQuestion(sentence) || INDIRECT.test(sentence) || STILL_OPEN.test(sentence),
  },
} as const satisfies Readonly<Partial<Record<Need, Request>>>;

const isRequest = (need: Need): need is keyof typeof REQUESTS => Object.hasOwn(REQUESTS, need);
