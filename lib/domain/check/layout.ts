import type { Span } from "@/lib/domain/check/finding";
import { fold } from "@/lib/domain/check/fold";
import { isNameOf } from "@/lib/domain/check/person";
import { isTitle } from "@/lib/domain/message/person-name";

/** The line that addresses somebody. `names` are its words after the salutation and any title, as typed. */
export interface Greeting {
  readonly span: Span;
  readonly names: readonly GreetingName[];
}

export interface GreetingName {
  readonly word: string;
  readonly span: Span;
}

/** The first line, if it greets ("Dear …", "Good morning …") or is a name and nothing else ("Hannah,"). */
export function readGreeting(text: string): Greeting | null {
  const line = /\S.*/.exec(text);
  if (!line) return null;
  const salutation = SALUTATION.exec(line[0])?.[0] ?? "";
  const names = namesAfter(line[0], salutation.length, line.index);
  const isNameAlone =
    names.length < 4 && names.length === line[0].trim().split(/\s+/).length && /^[^.!?]*$/.test(line[0]);
  if (salutation === "" && !isNameAlone) return null;
  const end = names.at(-1)?.span.end ?? line.index + salutation.length;
  return { span: { start: line.index, end }, names };
}

/** Where the block under the sender's name begins (address, telephone, title), or the end of the text. */
export function findSignature(text: string, senderName: string): number {
  const delimiter = /^-- ?$/m.exec(text)?.index ?? text.length;
  const lines = [...text.matchAll(/^.*\S.*$/gm)].slice(-MOST_SIGNATURE_LINES);
  const name = lines.findLast(({ 0: line }) => isNameLine(line, senderName));
  if (name === undefined) return delimiter;
  const end = name.index + name[0].length;
  const isProse = lines.some(({ 0: line, index }) => index > end && line.trim().split(/\s+/).length > 7);
  return isProse ? delimiter : Math.min(end, delimiter);
}

/** Where the closing line ("Kind regards,") begins; null if there is none. */
export function findClosing(text: string): number | null {
  const closings = [...text.matchAll(CLOSING)];
  return closings.at(-1)?.index ?? null;
}

const MOST_SIGNATURE_LINES = 8;
const SALUTATION =
  /^(?:dear|hi|hiya|hello|hey|hallo|greetings|good\s(?:morning|afternoon|evening|day)|morning|afternoon|to whom it may concern)\b[,!]?(?:\s(?:there|again))?(?:\s+|$)/i;
const CLOSING =
  /^(?:kind|kindest|best|warm|warmest|many|with|yours|sincerely|regards|respectfully|cordially|warmly|thanks|thank you|cheers|all (?:the best|good)|take care|speak soon)\b[^.!?\n]{0,30}$/gim;
const GROUP_WORDS = new Set(
  "all and both colleagues everybody everyone folks friends hiring recruiting recruitment talent team there".split(
    " ",
  ),
);

function namesAfter(line: string, from: number, offset: number): GreetingName[] {
  const names: GreetingName[] = [];
  const isShortLine = line.slice(from).trim().split(/\s+/).length < 4;
  for (const { 0: token, index } of line.slice(from).matchAll(/\S+/g)) {
    const word = token.replace(/^[@"“(]+|[,:;!.–—"”)]+$/g, "");
    const start = offset + from + index + token.indexOf(word);
    const isPartOfName =
      isTitle(token) || isShortLine || /^[\p{Lu}\p{Lo}\p{N}[{<]/u.test(word) || isSmallNamePart(word);
    if (!isPartOfName || word === "") break;
    if (!isTitle(token)) names.push({ word, span: { start, end: start + word.length } });
    if (/[,:;!]$/.test(token) || (token.endsWith(".") && !isTitle(token) && word.length > 1)) break;
  }
  return names;
}

const isSmallNamePart = (word: string): boolean =>
  GROUP_WORDS.has(fold(word)) || /^(?:van|von|de|der|den|da|di|del|la|le|al|bin|ter|&)$/i.test(word);

function isNameLine(line: string, senderName: string): boolean {
  const words = line.trim().replace(/[.,]$/, "").split(/\s+/);
  return words.length < 5 && words.every((word) => isNameOf(word, senderName));
}
