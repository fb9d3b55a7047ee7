import { oneOf } from "@/lib/domain/check/phrases";
import type { Rule } from "@/lib/domain/check/rule";
import { pattern, statedIn, undeniedIn, unwrapped } from "@/lib/domain/check/stated";
import { withoutSentence } from "@/lib/domain/check/without-sentence";

/** No word is given on what is not in the writer's hands: a later yes, a start, somebody else's interest. */
export const promise: Rule = {
  code: "promise",
  class: "defect",
  mark: "honesty",
  applies: () => true,
  find: (reading) => {
    const text = unwrapped(reading.bare);
    const span = undeniedIn(text, PLEDGE) ?? statedIn(text, ASSURANCE);
    if (span === null) return [];
    const fix = withoutSentence(reading, span);
    const message = "Promise only what is in your hands: “I would be glad to hear from you” is enough.";
    return [{ severity: "warning", message, span, ...(fix && { fix }) }];
  },
};

const WILL = "\\b(?:I|we)(?:'ll| will| shall|'m going to| am going to)";

// A yes of the future: to them, so that joining somebody else is not meant.
const YES_TO_THEM = `(?:${[
  "re-?apply|appl(?:y|ying)(?! (?:what|your|this|these|it|the (?:advice|lessons?)|myself)\\b)",
  "join(?:ing)?(?= (?:you|your|the team|this|\\s))|work(?:ing)? (?:for|with) (?:you|your)|choose you|say(?:ing)? yes(?! or)",
  "accept(?:ing|ed)?(?=[,.;!]|$| (?:any|whatever|your|the|it|right|next|immediately|on the spot)\\b)",
  "tak(?:e|ing)(?= (?:any|whatever|the next|your|the job|the role|it(?! (?:that|as|to mean)\\b))\\b)",
  "sign(?:ing)?(?=[,.;!]|$| (?:up|on|with you|at once|the (?:day|moment|minute|second|next|offer)|it unread|next|tomorrow|right|immediately|whatever|anything)\\b)",
  "com(?:e|ing) (?:back(?! to you)|running|aboard|in next|(?:on |home )?to (?:you|work)|and work)|return(?=[,.;!]|$| to you)",
  "(?:drop|leave) everything|quit\\b|hand in my notice|(?:be )?(?:all )?yours\\b",
  "be (?:back(?! (?:in|to you|by|at))|there|on board|waiting|knocking|with you|first in line|(?:your|the) first|(?:(?:sitting|standing) )?(?:on|at|in) your \\w+)",
].join("|")})`;

// What leaves no room for another answer.
const CERTAIN = oneOf(`
    (?:most )?(?:definitely|certainly|absolutely|surely|undoubtedly|solemnly)
    without (?:an?y? )?(?:fail|question|doubt|hesitation|second thought|thinking|blinking)
    no (?:question|doubt|two ways|ifs|matter what)|make no mistake
    (?:up)?on my (?:solemn )?(?:hono(?:u)?r|word|oath|life|soul)|there is no (?:question|doubt)
    it is (?:settled|certain|decided)|that (?:is|much is) (?:certain|settled|sure)|as sure(?:ly)? as
    nothing (?:will|can|shall) (?:keep|stop|hold|prevent)|for (?:certain|sure)|(?:one )?hundred per ?cent|100 ?%
    come what may|whatever (?:happens|it (?:costs|takes))|hand on heart|guaranteed|full stop|trust me|of course
    in any case|always
  `);
const AT_ONCE = oneOf(`
    the (?:very )?(?:day|moment|minute|second|instant|hour)|as soon as|straight away|right away|immediately
    instantly|in (?:a heartbeat|an instant)|on the spot|tomorrow
    next (?:year|time|month|spring|summer|autumn|fall|winter|round|season)|any ?time|whenever|whatever
  `);

const PLEDGE = pattern(
  `${WILL}(?: \\w{2,12}){0,2} ${YES_TO_THEM}[^.!?;\\n]{0,60}\\b(?:${AT_ONCE}|${CERTAIN})\\b`,
  `\\bI(?:'d| would)(?: \\w{2,12})? ${YES_TO_THEM}[^.!?;\\n]{0,50}\\b(?:in a heartbeat|without|on the spot|in an instant|tomorrow|the (?:very )?(?:moment|minute|second|instant))\\b`,
  `\\b(?:${CERTAIN}|${AT_ONCE}|once|when)\\b[^.!?;\\n]{0,60}[, ](?:me from|I(?:'ll| will| shall|'m| am))(?: \\w{2,12}){0,2} ${YES_TO_THEM}`,
  `\\b(?:${AT_ONCE}|once|when)\\b[^.!?;\\n]{3,60}[, ]I (?:(?:leave|drop) everything|sign|say yes|come to you)\\b`,
  `\\b(?:${AT_ONCE})\\b[^.!?;\\n]{0,60}[, ]I(?:'d| would)? (?:\\w{2,12} )?${YES_TO_THEM}`,
  `${WILL}(?: be)? ${CERTAIN}(?: be)?(?: \\w{2,12})? ${YES_TO_THEM}|\\bI ${CERTAIN} (?:will|shall) ${YES_TO_THEM}`,
  `\\bI(?:'m| am) (?:certain|sure|bound|guaranteed) to (?:\\w{2,12} )?${YES_TO_THEM}|\\bI(?:'ll| will| shall) (?:accept|take|sign) (?:(?:the|your) (?:very )?next|any|every|whatever)`,
  `${WILL} (?:bring|find|get|deliver) you (?:[\\w-]{1,14} ){0,4}?(?:people|candidates?|developers?|engineers?|names|CVs|applicants?|friends|experts?|replacement)\\b`,
  // A word given, but for what is in one's hands.
  "\\bI(?:'ll| will| can| do|'d| hereby| also| solemnly| absolutely| really| honestly| and){0,4} (?:promise|guarantee|swear(?! by)|vow|pledge|give you my (?:solemn |sacred )?(?:word|vow|oath|promise))\\b(?! not to)(?! to (?:return|call|write|keep|let|be brief|tell|hand|bring|confirm|pay|post|forward|reply|answer|finish|send (?:it|the|my|them|a copy|back)))(?! (?:you )?(?:that )?(?:this|it|that|nothing) (?:is|was|has|'s))",
  oneOf(String.raw`
    \bI (?:bind myself|(?:hereby )?(?:commit|undertake|oblige) (?:myself )?to (?:join|apply|sign|com|work|return)\w*)
    \bmy (?:next|first|very next) (?:application|call|letter|choice) (?:goes|will (?:go|be)|is) (?:to )?(?:you|yours)
    \bnext (?:vacancy|post|job|role|chair|seat|place) is (?:already )?mine
    \b(?:my answer|it|the answer)(?: \w{2,6}){0,3} will be (?:an? )?yes
    \byou(?:'ll| will| shall) have my (?:yes|signature|application|acceptance)
    \bkeep (?:the|my|a|that) (?:chair|seat|desk|place|post|job|coffee) (?:\w{2,10} )?(?:warm|free|empty|open)[^.!?;\n]{0,10}\bI(?:'m|'ll| am| will| shall)
    \bturn (?:down )?(?:any|every)\w* else|\bmy hand on it
  `),
);
const ASSURANCE = pattern(
  `\\b(?:nothing (?:will|can|shall) (?:keep|stop|hold|prevent) me from|(?:there is )?no (?:question|doubt) (?:that )?I(?:'ll| will| shall)) (?:\\w{2,12} )?${YES_TO_THEM}`,
  oneOf(String.raw`
    \b(?:(?:this|that|it)(?:'s| is) (?:guaranteed|an? (?:[\w-]{2,14} )?(?:promise|guarantee)|a given|a solemn))\b
    \b(?:my (?:solemn |sacred )?(?:oath|vow|pledge))\b
    \b(?:(?:up)?on my (?:\w{2,12}'s (?:life|grave|soul|head|eyes|hono(?:u)?r|memory|name)|mother|children|life|hono(?:u)?r|soul|word)|yours for (?:life|ever|good))\b
    \b(?:you have my word|my word on (?:it|that)|(?:rest assured|I (?:can )?assure you),? (?:that )?I(?:'ll| will))\b
    \b(?:you can (?:definitely |absolutely |always )?(?:count|bet|rely|depend|bank) on (?:me\b(?! to (?:keep|be discreet|return|send))|it|that))\b
    \b(?:you (?:can|may|could) (?:already |safely )?(?:count me (?:among|as|in)|(?:put|pencil|write|mark|book) me (?:down|in)))\b
    \b(?:mark my words|cross my heart|you(?:'ll| will) be (?:the )?(?:very )?first)\b
    \b(?:first (?:company|employer|place|people|person|one) I(?:'ll| will| shall))\b
    \b(?:(?:haven't|have not) (?:seen|heard) the last of me)\b
    \b(?:consider (?:it done|me (?:already |as good as )?(?:hired|yours|signed|booked|in)))\b
    \b(?:you(?:'ll| will) definitely (?:hear|see))\b
  `),
);
