import { clausesOf } from "@/lib/domain/check/clauses";
import type { Span } from "@/lib/domain/check/finding";

/**
 * How a no is said (Beebe, Takahashi and Uliss-Weltz 1990): a performative ("I decline") or a stated inability or
 * unwillingness ("I won't be able to"). Judged clause by clause, so that a "not" or a "perhaps" bears on its own clause.
 */
export const firmRefusalIn = (text: string): Span | null =>
  clausesOf(text).find(({ words }) => {
    const said = refusalIn(words);
    return said !== null && !HEDGE.test(said) && !NEGATED.test(words);
  })?.span ?? null;

/** "I don't want to decline": a refusal that is itself refused. */
export const isReversed = (text: string): boolean => clausesOf(text).some(({ words }) => NEGATED.test(words));

/** Words that leave the answer open. They tell something only where no firm refusal stands beside them. */
export const hedgeIn = (text: string): Span | null =>
  clausesOf(text).find(({ words }) => OPEN_ENDED.test(words) || HEDGE.test(refusalIn(words) ?? ""))?.span ??
  null;

/** Words that accept: "please confirm the slot", "see you on Thursday". */
export const acceptanceIn = (text: string): Span | null =>
  clausesOf(text).find(
    ({ words }) => ACCEPTANCES.some((pattern) => pattern.test(words)) && !NOT_MEANT.test(words),
  )?.span ?? null;

/** The clause up to and with its refusal, where a hedge would stand: "I might have to decline". */
function refusalIn(clause: string): string | null {
  for (const pattern of REFUSALS) {
    const match = pattern.exec(clause);
    if (match) return clause.slice(0, match.index + match[0].length);
  }
  return null;
}

const ACTION =
  "(?:tak(?:e|ing)|go(?:ing)?|com(?:e|ing)|proceed(?:ing)?|continu(?:e|ing)|pursu(?:e|ing)|attend(?:ing)?|accept(?:ing)?|join(?:ing)?|mov(?:e|ing)|interview(?:ing)?|carry(?:ing)? on|participat(?:e|ing)|meet(?:ing)?|mak(?:e|ing)|part of|keep(?:ing)? the appointment)";

const REFUSALS = [
  /\b(?:declin(?:e|es|ed|ing)|withdraw(?:s|n|ing)?|withdrew|refus(?:e|ed|ing))\b/i,
  /\bturn(?:ing|ed)?\b.{0,40}\bdown\b/i,
  /\b(?:step(?:ping|ped)?|pull(?:ing|ed)?|bow(?:ing|ed)?|drop(?:ping|ped)?|back(?:ing|ed)?|opt(?:ing|ed)?) (?:back|away|aside|out|down)\b/i,
  /\b(?:will|'ll|to|gonna|shall|must|should|am|'m|I) (?:pass\b|passing\b)(?! on (?:my|your|the|a|his|her|their)\b)/i,
  /\b(?:say|saying|said) no\b|\b(?:it's|this is|is|be) a no\b|\banswer is no\b|\bno from (?:me|my)\b/i,
  /\bdecided (?:against|not to|to cancel)\b|\b(?:chosen|choose|prefer|preferred|opted) not to\b|\brather not\b/i,
  new RegExp(`\\bnot (?:be |going to |to |be able to |able to )*${ACTION}\\b`, "i"),
  new RegExp(
    `\\b(?:can't|cannot|can not|won't|will not|unable to|not able to|not in a position to)\\b.{0,40}\\b${ACTION}\\b`,
    "i",
  ),
  /\b(?:not|no longer|isn't|'m not) (?:be )?(?:interested|available|a candidate|looking|in the running|for me|feasible)\b/i,
  /\bout of the running\b|\bremove my (?:name|application)\b|\bcancel(?:ling|ing)?\b|\bgive (?:it|this|this one) a miss\b/i,
  /\b(?:accepted|taken|taking|gone with|signed|going with|chosen)\b.{0,30}\b(?:another|a different|other|elsewhere)\b/i,
  /\b(?:not|isn't|wouldn't be) (?:a|the|quite the|my|a good|the best) ?(?:right |good |best )?(?:match|fit)\b/i,
  /\b(?:going to|will|'ll|decided to) (?:leave|stay|remain)\b/i,
];
const HEDGE =
  /\b(?:might|may|maybe|perhaps|possibly|probably|not (?:\w+ )?(?:sure|certain)|unsure|leaning towards?|(?:am|'m) (?:thinking|considering)|tempted|inclined|undecided)\b/i;
const NEGATED =
  /(?:\bnot|\bnever|n't) (?:yet )?(?:decided to |want(?:ing)? to |going to |planning to |mean(?:ing)? to |like to |hav(?:e|ing) to )?(?:declin|withdraw|turn\w* .{0,20}\bdown|cancel|refus)/i;
const OPEN_ENDED =
  /\b(?:not (?:\w+ )?(?:sure|certain)|unsure|undecided|in two minds|(?:might|may) (?:have|need) to (?:see|think|wait)|see how|leave (?:things|it (?:open|for now)|this open)|wait and see|(?:have|need|am|'m) (?:not|n't) (?:yet )?decided|still (?:thinking|deciding|considering|weighing))\b/i;
const DAY =
  "(?:then|there|tomorrow|(?:on |this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|next week|(?:on|at) (?:the )?\\d)";
const ACCEPTANCES = [
  /\bconfirm\b.{0,40}\b(?:slot|interview|time|appointment|attendance|meeting|place)\b/i,
  new RegExp(`\\bsee you ${DAY}`, "i"),
  new RegExp(
    `\\bforward to (?:seeing|meeting|speaking|talking|our|the|interviewing)\\b.{0,40}\\b${DAY}`,
    "i",
  ),
  /\bI(?:'ll| will) (?:be there|attend|come along|be coming)\b/i,
];
// A negation, another place to meet, or the confirming of a no.
const NOT_MEANT =
  /\b(?:not|never|unable|cannot|rather than|instead of|fair|conference|meetup|event|off|cancel\w*|declin\w*|withdraw\w*)\b|n't\b/i;
