import { isNetwork, isNobody, isServiceName, isSharedMailbox } from "./hosts";
import type { Passage, Range } from "./passage";
import { isPersonName, TITLE } from "./person-name";
import { leading, trailing } from "./phrases";
import { squash } from "./spelling";

/** Some words of the From line and what they come to. */
type Named = { words: string; range: Range };

/** The sides of a From line: a person, an organisation, or both, and an address; null where it has none. */
export type Sender = { person: Named | null; organisation: Named | null; address: Named | null };

/**
 * Reads a From line: "Ilse Okonjo", "Kübler, Anneliese", "Quillbrook Recruiting", "Sigrid Almqvister (Vännäs Mobility)",
 * "Jo Bloggs from Acme", "Marguerite Osei-Tanner via LinkedIn". In the mail of a system or a shared mailbox the name is
 * a person's only when that person signs it.
 */
export function readSender({ text }: Passage, own: Passage): Sender {
  const found = ADDRESS.exec(text);
  const range = found && { start: found.index, end: found.index + found[0].length };
  const address = range && { words: text.slice(range.start, range.end).toLowerCase(), range };
  const name = withoutQuotes(text, {
    start: 0,
    end: range ? text.slice(0, range.start).search(OPENING) : text.length,
  });
  const parts = partsOf(text, name, address?.words ?? "", own.text);
  const named = (part: Range | undefined) =>
    part ? { words: text.slice(part.start, part.end), range: part } : null;
  const person = named(parts.person);
  return {
    person: person && { ...person, words: inOrder(person.words) },
    organisation: named(parts.organisation),
    address,
  };
}

type Parts = { person?: Range | undefined; organisation?: Range | undefined };

function partsOf(text: string, name: Range, address: string, own: string): Parts {
  const words = text.slice(name.start, name.end);
  const via = / via [^<]{2,40}$/i.exec(words);
  if (via) return { person: untitled(text, { start: name.start, end: name.start + via.index }) };
  const joint = JOINT.exec(words);
  const first = words.slice(0, joint?.index);
  if (joint && isPersonName(first) && !isServiceName(squash(first))) {
    const second = {
      start: name.start + joint.index + joint[0].length,
      end: name.end - (words.endsWith(")") ? 1 : 0),
    };
    return {
      person: untitled(text, { start: name.start, end: name.start + first.length }),
      organisation: teamless(text, second),
    };
  }
  if (words === "" || /@|no-?reply/i.test(words)) return {};
  const isFromSystem =
    address !== "" && !isNetwork(address) && (isNobody(address) || isSharedMailbox(address));
  const isPerson = isFromSystem
    ? isPersonName(words) && words.includes(" ") && signs(words, own)
    : isPersonName(words) || isHandle(words, address);
  return isPerson ? { person: untitled(text, name) } : { organisation: teamless(text, name) };
}

/** Whether a name begins a line of its own, and is not first said as a firm's: "applying to Kitewell". */
const signs = (name: string, own: string) =>
  own.split("\n").some((line) => line.split(/ ?[,(|]/, 1)[0] === name) &&
  !/ (?:at|to|with|joining) $/.test(own.slice(0, own.indexOf(name)));

/** "kai" of kai@…: a name in small letters is a person's when the address is theirs. */
const isHandle = (name: string, address: string) =>
  /^\p{Ll}+$/u.test(name) && squash(name) === squash(address.split("@", 1)[0] ?? "");

/** A name without "Dr." or "Prof." */
function untitled(text: string, { start, end }: Range): Range {
  return { start: start + (TITLE.exec(text.slice(start, end))?.[0].length ?? 0), end };
}

/** An organisation's name without the department that writes: "Quillbrook Recruiting". */
function teamless(text: string, range: Range): Range | undefined {
  const start =
    range.start +
    leading(text.slice(range.start, range.end), /^(?:The|HR|Talent at|Careers at|Recruiting at|Team) /i);
  const end = range.end - trailing(text.slice(start, range.end), DEPARTMENT);
  return end > start ? { start, end } : undefined;
}

/** "Kübler, Anneliese" as people say it. */
function inOrder(name: string): string {
  const [family, given, ...more] = name.split(", ");
  return family && given && more.length === 0 ? `${given} ${family}` : name;
}

function withoutQuotes(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const from = start + leading(words, /^[\s"']/);
  return { start: from, end: Math.max(from, end - trailing(words, /[\s"']$/)) };
}

const ADDRESS = /[^\s<>"(),:;[\]]{1,64}@[^\s<>"(),:;[\]]{1,190}/;
/** What stands between a name and its address. */
const OPENING = / ?(?:<|\[|\()?(?:mailto:)?$/;
/** What stands between a person's name and their firm's. */
const JOINT = / \(| at | from | @ | \| | - |, (?=\S{2,30} ?\S{0,30} (?:inc|ltd|gmbh)\b)/i;
const DEPARTMENT =
  /(?:^|[ -])(?:the )?(?:recruiting|recruitment|recruiters?|talent|talent acquisition|talent partner|people|people ops|people operations|people & culture|hiring|careers?|early careers|jobs|hr|human resources|team|notifications?|no-?reply|candidates?|applications?|scheduling|department)$/i;
