import { clausesOf } from "@/lib/domain/check/clauses";
import type { Span } from "@/lib/domain/check/finding";

/** Words that accept: "please confirm the slot", "see you on Thursday". */
export const acceptanceIn = (text: string): Span | null => firstIn(text, ACCEPTANCES, NOT_MEANT);

/** Words that take a decision back without accepting: "though I might still change my mind". */
export const retractionIn = (text: string): Span | null => firstIn(text, RETRACTIONS, NOT_TAKEN_BACK);

const firstIn = (text: string, patterns: readonly RegExp[], except: RegExp): Span | null =>
  clausesOf(text).find(({ words }) => patterns.some((pattern) => pattern.test(words)) && !except.test(words))
    ?.span ?? null;

const DAY =
  "(?:then|there|today|tomorrow|at (?:the|our|your) (?:interview|office|meeting)|(?:on |this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|next week|(?:on|at) (?:the )?\\d)";
const MEETING = "(?:slot|interview|time|appointment|attendance|meeting|place|call|booking|invitation)";

const ACCEPTANCES = [
  /\bI(?:'ll| will| shall)(?: still| also)? (?:be (?:there|with you|outside|in (?:the|your) \w+|at (?:your|the) \w+)|bring|come|arrive|report|start|present myself|sit|meet you|see you)\b(?!.{0,60}\b(?:back|return|desk|keys|badge|laptop|until|till)\b).{0,60}\b(?:as (?:\w+ ){0,2}(?:agreed|arranged|planned|said|discussed|scheduled|promised)|like (?:we|you) said|at (?:\d|one|two|three|four|eight|nine|ten|eleven|noon)|(?:mon|tues|wednes|thurs|fri)day)\b/i,
  /\bI(?:'ll| will)(?: still)? (?:swing|drop|pop|come|stop|turn|show|pull) (?:by|in|up|round|along|over) (?:at|on|for the interview|as)\b/i,
  new RegExp(
    `\\bconfirm(?:ing)?\\b (?:(?:me|my|the|our|that|your|a|for|to) )?(?:\\w+ ){0,3}${MEETING}\\b`,
    "i",
  ),
  new RegExp(`\\bsee you ${DAY}`, "i"),
  new RegExp(
    `(?<!\\b(?:was|were|been|had) (?:really |very much |so )?)\\b(?:look|looking) forward to (?:seeing|meeting|speaking|talking|our|the|interviewing|joining|starting|chatting)\\b.{0,40}(?:\\b${DAY}|\\binterview\\b)`,
    "i",
  ),
  /\blook(?:ing)? forward to (?:joining|starting|being part|becoming part|working (?:with|for) you)\b/i,
  /\bI(?:'ll| will| shall)(?: still| certainly| definitely| gladly| happily)? (?:be there|attend|come along|be coming|be attending|join you|take the (?:interview|slot|role|job|offer)|dial in|ring in|accept)\b/i,
  new RegExp(`\\bI(?:'ll| will)(?: still)? come (?:in )?${DAY}`, "i"),
  /\bstill (?:like|love|want|hope|plan|intend|mean) to (?:come|attend|interview|go ahead|meet)\b/i,
  /\bI(?:'m| am)(?: still| more than| very)? (?:happy|glad|delighted|pleased|keen|ready|able) to (?:accept|attend|come|go ahead|proceed|confirm|join|interview|start|continue|say yes)\b/i,
  /\bI(?:'d| would)?(?: be)?(?: still)?(?: like| love| happy| delighted| glad)?(?: to)? accept (?:the|your|this)\b/i,
  /\bcount me in\b|\b(?:book|pencil|sign|schedule) me (?:in|down|up|for)\b|\bput me down (?:for (?:the|\w+day)|to)\b|\bI(?:'m| am) in\b(?=\s*$)/i,
  /\bgo ahead (?:and|with) (?:confirm|book|schedul|send|set|the interview|the booking)/i,
  /\b(?:keep|hold|save|reserve|leave) (?:my|the|that|\w+day) (?:application|candidacy|candidature|name|at|for|morning|afternoon|slot|place|spot|interview|booking|seat|chair|hour|date)\b.{0,25}\b(?:active|open|alive|live|in play|going|in the|for me|warm|as (?:it|planned)|free|a little longer|just in case|at (?:the|\w+day's))\b/i,
  /\b(?:what|which) (?:time|room|entrance|floor) (?:shall|do|should) I\b|\b(?:where|when) (?:should|shall|do) I (?:report|come|go|park|start|begin)\b/i,
  /\bsend (?:me|over|through|on)?\b.{0,20}\b(?:contract|calendar invite|calendar invitation|joining details|video link|dial-in|meeting link|zoom link|teams link)\b/i,
  /\b(?:still|remain) (?:\w+ )?(?:a candidate|in the running|in the process|keen on the (?:role|job|post)|coming)\b/i,
];

// A negation, another occasion, something only thought of, or the confirming of a no.
const NOT_MEANT =
  /\b(?:not|never|unable|cannot|no longer|rather than|instead of|fair|conference|meetup|event|events|hope|hoping|open day|webinar|party|talk|lecture|reception|off|cancel\w*|declin\w*|withdraw\w*|withdrew|removed?|releas\w*|freed?|closed|another|other|future|later|some ?day|one day|if|(?<!\b(?:time|where|when|room|entrance|floor) )should|were|would have|had hoped|receipt|unless|whoever|before|good as|as soon as|the moment|once|promise|my word)\b|n't\b/i;

const RETRACTIONS = [
  /^\W{0,9}(?:but )?if the (?:\w+ )?(?:rate|pay|salary|wages?|offer|figure|budget|hours|terms|level)\b.{0,30}\b(?:stays?|remains?|does|can|is|isn't|doesn't|can't|cannot)\b(?! (?:change|ever))/i,
  /\b(?:at least|or so) I think\b|^\W{0,9}(?:(?:but|so) )?(?:you (?:tell me|decide|be the judge)|(?:it|that)(?:'s| is) (?:really )?(?:up to you|your call)|I(?:'ll| will)? leave (?:it|that|the decision) (?:up )?(?:to|with) you|tell me what you think)\W*$/i,
  /\bchange my mind\b|\b(?:be|am|'m) (?:\w+ )?(?:persuaded|swayed|talked (?:round|into|out of)|convinced otherwise|tempted back)\b/i,
  /\b(?:not|isn't|is not) (?:\w+ )?(?:final|set in stone|a definite|definitive|a firm)\b/i,
  /\b(?:let me|I(?:'ll| will| need to| want to| would like to|'d like to)) (?:think (?:about|over|it)|sleep on|have (?:a|another) think|mull)\b/i,
  /\bunless (?:you|the|there|they|we|something|it|a)\b(?!.{0,30}\b(?:otherwise|object|need|prefer|hear|wish|advise)\b)/i,
  /\b(?:open to|willing to|happy to|ready to) (?:negotiat\w+|reconsider\w*|discuss(?:ing)? (?:the )?(?:terms|salary|pay|numbers|figures))\b/i,
  /\b(?:could|might|may) (?:\w+ )?be (?:tempted|persuaded|talked|swayed|won)\b|\b(?:might|may|could|would) (?:still|yet) (?:\w+ )?(?:come|attend|accept|say yes|consider|be interested|take it|join)\b/i,
];
const NOT_TAKEN_BACK =
  /\b(?:will not|won't|not going to|unlikely|cannot|can't|nothing|later|future|another)\b/i;
