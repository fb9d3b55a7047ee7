import type { Letter } from "./letter";
import { fullest, type Mention, strongest, wordsOf } from "./mentions";
import type { Passage, Range } from "./passage";
import type { Fact } from "./proposal";
import { isJobWord, namesAJob } from "./role-words";
import { segmentsOf } from "./segments";
import { squash } from "./spelling";
import { GENDER_TAG, rangeOf, type Word, wordsFrom } from "./words";

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
    const cleaned = range && clean(text, range);
    if (cleaned) mentions.push({ passage, range: cleaned, weight: weight * trust });
  };
  for (const label of text.matchAll(LABEL)) add(restOfLine(text, label.index + label[0].length), 6);
  for (const noun of text.matchAll(AFTER_ROLE)) add(phraseBefore(text, noun.index), 4);
  for (const cue of text.matchAll(BEFORE_ROLE)) add(phraseAt(text, cue.index + cue[0].length), 3.5);
  return mentions.filter(
    (mention) => namesAJob(wordsOf(mention)) || (mention.weight >= 4 * trust && isTitled(wordsOf(mention))),
  );
}

/** The subject is often nothing but the role between dashes and the company's name. */
function inSubject(passage: Passage): Mention[] {
  return segmentsOf(passage.text).flatMap((segment) => {
    const words = passage.text.slice(segment.start, segment.end);
    const leadIn = LEAD_IN.exec(words)?.[0].length ?? 0;
    const range = clean(passage.text, phraseAt(passage.text, segment.start + leadIn, true));
    const isJob = range && namesAJob(passage.text.slice(range.start, range.end));
    return isJob ? [{ passage, range, weight: 3 }] : [];
  });
}

/**
 * The phrase that ends where " role" or " position" begins: back to "the", "our", "a" or the like, and if there is no
 * such word, as far as words are written with a capital.
 */
function phraseBefore(text: string, index: number): Range | null {
  const lineStart = Math.max(text.lastIndexOf("\n", index - 1) + 1, index - 110);
  const words = [...text.slice(lineStart, index).matchAll(/\S+/g)].slice(-9);
  let start = -1;
  for (const word of words.toReversed()) {
    if (DETERMINER.test(word[0])) break;
    const isInside = word[0] === "-" && start !== -1;
    if (!isInside && !isTitleWord(word[0]) && !isJobWord(word[0]) && !GENDER_TAG.test(word[0])) break;
    if (/[.;:!?]$/.test(word[0]) && !/^(?:sr|jr)\.$/i.test(word[0])) break;
    start = lineStart + word.index;
  }
  return start === -1 ? null : { start, end: index };
}

/** The phrase that begins at `index`, past an article; `inTitle` where every word has a capital anyway. */
function phraseAt(text: string, index: number, inTitle = false): Range | null {
  const words = wordsFrom(text, index);
  const phrase: Word[] = [];
  for (const [position, word] of words.entries()) {
    const { core, closes } = word;
    if (phrase.length === 0 && (ARTICLE.test(core) || PRAISE.test(core))) continue;
    if (!isPartOfRole(core) && !(core === "in" && ACADEMIC.test(phrase.at(-1)?.core ?? ""))) break;
    phrase.push(word);
    if (closes && !(closes === "," && closesWith(words.slice(position + 1), inTitle))) break;
  }
  return rangeOf(phrase);
}

/** "Engineering Manager, Payments": up to three words more, when the phrase ends with them. */
function closesWith(words: readonly Word[], inTitle: boolean): boolean {
  const after = words.findIndex(
    ({ core }) => !/^\p{Lu}/u.test(core) || /\d{3}/.test(core) || STOPS_ROLE.has(core.toLowerCase()),
  );
  const next = after === -1 ? undefined : words[after];
  if (after === 0 || after > 3 || words.length === 0) return false;
  return next ? /^(?:role|position|opening|vacancy|job|interview)$/i.test(next.core) : inTitle;
}

function isPartOfRole(word: string): boolean {
  if (GENDER_TAG.test(word)) return true;
  if (word.startsWith("(")) return false;
  return isTitleWord(word) ? !STOPS_ROLE.has(word.toLowerCase()) : isJobWord(word);
}

function restOfLine(text: string, index: number): Range | null {
  const line = text.slice(index, index + 100).split("\n", 1)[0] ?? "";
  const words = line.split(/\t| [-|] | \((?![a-z]\/[a-z])|[;:] |(?<!\b[sj]r)\. |\.$/i, 1)[0] ?? "";
  const start = index + (words.length - words.trimStart().length);
  return words.trim() ? { start, end: start + words.trim().length } : null;
}

/** Without what is not the role's own: requisition numbers, "open", "remote", the words around it. */
function clean(text: string, range: Range | null): Range | null {
  if (!range) return null;
  let { start, end } = range;
  for (
    let noise = LEADING_NOISE.exec(text.slice(start, end));
    noise;
    noise = LEADING_NOISE.exec(text.slice(start, end))
  ) {
    start += noise[0].length;
  }
  for (
    let noise = TRAILING_NOISE.exec(text.slice(start, end));
    noise;
    noise = TRAILING_NOISE.exec(text.slice(start, end))
  ) {
    end -= noise[0].length;
  }
  return end - start >= 2 && end - start <= 80 ? { start, end } : null;
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

function isTitled(words: string): boolean {
  const list = words.split(" ");
  return (
    list.length >= 2 &&
    list.every((word) => isTitleWord(word) || isJobWord(word)) &&
    !list.some((word) => STOPS_ROLE.has(word.toLowerCase()))
  );
}

const isTitleWord = (word: string) => /^"?\.?[\p{Lu}\d]/u.test(word);

const LABEL =
  /(?:^|\n)[ •-]{0,3}(?:job title|position|role|job|title|vacancy|opening|stelle)(?: title| name)?(?: ?:|\t) ?/gi;
const AFTER_ROLE =
  / (?:role|position|opening|vacancy|job|post|opportunity|opportunities|requisition|internship)s?\b(?! (?:title|board|alert|description|seeker|market|offer|posting|page))/gi;
const BEFORE_ROLE =
  /\b(?:(?:role|position|post|job|vacancy|opening|title) (?:of|for|as)|(?<!\bI (?:work|worked|serve|served|act) )as|hiring(?: for)?(?! manager)|looking (?:for|to hire)|searching for|search for|seeking|recruiting(?: for)?|need(?: for)?|in need of|requirement for|opening for|opportunity for|applying (?:for|to)|appl(?:y|ied) (?:for|to)|application (?:for|to)|candida(?:cy|ture) for|considered for|interview(?:ing)? for|interview to be|become|interest in|interested in|invitation for|screen for|forward for|opportunity:|role:|interview:|discuss|about|placing|to find|busca|suche|suchen)(?= )/gi;
const LEAD_IN = /^.{0,60}\b(?:for|as|to)(?: an?| the| our)? /i;
const DETERMINER =
  /^(?:the|our|an?|this|that|your|their|its|for|of|as|in|about|with|at|both|any|new|open|current)$/i;
/** An academic post is in a subject; another one is in a place. */
const ACADEMIC = /^(?:associate|professor|lecturer|fellow|student|researcher|postdoc|reader|chair|scholar)$/i;
const ARTICLE = /^(?:an?|the|our|their|another|un\/a|your)$/i;
const PRAISE =
  /^(?:new|next|first|additional|experienced|talented|brilliant|great|urgent|exceptional|strong|skilled|passionate|motivated)$/i;
const STOPS_ROLE = new Set(
  "i we you your our the this that it is at with in on who team role position opening interview invitation application and/or for".split(
    " ",
  ),
);
const LEADING_NOISE =
  /^(?:re|fwd?|invitation|interview|application|new|open|exciting|current|urgent|immediate|available|permanent|remote|hybrid|contract|full-time|part-time|freelance|[A-Z]{1,5}-?\d{3,12}|#\d{2,12}|the|our|an?)[ :-]{1,3}/i;
const TRAILING_NOISE =
  /(?:[\s,/&-]|\b(?:[Rr]ole|[Pp]osition|[Oo]pening|[Jj]ob|programme|program|scheme|and|or|of|at|with|in|to))$/;
