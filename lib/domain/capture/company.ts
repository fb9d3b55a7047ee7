import { isAgency, namesAnAgency } from "./agency";
import { BEFORE_NAME, CLIENT_NAMED } from "./company-cues";
import { afterCues, beforeVerbs, inSignature, inSubject } from "./company-mentions";
import { spelledIn, spells } from "./domain-name";
import { employerLabel, isRelay, isServiceName } from "./hosts";
import type { Letter } from "./letter";
import { type Mention, strongest, wordsOf } from "./mentions";
import { isLegalForm } from "./names";
import type { Fact } from "./proposal";
import { namesAJob } from "./role-words";
import { readSender, type Sender } from "./sender";
import { squash } from "./spelling";

/**
 * The employer: never the service that carries the mail, and never the agency that writes it, which leaves nothing
 * when the agency does not say for whom it writes.
 */
export function readCompany(letter: Letter): Fact | null {
  const sender = readSender(letter);
  const label = employerLabel(sender.address);
  const isOfAgency = isAgency(letter, sender);
  const mentions = (
    isOfAgency ? clientMentions(letter, label) : employerMentions(letter, sender, label)
  ).filter((mention) => isEmployerName(wordsOf(mention), sender, letter.reader));
  const names = mentions.map(wordsOf).filter((name) => name.length >= 4);
  const shortest = (name: string) => names.find((other) => name.startsWith(`${other} `)) ?? name;
  return strongest(
    mentions,
    (name) => (label && spells(name, label) ? label : companyKey(shortest(name))),
    fullName,
  );
}

/** The name that only the sender's domain gives: a guess for when nothing is said. */
export function companyOfDomain(letter: Letter): Fact | null {
  const sender = readSender(letter);
  const label = employerLabel(sender.address);
  if (!label || !sender.addressRange || isAgency(letter, sender)) return null;
  const start = letter.from.text.indexOf(label, sender.addressRange.start + sender.address.lastIndexOf("@"));
  const words = label.split("-").map((part) => part.slice(0, 1).toUpperCase() + part.slice(1));
  return start === -1
    ? null
    : letter.from.citeAs(words.join(" "), { start, end: start + label.length }, "low");
}

function employerMentions(letter: Letter, sender: Sender, label: string | null): Mention[] {
  const { subject, own, quoted, from } = letter;
  const inFrom = sender.organisation
    ? [{ passage: from, range: sender.organisation, weight: isRelay(sender.address) ? 5 : 4 }]
    : [];
  const spelled = label ? [own, quoted, subject, from].flatMap((passage) => spelledIn(passage, label)) : [];
  return [
    ...afterCues(subject, BEFORE_NAME, 1.2),
    ...afterCues(own, BEFORE_NAME, 1),
    ...afterCues(quoted, BEFORE_NAME, 0.7),
    ...beforeVerbs(own, 2.5),
    ...inSubject(letter, label),
    ...inSignature(letter, label),
    ...inFrom,
    ...spelled,
  ];
}

function clientMentions({ subject, own, quoted }: Letter, label: string | null): Mention[] {
  const ofEmployer = BEFORE_NAME.filter((cue) => cue.ofEmployer);
  return [subject, own, quoted]
    .flatMap((passage) => [
      ...afterCues(passage, CLIENT_NAMED, 1),
      ...afterCues(passage, ofEmployer, 0.8),
      ...beforeVerbs(passage, 4),
    ])
    .filter(
      (mention) =>
        mention.weight >= 3 &&
        !namesAnAgency(wordsOf(mention)) &&
        !(label && spells(wordsOf(mention), label)),
    );
}

/** "Cindervale Games" rather than "Cindervale", where a sentence says it so. */
function fullName([first, ...others]: readonly Mention[]): Mention | undefined {
  if (!first) return undefined;
  const name = wordsOf(first);
  const isFuller = (other: string) => other.startsWith(`${name} `) && companyKey(other) !== companyKey(name);
  return others.find((other) => other.weight >= 2.9 && isFuller(wordsOf(other))) ?? first;
}

function isEmployerName(name: string, sender: Sender, reader: string): boolean {
  const key = companyKey(name);
  return (
    key.length >= 2 &&
    /\p{L}/u.test(key) &&
    !isServiceName(squash(name)) &&
    !isJobTitle(name) &&
    !NOT_A_COMPANY.has(key) &&
    key !== squash(sender.person) &&
    !isPartOf(key, reader) &&
    !isPartOf(key, sender.person)
  );
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

const NOT_A_COMPANY = new Set(
  `hr talent people recruiting recruitment careers team candidate candidates confidential europe uk us usa london berlin home work
  office remote zoom teams google meet phone video noon lunch school university linkedin state client direct company cv resume`.split(
    /\s+/,
  ),
);
