/**
 * What a pattern for phrases cannot do without: of any text that it is found in, one word begins with one of these. Small,
 * in at most five letters, and with a blank behind it where it is the whole word; a word being nothing but figures and
 * letters without marks. Null where the pattern may be found in a text of any words.
 *
 * Reads the regular expressions that phrases are written in, and knows nothing of the rest: what it does not know ends a
 * word, and so only makes it less choosy.
 * @param isOfWords whether the whole begins and ends where a word does, whatever stands in the source.
 */
export function leadsOf(source: string, isOfWords: boolean): readonly string[] | null {
  return alternatives({ source, at: 0 }, isOfWords, isOfWords).leads;
}

type Reader = { readonly source: string; at: number };
/** What a part of a pattern needs; `atStart`: whether what follows it begins a word. */
type Part = { leads: readonly string[] | null; atStart: boolean };

function alternatives(reader: Reader, atStart: boolean, isWhole: boolean): Part {
  const parts = [sequence(reader, atStart, isWhole)];
  while (reader.source[reader.at] === "|") {
    reader.at++;
    parts.push(sequence(reader, atStart, isWhole));
  }
  const leads = parts.map((part) => part.leads);
  return {
    leads: leads.every((one) => one !== null) ? [...new Set(leads.flat())] : null,
    atStart: parts.every((part) => part.atStart),
  };
}

/** Of all that one alternative needs, what is the least common. */
function sequence(reader: Reader, begins: boolean, isWhole: boolean): Part {
  const needed: (readonly string[])[] = [];
  let [atStart, word]: [boolean, string | null] = [begins, null];
  const endWord = (isComplete: boolean) => {
    const letters = word ?? "";
    if (letters.length >= (isComplete ? 1 : SHORTEST_LEAD)) needed.push([leadOf(letters, isComplete)]);
    word = null;
  };
  for (let next = peek(reader); next !== "" && next !== "|" && next !== ")"; next = peek(reader)) {
    const part = atomAt(reader, atStart);
    const { isOptional, isRepeated } = skipQuantifier(reader);
    if (part.letter !== undefined && !isOptional && !isRepeated) {
      if (word !== null) word += part.letter;
      else if (atStart) word = part.letter;
      atStart = false;
      continue;
    }
    if (part.isNothing) {
      atStart ||= part.atStart;
      continue;
    }
    endWord(part.isMark === true && !isOptional);
    if (part.leads && !isOptional) needed.push(part.leads);
    atStart = part.atStart && (atStart || !isOptional);
  }
  endWord(isWhole);
  const [rarest = null] = needed.toSorted((a, b) => commonness(a) - commonness(b));
  return { leads: rarest, atStart };
}

const peek = ({ source, at }: Reader): string => source[at] ?? "";

type Atom = Part & { letter?: string; isMark?: boolean; isNothing?: boolean };

/** One letter, mark, class or group. */
function atomAt(reader: Reader, atStart: boolean): Atom {
  const { source } = reader;
  const start = reader.at;
  const [first = ""] = source.slice(start);
  if (first === "(") return groupAt(reader, atStart);
  if (first === "[") {
    const end = source.indexOf("]", start + 1);
    reader.at = end + 1;
    const isMark = !/[a-z\d\\^]/i.test(source.slice(start + 1, end));
    return { leads: null, atStart: isMark, isMark };
  }
  const escaped = first === "\\" ? (/^\\p\{[^}]*\}|^\\./iu.exec(source.slice(start))?.[0] ?? "\\") : "";
  reader.at = start + Math.max(1, escaped.length);
  if (escaped !== "") {
    const isMark = !/[a-z\d]/i.test(escaped);
    return escaped === "\\b" ? STARTS_WORD : { leads: null, atStart: isMark, isMark };
  }
  if (first === "^" || first === "$") return { leads: null, atStart: true, isMark: true };
  if (/[a-z\d]/i.test(first)) return { leads: null, atStart: false, letter: first.toLowerCase() };
  return first === "." ? { leads: null, atStart: false } : { leads: null, atStart: true, isMark: true };
}

/** What only looks ahead or back needs nothing. */
function groupAt(reader: Reader, atStart: boolean): Atom {
  const opening = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(reader.source.slice(reader.at))?.[0] ?? "(";
  reader.at += opening.length;
  const inner = reader.at;
  const part = alternatives(reader, atStart, false);
  reader.at++;
  if (!/[=!]$/.test(opening)) return part;
  return opening === "(?<!" && reader.source.startsWith("[\\p{L}", inner) ? STARTS_WORD : NOTHING;
}

const NOTHING: Atom = { leads: null, atStart: false, isNothing: true };
const STARTS_WORD: Atom = { ...NOTHING, atStart: true };

/** Whether what stands before may be left out, or come more than once. */
function skipQuantifier(reader: Reader): { isOptional: boolean; isRepeated: boolean } {
  const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at))?.[0] ?? "";
  reader.at += quantifier.length;
  return { isOptional: /^(?:[?*]|\{0)/.test(quantifier), isRepeated: quantifier !== "" };
}

const leadOf = (letters: string, isComplete: boolean): string =>
  letters.length < LONGEST_LEAD && isComplete ? `${letters} ` : letters.slice(0, LONGEST_LEAD);

const commonness = (leads: readonly string[]): number =>
  leads.reduce((sum, lead) => sum + (COMMON.has(lead) ? 40 : 8 - lead.length), 0);

const SHORTEST_LEAD = 3;
const LONGEST_LEAD = 5;
/** Words that hardly any mail is without: to need one of them says next to nothing. */
const COMMON: ReadonlySet<string> = new Set(
  "the you your to a an of and for in on at we our us i is are be have has with this that it from by as or will"
    .split(" ")
    .map((word) => `${word} `),
);
