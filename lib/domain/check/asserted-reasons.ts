import type { Span } from "@/lib/domain/check/finding";
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
  "\\b(?:can't|cannot|can not|couldn't|could not|won't|unable|not able|not in a position|not (?:willing|prepared|free|looking|keen)|don't want|do not want|rather not|prefer not|not (?:really )?(?:possible|feasible|practical|realistic|an option)|isn't (?:possible|feasible|practical|realistic|an option)|impossible|impractical|unworkable|ruled? out|rules out)\\b";
const NOT = "(?:\\bnot|n't|\\bnever|\\bcannot|\\bno longer)";
const OTHER_POST =
  "(?:offers?|jobs?|roles?|positions?|posts?|opportunity|contract|appointment|company|firm|employer|organi[sz]ation|team|studio|agency|practice|school|charity|start-?up|business)";
const PAY =
  "(?:salary|salaries|pay|package|compensation|remuneration|wages?|day rate|rate|pay range|salary range|range|budget|base|money|figures?|numbers|band)";

const SIGNS: readonly Sign[] = [
  {
    code: "accepted-other",
    affirmed: pattern(
      `\\b(?:(?:decided|chosen|agreed|opted|elected|going|choosing) to (?:accept|take(?: up)?|join|pursue|go with)|accept(?:ed|ing)|taken(?: up)?|took(?: up)?|taking(?: up)?|signed|agreed to|committed (?:myself )?to|said yes to|gone with|going with|chosen|opted for|settled on|landed|secured|found|received|got|have|been offered|was offered|start(?:ed|ing)|beginning|join(?:ed|ing)|pursu(?:e|ing)) (?:on |up |for |with |at )?(?:(?:an?|the|my|another|someone|somebody) )?(?:\\w{2,14} ){0,2}?(?:(?:another|other|different|new|competing|rival) (?:[\\w-]{2,14} ){0,2}?${OTHER_POST}|(?:offers?|jobs?|roles?|positions?|posts?) (?:elsewhere|somewhere else|with (?:another|a different)|at (?:another|a different)|from (?:another|a different))|elsewhere|somewhere else)(?!${near(30)}\\b(?:current|present|internal\\w{0,7}|in-house|own company|where I am|course|degree)\\b)`,
      `\\b(?:accepted|signed|taken) (?:an?|the|my) (?:\\w{2,14} )?(?:offer|contract|job|role|position|post)\\b(?!${near(30)}\\b(?:current|present|internal\\w{0,7}|promotion)\\b)`,
      `\\b(?:another|a different|somebody|someone)(?: else)? ${OTHER_POST.replace("(?:", "(?:else|")} (?:was|were) (?:\\w{2,9} )?(?:quicker|faster|first|sooner|earlier)|\\bI(?:'ve| have)(?: now| already| just)? signed\\b(?! (?:the (?:form|nda|papers)|your|up for|off))`,
      `\\b(?:another|a different) ${OTHER_POST} (?:has |have |had )?(?:just |now |since |already )?(?:come|came|moved|made|offered|got|hired|snapped|turned|worked|confirmed|presented|extended|given|been)\\b`,
      "\\b(?:I(?:'ve| have)|having) (?:now |since |just |already )?(?:found|got|landed|secured|taken) (?:an?|my) (?:[\\w-]{2,14} ){0,2}?(?:job|post|role|position|place to work)\\b(?! (?:here|at home|internally|within))",
      "\\ban? (?:[\\w-]{2,14} )?(?:job|role|position|post|offer|place|contract) (?:elsewhere|somewhere else)\\b",
      "\\b(?:got|found|landed|secured|start(?:ed|ing)?|begin(?:ning)?|take up|taking up) (?:a|my|the) (?:new )(?:job|role|position|post)\\b",
      "\\b(?:I|we)(?:'m| am|'ve| have|'ll| will| was| were| now| just| recently| already){0,4}(?: been| be)? (?:hired|taken on by|under contract (?:with|to|elsewhere)|snapped up|spoken for|off the market|(?:signed|engaged|committed|bound|promised|contracted|pledged|tied)(?: myself| up| on)? (?:with|elsewhere|over there|somewhere)|(?:going|gone|starting|working) elsewhere|agreed terms|said yes (?:to|over|elsewhere)|more or less said yes)\\b",
      "\\ban (?:\\w{2,12} )?offer\\b[^.!?;\\n]{0,40}\\b(?:came|come) (?:through|in)\\b|\\bmy new (?:employer|job|role|post|position|boss|firm|company|workplace|contract)\\b|\\b(?:dotted line|pen to paper|ink is (?:dry|barely))\\b",
      "\\bI(?:'ll)? (?:start|begin|join)(?:ing|ed)? (?:work |there |them )?(?:on (?:mon|tues|wednes|thurs|fri)day|next (?:week|month|monday)|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|tomorrow)\\b",
      "\\bsearch (?:has |is |has now |is now )?(?:ended|over|concluded|come to an end|at an end|finished)\\b",
    ),
  },
  {
    code: "staying",
    affirmed: pattern(
      "\\b(?:stay(?:ing)?|remain(?:ing)?|continu(?:e|ing)|stick(?:ing)?|stuck) (?:on |put|here )?(?:where I am|put\\b|(?:in|with|at) (?:my|our|the) (?:\\w{2,12} ){0,2}?(?:job|role|position|post|employer|company|firm|team|organi[sz]ation|workplace|place|manager)|with them|on with)",
      "\\b(?:my|our) (?:[\\w-]{2,14} ){0,2}?(?:manager|boss|employer|company|team|director|firm|lead|management|bosses|professor|supervisor|chief|principal|head|school|partners) (?:has |have |had )?(?:just |now |since |already )?(?:matched|counter\\w{0,7}|promot\\w{1,3}|offered|given|gave|persuaded|convinced|asked|made|extended|improved|raised|found|come back|talked|surprised|kept|keeping|wants? me)\\b",
      "\\b(?:accept(?:ed|ing)|taken|took|taking|received|been (?:given|offered|made)|was (?:given|offered|made)|got) (?:an?|the|my) (?:[\\w-]{2,14} ){0,2}?(?:counter-?\\s?offer|promotion|pay rise|raise|remit)\\b",
      "\\bI(?:'ve| have)? (?:just |now |recently |since )?(?:been|was) promoted\\b|\\b(?:asked|persuaded|convinced|talked|begged|got|made) me (?:to|into|round to) (?:stay|remain)(?:ing)?\\b|\\b(?:staying|stay) put\\b|\\bI(?:'m| am) staying\\b(?! (?:in|open|tuned|interested|with you))|\\bI(?:'ll| will) stay(?=[.,;]| (?:on|here|there)\\b)|\\b(?:(?:kept|keeping me) on after all|keeping me on)\\b|\\bkeep(?:ing)? (?:my|the) (?:present |current |old )?(?:job|post|desk|role|position)\\b|\\b(?:renewed|extended|prolonged) my (?:\\w{2,10} )?contract\\b",
      "\\bloyal to my|\\binternal (?:move|promotion|role|transfer|opportunity|position|vacancy)\\b",
      "\\b(?:happy|content|settled|comfortable) (?:where I am|in my (?:current|present)|at my (?:current|present)|with my (?:current|present))\\b",
      "\\bmy (?:(?:situation|circumstances) (?:at work|here|in my job)|role|position|job) (?:has|have) (?:recently |since |just )?(?:changed|grown|expanded)\\b",
    ),
    stated: pattern(
      `${NOT}(?: be)? (?:leav(?:e|ing) (?:my|our) (?:\\w{2,10} )?(?:job|post|role|position|team|employer|company|firm|manager|boss)|going anywhere|chang(?:e|ing) (?:jobs|employers?)(?! (?:this|at|before|until|right|now|yet)))\\b`,
    ),
  },
  {
    code: "compensation",
    affirmed: pattern(
      `\\b${PAY}\\b${near(50)}\\b(?:below|beneath|lower than|less than|short of|falls? short|too low|too small|too far|far apart|drop|cut\\b|mismatch|tops? out|ends? (?:at|well|before|below)|(?:is|was|are) (?:rather |a bit |quite |somewhat )?low\\b)`,
      `\\b(?:below|beneath|under|less than|lower than|short of) (?:what|my|the|where|that)${near(20)}\\b(?:need|earn|salary|pay|minimum|expectations?|floor|range|make|package|figure)\\b`,
      `\\bless than I (?:\\w{2,9} )?(?:earn|make|have|get|am paid|need|take home)\\b`,
      `\\b(?:apart|agree|gap|agreement) (?:on|over|in|about|between) (?:the |our |us on )?${PAY}\\b`,
      "\\bI(?:'m| am|'d| would)? (?:really |also )?(?:need|looking for|look for|require|expect|after|hoping for) (?:something |a |an |at least |about |around |closer to |more like |upwards? of ){0,4}(?:[£$€]\\s?\\d|\\d[\\d,.]{2,}|\\d{2,3}k\\b|(?:\\w{2,10} )?(?:higher|better|bigger|stronger) (?:\\w{2,12} )?(?:salary|pay|package|rate|compensation))",
      "\\b(?:pay cut|for financial reasons|on financial grounds|drop in (?:pay|salary|income)|step down in (?:pay|salary)|the (?:numbers|figures|finances) (?:don't|do not|didn't|just))\\b",
      `\\b(?:had|if) (?:the |your )?${PAY} (?:been|were|was) (?:\\w{2,8} )?(?:higher|better|closer)\\b`,
    ),
    stated: pattern(
      `\\b(?:the|your|on|this|that|our|proposed|offered|advertised) (?:\\w{2,12} )?${PAY}\\b(?! (?:is|was|are)(?: not|n't) (?:the|why|what|an?) )${near(30)}(?:${NOT} (?:\\w{2,10} )?(?:reach|meet|match|work|cover|stretch|come|get|enough|high|competitive|what I|where I|suit|add up|close)|\\btoo low)`,
      `${CANNOT}${near(25)}\\b(?:for (?:less|that|this)|on that|on this|below|less than|accept|afford|work|live|move)${near(15)}\\b(?:salary|pay|rate|package|figure|money|[£$€]\\s?\\d)`,
      "\\b(?:can't|cannot|couldn't|could not|unable to) (?:really )?afford (?:to (?:take|accept|move|work|leave|join|drop)|a (?:drop|cut|lower))",
    ),
  },
  {
    code: "location",
    affirmed: pattern(
      `\\b(?:commut(?:e|ing)|travel(?:ling|ing)?|journey|distance|drive|relocat(?:ion|ing)|office days|days? (?:a|per) week|on[- ]site|in[- ]office)\\b${near(50)}\\b(?:too (?:far|long|much|many|great|heavy|hard|difficult|demanding)|more than I|unworkable|unmanageable|unsustainable|impossible|out of reach|beyond (?:what|me)|rules? (?:it|this|me) out)\\b`,
      "\\b(?:drive|commute|journey|ride|trip|train|way)\\b[^.!?;\\n]{0,30} (?:takes?|costs?|is|be|was|eats?|would take|would be) (?:me |up )?(?:about |over |more than |nearly |almost )?(?:\\d|an? |two|three|four|five|half|too long|ninety|forty|longer)[^.!?;\\n]{0,12} ?(?:hours?|minutes|day|each way|long|too|than)?\\b|\\b(?:too rooted|roots are) here\\b|\\bI have lived in \\w|\\bstay(?:ing)? with my (?:slopes|hills|mountains|sea|coast|island|river|city|town|village)\\b|\\b(?:days?|time) (?:a week )?(?:in|at) the (?:office|building)\\b[^.!?;\\n]{0,20} more than",
      `\\b(?:account of|because of|due to|down to|thanks to|owing to|given) (?:the |my )?(?:\\w{2,10} )?(?:drive|commute|distance|travel|journey|trains?|bus(?:es)?|ferry|traffic|relocation|miles|kilomet(?:er|re)s)\\b`,
      "\\b(?:takes?|taking|moves?|moving|sends?|sending|sent|posted|transferr(?:ed|ing)|transfers?|transplant\\w{0,3}) (?:us|me|my \\w{3,10}) (?:off |away |over |back )?(?:to\\b|abroad|overseas|out of)(?! (?:the next|a different|say|think|tell|learn))",
      "\\b(?:minutes|hours?|miles|kilomet(?:er|re)s) (?:away )?from (?:my|where I|here|home|me)\\b|\\btoo far (?:away|from (?:home|where|me)|for me|to (?:travel|commute))\\b",
      "\\b(?:I(?:'m| am|'d| would| only| can only| have to| really){0,4}|we(?:'re| are)?) (?:need|looking for|look for|want|prefer|require|only consider|considering only|seeking|restricted to|limited to|tied to|committed to|work|focus(?:ing|ed)? on) (?:[\\w-]{1,14} ){0,4}?(?:(?:fully |entirely )?remote|hybrid|working from home|work from home|home[- ]based|closer to (?:home|where)|nearer (?:to )?home|near (?:home|me)|local|locally)\\b",
      "\\b(?:I(?:'m| am| have|'ve|'ll be| will be)|we(?:'re| are| have|'ve|'ll be| will be)|having) (?:\\w{2,10} ){0,3}?(?:relocat(?:e|ed|ing)|emigrat(?:e|ed|ing)|mov(?:e|ed|ing) (?:abroad|overseas|house|home|cit(?:y|ies)|countr(?:y|ies)|away|north|south|east|west|out of|back (?:to|home)|to (?:a different|another) (?:city|country|part|region|town)|to (?!(?:an?|another|the|my|your|our|do|be|work\\w{0,3}|freelance|teaching|management|product|part|full|something|research|consult\\w{2,4}|design|sales|data|contract\\w{0,3}|\\w{3,12}ing)\\b)\\w{2,20}|to the (?:coast|countryside|other|north|south|US|UK|USA))|leaving (?:the|this) (?:country|area|city|region|UK|US))\\b",
      "\\b(?:stay|remain|be) (?:in the (?:area|region|city|country)|close to home|near home|local|where I live)\\b",
    ),
    stated: pattern(
      `\\b(?:trains?|bus(?:es)?|ferr(?:y|ies)|traffic|motorway|timetables?|rail|miles|kilomet(?:er|re)s|km|door to door|each way|hours? (?:there|on the road|in the car|from (?:home|here|me)))\\b(?:(?!, so )[^.!?;\\n]){0,50}(?:n't|\\b(?:cannot|not|too|defeats?|every day|daily|beyond|impossible|each way|more than)\\b)`,
      "\\b(?:can't|cannot|couldn't|could not|unable to|not able to|did not|didn't) (?:find|get|afford|buy|rent) (?:an?|any|the right|somewhere|anywhere) ?(?:\\w{2,12} )?(?:house|flat|home|apartment|housing|accommodation|school|nursery|lodgings|to live|to rent|place to (?:live|rent|stay))\\b",
      `${CANNOT}${near(30)}\\b(?:relocat\\w{1,4}|mov(?:e|ing) (?:to(?! \\w{2,12}ing\\b)|house|cit(?:y|ies)|abroad|away|home|for(?! less)|there)|(?:a |the )move\\b|commut\\w{1,4}|travel\\w{0,4} (?:in\\b|that|so|as far|every|each|daily|this far)|be (?:on[- ]?site|in the office|there in person)|(?:come|get|coming|getting) (?:in|into|to)\\b[^.!?;\\n]{0,15}\\b(?:every|each|daily|office|days|often)\\b|the (?:office|travel|journey|drive|distance)|work(?:ing)? (?:on[- ]?site|in the office))`,
      `\\b(?:commut(?:e|ing)|travel(?:ling|ing)?|journey|relocat(?:ion|ing)|location|on[- ]site (?:days|work|requirement|pattern)|office (?:days|requirement|attendance)|hybrid (?:pattern|arrangement|set-?up)|the distance|working arrangement)\\b${near(25)}${NOT} (?:\\w{2,10} ){0,2}?(?:work|suit|fit|possible|feasible|workable|practical|sustainable|manageable|realistic|viable|doable|something|an option|do)\\b`,
      "\\b(?:I can|I could|able to|I'm able to) (?:only )?(?:be |work |come )(?:on[- ]site|in|into the office) (?:only )?(?:one|two|a|once|at most)\\b",
    ),
  },
  {
    code: "timing",
    affirmed: pattern(
      `\\btiming\\b${near(20)}\\b(?:wrong|off|bad|poor|unfortunate|difficult|against|awkward|tricky|unlucky)\\b`,
      "\\b(?:wrong|bad|awkward|difficult) (?:time|moment) (?:for|to|in)\\b",
      `\\b(?:committed|tied|bound|promised|obliged) (?:to|up|until|for)\\b${near(50)}\\b(?:until|till|through(?: to)?|end of|project|launch|contract|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|year|months?)\\b`,
      `\\bin the middle of (?:an?|my|our|the)\\b|\\b(?:my|I have|I've got|I'm sitting|writing up) (?:[\\w-]{2,12} ){0,2}?(?:exams?|finals|thesis|dissertation|viva)\\b`,
      `\\b(?:want|need|have|like|hope|promised|intend|plan|mean|determined|obliged|obligation|going|commitment) to (?:finish|see|complete|deliver|wrap|honour|honor|bring)\\b${near(30)}\\b(?:project|through|first|launch|contract|programme|program|it|that|this|degree|thesis|course|team|term)\\b`,
      "\\b(?:too (?:early|soon) (?:for me )?to (?:move|leave|change|switch)|taking (?:a|some) (?:break|time (?:off|out))|sabbatical|my (?:[\\w-]{2,12} )?notice period|(?:needed|tied up|booked|busy|engaged|taken up)\\b[^.!?;\\n]{0,30}\\b(?:until|till|through))\\b",
    ),
    stated: pattern(
      `\\btiming\\b[^.!?;\\n]{0,20}${NOT} (?:\\w{2,10} ){0,2}?(?:right|work|good|suit|fit|ideal|great|possible)`,
      `${NOT} (?:quite |really )?(?:the|a) (?:right|good|best) (?:time|moment)\\b`,
      `${CANNOT}${near(20)}\\b(?:start|begin|change (?:jobs?|roles?|employers?)|switch|leave|move (?:jobs?|on|roles?))\\b${near(25)}\\b(?:until|till|before|this (?:year|spring|summer|autumn|winter|quarter)|at present|now|yet|at the moment|for (?:another|several|some)|so soon)\\b`,
      "\\bnot (?:yet )?ready to (?:move|leave|change|switch)\\b",
    ),
  },
  {
    code: "visa",
    affirmed: pattern(
      "\\b(?:I|we|it|this|that|which|role|post|job)(?:'d| would| will|'ll| do)? (?:still |also )?(?:need|require|depend on|rely on|lack|wait for|waiting for) (?:an?|the|my|your|visa)?\\s?(?:[\\w-]{2,12} ){0,3}?(?:visa|sponsor\\w{0,5}|(?:work|residence) permit|permit|right to work|work authori[sz]ation|green card)\\b",
      "\\b(?:visa|permit|sponsorship|immigration|home office|authorities)\\b[^.!?;\\n]{0,40} (?:turned down|refused|rejected|denied|not granted|fell through|run(?:s|ning)? out|expires?|not (?:come|been))|(?:refused|denied|rejected|turned down|lost|(?:couldn't|cannot|can't|could not|unable to) (?:get|obtain|secure)) (?:me )?(?:an?|my|the) (?:[\\w-]{2,12} )?(?:visa|permit)",
      "\\bwithout (?:visa |a )?(?:visa )?(?:sponsorship|sponsor|visa|permit)\\b",
    ),
    stated: pattern(
      "\\b(?:my|the|our) (?:[\\w-]{2,12} )?(?:visa|permit|immigration) (?:[\\w-]{2,14} )?(?:rules?|situation|status|question|issue|position|requirements?|expires?|ends?|ties|prevents?|means|was|has|is|does(?:n't)?|will|would)\\b",
      `(?:${NOT}|\\bno|\\bunable to) (?:be )?(?:\\w{1,10} ){0,2}?(?:visas?|sponsor(?:ed)?|sponsor me|visa sponsorship|work permits?|right to work|work authori[sz]ation)\\b(?! of)`,
    ),
  },
  {
    code: "contract-type",
    affirmed: pattern(
      "\\bI(?:'m| am|'d| would| only| can only|'ve| have| really| will){0,4} (?:need|looking (?:only )?for|look for|want|prefer|require|seeking|search(?:ing)? for|after|holding out for|only (?:consider|take|accept)(?:ing)?|set on|committed to|focus(?:ing|ed)? on|decided on|concentrating on) (?:[\\w-]{1,14} ){0,4}?(?:permanent|fixed[- ]term|freelance|contract (?:work|roles?|basis|positions?)|part[- ]time|full[- ]time|temporary|open[- ]ended|short[- ]term|long[- ]term (?:contract|post|role|position|security)|self-employed|salaried|reduced hours|four[- ]day|three[- ]day)\\b",
      "\\b(?:type|kind|nature|length|form|duration) of (?:the )?contract\\b",
    ),
    stated: pattern(
      `\\b(?:fixed[- ]term|temporary|freelance|contract (?:basis|length|type|term|work)|part[- ]time|full[- ]time|zero[- ]hours|(?:six|nine|twelve|6|9|12)[- ]months?)\\b${near(40)}(?:${NOT} (?:\\w{2,10} ){0,2}?(?:work|suit|fit|possible|enough|what|something|right|an option)|too short|rather than)\\b`,
      `${CANNOT}${near(30)}\\b(?:part[- ]time|full[- ]time|fixed[- ]term|temporary|permanent|freelance|contract work|zero[- ]hours)\\b`,
    ),
  },
  {
    code: "seniority",
    affirmed: pattern(
      "\\bI(?:'m| am|'d| would| have|'ve|'m now){0,4} (?:need|looking for|look for|want|hoping for|ready for|after|seeking|aiming for|prefer|would like|like|targeting|searching for) (?:[\\w-]{1,14} ){0,4}?(?:more senior|senior (?:role|position|post|level)|step up|step further|leadership (?:role|position|post|responsibility)|management (?:role|position|post|responsibility)|more responsibility|greater responsibility|wider (?:scope|remit)|broader (?:scope|remit)|more junior|entry[- ]level|hands-on level)\\b",
      "\\b(?:too (?:junior|senior)|over-?qualified|under-?qualified|a step (?:back|down|backwards?|sideways)|(?:sideways|lateral|backward) (?:step|move)|more (?:junior|senior) than)\\b",
      `\\blevel\\b${near(25)}\\b(?:below|beneath|above|too (?:high|low)|lower than|higher than)\\b`,
      `\\bdifferent level\\b|\\b(?:looking for|carry|want|like) (?:[\\w-]{1,14} ){0,3}?responsibility\\b`,
    ),
    stated: pattern(
      `${NOT} (?:quite |really )?(?:the right|at the right|at my|my) (?:level|seniority)\\b`,
      `\\b(?:level|seniority)\\b[^.!?;\\n]{0,20}${NOT} (?:\\w{2,10} ){0,2}?(?:right|what|where|one|match|suit|fit)\\b`,
    ),
  },
  {
    code: "career-change",
    affirmed: pattern(
      "\\b(?:promised|offered|got|given|won|secured|taken up|accepted for) (?:an? |my )?(?:place|scholarship|studentship|seat) (?:on|at|in|for|to) (?:an? |the )?[^.!?;\\n]{0,25}(?:programme|program|course|degree|university|college|school|phd|doctora\\w+|master'?s|stud(?:y|ies)|training)\\b",
      "\\b(?:re-?train(?:ing)?|career change|chang(?:e|ed|ing) (?:of )?(?:careers?|professions?|fields?)|switch(?:ed|ing)? (?:careers?|fields?|professions?|to (?:a different|another) (?:field|career)))\\b",
      "\\b(?:mov(?:e|ed|ing)|shift(?:ed|ing)?|transition(?:ed|ing)?|go(?:ing)?|head(?:ing)?|pivot(?:ed|ing)?) (?:\\w{2,10} )?(?:into|towards?|over to|for a) (?:(?:an?|another|a different|a new|an entirely|the) )?(?:[\\w-]{2,14} ){0,2}?(?:field|career|profession|industry|sector|line of work|work of another kind|teaching|education|academia|research|nursing|medicine|law|design|engineering|politics|farming|training)\\b",
      "\\b(?:train|retrain|qualify|study)(?:ing)? (?:as|to (?:be|become)) an?\\b|\\bI(?:'m| am) becoming an?\\b|\\bopen(?:ing|ed)? (?:my|our|a) (?:own |little |small )?(?:shop|caf[ée]|bakery|studio|practice|business|restaurant|gallery|farm)\\b",
      "\\bleav(?:e|ing) (?:the|this) (?:[\\w-]{2,14} )?(?:industry|profession|sector|field)\\b",
      "\\b(?:go(?:ing)?|gone|return(?:ed|ing)?|head(?:ing|ed)?|enrol(?:l?ed|l?ing)?|accepted|place|start(?:ing)?|begin(?:ning)?) (?:back )?(?:to|into|on|in|a|for|at(?= (?:uni|the university|college))) (?:an? |my |the )?(?:[\\w-]{2,14} ){0,2}?(?:university|uni|school|college|stud(?:y|ies|ying)|education|degree|master'?s|ph\\.?d|mba|course|apprenticeship|bootcamp)\\b",
      "\\b(?:start(?:ing|ed)?|set(?:ting)? up|launch(?:ing|ed)?|found(?:ing|ed)|build(?:ing)?) (?:up )?(?:my|our) own\\b(?! (?:team|desk|kitchen|tools?))|\\brun(?:ning)? (?:my|our) own (?:[\\w-]{2,12} )?(?:business|company|firm|agency|shop|restaurant|caf[ée]|bakery|farm)\\b|\\b(?:go(?:ing)?|gone|become|becoming|turn(?:ing)?|went) (?:freelance|self-employed|independent)\\b",
    ),
  },
  {
    code: "process",
    stated: pattern(
      `(?:${CANNOT}|\\b(?:don't|do not|didn't|haven't|no longer) have (?:the )?(?:time|capacity|room|hours)|\\bstruggle to|\\bno (?:time|capacity|room) (?:to|for))${near(20)}\\b(?:fit|take on|commit|set aside|spare|invest|find|give|complete|do|manage|for|that|squeeze|justify|put in|accommodate)\\b${near(30)}\\b(?:rounds?|stages|task|test|assignment|exercise|presentation|case stud(?:y|ies)|take-?home|(?:many|more|further|these|several) interviews|assessment|(?:the|your|this) process needs|another round)\\b`,
      `\\b(?:process|rounds|stages|number of interviews|assignment|take-?home|task|exercise)\\b${near(40)}\\b(?:longer than I|more (?:time )?than I|more time than|beyond what I|too (?:long|many|much|involved|demanding|time-consuming) for me)\\b`,
    ),
  },
  {
    code: "values",
    affirmed: pattern(
      "\\b(?:ethical|moral) (?:reasons?|grounds|concerns?|reservations?|objections?)\\b",
      "\\bI(?:'m| am|'ve| have|'d| would|'ve decided to| want to){0,4} (?:focus(?:ing|ed)? on|concentrat(?:e|ing) on|look(?:ing)? (?:only )?for|looking (?:only )?at|committed to|prefer|want(?:ing)? to work for) (?:[\\w-]{1,14} ){0,4}?(?:mission[- ](?:driven|led)|non-?profits?|not-for-profit|charit(?:y|ies)|social (?:impact|enterprise)|public sector|climate|sustainab\\w{1,6}|low-carbon|renewables?)\\b",
    ),
    stated: pattern(
      "\\b(?:my|personal) (?:own )?(?:values|principles|convictions|conscience|ethics)\\b",
      `(?:${CANNOT})${near(12)}\\b(?:stand behind|support|defend|sell|promote|believe in|reconcile|square)\\b${near(25)}\\b(?:company|you|product|business|sells?|makes?|does|conscience|beliefs|industry)\\b`,
      `(?:${CANNOT}|\\b(?:chosen|decided|choose|choice|prefer) not to|(?:\\bnot |n't |\\bun)(?:feel |be )?comfortable)${near(20)}\\bwork(?:ing)? (?:in|for|with|on)\\b${near(25)}\\b(?:sector|industry|gambling|betting|tobacco|defen[cs]e|arms|weapons|oil|fossil|gas|alcohol|surveillance|military|fashion|crypto\\w{0,8}|advertising|adtech|lending|companies that)\\b`,
    ),
  },
  {
    code: "culture",
    affirmed: pattern(
      "\\bI (?:do |produce |know that I )?(?:my )?(?:best work|work best|thrive|function best|am at my best|'m at my best|perform best|do better|need)\\b[^.!?;\\n]{0,15}\\b(?:in|with|an?)\\b[^.!?;\\n]{0,40}\\b(?:environments?|settings?|set-?ups?|cultures?|pace|atmosphere|places?|surroundings|teams?|compan(?:y|ies)|organi[sz]ations?)\\b",
      "\\bI(?:'m| am|'d| would)? (?:looking for|look for|want|prefer|need|after|seeking|drawn to) (?:an?|the) (?:[\\w-]{2,14} ){0,4}?(?:environment|culture|setting|atmosphere|pace|(?:smaller|larger|bigger|calmer|flatter|quieter) (?:team|company|organi[sz]ation|firm))\\b",
      `\\b(?:pace|culture|atmosphere|style of working|way of working|working style|environment)\\b${near(25)}\\btoo (?:fast|slow|intense|hectic|formal|corporate|rigid|loose|competitive)\\b`,
    ),
    stated: pattern(
      `\\b(?:culture|working style|way of working|environment|atmosphere|pace)\\b${near(25)}${NOT} (?:\\w{2,10} ){0,3}?(?:me|right|fit|suit|match|for me|one)\\b`,
    ),
  },
  {
    code: "skills-mismatch",
    stated: pattern(
      "\\bI (?:really |simply |just )?(?:(?:don't|do not|haven't|have not|can't|cannot) (?:yet |really |quite |currently )?(?:have|bring|offer|got|gained|meet)|lack|am missing|'m missing|am (?:not|short)|'m (?:not|short)) (?:[\\w-]{1,14} ){0,5}?(?:skills?|experience|background|qualifications?|qualified|experienced|expertise|knowledge|certifications?)\\b",
      "\\bmy (?:[\\w-]{2,12} )?(?:strengths?|skills?|expertise|background|experience) (?:really )?(?:(?:lies?|is|are) (?:elsewhere|in other|in different|more in|not)|(?:don't|doesn't|do not|does not) (?:match|fit|suit))\\b",
      `\\bmy (?:\\w{2,12} )?(?:\\w{2,14}) (?:is|are) ?(?:not|n't) (?:\\w{2,10} )?(?:good|strong|fluent|deep|broad|up to)\\b`,
      "\\b(?:other|different) (?:strengths|skills) (?:than|from) (?:mine|those I|the ones I)\\b",
    ),
  },
];
