import { nameAt } from "../companies/names";
import { employerLabel, isNobody, isRelay, isSharedMailbox } from "../hosts";
import type { Letter } from "../letter";
import type { Passage, Range } from "../passage";
import { isPersonName, TITLE } from "../person-name";
import { leading, placesOf, wordSet } from "../phrases";
import type { Fact } from "../proposal";
import { isJobWord, namesAJob } from "../roles/role-words";
import type { Sheet } from "../sheet";
import { signatureOf } from "../signature";
import { squash } from "../spelling";
import { led } from "../word-starts";
import type { Context } from "./context";

/** The person to answer: whom the mail is from, or who signs it when it is from a system. */
export function readContactName({ letter, fact }: Context): Fact | null {
  if (letter.page) return namedOnPage(letter, letter.page);
  const { person } = letter.sender;
  const signed = signedName(letter, fact("company")?.value ?? null);
  if (!person || person.words === letter.reader)
    return signed ?? besideAddress(letter)?.name ?? askedFor(letter);
  const isFuller = signed?.value.startsWith(`${person.words} `);
  const isSigned = signed?.value.includes(" ") && isHouse(person.words, letter.sender.address?.words ?? "");
  return isFuller || isSigned
    ? signed
    : letter.from.citeAs(person.words, person.range, signed ? "high" : "medium");
}

/** "CH de Landremont" of drh@ch-landremont: a name that the domain spells, and what stands before it does not. */
function isHouse(name: string, address: string): boolean {
  const [local = "", host = ""] = address.split("@", 2).map(squash);
  const parts = name.split(/[ -]/).map(squash);
  const isInitials = local.length <= 3 && local.startsWith(parts[0]?.[0] ?? "");
  const isTheirs = isInitials || parts.some((part) => part.length >= 3 && local.includes(part));
  return !isTheirs && parts.some((part) => part.length >= 4 && host.includes(part));
}

/** Where that person can be written to. */
export function readContactEmail({ letter, fact }: Context): Fact | null {
  const { address } = letter.sender;
  if (letter.page) return addressOnPage(letter, letter.page);
  const name = fact("contactName")?.value ?? null;
  if (address && !isNobody(address.words)) return letter.from.citeAs(address.words, address.range, "high");
  return name === null ? null : (signedAddress(letter, name) ?? besideAddress(letter)?.address ?? null);
}

/** Whom a mail that nobody can answer names for questions. */
const askedFor = ({ own, sender }: Letter): Fact | null =>
  sender.address && isNobody(sender.address.words) ? (contactOn(own)?.name ?? null) : null;

/** Whom a page names for questions. */
function namedOnPage({ own }: Letter, page: Sheet): Fact | null {
  const stated = page.passageOf("Contact").text;
  if (isPersonName(stated)) return page.cite("Contact", stated, "high");
  return contactOn(own)?.name ?? nameAndAddress(own)?.name ?? null;
}

function addressOnPage({ own }: Letter, page: Sheet): Fact | null {
  const stated = page.passageOf("E-mail").text;
  return stated.includes("@")
    ? page.cite("E-mail", stated.toLowerCase(), "high")
    : (contactOn(own)?.address ?? nameAndAddress(own)?.address ?? null);
}

/** A person's name behind "Ask" or "Ansprechpartnerin:", and an address near it. */
function contactOn(own: Passage): { name: Fact; address: Fact | null } | null {
  for (const cue of placesOf(own.text, FOR_QUESTIONS)) {
    const range = nameAt(own.text, cue.index + cue[0].length);
    if (!range || !isPersonName(own.text.slice(range.start, range.end))) continue;
    const [found] = placesOf(own.text.slice(range.end, range.end + 160), ADDRESS);
    const start = range.end + (found?.index ?? 0);
    const address =
      found && !isNobody(found[0])
        ? own.citeAs(found[0].toLowerCase(), { start, end: start + found[0].length }, "medium")
        : null;
    return { name: own.cite(range, "medium"), address };
  }
  return null;
}

type Reachable = { name: Fact; address: Fact };

/** Whom a mail that nobody can answer names with an address of their own. */
const besideAddress = ({ own, sender }: Letter): Reachable | null =>
  sender.address && isNobody(sender.address.words) ? nameAndAddress(own) : null;

/** An address and the person it is of: it spells their name, or stands right behind it. */
function nameAndAddress(own: Passage): Reachable | null {
  for (const { 0: words, index } of placesOf(own.text, ADDRESS)) {
    if (isNobody(words) || employerLabel(words) === null) continue;
    const range = nameBefore(own.text, index) ?? nameSpelledBy(words, own.text);
    if (!range) continue;
    const address = own.citeAs(words.toLowerCase(), { start: index, end: index + words.length }, "medium");
    return { name: own.cite(range, "medium"), address };
  }
  return null;
}

/** "Write to Ivo Brandt: jobs@…", "Ivo Brandt, Head of Kitchen (ivo@…)". */
function nameBefore(text: string, index: number): Range | null {
  const line =
    text
      .slice(Math.max(0, index - 90), index)
      .split("\n")
      .at(-1) ?? "";
  const [, name = "", behind = ""] = NAME_BEFORE.exec(line) ?? [];
  const start = index - behind.length - name.length;
  return isPersonName(name) && !namesAJob(name) ? { start, end: start + name.length } : null;
}

/** A name in a text whose parts an address is made of: "ivo.brandt@", "i.brandt@". */
function nameSpelledBy(address: string, text: string): Range | null {
  const [given = "", family = "", ...more] = (address.split("@", 1)[0] ?? "").split(/[._-]/).map(squash);
  if (family.length < 3 || given === "" || more.length > 1) return null;
  const found = placesOf(text.slice(0, MOST_OF_A_LETTER), TWO_WORDS).find(
    ({ 1: first = "", 2: last = "" }) =>
      squash(last) === (more[0] ?? family) &&
      squash(first).startsWith(given) &&
      isPersonName(`${first} ${last}`),
  );
  return found ? { start: found.index, end: found.index + `${found[1]} ${found[2]}`.length } : null;
}

/** The first line under the closing words, when it is somebody's name. */
function signedName({ own, reader, sender }: Letter, company: string | null): Fact | null {
  const signature = signatureOf(own);
  const houses = [company, sender.organisation?.words, ...labelsOf(sender.address?.words ?? "")];
  const candidates: Fact[] = [];
  for (const line of placesOf(signature.text, /[^\n]+/g)) {
    const named = line[0].split(BEHIND_A_NAME, 1)[0]?.trim() ?? "";
    const words = withoutLetters(named.slice(leading(named, FOR_SOMEBODY) + leading(named, TITLE)));
    const start = signature.start + line.index + line[0].indexOf(words);
    if (
      !isPersonName(words) ||
      words.split(" ").every(isJobWord) ||
      squash(words) === squash(reader) ||
      houses.some((house) => isOf(house ?? null, words))
    )
      continue;
    candidates.push(own.cite({ start, end: start + words.length }, "medium"));
    if (candidates.length === 2) break;
  }
  const [first, second] = candidates;
  const isFuller = first && second?.value.startsWith(`${first.value} `);
  return (isFuller ? second : first) ?? null;
}

/** What may follow the name of who signs: their job, their team, whoever signs with them, a kiss. */
const BEHIND_A_NAME =
  /,| \(| \|| {2}| (?:vom|aus dem|from the|de l'équipe|del equipo|du service) |(?<=^\p{Lu}\p{Ll}{1,12}) (?:(?:from|in|at|@|von) (?=\p{Lu})|(?:&|and|und|et|y) (?=\p{Lu}\p{Ll}{1,12}(?: x{1,3})?$))| x{1,3}$/u;

/** "Ann Hale MRICS": without what somebody may write behind their name. */
function withoutLetters(name: string): string {
  const words = name.split(" ");
  while (words.length > 2 && LETTERS.has(words.at(-1)?.replaceAll(".", "") ?? "")) words.pop();
  return words.join(" ");
}
const LETTERS = wordSet(`
  BA BEd BEng BPharm BSc MA MBA MEd MEng MHA MPhil MSc PhD LLB LLM MD RGN RMN RN CPA CFA PE PHR SPHR CBE MBE OBE KC Esq ACA ACCA ACMA
  CIMA FCA FCCA FCIPD MCIPD CIPD Assoc MRICS FRICS MCIOB FCIOB MICE MIET CEng IEng FRCS FRCP MRCGP MRCP MCSP RCN QTS NPQH`);

/** The name in an address that is no person's: what signs by it is the house. */
const labelsOf = (address: string): string[] =>
  isNobody(address) || isSharedMailbox(address) ? [employerLabel(address) ?? ""] : [];

const isOf = (house: string | null, name: string): boolean =>
  house !== null && squash(house).startsWith(squash(name));

/** An address in the text that is the signer's own: it spells part of their name, or stands alone under their name. */
function signedAddress({ own, reader }: Letter, name: string): Fact | null {
  const parts = name
    .split(/[ -]/)
    .map(squash)
    .filter((part) => part.length >= 2);
  for (const found of placesOf(own.text, ADDRESS)) {
    const [address] = found;
    const local = squash(address.split("@")[0] ?? "");
    const isTheirs = parts.some((part) => local.includes(part)) && !squash(reader).includes(local);
    if (isTheirs && !isNobody(address) && !isRelay(address) && employerLabel(address)) {
      return own.citeAs(
        address.toLowerCase(),
        { start: found.index, end: found.index + address.length },
        "medium",
      );
    }
  }
  return null;
}

const FOR_QUESTIONS = led(
  /(?<![\p{L}])(?:(?:please )?(?:ask(?: for)?|contact|speak to|call|questions? to|enquiries to|get in touch with|reach out to)|(?:rück)?fragen (?:beantwortet|klärt)(?: ihnen| dir)?(?: gerne?)?|(?:rück)?fragen(?: richten sie)?(?: bitte)? an|(?:ihr(?:e)? |dein(?:e)? )?(?:ansprechpartner(?:in)?|kontakt(?:person)?|ansprechperson)(?: ist)?|(?:votre )?contact|renseignements auprès de|(?:persona de )?contacto)(?: ?:|\t)?[ \n](?:frau |herr |herrn |mme |m\. |sr\. |sra\. |mr\.? |ms\.? |mrs\.? )?/giu,
);
/** Before the name of one who signs for another: "i. A.", "p.p.", and titles. */
const FOR_SOMEBODY = /^(?:i\. ?[AV]\.|ppa\.|pp|p\.? ?[pop]\.|Lic\.|Ing\.|Mtr[oa]\.) /i;
const NAME_BEFORE =
  /(?<![\p{L}'-])(\p{Lu}[\p{L}'-]{1,25}(?: \p{Lu}[\p{L}'-]{1,25}){1,2})((?:, [\p{L} ]{3,40})?(?: ?[:(<]|, ?| (?:at|unter|via|à|en|-)) ?)$/u;
const TWO_WORDS = /(?<![\p{L}'-])(?=(\p{Lu}[\p{L}'-]{0,25}) (\p{Lu}[\p{L}'-]{1,25}))/gu;
const MOST_OF_A_LETTER = 20_000;
const ADDRESS = /(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{3,190}[a-z]/gi;
