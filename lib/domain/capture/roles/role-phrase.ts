import type { Range } from "../passage";
import { leading, trailing, wordSet } from "../phrases";
import { isKnownPlace } from "../places/place-names";
import { GENDER_TAG, rangeOf, type Word, wordsFrom } from "../words";
import { isGeneral, isJobNoun, isJobWord } from "./role-words";

/**
 * The phrase that ends where " role" or " position" begins: back to "the", "our", "a" or the like, and if there is no
 * such word, as far as words are written with a capital.
 */
export function phraseBefore(text: string, index: number): Range | null {
  const lineStart = Math.max(lineStartOf(text, index), index - 110);
  const words = [...text.slice(lineStart, index).matchAll(/\S+/g)].slice(-9);
  let start = -1;
  for (const [back, word] of words.toReversed().entries()) {
    const before = words.at(-back - 2)?.[0] ?? "";
    const isInside = start !== -1 && (word[0] === "-" || (word[0] === "of" && isJobNoun(before)));
    if ((DETERMINER.test(word[0]) && !isInside) || isGreeting(word[0], before)) break;
    const isOneMore =
      start !== -1 &&
      isPlainWord(word[0]) &&
      (DETERMINER.test(before) || (isPlainWord(before) && DETERMINER.test(words.at(-back - 3)?.[0] ?? "")));
    if (!isInside && !isOneMore && !isTitleWord(word[0]) && !isJobWord(word[0]) && !GENDER_TAG.test(word[0]))
      break;
    if (/[.;:!?]$/.test(word[0]) && !/^(?:sr|jr)\.$/i.test(word[0])) break;
    start = lineStart + word.index;
  }
  return start === -1 ? null : { start, end: index };
}

/** "Hi Sam, Data Analyst role": a greeting with its comma is no part of what follows. */
const isGreeting = (word: string, before: string): boolean =>
  word.endsWith(",") && (GREETS.test(word) || GREETS.test(before));

/** Where the line of a place begins; a line that is full goes on in the next one. */
function lineStartOf(text: string, index: number): number {
  const start = text.lastIndexOf("\n", index - 1) + 1;
  const above = text.lastIndexOf("\n", start - 2) + 1;
  const isWrapped =
    start - above > 45 && /\p{Ll}$/u.test(text.slice(start - 3, start - 1)) && index - start < 40;
  return isWrapped ? above : start;
}

/** The phrase that begins at `index`, past an article; in a title every word has a capital anyway. */
export function phraseAt(
  text: string,
  index: number,
  where: "title" | "sentence" = "sentence",
): Range | null {
  const words = wordsFrom(text, index);
  const phrase: Word[] = [];
  for (const [position, word] of words.entries()) {
    const { core, closes } = word;
    if (phrase.length === 0 && (ARTICLE.test(core) || PRAISE.test(core))) continue;
    const isBegun = phrase.length > 0 && isJobNoun(phrase.at(-1)?.core ?? "");
    const isOneMore =
      (position > 0 && !isBegun && leadsToAJob(words.slice(position))) ||
      (/^team$/i.test(core) && isJobNoun(words[position + 1]?.core ?? ""));
    if (
      !isOneMore &&
      !isPartOfRole(core) &&
      !(core === "in" && isOfASubject(phrase, words.slice(position + 1)))
    )
      break;
    phrase.push(word);
    const isOfWhom = closes === "'s" && OF_WHOM.test(core);
    if (closes && !isOfWhom && !(closes === "," && closesWith(words.slice(position + 1), where === "title")))
      break;
  }
  return rangeOf(phrase);
}

/** "Engineering Manager, Payments": up to three words more, when the phrase ends with them. */
function closesWith(words: readonly Word[], isTitle: boolean): boolean {
  const after = words.findIndex(
    ({ core }) => !/^\p{Lu}/u.test(core) || /\d{3}/.test(core) || STOPS_ROLE.has(core.toLowerCase()),
  );
  const next = after === -1 ? undefined : words[after];
  if (after === 0 || after > 3 || words.length === 0) return false;
  const field = words.slice(0, after === -1 ? words.length : after);
  if (field.length <= 3 && field.some(({ core }) => isField(core))) return true;
  return next ? /^(?:role|position|opening|vacancy|job|interview)$/i.test(next.core) : isTitle;
}

/** "Associate in Law", "Consultant in Geriatric Medicine": in a subject, and not in a place. */
function isOfASubject(phrase: readonly Word[], next: readonly Word[]): boolean {
  if (ACADEMIC.test(phrase.at(-1)?.core ?? "")) return true;
  const end = next.findIndex(({ core, closes }) => closes !== "" || !/^\p{Lu}/u.test(core));
  const name = end === -1 ? next : next.slice(0, /^\p{Lu}/u.test(next[end]?.core ?? "") ? end + 1 : end);
  const last = name.at(-1)?.core ?? "";
  return phrase.length > 0 && name.length <= 3 && SUBJECT.test(last) && !isKnownPlace(last);
}

/** One or two small words that no list knows, and the name of a job: "the dental nurse". */
const leadsToAJob = ([first, second, third]: readonly Word[]): boolean =>
  first !== undefined &&
  isPlainWord(first.core) &&
  first.closes === "" &&
  (isJobNoun(second?.core ?? "") ||
    (second?.closes === "" && isPlainWord(second.core) && isJobNoun(third?.core ?? "")));

/**
 * How far behind a name that says only how high it is the department goes on: "Manager - Fleet Ops". A town or a firm may
 * stand there as well.
 */
export function departmentBehind(text: string, { start, end }: Range): number {
  const [behind = "", name = ""] = DEPARTMENT_BEHIND.exec(text.slice(end, end + 60)) ?? [];
  const head = text.slice(start, end).split(" ").at(-1) ?? "";
  return isGeneral(head) && name.split(/[ &]+/).some(isField) ? behind.length : 0;
}

/** Whether a word is what a department, a firm or a science is about: "Finance", "Biology". */
export const isField = (word: string): boolean => DEPARTMENTS.has(word.toLowerCase()) || SUBJECT.test(word);

/** A small word that no list of jobs knows, as in "the dental nurse position". */
const isPlainWord = (word: string) => /^\p{Ll}{4,}$/u.test(word) && !STOPS_ROLE.has(word);

function isPartOfRole(word: string): boolean {
  if (GENDER_TAG.test(word)) return true;
  if (word.startsWith("(")) return false;
  return isTitleWord(word) ? !STOPS_ROLE.has(word.toLowerCase()) : isJobWord(word);
}

/** What a label such as "Position: " is followed by, up to a dash, a bracket or the end of its line. */
export function restOfLine(text: string, index: number): Range | null {
  const line = text.slice(index, index + 100).split("\n", 1)[0] ?? "";
  const words =
    line.split(
      /\t| [-|] | \((?![a-z]\/[a-z])|[;:] |(?<!\b(?:[sj]r|asst|dy|exec|mgr|dept|gen|tech))\. |\.$/i,
      1,
    )[0] ?? "";
  const start = index + (words.length - words.trimStart().length);
  return words.trim() ? { start, end: start + words.trim().length } : null;
}

/** Without what is not the role's own: requisition numbers, "open", "remote", the words around it. */
export function cleanRole(text: string, range: Range | null): Range | null {
  if (!range) return null;
  const start = range.start + leading(text.slice(range.start, range.end), LEADING_NOISE);
  const end = range.end - trailing(text.slice(start, range.end), TRAILING_NOISE);
  return end - start >= 2 && end - start <= 80 ? { start, end } : null;
}

/** Whether every word has a capital, as in a name of a job that no list knows. */
export function isTitled(words: string): boolean {
  const list = words.split(" ");
  return (
    list.length >= 2 &&
    list.every((word) => isTitleWord(word) || isJobWord(word)) &&
    !list.some((word) => STOPS_ROLE.has(word.toLowerCase()))
  );
}

const isTitleWord = (word: string) => /^"?\.?[\p{Lu}\d]/u.test(word);

/** "Children's Nurse": whom it is for is part of the name, where a firm's name would not be. */
const OF_WHOM =
  /^(?:children|women|men|people|boys|girls|veterans|ladies|carpenter|plumber|electrician|plasterer|roofer|surgeon)$/i;
const DETERMINER =
  /^(?:the|our|an?|this|that|your|their|its|for|of|as|in|about|with|at|both|any|new|open|current)$/i;
const GREETS = /^(?:hi|hello|hey|dear|hallo|hola|salut|bonjour),?$/i;
const DEPARTMENT_BEHIND =
  /^ - (\p{Lu}[\p{L}&]{1,20}(?: (?:(?:&|and) )?\p{Lu}[\p{L}&]{0,20}){0,2})(?=[.,;:)\t\n]|$| [-(|])/u;
const DEPARTMENTS = wordSet(`
  accounts admin administration aerospace automotive charity consulting ecommerce education energy fashion fintech food gaming
  healthcare hospitality manufacturing media pharma publishing saas software telecoms tourism travel biotech medtech analytics assurance audit banking billing brand care casting claims collections commercial communications
  compliance construction content contracts control credit data design development digital dispatch distribution engineering events
  exports facilities finance fleet hr imports insurance it kitchen lending legal loans logistics maintenance marketing merchandising
  mortgage nursing operations ops packaging partnerships payments payroll planning policy procurement product production programmes
  projects purchase purchasing quality r&d recoveries research resources retail risk safety sales security service services sourcing
  stores strategy supply support systems tax technical technology testing training transport treasury underwriting warehouse wealth`);
/** How the name of a subject ends that one is taught or practised in. */
const SUBJECT =
  /(?:ology|ics|istry|iatry|icine|urgery|graphy|sophy|nomy|metry|therapy|pathy|uction|cation|ience|inance|nursing|neering|history|literature|languages?|linguistics|law|arts?|music|design|studies|policy|care|health|years)$/i;
/** An academic post is in a subject; another one is in a place. */
const ACADEMIC = /^(?:associate|professor|lecturer|fellow|student|researcher|postdoc|reader|chair|scholar)$/i;
const ARTICLE = /^(?:an?|the|our|their|another|un\/a|your|two|three|four|five|six|several|some|more)$/i;
const PRAISE =
  /^(?:new|next|first|proper|further|additional|extra|experienced|talented|brilliant|great|good|urgent|exceptional|outstanding|strong|skilled|capable|competent|qualified|passionate|motivated|enthusiastic|reliable|friendly|dedicated|committed|dynamic|ambitious|hard-?working|proactive|caring|keen|flexible|suitable|dependable|conscientious|trustworthy|full-time|part-time|permanent|temporary)$/i;
const STOPS_ROLE = wordSet(
  "i we you your our the this that it is at with in on who team role position opening interview invitation application and/or for very really good right same other more less someone",
);
const LEADING_NOISE =
  /^(?:re|aw|wg|tr|rv|fwd?|\p{L}*gespräch|einladung|termin|bewerbung|stelle|entretien|entrevista|candidature|candidatura|anfrage|festanstellung|projektanfrage|gesuch|gesucht|suche|oferta|vacante|puesto|poste|offre|stellenangebot|invitation|interview|application|new|open|exciting|lovely|fantastic|wonderful|amazing|great|brilliant|superb|experienced|talented|reliable|friendly|current|urgent|immediate|available|whole|entire|actual|\p{L}{3,20}-based|permanent|remote|hybrid|contract|full-time|part-time|freelance|[A-Z]{1,5}-?\d{3,12}|[A-Z]{1,6}(?:[/_-][A-Z\d]{1,8}){1,4}(?<=\d)|(?:ref|req|id|no|job)[.:#]{0,2} ?[A-Z]{0,4}-?\d{2,12}|#\d{2,12}|the|our|an?)[ :-]{1,3}/iu;
const TRAILING_NOISE =
  /(?:[\s,/&-]|(?<![\p{L}:*/_(·-])(?:[Rr]ole|[Pp]osition|[Oo]pening|[Jj]ob|programme|program|scheme|and|or|of|at|with|in|to))$/u;
