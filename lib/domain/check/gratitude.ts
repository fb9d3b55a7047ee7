import { oneOf } from "@/lib/domain/check/phrases";

/** Whether the reader is thanked, and in earnest. Judged sentence by sentence. */
export const isThankful = (text: string): boolean => sentencesIn(text).some(isThanks);

/**
 * Whether the text names what the reader did: read, arranged, met, waited, took an interest. To have written, invited
 * or offered is not meant, for that is what the message answers: whatever else they are thanked for is.
 */
export const namesEffort = (text: string): boolean =>
  sentencesIn(text)
    .filter((sentence) => !UNKIND.test(sentence) && !COSTS.test(sentence))
    .some(
      (sentence) =>
        (isThanks(sentence) && (thanksForMore(sentence) || DEED.test(sentence))) ||
        SEEN.some((pattern) => pattern.test(sentence)),
    );

const sentencesIn = (text: string): string[] => text.split(/[.!?;\n]/);

const isThanks = (sentence: string): boolean =>
  !UNKIND.test(sentence) &&
  (THANKS.test(sentence.replaceAll(NOT_THANKS, "")) ||
    (!STILL_TO_COME.test(sentence) &&
      ((TOUCHED.test(sentence) && ADDRESSED.test(sentence)) ||
        (PLEASED.test(sentence) && INVITED.test(sentence)))));

/** What follows "for" and "and for" in thanks, if any of it is more than an invitation. */
function thanksForMore(sentence: string): boolean {
  const objects = [...sentence.matchAll(OBJECT)].map(([, object = ""]) => object);
  return objects.some(
    (object) =>
      /\p{L}{2}/u.test(object) &&
      !STATEMENT.test(object) &&
      (WORK_DONE.test(object) || (!INVITATION.test(object) && !NO_DEED.test(object))),
  );
}

const KIND =
  "(?:kind|good|nice|lovely|sweet|generous|thoughtful|decent|gracious|considerate|patient|helpful|big|great|brilliant|sound)";
const THANKS = new RegExp(
  oneOf(String.raw`
    \b(?:thank\w*|thx|thnx|tnx|ty|tysm|tyvm|grateful\w*|gratitude|apprec\w*|obliged|indebted|beholden|in your debt)\b
    \b(?:(?:means?|meant) (?:a lot|a great deal|so much|much|the world))\b
    \b(?:(?:ta|cheers|nice one|props|kudos|respect|hats off)(?: \w+){0,2} (?:for|to you)|touche[sd]|moved by)\b
    \b(?:flattered|honou?red|privileged|owe you|bless (?:you|your)|(?:so|very) kind(?! as)|honou?rs me|did me|gracias)\b
    \b(?:merci|danke?|grazie|obrigad[oa]|tac?k+|mange tak|dziękuję|kiitos|arigato|asante|diolch|mahalo|ngiyabonga)\b
    \b(?:arigatou?|efharisto|terima kasih|shukran|${KIND} of (?:you|u|your|everyone|the team))\b
    \b(?:(?:was|is|how|so|very) ${KIND} (?:that you)|you(?: are| were| have been|'ve been|'re) (?:\w+ ){0,2}${KIND})\b
    \b(?:${KIND} (?:in|with) (?:its|your|their))\b
  `),
  "i",
);
// To be touched by a letter thanks for it, and to be pleased with an invitation, where it is not still to come.
const TOUCHED = new RegExp(
  oneOf(String.raw`
    \b(?:delight\w*|joy|touching|nicest|gladden\w*|honou?r|privilege|compliment|lucky|fortunate|chuffed|thrilled)\b
    \b(?:stoked|tickled|proud|humbled|heartened|encouraged|made my|brighten\w*|cheered|warm(?:ed|s)|lovely|kind|treat)\b
    \b(?:best|wonderful|flattering|over the moon|esteem|credit|sensible of|hat off|bow|means? something)\b
    \b(?:acknowledg\w+ for)\b
  `),
  "i",
);
const ADDRESSED = new RegExp(
  oneOf(String.raw`
    \b(?:your|the|this|that|such an?) (?:\w+ )?(?:invitation|offer|letter|message|note|call|chance|words)\b
    \b(?:you|to be|being|been|have|was|were) (?:\w+ ){0,2}(?:asked|invit\w+|thought of|considered|chosen|picked|selected|shortlisted|approached|remembered|offered|wrote|written|rang|called|gave|had me)\b
    \b(?:hear|heard|hearing|news|word) from you\b|\bringing me\b
  `),
  "i",
);
const PLEASED = /\b(?:pleas(?:ed|ure|ant)|glad|happy|good|nice)\b/i;
const INVITED =
  /\b(?:invit(?:ed|ation)|(?:be|being|been|you|was) (?:asked|considered|chosen|picked|shortlisted)|your (?:\w+ )?offer)\b/i;
const STILL_TO_COME = new RegExp(
  oneOf(String.raw`
    \b(?:declin\w*|withdraw\w*|refus\w*|return\w*|would|will|hope|hoping|hopefully|should|shall|if|when|not|never (?!forget)|but|no longer|nothing|my present|my current|found|whether|forward)\b
    '(?:d|ll)\b|n't (?!forget)
  `),
  "i",
);
// Sarcasm, and thanks that blame.
const UNKIND = new RegExp(
  oneOf(String.raw`
    \b(?:thank\w*|ta|cheers|grateful)(?: you)?(?: (?:a lot|(?:ever )?so much|very much))?,? for (?:finally|nothing|wasting|ignoring|making me wait|keeping me waiting|ghosting|eventually|at least|not even|proving|reminding|spelling|(?:keeping|leaving) me (?:in(?! the (?:loop|picture|know)| (?:touch|mind))|waiting|hanging|guessing)|the (?:\w+ ){0,2}(?:laugh|lecture|entertainment|insult|spectacle|show|practice|lesson|comedy|silence|reminder))\b
    \b(?:lost my|my existence|I exist|to be mistaken|kept waiting|(?:weeks|months) of silence)\b
    \b(?:your other \w+|your \w+th choice|lucky stars|lucky me|automated)\b
    \b(?:whoever(?! (?:\w+ )?(?:took|found|kept|made|read|looked|traced|noticed|remembered|thought of|had the idea|helped|arranged|planned|put|went|saw|rang|phoned|drove|showed|sat|wrote up)))\b
    \b(?:at last|or so I)\b
    \b(?:(?:two|three|four|five|six|ten|a dozen|\w+ (?:hundred|thousand)) (?:different|(?:of your )?contacts|other|people who))\b
    \b(?:[\w-]+-second glance)\b
    \bonly (?:\w+ )?(?:days|weeks|months)\b|\bfinally\b|\bat long last\b|\bgratefully? if you stopped\b
    \bhow \w+ of (?:you|them)\b.{0,40}\bafter\b
  `),
  "i",
);
// Refused thanks, thanks for what is still to be done, thanks to something else, and "I see that …".
const NOT_THANKS = new RegExp(
  oneOf(String.raw`
    \bmust thank\b|\bshould (?:\w+ )?be (?:flattered|grateful|honou?red)|\bso kind as\b
    \bthank (?:goodness|god|heavens?|the lord)|\bnothing to thank|\b(?:don't|do not|needn't) thank
    \bsuppose I (?:should|must|ought)\b.*|\b(?:would|'d) thank you to\b
    \b(?:kind|good|nice|generous) of you to (?:keep|make|ignore|forget|waste|leave|let me wait)\b
    \bnot (?:\w+ )?(?:kind|good|nice|generous)\b|\bno,? thank|\bthank\w*,? but no thank\w*
    \bthank\w*(?: you)?(?: in advance)? for (?:not (?!rush|press|push|mind|judg|laugh|giving|forgetting)|confirming|deleting|removing|erasing|closing|stopping|refraining|respecting)
    \bthanks to (?!you|your|all|everyone|the (?!delay|wait|silence)|both)
    \b(?:thankful(?:ly)?|grateful) (?:that (?:I|my)|I|for my|to (?:have a|my))
    (?:would|could|might|'d) have (?:been )?(?:appreciat\w+|nice|kind|good)
    \bappreciate (?:honesty|it when|people|directness)|\bthanks to you I
    \b(?:would|'d|will|'ll) (?:\w+ )?(?:appreciate|be (?:\w+ )?(?:grateful|obliged|thankful|appreciated)) ?(?:it\b|if|your (?:confirm|delet|remov|clos|prompt)|you (?:could|would|to|confirm|delet|remov)|(?:for )?(?:a )?(?:written |short |brief )?(?:confirmation|note)|knowing|not)
    \bappreciate (?:that )?(?:this|the (?:difficult|inconven|trouble this|position)\w*|it is|it's|it may|my|the (?:late|short)|you (?:may|might|will|must|would|are|have to|need)|how (?:disappointing|inconvenient|late))
    \b(?:not|never|hardly|can't say I'm|n't) (?:\w+ )?(?:grateful|thankful|appreciate)
  `),
  "gi",
);
const COSTS =
  /\b(?:wast\w+|lost) (?:\w+ ){0,3}(?:time|effort)\b|\b(?:tak(?:e|ing)|use|using) (?:up )?(?:any |more |any more |much more )(?:of )?(?:your|everyone's)\b|\btak(?:e|ing) up\b/i;

// Each thing that they are thanked for, as far as the next.
const OBJECT =
  /(?:^\s?(?:(?!but |no )\S+ ){0,12}?for|(?:,| and| &| n| plus| also| as well as)(?: also| above all| especially| most of all| particularly| likewise)? for|(?:,| and| &| plus)(?= (?:the|your|all the|how|everyone's|\w{3,}ing)\b)|\b(?:thank\w*(?: \w+){0,3}? for|appreciated?|and to|kind to|good to|sorting|value)) ((?:(?!,| and | & | but |\bfor\b).)+)/gi;
// "the place is too far": no noun, but a sentence of its own.
const STATEMENT = /^(?:the|your) (?:\w+ ){1,3}(?:is|are|was|were|has|will|would|does|do|lies|starts)\b/i;
const INVITATION = new RegExp(
  `^(?:(?:your|the|this|that|these|an?|his|her|my|our|you|us|me|very|so|such|most|too|recent|kind|kindly|generous|lovely|friendly|again|all|having|to|quick|short|exciting|wonderful|amazing|nice|great|original|in|up|back|once more)\\s+){0,9}(?:${[
    "(?:\\S+\\s+){0,6}(?:invit\\w*|interviews?|offer\\w*|messages?|msg|mail|e-?mail|note|letter|inmail|counter\\S*|proposal|slot|acknowledg\\w*|approach|outreach|enquiry|inquiry)\\b",
    oneOf(String.raw`
      (?:ask|writ|reach|contact|approach|messag|email|ping|propos(?!\w* an? (?:time|day|date|evening|hour|later|earlier))|want|connect|shortlist|bump|rais|let(?:ting)? me know)\w*
      (?:select|choos|pick)\w* m[ey]
    `),
    "(?:get|getting|gett?in|be|being|been) (?:back )?in touch|being (?:asked|invited|offered|contacted)",
    "(?:\\S+ )?contract|opportunit|chance|possibility|interview|(?:the )?shout|repl(?:y|ies|ying)|dropping me|telling me (?:of|about) (?:the|this|your)|the line",
    "(?:invite|ask|offer|write|reach|contact|approach|get in touch|come to me)\\b",
  ].join("|")})`,
  "i",
);
// "Finding me a late slot": something done, whatever it was about.
const WORK_DONE =
  /^(?:so \w+ |very \w+ |kindly )?(?!invit|ask|offer(?!ing to (?!interview|meet|hire|employ|talk|speak))|writ|reach|contact|approach|messag|e-?mail|gett?ing (?:back |in )|be(?:ing)?\b|hav|shortlist|consider m|want|connect|propos|select|choos|pick|send(?:ing)? (?:me )?(?:th|an?)|rais|bump|ping|tell|drop|let|noth)\w{3,}ing (?:me|us|my|your|the|a|so|such|it|out|to|through|round|up)\b/i;
// The post itself, a time, or an understanding that is still asked for.
const NO_DEED = new RegExp(
  oneOf(String.raw`
    ^all the (?:very )?best
    ^(?:(?:the|a|an|your|this|that|my) )?(?:\S+ ){0,3}(?:role|job|post|position|vacancy|opening|seat|gig|place|team|company|firm|organi[sz]ation)
    ^(?:(?:the|a|an|your|this|that|my) )?(?:\S+ ){0,3}(?:school|studio|staff|colleagues|clinic|department|panel|partners|everyone|news|update|mon)
    ^(?:(?:the|a|an|your|this|that|my) )?(?:\S+ ){0,3}(?:tues|wednes|thurs|fri|satur|sun|week|month|january|february|march|april|june|july|august)
    ^(?:(?:the|a|an|your|this|that|my) )?(?:\S+ ){0,3}(?:september|october|november|december|\d)
    ^(?:me|us|it|that|this|now|(?:your )?understanding|what I (?!learn|gain|was)|nine|in)\b
  `),
  "i",
);

const GIVEN =
  "(?:help|support|patience|kindness|guidance|encouragement|advice|flexibility|openness|candou?r|hospitality|generosity|efforts?|feedback)";
// What was done for the writer, whatever else the sentence thanks for.
const DEED = new RegExp(
  oneOf(String.raw`
    ,? who (?!invit|ask|wr[io]t|call|contact|offer|sen[dt])\w+(?:ed|d|t|k|w|pt|ve)\b
    \b(?:everyone|everybody|all|those|both|the team|you all) (?:of you )?who\b
    \bwhoever (?!invit|ask|wr[io]t|call|contact|offer|sen[dt])\w+
    \b(?:pleasant|enjoyable|friendly|fair|relaxed|thoughtful|thorough|warm|honest) (?:interview|conversation|letter|message|note|picture|account|reply)
    \b(?:quick|prompt|swift|speedy|fast|thorough|detailed|careful) (?:repl|respon|answer)
    \b(?:appreciate|of) (?:you|u|your \w+|the \w+|everyone)(?: all| both)? (?!invit|ask|offer|writ|contact|reach|gett?ing in|approach|messag|e-?mail|sending (?:this|me this))\w+(?:ing|ed)\b
    \b(?:grateful|glad|pleased|touched|thankful) that (?:you|the|your|everyone)\b(?! \w+ ?(?:invit|offer|ask))
    \bthat you (?!invit|ask|offer|wr[io]t|contact|got|approach|messag|e-?mail|have|may|might|will|are|were|had)\w+
    \b(?:your|ur|their|his|her|its|everyone's|everybody's|team's|panel's|board's|colleagues')\s+(?:\w+,?\s+){0,3}(?:time|considerations?|interest|trouble|work|attention|care|honesty|transparency|frankness|thoughts?|preparation|thoughtfulness|clarity|courtesy|warmth|welcome|persistence|insights?|enthusiasm|confidence|faith|trust|belief|${GIVEN})\b
    \b(?:the|all|that|much|such|any|some)\s+(?:\w+\s+){0,2}(?:time|effort|efforts|trouble|care|consideration|patience|attention|thought|energy|hours|help|kindness|flexibility|candou?r|courtesy)\b(?! being)
    \b(?:considered|(?:having|had) me in mind)\b
    \b(?:conversations?|chats?|discussions?|tour|welcome|introductions?|visit|talks|coffee|lunch|dinner|call (?:on \w+day|yesterday|earlier|this|last))\b
  `),
  "i",
);

const NO_MORE_THAN_ASKED = oneOf(String.raw`
    sent (?:me )?(?:the|an|your|this) (?:invit|offer|e-?mail|message|letter)|took (?:\w+ )?\w+ (?:weeks|months)|need
    feed|exceed|proceed|invit|ask|request|advertis|mention|said|offer|propos|quot|post|list|requir|want|describ
    ignor|ghost|wast|reject|forgot|fail|cancel|delay|lowball|underpa|lied|promis|dropped|expect|demand
    treat(?:ed)? me like|refus|chang|reschedul|kept (?:me|us) waiting|made me wait
    made (?:me )?an? (?:offer|mistake)|gave (?:as|a range)|went (?:silent|quiet)|let me down|call(?:ed)? (?:me|it|a)
    told me (?:the|that|it)|assum|insult|valued?|claim|name|state|display|found (?:me|my)
  `);

const CONTACT =
  "(?:questions|welcome|repl(?:y|ies)|responses?|briefing|tour|visit|explanations?|answers?|conversations?|hospitality|guidance|messages|e-?mails)\\b";

// Said without a word of thanks: "I know how much work went into this", "it was a pleasure to meet the team".
const SEEN = [
  new RegExp(
    oneOf(String.raw`
    \b(?:could|can)(?:n't| not) have been (?:more \w+|\w+er)\b
    \b(?:you|your \w+|the (?:staff|team|people|crew)|every\w+|they) made me feel\b
    \bfelt (?:listened to|heard|seen|expected|understood)\b
    \b(?:the|your) \w+ (?:that )?(?:you|everyone|your \w+) (?:wrote|gave|sent|prepared|put|took|made|showed|arranged|shared) (?!as\b|in the ad)
    \bour (?:talk|conversation|call|chat|meeting)\b(?: \w+){0,4} (?:gave|taught|helped|left|stayed)\b
    \bhad (?:clearly |so \w+ |really )?been (?:\w+ly )?(?:thought|written|prepared|made|chosen|set)\b
    \b(?:afternoon|morning|day|hour|visit|tour|walk|talk)\b(?: \w+){0,4} was an? (?:\w+ )?(?:treat|joy|pleasure|delight)\b
    \bprepared me\b
    \b(?:you|they|someone)(?:'d|'ve| had| have)?(?: (?:had|have|has|clearly|plainly|really|obviously|evidently)){0,3} (?:been|gone|went) (?:\w+ )?through my \w+
  `),
    "i",
  ),
  // "You and the two foremen spent half a day with me".
  new RegExp(
    oneOf(String.raw`
    \byou and (?:\w+ ){1,4}?(?!${NO_MORE_THAN_ASKED})(?:spent|gave|took|put|showed|walked|drove|sat|stood|let|stayed|went|explained|welcomed|talked|came|listened)\b
    (?<!\b(?:I|I've|have|had) )\bspent (?:\w+ ){1,4}(?:with|on|showing|walking) (?:me|my|us)\b
  `),
    "i",
  ),
  new RegExp(
    oneOf(String.raw`
    (?<!\bnot (?:\w+ )?)\b${KIND} of (?!course|them\b)(?:\w+ ){1,3}to (?!invit|ask|offer|writ|keep|mak|ignor|forg|wast|leav|let me wait|get (?:back |in )|want|reach|contact|approach|messag|e-?mail|connect|select|choos|pick|shortlist)\w+
    (?<!\b(?:never|not|if) )\bmy (?:\w+ )?(?:file|application|cv|papers|portfolio|work|letter|work samples?)\b.{0,20}\b(?:been|was|were) (?:\w+ly )?(?:read|looked at|considered|handled|studied|treated)\b(?! (?:by a (?:machine|robot)|like))
  `),
    "i",
  ),
  new RegExp(
    oneOf(String.raw`
    \byour (?:\w+ ){1,4}(?:was|were) (?:\w+ ){0,2}(?:kind|generous|thoughtful|helpful|clear|thorough|fair|patient|careful|considerate|excellent|a joy|a pleasure)\b
    \b(?:lovely|great|good|wonderful|enjoyable|fascinating) (?:day|morning|afternoon|evening|hour|visit|talk|conversation) with (?:you|your)\b
  `),
    "i",
  ),
  // Whatever else they did: "you had dug out that old article", "who went to the bother of telephoning".
  new RegExp(
    `\\b(?<!(?:if|as|what|which|the \\w+|range|time|times|day|date|because|since|when) )(?:you(?:, who)?|u|you and your (?:team|colleagues)|they|(?:\\w+ )?people|your (?!firm|compan|office|advert|ad |offer|letter|message|e-?mail|salary|range|job|post|role|price|website|process|system|note|invit)(?:\\w+ )?\\w+(?<!will|would|may|must|can|could)|(?:the|your) (?:whole )?(?:team|panel|board|committee)|every(?:one|body)|some(?:one|body)(?: there)?|Mr \\w+|Ms \\w+|Mrs \\w+|Dr \\w+)(?:'d|'ve| had| have| must have)?(?: (?:all|both|even|already|so|just|once|again|twice|\\w{3,}ly)){0,2} (?!${NO_MORE_THAN_ASKED})(?:\\w{3,}ed|dug|read|had to|took|put|spent|went|drove|flew|gave|made (?:time|room|space|me feel|it (?:easy|clear))|kept|stood|fought|found|sat|stayed|met|let|set|did|bent|came|brought|told|taught|rang|sent|done|gone|rung|shown)\\b`,
    "i",
  ),
  /\b(?:work|time|effort|thought|care|trouble|planning|preparation|energy|hours|labour|labor|doing)\b(?: \w+){0,4} (?:(?:you|your \w+|the team|everyone) (?:all |both |must |have |had |did |clearly )?(?:put|did|done|went|g[ai]ve\w*|took|take|taken|invest\w*|spent|spend|devoted|had|made)|went|goes|gone|takes?|took|involved|given|entails?)\b(?!.{0,30}\bI (?:put|spent|gave)\b)/i,
  /\b(?<!\b(?:if|as|had|the (?:work|job|post|role|range|salary|pay|position|hours)) )(?:you|everyone|the team|the panel|the board)(?: (?!never|not|only|barely|hardly)\w+){0,3} (?:put|spent|invested|devoted|went|fitted|squeezed|arranged|organi[sz]ed|read|reviewed|explained|described|showed|walked|listened|waited|rearranged|defended|fought|vouched|recommended|introduced|prepared|helped|drove|travelled|traveled|flew|stayed|treated|looked after|held|moved|pushed|opened|shared)\b/i,
  new RegExp(
    oneOf(String.raw`
      \b(?:warm\w*|swift|prompt|quick|thoughtful|kind|friendly|generous|fair|honest|clear|good|great|lovely|excellent|interesting|careful|patient|detailed|open|helpful) (?:\w+ ){0,2}${CONTACT}
      \b(?:your|the \w+'s?) (?:\w+ ){0,2}${CONTACT} (?:was|were|made|meant|helped|has been)\b
    `),
    "i",
  ),
  new RegExp(
    oneOf(String.raw`
    \b(?:it|that|which|this) took (?:some|a lot|real|much)\b|\bwhat it (?:takes|took)\b
    \bcan(?:no|')t have been (?:fun|easy)\b
    \byour (?:\w+ ){0,2}${GIVEN}\b
    \bfelt (?:\w+ )?(?:in good hands|taken seriously|welcome|at home|at ease|looked after)\b|\bmade time\b
    \b(?:I|we) (?:know|see|saw|noticed|realise|realize|recognise|can tell|could tell)\b.{0,30}\b(?:you|your|how much|how hard|what it)\b.{0,40}\b(?:work|time|effort|trouble|care|doing|hard|for me|my|calls)\b
  `),
    "i",
  ),
  /\b(?:pleasure|joy|delight|enjoyed|enjoyable|good|great|lovely|nice|glad|pleased|happy)\b(?: \w+){0,3} (?:to (?:meet|speak|talk|chat)|to have (?:met|spoken|talked)|meeting|speaking|talking|chatting|our (?:\w+ )?(?:conversations?|chats?|discussions?|calls?|meetings?|interviews?|talks?)|the (?:\w+ )?(?:conversations?|discussions?))\b/i,
  new RegExp(
    `\\b(?:you|everyone|the team|the panel)(?:'ve| have| has)? (?:been|were|was) (?:\\w+ ){0,3}(?:${KIND}|welcoming|thorough|open|accommodating|flexible|attentive|straight|honest|fair|frank)\\b`,
    "i",
  ),
  /\byour (?:\w+ ){0,2}(?:time|patience|care|interest|consideration|kindness|effort|efforts|summary|brief)\b(?: \w+){0,4} (?:lost on me|for granted|unnoticed|valued|noticed|meant|means|remarkable|generous|stood|clear|helpful)\b/i,
  /\b(?:valued?|respect|recogni[sz]e|acknowledge|admire|conscious of|mindful of|aware of|measure) (?:the|your|how|all|that you|what)\b.{0,40}\b(?:time|effort|care|work|labour|patience|consideration|interest|thought|trouble|cost)\b/i,
  /\b(?:to have|for having) (?:\w+ly )?(?:read|heard|seen|found|thought|taken|given|looked|listened|waited|considered|gone|come|answered|remembered|kept|made|held)\b(?= (?:of |to |at |through |for |out |such |so |the |a |all )?(?:my|me|us|trouble|time|care|way)\b)/i,
];
