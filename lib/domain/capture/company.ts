import { isAgency, namesAnAgency } from "./agency";
import { BEFORE_NAME, CLIENT_NAMED } from "./company-cues";
import { afterCues, beforeVerbs, inSignature, inSubject } from "./company-mentions";
import { spelledIn, spells } from "./domain-name";
import { employerLabel, isRelay, isServiceName } from "./hosts";
import type { Letter } from "./letter";
import { type Mention, strongest, wordsOf } from "./mentions";
import { isLegalForm } from "./names";
import { wordSet } from "./phrases";
import type { Fact } from "./proposal";
import { namesAJob } from "./role-words";
import { squash } from "./spelling";

/**
 * The employer: never the service that carries the mail, and never the agency that writes it, which leaves nothing
 * when the agency does not say for whom it writes.
 */
export function readCompany(letter: Letter): Fact | null {
  const label = employerLabel(letter.sender.address?.words ?? "");
  const named = isAgency(letter) ? clientMentions(letter, label) : employerMentions(letter, label);
  const mentions = named.filter((mention) => isEmployerName(wordsOf(mention), letter));
  const names = mentions.map(wordsOf).filter((name) => name.length >= 4);
  const shortest = (name: string) => names.find((other) => name.startsWith(`${other} `)) ?? name;
  const keyOf = (name: string) => (label && spells(name, label) ? label : companyKey(shortest(name)));
  return strongest(mentions, keyOf, fullName);
}

/** The name that only the sender's domain gives: a guess for when nothing is said. */
export function companyOfDomain(letter: Letter): Fact | null {
  const { address } = letter.sender;
  const label = address && employerLabel(address.words);
  if (!label || isAgency(letter)) return null;
  const start = address.range.start + address.words.indexOf(label, address.words.lastIndexOf("@"));
  const name = label
    .split("-")
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join(" ");
  return letter.from.citeAs(name, { start, end: start + label.length }, "low");
}

function employerMentions(letter: Letter, label: string | null): Mention[] {
  const { subject, own, quoted, from, sender } = letter;
  const { organisation, address } = sender;
  const weight = isRelay(address?.words ?? "") ? 5 : 4;
  return [
    ...afterCues(subject, BEFORE_NAME, 1.2),
    ...afterCues(own, BEFORE_NAME, 1),
    ...afterCues(quoted, BEFORE_NAME, 0.7),
    ...beforeVerbs(own, 2.5),
    ...inSubject(letter, label),
    ...inSignature(letter, label),
    ...(organisation ? [{ passage: from, range: organisation.range, weight }] : []),
    ...(label ? [own, quoted, subject, from].flatMap((passage) => spelledIn(passage, label)) : []),
  ];
}

function clientMentions({ subject, own, quoted }: Letter, label: string | null): Mention[] {
  const ofEmployer = BEFORE_NAME.filter((cue) => cue.ofEmployer);
  const isOwnFirm = (name: string) => namesAnAgency(name) || (label !== null && spells(name, label));
  return [subject, own, quoted]
    .flatMap((passage) => [
      ...afterCues(passage, CLIENT_NAMED, 1),
      ...afterCues(passage, ofEmployer, 0.8),
      ...beforeVerbs(passage, 4),
    ])
    .filter((mention) => mention.weight >= 3 && !isOwnFirm(wordsOf(mention)));
}

/** "Cindervale Games" rather than "Cindervale", where a sentence says it so. */
function fullName([first, ...others]: readonly Mention[]): Mention | undefined {
  if (!first) return undefined;
  const name = wordsOf(first);
  const isFuller = (other: string) => other.startsWith(`${name} `) && companyKey(other) !== companyKey(name);
  return others.find((other) => other.weight >= 2.9 && isFuller(wordsOf(other))) ?? first;
}

/** Whether a name can be an employer's: not a service's, a job's, a department's, the sender's own or the reader's. */
function isEmployerName(name: string, { sender, reader }: Letter): boolean {
  const key = companyKey(name);
  if (key.length < 2 || !/\p{L}/u.test(key) || isServiceName(squash(name))) return false;
  if (isJobTitle(name) || NO_COMPANY.has(key)) return false;
  return !isPartOf(key, reader) && !isPartOf(key, sender.person?.words ?? "");
}

/** A job and no firm: "Novak & Partners" and "Foster Architects" are firms. */
const isJobTitle = (name: string) => namesAJob(name) && !name.includes("&") && !name.endsWith("s");

function isPartOf(key: string, person: string): boolean {
  return key === squash(person) || person.split(" ").some((part) => squash(part) === key);
}

/** A company's name without its legal form. */
function companyKey(name: string): string {
  const words = name.split(/[\s,]+/);
  while (words.length > 1 && (isLegalForm(words.at(-1) ?? "") || words.at(-1) === "&")) words.pop();
  return squash(words.join(" ").replace(/ sp\. ?z ?o\. ?o\.$/, ""));
}

const NO_COMPANY =
  wordSet(`hr talent people recruiting recruitment careers team candidate candidates confidential europe uk us usa london berlin home work
  office remote zoom teams google meet phone video noon lunch school university linkedin state client direct company cv resume`);
