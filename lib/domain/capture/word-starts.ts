import { leadsOf } from "./leads";

/**
 * Keeps for a pattern what it cannot do without, so that a text which has none of it need not be searched: of the hundreds
 * of patterns that a mail is read with a few dozen are found in it.
 * @param phrases what of it stands between two boundaries of words, where it is built so.
 */
export function led(pattern: RegExp, phrases?: string): RegExp {
  const leads = phrases === undefined ? leadsOf(pattern.source, false) : leadsOf(phrases, true);
  if (leads === null) return pattern;
  const number = numbers.size;
  numbers.set(pattern, number);
  for (const lead of leads) nodeOf(lead).found.push(number);
  return pattern;
}

/** Whether a text has the words that a pattern cannot do without. */
export function mayBeIn(text: string, pattern: RegExp): boolean {
  const number = numbers.get(pattern);
  return number === undefined || (patternsLedIn(text)[number] ?? 1) === 1;
}

/**
 * Letters that leads begin with, the patterns that end here, and how they go on by character code; `lastIn`: the text, by
 * its number, that they were last met in.
 */
type Node = { readonly found: number[]; readonly next: Map<number, Node>; lastIn: number };

const newNode = (): Node => ({ found: [], next: new Map(), lastIn: 0 });
const root = newNode();
const numbers = new Map<RegExp, number>();

function nodeOf(lead: string): Node {
  let node = root;
  for (let at = 0; at < lead.length; at++) {
    const code = lead.charCodeAt(at);
    const next = node.next.get(code) ?? newNode();
    node.next.set(code, next);
    node = next;
  }
  return node;
}

/** For each pattern 1 where a text has a word for it. The texts of a mail are asked about again and again. */
function patternsLedIn(text: string): Uint8Array {
  const known = lately.get(text);
  if (known) return known;
  const found = new Uint8Array(numbers.size);
  const small = text.toLowerCase();
  textNumber++;
  let node: Node | undefined = root;
  for (let at = 0; at <= small.length; at++) {
    const code = small.charCodeAt(at);
    if (isLetter(code)) node = node?.next.get(code);
    else if (node !== root) {
      take(node?.next.get(BLANK), found);
      node = root;
      continue;
    }
    if (node && node.found.length > 0) take(node, found);
  }
  if (lately.size === MOST_TEXTS) lately.clear();
  lately.set(text, found);
  return found;
}

/** The same few words make up most of a text: each is taken once. */
function take(node: Node | undefined, found: Uint8Array): void {
  if (!node || node.lastIn === textNumber) return;
  node.lastIn = textNumber;
  for (const number of node.found) found[number] = 1;
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
const BLANK = 32;
let textNumber = 0;
const lately = new Map<string, Uint8Array>();
const MOST_TEXTS = 8;
