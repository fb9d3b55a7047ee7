import { blamesIn } from "@/lib/domain/check/blame";
import type { Hit } from "@/lib/domain/check/finding";
import type { Reading } from "@/lib/domain/check/reading";
import { firmRefusalIn } from "@/lib/domain/check/refusal";
import type { Rule } from "@/lib/domain/check/rule";
import { unwrapped } from "@/lib/domain/check/stated";
import { withoutSentence } from "@/lib/domain/check/without-sentence";
import { type Sentence, sentencesOf } from "@/lib/domain/message/sentences";

/** Feedback is optional. Where it is given, it is one suggestion, after the decision, in two sentences. */
export const feedback: Rule = {
  code: "feedback",
  class: "defect",
  mark: "constructive",
  applies: (reading) => feedbackIn(reading).length > 0,
  find: (reading) => {
    const given = feedbackIn(reading);
    const [first] = given;
    const suggests = given.some(({ text }) => PROPOSES.test(text));
    const said = given.find(({ text }) => !ONLY_LEADS_IN.test(text));
    const blunt = given.find(({ text }) => isBlunt(text)) ?? (suggests ? undefined : said);
    if (blunt) return [hit(reading, "Turn it into one suggestion: “It might help to …”.", blunt)];
    const fourth = given[MOST_SENTENCES];
    if (fourth) return [hit(reading, "One suggestion in two sentences is read; more are not.", fourth)];
    const decision = firmRefusalIn(reading.text);
    return first && decision && first.end < decision.start
      ? [hit(reading, "Give your decision first: before it, this reads as a condition.", first)]
      : [];
  },
};

// Two, and the one that leads in to them.
const MOST_SENTENCES = 3;

function hit(reading: Reading, message: string, { start, end }: Sentence): Hit {
  const span = { start, end };
  const fix = withoutSentence(reading, span);
  return { severity: "warning", message, span, ...(fix && { fix }) };
}

/** The sentences that give it: advice to the reader, a verdict on how they hire, and what follows "my feedback:". */
function feedbackIn({ bare, choices }: Reading): Sentence[] {
  const own = choices.feedback === null ? [] : sentencesOf(choices.feedback).map(({ text }) => text);
  let isLedIn = false;
  return sentencesOf(unwrapped(bare)).filter(({ text, starts }) => {
    isLedIn =
      (LEAD_IN.test(text) && !RECEIVED.test(text)) || (isLedIn && starts === "inline" && !ENDS.test(text));
    return isLedIn || own.includes(text) || isFeedback(text);
  });
}

const isFeedback = (sentence: string): boolean =>
  ADVISES.test(sentence) ||
  DEMANDS.test(sentence) ||
  (HIRING.test(sentence) &&
    !OF_OWN.test(sentence) &&
    (isHarsh(sentence) || (PROPOSES.test(sentence) && READER.test(sentence))));

const isHarsh = (sentence: string): boolean => HARSH.test(sentence) || blamesIn(sentence).length > 0;

const isBlunt = (sentence: string): boolean =>
  SCORN.test(sentence) ||
  VAGUE.test(sentence) ||
  blamesIn(sentence).some(({ isPersonal }) => isPersonal) ||
  (!PROPOSES.test(sentence) && (ADVISES.test(sentence) || DEMANDS.test(sentence) || isHarsh(sentence)));

const LEAD_IN =
  /\b(?:(?:my(?: only)?|some|honest|piece of|bit of|a little|brief|word of|as|give you(?: some)?) (?:honest |constructive )?(?:feedback|advice)|feedback(?: for you| for your \w+| on your| about your)?(?=:)|(?:a|one|another|my|my only) (?:small |little |quick |final |honest )?(?:tip|suggestion|proposal|piece of advice|observation|hint|remark|criticism|comment)|(?:some|a few|add|two|three|four|my|several|a couple of) (?:honest |quick |small )?(?:thoughts|remarks|observations|comments|suggestions|tips|hints|pointers|(?:points|notes|ideas)(?= (?:for|on|about) (?:you|the)))|one (?:thought|thing)|to be constructive|what went wrong)\b/i;
const RECEIVED =
  /\b(?:thank\w*|grateful|appreciate|welcome|your (?:feedback|advice)|(?:like|love|glad|happy) to (?:hear|give|get))\b/i;
// No words after a colon, or after a comma that what is said follows.
const ONLY_LEADS_IN = new RegExp(
  `^(?=.{0,200}${LEAD_IN.source})(?![^\\n]{0,200}(?:[:–—]|\\bis that\\b|,(?= (?:you|your|the|it|there)\\b)) ?\\S{1,20} \\S)`,
  "i",
);
const ENDS =
  /\b(?:thank\w{0,4}|wish(?:es)?|all the best|good luck|regards|I hope|I(?:'d| would) be (?:glad|happy|pleased|delighted)|in touch|decided|declin\w{1,4}|withdraw\w{0,4})\b/i;

// Their way of hiring, and who and what has to do with it.
const THINGS =
  "(?:(?:hiring|interview\\w{0,3}|recruit\\w{0,5}|selection|application|scheduling|screening|onboarding|communication|correspondence|timelines?|response times?|panel|rounds|stages|questionnaire|assignment|portals?|website|(?:careers? |web ?|home)pages?|test(?: task)?s?|tasks?|exercises?|forms?|ads?|advert\\w{0,7}|postings?|listings?|job (?:description|spec)s?|e?-?mails|replies|brief|process|procedures?|salary range|pay range)\\b)";
const STAFF =
  "(?:somebody(?! else)|someone(?! else)|whoever|anyone who|the (?:lady|man|woman|gentleman|girl|boy|guy|chap|person|people|recruiter|receptionist|interviewers?|young \\w{3,6})\\b|(?:hiring )?managers?\\b|recruiters?\\b|interviewers?\\b)";
const MUST = "(?:should|ought to|had better|must|needs? to|ha(?:s|ve) to)";
// What one may tell a reader to do, or supposes of them, without a lecture.
const HARMLESS =
  "(?:ha(?:ve|ppen)|find|hear|know(?! (?:your|how to|who|better))|feel|receive|get (?!rid|your|a |some)|see|need|expect|be (?:able|among|the first|proud|in|so|aware|very|receiving|pleased|hearing|glad|getting|busy|here|free)|not|call|contact|come|keep|also|wish|want|go|write|meet|give|offer|look (?:no|forward)|think|understand|wait|remember|visit|try the|miss|bring|send (?:me|my|the)|ask (?!your))";
const ADVISES = new RegExp(
  [
    `(?:^|[,;:–—-] |\\b(?:and|but|or|so|is that|then|think|suggest|feel|say|advise|perhaps|maybe|honestly|clearly|also) )you (?:really |seriously |clearly |all |guys |people |lot )?${MUST} (?:really |at least |first |also |seriously )?(?!${HARMLESS})[a-z]`,
    `\\b${STAFF}[^.!?;\\n]{0,50} ${MUST} (?!${HARMLESS}|know|be (?:at|able|there|told of)|sign|do the)`,
    `\\b(?:the|your|their|those|these) (?:[\\w-]{2,14} ){0,3}?${THINGS}(?: [\\w-]{2,14}){0,3} (?:${MUST} (?!have|hear|know|go|reach|arrive|be (?:sent|with|in|at))|(?:needs?|wants?|deserves?|could do with) (?:an? |some |to |work\\b|(?:re)?\\w{3,10}ing\\b))`,
    "\\bdo yoursel(?:f|ves)|\\b(?:high|about|is|'s) time (?:that )?(?:you|your|someone|somebody)\\b|\\bI(?:'d| would)? (?:advise|recommend|urge|suggest) (?:that )?you (?:to )?(?:fire|sack|hire|stop|learn|train|fix|drop)|\\bis no way to|\\byour \\w{2,14} would do well to|\\byou (?:could do with|would do well to|want to (?:take|have) a)|\\b(?:what|all) you need is|\\bI expect you to|\\b(?:nobody|no one) should have to|\\bbelongs? (?:in|on) (?:the|your) (?:advert|ad|posting|website|first)|\\byou(?:'d| would) do better|\\bif I were you|\\b(?:a lot|much|something|plenty|lots) to learn",
    "\\bdo something about (?:your|the|this)|\\byou (?:might|could) (?:start|begin) by|\\bI(?:'d| would) (?:scrap|drop|fire|sack|rewrite|redo|bin)\\b",
    "\\b(?:next time|for the future|in future)[,:]? (?:please )?(?:read|do|send|try|tell|ask|check|say|answer|reply|be|give|make|prepare|think|call|use|pay|put|bring)\\b",
    "\\b(?:it|this|that|which) (?:badly |really )?(?:needs|wants) (?:sorting|fixing|changing|rethinking|(?:some )?work)\\b|\\bsort (?:yourselves|yourself|it|this|that|your \\w{2,14}) out\\b|\\byour (?:\\w{2,14} ){1,2}?(?:becomes?|gets?|were|could be) (?:better|shorter|clearer|faster)\\b",
  ].join("|"),
  "i",
);
/** Told in the imperative. */
const DEMANDS = new RegExp(
  `(?:^|[,:;–—] |\\b(?:and|please) )(?:please |kindly |do |just |at least |why not |why don't you )?(?:make (?:the|your) (?:[\\w-]{2,14} ){0,2}?${THINGS}|(?:fix|shorten|scrap|rewrite|redo|modernise|simplify|replace|rethink|update|improve|change|cut|drop|lose|publish|print|proofread|get rid of|sort out) (?:the (?:[\\w-]{2,14} ){0,2}?|your (?:[\\w-]{2,14} ){0,2}?|some )${THINGS}|(?:respect|train|teach|pay|treat|fire|sack|answer) (?:your|people|candidates|applicants|them)|tell your \\w{2,14} to|learn (?:how )?to|be (?:more|less) |put the (?:salary|pay)|cut (?:down|the)|stop (?:wast|ghost|send|treat|ask|mak)\\w{1,4})`,
  "i",
);
const HIRING = new RegExp(
  `\\b(?:the|your|this|whole|an?|of|[a-z]+-?ing) (?:[\\w-]{2,14} ){0,2}?${THINGS}|^${THINGS}|treat (?:applicants|candidates|people)|candidate experience`,
  "i",
);
const OF_OWN =
  /\b(?:for me|than I|I can|I could|my (?:schedule|commitments|week|other|current|present|own|side)|thank\w*|enjoyed|appreciate|grateful|impressed|I(?:'ve| have|'m| am)|forward to)\b|\bI can't\b/i;
const READER = /\b(?:you|your|candidates?|people|applicants?|others|everyone)\b/i;
const VAGUE =
  /\b(?:you|they|your \w{2,14}) (?:could|can|might) (?:all )?(?:do|be) (?:\w{1,10} ){0,2}better\b/i;
const SCORN =
  /\b(?:circus|mess|joke|farce|shambles|nightmare|ridiculous|absurd|pointless|useless|idiot\w{0,4})\b/i;
const PROPOSES =
  /\b(?:it (?:might|may|could|would)|might|may (?:help|be|want|like|wish)|perhaps|could(?! do with)|(?<!\bI )would (?:have )?(?:help|be(?! that)|made|let|been|save|spare|make|give|given)\w{0,3}|helpful|useful|suggest|consider(?:ing)?|I wonder|worth|(?:I|candidates|people|others)(?:'d| would) (?:have )?(?:found|find|welcome|like|value|appreciate)\w{0,2})\b/i;
const HARSH =
  /\b(?:(?:far |way |much )?too (?:big|small|large|short|formal|long|many|slow|vague|much|complicated|complex|bureaucratic)|silly|unclear|confus(?:ed|ing)|inconsistent|lack(?:s|ed|ing)?|failed|not good|out of date|endless|(?:dis|un)organi[sz]ed|chao(?:s|tic)|wrong with|went wrong|outdated|exhausting|boring|a waste|badly|poor(?:ly)?|mess(?:y)?)\b/i;
