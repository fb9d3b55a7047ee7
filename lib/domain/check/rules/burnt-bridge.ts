import { phrases } from "@/lib/domain/check/phrases";
import { firstOf, type Wording, wording } from "@/lib/domain/check/wording";

const CONTACT =
  "(?:contact|call|e-?mail|write|approach|message|text|ring|phone|reach|bother|pester|spam|speak|get in touch)";
const TO_ME = "(?: to| out to| with| in touch with)? (?:me|us)";
const EVERYONE = String.raw`(?:every\w+[\w' ]{0,25}|any(?:one|body)|all \w+|(?:my|our) (?:\w+ ){0,2}(?:network|colleagues|friends|classmates|contacts|peers|followers)|other \w+|others|people|candidates)`;
const PUBLIC =
  "(?:reviews?(?! (?:paper|article|of))|glassdoor|kununu|trustpilot|google|review sites?|blog|(?:alumni|whatsapp|facebook|our|local) group|instagram|tiktok|whatsapp group|reddit|twitter|facebook|social media|online|publicly|linkedin|portals?|forums?|trade press|newspapers?)";

// Who is told, or called in.
const AUDIENCE =
  "(?:(?:[\\w' ]{0,20} )?(?:tribunal|ombudsman|regulators?|police|authorities|press|newspapers?|papers|media|commission|trade union|union|solicitors?|lawyers?|attorneys?|works council|labour (?:inspectorate|office|court)|courts?|inspectorate|data protection \\w+)|your (?:\\w+ )?(?:customers?|clients?|investors?|board|ceo|rivals?|competitors?|shareholders?|boss|superiors?|head office)|(?:my|our) (?:[\\w-]+ ){0,3}?(?:followers|readers|subscribers|students|classmates|network|year|union|contacts)|every\\w+ (?:in|I|at|on) [\\w ]{2,20}|(?:the )?whole (?:\\w+ )?(?:town|school|class|faculty|hospital|industry|trade|city|world|internet|sector))";

const NO_CONTACT: Wording = {
  severity: "error",
  message: "Leave this out of the message. If you want your data erased, send a separate neutral request.",
  pattern: phrases(String.raw`
    never(?:,? ever,?| again| dare){0,2} ${CONTACT}(?:${TO_ME}| again)
    (?:do not|don'?t|dare)(?: you| ever| even| dare| to){0,3} ${CONTACT}${TO_ME}(?: or [\w ]{0,25})?(?: (?:again|ever|any ?more|in (?:the )?future|under any|or|otherwise|a (?:second|third) time)|(?=[.!]?$))
    (?:do not|don'?t) ${CONTACT}(?=,? (?:do not|don'?t|or (?:write|call|e-?mail|text)))
    (?:do not|don'?t) ever ${CONTACT}|block(?:ed|ing)? (?:you|(?:this|my|your) (?:number|address|e-?mail))\b
    (?:stop|cease|quit) (?:contact|call|e-?mail|writ|messag|text|ring|phon|bother|hassl|pester|spamm|harass|send)ing
    (?:take|strike|cross|remove|delete|erase) (?:me|my \w+)(?: \w+)? (?:off|from|out of) (?:every|all|each|any|whatever)|^take me off
    (?:lose|forget|delete|burn|bin) my (?:number|e-?mail|address|details|name)|(?:do not|don't) let me (?:see|hear|find|catch)|never (?:to )?be (?:rung|called|contacted|approached|written to)|forget you ever|leave me alone|want no (?:\w+ )?contact
    (?:not|\w+n't|never|no) (?:want|wish|need|hope)(?:ing)? to (?:hear|speak|deal|see)(?:[^.!?]{0,8} (?:you\b|your\b|any of you|z+)[^.!?]{0,20})? (?:again|ever)
    don'?t (?:you )?(?:ever )?come (?:looking|asking|running|knocking|crying|back to me)|don'?t bother (?:with|to|writ|call|repl|ask|get|contact)\w*|you(?: lot)? (?:won't|will not|will never) (?:see|hear)[^.!?]{0,15} again
    (?:any|all) (?:further|future|more) (?:contact|e-?mails?|messages?|calls?)[^.!?]{0,30} (?:ignored|deleted|spam|harassment|blocked)
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
    never (?:again )?work (?:for|with|under)(?! (?:the same|a))|never again (?:will|shall|would|do)|(?:never|not|ever|than)[^.!?]{0,20} set foot|than (?:ever )?(?:come and )?(?:work (?:for|with|there|here|under)|be seen|deal with|join you)
    (?:would not|wouldn't|won't|will not|refuse to)(?: ever| be| even){0,3} (?:work|apply|join|interview|recommend|deal)(?:ing)?[^.!?]{0,30} (?:you|your|there|here|company|firm)[^.!?]{0,30} (?:again|ever|if (?:you|it|I) (?:were|was|paid)|for (?:any|all|twice|double|triple|ten|a million)|even if|last)
    (?:nobody|no (?:\w+ )?(?:one|person|candidate|engineer)) (?:would|will) (?:ever )?(?:want to )?(?:work|apply|join)
    over my dead body|a million years|hell freezes|(?:want|wish)[^.!?]{0,15} nothing (?:\w+ )?to do with|(?:I'm|I am|we're|we are) (?:\w+ )?(?:done|finished|through) (?:with (?:you|your|this|z+|the (?:place|company|firm|lot|outfit)|[^.!?]{1,30} for good)|here)
    (?:starve|beg|steal|die) before I|reading about yoursel\w+|know where you (?:live|are)|spare me (?:any|your|the|further)|kiss goodbye|review that (?:future|other|every|will)|laughing stock|wish (?:you|your \w+) (?:every|all the|nothing but|only) (?:failure|bad|worst|misery|misfortune|ill)|(?:hope|wish|pray)[^.!?]{0,12} (?:nobody|no one) (?:ever )?(?:applies|joins|works|comes)|(?:refuse|never|no longer|don't)[^.!?]{0,25} (?:anything|more) to do with|would have to be (?:desperate|mad|crazy|paid|starving)|(?:conversation|correspondence|matter) is (?:over|closed|finished)
    good riddance|dead to me|burn\w* (?:this |that |the |my |your |all )?bridges?|come crawling|last (?:company|job|place|people) (?:on earth|I)|you (?:\w+ )?(?:no longer|don't) exist|none of you exist
    lost (?:me|a customer)|boycott\w*|black-?list\w*|(?:clos|cancel)\w+ my account|(?:avoid|steer clear of|stay away from) (?:you|your|this|z+)|the last you|last (?:word|message|letter) to you|if you begged|made an enemy|wash my hands|for all the (?:money|gold)
    (?:rot in|go to|to) hell|screw you|get lost|sod off|drop dead|(?:stick|shove|stuff|keep) your (?:\w+ )?(?:job|offer|role|money)
    hope (?:you|your (?:company|firm|business)|it|this|the (?:whole )?(?:place|company|firm|business|lot|thing))(?: all)? (?:fails?|sinks?|drowns?|crumbles?|goe?s? (?:under|bust)|collapses?|burns?|rots?|suffers?|regrets?|never \w+)|you(?:'ll| will) (?:come to |live to )?(?:regret|be sorry|pay for|get yours)|you deserve (?:to fail|everything)
    you(?:r \w+|'re| are)(?: is| will be)?(?: \w+)? (?:finished|toast|ruined|mud) (?:in|here|now)|watch your back|I (?:won't|will not) forget (?:this|how you|what you)|karma|count yoursel\w+ lucky|you and I are (?:finished|done|through)|where not to (?:apply|work|go|eat|shop|buy|stay)|there (?:will|shall) be consequences|this is(?:n't| not) over|hell (?:will|would|must) (?:have|see|get|thaw)
    (?:not|never|no|n't) (?:be )?(?:apply|applying|work|working|join|joining|com|coming|return|returning|get|getting|giv|giving)[^.!?]{0,40} (?:again )?(?:in this life|in my lifetime|second chance|as long as I live|ever again)|second chance from me|(?:you|they)(?: \w+)? had your chance|last (?:application|time|letter|you)[^.!?]{0,20} (?:you(?:'ll| will)|they'll) (?:ever )?(?:get|see|hear|read)
    not for (?:all|any|a million|the)[^.!?]{0,30} would I|(?:hell|it) (?:will|would|has to) (?:freeze|have to freeze)|freezes? over|door (?:is|has been|stays|remains)(?: now)? (?:closed|shut|locked|slammed) (?:to you|for good|for ever|behind)|(?:I'd|I would|would) (?:sooner|rather) \w+ [^.!?]{0,40} than (?:ever )?(?:join|work|come back|sign|set|accept|return|be)(?:ing)?\b|(?:go|goes|going) (?:bankrupt|bust|under|out of business)|on my (?:\w+ )?(?:black ?)?list(?! of)|hear(?:ing)? from me (?:ever )?again
  `),
};

const THREAT: Wording = {
  severity: "error",
  message: "A threat stays on file. Leave it out; a complaint belongs in a letter of its own.",
  pattern: phrases(String.raw`
    (?:tell|told|warn|advis|inform|let)(?:e|ing|t?ing|ed)? ${EVERYONE}[^.!?]{0,60} (?:how (?:you|badly|it|this|I)|what (?:you|happened|it|this|kind|sort)|avoid|away|clear|not to|to (?:decline|refuse|run|do)|about (?:this|your (?:behaviou?r|conduct|methods|company)|how|my experience)|exactly|the truth)
    warn(?:ing|ed)? ${EVERYONE}|my (?:friends?|contacts?|brother|sister|cousin|uncle|neighbour) (?:at|in|on|with|from) the (?:paper|press|union|ministry|council|radio|tax office) (?:will|would|might|may) (?:\w+ )?(?:enjoy|love|hear|read|like|be interested)|to (?:steer clear|stay (?:well )?away|run a mile)|(?:let|letting|tell|telling|told) the [\w' ]{0,20}?(?:union|press|media|world|authorities|police)(?:[^.!?]{0,20} know| what| how| about)
    (?:my|the|every\w*|all|whole)[^.!?]{0,40} (?:will|shall) (?:\w+ )?(?:hear|know|learn) (?:why|what|exactly|how you|about (?:this|you|it|your))|(?:mak(?:e|ing) sure|see to it)[^.!?]{0,50} (?:knows?|hears?|finds? out|applies|joins?|ever)
    (?:leav|left|post|writ|publish|shar|putt?)(?:e|ing|ed)? (?:an? (?:\w+ )?review|one|this|my experience|your \w+|what|how|the (?:whole|exchange|story|truth)|everything)\b[^.!?]{0,40} ${PUBLIC}|expect (?:a|an|some)[^.!?]{0,20} ${PUBLIC}|(?:on every|all over) (?:\w+ )?(?:portal|forum|facebook|twitter|internet)
    ${PUBLIC}[^.!?]{0,20} will (?:\w+ )?(?:hear|know|enjoy|interested)|nam(?:e|ing) and sham\w+|go(?:ing)? (?:public|to the (?:press|media|papers))|word (?:gets|travels|spreads)|one[- ]star|screenshots?|you(?:'ll| will) (?:be )?(?:read|hear)(?:ing)? (?:more )?about (?:this|it)
    my (?:\w+ )?(?:lawyer|solicitor|attorney)s?(?! friend| exam| training| brother| sister| cousin|'s office)(?![^.!?]{0,60}\b(?:contract|clause|visa|house|flat|sale))|hear(?:ing)? from my (?:lawyer|solicitor|union)
    legal (?:action|steps|proceedings)|you in court|su(?:e|ing) (?:you|your|the)|to (?:an?|the) (?:\w+ )?(?:tribunal|ombudsman|regulator|police|authorities|papers|press)(?! (?:con|of|rel))|(?:will|shall|\w+'ll) (?:call|contact|inform) the (?:police|authorities|press)
    (?:call|letter|mail|stop|visit) (?:is|will be|goes) to ${AUDIENCE}|${AUDIENCE} (?:will|may|might|would|shall|is going to|are going to) (?:\w+ )?(?:(?:hear|learn|know|read|find out|see)\b[^.!?]{0,20}(?:about|of|why|what|how|who|your|this)|decide who|look into|judge|get a copy|receive|(?:be |like|love|want|enjoy|delight|interest)[^.!?]{0,20} (?:hear|see your|your (?:e-?mail|message|reply|letter|answer|test|behaviou?r|methods|contract)|this (?:e-?mail|exchange)))|(?:letter|word|call|visit|mail|hear(?:ing)?) from (?:the|my|an?) ${AUDIENCE}|(?:tell|inform|writ|alert|brief|contact|show|forward)(?:e|ing|ed)? (?:this |it |that |your \w+ |to )?(?:to )?${AUDIENCE}[^.!?]{0,30} (?:how (?:you|badly|it|this|I)|what (?:you|happened|it|kind|sort)|about (?:you\b|this|it|your (?:behaviou?r|conduct|methods|firm|company|process))|of this|this exchange)
    (?:describe|publish|share|post|report|tell|put|relate|recount)(?:ing)? (?:it|this|that|the (?:whole )?(?:story|thing|exchange)|my experience|your \w+)[^.!?]{0,30} (?:on|to|in) (?:the |every |all |my )?(?:\w+ )?${PUBLIC}|(?:go(?:es|ing)?|end(?:s|ing)?|will be|appear(?:s|ing)?)(?: straight)? (?:up |out )?(?:on|onto|all over) (?:the )?${PUBLIC}|(?:names?|screenshots?|e-?mails?) attached|I(?:'ll| will| shall)? report (?:the|your) (?:account|profile|company|advert|firm)|(?:lawyer|solicitor|union|police|press)s? (?:has|have) (?:been )?(?:\w+ )?(?:informed|told|notified|contacted|copied)
    report(?:ing|ed)? (?:you|this|your)\b|(?:fil|lodg|mak|rais|submitt?)(?:e|ing)? an? (?:\w+ )?complaint|tak(?:e|ing) (?:the matter further|this higher)
  `),
  unless:
    /\b(?:happy|glad|gladly|how (?:well|kind\w*|good|nice\w*|friendly|warm\w*)|your reviews?|(?:read|saw|seen) (?:\w+ )?reviews?)\b/i,
};

/** Nothing that ends it for good: a ban on contact, a vow, ill will, a threat. A polite request for erasure is none. */
export const burntBridge = wording({
  code: "burnt-bridge",
  mark: "door",
  slipIn: firstOf([NO_CONTACT, FOR_GOOD, THREAT]),
});
