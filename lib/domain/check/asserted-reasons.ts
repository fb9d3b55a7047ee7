import type { Span } from "@/lib/domain/check/finding";
import { oneOf } from "@/lib/domain/check/phrases";
import { affirmedIn, pattern, statedIn } from "@/lib/domain/check/stated";
import type { ReasonCode } from "@/lib/domain/message/reasons";

/** A reason that a text gives as the writer's own, in whatever words. */
export interface AssertedReason {
  readonly code: ReasonCode;
  readonly span: Span;
}

/**
 * The reasons that a text gives, by the patterns of who does what: the writer has signed, stays, cannot move, needs
 * more. Nothing is asserted by what is denied ("it is not about the pay") or supposed ("if it were remote"), nor by
 * what fits every reason ("not the right fit", "personal reasons"). Takes `unwrapped` text.
 */
export const assertedReasons = (text: string): AssertedReason[] =>
  SIGNS.flatMap(({ code, affirmed, stated }) => {
    const span = (affirmed && affirmedIn(text, affirmed)) ?? (stated && statedIn(text, stated)) ?? null;
    return span ? [{ code, span }] : [];
  });

interface Sign {
  readonly code: ReasonCode;
  /** Undone by a "not" in its clause. */
  readonly affirmed?: RegExp;
  /** Holds a "not" or the like of its own. */
  readonly stated?: RegExp;
}

// Gaps stay within a sentence and are bounded, so that no text makes a pattern slow.
const near = (letters: number): string => `[^.!?;\\n]{0,${letters}}`;
const CANNOT =
  "\\b(?:can't|cannot|can not|couldn't|could not|won't|unable|not able|not in a position|not (?:willing|prepared|free|looking|keen)|don't want|do not want|rather not|prefer not|impossible|impractical|unworkable|ruled? out|rules out)\\b";
const NOT = "(?:\\bnot|n't|\\bnever|\\bcannot|\\bno longer)";
const OTHER_POST =
  "(?:offers?|jobs?|roles?|positions?|posts?|opportunity|contract|appointment|company|firm|employer|organi[sz]ation|team|studio|agency|practice|school|charity|start-?up|business)";
const PLACE = "(?:(?:an?|the|my) (?:job|post|place|position|role|berth|contract|seat|start)|work)";
const ANOTHER =
  "(?:an? (?:different|rival) \\w+|some(?:body|one) else|another (?!(?:course|project|season|term|year|months?|weeks?|days?|hour|look|time|cause)\\b)\\w+)";
const PAY =
  "(?:salary|salaries|pay|package|compensation|remuneration|wages?|rate|fee|range|budget|base|money|figures?|numbers|band)";

const LEADER =
  "(?:foreman|forewoman|partner|head|lead|leader|manager|supervisor|director|chief|deputy|charge hand|sous-chef|captain)\\b";
const JOURNEY =
  "(?:commut(?:e|ing)|travel(?:ling|ing)?|journey|distance|drive|relocat(?:ion|ing)|location|office days|on[- ]site|in[- ]office)";
const TRAFFIC =
  "(?:trains?|bus(?:es)?|ferr(?:y|ies)|traffic|motorway|timetables?|rail|miles|kilomet(?:er|re)s|km)";
const SEASON =
  "january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|year|months?";
const PERMIT =
  "(?:visas?|sponsor(?:ship|ed|s| me)?|(?:work |residence )?permits?|right to work|work authori[sz]ation|green card)";
const CONTRACT = oneOf(`
    permanent|fixed[- ]term|freelance|contract work|part[- ]time|full[- ]time|temporary|open[- ]ended
    (?:short|long)[- ]term|self-employed|salaried|reduced hours|(?:zero[- ]|three[- ]|four[- ])(?:hours|day)
  `);
const STUDIES =
  "(?:university|uni|school|college|stud(?:y|ies|ying)|education|degree|master'?s|ph\\.?d|doctora\\w+|mba|course|programme|program|apprenticeship|bootcamp|training)";
const FIELD =
  "(?:field|career|profession|industry|sector|line of work|teaching|education|academia|research|nursing|medicine|law|design|engineering|politics|farming|training)";
const STAGES = "(?:rounds?|stages?|task|test|assignment|exercise|presentation|take-?home|assessment)";
const CULTURE = "(?:environments?|cultures?|atmosphere|pace|(?:style|way) of working|working style|setting)";

/** "I am only looking for something permanent." */
const wants = (what: string): string =>
  `\\b(?:I|we)(?:'m| am|'re| are|'d| would|'ve| have| only| can| really| also| will| now){0,4} (?:need|look(?:ing)?(?: only)? for|want|prefer|require|seek(?:ing)?|search(?:ing)? for|after|hop(?:e|ing) for|ready for|aiming for|holding out for|(?:only )?consider(?:ing)?|expect|(?:set|focus(?:ed|ing)?|concentrating|decided) on|committed to|drawn to|(?:limited|restricted|tied) to|work|like) (?:[\\w-]{1,14} ){0,4}?${what}\\b`;
/** "I cannot move to the coast." */
const cannot = (what: string): string => `${CANNOT}${near(30)}\\b${what}\\b`;
/** "The journey does not suit me." */
const unfit = (what: string): string =>
  `\\b${what}\\b${near(30)}${NOT} (?:\\w{2,10} ){0,3}?(?:work|suit|fit|match|right|good|ideal|great|possible|feasible|workable|practical|sustainable|manageable|realistic|viable|doable|enough|something|an option|do|what|where|one|me)\\b`;
/** "The pace is too fast for me." */
const tooMuch = (what: string): string =>
  oneOf(String.raw`
    \b${what}\b${near(50)}\b(?:too (?!good|kind)\w+|below|beneath|above|(?:less|lower|higher|more) than|short of)\b
    \b${what}\b${near(50)}\b(?:falls? short|drop|cut|mismatch|tops? out|ends? (?:at|well|before|below)|wrong|off|bad|poor)\b
    \b${what}\b${near(50)}\b(?:unfortunate|difficult|against|awkward|tricky|unlucky|unworkable|unmanageable|unsustainable)\b
    \b${what}\b${near(50)}\b(?:impossible|out of reach)\b
  `);

const SIGNS: readonly Sign[] = [
  {
    code: "accepted-other",
    affirmed: pattern(
      `\\b(?:(?:decided|chosen|agreed|opted|elected|going|choosing) to (?:accept|take(?: up)?|join|pursue|go with)|accept(?:ed|ing)|taken(?: up)?|took(?: up)?|taking(?: up)?|signed|agreed to|said yes to|gone with|going with|chosen|opted for|settled on|landed|secured|found|received|got|have|been offered|was offered|start(?:ed|ing)|beginning|join(?:ed|ing)|pursu(?:e|ing)) (?:on |up |for |with |at )?(?:(?:an?|the|my|another|someone|somebody) )?(?:\\w{2,14} ){0,2}?(?:(?:another|other|different|new|competing|rival) (?:[\\w-]{2,14} ){0,2}?${OTHER_POST}|(?:offers?|jobs?|roles?|positions?|posts?) (?:elsewhere|somewhere else|at (?:another|a different)|from (?:another|a different))|elsewhere|somewhere else)(?!${near(30)}\\b(?:current|present|internal\\w{0,7}|in-house|own company|where I am|course|degree)\\b)`,
      `\\b(?:accepted|signed|taken) (?:an?|the|my) (?:\\w{2,14} )?(?:offer|contract|job|role|position|post)\\b(?!${near(30)}\\b(?:current|present|internal\\w{0,7}|promotion)\\b)`,
      oneOf(String.raw`
        \b(?:another|a different|somebody|someone)(?: else)? ${OTHER_POST.replace("(?:", "(?:else|")} (?:was|were) (?:\w{2,9} )?(?:quicker|faster|first|sooner|earlier)
        \bI(?:'ve| have)(?: now| already| just)? signed\b(?! (?:the (?:form|nda|papers)|your|up for|off))
      `),
      `\\b(?:another|a different) ${OTHER_POST} (?:has |have |had )?(?:just |now |since |already )?(?:come|came|moved|made|offered|got|hired|snapped|turned|worked|confirmed|presented|extended|given|been)\\b`,
      "\\b(?:I(?:'ve| have)|having) (?:now |since |just |already )?(?:found|got|landed|secured|taken) (?:an?|my) (?:[\\w-]{2,14} ){0,2}?(?:job|post|role|position|place to work)\\b(?! (?:here|at home|internally|within))",
      "\\ban? (?:[\\w-]{2,14} )?(?:job|role|position|post|offer|place|contract) (?:elsewhere|somewhere else)\\b",
      "\\b(?:got|found|landed|secured|start(?:ed|ing)?|begin(?:ning)?|take up|taking up) (?:a|my|the) (?:new )(?:job|role|position|post)\\b",
      "\\b(?:I|we)(?:'m| am|'ve| have|'ll| will| was| were| now| just| recently| already){0,4}(?: been| be)? (?:hired|taken on by|snapped up|spoken for|off the market|(?:signed|engaged|committed|bound|promised|contracted|pledged|tied)(?: myself| up| on)? (?:with|elsewhere|over there|somewhere)|(?:going|gone|starting|working) elsewhere|agreed terms|said yes (?:to|over|elsewhere)|more or less said yes)\\b",
      `\\bI(?:'ve| have|'m| am)?(?: [a-z]{2,7}){0,3}? (?:took|taken|taking|accepted|got|found) (?:up )?${PLACE} (?:with|at|on|for) ${ANOTHER}\\b(?!${near(50)}\\b(?:\\d{4}|ago|internally)\\b)`,
      `\\b(?:(?:signed(?: on| up)? with|committed to|thrown in my lot with|given my word to|working for) ${ANOTHER}|(?:days|weeks|months) into another (?:job|post|role|contract))\\b`,
      "\\bmy new (?:employer|job|role|post|position|boss|firm|company|workplace|contract)\\b|\\b(?:dotted line|pen to paper)\\b",
    ),
  },
  {
    code: "staying",
    affirmed: pattern(
      "\\b(?:stay(?:ing)?|remain(?:ing)?|continu(?:e|ing)|stick(?:ing)?|stuck) (?:on |put|here )?(?:where I am|put\\b|(?:in|with|at) (?:my|our|the) (?:\\w{2,12} ){0,2}?(?:job|role|position|post|employer|company|firm|team|organi[sz]ation|workplace|place|manager)|with them|on with)",
      "\\b(?:my|our) (?:[\\w-]{2,14} ){0,2}?(?:manager|boss|employer|company|team|director|firm|lead|management|bosses|professor|supervisor|chief|principal|head|school|partners) (?:has |have |had )?(?:just |now |since |already )?(?:matched|counter\\w{0,7}|promot\\w{1,3}|offered|given|gave|persuaded|convinced|asked|made|extended|improved|raised|found|come back|talked|surprised|kept|keeping|wants? me)\\b",
      "\\b(?:accept(?:ed|ing)|taken|took|taking|received|got) (?:an?|the|my) (?:[\\w-]{2,14} ){0,2}?(?:counter-?\\s?offer|promotion|pay rise|raise|remit)\\b",
      oneOf(String.raw`
        \bI(?:'ve| have)? (?:just |now |recently |since )?(?:been|was) promoted\b
        \bI(?:'ve| have) (?:just |now |recently |since )?been (?:(?:made (?:up to )?|named )(?:the )?${LEADER}|put in charge\b(?![^.!?;\n]{0,40}\b(?:before|twice|often|once)\b))
        (?<!\b(?:you|your \w{2,12})(?: \w{3,7})? )\b(?:has put me in charge|moved me up|(?:appointed|named|made) me (?:the )?${LEADER})
        \b(?:talked (?:me )?out of leaving|worth my while to stay|(?:withdrawn|taken back|torn up|tore up) my (?:notice|resignation))\b
        \bI(?:'ll| will|'m going to| am going to|'m| am) (?:sit(?:ting)? tight|stop(?:ping)? where I am)\b
        \b(?:asked|persuaded|convinced|talked|begged|got|made) me (?:to|into|round to) (?:stay|remain)(?:ing)?\b
        \bI(?:'m| am) staying\b(?! (?:in|open|tuned|interested|with you))
        \bI(?:'ll| will) stay(?=[.,;]| (?:on|here|there)\b)
        \bkeep(?:ing)? (?:my|the) (?:present |current |old )?(?:job|post|desk|role|position)\b
      `),
      "\\bloyal to my",
      "\\b(?:happy|content|settled|comfortable) (?:where I am|in my (?:current|present))\\b",
    ),
    stated: pattern(
      `${NOT}(?: be)? (?:leav(?:e|ing) (?:my|our) (?:\\w{2,10} )?(?:job|post|role|position|team|employer|company|firm|manager|boss)|going anywhere|chang(?:e|ing) (?:jobs|employers?)(?! (?:this|at|before|until|right|now|yet)))\\b`,
    ),
  },
  {
    code: "compensation",
    affirmed: pattern(
      tooMuch(PAY),
      oneOf(String.raw`
        \b(?:below|beneath|under|less than|lower than|short of) (?:what|my|the|where|that)${near(20)}\b(?:need|earn|salary|pay|minimum|expectations?|floor|range|make|package|figure)\b
        \bless than I (?:\w{2,9} )?(?:earn|make|get|need|am paid)\b|\b(?:pay cut|drop in (?:pay|salary|income))\b
      `),
      `\\b(?:apart|agree|gap|agreement) (?:on|over|in|about|between) (?:the |our |us on )?${PAY}\\b`,
      wants("(?:[£$€]\\s?\\d|\\d[\\d,.]{2,}|\\d{2,3}k|(?:higher|better|bigger) (?:salary|pay|package|rate))"),
      `\\b(?:had|if) (?:the |your )?${PAY} (?:been|were|was) (?:\\w{2,8} )?(?:higher|better|closer)\\b`,
    ),
    stated: pattern(
      `\\b(?:the|your|on|this|that|our|proposed|offered|advertised) (?:\\w{2,12} )?${PAY}\\b(?! (?:is|was|are)(?: not|n't) (?:the|why|what|an?) )${near(30)}(?:${NOT} (?:\\w{2,10} )?(?:reach|meet|match|work|cover|stretch|come|get|enough|high|competitive|what I|where I|suit|add up|close)|\\btoo low)`,
      cannot(
        `(?:for (?:less|that|this)|on that|on this|below|less than|accept|afford|work|live|move)${near(15)}\\b(?:salary|pay|rate|package|figure|money|[£$€]\\s?\\d)`,
      ),
      "\\b(?:can't|cannot|couldn't|could not|unable to) (?:really )?afford (?:to|a (?:drop|cut|lower))",
    ),
  },
  {
    code: "location",
    affirmed: pattern(
      tooMuch(JOURNEY),
      oneOf(String.raw`
        \b(?:drive|commute|journey|ride|trip|train|way there)\b[^.!?;\n]{0,30} (?:takes?|costs?|is|be|was|eats?) (?:me |up )?(?:about |over |more than |nearly |almost )?(?:\d|an? |two|three|four|five|half|too long|ninety|forty|longer)
        \bI have lived in \w
        \bstay(?:ing)? with my (?:slopes|hills|mountains|sea|coast|island|river|city|town|village)\b
      `),
      `\\b(?:account of|because of|due to|down to|thanks to|owing to|given) (?:the |my )?(?:\\w{2,10} )?(?:${JOURNEY}|${TRAFFIC})\\b`,
      "\\b(?:takes?|taking|moves?|moving|sends?|sending|sent|posted|transferr(?:ed|ing)|transfers?|transplant\\w{0,3}) (?:us|me|my (?!name|cv|application|details|profile)\\w{3,10}) (?:off |away |over |back )?(?:to\\b|abroad|overseas|out of)(?! (?:the next|a different|say|think|tell|learn))",
      "\\b(?:minutes|hours?|miles|kilomet(?:er|re)s) (?:away )?from (?:my|where I|here|home|me)\\b|\\btoo far (?:away|from (?:home|where|me)|for me)\\b",
      wants(
        "(?:remote|hybrid|work(?:ing)? from home|home[- ]based|closer to (?:home|where)|near(?:er)? (?:to )?(?:home|me)|local(?:ly)?)",
      ),
      "\\b(?:I(?:'m| am| have|'ve|'ll be| will be)|having) (?:\\w{2,10} ){0,3}?(?:relocat(?:e|ed|ing)|emigrat(?:e|ed|ing)|mov(?:e|ed|ing) (?:abroad|overseas|house|home|cit(?:y|ies)|countr(?:y|ies)|away|north|south|east|west|out of|back (?:to|home)|to (?!(?:an?|another|the|my|your|our|do|be|work\\w{0,3}|freelance|teaching|management|product|part|full|something|research|consult\\w{2,4}|design|sales|data|contract\\w{0,3}|\\w{3,12}ing)\\b)\\w{2,20}))\\b",
    ),
    stated: pattern(
      `\\b(?:${TRAFFIC}|door to door|each way)\\b(?:(?!, so )[^.!?;\\n]){0,50}(?:n't|\\b(?:cannot|not|too|defeats?|every day|daily|beyond|impossible|each way|more than)\\b)`,
      "\\b(?:can't|cannot|couldn't|could not|unable to|not able to|did not|didn't) (?:find|get|afford|buy|rent) (?:an?|any|the right|somewhere|anywhere) ?(?:\\w{2,12} )?(?:house|flat|home|apartment|housing|accommodation|school|nursery|lodgings|to live|to rent)\\b",
      cannot(
        "(?:relocat\\w{1,4}|mov(?:e|ing) (?:to(?! \\w{2,12}ing\\b)|house|cit(?:y|ies)|abroad|away|home|for(?! less)|there)|(?:a |the )move|commut\\w{1,4}|be (?:on[- ]?site|in the office)|the (?:office|travel|journey|drive|distance))",
      ),
      unfit(JOURNEY),
    ),
  },
  {
    code: "timing",
    affirmed: pattern(
      tooMuch("timing"),
      "\\b(?:wrong|bad|awkward|difficult) (?:time|moment) (?:for|to|in)\\b",
      `\\b(?:committed|tied|bound|promised|obliged) (?:to|up|until|for)\\b${near(50)}\\b(?:until|till|through|end of|project|launch|contract|${SEASON})\\b`,
      "\\bin the middle of (?:an?|my|our) (?!(?:good )?(?:book|novel))|\\b(?:my|I have|I've got|I'm sitting|writing up) (?:[\\w-]{2,12} ){0,2}?(?:exams?|finals|thesis|dissertation|viva)\\b",
      `\\b(?:want|need|have|like|hope|promised|intend|plan|mean|determined|obliged|obligation|going|commitment) to (?:finish|see|complete|deliver|wrap|honour|honor|bring)\\b${near(30)}\\b(?:project|through|first|launch|contract|programme|program|it|that|this|degree|thesis|course|team|term)\\b`,
      "\\b(?:sabbatical|my (?:[\\w-]{2,12} )?notice period|too (?:early|soon) (?:for me )?to (?:move|leave|change|switch)|(?:needed|tied up|booked|busy|engaged|taken up)\\b[^.!?;\\n]{0,30}\\b(?:until|till|through))\\b",
    ),
    stated: pattern(
      unfit("timing"),
      `${NOT} (?:quite |really |yet )?(?:(?:the|a) (?:right|good|best) (?:time|moment)|ready to (?:move|leave|change|switch))\\b`,
      cannot(
        `(?:start|begin|change|switch|leave|move)\\b${near(25)}\\b(?:until|till|before|this (?:${SEASON}|quarter)|at present|now|yet|at the moment|for (?:another|several|some)|so soon)`,
      ),
    ),
  },
  {
    code: "visa",
    affirmed: pattern(
      `\\b(?:I|we|it|this|that|which|role|post|job)(?:'d| would| will|'ll| do)? (?:still |also )?(?:need|require|depend on|rely on|lack|wait for|waiting for) (?:an?|the|my|your|visa)?\\s?(?:[\\w-]{2,12} ){0,3}?${PERMIT}\\b`,
      oneOf(String.raw`
        \b(?:${PERMIT}|immigration|home office|authorities)\b[^.!?;\n]{0,40} (?:turned down|refused|rejected|denied|not granted|fell through|run(?:s|ning)? out|expires?|not (?:come|been))
        \bwithout (?:an? )?(?:visa )?${PERMIT}\b
      `),
    ),
    stated: pattern(
      "\\b(?:my|the|our) (?:[\\w-]{2,12} )?(?:visa|permit|immigration) (?:[\\w-]{2,14} )?(?:rules?|situation|status|question|issue|position|requirements?|expires?|ends?|ties|prevents?|means|was|has|is|does|will|would|\\w+n't)\\b",
      `(?:${NOT}|\\bno|\\bunable to) (?:be )?(?:\\w{1,10} ){0,2}?${PERMIT}\\b(?! of)`,
    ),
  },
  {
    code: "contract-type",
    affirmed: pattern(
      wants(CONTRACT),
      "\\b(?:type|kind|nature|length|form|duration) of (?:the )?contract\\b",
    ),
    stated: pattern(
      unfit(CONTRACT),
      `\\b${CONTRACT}\\b${near(40)}\\b(?:too short|rather than)\\b`,
      cannot(CONTRACT),
    ),
  },
  {
    code: "seniority",
    affirmed: pattern(
      wants(
        "(?:more (?:senior|junior)|senior (?:role|position|post|level)|step (?:up|further)|(?:leadership|management) (?:role|position|post)|(?:more|greater|wider|broader) (?:responsibility|scope|remit)|entry[- ]level|hands-on level)",
      ),
      "\\b(?:too (?:junior|senior)|(?:over|under)-?qualified|a step (?:back|down|backwards?|sideways)|(?:sideways|lateral|backward) (?:step|move))\\b",
      tooMuch("level"),
    ),
    stated: pattern(
      `${NOT} (?:quite |really )?(?:the right|at the right|at my|my) (?:level|seniority)\\b`,
      unfit("(?:level|seniority)"),
    ),
  },
  {
    code: "career-change",
    affirmed: pattern(
      `\\b(?:promised|offered|got|given|won|secured|taken up|accepted for) (?:an? |my )?(?:place|scholarship|studentship|seat) (?:on|at|in|for|to) (?:an? |the )?[^.!?;\\n]{0,25}${STUDIES}\\b`,
      `\\b(?:go(?:ing)?|gone|return(?:ed|ing)?|head(?:ing|ed)?|enrol(?:l?ed|l?ing)?|accepted|place|start(?:ing)?|begin(?:ning)?) (?:back )?(?:to|into|on|in|a|for) (?:an? |my |the )?(?:[\\w-]{2,14} ){0,2}?${STUDIES}\\b`,
      "\\b(?:re-?train(?:ing)?|career change|(?:chang|switch)(?:e|ed|ing)? (?:careers?|professions?|fields?))\\b",
      oneOf(String.raw`
        \b(?:mov(?:e|ed|ing)|shift(?:ed|ing)?|transition(?:ed|ing)?|go(?:ing)?|head(?:ing)?|pivot(?:ed|ing)?) (?:\w{2,10} )?(?:into|towards?|over to|for a) (?:(?:an?|another|a different|a new|an entirely|the) )?(?:[\w-]{2,14} ){0,2}?${FIELD}\b
        \bleav(?:e|ing) (?:the|this) (?:[\w-]{2,14} )?${FIELD}\b
      `),
      oneOf(String.raw`
        \b(?:train|retrain|qualify|study)(?:ing)? (?:as|to (?:be|become)) an?\b
        \b(?:open|start|launch|run|set)(?:n?ing|ting|ed)?(?: up)? (?:my|our|a) (?:own |little |small )(?:\w{2,12} )?(?:shop|caf[ée]|bakery|studio|practice|business|restaurant|gallery|farm|company|firm)\b
        \b(?:go(?:ing|ne)?|becom(?:e|ing)|turn(?:ing)?|went) (?:freelance|self-employed|independent)\b
      `),
    ),
  },
  {
    code: "process",
    stated: pattern(
      `(?:${CANNOT}|\\b(?:don't|do not|didn't|haven't|no longer) have (?:the )?(?:time|capacity|room|hours)|\\bstruggle to)${near(20)}\\b(?:fit|take on|commit|set aside|spare|invest|find|give|complete|do|manage|for|that|squeeze|justify|put in|accommodate)\\b${near(30)}\\b${STAGES}\\b`,
      `\\b(?:process|${STAGES})\\b${near(40)}\\b(?:longer than I|more (?:time )?than I|beyond what I|too (?:long|many|much) for me)\\b`,
    ),
  },
  {
    code: "values",
    affirmed: pattern(
      "\\b(?:ethical|moral) (?:reasons?|grounds|concerns?|reservations?|objections?)\\b|\\b(?:my|personal) (?:own )?(?:values|principles|convictions|conscience|ethics)\\b",
    ),
    stated: pattern(
      cannot(
        `(?:stand behind|support|defend|sell|promote|believe in|reconcile|square)\\b${near(25)}\\b(?:company|you|product|business|sells?|makes?|does|conscience|beliefs|industry)`,
      ),
      cannot(
        `work(?:ing)? (?:in|for|with|on)\\b${near(25)}\\b(?:sector|industry|gambling|betting|tobacco|defen[cs]e|arms|weapons|oil|fossil|gas|alcohol|surveillance|military|fashion|crypto\\w{0,8}|advertising|adtech|lending|companies that)`,
      ),
    ),
  },
  {
    code: "culture",
    affirmed: pattern(
      `\\bI (?:do |produce |know that I )?(?:my )?(?:best work|work best|thrive|function best|am at my best|'m at my best|perform best|do better|need)\\b[^.!?;\\n]{0,15}\\b(?:in|with|an?)\\b[^.!?;\\n]{0,40}\\b(?:${CULTURE}|settings?|set-?ups?|places?|surroundings|teams?|compan(?:y|ies)|organi[sz]ations?)\\b`,
      wants(
        `(?:${CULTURE}|(?:smaller|larger|bigger|calmer|flatter|quieter) (?:team|company|organi[sz]ation|firm))`,
      ),
      tooMuch(CULTURE),
    ),
    stated: pattern(unfit(CULTURE)),
  },
  {
    code: "skills-mismatch",
    stated: pattern(
      oneOf(String.raw`
        \bI (?:really |simply |just )?(?:(?:don't|do not|haven't|have not|can't|cannot) (?:yet |really |quite |currently )?(?:have|bring|offer|got|gained|meet)|lack|am missing|'m missing|am (?:not|short)|'m (?:not|short)) (?:[\w-]{1,14} ){0,5}?(?:skills?|experience|background|qualifications?|qualified|experienced|expertise|knowledge|certifications?)\b
        \bmy (?:\w{2,12} )?(?:strengths?|skills?|expertise|background|experience) (?:lies?|is|are) (?:elsewhere|in other|in different)\b
      `),
    ),
  },
];
