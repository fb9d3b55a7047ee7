import { phrases } from "@/lib/domain/check/phrases";
import { firstOf, type Wording, wording } from "@/lib/domain/check/wording";

const MY_PAPERS = "my (?:cv|profile|résumé|resume|application|letter|e-?mail|page)";
const SPELL = "(?:days|weeks|months|years)";

const jab = (message: string, pattern: RegExp, unless?: RegExp): Wording => ({
  severity: "warning",
  message,
  pattern,
  ...(unless && { unless }),
});

const NUMBER =
  "(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|several|a (?:few|dozen)|half a dozen)";
const NTH =
  "(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|nineteenth|umpteenth|\\d+(?:nd|rd|th))";
/** What somebody does who guesses at them, or wonders aloud. */
const GUESSING =
  "(?:(?:no |without )doubt|doubtless|undoubtedly|I(?:'m| am) (?:sure|certain|confident)|presumably|I (?:do )?(?:gather|see|suppose|take it|presume|assume|imagine|trust|hope|expect|understand|notice|can only \\w+)|perhaps|maybe|evidently|apparently|it (?:seems|appears|would seem)|(?:begun|beginning|started|starting) to (?:imagine|think|wonder|suspect)|you(?:'ll| will) be (?:relieved|pleased|glad|surprised)|good to (?:see|know|hear))";
/** What no answer comes from, and virtues that are only named where they are missed. */
const SMIRK =
  "(?:(?:in|into|under|behind) (?:an?|the|some\\w*(?:'s)?) [\\w ]{0,12}?(?:drawer|attic|cellar|bin|basket|pile|stack|cup|desk|sofa)|framed|on its way|still in the post|black hole|(?:algorithms?|chatbot|robots?|software|computer|system|machine|filter) (?:meant|thought|decid\\w+|g[ai]ve|read|confus\\w+|mistook|believes?|still|liked?|chose|picked|knows?|thinks?)|mailing list|mail merge|copy and paste|meant well|alive (?:and|in|at)|out of fashion|(?:flexible|foreign|novel|loose) concept|now optional|lost art|pigeons?|it takes|too much (?:trouble|to ask|effort)|manners|punctuality|courtesy|thoroughness|spelling|read an? (?:map|cv|clock|calendar|profile)|while I (?:sat|waited|stood)|unlike who\\w+|(?:someone|somebody) else's|more important|better things to|asleep|hibernat\\w+|lost (?:in|behind|somewhere|under|track))";
const PRAISE =
  "(?:thank\\w*|grateful|appreciat\\w+|kind|good|nice|lovely|generous|thoughtful|considerate|touch(?:ed|ing)|delight\\w*|pleas\\w+|glad|honour\\w*|privileged?|flatter\\w*|reliev\\w+|comfort\\w*|reassur\\w+|impress\\w*|admir\\w+|congratulat\\w+|applau\\w+|bravo|hats off|well done|full marks|kudos|enjoy\\w*|love[ds]?|wonderful|heart-?warming|charming|refreshing|treat|joy|clever|brave|decent|efficient|a pleasure)";
const LAPSE =
  "(?:forg(?:et|ets|ot|etting|otten)\\b(?! (?:how|the|what|your|our|that)\\b)|ignor(?:e|ed|ing)|los(?:e|ing) (?:my|me|track)|leav(?:e|ing) me|left (?:me )?(?:waiting|sitting|guessing|hanging|standing|to wait)|keep(?:ing)? me (?!in|on|posted|up)|making me (?:wait|jump|chase|guess|repeat)|(?:not|never) (?:answering|replying|reading|calling|asking|telling|turning|even)|wast(?:e|ing) (?:my|our)|overlook\\w*|misplac\\w+|misspel\\w+|interrupt\\w*|ghost\\w*|chasing|lectur(?:ed|ing)|silence|unanswered|unread|automat\\w+ (?:reply|replies|mail|message|e-?mail|rejection)|the wrong (?:name|person|address|date|cv|role))";

const JABS: readonly Wording[] = [
  jab(
    "This may read as a guess at them, meant to sting. State the fact alone, or leave it out.",
    phrases(String.raw`
      ${GUESSING}(?:,? [^.!?]{0,70})? ${SMIRK}
      (?:my|the) [^.!?;]{0,40} (?:is|are|was|were),? (?:no doubt|doubtless|presumably|surely|I (?:am sure|'m sure|suppose|assume)),? (?:still|some\w+|on its|in an?|under|rest\w+|lost)
      (?:punctuality|courtesy|good manners|manners|thoroughness|attention to detail|politeness|communication|speed|honesty) (?:is|are|was|were)(?: \w+)? (?:not|an?|dead|alive|out|optional|over\w+|your|too|hard)
      (?:is|are|was) what it takes|I do feel (?:\w+ )?(?:special|valued|privileged|cherished|wanted)|made me feel (?:so |very |really |truly )?(?:special|valued|wanted)(?=[.!]?$)|meant (?:so )?well(?=[.!]?$)
      (?:hadn't|hadn't|had not|didn't|did not|wasn't|was not) (?:reali[sz]ed?|known?|aware)(?: that)? [^.!?]{0,30} (?:meant|was (?:now )?(?:optional|an?))
    `),
    /\b(?:your? (?:wonderful|great)|in the post box)\b/i,
  ),
  jab(
    "Praise for a failing reads as sarcasm. Leave it out.",
    phrases(String.raw`
      ${PRAISE}(?: [\w']+){0,5} (?:to|for|of|on|while|that|by|how|after)(?: [\w']+){0,6} ${LAPSE}
      (?:how|what an?)(?: \w+)? (?:touching|convenient|timely|novel|original|typical|predictable|efficient|comforting|reassuring|flattering|fitting|coincidence)
      ^(?:funny|odd|strange|curious|interesting),|(?:^|(?:it's|it is|find it|how|rather|quite|most) )(?:funny|curious|odd|strange|ironic|telling|amusing|peculiar)(?:,? isn't it)?,? (?:how|that|what)|^(?:interesting|amazing|fascinating|astonishing|remarkable|incredible|extraordinary|miraculous)(?:ly)?,? (?:how (?:quick\w*|fast|sudden\w*|easi\w+|the|there|much|money|you|some\w+)|what (?:people|you|some\w+|one|an?)|that (?:the|there|you|your|a|no\w*)|the)
      (?:money|budget|raise|rise|funds?|salary|title|promotion)[^.!?]{0,30} (?:there all along|materiali[sz]\w+|appears? (?:on|the)|appeared|turn(?:s|ed) up|suddenly)|suddenly[^.!?]{0,30} (?:money|budget|raise|funds)|as if by magic|miraculously
      (?:what an? (?:honou?r|privilege|joy|treat)|(?:honou?red|privileged|flattered|delighted)) to be (?:the |your )?(?:${NTH}|last|asked (?:last|again)|remembered|noticed|found)|the ${NTH} (?:person|one) (?:you|to be|on)|you(?:'ve| have| had)? \w+ [^.!?;]{0,30} for the ${NTH} time|look forward to (?:the|your) next (?:automated|generic|template|reminder|round of)
    `),
    /\b(?:my (?:own )?(?:late|delay|silence|slow|mistake|fault|nerves)|I (?:forgot|was late|kept|lost)|never (?:forget|felt|made|rush)|(?:nobody|no one) (?:rush|press)|(?:not|n't|never) (?:ignor|forget|leav|keep|interrupt)|sorry|apolog\w+|forgive)\b/i,
  ),
  jab(
    "Counting what they did late or twice reads as a reproach. Leave it out.",
    phrases(String.raw`
      a (?:mere|cool|brisk|swift|modest|trifling) (?:${NUMBER} )?(?:${SPELL}|hours|\w+ ${SPELL})|(?:${NUMBER}|a|an|many) (?:\w+ )?(?:days|weeks|months|years?|month|hours|seasons?) after (?:I (?:had )?(?:applied|wrote|sent|asked|called)|my (?:application|letter|e-?mail|last))
      ^(?:only |just |a mere |some )?(?:${NUMBER}|a|many) (?:\w+ )?(?:days|weeks|months|reminders|e-?mails|calls|messages|letters)(?: and (?:${NUMBER}|a|an) \w+(?: \w+)?)?(?: later)?,? (?:here|still|not|no|and (?:you|no|still|not|never)|without|for|is|are|to (?:get|obtain|say|send))
      your (?:${NTH}) (?:\w+ )?(?:re-?schedul\w+|change|postpone\w+|cancel\w+|date|attempt|apology|excuse|"?urgent|"?final|deadline)
      ${NUMBER} (?:unanswered|reminders?\b(?! of)|chasers?|follow-ups?)[^.!?]{0,60}|the (?:answer|reply|call|e-?mail|feedback|acknowledgement|offer|date|contract) (?:you |they |we were |I was |that was )?promised (?:me )?(?:for|in|by|on|within|last)|the better part of (?:an?|the|this) \w+
    `),
    /\b(?:my (?:late|slow|own|delay|silence|reply|notice|fault)|I(?:'ve| have| had)? (?:need|took|taken|joined|only|start|move|apologi[sz]e|changed|cancel\w*|reschedul\w*|to ask)|sorry|apolog\w+|your patience|later I)\b/i,
  ),
  jab(
    "A question that expects no answer reads as a reproach. Leave it out.",
    phrases(String.raw`
      (?:was|is|were|would|could) (?:it|that)(?: \w+){0,4} (?:hard|difficult|much|impossible|easier|troublesome)\b[^.!?]{0,60}\?|who (?:needs|reads|has time|answers|bothers|still)\b[^.!?]{0,80}\?|(?:which|what) (?:part|bit|line|word)s? of[^.!?]{0,60}\?|since when[^.!?]{0,60}\?
      (?:remind me|pray),[^.!?]{0,80}|(?:does|do|did|has|have|could|can) (?:anybody|anyone|nobody|no one|somebody|someone|you|your \w+|they)(?: [\w']+)? (?:even|actually|ever|really|seriously|bother\w*|honestly)\b[^.!?]{0,80}\?|why (?:bother|invite|would (?:anyone|you)|not (?:say|tell|just|read)|ask)\b[^.!?]{0,80}\?|how (?:many (?:times|reminders|more)|hard|difficult)[^.!?]{0,60}\?|do you always[^.!?]{0,60}\?|(?:isn't|wasn't|aren't) (?:it|that|there) (?:funny|odd|strange|curious|convenient|wonderful|supposed)[^.!?]{0,60}|(?:really|seriously)\?
    `),
  ),
  jab(
    "This may read as a lecture with a smile. Leave it out.",
    phrases(String.raw`
      ^(?:do |please |kindly |perhaps |maybe |just )?(?:ask|get|find) (?:an? (?:colleague|child|friend|grown-up|adult|intern)|someone|somebody|your \w+)(?: \w+)? (?:to )?(?:show|explain|read|teach|spell) (?:you|it|them|how|the)|(?:somebody|someone) (?:could|should|might|ought to|may|needs to) (?:\w+ )?(?:explain|tell|show|teach|remind|inform|let)
      (?:should|if) any(?:one|body) (?:\w+ )?(?:cares?|wish\w*|feels?|bothers?|happens?|gets round|finds? the time)|(?:open|read|answer|try|check|look at|use) (?:it|them) this time|(?:far|perish) (?:be it|the thought)|silly (?:old )?me|I would have \w+ (?:sooner|earlier|before),? but (?:I (?:was|had been) (?:\w+ )?waiting|you|your|nobody|no one)
      ^(?:well,? )?at least (?:the|there)|^thanks?(?: you)?, I (?:think|suppose|guess)|who would have (?:thought|guessed|known)|^suddenly[^.!?]{0,30} worth|would have taken (?:an?|one|two|ten|five) (?:\w+ )?(?:minutes?|seconds?)|some(?:one|body),? somewhere|should have guessed (?:from|when|by)|so well without|(?:touched|amused|honoured|flattered) to be (?:called|addressed)|I (?:won't|will not|shall not|don't dare) ask (?:what|why|how|where)|for a good cause|for (?:one|the price of one) (?:wage|salary|pay)|(?:jobs|roles|people) for (?:the )?(?:price|wage|salary|pay)|(?:fit|squeeze|slot)(?:ted|ting)? me in between
      for future reference|(?:would|might) have been (?:\w+ )?(?:nice|wonderful|good|helpful|kind|useful|lovely|courteous|polite|decent|easier) (?:(?:if|had) (?:you|any\w+|some\w+|your)|to (?:know|hear|be (?:told|asked)|have been|get an?|receive|find out|learn (?:this|that|of)))|had (?:you|any(?:one|body)|some(?:one|body)|your \w+) (?:\w+ )?(?:mention|told|said|thought|warn|ask|writ|call|bother|inform|explain)\w*
      (?:to |wonder if |wonder whether )?whoever (?:\w+ )?(?:decid|wr[io]t|chose|pick|thought|dreamt|sent)\w*|(?:compliments|regards|greetings|congratulations|thanks) to (?:the|your|whoever) (?:\w+ )?(?:spam|algorithm|software|department|robot|chatbot|filter|machine|system|person who)|the person who [^.!?]{0,60} the person who
      (?:that|to show) I (?:still )?exist(?:ed)?|(?:remember|notic|recall|discover|aware of|acknowledg)\w* my existence|(?:not every\w+|we can't all|not all of us|some of us) (?:can|could|are|is|be|afford|have)(?: \w+)? (?:afford|as|able|lucky|free)|(?:replying|answering|reading|spelling|writing back|calling back|picking up|punctuality|politeness)[^.!?]{0,20} (?:is|are|can be|must be|was) (?:\w+ )?(?:hard|difficult|tiring|tricky|exhausting|too|a lot|not)
      ^what (?:an? )?(?:\w+ )?(?:timing|service|efficiency|speed|organi[sz]ation|communication)(?=[.!]?$)|I wonder (?:whether|if) any(?:one|body) (?:ever |actually |really )?\w+s\b|one learns|hold(?:ing)? my breath|spell(?:s|ed|ing)? my name|(?:would|that'd) be a (?:bonus|start|first)|(?:good|nice|interesting|lovely|useful) to (?:know|learn|see|find out) (?:that|what|how) (?:loyalty|${NUMBER} years|I'm|I am|I was|experience|silence)
      (?:pure|sheer|happy|complete|entirely by|curious) coincidence|coincidentally|(?:apologi[sz]e|apologies|sorry) for (?:having )?(?:expect|think|thought|hop|assum|believ|imagin)\w*|generous (?:notice|deadline|window) of|as any(?:one|body) (?:with|who)|you (?:had |have )?promised (?:me )?(?:an? |the |your )?(?:feedback|answer|reply|call|decision|date|contract|news|response)|(?:you|it)(?: \w+)? (?:managed|coped|survived) without me|(?:works?|goes) (?:in )?both (?:ways|directions)|(?:geniuses|superstars|rock ?stars|ninjas|unicorns)
      one (?:might|would|could|may) (?:have |be )?(?:hope|think|expect|imagin|suppos|forgiv|wonder)e?(?:d|n)?\b|too (?:much|hard|difficult|taxing|demanding) (?:of a |an? |to )?(?:trouble|effort|task|read|answer|reply|ask|call|write)|people who [\w ]{2,25} for a living|who needs \w+ when|(?:let|tell|call|write to) me (?:know )?when you(?:'ve| have|r \w+ has)? (?:found|find|learn\w*|figured?|worked out|remember\w*|locate\w*|bought|managed?|decided? (?:what|whether|who))
    `),
    /\b(?:my (?:late|slow|delay|notice))\b/i,
  ),
  jab(
    "A thank-you with a sting reads as sarcasm. Thank them plainly, or leave it out.",
    phrases(String.raw`
      (?:thank\w*|cheers|grateful|appreciate|(?:kind|good|nice|generous|decent) of \w+|glad|pleased|lovely|delighted)(?: [\w']+){0,6} (?:finally|eventually|at last|wasting|ignoring|keeping me (?:waiting|hanging)|leaving me|making me (?!feel|smile|laugh)|taking (?:so long|your (?:\w+ )?time)|bothering|bothered|deigning|nothing(?=[.!]?$)|not (?:even )?(?:reply|answer|read|both|call)\w*|silence|the laugh|after (?:\w+ ){1,3}(?:days|weeks|months|(?:the |a )?(?:whole|entire|full)))
      thank\w*[^.!?]{0,60} (?:what I can only|for free|for nothing|unpaid)|thank\w*[^.!?]{0,40} (?:automated|templated?|mass) \w+
      how \w+[^.!?;]{0,50} (?:after all|at last|eventually|finally|in the end)
      (?:you|someone|your \w+) (?:have |has )?(?:finally|eventually) \w+|(?:hear|reply|answer|wrote)[^.!?]{0,30},? (?:eventually|at last)(?=[.!]?$)
    `),
    /\bI(?:'ve| have|'m)? (?:\w+ )?(?:finally|eventually)\b|\bmy (?:late|slow|reply)\b/i,
  ),
  jab(
    "This may read as a dig at how long they took. Leave it out.",
    phrases(String.raw`
      (?:after|following|it took|within|in)(?: \w+){0,4} ${SPELL} (?:of|without|with no) (?:\w+ )?(?:silence|waiting|chasing|nothing|no \w+|hearing|an? (?:answer|reply|word)|any (?:answer|reply|word|news))
      (?:after|took|taken)(?: you)? (?:only|just|merely|a mere|barely)(?: \w+){1,2} ${SPELL}|it only took(?! me| an? (?:minute|moment|day))|only (?:took|needed) (?:you )?(?:\w+ ){1,2}(?:${SPELL}|reminders)|after only (?!an? )\w+ \w+|took (?:you|your \w+)(?: \w+){1,2} ${SPELL}
      in record time|(?:sweet|own good) time|radio silence|(?:long|deafening|total) silence|blink of an eye|snail's pace|speed of an? \w+|some of us (?:have|value|work)
      I(?:'d| had) (?:\w+ )?(?:assumed|presumed|concluded|given up)[^.!?]{0,60} (?:lost|forgotten|shelved|bin|door|dead|vanished|hope)|(?:starting|beginning|begun) to (?:think|wonder|worry)(?! about)
    `),
    /\b(?:my (?:late|slow|own|delay|silence|reply|notice)|I (?:need|took|joined|only|apologi[sz]e)|sorry|apolog\w+)\b/i,
  ),
  jab(
    "This tells them off for what they did not read or know. Leave it out, or state the fact alone.",
    phrases(String.raw`
      as (?:you|anyone|even [\w ]{1,30}?)(?:'d| would| should| must| might| could)(?: \w+ly| have){0,2} (?:know|known|noticed?|seen?|reali[sz]ed?|read|found|gathered|work|guess\w*)
      (?:had (?:you|anyone|someone|your \w+)|if (?:you|anyone|someone|your \w+)(?:'d| had| only| even| actually| ever| bothered to))(?: only| even| actually| ever| bothered to){0,2} (?:read|look\w*|check\w*|listen\w*|bother\w*|valued|treated|told me|replied|answered)
      as I(?:'ve| have)? (?:already|clearly|repeatedly|explicitly) \w+|as I(?:'ve| have)? told (?:two|three|several|your)|as (?:clearly|already) \w+|per my (?:last|previous|earlier)
      (?:glance|look|read|reading) (?:\w+ )?(?:at|of|through) ${MY_PAPERS}|${MY_PAPERS} (?:clearly|already|actually) \w+|in case you (?:(?:hadn't|haven't|didn't) \w+|missed|forgot)
      ^presumably|enlighten me|pray tell|since you ask(?:ed)?|slip(?:ped)? your mind|did (?:you|anyone) (?:even|seriously|actually) [^.!?]{0,60}\?
      I (?:assume|presume|take it|imagine|gather) (?:you|nobody|someone)(?: \w+){0,3} (?:somewhere|not|never|lost|forgot\w*)|I (?:trust|hope) (?:it|this) (?:wasn't|didn't)
    `),
    /\b(?:thanks?|grateful|kind of you|appreciate)\b(?! [\w ]*what I)[^.!?]{0,60}\b(?:look|read|reading|glance)/i,
  ),
  jab(
    "This may read as condescending. Say the thing itself without the preface.",
    phrases(String.raw`
      with (?:all due|the greatest|the utmost) respect|with all respect,|surely (?:some\w+|any\w+|you (?:could|must|should|can't))|no offen[cs]e\b[^.!?]{0,15} but|not (?:wishing|wanting|trying) to be \w+,? but|hate to break it|call me old[- ]fashioned|silly me|how dare I|bless (?:your|you for)
      (?:forgive|excuse|pardon) me for (?:thinking|assuming|expecting|hoping|having)|(?<!hope )you(?:'ll| will) forgive me for not|too much to (?:ask|expect|hope)|so (?:hard|difficult) to (?:reply|answer|read|write)|how hard (?:can|could) it be|heaven forbid|god knows
      (?:one|you|I)(?: would|'d) have (?:thought|expected|hoped) (?:that )?(?:an?|someone|you|better|more|at least)|one would (?:think|expect)|I suppose (?:you|I should|that(?:'s| is) (?:what|how))|the only one (?:\w+ ){0,2}who (?:can|could|knows)
      (?:do|must|can only|have to) (?:admire|applaud|salute) (?:the|your|an?) \w+|for an? [\w -]{0,30}?(?:company|firm|team|agency|place) (?:that|who) (?:prides?|claims?|says?|boasts?)|^so much for|as (?:per )?usual with (?:you|your|z+)|state secret|it took (?:an?|one|my|two|three|\d+) [^.!?]{1,40} for (?:you|any\w+|some\w+) to|no human being|(?:days|weeks|months|that|this) is what you call (?:prompt|quick|fast|soon|urgent|flexible|competitive|short)|silly of me to (?:expect|think|hope|assume|believe|imagine)|(?:I see|I gather|it seems|apparently) (?:that )?[^.!?]{0,40} (?:now )?(?:counts? as|passes for|qualif\w+ as)|(?:some|other) (?:people|firms|companies|employers)[^.!?]{0,40}, I (?:hear|am told|gather|believe)|one does(?: so| rather)? (?:enjoy|love|like|appreciate)|I do apologi[sz]e for (?:taking [^.!?]{0,30} at|daring)|^(?:clever|smart|bold|brave|ingenious|impressive), (?:to|that|how)|(?:perhaps|maybe) [^.!?]{0,25} would make an? (?:\w+ ){1,2}(?:present|gift)|(?:you|they|every\w+) (?:\w+ ){0,2}too busy to|^(?:evidently|seemingly)(?=,? )|I suppose [^.!?]{0,40} (?:out of the|not in the|beyond the) budget|do thank your (?:computer|machine|robot|system|software|assistant)|(?:of|in) only (?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:weeks|months)|in the spring of some|(?:starting|beginning) to (?:picture|imagine|suspect)(?! (?:myself|us|an? (?:life|future)))|(?:trust|hope) [^.!?]{0,12}next (?:applicant|candidate|person) (?:is|will be) (?:given|shown|offered|told|treated)|why (?:nobody|no one) (?:could|would|had) (?:\w+ )?(?:answer|reply|replied|call|lift|tell|told|write|ring|pick)\w*|not (?:exactly )?your (?:strong \w+|strength|forte|priority)
    `),
  ),
  jab(
    "Words like this one make a fact sound like a reproach. Leave it out.",
    phrases(String.raw`
      obviously|^apparently|^clearly,? (?:my|I was|the|this|there)
      (?:clearly|evidently|apparently|plainly) (?:[\w']+ ){0,3}(?:you|your|nobody|no one|not|never|too|\w+n't)
      (?:you|your \w+|they|it)(?: \w+)? (?:clearly|evidently|apparently) [^.!?;]{0,25}?(?:not|never|no|too|\w+n't|other|better|little|forgot\w*|confused)
    `),
    /\b(?:I|I'd|this is|that's)(?: [\w']+){0,3} obviously\b|\bobviously,? (?:I|not an? )|\b(?:clearly|obviously|evidently)[^.!?]{0,40}\b(?:strong|great|thoughtful|talented|cares?|lovely|good|well|kind|passionate|work hard|worked hard|special)\b|\b(?:say|said|put|write|speak|explained?) (?:\w+ ){0,4}(?:clearly|plainly)\b/i,
  ),
  jab(
    "This may read as a lecture. Leave it out, or turn it into one friendly suggestion.",
    phrases(String.raw`
      (?:next time|in (?:the )?future|going forward),?(?: (?:maybe|perhaps|please|kindly|just|do|you|someone|could|might|may|should|want to|wish to|try|to|consider|it|be worth|actually|at least),?){0,6} (?:read|check|look (?:at|up)|reply|answer|send|tell|treat|spell|getting|get (?:my|the|your)|make sure|bother|mention|prepare|homework|be (?:more|less|honest|on time)|proofread|learn|pay|respect|telling|replying|reading|listen)
      (?:perhaps|maybe|possibly)[^.!?]{0,60} next time(?=[.!]?$)|(?:perhaps|maybe)[^.!?]{0,30} (?:could|should|might|will) (?:read|proofread|learn|check|answer|reply|teach|train)|^(?:perhaps|maybe|do|consider|try) (?:invest|read|learn|buy|teach|train|pay|proofread|spend)\w*
      (?:hope|trust|wish)[^.!?]{0,20} next (?:candidate|person|applicant)[^.!?]{0,25} (?:gets?|treated|told|luckier|deserves?|answer|reply|shown)|next (?:victim|mailshot|poor \w+)
      you (?:might|may|could)(?: also| just)? (?:want|like|wish|care) to (?:read|check (?!with)|proofread|learn|train|teach|answer|reply|look at|invest|rethink|reconsider|review|work on|pay)|(?:might|may) I suggest|word of advice|(?:free|little) advice|(?:a|one|free|pro)[ -]tip|just a thought
      (?:reading|spelling|maths|grammar|manners) (?:lessons?|class\w*|course)|(?:if|when|once|should) you(?:'re| are)? (?:ever|finally|actually) (?:\w+ ){0,3}?(?:learn|manage|decide|figure|get (?:round|your)|bother|start|pay|find out|ready)\w*|(?:when|once) you(?:'ve| have) (?:learn\w+|figured|sorted|worked out)
    `),
    /\bpaths?\b|\bcross\b|\bmeet\b/i,
  ),
  jab(
    "This may read as a jab. “I wish you luck with the search” is enough.",
    phrases(String.raw`
      luck (?:with )?(?:find|gett|hir|convinc|keep|attract|persuad|recruit|fill|try)ing (?:any(?:one|body)|another|people who|[^.!?]{0,60} (?:(?:for|at|on|with) (?:that|this|those|your|less|\d|\w+ (?:grand|k))|willing|desperate|stupid|foolish|prepared to|who(?:'ll| will| would)))
      luck with that|(?:you'll|you will|going to) need (?:it|all the luck)(?=[.!]?$)|luck to (?:whoever|the poor|any\w+|them)|poor soul|(?<!(?:of|for|about) )your loss|whoever[^.!?]{0,40} (?:desperate|foolish|stuck|puts? up|unlucky|(?:enjoys?|likes?|minds?) (?:waiting|being|silence|chasing|guessing))|(?:some\w+|any\w+|people)(?: \w+){0,3} (?:desperate|foolish|cheap|stupid|naive) enough
    `),
  ),
  jab(
    "This may read as sarcasm. Say it plainly, or leave it out.",
    phrases(String.raw`
      (?:what a|quite an?|quite the) (?:\w+ )?(?:surprise|treat|joy|achievement|feat)(?! to)|what an? (?:efficient|speedy|swift|well-run)|masterclass|slow clap|bravo|well done (?:for|on)|congratulations on (?:finally|managing)
      (?:particularly|especially|really|thoroughly|truly|so|rather) (?:enjoyed|loved|liked|appreciated|admired) (?:being (?:ignored|kept|told|left|made|ghosted|lectured)|the (?:\w+ )?(?:silence|wait|part where)|waiting|having to|how (?:nobody|no one|little (?:you|any)|you (?:never|didn't|forgot)))
      (?:funny|interesting|curious|strange|odd|amusing|telling|remarkable|ironic) (?:how|that)(?=[^.!?]{0,60}\b(?:you|your|nobody|no one|company)\b)|(?:I'm|I am|no) (?:sure|certain|doubt)(?: that)? (?:you|someone|they|a \w+)(?: \w+)? (?:were|was|had|have|must)(?: \w+){0,3} (?:busy|better|important|reasons?|urgent|trouble)
      (?:says|speaks|tells?) (?:me )?(?:volumes|everything|it all|all (?:I|that)|plenty)|not that you(?=[^.!?]{0,20}\b(?:asked|cared?|noticed)\b)|must be (?:\w+ )?(?:nice|tiring|exhausting)|if you say (?:so|it)|so-called|imagine my surprise|better late than never|patience is a virtue|have it framed
      (?:no|small) wonder|(?:explains?|see|understand|know) (?:now |exactly )?why[^.!?]{0,40} (?:still|vacan\w+|turnover|leave|leaving|nobody|no one|can't)|(?:can't|cannot) (?:imagine|think) why|I wonder why|(?:strangely|oddly|funnily) enough|believe it or not|who knew|nice try|dream on|who (?:wouldn't|could resist)|you must have been (?:very|so|terribly|awfully) busy|unlike me|had I wanted|glad (?:some|any)(?:one|body) there|how (?:refreshing|charming|delightful|novel|original) (?:to|that)|what's not to (?:love|like)
      (?:assume|surely|must be)(?: \w+){0,4} (?:typo|joke|misprint)|a zero|are you (?:serious|joking)|(?:your|this|the|so|an?) (?:\w+ )?"(?:competitive|dynamic|flexible|exciting|family|urgent|generous|quick|short|culture|opportunity|attractive|unique|great|people|friendly|values?|fun|fast)[\w -]{0,12}[.,]?"?|supposedly
      at least (?:you|someone) (?:managed|replied|remembered|bothered|spel\w+)|don't worry, I only|I(?:'d| would) (?:say (?!yes|no)|thank you|ask for)[^.!?]{0,40} but|flattered (?:that )?you (?:think|believe|imagine) (?!of|I|so|me)\w+
    `),
  ),
];

/** No thanks, praise, wish or advice that means the reverse. */
export const passiveAggressive = wording({
  code: "passive-aggressive",
  mark: "tone",
  slipIn: firstOf(JABS),
});
