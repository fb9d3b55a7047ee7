import type { Letter } from "./letter";
import { fullest, type Mention, strongest, wordsOf } from "./mentions";
import type { Passage, Range } from "./passage";
import { everyAfter, placesOf } from "./phrases";
import type { Fact } from "./proposal";
import { cleanRole, isTitled, phraseAt, phraseBefore, restOfLine } from "./role-phrase";
import { namesAJob } from "./role-words";
import { segmentsOf } from "./segments";
import { squash } from "./spelling";

/** The job that the mail is about, as it is written there; without requisition numbers. */
export function readRole({ subject, own, quoted }: Letter, company: string | null): Fact | null {
  const mentions = [...inSubject(subject), ...inText(subject, 1), ...inText(own, 1), ...inText(quoted, 0.6)];
  return strongest(
    mentions.map((mention) => withoutName(mention, company)),
    (role) => squash(role.replace(/\([^()]*\)/g, "").split(",", 1)[0] ?? ""),
    fullest,
  );
}

function inText(passage: Passage, trust: number): Mention[] {
  const { text } = passage;
  const mentions: Mention[] = [];
  const add = (range: Range | null, weight: number) => {
    const cleaned = range && cleanRole(text, range);
    if (cleaned) mentions.push({ passage, range: cleaned, weight: weight * trust });
  };
  for (const label of placesOf(text, LABEL)) add(restOfLine(text, label.index + label[0].length), 6);
  for (const noun of placesOf(text, AFTER_ROLE)) add(phraseBefore(text, noun.index), 4);
  for (const cue of placesOf(text, BEFORE_ROLE)) add(phraseAt(text, cue.index + cue[0].length), 3.5);
  for (const cue of placesOf(text, /\bfor /g)) add(titledPhraseAt(text, cue.index + cue[0].length), 2.2);
  return mentions.filter(
    (mention) => namesAJob(wordsOf(mention)) || (mention.weight >= 4 * trust && isTitled(wordsOf(mention))),
  );
}

/** After a bare "for" only what is written like the name of a job: "your interview for Claims Adjuster". */
function titledPhraseAt(text: string, index: number): Range | null {
  const range = phraseAt(text, index);
  return range && isTitled(text.slice(range.start, range.end)) ? range : null;
}

/** The subject is often nothing but the role between dashes and the company's name. */
function inSubject(passage: Passage): Mention[] {
  return segmentsOf(passage.text).flatMap((segment) => {
    const words = passage.text.slice(segment.start, segment.end);
    const leadIn = LEAD_IN.exec(words)?.[0].length ?? 0;
    const range = cleanRole(passage.text, phraseAt(passage.text, segment.start + leadIn, "title"));
    const isJob = range && namesAJob(passage.text.slice(range.start, range.end));
    return isJob ? [{ passage, range, weight: 3 }] : [];
  });
}

/** "Teaching Assistant, Hillcrest Academy" and "Acme Product Manager" without the company. */
function withoutName(mention: Mention, company: string | null): Mention {
  const words = wordsOf(mention);
  if (company === null || words === company) return mention;
  const { start, end } = mention.range;
  if (words.startsWith(`${company} `))
    return { ...mention, range: { start: start + company.length + 1, end } };
  const tail = [`, ${company}`, ` ${company}`].find((one) => words.endsWith(one));
  return tail ? { ...mention, range: { start, end: end - tail.length } } : mention;
}

const LABEL =
  /(?:^|\n)[ •-]{0,3}(?:job title|position|role|job|post|title|vacancy|opening|stelle)(?: title| name)?(?: ?:|\t) ?/gi;
const AFTER_ROLE =
  / (?:[Rr]oles?|[Pp]ositions?|[Oo]penings?|[Vv]acanc(?:y|ies)|[Jj]obs?|[Pp]ost|[Oo]pportunit(?:y|ies)|[Rr]equisition|[Ii]nternship|search)\b(?! (?:title|board|alert|description|seeker|market|offer|posting|page))/g;
const BEFORE_ROLE = everyAfter(
  "(?:role|position|post|job|vacancy|opening|title) (?:of|for|as)",
  "(?:requirement|opening|opportunity|candida(?:cy|ture)|considered|interview(?:ing)?|invitation|screen|forward|search|need) for",
  "(?:application|applying|apply|applied) (?:for|to)",
  "(?<!\\bI (?:work|worked|serve|served|act) )as",
  "hiring(?: for)?(?! manager)",
  "recruiting(?: for)?",
  "looking (?:for|to hire)",
  "searching for|seeking|need|in need of|to find|(?:we're|we are) after",
  "interest(?:ed)? in",
  "(?:opportunity|role|interview):",
  "(?:stage|round|shortlisted|candidates|place|spot|selected|chosen|hired|proposal) for",
  "become|discuss|about|placing|could (?:really )?use",
);
const LEAD_IN = /^.{0,60}\b(?:for|as|to)(?: an?| the| our)? /i;
