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

const SURELY =
  "(?:definitely|certainly|absolutely|surely|undoubtedly|immediately|instantly|always|of course|without (?:a )?(?:doubt|fail|question|hesitation)|for (?:sure|certain)|in any case|one hundred per ?cent|most certainly|no matter what|guaranteed|100 ?%)";
const WILL = "\\b(?:I|we)(?:'ll| will| shall|'m going to| am going to)";
// A yes of the future. With "you" and blanked names, so that joining somebody else is not meant.
const SAY_YES =
  "(?:re-?apply|apply(?! (?:what|your|this|these|it|the (?:advice|lessons?)|myself)\\b)|join(?:ing)?(?= (?:you|your|the team|this|\\s))|accept(?:ing)?(?= (?:any|whatever|your|the next|it|right|immediately|on the spot|the (?:offer|role|job|position))\\b)|say(?:ing)? yes(?! or)|sign(?:ing)?(?= (?:up|on|with you|right|immediately|whatever|anything))|come (?:back(?! to you (?:with|by|on|before|when|as|once|about))|running)|com(?:e|ing) (?:and )?work(?:ing)?|work(?:ing)? (?:for|with) (?:you|your)|choos(?:e|ing) you|take(?= (?:any|whatever|the next|your|the job|the role|it)\\b)|drop everything|(?:be (?:all )?|all )yours|come to you|come (?:on|home) to|be (?:on board|knocking|back(?! (?:in|to you|by|at))|first in line|at your (?:door|gate|desk)|waiting)|be (?:your|the) first|quit|hand in my notice)";

const PLEDGE = pattern(
  `${WILL} (?:bring|find|get|deliver) you (?:[\\w-]{1,14} ){0,4}?(?:people|candidates?|developers?|engineers?|names|CVs|applicants?|friends|experts?|replacement)\\b`,
  "\\bI(?:'ll| will| can| do|'d| hereby| also| solemnly| absolutely| really| honestly| and){0,4} (?:promise|guarantee|swear|vow|pledge|give you my (?:solemn |sacred )?(?:word|vow|oath|promise))\\b(?! (?:you )?(?:that )?(?:this|it|that|nothing) (?:is|was|has|'s))",
  `${WILL}(?: be)? ${SURELY}(?: \\w{2,12})? ${SAY_YES}`,
  `${WILL}(?: be)?(?: \\w{2,12})? ${SAY_YES}[^.!?;\\n]{0,60}\\b(?:the (?:very )?(?:moment|minute|second|instant|day)|as soon as|next (?:year|time|month|spring|summer|autumn|fall|winter|round)|straight away|right away|immediately|without (?:a second thought|hesitation|thinking|blinking)|in a heartbeat|on the spot|for sure|without (?:fail|doubt)|no matter|any time|whenever|whatever)\\b`,
  `\\bI(?:'d| would)(?: \\w{2,12})? ${SAY_YES}[^.!?;\\n]{0,50}\\b(?:in a heartbeat|without (?:a second thought|hesitation|thinking|blinking)|on the spot|in an instant|tomorrow|the (?:very )?(?:moment|minute|second|instant))\\b`,
  "\\b(?:the (?:very )?(?:moment|minute|second|instant|day|hour)|as soon as|next (?:year|time|spring|summer|autumn|winter|season))\\b[^.!?;\\n]{0,60}[, ]I(?:'ll| will|'m|'d| would| am| shall)? (?:\\w{2,12} ){0,2}?(?:apply|re-?apply|join|accept|say yes|come to you|come back|come running|sign|be (?:there|back|knocking|at your|first)|there|take it|yours)\\b",
);
const ASSURANCE = pattern(
  "\\b(?:(?:this|that|it)(?:'s| is) (?:guaranteed|a promise|a given|a solemn)|on my (?:mother|grandmother|father|children|life|hono(?:u)?r|soul|word)(?:'s \\w{2,8})?|yours for (?:life|ever|good)|you have my word|my word on (?:it|that)|rest assured,? (?:that )?I(?:'ll| will)|I (?:can )?assure you (?:that )?I(?:'ll| will)|you can (?:definitely |absolutely |always )?(?:count|bet|rely|depend|bank) on (?:me|it|that|my)|that(?:'s| is) a promise|mark my words|cross my heart|you(?:'ll| will) be (?:the )?(?:very )?first (?:company|employer|place|people|person|one|team)?\\s?(?:that )?I|first (?:company|employer|place|people|person|one) I(?:'ll| will| shall) (?:call|turn|apply|contact|write|come)|(?:haven't|have not) (?:seen|heard) the last of me|consider (?:it done|me (?:hired|yours|signed|booked|in))|you(?:'ll| will) definitely (?:hear|see))\\b",
  "\\bI (?:definitely|certainly|absolutely) (?:will|shall) (?:apply|re-?apply|join|accept|come back|say yes)\\b",
);
