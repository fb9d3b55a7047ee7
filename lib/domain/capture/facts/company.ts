import { isAgency, namesAnAgency } from "../agency";
import { spelledIn, spells } from "../companies/domain-name";
import { english } from "../companies/english";
import { french } from "../companies/french";
import { german } from "../companies/german";
import { afterCues, beforeVerbs, inSignature, inSubject } from "../companies/name-cues";
import { isLegalForm, nameAt } from "../companies/names";
import { spanish } from "../companies/spanish";
import { employerLabel, isNobody, isRelay, isServiceName, serviceLabel } from "../hosts";
import type { Letter } from "../letter";
import { type Mention, strongest, wordsOf } from "../mentions";
import type { Passage } from "../passage";
import { isPersonName } from "../person-name";
import { placesOf, wordSet } from "../phrases";
import { isKnownPlace } from "../places/place-names";
import type { Fact } from "../proposal";
import { namesAJob } from "../roles/role-words";
import type { Sheet } from "../sheet";
import { squash } from "../spelling";
import { GENDER_TAG } from "../words";
import type { Context } from "./context";

/**
 * The employer: never the service that carries the mail, and never the agency that writes it, which leaves nothing
 * when the agency does not say for whom it writes.
 */
export const readCompany = ({ letter }: Context): Fact | null =>
  namedCompany(letter) ?? companyOfDomain(letter);

function namedCompany(letter: Letter): Fact | null {
  const label = ownLabel(letter);
  const named = isAgency(letter) ? clientMentions(letter, label) : employerMentions(letter, label);
  const mentions = named.filter((mention) => isEmployerName(wordsOf(mention), letter, label));
  const names = mentions.map(wordsOf).filter((name) => name.length >= 4);
  const shortest = (name: string) => names.find((other) => name.startsWith(`${other} `)) ?? name;
  const keyOf = (name: string) => (label && spells(name, label) ? label : companyKey(shortest(name)));
  return strongest(mentions, keyOf, fullName);
}

/** The name that only the sender's domain gives: a guess for when nothing is said. */
function companyOfDomain(letter: Letter): Fact | null {
  const { address } = letter.sender;
  const label = ownLabel(letter);
  if (!address || !label || isAgency(letter)) return null;
  const start = address.range.start + address.words.indexOf(label, address.words.lastIndexOf("@"));
  const name = label
    .split("-")
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join(" ");
  return letter.from.citeAs(name, { start, end: start + label.length }, "low");
}

/**
 * The name in the sender's domain where it is the employer's: not when a firm of another name signs what comes from an
 * address that nobody reads, for then a service carries the mail.
 */
function ownLabel({ sender: { address, organisation }, own }: Letter): string | null {
  const label = employerLabel(address?.words ?? "");
  const isOfAnother = label !== null && organisation !== null && !spells(organisation.words, label);
  const isCarried = isOfAnother && isNobody(address?.words ?? "") && own.text.includes(organisation.words);
  return isCarried ? null : label;
}

function employerMentions(letter: Letter, label: string | null): Mention[] {
  const { subject, own, quoted, from, sender, page } = letter;
  const { organisation, address } = sender;
  const weight = isRelay(address?.words ?? "") ? 5 : 4;
  return [
    ...(page ? [...inPage(page), ...beforeVerbs(subject, / hiring (?=\p{Lu})/gu, 4)] : []),
    ...letter.languages.flatMap((language) => {
      const { employer, doesAsACompany } = CUES[language];
      return [
        ...afterCues(subject, employer, 1.2),
        ...afterCues(own, employer, 1),
        ...afterCues(quoted, employer, 0.7),
        ...beforeVerbs(own, doesAsACompany, 2.5),
      ];
    }),
    ...inSubject(letter, label),
    ...[subject, own].flatMap(behindRole),
    ...inSignature(letter, label),
    ...(organisation ? [{ passage: from, range: organisation.range, weight }] : []),
    ...(label ? [own, quoted, subject, from].flatMap((passage) => spelledIn(passage, label)) : []),
  ];
}

function clientMentions({ subject, own, quoted, languages }: Letter, label: string | null): Mention[] {
  const isOwnFirm = (name: string) => namesAnAgency(name) || (label !== null && spells(name, label));
  return languages
    .flatMap((language) => {
      const { employer, client, doesAsACompany } = CUES[language];
      const ofEmployer = employer.filter((cue) => cue.ofEmployer);
      return [subject, own, quoted].flatMap((passage) => [
        ...afterCues(passage, client, 1),
        ...afterCues(passage, ofEmployer, 0.8),
        ...beforeVerbs(passage, doesAsACompany, 4),
      ]);
    })
    .filter((mention) => mention.weight >= 2.8 && !isOwnFirm(wordsOf(mention)));
}

/** "Product Marketing Manager (Fernwood Health)": in brackets behind the name of a job. */
const behindRole = (passage: Passage): Mention[] =>
  !passage.text.includes(" (")
    ? []
    : placesOf(passage.text, BRACKET).flatMap(({ index }) => {
        const [words = ""] = BEFORE_BRACKET.exec(passage.text.slice(Math.max(0, index - 64), index)) ?? [];
        const range = nameAt(passage.text, index + " (".length);
        const name = range ? passage.text.slice(range.start, range.end) : "";
        const isFirm = name.includes(" ") && !isPersonName(name);
        return range && isFirm && passage.text[range.end] === ")" && namesAJob(words)
          ? [{ passage, range, weight: 2.1 }]
          : [];
      });

/** Whom a page states for machines, else whose site it is. */
const inPage = (page: Sheet): Mention[] =>
  [
    { passage: page.passageOf("Company"), weight: 9 },
    { passage: page.passageOf("Site"), weight: 4.5 },
  ]
    .filter(({ passage }) => passage.text !== "")
    .map(({ passage, weight }) => ({ passage, range: { start: 0, end: passage.text.length }, weight }));

/** "Cindervale Games" rather than "Cindervale", where a sentence says it so. */
function fullName([first, ...others]: readonly Mention[]): Mention | undefined {
  if (!first) return undefined;
  const name = wordsOf(first);
  const isFuller = (other: string) => other.startsWith(`${name} `) && companyKey(other) !== companyKey(name);
  return others.find((other) => other.weight >= 2.9 && isFuller(wordsOf(other))) ?? first;
}

/** Whether a name can be an employer's: not a service's, a job's, a department's, the sender's own or the reader's. */
function isEmployerName(name: string, { sender, reader }: Letter, label: string | null): boolean {
  const key = companyKey(name);
  if (isLegalForm(name.split(" ", 1)[0] ?? "")) return false;
  if (key.length < 2 || !/\p{L}/u.test(key) || REFERENCE.test(name) || isServiceName(squash(name)))
    return false;
  if (GENDER_TAG.test(`(${name})`) || squash(name).includes(serviceLabel(sender.address?.words ?? "") ?? " "))
    return false;
  const isOwn = label !== null && spells(name, label);
  if ((isJobTitle(name) && !isOwn) || NO_COMPANY.has(key) || isKnownPlace(name)) return false;
  return !isPartOf(key, reader) && !isPartOf(key, sender.person?.words ?? "");
}

/** A job and no firm: "Novak & Partners" and "Foster Architects" are firms. */
const isJobTitle = (name: string) =>
  namesAJob(name) && !name.includes("&") && !name.endsWith("s") && !name.split(" ").some(isLegalForm);

function isPartOf(key: string, person: string): boolean {
  return key === squash(person) || person.split(" ").some((part) => squash(part) === key);
}

/** A company's name without its legal form. */
function companyKey(name: string): string {
  const words = name.split(/[\s,]+/);
  while (words.length > 1 && (isLegalForm(words.at(-1) ?? "") || words.at(-1) === "&")) words.pop();
  return squash(words.join(" ").replace(/ sp\. ?z ?o\. ?o\.$/, ""));
}

const CUES = { en: english, de: german, fr: french, es: spanish };
const BRACKET = / \((?=\p{Lu})/gu;
const BEFORE_BRACKET = /(?<![\p{L}])(?:\p{L}{2,20} ){0,2}\p{L}{2,20}$/u;
/** "EM/LIB/207", "PLA0419", "R-10482": the number of a vacancy. */
const REFERENCE =
  /^(?=[^\s]{0,20}\d{2})(?:\p{Lu}{1,6}[/_-]?){1,4}[\d/_-]{2,12}$|^[\p{L}\d]{1,6}\/[\p{L}\d]{1,8}(?:\/[\p{L}\d]{1,8}){1,3}$/u;
const NO_COMPANY =
  wordSet(`hr talent people recruiting recruitment careers team candidate candidates confidential europe uk us usa london berlin home work
  office remote zoom teams google meet phone video noon lunch asap school university linkedin state client direct company cv resume
  ihnen ihrer ihrem interesse fragen rückfragen bedarf bewerbung unterlagen uns dir euch personal homeoffice deutschland unternehmen
  équipe recrutement france candidature entretien télétravail vous españa empresa selección equipo cliente teletrabajo remoto madrid
  barcelona paris lyon münchen hamburg wien zürich interview interviews entrevista karriere recrutement rh rrhh
  teammember crewmember personas rrhh capitalhumano recursoshumanos ressourceshumaines directiondesressourceshumaines humanresources peopleteam personnel
  ausbildung praktikum ausbildungsplatz vorstellung stage alternance apprenticeship
  tier series leading global large major top undisclosed fortune stealth wellknown established private public listed familyowned growing
  international regional local national startup scaleup karriereportal bewerberportal karriereseite jobportal stellenportal portalempleo
  suche eignung gelegenheit ankunft anmeldung empfang pforte nachfragen verhinderung änderungen gehalt arbeitsbeginn terminwunsch
  absage zusage ausgleich menschen kunden kundinnen mandanten patienten projekten themen verfügbarkeit zeiten erfahrung eintritt
  hybrid onsite remoto terminkoordination terminservice scheduling benachrichtigung`);
