import type { Span } from "@/lib/domain/check/finding";
import { fold } from "@/lib/domain/check/fold";
import { isNameOf } from "@/lib/domain/check/person";
import { isTitle } from "@/lib/domain/message/person-name";

/** The words that address somebody, without the comma after them. */
export interface Greeting {
  readonly span: Span;
  /** "Dear " or "Hi ", as typed; empty where a name stands alone. */
  readonly salutation: string;
  /** The words after the salutation and any title, as typed. */
  readonly names: readonly string[];
}

/** The first line, if it greets ("Dear …", "Good morning …") or is a name and nothing else ("Hannah,"). */
export function readGreeting(text: string): Greeting | null {
  const line = /\S.*/.exec(text);
  if (!line) return null;
  const salutation = SALUTATION.exec(line[0])?.[0] ?? "";
  const { names, end } = namesIn(line[0].slice(salutation.length));
  const isNameAlone =
    names.length < 4 && names.length === line[0].trim().split(/\s+/).length && /^[^.!?]*$/.test(line[0]);
  if (salutation === "" && !isNameAlone) return null;
  const length = names.length > 0 ? salutation.length + end : salutation.replace(/[,:!\s]{1,40}$/, "").length;
  return { span: { start: line.index, end: line.index + length }, salutation, names };
}

/** Where the block under the sender's name begins (address, telephone, title), or the end of the text. */
export function findSignature(text: string, senderName: string): number {
  const delimiter = /^-- ?$/m.exec(text)?.index ?? text.length;
  const lines = [...text.matchAll(/^(?![^\S\n]*$).+$/gm)].slice(-MOST_SIGNATURE_LINES);
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
  /^(?:(?:omg|oh|ah|aw+|wow|well),? )?(?:(?:my |our )?(?:very )?(?:dear|dearest)|hi|hiya|hello|hey|heya|hullo|howdy|yo|sup|oi|alright|all right|ahoy|ey up|wotcha|omg|greetings|respected|esteemed|honou?red|g['’]day|good\s(?:morning|afternoon|evening|day)|morning|afternoon|evening|bonjour|bonsoir|hola|buenos d[ií]as|hallo|guten\stag|moin|servus|ciao|salve|buongiorno|ol[aá]|namaste|namaskar|vanakkam|salaam|salam|as-?salaa?mu? alaikum|shalom|hej|hejsan|hei|moi|goddag|tere|liebe|lieber|liebes|werter?|sehr geehrter?|grüezi|gr[uü]ß gott|ch[eè]re?|salut|estimad[oa]|querid[oa]|buen[oa]s (?:d[ií]as|tardes)|caro|cara|gentile|egregi[oa]|prezad[oa]|bom dia|boa tarde|beste|geachte|goede(?:morgen|middag)|dag|kære|kjære|bäste|hyvä|kedves|tisztelt|szanown[aye]|drog[ai]|cześć|dzień dobry|vážen[áýí]|mil[áýí]|dobrý den|poštovan[aie]|drag[aăi]|zdravo|stimat[ăae]|bun[aă](?: ziua)?|merhaba|sayın|sevgili|agapit[ieéó]|kalimera|kia ora|talofa|bula|mabuhay|magandang \p{L}+|aloha|jambo|habari|sawubona|dumela|molo|konnichiwa|privet|to whom (?:it|this) may concern)(?![\p{L}\p{N}])[,:!]?(?:\s(?:there|again|to you(?: all)?))?,?(?:\s+|$)/iu;
const CLOSING =
  /^(?:kind|kindest|best|warm|warmest|many|with|yours|sincerely|regards|respectfully|cordially|warmly|thanks|thank you|cheers|all (?:the best|good)|take care|speak soon)\b[^.!?\n]{0,30}$/gim;
const SMALL_NAME_PARTS = new Set(
  "& al all and bin both colleagues de del den der di everybody everyone folks friends hiring la le or recruiting recruitment talent team ter van von".split(
    " ",
  ),
);

/** The words that name somebody at the beginning of a text, and where they end. */
function namesIn(text: string): { names: string[]; end: number } {
  const names: string[] = [];
  const isShort = text.trim().split(/\s+/).length < 4;
  let end = 0;
  for (const { 0: token, index } of text.matchAll(/\S+/g)) {
    const word = token.replace(/^[@"“(]+|[,:;!.–—"”)]{1,40}$/g, "");
    const isHonorific = isTitle(token) && !/^(?:sir|madam)\b/i.test(word);
    const isPartOfName =
      isHonorific || isShort || /^[\p{Lu}\p{Lo}\p{N}[{<]/u.test(word) || SMALL_NAME_PARTS.has(fold(word));
    if (!isPartOfName || word === "") break;
    if (!isHonorific) names.push(word);
    end = index + token.indexOf(word) + word.length;
    if (/[,:;!]$/.test(token) || (token.endsWith(".") && !isHonorific && word.length > 1)) break;
  }
  return { names, end };
}

function isNameLine(line: string, senderName: string): boolean {
  const words = line.trim().replace(/[.,]$/, "").split(/\s+/);
  return words.length < 5 && words.every((word) => isNameOf(word, senderName));
}
