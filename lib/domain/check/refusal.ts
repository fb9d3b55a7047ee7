import { clausesOf } from "@/lib/domain/check/clauses";
import type { Span } from "@/lib/domain/check/finding";
import { oneOf } from "@/lib/domain/check/phrases";
import { formsOf } from "@/lib/domain/check/word-forms";

/**
 * How a no is said (Beebe, Takahashi and Uliss-Weltz 1990): a performative ("I decline"), a stated inability or
 * unwillingness ("I won't be able to"), or something else that was chosen. Judged clause by clause, so that a "not" or
 * a "perhaps" bears on its own clause.
 */
export const firmRefusalIn = (text: string): Span | null =>
  clausesIn(text).find(({ words }) => saysNo(words) && !CONDITION.test(words))?.span ?? null;

/** The same, or a no on a condition: "I won't come unless the pay is right". */
export const refusalOnAnyTermsIn = (text: string): Span | null =>
  clausesIn(text).find(({ words }) => saysNo(words))?.span ?? null;

/**
 * A no that is only implied: regret beside a "not", somebody else who is to have the place, a present job that is kept.
 * It is one where nothing in the letter leaves the answer open.
 */
export const impliesRefusal = (text: string): boolean =>
  clausesIn(text).some(({ words }) => IMPLIED.test(words) && !HEDGE.test(words) && !CONDITION.test(words));

/** "I don't want to decline": a refusal that is itself refused. */
export const isReversed = (text: string): boolean => clausesIn(text).some(({ words }) => NEGATED.test(words));

/** Words that leave the answer open. They tell something only where no firm refusal stands beside them. */
export const hedgeIn = (text: string): Span | null =>
  clausesIn(text).find(({ words }) => {
    const said = refusalIn(words);
    return OPEN_ENDED.test(words) || (said !== null && (HEDGE.test(said) || CONDITION.test(words)));
  })?.span ?? null;

/** A softener between commas does not part what it stands in: "I will, sadly, not be coming". Offsets stay true. */
const clausesIn = (text: string) => clausesOf(text.replaceAll(ASIDE, (aside) => " ".repeat(aside.length)));

function saysNo(words: string): boolean {
  const said = refusalIn(words);
  return said !== null && !HEDGE.test(said) && !NEGATED.test(words);
}

/** The clause up to and with the writer's refusal, where a hedge would stand: "I might have to decline". */
function refusalIn(clause: string): string | null {
  for (const pattern of REFUSALS) {
    const match = pattern.exec(clause);
    if (match && !THEIRS.test(clause.slice(0, match.index)))
      return clause.slice(0, match.index + match[0].length);
  }
  return null;
}

const ASIDE = new RegExp(
  oneOf(String.raw`
    ,\s(?:I['’]?m afraid|I am afraid|unfortunately|sadly|regrettably|regretfully|with regret|however|therefore|alas),
    ,\s(?:in the end|on reflection|on balance|after all|all things considered|having thought about it|sorry to say),
    ,\s(?:I['’]?m sorry to say|in (?:all|good) (?:honesty|conscience|faith)|for now|at this (?:point|stage|time)),
  `),
  "gi",
);

// Others decline too; but "could you withdraw my application" is the writer's own no.
const THEIRS =
  /(?<!\b(?:could|would|can|will|ask|like|asking) )\b(?:you|they|he|she|who)(?:'ve|'ll|'d|'re)?(?: (?:will|have|had|has|are|were|can|could|would|may|might|did|also|just|already)){0,3} ?$/i;

const NOT = "(?:\\bnot|\\bcant|\\bwont|\\bdont|\\bnever|\\bno longer|n't|\\bcannot|\\bunable)";
// What may stand between a "not" and what is not done: "not going to be able to".
const BETWEEN =
  "(?:\\s+(?:to|be|being|been|have|able|in|a|position|going|now|currently|presently|ready|prepared|willing|free|keen|wish|wishing|want|wanting|like|intend|intending|plan|planning|choose|choosing|looking|hoping|feel|see|myself|further|therefore|really|actually|ultimately|personally|unfortunately|sadly|regretfully|also|actively|commit|committing)){0,8}";
const DOING = [
  "tak(?:e|ing)(?!\\s+(?:up (?:any|more|too|much|your (?:time|attention|evening|day))|(?:a|any|the|this|that|my) (?:decision|time|moment|liberty|trouble)|my|time|long|for)\\b)(?!.{0,40}\\b(?:lightly|granted|personally)\\b)",
  "go(?:ing)?\\s+(?:ahead|forwards?|further|any further|on|through|for|with|along|beyond|to (?:the|your|an|that) interview)",
  "com(?:e|ing)(?!\\s+(?:up|across|from|as|easily|lightly|to (?:a|any|the) (?:decision|conclusion))\\b)",
  "mak(?:e|ing)\\s+(?:it|this|that|the|our|your|mon|tues|wednes|thurs|fri)(?!\\s+(?:decision|choice|call)\\b)",
  "mov(?:e|ing)\\s+(?:forward|forwards|ahead|on|further|over|across|jobs|roles|employers|companies|at|now|away|from|to)",
  "meet(?:ing)?(?!\\s+(?:the|your|these|those|my) (?:require|criteria|need|demand|expect|budget|deadline|salary))",
  `${formsOf("proceed continue pursue attend accept join participate interview progress advance explore consider entertain")}`,
  "carry(?:ing)?\\s+on",
  "apply(?:ing)?(?!\\s+to)",
  "say(?:ing)?\\s+yes",
  "sign(?:ing)?\\b",
  "do(?:ing)?\\s+(?:it|this|the interview|that)",
  "fit(?:ting)?\\s+(?:it|this|the interview) in",
  "part of",
  "with you",
  "chang(?:e|ing)\\s+(?:my )?(?:jobs?|employers?|compan(?:y|ies)|roles?|posts?)",
  "keep(?:ing)?\\s+(?:the|our|my|that|this)\\s+(?:appointment|slot|interview|meeting|date)",
  "need(?:ing)?\\s+(?:the|my|that|our)\\s+(?:slot|place|interview|appointment)",
  "put(?:ting)?\\s+(?:my name|myself)\\s+forward",
  "(?:the|this|your|that)\\s+(?:role|job|post|position|process|move)",
].join("|");

const WAY_OF_SPEAKING = oneOf(String.raw`
  (?:be|be able|able|to|the|a|so|too|only|even|just|really|yet|quite|go into|take (?:up|long|much|more)|keep|know)\b
  (?:think|mind|believe|remember|recall|have|want|wish|mean|see|feel|like|need|expect|pretend|lie|deny|forget|say)\b
  (?:tell|hide|bore|waste|trouble|bother|go on|doubt|hesitate|hold|blame|regret|understand|find|get|speak|drag)\b
  (?:claim|complain|judge|ask|care|live|change|let|give|dispute|name|share|detail|list|decide|make)\b
  (?:${formsOf("decline withdraw refuse cancel")})\b
`);

const REFUSALS = [
  // To refuse in so many words.
  new RegExp(
    `\\b(?:${formsOf("decline withdraw refuse reject forgo forego cancel discontinue renounce bail relinquish retract revoke rescind")}|withdrew|withdrawn|withdrawal|taking back|take back|cancelled|cancelling|forgone|forewent)\\b`,
    "i",
  ),
  /\bturn(?:ing|ed)?\b(?! (?:another|other|two|several)).{0,40}\bdown\b/i,
  new RegExp(
    `\\b${formsOf("step stand pull bow drop back opt duck")}\\s+(?:back|away|aside|out|down)\\b`,
    "i",
  ),
  new RegExp(
    oneOf(String.raw`
    \b(?:sit|sitting)\s+(?:this|it)(?: \w+)?\s+out\b|\brul(?:e|ing)\s+(?:myself|it|this)\s+out\b
    \bcount\s+me\s+out\b
    \b(?:take|taking|taken|leave|leaving|keep)\s+(?:me|my name|myself|my application|my CV|my candidacy)\s+(?:out|off)\b
    \b(?:pull|pulling|strike|scratch|scrap)\s+(?:me|my)\b
    \b(?:give|giving|gave|hand|handing) (?:(?:up|back) (?:my|the) (?:place|slot|spot|seat|interview)|(?:my|the|this) \w+ (?:up|back))\b
    \b(?:give|giving|pass|passing|offer|let) my (?:place|slot|spot|seat|interview|time|turn) (?:go )?(?:on )?to (?:some|any)(?:one|body)\b
    \b(?:going|go|pressing|press|carrying) (?:ahead|on) with (?:leaving|my (?:notice|resignation|plans? to leave|move))\b|\bfinishing up (?:on|here)\b
    \b(?:won't|will not|shan't|shall not|cannot|can't) be there\b(?! (?:in person|long|yet|before|until))
    \bconsider (?:the|my) (?:slot|place|interview) (?:free|open|cancelled)\b
    (?:\bnot|\bnever|n't) (?:wait for|expect|count on|hold (?:it|the \w+) for) me\b|\bdraw(?:ing)? a line under\b
    \bI(?:'m| am) out\b|\bwithout me\b
  `),
    "i",
  ),
  /\b(?:remov(?:e|ing)|eras(?:e|ing)|excus(?:e|ing)|recus(?:e|ing))\s+(?:me|myself|my (?:name|application|candidacy|candidature|details|CV|profile))\b/i,
  new RegExp(
    oneOf(String.raw`
    \b(?:clos(?:e|ing)|end(?:ing)?|stop(?:ping)?|conclud(?:e|ing)|bring(?:ing)?|treat(?:ing)?)\s+(?:\w+ ){0,2}(?:application|candidacy|candidature|process|file|participation|the book)\b
    \bstop(?:ping)? (?:here|there|at this point)\b
  `),
    "i",
  ),
  new RegExp(
    oneOf(String.raw`
    \b(?:will|'ll|to|gonna|shall|must|should|am|'m|I|better)\s+(?:just |respectfully |gratefully |politely |regretfully )?(?:pass|passing)\b(?!\s+(?:on |along )?(?:my|your|the|a|his|her|their|it)\s+(?:thanks|regards|name|details|CV|message|best|news|word|note|exam|test))
    \b(?:take|be|is) a pass\b|\ba pass from me\b
  `),
    "i",
  ),
  new RegExp(
    oneOf(String.raw`
    \b(?:say|saying|said)\s+no\b
    \b(?:be|is|it's|a|firm|polite|plain|clear|definite|respectful|reluctant)\s+(?:a )?no\b(?=\s*$|\s+(?:from|for|to|this|on|at|then|thank|thanks)\b)
    \bno from (?:me|my)\b|\bno thank(?:s| you)\b(?= (?:on|from|(?:to|for) (?:the|this|your|that))\b|\s*$)
  `),
    "i",
  ),
  new RegExp(
    oneOf(String.raw`
    \b(?:let|letting)\s+(?:this|it|the|that)\b.{0,40}\b(?:go|pass)\b
    \bgiv(?:e|ing)\s+(?:it|this|this one)\s+a miss\b|\bcall(?:ing)? it (?:off|a day)\b
    \b(?:leave|leaving) (?:it|things|this|matters) (?:here|there|to)\b|\bI leave (?:this|it|for)\b
    \binterview I leave\b
  `),
    "i",
  ),
  // To have decided against it, or for something else.
  /(?<!\bnot |n't |n't yet |not yet |yet to have )\b(?:decided?|chosen|chose|choose|opted|elected|resolved|determined|concluded|decision|choice|conclusion)\s+(?:(?:after|with|together) \w+ (?:\w+ ){0,2}?)?(?:is |was |has been |that )?(?:it is |it's |it would be |I )?(?:best |better |right |wiser? )?(?:is |am |'m |will |'ll |would |should |must |can )?(?:against|not\b(?! (?:easy|an easy|a simple|simple|final|one|lightly|yet|made|mine))|to (?:cancel|stop|stay|remain|keep on|stick|leave|look elsewhere|end|focus|concentrate|go (?:with|in|another|down|elsewhere|for)|pursue|take (?:a |up )?(?:different|another|other)))/i,
  new RegExp(`\\b(?:prefer|preferred|rather)\\s+not\\s+(?:to\\s+)?(?:${DOING})`, "i"),
  /\b(?:going to|will|'ll|decided to) (?:leave|stay|remain)\b(?! (?:in touch|in contact|open|connected|available|interested))/i,
  new RegExp(
    oneOf(String.raw`
    \b(?:stay|staying|stopping|remain|remaining|stick|sticking)\s+(?:put|where I am|(?:on )?(?:in|with|at) (?:my|our)|here)\b
    \b(?:I (?:will )?stay|I aim to keep|I(?:'m| am) still off|resignation stands|maintain (?:\w+ )?my (?:departure|resignation|decision|notice)|my (?:resignation|notice|decision|departure|no) (?:\w+ )?(?:stands|is final))\b
  `),
    "i",
  ),
  /\b(?:accept|accepted|accepting|take|taken|taking|took|sign|signed|signing|start|started|starting|booked|agreed|join|joined|joining|go|gone|went|going|chosen|chose|choosing|opted|picked|found|committed|pursue|pursuing|said yes)\b(?!.{0,30}\byour\b).{0,30}\b(?:another|different|other|elsewhere|a new|an? (?:\w+ ){0,2}(?:role|post|position|job|offer|contract))\b(?!\s+(?:time|day|date|slot|look|week|round|call|chat|conversation|occasion|moment|hour|step|few|two|interview|people|candidates?))/i,
  // Not to come, whatever is said for it: all that one will not do but what is only a way of speaking.
  new RegExp(
    `\\b(?:I|we)(?:'ll not|'ll no longer|'m not gonna|'m not going to| am not going to| won't| wont| will not| will no longer| shan't| shall not| do not| ain't gonna| no longer)(?: (?:be|therefore|now|after all|longer|needing to|able to|to)){0,3} (?!${WAY_OF_SPEAKING})\\w`,
    "i",
  ),
  // Not to be able, or not to want to.
  new RegExp(`${NOT}${BETWEEN}\\s+(?:${DOING})\\b`, "i"),
  /\b(?:can't|cant|cannot|can not|unable to)\b.{0,25}\b(?:the|this|your) (?:interview|appointment|meeting|offer|position|role|job|post|slot)\b/i,
  /\b(?:not|no longer|isn't|aren't|wasn't|wouldn't|won't)\s+(?:be )?(?:\w+ ){0,2}(?:interested|a candidate|in the running|on the market|in the market|for me|feasible|workable|viable|up for it|my thing|what I(?:'m| am) (?:looking|after|hoping)|something I)\b/i,
  /\b(?:not|no longer)\s+(?:\w+ )?(?:looking|searching|job.hunting)\b(?! forward)|\bno longer (?:be )?(?:available|free|in a position)\b|\bnot (?:be )?available for (?:the|this|new|other)\b/i,
  /\b(?:not|isn't|wasn't|aren't|wouldn't be|won't be)\s+(?:\w+ ){0,4}(?:match|fit|right for me|(?:direction|path|step|move|role|job|position|post) for me)\b/i,
  /\b(?:it|this|that)\s+(?:won't|will not|isn't going to|is not going to|doesn't|does not|cannot|can't|wouldn't)\s+work\b/i,
  new RegExp(
    oneOf(String.raw`
    \bout of (?:the (?:running|race|frame|picture)|consideration)\b|\b(?:it|this|that|job|role|post|move|offer|interview)(?:'s| is)(?: \w+)? out of the question\b
    \b(?:removed|taken|dropped|struck) (?:from|off|out of) (?:the |your )?(?:consideration|list|process|running|shortlist|pool)\b
    \bpull(?:ed|ing)? the (?:plug|pin)\b|\bnot staying\b|\bmy (?:last|final) (?:day|shift)\b
    \b(?:notice|resignation) (?:still )?stands\b|\blies? elsewhere\b|\boff the market\b|\bspoken for\b
  `),
    "i",
  ),
];

const HEDGE = new RegExp(
  oneOf(String.raw`
    (?<!\b(?:you|they|she|he) )\b(?:might|may)\b
    \b(?:maybe|perhaps|possibly|probably|presumably|likely|not (?:\w+ )?(?:sure|certain|convinced)|unsure|uncertain)\b
    \b(?:leaning|(?:am|'m) (?:just )?(?:thinking|considering|wondering|debating)|tempted|inclined|minded|undecided)\b
    \b(?:torn|(?:don't|do not) (?:\w+ )?think|guess|suspect|suppose|end up|hate to|whether|part of me)\b
    \b(?:not a (?:no|yes)|neither a (?:yes|no)|in two minds|(?:hard|difficult|tough|easy) to)\b
    \b(?:if (?:I|the|it|this|that|they|we)|(?:were|was) I to|was (?:going|about|planning) to|should I|(?:I|we) could)\b
    \b(?:(?:I|we)(?:'d| would) (?:have|need) to)\b
  `),
  "i",
);
// It is not yet a no, or only one if.
const CONDITION = new RegExp(
  oneOf(String.raw`
    \bunless\b|\bif (?:I (?:had to|were|was forced|were pressed)|pushed|pressed|forced)\b
    \b(?:until|before) (?:I|we|you)\b|\byet\b(?! another)|\bwithout (?:knowing|seeing|first|hearing)\b
    \b(?:at|on|for) (?:that|this|the current) (?:salary|rate|pay|level|figure|number)\b
  `),
  "i",
);
const NEGATED = new RegExp(
  `(?:${NOT}|\\brather than|\\binstead of|\\bwithout)(?:\\s+(?:yet|want|wanting|wish|going|planning|plan|mean|meaning|like|have|having|decided|intend|saying|here|that|to|I'm|I|am|be|been|really|actually)){0,5}\\s+(?:declin|withdraw|cancel|refus|turn\\w* .{0,20}\\bdown|say\\w* no\\b|pull\\w* out|drop\\w* out|step\\w* (?:back|aside))`,
  "i",
);
const OPEN_ENDED = new RegExp(
  oneOf(String.raw`
    \b(?:who knows|one never knows|we shall see|we'll see|(?:shall|will|need to|been) reflect(?:ing)?|not quite)\b
    \b(?:let me know (?:your|what|how))\b
    \b(?:(?:circumstances|situation|things) (?:\w+ )?(?:are|is|have|has) (?:\w+ ){0,2}(?:different|changed|moved))\b
    \b(?:not (?:\w+ )?(?:sure|certain|convinced)|unsure|undecided|in two minds|torn|on the fence|wavering|hesitating)\b
    \b(?:hesitant|second thoughts|doubts)\b
    \b(?:(?:might|may|would|could|will|'ll) (?:probably )?(?:have|need|want|like)? ?to (?:see|think|reconsider|hold off))\b
    \b(?:see how|leave (?:things|it open|it for now|this open)|wait and see)\b
    \b(?:(?:have|need|am|'m|has)(?: not|n't) (?:yet |quite |fully )?(?:decided|made up))\b
    \b(?:still (?:thinking|deciding|considering|weighing|mulling))\b
    \b(?:(?:let me|need to|want to|like to) (?:think|sleep on|mull|consider)|more time|(?:get|come) back to you)\b
    \b(?:on hold|on ice|on the back burner|(?:pause|park|shelve) (?:things|this|it|my)|makes? (?:the|my) decision)\b
    \b(?:(?:decision|choice) (?:is |feels )?(?:difficult|hard|tough)|probably (?:not|won't))\b
    \b(?:not (?:the )?(?:best|ideal|great) (?:time|moment|timing))\b
  `),
  "i",
);
const IMPLIED = new RegExp(
  oneOf(String.raw`
    \b(?:offer|give|giving|release|releasing|free|freeing|pass|reassign|hand|open)\b.{0,30}\b(?:slot|place|spot|time|interview|appointment)\b.{0,30}\b(?:someone|somebody|another|anyone|others?|next|else)\b
    \b(?:instead|elsewhere|(?:someone|somebody) else|(?:other|another|next) (?:candidates?|applicants?|person|people))\b
    \b(?:(?:another|different) (?:job|role|post|position|firm|company|employer|crew|path|route|direction|way))\b
    \b(?:excused?|released? from|ends? here|disappoint you|(?:in the|a) negative|no to(?! obligation)|see my way)\b
    \b(?:return (?:your|the) offer|leave (?:the|my|this|that) (?:place|slot|spot|seat|post|job|chance|\w+) to|bin my)\b
    \b(?:(?:my|the) (?:\w+ )?(?:application|candidacy|candidature|name|file|form|place|slot|invitation)\b.{0,50}\b(?:closed|void|withdrawn|cancelled|removed|off|deleted|unanswered|unsigned))\b
    \b(?:(?:don't|dont|do not|no longer|won't) (?:\w+ )?(?:need|want) (?:the|this|that|your))\b
    \b(?:(?:isn't|is not|wasn't|not) (?:an? |the )?(?:\w+ )?(?:step|move|change|path|road|life|kind|sort))\b
    \b(?:calling time|swerve|a miss|hard (?:pass|no)|no can do|but[ -]no|is off|no way|in the lurch|gets? off)\b
    \b(?:I(?:'m| am) keeping (?:my|the)|that's me|settled (?:for|on)|rather (?:keep|stay|go on|remain|stick))\b
    \b(?:hat out of|(?:got|found|taken|doing|on to) (?:something|somewhere) else)\b
    \b(?:cross(?:ed)? (?:my name|me) (?:out|off)|(?:taken|take me) out|(?:search|hunt|that) is over)\b
    \b(?:not (?:\w+ )?available|leav(?:e|ing) it|isn't this one|call\w* off|give (?:my|the) \w+ (?:away|to))\b
    \b(?:in favou?r of|(?:in|into) the bin|(?:other|different) (?:arrangements|plans|offer|work))\b
    \b(?:already (?:\w+ )?(?:have|found|got|taken|signed)|found (?:work|a job|another job)|taking that|nope|nah)\b
    \b(?:at that|desist|resign|lot in with|gone for (?:something|another|a)|bowing|off the list)\b
    \b(?:not? (?:\w+ )?(?:going to (?:be|happen)|happen|happening|coming|possible|the (?:right )?person|count\w* on))\b
    \b(?:won't be (?:possible|happening|me))\b
    \b(?:(?:staying|remaining)(?= (?!in touch|in contact|connected|open|interested|available|a |yours|grateful|friends|fond|well)|\s*$))\b
    \b(?:(?:keep|keeping|continue|continuing|remain|remaining|stay|staying|commit|committing|sticking) (?:\w+ ){0,3}(?:present|current|post|where|job|role|employer))\b
    \b(?:unfortunately|regret\w*|sadly|alas|afraid|sorry (?:to|that))\b.{0,60}(?:\b(?:not|cannot|cant|unable|never|no)\b|n't\b)
  `),
  "i",
);
