import { isNobody, isSharedMailbox } from "./hosts";
import type { Letter } from "./letter";
import type { Range } from "./passage";
import { isPersonName, TITLE } from "./person-name";
import { squash } from "./spelling";

/** The two sides of a From line: a person, an organisation or both. Empty where it names none. */
export type Sender = {
  person: string;
  personRange: Range | null;
  organisationName: string;
  organisation: Range | null;
  address: string;
  addressRange: Range | null;
};

/**
 * Reads a From line: "Ilse Okonjo", "Kübler, Anneliese", "Quillbrook Recruiting", "Sigrid Almqvister (Vännäs Mobility)",
 * "Jo Bloggs from Acme", "Marguerite Osei-Tanner via LinkedIn".
 */
export function readSender({ from, own }: Letter): Sender {
  const address = /[^\s<>"(),:;]{1,64}@[^\s<>"(),:;]{1,190}/.exec(from.text);
  const nameEnd = from.text.search(/ ?[<[(]?(?:mailto:)?[^\s<>"(),:;]{1,64}@/);
  const name = trim(from.text, { start: 0, end: nameEnd === -1 ? from.text.length : nameEnd });
  const addressRange = address && { start: address.index, end: address.index + address[0].length };
  const isSystem = address !== null && (isNobody(address[0]) || isSharedMailbox(address[0]));
  const local = squash(address?.[0].split("@")[0] ?? "");
  const parts = name ? inParts(from.text, name, { local, signedText: isSystem ? own.text : null }) : {};
  const said = (range: Range | null | undefined) => (range ? from.text.slice(range.start, range.end) : "");
  return {
    person: inOrder(said(parts.person)),
    personRange: parts.person ?? null,
    organisationName: said(parts.organisation),
    organisation: parts.organisation ?? null,
    address: address?.[0].toLowerCase() ?? "",
    addressRange,
  };
}

type Parts = { person?: Range | undefined; organisation?: Range | undefined };

/** What tells a person from a firm beside the name itself: the address's local part; for a system's mail its text. */
type Hints = { local: string; signedText: string | null };

function inParts(text: string, name: Range, hints: Hints): Parts {
  const words = text.slice(name.start, name.end);
  const via = / via [^<]{2,40}$/i.exec(words);
  if (via)
    return inParts(text, { start: name.start, end: name.start + via.index }, { ...hints, signedText: null });
  const joined = JOINED.exec(words);
  if (joined?.[1] && joined[2] && isPersonName(joined[1])) {
    const start = name.start + words.lastIndexOf(joined[2]);
    const organisation = teamless(text, { start, end: start + joined[2].length });
    return {
      person: untitled(text, { start: name.start, end: name.start + joined[1].length }),
      organisation,
    };
  }
  if (/@|no-?reply/i.test(words)) return {};
  // A system writes in a firm's name more often than in a person's, so there a person has two names and signs.
  const isSigned = hints.signedText === null || (words.includes(" ") && signs(words, hints.signedText));
  if ((isPersonName(words) && isSigned) || isOwnHandle(words, hints.local))
    return { person: untitled(text, name) };
  return { organisation: teamless(text, name) };
}

const signs = (name: string, text: string) =>
  text.split("\n").some((line) => line.split(/ ?[,(|]/, 1)[0] === name);

/** "kai" of kai@…: a name in small letters is a person's when the address is theirs. */
function isOwnHandle(name: string, local: string): boolean {
  return /^\p{Ll}+$/u.test(name) && squash(name) === local && !isSharedMailbox(`${local}@`);
}

/** A name without "Dr." or "Prof." */
function untitled(text: string, { start, end }: Range): Range {
  return { start: start + (TITLE.exec(text.slice(start, end))?.[0].length ?? 0), end };
}

/** An organisation's name without the department that writes: "Quillbrook Recruiting". */
function teamless(text: string, range: Range): Range | undefined {
  let words = text
    .slice(range.start, range.end)
    .replace(/^(?:The|HR|Talent at|Careers at|Recruiting at|Team) /i, "");
  const start = range.end - words.length;
  for (let cut = DEPARTMENT.exec(words); cut; cut = DEPARTMENT.exec(words)) words = words.slice(0, cut.index);
  return words ? { start, end: start + words.length } : undefined;
}

/** "Kübler, Anneliese" as people say it. */
function inOrder(name: string): string {
  const [family, given, ...more] = name.split(", ");
  return family && given && more.length === 0 ? `${given} ${family}` : name;
}

function trim(text: string, { start, end }: Range): Range | null {
  const words = text.slice(start, end);
  const bare = words.replace(/^[\s"']+|[\s"']+$/g, "");
  const from = start + words.indexOf(bare);
  return bare ? { start: from, end: from + bare.length } : null;
}

const JOINED = /^(.{3,40}?)(?: \(| at | from | @ | \| | - |, (?=\S+ ?\S* (?:inc|ltd|gmbh)\b))(.{2,60}?)\)?$/i;
const DEPARTMENT =
  /(?:^|[ -])(?:the )?(?:recruiting|recruitment|recruiters?|talent(?: acquisition)?|people(?: ops| operations| & culture| team)?|hiring|careers?|jobs|hr|human resources|team|notifications?|no-?reply|candidates?|applications?|scheduling|talent partner|department|early careers)$/i;
