import { oneOf, phrases } from "@/lib/domain/check/phrases";
import { slipsOf, type Wording, wording } from "@/lib/domain/check/wording";

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
const GUESSING = oneOf(String.raw`
    (?:no |without )doubt|doubtless|undoubtedly|I(?:'m| am) (?:sure|certain|confident)|presumably
    I (?:do )?(?:gather|see|suppose|take it|presume|assume|imagine|trust|hope|expect|understand|notice|can only \w+)
    perhaps|maybe|evidently|apparently|(?:begun|beginning|started|starting) to (?:imagine|think|wonder|suspect)
  `);
/** What no answer comes from, and virtues that are only named where they are missed. */
const SMIRK = oneOf(String.raw`
    (?:in|into|under|behind) (?:an?|the|some\w*(?:'s)?) [\w ]{0,12}?(?:drawer|attic|cellar|bin|basket|pile|stack|cup|desk|sofa)
    framed|on its way|still in the post|black hole|mailing list|mail merge|copy and paste|meant well
    alive (?:and|in|at)|out of fashion|now optional|lost art|pigeons?|it takes|manners|punctuality|courtesy
    thoroughness|spelling|unlike who\w+|more important|better things to|asleep|hibernat\w+|straight face
    enjoy\w* (?:the |being )?(?:silence|wait\w*)|watch (?:has )?stopped
  `);
const PRAISE = oneOf(String.raw`
    thank\w*|grateful|appreciat\w+|kind|good|nice|lovely|generous|thoughtful|considerate|touch(?:ed|ing)|delight\w*
    pleas\w+|glad|honour\w*|privileged?|flatter\w*|reliev\w+|comfort\w*|reassur\w+|impress\w*|admir\w+
    congratulat\w+|applau\w+|bravo|hats off|well done|full marks|kudos|enjoy\w*|love[ds]?|wonderful|heart-?warming
    charming|refreshing|treat|joy|clever|brave|decent|efficient|a pleasure
  `);
const LAPSE = oneOf(String.raw`
    forg(?:et|ets|ot|etting|otten)\b(?! (?:how|the|what|your|our|that)\b)|ignor(?:e|ed|ing)|leav(?:e|ing) me
    wast(?:e|ing) (?:my|our)|overlook\w*|misplac\w+|misspel\w+|interrupt\w*|ghost\w*|chasing|lectur(?:ed|ing)
    silence|unanswered|unread
  `);

const MISTREATED = oneOf(`
    (?:kept|left) (?:in the dark|waiting|hanging|guessing)
    messed|strung|fobbed|ignored|forgotten|lied|told (?:nothing|at the last|three|twice)
  `);

const JABS: readonly Wording[] = [
  jab(
    "This may read as a guess at them, meant to sting. State the fact alone, or leave it out.",
    phrases(String.raw`
      ${GUESSING}(?:,? [^.!?]{0,70})? ${SMIRK}
      ${GUESSING},? (?:that )?${MY_PAPERS} (?:is|was|has|lies|lay|sits|sat|went|goes)
      ${GUESSING} (?:that )?(?:nobody|no one|none of you)\b
      (?:hope|trust) (?:nobody|no one|it|this|I) (?:was|did|is)(?:n't| not)? (?:too )?(?:inconvenienc|troubl|disturb|burden|tir|exhaust)
      I can only (?:assume|suppose|imagine|conclude)|(?:seconds?|minutes?|glance|look|click)(?: [\w']+){0,5} would have
    `),
    /\b(?:your? (?:wonderful|great)|in the post box)\b/i,
  ),
  jab(
    "Praise for a failing reads as sarcasm. Leave it out.",
    phrases(String.raw`
      ${PRAISE}(?: [\w']+){0,5} (?:to|for|of|on|while|that|by|how|after)(?: [\w']+){0,6} ${LAPSE}
      (?:how|what an?)(?: \w+)? (?:touching|convenient|timely|novel|original|typical|predictable|efficient|comforting|reassuring|flattering|fitting|coincidence)
      (?:^|(?:it's|it is|find it|how|rather|quite|most) )(?:funny|curious|odd|strange|ironic|telling|amusing|peculiar|interesting|amazing|fascinating|astonishing|remarkable|incredible|extraordinary|miraculous)(?:ly)?(?:,? isn't it)?,? (?:how|that|what|the)
      ${PRAISE}[^.!?]{0,50} (?:on|for|at|a|the)(?: the| your| an?)? ${NTH} (?:time|attempt|go|try|request|date)
      as if by magic|miraculously
      (?:what an? (?:honou?r|privilege|joy|treat)|(?:honou?red|privileged|flattered|delighted)) to be (?:the |your )?(?:${NTH}|last|asked (?:last|again)|remembered|noticed|found)
      the ${NTH} (?:person|one) (?:you|to be|on)|you(?:'ve| have| had)? \w+ [^.!?;]{0,30} for the ${NTH} time
      ^for (?:an?|people|some\w+)\b[^.!?,]{0,40}, (?:you|your|that|this|it)\b[^.!?]{0,30}(?:little|few|seldom|rarely|badly|poor\w*|slow\w*|not|n't|no|never)
    `),
    /\b(?:my (?:own )?(?:late|delay|silence|slow|mistake|fault|nerves)|I (?:forgot|was late|kept|lost)|never (?:forget|felt|made|rush)|(?:nobody|no one) (?:rush|press)|(?:not|n't|never) (?:ignor|forget|leav|keep|interrupt)|sorry|apolog\w+|forgive)\b/i,
  ),
  jab(
    "Counting what they did late or twice reads as a reproach. Leave it out.",
    phrases(String.raw`
      a (?:mere|cool|brisk|swift|modest|trifling) (?:${NUMBER} )?(?:${SPELL}|hours|\w+ ${SPELL})
      (?:${NUMBER}|a|an|many) (?:\w+ )?(?:days|weeks|months|years?|month|hours|seasons?) after (?:I (?:had )?(?:applied|wrote|sent|asked|called))
      ^(?:only |just |a mere |some )?(?:${NUMBER}|a|many) (?:\w+ )?(?:days|weeks|months|reminders|e-?mails|calls|messages|letters)(?:,? (?:and )?(?:${NUMBER}|a|an) \w+(?: \w+)?){0,3}(?: later)?,? (?:here|still|not|no|and (?:you|no|still|not|never)|without|for|is|are|to (?:get|obtain|say|send))
      (?:your|the|a) (?:${NTH}) (?:\w+ )?(?:re-?schedul\w+|change|postpone\w+|cancel\w+|date|attempt|apology|excuse|"?urgent|"?final|deadline)
      ${NUMBER} (?:unanswered|reminders?\b(?! of)|chasers?|follow-ups?)[^.!?]{0,60}
      the (?:answer|reply|call|e-?mail|feedback|acknowledgement|offer|date|contract) (?:you |they |we were |I was |that was )?promised (?:me )?(?:for|in|by|on|within|last)
    `),
    /\b(?:my (?:late|slow|own|delay|silence|reply|notice|fault)|I(?:'ve| have| had)? (?:need|took|taken|joined|only|start|move|apologi[sz]e|changed|cancel\w*|reschedul\w*|to ask)|sorry|apolog\w+|your patience|later I)\b/i,
  ),
  jab(
    "A question that expects no answer reads as a reproach. Leave it out.",
    phrases(String.raw`
      who (?:needs|reads|has time|answers|bothers|still)\b[^.!?]{0,80}\?
      (?:really|seriously)\?
    `),
  ),
  jab(
    "This may read as a lecture with a smile. Leave it out.",
    phrases(String.raw`
      ^(?:do |please |kindly |perhaps |maybe |just )?(?:ask|get|find) (?:an? (?:colleague|child|friend|grown-up|adult|intern)|someone|somebody|your \w+)(?: \w+)? (?:to )?(?:show|explain|read|teach|spell) (?:you|it|them|how|the)
      (?:somebody|someone) (?:could|should|might|ought to|may|needs to) (?:\w+ )?(?:explain|tell|show|teach|remind|inform|let)
      (?:should|if) any(?:one|body) (?:\w+ )?(?:cares?|wish\w*|feels?|bothers?|happens?|gets round|finds? the time)
      silly (?:old )?me
      ^(?:well,? )?at least (?:the|there|(?:one|some) of)|lessons? in (?:patience|humility|manners|waiting|humour)
      leave you to your
      (?:some|most|other) (?:people|companies|firms|employers) (?:might|would|could)(?: at least)? have
      so well without|(?:touched|amused|honoured|flattered) (?:to be|that [^.!?]{1,30}) (?:called|addressed|greeted)
      for a good cause|(?:fit|squeeze|slot)(?:ted|ting)? me in between
      (?:to |wonder if |wonder whether )?whoever (?:\w+ )?(?:decid|wr[io]t|chose|pick|thought|dreamt|sent)\w*
      (?:that|to show) I (?:still )?exist(?:ed)?
      (?:replying|answering|reading|spelling|writing back|calling back|picking up|punctuality|politeness)[^.!?]{0,20} (?:is|are|can be|must be|was) (?:\w+ )?(?:hard|difficult|tiring|tricky|exhausting|too|a lot|not)
      one learns
      (?:good|nice|interesting|lovely|useful) to (?:know|learn|see|find out) (?:that|what|how) (?:loyalty|${NUMBER} years|I'm|I am|I was|experience|silence)
      coincidentally|as any(?:one|body) (?:with|who)
      you (?:had |have )?promised (?:me )?(?:an? |the |your )?(?:feedback|answer|reply|call|decision|date|contract|news|response)
      who needs \w+ when
    `),
    /\b(?:my (?:late|slow|delay|notice))\b/i,
  ),
  jab(
    "A thank-you with a sting reads as sarcasm. Thank them plainly, or leave it out.",
    phrases(String.raw`
      (?:thank\w*|cheers|grateful|appreciate|congratulations|(?:kind|good|nice|generous|decent) of \w+|glad|pleased|lovely|delighted)(?: [\w']+){0,6} (?:finally|eventually|at last|in the end|getting round|after all this|wasting|ignoring|leaving me|bothering|bothered|deigning|while I (?:waited|sat|stood)|nothing(?=[.!]?$)|silence|the laugh|after (?:\w+ ){1,3}(?:days|weeks|months))
      thank\w*[^.!?]{0,60} (?:what I can only|for free|for nothing|unpaid)|thank\w*[^.!?]{0,40} (?:automated|templated?|mass) \w+
      how \w+[^.!?;]{0,50} (?:after all|at last|eventually|finally|in the end)
    `),
    /\bI(?:'ve| have|'m)? (?:\w+ )?(?:finally|eventually)\b|\bmy (?:late|slow|reply)\b/i,
  ),
  jab(
    "This may read as a dig at how long they took. Leave it out.",
    phrases(String.raw`
      (?:after|following|it took|within|in)(?: \w+){0,4} ${SPELL} (?:of|without|with no) (?:\w+ )?(?:silence|waiting|chasing|nothing|no \w+|hearing)
      (?:after|took|taken)(?: you)? (?:only|just|merely|a mere|barely)(?: \w+){1,2} ${SPELL}
      only took (?:you|your|them)|only (?:took|needed) (?:you )?(?:\w+ ){1,2}(?:${SPELL}|reminders)
      took (?:you|your \w+)(?: \w+){1,2} ${SPELL}
      in record time|radio silence|blink of an eye|snail's pace|speed of an? \w+
    `),
    /\b(?:my (?:late|slow|own|delay|silence|reply|notice)|I (?:need|took|joined|only|apologi[sz]e)|sorry|apolog\w+)\b/i,
  ),
  jab(
    "This tells them off for what they did not read or know. Leave it out, or state the fact alone.",
    phrases(String.raw`
      as (?:you|anyone|even [\w ]{1,30}?)(?:'d| would| should| must| might| could)(?: \w+ly| have){0,2} (?:know|known|noticed?|seen?|reali[sz]ed?|read|found|gathered|work|guess\w*)
      (?:had (?:you|anyone|someone|your \w+)|if (?:you|anyone|someone|your \w+)(?:'d| had| only| even| actually| ever| bothered to))(?: only| even| actually| ever| bothered to){0,2} (?:read|look\w*|check\w*|listen\w*|bother\w*|valued|treated|told me|replied|answered)
      as I(?:'ve| have)? (?:now |already )?\w+(?: you)? (?:${NUMBER} times|twice|again)
      as I(?:'ve| have)? (?:already|clearly|repeatedly) \w+
      (?:should|if) you (?:ever|one day|happen to|get round to|by chance) (?:\w+ )?(?:read|reach|finish|answer|reply)
      as ${MY_PAPERS} \w+ (?:in|on) (?:the|its|page|line|bold)
      (?:glance|look|read|reading) (?:\w+ )?(?:at|of|through) ${MY_PAPERS}|${MY_PAPERS} (?:clearly|already|actually) \w+
      ^presumably|enlighten me|pray tell
    `),
    /\b(?:thanks?|grateful|kind of you|appreciate)\b(?! [\w ]*what I)[^.!?]{0,60}\b(?:look|read|reading|glance)/i,
  ),
  jab(
    "This may read as condescending. Say the thing itself without the preface.",
    phrases(String.raw`
      with (?:all due|the greatest|the utmost) respect|with all respect,|hate to break it|silly me|how dare I|bless your
      (?:forgive|excuse|pardon) me for (?:thinking|assuming|expecting|hoping|having (?:(?:ever )?(?:thought|assumed|expected|hoped|believed|supposed)|standards|the (?:cheek|nerve)|an? (?:life|family|memory|brain)))
      (?:ask|expect|hop)(?:ing|ed)? too much|heaven forbid|god knows
      I suppose (?:you|I should (?:be|thank|feel|count|consider))|might I suggest|may I suggest|too much to (?:ask|expect|hope)
      (?:do|must|can only|have to) (?:admire|applaud|salute) (?:the|your|an?) \w+|^so much for|state secret
      it took (?:an?|one|my|two|three|\d+) [^.!?]{1,40} for (?:you|any\w+|some\w+) to|no human being
      (?:days|weeks|months|that|this) is what you call (?:prompt|quick|fast|soon|urgent|flexible|competitive|short)
      (?:starting|beginning) to (?:picture|imagine|suspect)(?! (?:myself|us|an? (?:life|future)))
    `),
  ),
  jab(
    "Words like this one make a fact sound like a reproach. Leave it out.",
    phrases(String.raw`
      obviously|^apparently
      (?:clearly|evidently|apparently|plainly) (?:[\w']+ ){0,3}(?:you|your|nobody|no one|not|never|too|\w+n't)
    `),
    /\b(?:I|I'd|this is|that's)(?: [\w']+){0,3} obviously\b|\bobviously,? (?:I|not an? )|\b(?:clearly|obviously|evidently)[^.!?]{0,40}\b(?:strong|great|thoughtful|talented|cares?|lovely|good|well|kind|passionate|work hard|worked hard|special)\b|\b(?:say|said|put|write|speak|explained?) (?:\w+ ){0,4}(?:clearly|plainly)\b/i,
  ),
  jab(
    "This may read as a lecture. Leave it out, or turn it into one friendly suggestion.",
    phrases(String.raw`
      (?:next time|in (?:the )?future|going forward),?(?: (?:maybe|perhaps|please|kindly|just|do|you|someone|could|might|may|should|want to|wish to|try|to|consider|it|be worth|actually|at least),?){0,6} (?:read|check|look (?:at|up)|reply|answer|send|tell|treat|spell|getting|make sure|bother|mention|prepare|homework|proofread|learn|pay|respect|telling|replying|reading|listen|put(?! me))
      (?:perhaps|maybe|possibly)[^.!?]{0,60} next time(?=[.!]?$)
      (?:perhaps|maybe)[^.!?]{0,20} next (?:candidate|applicant|person|one) (?:will|might|would|may) (?:enjoy|like|appreciate|be|have)
      ^(?:perhaps|maybe|do|consider|try) (?:invest|read|learn|buy|teach|train|pay|proofread|spend)\w*
      you (?:might|may|could)(?: also| just)? (?:want|like|wish|care) to (?:read|check (?!with)|proofread|learn|train|teach|answer|reply|look at|invest|rethink|reconsider|review|work on|pay)
      word of advice|(?:a|one|free|pro)[ -]tip|just a thought
    `),
    /\bpaths?\b|\bcross\b|\bmeet\b/i,
  ),
  jab(
    "This may read as a jab. “I wish you luck with the search” is enough.",
    phrases(String.raw`
      luck (?:with )?\w+ing (?:any(?:one|body)|another|people who|[^.!?]{0,60} (?:for|at|on|with) (?:that|this|those|less|\d)|[^.!?]{0,60} (?:willing|desperate|stupid|foolish|prepared to))
      luck with that|luck to (?:whoever|the poor|any\w+|them)|poor soul
      whoever[^.!?]{0,40} (?:desperate|foolish|stuck|puts? up|unlucky|(?:enjoys?|likes?|minds?) (?:waiting|being|silence|chasing|guessing))
    `),
  ),
  jab(
    "This may read as sarcasm. Say it plainly, or leave it out.",
    phrases(String.raw`
      (?:what a|quite an?|quite the) (?:\w+ )?(?:surprise|treat|joy|achievement|feat)(?! to)|masterclass|slow clap|bravo
      (?:particularly|especially|really|thoroughly|truly|so|rather) (?:enjoyed|loved|liked|appreciated|admired) (?:waiting|having to)
      (?:I'm|I am|no) (?:sure|certain|doubt)(?: that)? (?:you|someone|they|a \w+)(?: \w+)? (?:were|was|had|have|must)(?: \w+){0,3} (?:busy|better|important|reasons?|urgent|trouble)
      must be (?:\w+ )?(?:nice|tiring|exhausting)|so-called|better late than never|have it framed
      (?:no|small) wonder|I wonder why|believe it or not|who knew|nice try|dream on|unlike me|had I wanted
      how (?:refreshing|charming|delightful|novel|original) (?:to|that)
      (?:assume|suppose|trust|presume|surely|must be)(?: \w+){0,6} (?:typ(?:o|ing error)|joke|misprint)|a zero
      (?:your|this|the|so|an?) (?:\w+ )?"(?:competitive|dynamic|flexible|exciting|family|urgent|generous|quick|short|culture|opportunity|attractive|unique|great|people|friendly|values?|fun|fast)[\w -]{0,12}[.,]?"?
      supposedly
    `),
  ),
  jab(
    "Advice to nobody in particular reads as scorn. Leave it out.",
    phrases(String.raw`
      one (?:might|could|would|may) (?:even|almost|be forgiven|have (?:thought|expected|hoped|imagined))(?! (?:I\b|say|call))
      (?:might|could|should|may|ought to) (?:even |perhaps )?(?:ask|engage|employ|hire|appoint|involve) (?:someone|somebody|any\w+) who (?:has|have|had) (?:actually|ever|had to|once|tried|used)
    `),
    /\b(?:hope|wish)\b/i,
  ),
  jab(
    "This may read as a reproach for the wait. Leave it out.",
    phrases(String.raw`
      (?:anyone|anybody|who)(?:'s| is| was) (?:counting|keeping (?:count|score))
      not that any(?:one|body)(?! (?:\w+ )?(?:press|rush|push|made|forc|judg)) \w+
      ${NUMBER} (?:${SPELL}|weekends|evenings) I [^.!?]{0,30} (?:the|my) (?:phone|inbox|post|letter-?box|screen)
      (?:mind|object|enjoys?|loves?|likes?|happy|content|glad|delighted)(?: to)? (?:(?:be|being|getting) ${MISTREATED}|waiting (?:for an answer|by the phone|weeks|months))
    `),
    /\bI(?:'d| would| did| do)?(?: not|n't| don't| didn't| wouldn't| never)? (?:mind|object)|\b(?:my (?:late|slow|own|reply|delay)|I(?:'m| am) (?:\w+ )?late|sorry|apolog\w+)\b/i,
  ),
];

/** No thanks, praise, wish or advice that means the reverse. */
export const passiveAggressive = wording({
  code: "passive-aggressive",
  mark: "tone",
  slipsIn: slipsOf(JABS),
});
