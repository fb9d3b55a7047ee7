import type { Range } from "./passage";

/**
 * The name that begins at `index`, which is where a cue such as "at " ends: words that begin with a capital or a
 * figure, joined by "&", "of", "de" and the like, up to the end of the sentence, the clause or the line.
 */
export function nameAt(text: string, index: number): Range | null {
  const words = wordsFrom(text, index);
  let end = -1;
  let start = -1;
  for (const [position, word] of words.entries()) {
    const next = words[position + 1];
    if (isNameWord(word.core) && !(end !== -1 && ENDS_NAME.has(word.core))) {
      if (start === -1) start = word.start;
      end = word.start + word.core.length;
    } else if (!(start !== -1 && JOINERS.has(word.core.toLowerCase()) && next && isNameWord(next.core)))
      break;
    if (word.closes && !(word.closes === "," && next && isLegalForm(next.core))) break;
  }
  if (start === -1) return null;
  const form = /^,? ?sp\. ?z ?o\. ?o\./.exec(text.slice(end, end + 14));
  return { start, end: end + (form?.[0].length ?? 0) };
}

/** The name that ends at `index`, which is where a cue such as " is hiring" begins. */
export function nameBefore(text: string, index: number): Range | null {
  const lineStart = Math.max(text.lastIndexOf("\n", index - 1) + 1, index - 80);
  const starts = [
    lineStart,
    ...[...text.slice(lineStart, index).matchAll(/ /g)].map((blank) => lineStart + blank.index + 1),
  ];
  for (const start of starts) {
    const name = nameAt(text, start);
    if (name && name.start === start && name.end === index) return name;
  }
  return null;
}

export function isLegalForm(word: string): boolean {
  return LEGAL_FORMS.has(word.replace(/[.,]/g, "").toLowerCase());
}

type Word = { start: number; core: string; closes: string };

/** The words of the line from `index` on, each with the mark that closes the clause after it, if any. */
function wordsFrom(text: string, index: number): Word[] {
  const line = text.slice(index, index + 120).split("\n", 1)[0] ?? "";
  return [...line.matchAll(/\S+/g)].slice(0, 9).map(({ 0: token, index: at }) => {
    const opening = /^["'(]/.test(token) ? 1 : 0;
    const possessive = /'s[.,;:!?)"]*$/.exec(token);
    const bare = token.slice(opening, possessive?.index);
    const core = isAbbreviation(bare) ? bare : bare.replace(/[.,;:!?)"'|]+$/, "");
    const closes = possessive ? "'s" : token.slice(opening + core.length).slice(0, 1);
    return { start: index + at + opening, core: /^\(/.test(token) ? "" : core, closes };
  });
}

/** A dot that belongs to the word: "Inc.", "St.", "J." */
function isAbbreviation(word: string): boolean {
  return /^(?:[A-Z]|Inc|Ltd|Co|Corp|St|Dr|Pvt|Pty|Pte|Bros|e\.V|S\.L|S\.A|B\.V|N\.V)\.$/.test(word);
}

function isNameWord(word: string): boolean {
  if (!/^[\p{L}\p{N}]/u.test(word) || NEVER_A_NAME.has(word)) return false;
  return (
    /^\p{Lu}/u.test(word) ||
    /^\p{Ll}{1,2}\p{Lu}/u.test(word) ||
    /^\d{1,4}\p{L}/u.test(word) ||
    /^\p{L}+\.(?:com|io|ai)$/u.test(word)
  );
}

const LEGAL_FORMS = new Set(
  "inc llc ltd limited llp plc gmbh ag se kg kgaa ug ohg ev sa sas sarl sl slu bv nv ab oy oyj as asa aps a/s spa srl pvt pty pte co corp corporation company gbr mbh kk".split(
    " ",
  ),
);
const JOINERS = new Set([
  "&",
  "+",
  "of",
  "the",
  "de",
  "la",
  "du",
  "des",
  "del",
  "von",
  "van",
  "der",
  "den",
  "und",
  "et",
  "y",
]);

/** Words that are written with a capital where a sentence or a clause begins, and so end the name before them. */
const NEVER_A_NAME = new Set(
  `I I'm I'd I'll I've We We'd We'll We're We've You Your You'd You'll Our Us My Me It It's This That These Those There Here The A An
  And Or But If As At In On For From To With By When Where What Who Which Why How Would Could Can Should Will Please Thanks Thank Hi
  Hello Dear Hey Best Kind Regards Cheers Sincerely Let Looking Are Is Was Were Have Has Had Do Does Did Not No Yes So Re Fwd FW
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  January February March April May June July August September October November December
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec AM PM`.split(/\s+/),
);

/** Words of hiring that follow a name in titles and subjects: "Tallowmere Interview Invitation". */
const ENDS_NAME = new Set(
  `Interview Interviews Invitation Invite Application Recruiting Recruitment Talent Careers Career Hiring HR People Team Job Jobs Offer
  Role Position Opening Opportunity Opportunities Next Phone Video Screen Call Chat Meeting Onsite Final First Second Technical Update
  Confirmation Schedule Scheduling Availability`.split(/\s+/),
);
