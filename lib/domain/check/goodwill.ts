/**
 * Whether the text says something of a future together, or wishes the reader well. Judged sentence by sentence: a hope,
 * an offer, a way to be reached, or a "when" or "another time" beside a kind word.
 */
export const showsGoodwill = (text: string): boolean =>
  text
    .split(/[.!?;\n]/)
    .some((sentence) => GOODWILL.some((pattern) => pattern.test(sentence)) && !ILL_WILL.test(sentence));

const SEASON = "(?:time|year|round|spring|summer|autumn|winter|season|month|occasion|chance)";
const LATER = `(?:another|again|(?:some|any) ?(?:other )?(?:${SEASON}|day|point)|anytime|sometime|one day|some day|one of these days|in (?:the |near |the near )?future|later(?: on)?|down the (?:line|road|track)|next ${SEASON}|in (?:a|another|the coming|due) (?:few |couple of )?(?:years?|months?|course)|in (?:spring|summer|autumn|winter)|further along|before (?:too )?long|thereafter|by then|soon|at (?:some|a later|another) (?:point|stage|date)|if|when|whenever|once|should|the (?:day|moment|minute)|anywhere|any port|at the|for another)`;
const GLAD =
  "(?:glad|gladly|happy|happily|pleased?|pleasure|delight\\w*|love|loved|welcome|enjoy|keen|interested|open|proud|privilege|honou?red|hope|hoping|hopefully|trust|wanna|running|all ears|ears|first|warmly|count me|thrilled|chuffed|over the moon|nice|good|great|lovely)";
const REACH =
  "(?:call|ring|phone|text|e-?mail|message|ping|write|dm|tell|ask|check (?:on|in with)|try|consider|think of|remember|invite|keep|look up|contact|find|give|drop|send|bear|have|hold|shout|hmu|hit|put)";
// A condition of the future, not a courtesy or what might have been, and what would follow.
const CONDITION =
  "(?<!\\b(?:wonder\\w*|myself|sure|(?<!me )know|see|ask|asking|doubt|decide|even|as|would) )\\b(?:if|should|whenever|once|when)\\b(?! (?:you (?:can|could|had|would|wish|don't|do not|like|please|prefer|need (?:any|further|anything|me to))|possible|convenient|I(?:'m| am| may| had| were| can offer|'ve| have| was| applied)|(?:it|that)(?:'s| is| was) (?:all right|ok|okay|alright|fine)|necessary|at all|so|not|any|we (?:spoke|talked|met)|only)\\b)";
const ANSWER =
  "\\b(?:I'd|I'll|I will|I would|I shall|I (?:promise|pledge|swear)|I am|I'm|do|please|let me|me|call|write|ring|shout|ping|text|say|happy|glad|enough|warmly|pleased)\\b(?! have\\b)";

const GOODWILL = [
  // To stay in contact.
  /\b(?:in (?:touch|contact)|connected|on good terms|lose touch|lost touch|be a stranger|reconnect\w*|catch up)\b(?! with (?:my|other))(?<!\b(?:getting|get|got|been|be) in (?:touch|contact))/i,
  /\b(?:get|be) (?:back )?in touch (?:if|when|again|should|any)\b|\b(?:happy|glad|hope|please|do|welcome|free|hesitate) (?:\w+ ){0,3}(?:get|be) (?:back )?in touch\b/i,
  /\b(?:in|into) the loop\b|\bmy (?:\w+ ){0,2}(?:details|CV|resume|résumé|profile|name|number|card|door|inbox|DMs)\b.{0,20}\b(?:in mind|on|file|list|radar|books|record|open|there|you have|handy)\b|\b(?:have|keep|got) my number\b|\bmy DMs\b|\bknow where (?:to find me|I am|I live)\b|\b(?:the|my|our|your) door\b.{0,30}\bopen\b|\bopen door\b|\bin mind\b(?! when| that| for (?:this|the|your) (?:role|job|post|position|vacancy|interview))/i,
  new RegExp(
    `\\b(?:${REACH}) (?:\\w+ ){0,2}(?:me|hello|hi)\\b.{0,40}\\b(?:${LATER}|turns? up|pops? up|on the books)\\b|\\b(?:${LATER})\\b.{0,60}\\b(?:${REACH}) me\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:please|do|kindly|free to|by all means|welcome to|always|hesitate to) (?:\\w+ ){0,2}(?:${REACH}|reach out|apply|say hello|follow up|revert)\\b(?: (?:me|us|again|hello|to me)\\b)`,
    "i",
  ),
  /\b(?:reach out|apply|talk|speak|meet|write|get back) (?:to me )?(?:again|another time|if|when|should|whenever|any time)\b|\bhmu\b|\bhit me up\b|\bcall me when\b/i,
  // To meet again.
  /\b(?:(?:'ll|will|shall|hope to|love to|like to|glad to|happy to|might|may|maybe|next|let's|until|proud to|forward to|we|can|let's) (?:\w+ ){0,3}(?:see|seeing|meet|meeting|run into|bump into|catch|visit|pop in|drop in|come by|collab\w*|grab|work with|work together|working with|share a|have a (?:pint|coffee|drink)|cross))\b(?!.{0,20}\b(?:requirement|deadline|expectation|need)s?)/i,
  /\b(?:paths?|ways|roads?) (?:\w+ ){0,3}(?:cross\w*|meet)\b|\bcross\w* (?:\w+ )?paths?\b|\bmeet again\b|\bwe (?:shall|'ll|will) (?:speak|talk|meet)\b|\buntil (?:next time|then|we)\b|(?:\bnot|n't) (?:a |the )?goodbye\b|\bajar\b|\bmy custom\b|\b(?:come|be) a time\b|\bcatch you\b|\bbetter (?:next|another)\b|\bnext time you\b|\bsee you (?:around|soon|at|over|on|in|there|later|down|next)\b|\bI(?:'ll| will) be back\b|\b(?:maybe|perhaps)\b.{0,20}\b(?:another|next|one day|some day|later)\b|\b(?:another|next) (?:time|year),? (?:maybe|perhaps)\b|\b(?:we|our \w+) (?:\w+ ){0,5}(?:(?:one|some|another) ?(?:day|time|year|summer|spring|autumn|winter)|yet)\b|\bsave me a\b|\bwith pleasure to\b|\bwe (?:are|stay|keep|remain) in\b|\b(?:coffee|tea|pint|beer|drink)\b.{0,20}\b(?:owe|on me|on|with you)\b|\bI(?:'ll| will| shall) (?:keep|go on|carry on) (?!working|on)\w+ing\b|\bI(?:'ll| will| shall) (?:still |always |certainly )?be (?:in for|at (?:the|your)|in the|watching|reading|playing|listening|wearing|buying|using|visiting|passing|coming (?:back|to|by|for)|bringing|sending|singing|along|by|round|thinking|following|tuning|back for|telling (?:all )?my|recommending)\b|^\W*(?:until|till) (?!when|now|I|you)\w/i,
  /\b(?:remain|still be|always be|stay|keep) (?:an? )?(?:\w+ )?(?:admirer|fan|customer|reader|supporter|friend|regular|follower|following|rooting|cheering|watching)\b|\b(?:'ll|will|shall|intend to|plan to) (?:\w+ )?(?:follow|be following|keep an eye|be watching|watch|look out|cheer|be cheering|be clapping|root|recommend|sing your|speak well|always speak|recommend)\b|\bthe one (?:clapping|cheering|asking you)\b/i,
  // To be glad of it another time, or to name what would make it one.
  /\b(?:would|'d|will|'ll|shall|should|I'd|do|am|'m|hope|be|always) (?:\w+ ){0,3}(?:glad|happy|pleased|delighted|love|welcome|enjoy|keen|proud|honou?red|privilege|pleasure|thrilled|chuffed|tickled|stoked|over the moon|like to (?:stay|keep|hear|talk|try|meet|work|come|visit|apply|see|help|return))\b(?! (?:if you (?:would|could|stopped)|to (?:have|inform|confirm|decline|say|tell|accept|thank|withdraw|know|let you|be removed|ask|request|express|explain)))(?! have\b).{0,40}\b(?:to|if|of|about|from|a|your|you)\b/i,
  /^\W*(?:always |would be )?(?:glad|happy|delighted|keen|more than happy) (?:to|if)\b/i,
  new RegExp(
    `\\b(?:${LATER}|turns? up|pops? up|comes? (?:up|round|along)|opens? up)\\b(?! you (?:would|could|can)\\b).{0,80}\\b${GLAD}\\b(?! have\\b)|\\b${GLAD}\\b(?! have\\b).{0,80}\\b(?:${LATER}|turns? up|pops? up|comes? (?:up|round|along)|opens? up)\\b(?! you (?:would|could|can)\\b)`,
    "i",
  ),
  new RegExp(`${CONDITION}.{0,80}${ANSWER}|${ANSWER}.{0,80}${CONDITION}`, "i"),
  /\b(?:when|if|should)\b.{0,60}\b(?:call me|write me|I(?:'m| am| will be|'ll be| would be|'d be) (?:there|back|first|the first|the one|in|all ears))\b|\bcount me (?:in|interested)\b|\bput me down\b|\b(?:would|'d) (?:come running|reconsider|apply|think again|jump at)\b|\b(?:would|'d|am|'m|still) (?:\w+ )?(?:open|opposed) to (?!negotiat)\w+|\bforward to (?:our next|the next|hearing|meeting|crossing|seeing|following|working|another)\b/i,
  // To look ahead: "let us", "I look forward to", "I hope to", each but for what is still to be done.
  /\b(?:let's|let us)\b(?! (?:be (?:honest|clear|frank|real)|face|just say|leave|not|call it|keep it brief))|\b(?:look|looking) forward to (?!my |starting|(?:your|a|the|receiving) (?:\w+ )?(?:confirmation|reply|response|receipt|refund|prompt))|\bhop(?:e|ing) (?:to|for)\b(?! (?:have|be (?:clear|removed|taken off)|receive (?:a )?(?:confirmation|refund)|hear (?:that|your confirmation)))|\ball ears\b|\bany ?time\b|\bI (?:remain|stay) (?:\w+ ){0,3}(?:disposed|fond|interested|grateful|yours|open)\b|\b(?:you may|you might|you'll) (?:well )?find me\b|\bshall be listening\b|\bI would answer\b/i,
  // To wish well.
  /(?<!\b(?:you|they|not|don't|would) )\bwish(?:ing)?\b(?! (?:to|I|it|never|(?:you|the|your)(?: \w+){0,3} (?:had|would|could|were|'d)|you'd)\b)|\bwishes\b.{0,60}\b(?:well|success\w*|best|luck|good|great|smooth|every|all|an?)\b/i,
  /\b(?:(?:best|good|warm|warmest|kind|every good|all good|sincere) wish(?:es)?|my (?:very )?best|more power|strength|joy|a fair wind|good fortune|godspeed|safe travels|all the (?:very )?best|best of luck|(?:good|much|every|the best of) luck|every success|(?:much|great|all|continued) success|success|all good things|every (?:happiness|joy|good fortune|blessing)|fair winds)\b,? (?:\w+ ){0,3}(?:with|in|for|to|on|as|finding|filling|getting)\b/i,
  /^\W*(?:(?:and|with) )?(?:all the (?:very )?best|best of luck|good luck|every success|all good wishes)(?: to \w+(?: \w+){0,3})?(?:,? \p{Lu}[\p{L}.'-]{0,30}){0,2}\W{0,90}$/iu,
  /^\W*(?:(?:have|enjoy) (?:a|an|the|your) \w+|(?:good|great|happy|excellent|safe|merry|lovely) (?:day|week|weekend|month|summer|winter|spring|autumn|easter|christmas|holidays?|season|year|hunting|travels)|go well|(?:keep|stay|be) (?:well|safe|warm)|take (?:good |great )?care of|(?:go|carry) on \w+ing|keep (?:up|on|making|doing)|stay blessed|god bless|bless you|good on you|greet |please greet|bon(?:ne)? |buena |viel |onwards? |to our next |break a leg|keep (?:a|me a|my) |pop in|come (?:and|by|over)|say hi|say hello)/i,
  /\b(?:hope|hopes|hoping|trust)\b(?! (?:you(?:'ll| will| can)? (?:forgive|excuse|pardon)|this|that this|to have|you (?:understand|don't|do not|won't|can understand|will understand|are (?:well|keeping))|it is|it's|that is|that's|to (?:be|receive|get)|it finds))(?: that)? (?:you|the|your|it|whoever|they|someone|everyone|all|we|our|things)\b/i,
  /\b(?:sure|certain|confident|doubt|convinced|bound|expect|believe)\b.{0,50}(?:(?:\bwill|'ll) (?!understand|agree|regret|have|see why)|\b(?:find|fill|hir|in good hands|no (?:trouble|difficulty|shortage)))/i,
  /\b(?:friends? in me|among your friends|(?:look|looking) (?:you|him|her|them) up|raise a glass|your way|sa(?:y|id) hello|in good hands|(?:different|another) (?:answer|story|matter|conversation)|\bwhen I(?:'m| am) (?:next|back)\b|\bbridges?\b|(?:answer|different)\b.{0,20}\bdifferent|end differently|mind (?:yourself|yourselves)|my admiration|lucky (?:person|one|to)|considered (?:again|another))\b|\b(?:you|they)(?:'ll| will) (?:\w+ )?(?:find|have) (?:the (?:right|one|person|perfect|best)|an?|somebody|someone)\b|\b(?:my best|best of \w+|(?:my )?(?:love|regards|greetings|compliments|respects)) to (?:you|the|your|all|everyone)\b|\bthere(?:'s| is| will be) (?:always )?(?:an?|coffee|tea|room)\b.{0,30}\b(?:for you|on|here)\b|\b(?:you have|you know|know) (?:my|where) (?:\w+ )?(?:number|address|I am|me)\b/i,
  /\b(?:fingers crossed|rooting for|here's to|may (?:you|your|the|all|this|it))\b(?! (?:be (?:aware|a lesson)|know|have|not|remember|recall|wish|want|need))/i,
];

// The reverse of an open door, wishes with a barb, threats, and what is to be done about the application.
const ILL_WILL =
  /\b(?:never|don't|do not|not|stop|cease|no need)(?: (?!hesitat|mind|doubt|be (?:shy|afraid)|looking|like|have|only)\w+){0,4} (?:contact\w*|writ\w+|call\w*|reach\w*|messag\w*|ring\w*|approach\w*|hear|email\w*|text\w*|spam\w*)\b|\b(?:won't|will not|never|not) see (?:me|us)\b|\bluck (?:finding|keeping|with that)\b|\b(?:you(?:'ll| will)|going to) need it\b|\bif you ever (?:learn|decide to (?:pay|treat)|get your|manage)|\bnext time (?:do|try|read|check|look|you might|maybe|perhaps|spend|take)|\bmaybe next time\b|\b(?:desperate|gullible|naive|naïve|stupid|foolish|fool|mug|cheap enough|cheaper)\b|\b(?:put up with|tolerate|stomach|sooner)\b|\b(?:at|for) (?:that|this|those) (?:rate|price|salary|pay|money|kind of money)\b|\blearn(?:s|ed)? (?:to|how to|from|some|your)\b|\b\w+ you deserve|\bdeserve (?:what|each|it|to)\b|\b(?:'ll|will) learn\b|\bgrow up\b|\bwish (?:you|your (?:team|company)) had\b|\b(?:court|lawyer|solicitor|tribunal|police|sue|facebook|otherwise)\b|\b(?:reading|manners?|spelling) lessons?\b|\bsets? foot\b|\breviews?\b.{0,20}\b(?:post|write|site|public)|\b(?:post|write|publish)\w*\b.{0,20}\breviews?\b|\bnever seeing\b|\blive with your|\bnext time I\b|\b(?:not|won't) (?:be )?answer|\bleft (?:in peace|alone)\b|\bmean no\b|\b(?:invoices?|receipts?|refund|porter|reception desk|front desk)\b|\b(?:dare|warn(?:ed)? (?:your|every)|regrets? it|see to it|make sure (?:that|every|no)|hell freezes|lesson|on the way out|like people|the silence|tell (?:every\w+|the (?:world|whole))|read the (?:profile|CV)|proofread\w*|show you where|finally|who waits|hits? you)\b|\b(?:report|block|flag) you\b|\blosing\b|\b(?:ashamed|choke|go bust|suffer|someone (?:else )?to (?:waste|mess))\b|\b(?:strike|removed?|deleted?|erased?|take|confirm|return|returned|need) (?:me|my|us|that|in writing)\b/i;
