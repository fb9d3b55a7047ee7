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
  "(?:re-?apply|apply(?! (?:what|your|this|these|it|the (?:advice|lessons?)|myself)\\b)|join(?:ing)?(?= (?:you|your|the team|this|\\s))|accept(?:ing)?(?= (?:any|whatever|your|the next|it|right|immediately|on the spot|the (?:offer|role|job|position))\\b)|say(?:ing)? yes(?! or)|sign(?:ing)?(?= (?:up|on|with you|right|immediately|whatever|anything))|come (?:back(?! to you (?:with|by|on|before|when|as|once|about))|running)|com(?:e|ing) (?:and )?work(?:ing)?|work(?:ing)? (?:for|with) (?:you|your)|choos(?:e|ing) you|take(?= (?:any|whatever|the next|your|the job|the role|it)\\b)|drop everything|(?:be (?:all )?|all )yours|come to you|come (?:on|home) to|be (?:on board|(?:on|at|in) your (?:dock|desk|office|team|payroll|crew|books|workshop|deck|staff)|knocking|back(?! (?:in|to you|by|at))|first in line|at your (?:door|gate|desk)|waiting)|be (?:your|the) first|quit|hand in my notice)";

// What leaves no room for another answer.
const CERTAIN =
  "(?:without (?:fail|question|a doubt|any doubt)|no (?:question|doubt|two ways) about (?:it|that)|make no mistake|(?:up)?on my (?:solemn )?(?:hono(?:u)?r|word|oath|life|soul)|there is no (?:question|doubt)|it is (?:settled|certain|decided)|that (?:is|much is) (?:certain|settled|sure)|as sure(?:ly)? as|nothing (?:will|can|shall) (?:keep|stop|hold|prevent)|I(?:'m| am) (?:certain|sure|bound|guaranteed) to|for certain|one hundred per ?cent|come what may|whatever (?:happens|it (?:costs|takes))|no ifs|hand on heart|no matter what|solemnly|guaranteed|full stop|trust me|hundred per ?cent|without any doubt|any hesitation)";
const YES_TO_THEM =
  "(?:(?:re-?)?appl(?:y|ying)(?= (?:to you|again|here|the)|[,.;!]|$)|join(?:ing)? (?:you|your|the team)|sign(?:ing)?(?= (?:with you|up|next|the next|at once|whatever)|[,.;!]|$)|accept(?:ing)?(?= (?:your|whatever|the next|the very next|any|next|it|the (?:offer|role|job))|[,.;!]|$)|tak(?:e|ing) (?:the next|your|whatever|any|it)|return(?=[,.;!]|$| to you)|com(?:e|ing) (?:back(?! to you)|to work|and work|work|aboard)|work(?:ing)? for you|say(?:ing)? yes|be (?:working for you|back|yours|with you|there|on board|at your)|com(?:e|ing)(?= (?:in|next)\\b)|joining you|be (?:sitting|standing) (?:at|in|on)|yours\\b|leave everything|choose you|I sign)";

const PLEDGE = pattern(
  `\\b${CERTAIN}[^.!?;\\n]{0,60}\\b(?:I|me)\\b[^.!?;\\n]{0,30}\\b${YES_TO_THEM}`,
  `\\b(?:I(?:'ll| will| shall|'m)?|nothing will keep me from|me from|I(?:'m| am) (?:certain|sure|bound) to)(?: \\w{2,12}){0,2} ${YES_TO_THEM}[^.!?;\\n]{0,60}\\b${CERTAIN}`,
  `\\bI(?:'m| am) (?:certain|sure|bound|guaranteed) to (?:\\w{2,12} )?${YES_TO_THEM}|\\bI(?:'ll| will| shall) (?:accept|take|sign) (?:the|your) (?:very )?next`,
  `\\b(?:the (?:very )?(?:day|moment|minute|second|hour)|once|when|as soon as|whenever|whatever|whichever)\\b[^.!?;\\n]{3,60}[, ]I(?:'ll| will| shall|'m)? (?:leave everything|coming to you|drop everything|sign\\b|(?:take|accept) it|come and work for you|come to you|(?:be |am )?(?:all )?yours|say yes)`,
  "\\bI (?:bind myself|(?:hereby )?(?:commit|undertake|oblige myself) to (?:join|apply|sign|com|work|return)\\w*)|\\bfirst refusal on me|\\b(?:my answer|it|the answer)(?: \\w{2,6}){0,3} will be (?:an? )?yes|\\bI(?:'ll| will| shall) sign (?:any|whatever|every)|(?:colleagues|friends|people) with me when I (?:come|join|return)|\\b(?:my|the) (?:papers|application|cv|signature|resignation) (?:is|are|will be|goes|will go|shall be) (?:on your|to you|yours|in your)|\\bmy (?:next|first|very next) (?:application|call|letter|choice) (?:goes|will (?:go|be)|is) (?:to )?(?:you|yours)|\\btake that to the bank|\\bmy word of hono(?:u)?r|\\b(?:order|reserve|prepare|print) my (?:desk|chair|badge|business cards)|\\bturn (?:down )?(?:any|every)\\w* (?:(?:else )?(?:down )?for you|else)|\\bI(?:'ll| will) start with you|\\bmy hand on it|\\bnext (?:vacancy|post|job|role|chair|seat|place) is (?:already )?mine|\\byou(?:'ll| will| shall) have my (?:yes|signature|application|acceptance|cv|papers)|\\bkeep (?:the|my|a|that) (?:chair|seat|desk|place|post|job|coffee) (?:\\w{2,10} )?(?:warm|free|empty|open)[^.!?;\\n]{0,10}\\bI(?:'m|'ll| am| will| shall)",
  `${WILL} (?:bring|find|get|deliver) you (?:[\\w-]{1,14} ){0,4}?(?:people|candidates?|developers?|engineers?|names|CVs|applicants?|friends|experts?|replacement)\\b`,
  "\\bI(?:'ll| will| can| do|'d| hereby| also| solemnly| absolutely| really| honestly| and){0,4} (?:promise|guarantee|swear(?! by)|vow|pledge|give you my (?:solemn |sacred )?(?:word|vow|oath|promise))\\b(?! to (?:return|call|write|keep|let|be brief|tell|hand|bring|confirm|pay|post|forward|reply|answer|finish|send (?:it|the|my|them|a copy|back)))(?! (?:you )?(?:that )?(?:this|it|that|nothing) (?:is|was|has|'s))",
  `${WILL}(?: be)? ${SURELY}(?: \\w{2,12})? ${SAY_YES}`,
  `${WILL}(?: be)?(?: \\w{2,12})? ${SAY_YES}[^.!?;\\n]{0,60}\\b(?:the (?:very )?(?:moment|minute|second|instant|day)|as soon as|next (?:year|time|month|spring|summer|autumn|fall|winter|round)|straight away|right away|immediately|without (?:a second thought|hesitation|thinking|blinking)|in a heartbeat|on the spot|for sure|without (?:fail|doubt)|no matter|any time|whenever|whatever)\\b`,
  `\\bI(?:'d| would)(?: \\w{2,12})? ${SAY_YES}[^.!?;\\n]{0,50}\\b(?:in a heartbeat|without (?:a second thought|hesitation|thinking|blinking)|on the spot|in an instant|tomorrow|the (?:very )?(?:moment|minute|second|instant))\\b`,
  "\\b(?:the (?:very )?(?:moment|minute|second|instant|day|hour)|as soon as|next (?:year|time|spring|summer|autumn|winter|season))\\b[^.!?;\\n]{0,60}[, ]I(?:'ll| will|'m|'d| would| am| shall)? (?:\\w{2,12} ){0,2}?(?:apply|re-?apply|join|accept|say yes|come to you|come back|come running|sign|be (?:there|back|knocking|at your|first)|there|take it|yours)\\b",
);
const ASSURANCE = pattern(
  `\\b(?:nothing (?:will|can|shall) (?:keep|stop|hold|prevent) me from|there is no (?:question|doubt) that I(?:'ll| will| shall)|no doubt I(?:'ll| will| shall)) (?:\\w{2,12} )?${YES_TO_THEM}`,
  "\\bI (?:will|shall) never (?:work for|join|choose) (?:any\\w+|an?other \\w+) (?:else )?but you\\b",
  "\\b(?:(?:this|that|it)(?:'s| is) (?:guaranteed|an? (?:[\\w-]{2,14} )?(?:promise|guarantee)|a given|a solemn)|(?:you have )?my (?:solemn |sacred )?(?:oath|vow|pledge)|(?:up)?on my (?:mother|grandmother|father|children|life|hono(?:u)?r|soul|word)(?:'s \\w{2,8})?|yours for (?:life|ever|good)|you have my word|my word on (?:it|that)|rest assured,? (?:that )?I(?:'ll| will)|I (?:can )?assure you (?:that )?I(?:'ll| will)|you can (?:definitely |absolutely |always )?(?:count|bet|rely|depend|bank) on (?:me\\b(?! to (?:keep|be discreet|return|send))|it|that|my (?!discretion|support|help|silence|good|recommend|sympathy|vote|custom))|you (?:can|may|could) (?:already |safely )?(?:count me (?:among|as|in)|(?:put|pencil|write|mark|book) me (?:down|in))|that(?:'s| is) a promise|mark my words|cross my heart|you(?:'ll| will) be (?:the )?(?:very )?first (?:company|employer|place|people|person|one|team)?\\s?(?:that )?I|first (?:company|employer|place|people|person|one) I(?:'ll| will| shall) (?:call|turn|apply|contact|write|come)|(?:haven't|have not) (?:seen|heard) the last of me|consider (?:it done|me (?:already |as good as )?(?:hired|yours|signed|booked|in))|you(?:'ll| will) definitely (?:hear|see))\\b",
  "\\bI (?:definitely|certainly|absolutely) (?:will|shall) (?:apply|re-?apply|join|accept|come back|say yes)\\b",
);
