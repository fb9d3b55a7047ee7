import type { Letter } from "./letter";
import { type Mention, strongest, wordsOf } from "./mentions";
import type { Passage, Range } from "./passage";
import type { Fact } from "./proposal";
import { isJobNoun, isJobWord, namesAJob } from "./role-words";
import { squash } from "./spelling";

/** The job that the mail is about, as it is written there; without requisition numbers. */
export function readRole({ subject, own, quoted }: Letter): Fact | null {
  return strongest(
    [...inSubject(subject), ...inText(subject, 1), ...inText(own, 1), ...inText(quoted, 0.6)],
    (role) => squash(role.replace(/\([^()]*\)/g, "")),
    2,
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
  const mentions: Mention[] = [];
  for (const segment of passage.text.matchAll(SEGMENT)) {
    const range = clean(passage.text, phraseAt(passage.text, segment.index + leadIn(segment[0]), true));
    if (range && namesAJob(passage.text.slice(range.start, range.end)))
      mentions.push({ passage, range, weight: 3 });
  }
  return mentions;
}

/** What stands in front of the role in a part of a subject: "Interview for ", "Application - ". */
function leadIn(segment: string): number {
  return (
    /^.{0,60}\b(?:for|as|to)(?: an?| the| our)? /i.exec(segment)?.[0].length ??
    segment.length - segment.trimStart().length
  );
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
    if (!isTitleWord(word[0]) && !isJobWord(word[0]) && !GENDER_TAG.test(word[0])) break;
    if (/[.;:!?]$/.test(word[0]) && !/^(?:sr|jr)\.$/i.test(word[0])) break;
    start = lineStart + word.index;
  }
  return start === -1 ? null : { start, end: index };
}

/** The phrase that begins at `index`, past an article; `inTitle` where every word has a capital anyway. */
function phraseAt(text: string, index: number, inTitle = false): Range | null {
  const line = text.slice(index, index + 120).split("\n", 1)[0] ?? "";
  const article =
    /^ ?(?:an?\/?o?|the|our|another|un\/a)?(?: (?:new|additional|experienced|talented|brilliant|great|urgent))? ?/i.exec(
      line,
    )?.[0] ?? "";
  let [start, end] = [-1, -1];
  for (const word of line.slice(article.length).matchAll(/\S+/g)) {
    const core = word[0].replace(/[.,;:!?)"'|]+$/, (marks) =>
      /^(?:Sr|Jr)$/.test(word[0].slice(0, -1)) ? marks : "",
    );
    const isPart = isTitleWord(core) ? !STOPS_ROLE.has(core.toLowerCase()) : isJobWord(core);
    if (!isPart && !GENDER_TAG.test(word[0])) break;
    const at = index + article.length + word.index;
    if (start === -1) start = at;
    end = at + (GENDER_TAG.test(word[0]) ? word[0].length : core.length);
    const closes = word[0].slice(core.length);
    if (
      closes.startsWith(",") &&
      continuesAfterComma(line.slice(article.length + word.index + word[0].length), inTitle)
    )
      continue;
    if (closes !== "" && !GENDER_TAG.test(word[0])) break;
  }
  return start === -1 ? null : { start, end };
}

/** "Engineering Manager, Payments": one more part, when it closes the phrase. */
function continuesAfterComma(rest: string, inTitle: boolean): boolean {
  const part = /^ (?:[\p{Lu}][^\s,.]{1,20} ?){1,3}/u.exec(rest)?.[0];
  if (!part) return false;
  const after = rest.slice(part.length);
  return inTitle
    ? /^\s*(?:$|[-|(:]|interview)/i.test(after)
    : /^(?:role|position|opening|vacancy|job|interview)\b/i.test(after);
}

function restOfLine(text: string, index: number): Range | null {
  const line = text.slice(index, index + 100).split("\n", 1)[0] ?? "";
  const words = line.split(/ [-|] | \((?![a-z]\/[a-z])|[;:.] |\.$/i, 1)[0] ?? "";
  const start = index + (words.length - words.trimStart().length);
  return words.trim() ? { start, end: start + words.trim().length } : null;
}

/** Without what is not the role's own: requisition numbers, "open", "remote", the words around it. */
function clean(text: string, range: Range | null): Range | null {
  if (!range) return null;
  const words = text.slice(range.start, range.end);
  const leading = LEADING_NOISE.exec(words)?.[0].length ?? 0;
  const trailing = TRAILING_NOISE.exec(words.slice(leading))?.[0].length ?? 0;
  const kept = { start: range.start + leading, end: range.end - trailing };
  return kept.end - kept.start >= 3 && kept.end - kept.start <= 80 ? kept : null;
}

function isTitled(words: string): boolean {
  const list = words.split(" ");
  return (
    list.length >= 2 &&
    list.every((word) => isTitleWord(word) || isJobWord(word)) &&
    !list.some((word) => STOPS_ROLE.has(word.toLowerCase()))
  );
}

const isTitleWord = (word: string) => /^[("]?[\p{Lu}\d]/u.test(word);

const LABEL =
  /(?:^|\n)[ •-]{0,3}(?:job title|position|role|job|title|vacancy|opening|stelle)(?: title| name)? ?(?::| {2}| (?=[\p{Lu}]))\s?/giu;
const AFTER_ROLE =
  / (?:role|position|opening|vacancy|job|post|opportunity|opportunities|requisition|internship)s?\b(?! (?:title|board|alert|description|seeker|market|offer|posting|page))/gi;
const BEFORE_ROLE =
  /\b(?:(?:role|position|post|job|vacancy|opening|title) (?:of|for|as)|as|hiring(?: for)?|looking (?:for|to hire)|searching for|search for|seeking|recruiting(?: for)?|need(?: for)?|in need of|requirement for|opening for|opportunity for|applying (?:for|to)|appl(?:y|ied) (?:for|to)|application (?:for|to)|candidacy for|considered for|interview(?:ing)? for|interview to be|interest in|interested in|invitation for|screen for|forward for|opportunity:|role:|discuss|about|placing|busca|suche|suchen)(?= )/gi;
const SEGMENT = /(?:^|[:|@•·([]|- | -|\/ ?)[^:|@•·()[\]]{3,90}/g;
const DETERMINER =
  /^(?:the|our|an?|this|that|your|their|its|for|of|as|in|about|with|at|both|any|new|open|current)$/i;
const GENDER_TAG = /^\((?:[mwfdxhg]\/[mwfdxhg](?:\/[mwfdxhg*])?|all genders|gn)\)[.,;:!?]?$/i;
const STOPS_ROLE = new Set(
  "i we you your our the this that it is at with in on who team role position opening interview invitation application and/or for".split(
    " ",
  ),
);
const LEADING_NOISE =
  /^(?:(?:re|fwd?|invitation|interview|application|new|open|exciting|current|urgent|immediate|available|permanent|remote|hybrid|contract|full-time|part-time|freelance|[A-Z]{1,5}-?\d{3,12}|#\d{2,12}|the|our|an?)[ :-]{1,3})+/i;
const TRAILING_NOISE = /(?:[\s,/&-]|\b(?:role|position|opening|and|or|of|at|with|in|to)\b)+$/i;
