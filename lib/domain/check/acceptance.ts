import { type Clause, clausesOf } from "@/lib/domain/check/clauses";
import type { Span } from "@/lib/domain/check/finding";
import { oneOf } from "@/lib/domain/check/phrases";

/** Words that accept: "please confirm the slot", "see you on Thursday". */
export const acceptanceIn = (text: string): Span | null =>
  firstIn(text, ACCEPTANCES, ({ words }) => NOT_MEANT.test(words)) ?? slotAgreedIn(text);

/** Words that take a decision back without accepting: "though I might still change my mind". */
export const retractionIn = (text: string): Span | null =>
  firstIn(
    text,
    RETRACTIONS,
    ({ words, span }) => NOT_TAKEN_BACK.test(words) || AS_A_GUEST.test(text.slice(span.start, span.end + 20)),
  );

const firstIn = (
  text: string,
  patterns: readonly RegExp[],
  isOther: (clause: Clause) => boolean,
): Span | null =>
  clausesOf(text).find((clause) => patterns.some((pattern) => pattern.test(clause.words)) && !isOther(clause))
    ?.span ?? null;

/** "Thursday at ten is fine for me". After a comma it may hang on an "if". */
const slotAgreedIn = (text: string): Span | null =>
  clausesOf(text).find(
    ({ words, span }) =>
      SLOT_AGREED.test(words) &&
      !NOT_MEANT.test(words) &&
      !OTHER_MEETING.test(text.slice(Math.max(0, span.start - 60), span.end + 40)) &&
      !HANGS_ON.test(text.slice(Math.max(0, span.start - 12), span.start)),
  )?.span ?? null;

const DAY =
  "(?:then|there|today|tomorrow|at (?:the|our|your) (?:interview|office|meeting)|(?:on |this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|next week|(?:on|at) (?:the )?\\d)";
const MEETING = "(?:slot|interview|time|appointment|attendance|meeting|place|call|booking|invitation)";

const ACCEPTANCES = [
  /\bI(?:'ll| will| shall)(?: still| also)? (?:be (?:there|with you|outside|in (?:the|your) \w+|at (?:your|the) \w+)|bring|come|arrive|report|start|present myself|sit|meet you|see you)\b(?!.{0,60}\b(?:back|return|desk|keys|badge|laptop|until|till)\b).{0,60}\b(?:like (?:we|you) said|at (?:\d|one|two|three|four|eight|nine|ten|eleven|noon)|(?:mon|tues|wednes|thurs|fri)day)\b/i,
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
  /\band will(?: still)? be there\b|\b(?:still|remain) down for (?:the|my|our)\b|\bbe there as (?:arranged|agreed|planned|booked)\b/i,
  /\b(?:let|keep|leave) (?:the|my|our) (?:appointment|interview|slot|meeting|visit|booking)\b.{0,25}\b(?:stand|remain|stay|as it (?:is|was|stands))\b/i,
  /\bcount me in\b|\b(?:book|pencil|sign|schedule) me (?:in|down|up|for)\b|\bput me down (?:for (?:the|\w+day)|to)\b|\bI(?:'m| am) in\b(?=\s*$)/i,
  /\bgo ahead with (?:confirm|book|schedul|send|set|the interview|the booking)/i,
  /\b(?:keep|hold|save|reserve|leave) (?:my|the|that|\w+day) (?:application|candidacy|candidature|name|at|for|morning|afternoon|slot|place|spot|interview|booking|seat|chair|hour|date)\b.{0,25}\b(?:active|open|alive|live|in play|going|in the|for me|warm|as (?:it|planned)|free|a little longer|just in case|at (?:the|\w+day's))\b/i,
  /\b(?:what|which) (?:time|room|entrance|floor) (?:shall|do|should) I\b|\b(?:where|when) (?:should|shall|do) I (?:report|come|go|park|start|begin)\b|\bI(?:'ve| have) (?:put|noted|entered|pencilled) (?:\S+ ){0,4}(?:\d\S*|\w+day) in my (?:diary|calendar)\b/i,
  /\bsend (?:me|over|through|on)?\b.{0,20}\b(?:contract|calendar invite|calendar invitation|joining details|video link|dial-in|meeting link|zoom link|teams link)\b/i,
  /\b(?:still|remain) (?:\w+ )?(?:a candidate|in the running|in the process|keen on the (?:role|job|post)|coming)\b/i,
];

// A negation, another occasion, something only thought of, or the confirming of a no.
const NOT_MEANT = new RegExp(
  oneOf(String.raw`
    \b(?:not|never|unable|cannot|no longer|rather than|instead of|fair|conference|meetup|event|events|hope|hoping)\b
    \b(?:open day|webinar|party|talk|lecture|reception|off|cancel\w*|declin\w*|withdraw\w*|withdrew|removed?)\b
    \b(?:releas\w*|freed?|closed|another|other|future|later|some ?day|one day|if)\b
    \b(?:(?<!\b(?:time|where|when|room|entrance|floor) )should|were|was (?:due|going|meant|supposed|booked|hoping)|would have|had hoped|receipt|unless|whoever)\b
    \b(?:before|the moment|once|promise|my word)\b
    n't\b
  `),
  "i",
);

const WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const SLOT = `(?:${WEEKDAY}|\\d{1,2}[.:]\\d\\d|(?:that|your|the) (?:[\\w']+ ){0,2}?(?:slot|time|date|appointment|interview))`;
const SLOT_AGREED = new RegExp(
  oneOf(String.raw`
    ^\W*(?:(?:but|so|and|as|yes) )?${SLOT}(?: [\w.:']+){0,5}? (?:is|are|will be)(?: still)? (?:fine|good|great|perfect|ideal|grand|all right|convenient|ok|okay) (?:for|with|by) me\b
    ^\W*(?:(?:but|so|and|as|yes) )?${SLOT}(?: [\w.:']+){0,5}? (?:works (?:well )?for|suits) me\b
    \bI can (?:still )?(?:do|make|manage) (?:the |your )?${WEEKDAY}
    \byou can (?:still )?expect me (?:(?:on|this|next) ${WEEKDAY}|tomorrow|at \d)
  `),
  "i",
);
const OTHER_MEETING =
  /\b(?:call|chat|talk|phone|coffee|lunch|handover|hand|last day|return|collect|pick up|badge|keys?|notice|leav\w+|finish\w*)\b/i;
const HANGS_ON = /(?<!\b(?:still|anyway|however|well|right|yes|so)),\s*$/i;

/** What one would do who says yes. */
const TAKING_PART = oneOf(String.raw`
  (?:come|attend|accept|join|interview)\b(?! (?:across|up|to (?:a|the|this|my) (?:decision|conclusion)|forces))
  take (?:it|part|the|this|that|your|you up)\b|make (?:it|the interview|the call|\w+day)\b|do (?:it|this|the interview)\b
  be (?:\w+ )?(?:interested|there|tempted|persuaded|swayed|up for it|open to (?:it|this|coming|talking))\b
  (?:say yes|go ahead|go (?:for|through with) it|give it a (?:try|go|chance)|see you (?:then|there|\w+day|on (?:the )?\w+day|at the interview)|reconsider|rethink)\b
  consider (?:it|this|the|your|coming|joining|attending)\b(?! (?:an?|my|as)\b)
`);
const I_MODAL = "\\bI(?: would| could| can| might| may| should| will|'d|'ll)?";
const SOFTENED = "(?: (?:well|just|yet|still|even|perhaps|maybe|possibly|actually|also)){0,2}";
const PERHAPS = oneOf(String.raw`
  \bI (?:might|may)
  \b(?:might|may|could|would|can)(?: \w{4,8})? (?:still|yet)
  \b(?:after all|on second thoughts?|on reflection|then again|maybe|perhaps|possibly|if you insist|actually)\b.{0,40}${I_MODAL}
`);

const RETRACTIONS = [
  /^\W{0,9}(?:but )?if the (?:\w+ )?(?:rate|pay|salary|wages?|offer|figure|budget|hours|terms|level)\b.{0,30}\b(?:stays?|remains?|does|can|is|isn't|doesn't|can't|cannot)\b(?! (?:change|ever))/i,
  new RegExp(
    oneOf(String.raw`
    \b(?:at least|or so) I think\b
    ^\W{0,9}(?:(?:but|so) )?(?:you (?:tell me|decide|be the judge)|(?:it|that)(?:'s| is) (?:really )?(?:up to you|your call)|I(?:'ll| will)? leave (?:it|that|the decision) (?:up )?(?:to|with) you|tell me what you think)\W*$
  `),
    "i",
  ),
  /\bchange my mind\b|\b(?:be|am|'m) (?:\w+ )?(?:persuaded|swayed|talked (?:round|into|out of)|convinced otherwise|tempted back)\b/i,
  /\b(?:not|isn't|is not) (?:\w+ )?(?:final|set in stone|a definite|definitive|a firm)\b/i,
  /\b(?:let me|I(?:'ll| will| need to| want to| would like to|'d like to)) (?:think (?:about|over|it)|sleep on|have (?:a|another) think|mull)\b/i,
  /\bunless (?:you|the|there|they|we|something|it|a)\b(?!.{0,30}\b(?:otherwise|object|need|prefer|hear|wish|advise)\b)/i,
  /\b(?:open to|willing to|happy to|ready to) (?:negotiat\w+|reconsider\w*|discuss(?:ing)? (?:the )?(?:terms|salary|pay|numbers|figures))\b/i,
  // To do perhaps, or after all, what one has just refused to do.
  new RegExp(`${PERHAPS}${SOFTENED} (?:like to (?:be considered|come|attend)|${TAKING_PART})`, "i"),
  new RegExp(
    `${I_MODAL}${SOFTENED} (?:(?:like|love|want) to )?${TAKING_PART}.{0,40}\\b(?:after all|if you insist)\\b`,
    "i",
  ),
  new RegExp(
    oneOf(String.raw`
    \bI(?: might| may| could| will|'ll)${SOFTENED} reconsider\b
    \bI(?:'d| would| should) (?:still )?(?:like|love|want) to be considered\b(?! again)
    \bI(?:'d| would)(?: still)? consider (?:it|coming|attending)\b(?! (?:an?|my|as)\b)
  `),
    "i",
  ),
  new RegExp(
    oneOf(String.raw`
    \b(?:could|might|may) (?:\w+ )?be (?:tempted|persuaded|talked|swayed|won)\b
    \bI(?:'m| am| remain)(?: still)?(?: very| quite| rather| really)? interested(?=\W*$| in (?:the|this|your) (?:role|job|post|position|interview|offer|vacancy|slot)\b)
    \bI(?: think I)?(?: do| still| actually| really){0,2} (?:want|fancy) (?:the|this|that|your) (?:role|job|post|position|interview|slot)\b
    \b(?:keep|leave|have) me in the (?:running|process|frame|pool|race)\b
    \bkeep me in mind for (?:(?:the|this|that|your) (?:interview|slot|role|post|position|job)|\w+day)\b
    (?:\bnot|n't|\bnever) (?:\w+ )?rul(?:e|ed|ing) (?:(?:it|this|you|that) out|out (?:the|this|your|coming|joining))\b
    \bwe (?:can|could|might)${SOFTENED} talk (?:about (?:it|this|the)|it over)\b
  `),
    "i",
  ),
];
const AS_A_GUEST =
  /\bcome and (?:help|visit|watch|hear|listen|buy|sing|cheer|eat|say|see(?! (?:you|how|what)))\b/i;
// Another occasion, another role, a wish ("I hope …, and that I might"), or a refusal that stands.
const NOT_TAKEN_BACK = new RegExp(
  oneOf(String.raw`
    \b(?:will not|won't|not going to|unlikely|cannot|can't|nothing|later|future|another|other|others|else\w*|different)\b
    \b(?:next (?:year|spring|summer|autumn|winter|month|time)|in (?:an?|one|two|three|some|several) (?:years?|months?)|some ?day|one day)\b
    \b(?:open (?:day|evening)|events?|webinar|conference|meet-?up|coffee|lunch|wish|hop(?:e|ed|ing))\b
    ^\W*(?:and |or )?that (?:I|we) (?:may|might)\b(?! still)(?!.{0,60}\bafter all\b)
  `),
  "i",
);
