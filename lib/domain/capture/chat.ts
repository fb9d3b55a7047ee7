import { firstWord, linesFrom, said } from "./letter-head";
import type { Range } from "./passage";
import { isPersonName } from "./person-name";

/** A conversation as it is copied out of a messenger or a network. */
export type Chat = {
  /** The name of the other person. */
  from: Range;
  /** The name of the person who reads; empty where it is not said. */
  reader: string;
  /** The day, where it is said, and the hour of the last that the other person wrote. */
  date: readonly Range[];
  /** What the other person wrote, without the lines that say who and when. */
  own: readonly Range[];
  /** What stands above it all: who the other person is. */
  above: readonly Range[];
};

/**
 * Parts a conversation into what the other person wrote and what the reader did. Null unless a line says that somebody
 * sent messages, or two lines or more say who wrote and when.
 */
export function chatIn(text: string): Chat | null {
  const messages = messagesIn(text);
  const [first] = messages;
  if (!first || (messages.length < 2 && !first.isSent)) return null;
  if (!messages.some(({ name, isSent }) => isSent || name.includes(" ") || isReader(name))) return null;
  const isFull = messages.filter(({ body }) => body.length > 0).length * 2 >= messages.length;
  if (!isFull || first.start > MOST_ABOVE) return null;
  const names = [...new Set(messages.map(({ name }) => name))];
  const above = linesOf(text, { start: 0, end: first.start }).filter((line) => !isFrame(said(text, line)));
  const headings = above.map((line) => said(text, line));
  const other =
    messages.find(({ name }) => headings.includes(name)) ??
    messages.find(({ name }) => !isReader(name)) ??
    first;
  const [reader = ""] = names.length === 2 ? names.filter((name) => name !== other.name) : [];
  const theirs = messages.filter(({ name }) => name === other.name || (name !== reader && !isReader(name)));
  const own = theirs.flatMap(({ body }) => body);
  if (own.length === 0) return null;
  return {
    from: ownName(other, text, own),
    reader: isReader(reader) ? "" : reader,
    date: theirs.at(-1)?.date ?? [],
    own,
    above: above.filter((line) => said(text, line) !== other.name),
  };
}

/** A line that says who writes and when, and what follows it. */
type Message = Stamp & { date: readonly Range[]; body: Range[]; isSent: boolean };
type Stamp = Range & { name: string; nameAt: Range; hour: Range | null };

function messagesIn(text: string): Message[] {
  const messages: Message[] = [];
  // A day stands over what was written on it: with the first hour below it.
  let day: readonly Range[] = [];
  for (const line of linesOf(text, { start: firstWord(text), end: text.length })) {
    const words = said(text, line);
    const last = messages.at(-1);
    if (A_DAY.test(words)) day = [line];
    const stamp = words.length > LONGEST_STAMP ? null : (sentBy(text, line) ?? writtenBy(text, line));
    const inline = stamp ? null : writtenInLine(text, line);
    const found = stamp ?? inline;
    if (!found) {
      const isRepeated =
        last && words.startsWith(last.name) && !/\p{L}{2}/u.test(words.slice(last.name.length));
      if (last && words !== "" && !isFrame(words) && !isRepeated) append(last.body, line);
      continue;
    }
    // The same person, at the same hour: a network says it twice.
    if (last && last.name === found.name && last.body.length === 0) continue;
    if (found.hour && day.length === 1) day = [...day, found.hour];
    const date = day.length === 2 ? day : found.hour ? [found.hour] : [];
    const body = inline ? [{ start: inline.end, end: line.end }] : [];
    messages.push({ ...found, date, body, isSent: stamp !== null && SENT_AT.test(words) });
    if (messages.length === MOST_MESSAGES) break;
  }
  return messages;
}

/** "Ada Marsh sent the following messages at 10:43". */
function sentBy(text: string, line: Range): Stamp | null {
  const { name, hour } = SENT_AT.exec(said(text, line))?.groups ?? {};
  return name && hour && (isPersonName(name) || isReader(name)) ? stampOf(text, line, name, hour) : null;
}

/** "Ada Marsh, 9. Nov. 2026, 08:12", "Ada Marsh (She/Her) 10:42 AM". */
function writtenBy(text: string, line: Range): Stamp | null {
  const { name, when } = NAME_AND_HOUR.exec(said(text, line))?.groups ?? {};
  const isName = name && (isReader(name) || (name.includes(" ") && isPersonName(name) && !A_DAY.test(name)));
  return isName && when ? stampOf(text, line, name, when) : null;
}

/** "[09/11/2026, 08:12] Ada Marsh: Hello", "09/11/2026, 08:12 - Ada Marsh: Hello". */
function writtenInLine(text: string, line: Range): Stamp | null {
  const start = text.slice(line.start, Math.min(line.end, line.start + LONGEST_STAMP));
  const found = IN_BRACKETS.exec(start) ?? BEFORE_A_DASH.exec(start);
  const { name, when } = found?.groups ?? {};
  if (!found || !name || !when) return null;
  return { ...stampOf(text, line, name, when), end: line.start + found[0].length };
}

function stampOf(text: string, line: Range, name: string, when: string): Stamp {
  const find = (words: string, from: number): Range | null => {
    const start = text.indexOf(words, from);
    return start === -1 || start >= line.end ? null : { start, end: start + words.length };
  };
  const nameAt = find(name, line.start) ?? line;
  return { ...line, name, nameAt, hour: find(when, line.start) };
}

/** Contacts are kept with their firm: of "Ada Marsh&Sons" who says "Ada here" the name is the first word. */
function ownName({ name, nameAt }: Message, text: string, own: readonly Range[]): Range {
  const [given = ""] = name.split(/\s/, 1);
  const isSaid = own.some(({ start, end }) => INTRODUCED.exec(text.slice(start, end))?.[0].includes(given));
  return !isPersonName(name) && given !== name && isSaid
    ? { start: nameAt.start, end: nameAt.start + given.length }
    : nameAt;
}

const isReader = (name: string): boolean => /^(?:you|me|sie|du|ich|vous|moi|toi|usted|tú|tu|yo)$/i.test(name);

/** What a network writes between the messages. */
const isFrame = (words: string): boolean => A_DAY.test(words) || AN_HOUR.test(words) || PROFILE.test(words);

const linesOf = (text: string, { start, end }: Range): Range[] =>
  [...linesFrom(text.slice(0, end), start)].filter((line) => line.end > line.start);

/** Neighbouring lines become one range. */
function append(ranges: Range[], line: Range): void {
  const last = ranges.at(-1);
  if (last && last.end + 2 >= line.start) last.end = line.end;
  else ranges.push({ ...line });
}

const HOUR = String.raw`\d{1,2}[:.h]\d\d(?::\d\d)?(?: ?[AaPp]\.? ?[Mm]\.?)?`;
const DAY = String.raw`(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}\.? (?:de )?\p{L}{3,10}\.?(?: (?:de )?\d{4})?|\p{L}{3,10}\.? \d{1,2}(?:, \d{4})?)`;
const PRONOUNS = String.raw`\([\p{L}]{2,6}\/[\p{L}]{2,6}(?:\/[\p{L}]{2,6})?\)`;
const SENT_AT = new RegExp(
  `^(?<name>[^\\n:]{3,60}?)(?: ${PRONOUNS})? (?:${[
    "sent the following messages? at (?<hour>\\d{1,2}[:.]\\d\\d(?: ?[AaPp]\\.?[Mm]\\.?)?)",
    "hat um (?<hour>\\d{1,2}[:.]\\d\\d)(?: Uhr)? (?:die )?folgenden? Nachrichten? gesendet",
    "a envoyé (?:le message suivant|les messages suivants) à (?<hour>\\d{1,2}[:h]\\d\\d)",
    "(?:envió|ha enviado) (?:el siguiente mensaje|los siguientes mensajes) a las (?<hour>\\d{1,2}[:.]\\d\\d)",
  ].join("|")})\\.?$`,
  "u",
);
const NAME_AND_HOUR = new RegExp(
  `^(?<name>\\p{L}[\\p{L}'’. -]{0,48}?)(?: ${PRONOUNS})?,? (?<when>(?:${DAY},? (?:um |at |à |a las )?)?${HOUR})$`,
  "u",
);
const IN_BRACKETS = new RegExp(
  `^\\s{0,2}\\p{Cf}?\\[(?<when>(?:${DAY},? )?${HOUR}(?:, ${DAY})?)\\] (?<name>[^:\\n]{1,50})(?:: ?|$)`,
  "u",
);
const BEFORE_A_DASH = new RegExp(`^\\s{0,2}(?<when>${DAY},? ${HOUR}) [-–] (?<name>[^:\\n]{1,50}): ?`, "u");
const AN_HOUR = new RegExp(`^${HOUR}$`, "u");
const PROFILE =
  /^(?:view|voir le profil|profil von|ver (?:el )?perfil)(?![\p{L}])[^\n]{0,80}$|(?:'s|’s) profile|profil (?:anzeigen|ansehen)|^(?:active now|aktiv|en ligne|activo ahora|online)$/iu;
const INTRODUCED =
  /(?<![\p{L}])(?:(?:this is|i'm|i am|it's|hier ist|ich bin|c'est|je suis|soy) \p{Lu}\p{L}{1,20}|\p{Lu}\p{L}{1,20} (?:here|hier|ici|aquí))(?![\p{L}])/iu;
/** A line that is a day and nothing else: "Today", "Tuesday", "12 Nov", "Nov 12, 2026", "Gestern". */
const A_DAY =
  /^(?:today|yesterday|heute|gestern|aujourd['’]hui|hier|hoy|ayer|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\p{L}{5,10}tag|mittwoch|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|\d{1,2}\.? (?:de )?\p{L}{3,10}\.?(?: (?:de )?\d{4})?|\p{L}{3,9}\.? \d{1,2}(?:, \d{4})?)$/iu;
const LONGEST_STAMP = 120;
/** More than a name and what it does stands above a mail that only lists who comes when. */
const MOST_ABOVE = 400;
/** A conversation of more is not read to its end. */
const MOST_MESSAGES = 500;
