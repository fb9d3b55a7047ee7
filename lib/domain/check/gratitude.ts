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
  !UNKIND.test(sentence) && THANKS.test(sentence.replaceAll(NOT_THANKS, ""));

/** What follows "for" and "and for" in thanks, if any of it is more than an invitation. */
function thanksForMore(sentence: string): boolean {
  const objects = [...sentence.matchAll(OBJECT)].map(([, object = ""]) => object);
  return objects.some(
    (object) => /\p{L}{2}/u.test(object) && !INVITATION.test(object) && !NO_DEED.test(object),
  );
}

const KIND =
  "(?:kind|good|nice|lovely|sweet|generous|thoughtful|decent|gracious|considerate|patient|helpful|big|great|brilliant|sound|decent)";
const THANKS = new RegExp(
  `\\b(?:thank\\w*|thx|thnx|tnx|ty|tysm|tyvm|grateful\\w*|gratitude|apprec\\w*|obliged|indebted|in your debt|(?:means?|meant) (?:a lot|a great deal|so much|much|the world)|(?:ta|cheers|nice one|props|kudos|respect) (?:for|to you)|touche[sd] (?:me|by|that)|touched|moved by|flattered|honou?red|privileged|owe you|bless you|so kind|very kind|honou?rs me|gracias|merci|danke|grazie|obrigad[oa]|${KIND} of (?:you|u|your|everyone|the team)|(?:was|is|how|so|very) ${KIND} (?:that you|to (?:think|consider|come|have))|you(?: are| were| have been|'ve been|'re) (?:\\w+ ){0,2}${KIND}|${KIND} (?:in|with) (?:its|your|their)|I value (?:both|it|that|this|your))\\b`,
  "i",
);
// Sarcasm, and thanks that blame.
const UNKIND =
  /\b(?:thank\w*|ta|cheers|grateful)(?: you)?(?: (?:a lot|so much|very much|ever so much))?,? for (?:finally|nothing|wasting|ignoring|making me wait|keeping me waiting|ghosting|eventually|at least|not even|the laugh|the lecture|the entertainment|the insult)\b|\bonly (?:\w+ )?(?:days|weeks|months)\b|\bfinally\b|\bat long last\b|\bgratefully? if you stopped\b/i;
// Refused thanks, thanks for what is still to be done, thanks to something else, and "I see that …".
const NOT_THANKS =
  /\bthank (?:goodness|god|heavens?|the lord)|\bnothing to thank|\b(?:don't|do not|needn't) thank|\bsuppose I (?:should|must|ought)\b.*|\b(?:would|'d) thank you to\b|\b(?:kind|good|nice|generous) of you to (?:keep|make|ignore|forget|waste|leave|let me wait)\b|\bnot (?:\w+ )?(?:kind|good|nice|generous)\b|\bno,? thank|\bthank\w*,? but no thank\w*|\bthank\w*(?: you)?(?: in advance)? for (?:not |confirming|deleting|removing|erasing|closing|stopping|refraining|respecting)|\bthanks to (?!you|your|all|everyone|the|both)|\bthankful(?:ly)? (?:that I|for my|to have)|\b(?:would|'d|will|'ll) (?:\w+ )?(?:appreciate|be (?:\w+ )?(?:grateful|obliged|thankful|appreciated)) ?(?:it |if|your (?:confirm|delet|remov|clos|prompt)|you (?:could|would|to|confirm|delet|remov)|confirmation|a (?:written|short|brief) (?:confirm|note)|knowing|not)|\bappreciate (?:that )?(?:this|it is|it's|it may|my|the (?:late|short)|you (?:may|might|will|must|would|are|have to|need)|how (?:disappointing|inconvenient|late))|\b(?:not|never|hardly|can't say I'm|n't) (?:\w+ )?(?:grateful|thankful|appreciate)/gi;
const COSTS =
  /\b(?:wast\w+|lost) (?:\w+ ){0,3}(?:time|effort)\b|\b(?:tak(?:e|ing)|use|using) (?:up )?(?:any |more |any more |much more )(?:of )?(?:your|everyone's)\b|\btak(?:e|ing) up\b/i;

// Each thing that they are thanked for, as far as the next.
const OBJECT =
  /(?:^(?:\S+ ){0,8}?for|(?:,| and| &| n| plus| also| as well as)(?: also| above all| especially| most of all| particularly| likewise)? for|(?:,| and| &| plus)(?= (?:the|your|all the|how|everyone's)\b)|\b(?:appreciate|of (?:you|u) to|and to|kind to|good to|sorting|value)) ((?:(?!,| and | & |\bfor\b).)+)/gi;
const INVITATION = new RegExp(
  `^(?:(?:your|the|this|that|these|an?|his|her|my|our|you|us|me|very|so|such|most|too|recent|kind|kindly|generous|lovely|friendly|again|all|having|to|quick|short|exciting|wonderful|amazing|nice|great|original|in|up|back|once more)\\s+){0,9}(?:${[
    "(?:\\S+\\s+){0,6}(?:invit\\w*|interviews?|offer\\w*|messages?|msg|mail|e-?mail|note|letter|inmail|counter\\S*|proposal|slot|approach|outreach|enquiry|inquiry)\\b",
    "(?:ask|writ|reach|contact|approach|messag|email|ping|propos|want|connect|shortlist|bump|rais|let(?:ting)? me know)\\w*|(?:select|choos|pick)\\w* me",
    "(?:get|getting|gett?in|be|being|been) (?:back )?in touch",
    "opportunit|chance|possibility|interview|the shout|shout|repl(?:y|ies|ying)|dropping me|telling me (?:of|about) (?:the|this|your)|the line",
    "(?:invite|ask|offer|write|reach|contact|approach|get in touch|come to me)\\b",
  ].join("|")})`,
  "i",
);
// The post itself, a time, or an understanding that is still asked for.
const NO_DEED =
  /^(?:(?:the|a|an|your|this|that|my) )?(?:\S+ ){0,3}(?:role|job|post|position|vacancy|opening|seat|gig|place|team|company|firm|organi[sz]ation|school|studio|staff|colleagues|clinic|department|panel|partners|everyone|news|update|mon|tues|wednes|thurs|fri|satur|sun|week|month|january|february|march|april|june|july|august|september|october|november|december|\d)|^(?:me|us|it|that|this|now|understanding|your understanding|what I|nine|in)\b/i;

// What was done for the writer, whatever else the sentence thanks for.
const DEED =
  /\b(?:everyone|everybody|all|those|both|the team|you all) (?:of you )?who\b|\b(?:pleasant|enjoyable|friendly|fair|relaxed|thoughtful|thorough|warm|honest) (?:interview|conversation|letter|message|note|picture|account|reply)|\b(?:quick|prompt|swift|speedy|fast|thorough|detailed|careful) (?:repl|respon|answer)|\b(?:appreciate|grateful (?:that|to)|of) (?:you|u|your \w+|the \w+|everyone) (?!invit|ask|offer|writ|contact|reach|gett?ing in|approach|messag|e-?mail|sending (?:this|me this))\w+(?:ing|ed)\b|\b(?:grateful|glad|pleased|touched|thankful) that (?:you|the|your|everyone)\b(?! \w+ ?(?:invit|offer|ask))|\bthat you (?!invit|ask|offer|wr[io]t|contact|got|approach|messag|e-?mail|have|may|might|will|are|were|had)\w+|\b(?:your|ur|their|his|her|its|everyone's|everybody's|team's|panel's|board's|colleagues')\s+(?:\w+,?\s+){0,3}(?:time|considerations?|patience|interest|efforts?|trouble|work|attention|care|hospitality|kindness|flexibility|help|guidance|support|openness|honesty|transparency|frankness|generosity|thoughts?|preparation|thoughtfulness|candou?r|clarity|courtesy|warmth|welcome|persistence|feedback|advice|insights?|encouragement|enthusiasm|confidence|faith|trust|belief)\b|\b(?:the|all|that|much|such|any|some)\s+(?:\w+\s+){0,2}(?:time|effort|efforts|trouble|care|consideration|patience|attention|thought|energy|hours|help|kindness|flexibility|candou?r|courtesy)\b(?! being)|\b(?:consider(?:ed|ing)|reading|reviewing|looking|arranging|organi[sz]ing|scheduling|preparing|explaining|answering|walking|showing|introducing|spending|investing|waiting|holding|accommodating|listening|helping|guiding|supporting|recommending|chasing|sorting|fitting|thinking of|having me in mind|had me in mind|think of me|thought (?:of|to) me|come to me first|consider me|sharing|making|taking|giving|keeping|going|putting|moving|pushing|sending)\b|\b(?:conversations?|chats?|discussions?|tour|welcome|introductions?|visit|talks|coffee|lunch|dinner)\b/i;

const NO_MORE_THAN_ASKED =
  "(?:need|feed|exceed|proceed|invit|ask|request|advertis|mention|said|offer|propos|quot|post|list|requir|want|describ|ignor|ghost|wast|reject|forgot|fail|cancel|delay|lowball|underpa|lied|promis|dropped|expect|demand|treat(?:ed)? me like|refus|chang|reschedul|kept (?:me|us) waiting|made me wait|made (?:me )?an? (?:offer|mistake)|gave (?:as|a range)|went (?:silent|quiet)|let me down|call(?:ed)? (?:me|it|a)|told me (?:the|that|it)|assum|insult|valued?|claim|name|state|display|found (?:me|my))";

// Said without a word of thanks: "I know how much work went into this", "it was a pleasure to meet the team".
const SEEN = [
  /\byour (?:\w+ ){1,4}(?:was|were) (?:\w+ ){0,2}(?:kind|generous|thoughtful|helpful|clear|thorough|fair|patient|careful|considerate|excellent|a joy|a pleasure)\b|\b(?:lovely|great|good|wonderful|enjoyable|fascinating) (?:day|morning|afternoon|evening|hour|visit|talk|conversation) with (?:you|your)\b/i,
  // Whatever else they did: "you had dug out that old article", "who went to the bother of telephoning".
  new RegExp(
    `\\b(?<!(?:if|as|what|which|the \\w+|range|time|times|day|date|because|since|when) )(?:you|u|you and your (?:team|colleagues)|they|your \\w+)(?:'d|'ve| had| have)?(?: (?:all|both|even|kindly|already|so|just|clearly|obviously|really|once|again)){0,2} (?!${NO_MORE_THAN_ASKED})(?:\\w{3,}ed|dug|read|had to|took|put|spent|went|drove|flew|gave|made (?:time|room|space|me feel|it (?:easy|clear))|kept|stood|fought|found|sat|stayed|met|let|set|did|bent|came|brought|told|taught|rang)\\b`,
    "i",
  ),
  /\b(?:work|time|effort|thought|care|trouble|planning|preparation|energy|hours|labour|labor|doing)\b(?: \w+){0,4} (?:you|your|the team|everyone|went|goes|gone|takes?|took|involved|given|entails?)\b(?!.{0,30}\bI (?:put|spent|gave)\b)/i,
  /\b(?:you|your (?:team|board|colleagues?|panel|people|staff)|everyone|the team|the panel|the board)(?: \w+){0,3} (?:put|spent|invested|devoted|went|fitted|squeezed|arranged|organi[sz]ed|read|reviewed|explained|described|showed|walked|listened|waited|rearranged|defended|fought|vouched|recommended|introduced|prepared|helped|drove|travelled|traveled|flew|stayed|treated|looked after|made (?:time|room|space|me feel)|gave (?:me|up|so|my)|took (?:the|such|so|time|care|trouble|an?)|kept (?:me|the)|held|moved|pushed|opened|shared)\b/i,
  /\bit took (?:some|you|a lot|real|much)\b|\bmade time\b|\b(?:I|we) (?:know|see|saw|noticed|realise|realize|recognise|can tell|could tell)\b.{0,30}\b(?:you|your|how much|how hard|what it)\b.{0,40}\b(?:work|time|effort|trouble|care|doing|hard|for me|my|calls)\b/i,
  /\b(?:pleasure|joy|delight|enjoyed|enjoyable|good|great|lovely|nice|glad|pleased|happy)\b(?: \w+){0,3} (?:to (?:meet|speak|talk|chat)|to have (?:met|spoken|talked)|meeting|speaking|talking|chatting|our (?:\w+ )?(?:conversations?|chats?|discussions?|calls?|meetings?|interviews?|talks?)|the (?:\w+ )?(?:conversations?|discussions?))\b/i,
  new RegExp(
    `\\b(?:you|everyone|the team|your (?:team|board|panel|colleagues|people)|the panel)(?:'ve| have| has)? (?:been|were|was) (?:\\w+ ){0,3}(?:${KIND}|welcoming|thorough|open|accommodating|flexible|attentive|straight|honest|fair|frank)\\b`,
    "i",
  ),
  /\byour (?:\w+ ){0,2}(?:time|patience|care|interest|consideration|kindness|effort|efforts|summary|brief)\b(?: \w+){0,4} (?:lost on me|for granted|unnoticed|valued|noticed|meant|means|remarkable|generous|stood|clear|helpful)\b/i,
  /\b(?:valued?|respect|recogni[sz]e|acknowledge|admire|conscious of|mindful of|aware of|measure) (?:the|your|how|all|that you|what)\b.{0,40}\b(?:time|effort|care|work|labour|patience|consideration|interest|thought|trouble|cost)\b/i,
];
