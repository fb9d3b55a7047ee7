import { oneOf } from "@/lib/domain/check/phrases";

/**
 * Whether the text says something of a future together, or wishes the reader well. Judged sentence by sentence: a hope,
 * an offer, a way to be reached, or a "when" or "another time" beside a kind word.
 */
export const showsGoodwill = (text: string): boolean =>
  text
    .split(/[.!?;\n]/)
    .some((sentence) => GOODWILL.some((pattern) => pattern.test(sentence)) && !ILL_WILL.test(sentence));

const SEASON = "(?:time|year|round|spring|summer|autumn|winter|season|month|occasion|chance)";
const LATER = oneOf(`
  another|again|(?:some|any) ?(?:other )?(?:${SEASON}|day|point)|anytime|sometime|one day|some day
  one of these days|in (?:the |near |the near )?future|later(?: on)?|down the (?:line|road|track)|next ${SEASON}
  in (?:a|another|the coming|due) (?:few |couple of )?(?:years?|months?|course)|in (?:spring|summer|autumn|winter)
  further along|before (?:too )?long|thereafter|by then|soon|at (?:some|a later|another) (?:point|stage|date)|if
  when|whenever|once|should|the (?:day|moment|minute)|anywhere|any port|at the
`);
const GLAD = oneOf(String.raw`
    glad|gladly|happy|happily|pleased?|pleasure|delight\w*|love|loved|welcome|enjoy|keen|interested|open|proud
    privilege|honou?red|hope|hoping|hopefully|trust|wanna|running|ears|first|warmly|count me|thrilled
    chuffed|over the moon|nice|good|great|lovely
  `);
const REACH = oneOf(`
    call|ring|phone|text|e-?mail|message|ping|write|dm|tell|ask|check (?:on|in with)|try|consider|think of|remember
    invite|keep|look up|contact|find|give|drop|send|bear|have|hold|shout|hmu|hit|put
  `);
// A condition of the future, not a courtesy or what might have been, and what would follow.
const CONDITION =
  "(?<!\\b(?:wonder\\w*|myself|sure|(?<!me )know|see|ask|asking|doubt|decide|even|as|would) )\\b(?:if|should|whenever|once|when|next time I(?='m| am))\\b(?! (?:you (?:can|could|had|would|wish|don't|do not|like|please|prefer|need (?:any|further|anything|me to))|possible|convenient|I(?:'m| am| may| had| were| can offer|'ve| have| was| applied)|(?:it|that)(?:'s| is| was) (?:all right|ok|okay|alright|fine)|necessary|at all|so|not|any|we (?:spoke|talked|met)|only)\\b)";
const ANSWER = oneOf(String.raw`
    \b(?:I'd|I'll|I will|I would|I shall|I (?:should|can|could)(?! not| never| no | explain)|I know where)\b(?! have\b)
    \b(?:my (?:phone|door|number|line|hand|inbox|answer|heart|bag|diary) (?:is|will|would|may|might|stays?))\b(?! have\b)
    \b(?:I stay|I remain|I (?:promise|pledge|swear)|I am|I'm|do|please|let me|me|call|write|ring|shout)\b(?! have\b)
    \b(?:ping|text|say|happy|glad|enough|warmly|pleased)\b(?! have\b)
  `);

const GOODWILL = [
  new RegExp(
    oneOf(String.raw`
    \bit (?:would|'d|will) be (?:an? )?(?:\w+ )?(?:nice|good|lovely|great|fun|pleasure|joy|privilege) to (?!(?:be clear|know|hear that)\b)\w+
    \bI (?:may|might|could) (?:\w+ )?(?:knock|call|apply|write|ring|come|try|drop|stop|ask)\b.{0,30}\b(?:again|door|by|one day|some ?day|another|you|back|when)\b
    \bkeep me (?:posted|informed)\b|\bconsidered? (?:me )?for (?:the next|another|any|future|other)\b
    \bI(?:'d| would)? (?:like|love|wish|want|mean|plan|intend|hope) to (?:knock|try|apply|come|visit|call|ring|ask|write)\b(?!.{0,30}\b(?:about|papers?|you (?:to|again to|for))\b).{0,30}\b(?:again|another (?:time|year|season)|one day|some ?day|next (?:year|season|time|spring|summer|autumn|winter))\b
    ^\W*happy \w+ing\b|\bput me on (?:the|your) list\b
  `),
    "i",
  ),
  // To stay in contact.
  /\b(?:in (?:touch|contact)|connected|on good terms|lose touch|lost touch|be a stranger|reconnect\w*|catch up)\b(?! with (?:my|other))(?<!\b(?:getting|get|got|been|be) in (?:touch|contact))/i,
  /\b(?:happy|glad|hope|please|do|welcome|free|hesitate) (?:\w+ ){0,3}(?:get|be) (?:back )?in touch\b/i,
  new RegExp(
    oneOf(String.raw`
    \b(?:in|into) the loop\b
    \bmy (?:\w+ ){0,2}(?:details|CV|resume|résumé|profile|name|number|card|door|inbox)\b.{0,20}\b(?:in mind|on|file|list|radar|books|records?|database|system|drawer|pool|open|there|you have|handy)\b
    \b(?:have|keep|got) my number\b|\bmy DMs\b|\bknow where (?:to find me|I live)\b
    \b(?:the|my|our|your) door\b.{0,30}\bopen\b|\bopen door\b
    \bin mind\b(?! when| that| for (?:this|the|your) (?:role|job|post|position|vacancy|interview))
  `),
    "i",
  ),
  new RegExp(
    `\\b(?:${REACH}) (?:\\w+ ){0,2}(?:me|hello|hi)\\b.{0,40}\\b(?:${LATER}|turns? up|pops? up|on the books)\\b|\\b(?:${LATER})\\b.{0,60}\\b(?:${REACH}) me\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:please|do|kindly|free to|by all means|welcome to|always|hesitate to) (?:\\w+ ){0,2}(?:${REACH}|reach out|apply|say hello|follow up|revert)\\b(?: (?:me|us|again|hello|to me)\\b)`,
    "i",
  ),
  /\b(?:reach out|apply|talk|speak|meet|write|get back) (?:to me )?(?:again|another time|if|when|should|whenever|any time)\b|\bhmu\b|\bhit me up\b/i,
  // To meet again.
  /\b(?:(?:'ll|will|shall|hope to|love to|like to|glad to|happy to|might|may|maybe|next|let's|until|proud to|forward to|we|can) (?:\w+ ){0,3}(?:see|seeing|meet|meeting|run into|bump into|catch|visit|pop in|drop in|come by|collab\w*|grab|work with|work together|working with|share a|have a (?:pint|coffee|drink)|cross))\b(?!.{0,20}\b(?:requirement|deadline|expectation|need)s?)/i,
  new RegExp(
    oneOf(String.raw`
    \b(?:paths?|ways|roads?) (?:\w+ ){0,3}(?:cross\w*|meet)\b|\bcross\w* (?:\w+ )?paths?\b|\bmeet again\b
    \buntil (?:next time|then|we)\b|\bajar\b|\bmy custom\b|\b(?:come|be) a time\b|\bcatch you\b|\bnext time you\b
    \bsee you (?:around|soon|at|over|on|in|there|later|down|next)\b
    \bI(?:'ll| will| shall) (?:\w+ ){0,2}(?:be|come|call|stop|drop|look) (?:back|by|in|round)\b(?! to you)
    \b(?:without hesitation|in bocca al lupo|toi,? toi)\b
    \b(?:maybe|perhaps)\b.{0,20}\b(?:another|next|one day|some day|later)\b
    \b(?:another|next) (?:time|year),? (?:maybe|perhaps)\b
    \b(?:we|our \w+) (?:\w+ ){0,5}(?:(?:one|some|another) ?(?:day|time|year|summer|spring|autumn|winter)|yet)\b
    \bsave me a\b|\bwith pleasure to\b|\b(?:coffee|tea|pint|beer|drink)\b.{0,20}\b(?:owe|on me|on|with you)\b
    \bI(?:'ll| will| shall) (?:keep|go on|carry on) (?!working|on)\w+ing\b
    \bI(?:'ll| will| shall) (?:still |always |certainly )?be (?:in for|at (?:the|your)|in the|watching|reading|playing|listening|wearing|buying|using)\b
    \bI(?:'ll| will| shall) (?:still |always |certainly )?be (?:visiting|passing|bringing|sending|singing|along|by|round|thinking|following|tuning)\b
    \bI(?:'ll| will| shall) (?:still |always |certainly )?be (?:back for|telling (?:all )?my|recommending)\b
    ^\W*(?:until|till) (?!when|now|I|you)\w
  `),
    "i",
  ),
  new RegExp(
    oneOf(String.raw`
    \b(?:remain|still be|always be|stay|keep) (?:an? )?(?:\w+ )?(?:admirer|fan|customer|reader|supporter|friend|regular|follower|following|rooting|cheering|watching)\b
    \b(?:'ll|will|shall|intend to|plan to) (?:\w+ )?(?:follow|be following|keep an eye|be watching|watch|look out|cheer|be cheering|be clapping|root|recommend|sing your|speak well|always speak)\b
    \bthe one (?:clapping|cheering|asking you)\b
  `),
    "i",
  ),
  // To be glad of it another time, or to name what would make it one.
  /\b(?:would|'d|will|'ll|shall|should|I'd|do|am|'m|hope|be|always) (?!have\b)(?:\w+ ){0,3}(?:gladly|glad|happily|happy|pleased|delighted|love|welcome|enjoy|keen|proud|honou?red|privilege|pleasure|thrilled|chuffed|tickled|stoked|over the moon|like to (?:stay|keep|hear|talk|try|meet|work|come|visit|apply|see|help|return))\b(?! (?:if you (?:would|could|stopped)|to (?:have|inform|confirm|decline|say|tell|accept|thank|withdraw|know|let you|be removed|ask|request|express|explain)))(?! have\b).{0,40}\b(?:to|if|of|about|from|a|your|you)\b/i,
  /^\W*(?:always |would be )?(?:glad|happy|delighted|keen|more than happy) (?:to|if)\b/i,
  new RegExp(
    oneOf(String.raw`
      \b(?:${LATER}|turns? up|pops? up|comes? (?:up|round|along)|opens? up)\b(?! you (?:would|could|can)\b).{0,80}\b${GLAD}\b(?! have\b)
      \b${GLAD}\b(?! have\b).{0,80}\b(?:${LATER}|turns? up|pops? up|comes? (?:up|round|along)|opens? up)\b(?! you (?:would|could|can)\b)
    `),
    "i",
  ),
  new RegExp(`${CONDITION}.{0,80}${ANSWER}|${ANSWER}.{0,80}${CONDITION}`, "i"),
  new RegExp(
    oneOf(String.raw`
    \bcount me (?:in|interested)\b|\bput me down\b
    \b(?:would|'d) (?:come running|reconsider|apply|think again|jump at)\b
    \bforward to (?:our next|the next|hearing|meeting|crossing|seeing|following|working|another)\b
  `),
    "i",
  ),
  // To look ahead: "let us", "I look forward to", "I hope to", each but for what is still to be done.
  new RegExp(
    oneOf(String.raw`
    \b(?:let's|let us)\b(?! (?:be (?:honest|clear|frank|real)|face|just say|leave|not|call it|keep it brief))
    \b(?:look|looking) forward to (?!my |starting|(?:your|a|the|receiving) (?:\w+ )?(?:confirmation|reply|response|receipt|refund|prompt))
    \bhop(?:e|ing) (?:to|for)\b(?! (?:have|be (?:clear|removed|taken off)|receive (?:a )?(?:confirmation|refund)|hear (?:that|your confirmation)))
    \ball ears\b|\bany ?time\b
    \bI (?:remain|stay) (?:\w+ ){0,3}(?:dispos(?:ed|al|ition)|available|fond|interested|grateful|yours|open)\b
  `),
    "i",
  ),
  // The same in other pictures: a gate, a train, a next page.
  /\bthumbs are\b|\bcurious to (?:hear|see|know) how\b|\blose sight of\b/i,
  new RegExp(
    oneOf(String.raw`
    \b(?:perhaps|maybe|who knows|one never knows|you never know|hopefully|god willing|inshallah)\b.{0,50}\b(?:next|another|again|(?:one|some) day|later|together|brings?)\b
    \b(?:save|note|file|store|leave|pencil|put|keep) (?:me|my \w+)(?: down)? (?:on|for|in|among|with) (?:the|your|you|any|other|future|file|record)\b
  `),
    "i",
  ),
  /\b(?:I'll|I shall|will) (?:\w+ ){0,2}(?:raise|drink to|toast|think of|visit|knock|keep (?:visiting|reading|coming|following|buying|listening|watching|playing|using|recommending))\b/i,
  /^\W*(?:all )?(?:luck|power|courage|strength|success|joy|health|peace|(?:fair|good|calm|safe|full|long|smooth|happy|clear|blue|steady) \w+)\b.{0,20}\b(?:to|for|with) (?:you|the|your|all|every\w+)\b/i,
  // To wish well.
  new RegExp(
    oneOf(String.raw`
    (?<!\b(?:you|they|not|don't|would) )\bwish(?:ing)?\b(?! (?:to(?! (?:all |both )?(?:of )?you)|I|it|never|(?:you|the|your)(?: \w+){0,3} (?:had|would|could|were|'d)|you'd)\b)
    \bwishes\b.{0,60}\b(?:well|success\w*|best|luck|good|great|smooth|every|all|an?)\b
  `),
    "i",
  ),
  /\b(?:(?:best|good|warm|warmest|kind|sincere) wish(?:es)?|my (?:very )?best|more power|strength|joy|a fair wind|good fortune|godspeed|safe travels|all the (?:very )?best|(?:good|much|every|best of) luck|success|all good things|every (?:happiness|joy|good fortune|blessing)|fair winds)\b,? (?:\w+ ){0,3}(?:with|in|for|to|on|as|finding|filling|getting)\b/i,
  /^\W*(?:(?:and|with) )?(?:all the (?:very )?best|best of luck|good luck|every success|all good wishes)(?: to \w+(?: \w+){0,3})?(?:,? \p{Lu}[\p{L}.'-]{0,30}){0,2}\W{0,90}$/iu,
  new RegExp(
    oneOf(String.raw`
    ^\W*(?:(?:have|enjoy) (?:a|an|the|your) (?!silence)\w+)
    ^\W*(?:(?:good|great|happy|excellent|safe|merry|lovely) (?:day|week|weekend|month|summer|winter|spring|autumn|easter|christmas|holidays?|season|year|hunting|travels))
    ^\W*(?:go well|stay blessed|god bless|bless you|good on you|(?:please )?greet |bon(?:ne)? |buena |viel |onwards? )
    ^\W*(?:to our next |break a leg|keep (?:a|me a|my) |pop in|say hi|say hello)
  `),
    "i",
  ),
  /\b(?:hope|hopes|hoping|trust)\b(?! (?:you(?:'ll| will| can)? (?:forgive|excuse|pardon)|this|that this|to have|you (?:understand|don't|do not|won't|can understand|will understand|are (?:well|keeping))|it is|it's|that is|that's|to (?:be|receive|get)|it finds))(?: that)? (?:you|the|your|it|whoever|they|someone|everyone|all|we|our|things)\b/i,
  /\b(?:sure|certain|confident|doubt|convinced|bound|expect|believe)\b.{0,50}(?:(?:\bwill|'ll) (?!understand|agree|regret|have|see why)|\b(?:find|fill|hir|in good hands))/i,
  new RegExp(
    oneOf(String.raw`
    \b(?:friends? in me|among your friends|(?:look|looking) (?:you|him|her|them) up|raise a glass|your way)\b
    \b(?:sa(?:y|id) hello|in good hands|(?:different|another) (?:answer|story|matter|conversation)|\bbridges?\b)\b
    \b(?:(?:answer|different)\b.{0,20}\bdifferent|end differently|mind (?:yourself|yourselves)|my admiration)\b
    \b(?:lucky (?:person|one|to)|considered (?:again|another))\b
    \b(?:you|they)(?:'ll| will) (?:\w+ )?(?:find|have) (?:an?|somebody|someone)\b
    \b(?:my best|best of \w+|(?:my )?(?:love|regards|greetings|compliments|respects)) to (?:you|the|your|all|everyone)\b
    \bthere(?:'s| is| will be) (?:always )?(?:an?|coffee|tea|room)\b.{0,30}\b(?:for you|on|here)\b
    \b(?:you have|know) (?:my|where) (?:\w+ )?(?:number|address|I am|me)\b
  `),
    "i",
  ),
  /\b(?:fingers crossed|rooting for|here's to|may (?:you|your|the|all|this|it))\b(?! (?:be (?:aware|a lesson)|know|have|not|remember|recall|wish|want|need))/i,
];

// The reverse of an open door, wishes with a barb, threats, and what is to be done about the application.
const ILL_WILL = new RegExp(
  oneOf(String.raw`
    \b(?:never|don't|do not|not|stop|cease|no need)(?: (?!hesitat|mind|doubt|be (?:shy|afraid)|looking|like|have|only)\w+){0,4} (?:contact\w*|writ\w+|call\w*|reach\w*|messag\w*|ring\w*|approach\w*|hear|email\w*|text\w*|spam\w*)\b
    \b(?:won't|will not|never|not) see (?:me|us)\b|\bluck (?:finding|keeping|with that)\b
    \b(?:you(?:'ll| will)|going to) need it\b|\bif you ever (?:learn|decide to (?:pay|treat)|get your|manage)
    \bnext time (?:do|try|read|check|look|you might|maybe|perhaps|spend|take)|\bmaybe next time\b
    \b(?:desperate|gullible|naive|naïve|stupid|foolish|fool|mug|cheap enough|cheaper)\b
    \b(?:put up with|tolerate|stomach|sooner)\b
    \b(?:at|for) (?:that|this|those) (?:rate|price|salary|pay|money|kind of money)\b
    \blearn(?:s|ed)? (?:to|how to|from|some|your)\b|\bwould(?:n't| not) (?:\w+ )?(?:come|go|work|return)\b
    \b\w+ you deserve|\bdeserve (?:what|each|it|to)\b|\b(?:'ll|will) learn\b|\bgrow up\b
    \bwish (?:you|your (?:team|company)) had\b|\b(?:court|lawyer|solicitor|tribunal|police|sue|facebook|otherwise)\b
    \b(?:reading|manners?|spelling) lessons?\b|\bsets? foot\b|\breviews?\b.{0,20}\b(?:post|write|site|public)
    \b(?:post|write|publish)\w*\b.{0,20}\breviews?\b|\bnever seeing\b|\blive with your
    \bnext time I(?:(?:'m| am)(?! (?:in|over|near|passing|around)\b)| want| need| feel| have)\b|\boff your\b|\b(?:not|won't) (?:be )?answer|\bleft (?:in peace|alone)\b
    \bmean no\b|\b(?:invoices?|receipts?|refund|porter|reception desk|front desk)\b
    \b(?:dare|warn(?:ed)? (?:your|every)|regrets? it|see to it|make sure (?:that|every|no)|hell freezes|lesson)\b
    \b(?:on the way out|like people|the silence|tell (?:every\w+|the (?:world|whole))|read the (?:profile|CV))\b
    \b(?:proofread\w*|show you where|finally|who waits|hits? you)\b
    \b(?:report|block|flag)(?:ing)? (?:you|the lot|all of you)\b|\blosing\b
    \b(?:ashamed|choke|go bust|suffer|someone (?:else )?to (?:waste|mess))\b
    \b(?:strike|removed?|deleted?|erased?|take|confirm|return|returned|need) (?:me|my|us|that|in writing)\b
  `),
  "i",
);
