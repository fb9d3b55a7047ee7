import { oneOf, phrases } from "@/lib/domain/check/phrases";
import { slipsOf, type Wording, wording } from "@/lib/domain/check/wording";

const CONTACT =
  "(?:contact|call|e-?mail|write|approach|message|text|ring|phone|reach|bother|pester|spam|speak|get in touch)";
const TO_ME = "(?: to| out to| with| in touch with)? (?:me|us|(?:this|my) \\w+)";
const EVERYONE = String.raw`(?:every\w*[\w' ]{0,25}|any(?:one|body)|all \w+|the (?:lads|lot|others|crew|shift|whole)[\w ]{0,20}|other \w+|others|people|candidates)`;
const PUBLIC = oneOf(`
    reviews?(?! (?:paper|article|of))|glassdoor|kununu|trustpilot|google|review sites?|blog|instagram|tiktok
    whatsapp group|reddit|twitter|facebook|social media|online|publicly|linkedin|portals?|forums?|trade press
    newspapers?
  `);

// Who is told, or called in.
const AUDIENCE = oneOf(String.raw`
    (?:[\w' ]{0,20} )?(?:tribunal|ombudsman|regulators?|police|authorities|press|newspapers?|papers|media|commission)
    (?:[\w' ]{0,20} )?(?:trade union|union|solicitors?|lawyers?|attorneys?|barristers?|works council)
    (?:[\w' ]{0,20} )?(?:labour (?:inspector(?:ate)?|office|court)|courts?|inspectorate)
  `);

const NO_CONTACT: Wording = {
  severity: "error",
  message: "Leave this out of the message. If you want your data erased, send a separate neutral request.",
  pattern: phrases(String.raw`
    never(?:,? ever,?| again| dare){0,2} ${CONTACT}(?:${TO_ME}| again)
    (?:do not|don'?t|dare)(?: you| ever| even| dare| to){0,3} (?:send|${CONTACT})${TO_ME}(?: or [\w ]{0,25})?(?: (?:again|ever|any ?more|in (?:the )?future|under any|or|otherwise|a (?:second|third) time)|(?=[.!]?$))
    (?:do not|don'?t) ${CONTACT}(?=,? (?:do not|don'?t))
    (?:do not|don'?t) ever ${CONTACT}|block(?:ed|ing)? (?:you|(?:this|the|my|your) (?:number|address|e-?mail))\b
    (?:stop|cease|quit) (?:contact|call|e-?mail|writ|messag|text|ring|phon|bother|hassl|pester|spamm|harass|send)ing
    (?:take|strike|cross|remove|delete|erase) (?:me|my \w+)(?: \w+)? (?:off|from|out of) (?:every|all|each|any|whatever)
    ^take me off
    (?:lose|forget|delete|burn|bin) my (?:number|e-?mail|address|details|name)|forget (?:you ever|(?:that )?I (?:ever )?exist\w*)|leave me alone
    (?:do not|don'?t) ${CONTACT} my [\w ,]{3,40} again
    don'?t (?:you )?(?:ever )?come (?:looking|asking|running|knocking|crying|back to me)
    don'?t bother (?:with|to|\w+ing)\w*|you(?: lot)? (?:won't|will not|will never) (?:see|hear)[^.!?]{0,15} again
  `),
  // A preference, or a request for erasure.
  unless:
    /\b(?:prefer|rather|hesitate|would be grateful|GDPR|(?:please|kindly|you) (?:remove|delete|erase|take))\b/i,
};

const FOR_GOOD: Wording = {
  severity: "error",
  message: "This closes the door for good. Your decision says enough without it.",
  pattern: phrases(String.raw`
    (?:will|would|shall|can|could|\w+'ll|\w+'d)(?: \w+ly)? never(?: ever| again){0,2} (?:work|apply|consider|interview|come|deal|do|recommend|join|speak|want|buy|use|trust|forgive)[^.!?]{0,25} (?:you|yours?|here|there|again|company|place|firm|z+)
    never (?:again )?work (?:for|with|under)(?! (?:the same|a))|never again (?:will|shall|would|do)
    (?:never|not|ever|than)[^.!?]{0,20} set foot
    (?:would not|wouldn't|won't|will not|refuse to)(?: ever| be| even){0,3} (?:work|apply|join|interview|recommend|deal|com|return)(?:e|ing)?[^.!?]{0,30} (?:you|your|there|here|back|company|firm)[^.!?]{0,30} (?:again|ever|if (?:you|it|I) (?:were|was|\w+ed|paid)|even if|last)
    (?:nobody|no (?:\w+ )?one)(?: I know| here)? (?:would|will) (?:ever )?(?:want to )?(?:work|apply|join)
    bridges? (?:is|are) burn\w*|burn\w* (?:this |that |the |my |your |all )?bridges?
    over my dead body|a million years|hell freezes|(?:want|wish)[^.!?]{0,15} nothing (?:\w+ )?to do with
    (?:I'm|I am|we're|we are) (?:\w+ )?(?:done|finished|through) (?:with (?:you|your|this|z+|the (?:place|company|firm|lot|outfit)|[^.!?]{1,30} for good)|here)
    kiss goodbye|laughing stock
    wish (?:you|your \w+) (?:every|all the|nothing but|only) (?:failure|bad|worst|misery|misfortune|ill)
    good riddance|dead to me|come crawling|none of you exist
    lost (?:me|a customer)|boycott\w*|black-?list\w*|(?:clos|cancel)\w+ my account
    (?:avoid|steer clear of|stay away from) (?:you|your|this|z+)|the last you|if you begged|made an enemy
    wash my hands
    (?:stick|shove|stuff) your \w+|screw you|get lost|sod off|drop dead
    hope (?:you|your \w+|it|this|whoever[\w ]{0,25})(?: all)? (?:fails?|closes?|shuts?|walks? out|sinks?|drowns?|crumbles?|goe?s? (?:under|bust)|collapses?|burns?|rots?|suffers?|regrets?|never \w+)
    you(?:'ll| will) (?:come to |live to )?(?:regret|be sorry|pay for|get yours)
    you(?:r \w+|'re| are)(?: is| will be)?(?: \w+)? (?:finished|toast|ruined|mud) (?:in|here|now)|watch your back|karma
    (?:not|never|no|n't) (?:be )?(?:apply|applying|work|working|join|joining|com|coming|return|returning|get|getting|giv|giving)[^.!?]{0,40} (?:again )?(?:in this life|in my lifetime|second chance|as long as I live|ever again)
    freezes? over
    (?:I'd|I would|would) (?:sooner|rather) \w+ [^.!?]{0,40} than (?:ever )?(?:join|work|come back|sign|set|accept|return|be)(?:ing)?\b
    hear(?:ing)? from me (?:ever )?again
  `),
};

const THREAT: Wording = {
  severity: "error",
  message: "A threat stays on file. Leave it out; a complaint belongs in a letter of its own.",
  pattern: phrases(String.raw`
    (?:tell|told|warn|advis|inform|let)(?:e|ing|t?ing|ed)? ${EVERYONE}[^.!?]{0,60} (?:how (?:you|badly|it|this|I)|avoid|away|clear|not to|to (?:decline|refuse|run|do|get out|leave|quit)|about (?:this|how|my experience)|exactly|the truth)
    (?:there(?:'s| is| will be) (?:not|no)|there (?:isn't|won't be)|not one)\b[^.!?,]{1,50} (?:who |that )(?:won't|will not|isn't going to)(?: \w+){0,2} (?:know|hear|learn|told|read)(?: to)? (?:about|of|how|what|why|all|it|this)
    not one [^.!?,]{1,40} (?:won't|will not) (?:know|hear|learn|be told|read) (?:about|of|how|what|why|all|it|this)
    the whole (?:town|trade|yard|street|county|industry|coast|quay|village|city|site) (?:will|shall|is going to) (?:\w+ )?(?:know|hear|learn|be told) (?:about|of|how|what|why|all|it|this)
    (?:it|this|that|which)(?:'ll| will| is going to) be all over (?:the )?(?:town|trade|county|village|industry|quay)
    warn(?:ing|ed)? ${EVERYONE}|to (?:steer clear|stay (?:well )?away|run a mile)
    (?:my|the|every\w*|all|whole)[^.!?]{0,40} (?:will|shall) (?:\w+ )?(?:hear|know|learn) (?:why|what|exactly|how you)
    (?:mak(?:e|ing) sure|see to it)[^.!?]{0,50} (?:knows?|hears?|finds? out|applies|joins?|ever)
    (?:leav|left|post|writ|publish|shar|putt?)(?:e|ing|ed)? (?:an? (?:\w+ )?review|one|this|my experience|your \w+|what|how|the (?:whole|exchange|story|truth)|everything)\b[^.!?]{0,40} ${PUBLIC}
    (?:expect|await|count on|look out for) (?:a|an|some)[^.!?]{0,20} ${PUBLIC}
    (?:on every|all over) (?:\w+ )?(?:portal|forum|facebook|twitter|internet)
    ${PUBLIC}[^.!?]{0,20} will (?:\w+ )?(?:hear|know|enjoy|interested)|one[- ]star|screenshots?
    nam(?:e|ing) (?:you|and sham\w+)
    (?:will|'ll|shall|going to) (?:be )?(?:leav|post|writ)(?:e|ing) (?:\w+ )?an? (?:\w+ )?review
    complaint (?:to|with) the
    (?:put|set|written|wrote|said|posted)(?: \w+){1,5} in an? (?:\w+ )?review|review online|(?:copy(?:ing)?|cc(?:ing)?|loop(?:ing)?) in the (?:\w+ )?(?:papers?|press)
    (?:mak(?:e|ing) sure|see to it)(?: that)? (?:the )?word gets? (?:about|around|round|out)
    my (?:\w+ )?(?:lawyer|solicitor|attorney)s?(?! (?:says?|said|thinks?|advis\w+|told)\b(?![^.!?]{0,60}\byou)| friend| exam| training| brother| sister| cousin|'s office)(?![^.!?]{0,60}\b(?:contract|clause|visa|house|flat|sale))
    you in court|to (?:an?|the) (?:\w+ )?(?:tribunal|ombudsman|regulator|police|authorities|papers|press)(?! (?:con|of|rel))
    (?:call|letter|mail|stop|visit|this|it) (?:is|will be|goes|is going)(?: straight)? to (?:the )?${AUDIENCE}
    ${AUDIENCE}(?: \w+)? (?:already )?(?:has|have) (?:an? |the |been |your )?(?:cop|told|e-?mail|name)
    should be (?:reported|sued|prosecuted|shut down|closed down|locked up)
    ${AUDIENCE} (?:will|may|might|would|shall|is going to|are going to) (?:\w+ )?(?:(?:hear|learn|know|read|find out|see)\b[^.!?]{0,20}(?:about|of|why|what|how|who|your|this)|decide who|look into|judge|get a copy|receive|be (?:told|informed|sent)|(?:be |like|love|want|enjoy|delight|interest)[^.!?]{0,20} (?:hear|see your|your (?:e-?mail|message|reply|letter|answer|test|behaviou?r|methods|contract)|this (?:e-?mail|exchange)))
    (?:letter|word|call|visit|mail|hear(?:ing)?) from (?:the|my|an?) ${AUDIENCE}
    (?:tell|inform|writ|alert|brief|contact|show|forward)(?:e|ing|ed)? (?:this |it |that |your \w+ |to )?(?:to )?${AUDIENCE}[^.!?]{0,30} (?:how (?:you|badly|it|this|I)|what (?:you|happened|it|kind|sort)|about (?:you\b|how|this|it|your (?:behaviou?r|conduct|methods|firm|company|process))|of this|this exchange)
    (?:describ|publish|shar|post|report|tell|putt?|relat|recount)(?:e|ing)? (?:it|this|that|all of (?:it|this)|my experience|your \w+)[^.!?]{0,30} (?:on|to|in) (?:the |every |all |my )?(?:\w+ )?${PUBLIC}
    (?:go(?:es|ing)?|end(?:s|ing)?|will be|appear(?:s|ing)?)(?: straight)? (?:up |out )?(?:on|onto|all over) (?:the )?${PUBLIC}
    I(?:'ll| will| shall)? report (?:the|your) (?:account|profile|company|advert|firm)
    report(?:ing|ed)? (?:you|this|your)\b
  `),
  unless:
    /\b(?:happy|glad|gladly|how (?:well|kind\w*|good|nice\w*|friendly|warm\w*)|your reviews?|(?:read|saw|seen) (?:\w+ )?reviews?)\b/i,
};

/** Nothing that ends it for good: a ban on contact, a vow, ill will, a threat. A polite request for erasure is none. */
export const burntBridge = wording({
  code: "burnt-bridge",
  mark: "door",
  slipsIn: slipsOf([NO_CONTACT, FOR_GOOD, THREAT]),
});
