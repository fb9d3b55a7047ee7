import { isOfAnotherJob } from "../another-job";
import type { Language } from "../languages";
import type { Letter } from "../letter";
import { fullest, type Mention, strongest, wordsOf } from "../mentions";
import type { Passage, Range } from "../passage";
import { isPersonName } from "../person-name";
import { everyAfter, placesOf, wordSet } from "../phrases";
import { isSaidAsPlace } from "../places/said-as-place";
import type { Fact } from "../proposal";
import { french } from "../roles/french";
import { german } from "../roles/german";
import { phraseIn } from "../roles/phrase-in";
import type { RoleLanguage } from "../roles/role-language";
import {
  cleanRole,
  departmentBehind,
  isTitled,
  phraseAt,
  phraseBefore,
  restOfLine,
} from "../roles/role-phrase";
import { isJobNoun, isJobNounIn, isJobWord, namesAJob, ROLE_LANGUAGES } from "../roles/role-words";
import { spanish } from "../roles/spanish";
import { segmentsOf } from "../segments";
import type { Sheet } from "../sheet";
import { bodyEnd } from "../signature";
import { squash } from "../spelling";
import { led } from "../word-starts";
import type { Context } from "./context";

/** The job that the mail is about, as it is written there; without requisition numbers. */
export const readRole = ({ letter, fact }: Context): Fact | null =>
  roleIn(letter, fact("company")?.value ?? null);

/** The same of a letter alone. */
export function roleIn(letter: Letter, company: string | null): Fact | null {
  const { subject, own, quoted, page } = letter;
  const mentions = [
    ...(page ? inPage(page) : []),
    ...onItsOwnLine(own, page ? 3 : 2.1),
    ...inSubject(subject, letter.languages),
    ...placesOf(own.text, TOPIC).flatMap(({ 0: words, index }) =>
      inSubject(own, letter.languages, { start: index + words.length, end: lineEnd(own.text, index) }),
    ),
    ...[subject, own].flatMap((passage) => inText(passage, letter, 1)),
    ...inText(quoted, letter, 0.6),
  ];
  return strongest(
    mentions.map((mention) => [company, letter.reader].reduce(withoutName, withoutPlace(mention, own))),
    (role) =>
      squash(role.replace(/\([^()]*\)/g, "").split(",", 1)[0] ?? "").replace(/(?<=\p{L}{3}[^s])s$/u, ""),
    fullestOfOne,
  );
}

/** The fullest wording; of a job that is said of one person and of several, the one of one. */
function fullestOfOne(group: readonly Mention[]): Mention | undefined {
  const names = new Set(group.map(wordsOf));
  return fullest(
    group.filter((mention) => !names.has(wordsOf(mention).replace(/s$/, "")) || !/s$/.test(wordsOf(mention))),
  );
}

function inText(passage: Passage, { languages }: Letter, trust: number): Mention[] {
  const { text } = passage;
  const mentions: Mention[] = [];
  const add = (range: Range | null, weight: number) => {
    const cleaned = range && cleanRole(text, range);
    if (!cleaned) return;
    const { start, end } = cleaned;
    const whole = { start, end: end + departmentBehind(text, cleaned) };
    mentions.push({
      passage,
      range: whole,
      weight: weight * trust * (isOfAnotherJob(text, start) ? 0.4 : 1),
    });
  };
  for (const label of placesOf(text, LABEL)) add(restOfLine(text, label.index + label[0].length), 6);
  for (const tag of placesOf(text, FOR_ALL)) add(taggedPhrase(text, tag), 4);
  for (const noun of placesOf(text, AFTER_A_PLACE)) add(phraseBefore(text, noun.index), 3.4);
  for (const noun of placesOf(text, AFTER_ROLE)) add(phraseBefore(text, noun.index), 4);
  for (const cue of placesOf(text, BEFORE_ROLE)) add(phraseAt(text, cue.index + cue[0].length), 3.5);
  for (const wanted of placesOf(text, BEFORE_WANTED)) add(phraseBefore(text, wanted.index), 3.2);
  for (const cue of placesOf(text, FOR_OR_NAMELY)) add(titledPhraseAt(text, cue.index + cue[0].length), 2.2);
  const named = mentions.filter(
    (mention) =>
      namesAJob(wordsOf(mention)) ||
      (mention.weight >= 4 * trust && (isTitled(wordsOf(mention)) || IS_FOR_ALL.test(wordsOf(mention)))),
  );
  const others = languages.flatMap((one) => (one === "en" ? [] : inLanguage(passage, one, trust)));
  return [...named, ...others];
}

type OtherLanguage = keyof typeof ROLE_LANGUAGES;

function inLanguage(passage: Passage, language: OtherLanguage, trust: number): Mention[] {
  const { text } = passage;
  const { label, outright, likely, bare } = CUES[language];
  // In the text a comma stands before what somebody is: "Marie Dupont, responsable RH".
  const listed = passage.source === "text" ? BEHIND_COLON : LISTED;
  const beginsAsAJob = (words: string) => isJobNounIn(words.split(" ", 1)[0] ?? "", ROLE_LANGUAGES[language]);
  const mentionsAfter = (cue: RegExp, weight: number, isTaken: (words: string) => boolean) =>
    placesOf(text, cue).flatMap((place) => {
      const range = phraseIn(text, place.index + place[0].length, ROLE_LANGUAGES[language]);
      const cleaned = range && cleanRole(text, range);
      if (!cleaned || !isTaken(text.slice(cleaned.start, cleaned.end))) return [];
      return [{ passage, range: cleaned, weight: weight * trust }];
    });
  return [
    ...mentionsAfter(label, 6, isAnyRole),
    ...mentionsAfter(outright, 4.5, isAnyRole),
    ...mentionsAfter(likely, 3.5, namesAJob),
    ...(ROLE_LANGUAGES[language].isWrittenSmall ? mentionsAfter(listed, 2.2, beginsAsAJob) : []),
    ...mentionsAfter(
      bare,
      2.4,
      (words) =>
        /^\p{Lu}/u.test(words) && isJobNounIn(words.split(" ", 1)[0] ?? "", ROLE_LANGUAGES[language]),
    ),
  ];
}

/** What a page states for machines, else as it names itself. */
function inPage(page: Sheet): Mention[] {
  const stated = page.passageOf("Position");
  const whole = { start: 0, end: stated.text.length };
  return stated.text === "" ? [] : [{ passage: stated, range: whole, weight: 9 }];
}

/**
 * A line that is the name of a job and nothing else, or ends with one behind a colon: the heading of a posting, or what an
 * agency has to offer. What stands under somebody's name is their own job.
 */
function onItsOwnLine(own: Passage, weight: number): Mention[] {
  const text = own.text.slice(0, Math.min(MOST_OF_A_HEADING, bodyEnd(own)));
  let above = "";
  const headings = placesOf(text, /[^\n]+/g).flatMap(({ 0: line, index }) => {
    const isUnderAName = isPersonName(above.trim());
    if (line.trim() !== "") above = line;
    const [, lead = "", said = ""] = HEADING.exec(line) ?? [];
    const bare = said.replace(/ \([^()]{1,40}\)$/, "").split(/ [-–|·•] /, 1)[0] ?? "";
    const [tagged] = TAGGED.exec(said) ?? [];
    if (isUnderAName || said === "" || /[.!?,;:]$/.test(said) || isSomebodyAndTheirJob(said)) return [];
    const start = index + lead.length;
    if (tagged && /^\p{Lu}/u.test(said))
      return [{ passage: own, range: { start, end: start + tagged.length }, weight: weight + 1 }];
    const isJob = lead.trim() === "" && bare.split(" ").length <= 6 && isTitledJob(bare);
    return isJob ? [{ passage: own, range: { start, end: start + bare.length }, weight }] : [];
  });
  // Of several jobs none is the one that it is about.
  return new Set(headings.map(wordsOf)).size > MOST_HEADINGS ? [] : headings;
}

/** "Shawna Pruitt, Recruiter II": who signs, and what they are. */
const isSomebodyAndTheirJob = (line: string): boolean => {
  const [name = "", job = ""] = line.split(/, | \| | [-–] /, 2);
  return job !== "" && name.includes(" ") && isPersonName(name) && !namesAJob(name) && namesAJob(job);
};

const isTitledJob = (words: string): boolean =>
  namesAJob(words) &&
  words
    .split(" ")
    .every((word) => /^[\p{Lu}\d&/(-]/u.test(word) || isJobWord(word) || SMALL_IN_A_TITLE.test(word)) &&
  !SOMEBODYS.test(words);

const isAnyRole = (words: string): boolean => words.length >= 4 && !NO_ROLE.test(words);

/** "Wir brauchen ab Januar einen Tischlergesellen (m/w/d)": the words with a capital up to the tag, and with it. */
function taggedPhrase(text: string, tag: RegExpExecArray): Range | null {
  const [words = ""] = TITLED_WORDS.exec(text.slice(Math.max(0, tag.index - 80), tag.index)) ?? [];
  return words === "" ? null : { start: tag.index - words.length, end: tag.index + tag[0].length };
}

/** After a bare "for" only what is written like the name of a job: "your interview for Claims Adjuster". */
function titledPhraseAt(text: string, index: number): Range | null {
  const range = phraseAt(text, index);
  return range && isTitled(text.slice(range.start, range.end)) ? range : null;
}

/** The subject is often nothing but the role between dashes and the company's name. */
function inSubject(
  passage: Passage,
  languages: readonly Language[],
  line: Range = { start: 0, end: passage.text.length },
): Mention[] {
  const { text } = passage;
  const segments = segmentsOf(text.slice(line.start, line.end)).map(({ start, end }) => ({
    start: start + line.start,
    end: end + line.start,
  }));
  return segments.flatMap((segment) => {
    const words = text.slice(segment.start, segment.end);
    const leadIn = LEAD_IN.exec(words)?.[0].length ?? 0;
    if (isPlainJob(words)) return [{ passage, range: segment, weight: 3.2 }];
    const other = inOtherLanguage(text, segment, languages);
    if (other) return [{ passage, range: other, weight: 3 }];
    const range = cleanRole(text, phraseAt(text, segment.start + leadIn, "title"));
    if (!range || !namesAJob(text.slice(range.start, range.end))) return [];
    const whole = { start: range.start, end: range.end + departmentBehind(text, range) };
    // Nothing else beside it than what the job is like, in brackets.
    const isAll =
      range.end >= segment.end &&
      range.start - line.start <= ONLY_AN_ANSWER &&
      BRACKET_OR_END.test(text.slice(range.end, line.end));
    return [{ passage, range: whole, weight: isAll ? 4.2 : 3 }];
  });
}

/** "Enólogo/a junior": a part of a subject that begins with the name of a job in a language of the letter. */
function inOtherLanguage(text: string, { start, end }: Range, languages: readonly Language[]): Range | null {
  const first = text.slice(start, end).split(" ", 1)[0] ?? "";
  for (const one of languages) {
    if (one === "en" || !isJobNounIn(first, ROLE_LANGUAGES[one])) continue;
    const range = cleanRole(text, phraseIn(text, start, ROLE_LANGUAGES[one]));
    if (range?.start === start) return range;
  }
  return null;
}

/** "weekend kennel assistant": a job written small, and nothing else. */
const isPlainJob = (words: string): boolean =>
  /^\p{L}[\p{L}'-]{1,20}(?: [\p{L}'-]{2,20}){1,3}$/u.test(words) &&
  /(?<= )\p{Ll}/u.test(words) &&
  isJobNoun(words.split(" ").at(-1) ?? "") &&
  !words.split(" ").some((word) => NO_PART_OF_A_JOB.has(word.toLowerCase())) &&
  namesAJob(words);

/** "Teaching Assistant, Hillcrest Academy" and "Acme Product Manager" without the company, "Planner / Asha Rai" without her. */
function withoutName(mention: Mention, name: string | null): Mention {
  const words = wordsOf(mention);
  if (!name || words === name) return mention;
  const { start, end } = mention.range;
  if (words.startsWith(`${name} `)) return { ...mention, range: { start: start + name.length + 1, end } };
  const joints = [", ", " - ", " – ", " | ", " / ", " @ ", " at ", " "];
  const tail = joints.map((joint) => `${joint}${name}`).find((one) => words.endsWith(one));
  return tail ? { ...mention, range: { start, end: end - tail.length } } : mention;
}

/** "Data Analyst, Manchester": where the text says that it is there. "Support Engineer, EMEA" is whom it is for. */
function withoutPlace(mention: Mention, own: Passage): Mention {
  const words = wordsOf(mention);
  const comma = words.lastIndexOf(", ");
  const isPlace =
    comma > 0 && isSaidAsPlace(own.text, words.slice(comma + 2)) && namesAJob(words.slice(0, comma));
  const { start } = mention.range;
  return isPlace ? { ...mention, range: { start, end: start + comma } } : mention;
}

const lineEnd = (text: string, index: number): number => {
  const end = text.indexOf("\n", index + 1);
  return end === -1 ? text.length : end;
};

const FOR_ALL = / \((?:[mwfdxi]\/[mwfdx](?:\/[mwfdx*])?|all genders|alle geschlechter|gn\*?)\)/gi;
const IS_FOR_ALL = / \([mwf]\/[^()]{1,6}\)$/i;
const TITLED_WORDS =
  /(?<![\p{L}])(?:\p{Lu}[\p{L}*:/-]{2,40} (?:(?:für|im|in|und|der|des|of|and) )?){0,3}\p{Lu}[\p{L}*:/-]{2,40}$/u;
/** What a calendar or a room for calls writes before what a meeting is about. */
const TOPIC = led(/(?:^|\n)(?:topic|event(?: name)?|what|meeting|subject|thema|sujet|asunto|evento) ?: ?/gi);
const LABEL =
  /(?:^|\n)[ •-]{0,3}(?:job title|position|role|job|post|title|vacancy|opening|designation|job role|(?:position|post|role|job) applied for|interview for|what you applied for|occupation|requirement|profile|skills?(?: ?set)?)(?: title| name)?(?: {0,20}:|\t| -) ?/gi;
const AFTER_ROLE = led(
  / (?:[Rr]oles?|[Pp]ositions?|[Oo]penings?|[Vv]acanc(?:y|ies)|[Jj]obs?|[Pp]ost|[Oo]pportunit(?:y|ies)|[Rr]equisition|[Ii]nternship|search|hire)\b(?! (?:title|trailer|site|fair|cent(?:re|er)|coach|hunt|share|board|alert|description|seeker|market|offer|posting|page))/g,
);
/** The same where the word means other things as well: "the gameplay engineer thing", "the forklift operator spot". */
const AFTER_A_PLACE = led(
  / (?:(?:travel|locum|temp|temporary|permanent|perm|interim|fixed-term|full-time|part-time|weekend|summer|\d{1,2}-(?:week|month)) )?(?:thing|gig|spot|seat|slot|contract|assignment|req|headcount|shifts?|trial|traineeship|apprenticeship|placement|process|campaign|competition)\b/g,
);
const BEFORE_ROLE = everyAfter(
  "(?:role|position|post|job|vacancy|opening|title) (?:of|for|as|is|would be|will be)",
  "(?:requirement|opening|opportunity|candida(?:cy|ture)|considered|interview(?:ing)?|invitation|screen|forward|search|need) for",
  "(?:application|applying|apply|applied) (?:for|to be|to)",
  "(?<!\\bI (?:work|worked|serve|served|act) )as",
  "hiring(?: for)?(?! manager)",
  "recruiting(?: for)?",
  "looking (?:for|to hire)",
  "searching for|seeking|needs?|wants|in need of|to find|(?:we're|we are) after",
  "interest(?:ed)? in",
  "(?:opportunity|role|interview):",
  "(?:stage|round|shortlisted|candidates|place|spot|selected|chosen|hired|proposal) for",
  "(?:you|u|your (?:profile|cv|résumé|resume|name|details)) (?:in )?(?:mind )?(?:for|as|to be)",
  "(?:be|being|becoming|as) our(?: next)?|(?:is|are|he's|she's|they're) after",
  "become|discuss|about|placing|could (?:really )?use",
  "(?:(?:we|they|i|who|client|team|company)(?:'re| are|'s| is|'m| am)|now|currently|also) (?:now |also |currently |just )?(?:adding|bringing (?:on|in)|taking on|opening(?: up)?|creating|advertising|appointing|onboarding|short of|on the (?:lookout|hunt) for|crying out for|replacing)",
  "(?:put|putting|have|had|got|see|seeing|want|wanted|consider(?:ed|ing)?) you (?:forward |down |in |up )?(?:for|as)",
  "(?:vacancy|vacancies|opening|openings|role|roles|post|posts|spot|job|jobs) (?:open |available |going |coming up |free |here )?for",
);
const BEFORE_WANTED = led(/ (?:wanted|needed|required|sought)(?![\p{L}])/giu);
/** A job that is named for its own sake: "I want one person to own the market: Founding Account Executive". */
const FOR_OR_NAMELY = /\bfor |(?<=\p{Ll} [\p{L}' -]{12,40}|\d[\w/-]{0,10}): (?=\p{Lu})/gu;
const ONLY_AN_ANSWER = 12;
const BRACKET_OR_END = /^(?: \([^()]{1,40}\))?\s*$/;
/** Where a list goes on: "sigue en pie: recepcionista de noche, 1.780 €", "Entretien technique, ingénieur réseaux". */
const LISTED = /[:,] (?=\p{Ll}{4})/gu;
const BEHIND_COLON = /: (?=\p{Ll}{4})/gu;
/** Behind "poste de" and the like it may be said what kind of thing a job is, and not which. */
const NO_ROLE =
  /^(?:travail|trabajo|direction|dirección|responsabilidad|responsabilité|vorschlag|vollzeit|teilzeit|interesse|ihnen|uns|dir|euch|arbeit|nächste\p{L}*|selección|empleo)(?![\p{L}])/iu;
const cuesOf = ({ labels, outright, likely, bare }: RoleLanguage) => ({
  label: new RegExp(`(?:^|\\n)[ •-]{0,3}(?:${labels})(?: ?:|\\t) ?`, "giu"),
  outright: everyAfter(...outright),
  likely: everyAfter(...likely),
  bare: everyAfter(bare),
});
const CUES = { de: cuesOf(german), fr: cuesOf(french), es: cuesOf(spanish) };
const MOST_OF_A_HEADING = 1500;
const MOST_HEADINGS = 2;
/** A line, perhaps with a few words and a colon before the job: "Wir suchen: Maurer (m/w/d)". */
const HEADING = /^([ •*-]{0,4}(?:\p{L}[\p{L} ]{2,40}: )?)(\S.{3,90}\S)\s*$/u;
/** A job up to the tag that says it is for all: "Dachdecker (m/w/d)", "Boulanger H/F". */
const TAGGED = /^[^()\n]{3,60} \(?[mwfdhx][/|][mwfdhx](?:[/|][mwfdx])?\)?(?![\p{L}])/iu;
const SMALL_IN_A_TITLE = /^(?:of|and|for|in|to|the|de|du|des|del|la|für|und|et|y)$/;
/** "Our Director": who somebody is. */
const SOMEBODYS = /^(?:our|my|the|your|meet|hi|hello|dear|thanks|team)(?![\p{L}])/iu;
const NO_PART_OF_A_JOB = wordSet(
  "a an the and or of for as to at in on with from by about als für zum zur de du des del en para pour comme our your my",
);
const LEAD_IN =
  /^.{0,60}\b(?:for|as|to)(?: an?| the| our)? |^(?:(?:1st|2nd|3rd|first|second|third|final|phone|telephone|video|online|zoom|teams|virtual|panel|on-?site|in-person) ){0,2}(?:round )?interview (?=\p{Lu})/iu;
