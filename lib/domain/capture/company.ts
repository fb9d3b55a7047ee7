import { AFTER_NAME, BEFORE_NAME, CLIENT_NAMED, CLIENT_UNNAMED, type NameCue } from "./company-cues";
import { employerLabel, isRelay, isServiceName } from "./hosts";
import type { Letter } from "./letter";
import { type Mention, strongest, wordsOf } from "./mentions";
import { isLegalForm, nameAt, nameBefore } from "./names";
import type { Passage, Range } from "./passage";
import type { Fact } from "./proposal";
import { namesAJob } from "./role-words";
import { isPersonName, readSender, type Sender } from "./sender";
import { signatureOf } from "./signature";
import { squash, squashGerman } from "./spelling";

/**
 * The employer: never the service that carries the mail, and never the agency that writes it, which leaves nothing
 * when the agency does not say for whom it writes.
 */
export function readCompany(letter: Letter): Fact | null {
  const sender = readSender(letter);
  const label = employerLabel(sender.address);
  const isPlausible = (mention: Mention) => isEmployerName(wordsOf(mention), sender, letter.reader);
  if (isAgency(letter, sender)) {
    const isOwnName = (name: string) => AGENCY_NAME.test(name) || (label !== null && spells(name, label));
    const clients = clientMentions(letter).filter(
      (mention) => isPlausible(mention) && !isOwnName(wordsOf(mention)),
    );
    return strongest(
      clients.filter(({ weight }) => weight >= 3),
      companyKey,
    );
  }
  const mentions = [
    ...cued(letter.subject, BEFORE_NAME, 1.2),
    ...cued(letter.own, BEFORE_NAME, 1),
    ...cued(letter.quoted, BEFORE_NAME, 0.7),
    ...leadingSegment(letter),
    ...inSignature(letter),
    ...(sender.organisation
      ? [{ passage: letter.from, range: sender.organisation, weight: isRelay(sender.address) ? 5 : 4 }]
      : []),
    ...(label
      ? [letter.own, letter.quoted, letter.subject, letter.from].flatMap((passage) =>
          spelledLike(passage, label),
        )
      : []),
  ].filter(isPlausible);
  const names = mentions.map(wordsOf).filter((name) => name.length >= 4);
  const shortest = (name: string) => names.find((other) => name.startsWith(`${other} `)) ?? name;
  const keyOf = (name: string) => (label && spells(name, label) ? label : companyKey(shortest(name)));
  return strongest(mentions, keyOf, fullName);
}

/** "Cindervale Games" rather than "Cindervale", where a sentence says it so. */
function fullName([first, ...others]: readonly Mention[]): Mention | undefined {
  return (
    (first &&
      others.find((other) => other.weight >= 2.9 && wordsOf(other).startsWith(`${wordsOf(first)} `))) ??
    first
  );
}

/** The name that only the sender's domain gives: a guess for when nothing is said. */
export function companyOfDomain(letter: Letter): Fact | null {
  const sender = readSender(letter);
  const label = employerLabel(sender.address);
  if (!label || !sender.addressRange || isAgency(letter, sender)) return null;
  const host = letter.from.text.indexOf(label, sender.address.lastIndexOf("@") + sender.addressRange.start);
  if (host === -1) return null;
  const name = label
    .split("-")
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join(" ");
  return letter.from.citeAs(name, { start: host, end: host + label.length }, "low");
}

/** Whether the writer fills jobs for others: they speak of a client, or their own firm's name says so. */
export function isAgency({ own, quoted }: Letter, sender: Sender): boolean {
  const label = employerLabel(sender.address) ?? "";
  if (CLIENT_UNNAMED.test(`${own.text}\n${quoted.text}`) || AGENCY_LABEL.test(label)) return true;
  const parts = [sender.organisationName, ...signatureOf(own).text.split(/[\n|,·•]| - /)];
  return parts.some((part) => {
    const firm = AGENCY_NAME.exec(part.trim());
    const isDepartment =
      label !== "" && squash(firm?.[1] ?? "") === squash(label) && !part.split(" ").some(isLegalForm);
    return firm !== null && !namesAJob(part) && !isDepartment;
  });
}

function clientMentions({ subject, own, quoted }: Letter): Mention[] {
  return [subject, own, quoted].flatMap((passage) => [
    ...cued(passage, CLIENT_NAMED, 1),
    ...cued(
      passage,
      BEFORE_NAME.filter((cue) => cue.ofEmployer),
      0.8,
    ),
    ...[...passage.text.matchAll(AFTER_NAME)].flatMap((cue) =>
      mention(passage, nameBefore(passage.text, cue.index), 4),
    ),
  ]);
}

function cued(passage: Passage, cues: readonly NameCue[], trust: number): Mention[] {
  return cues.flatMap(({ pattern, weight, mayBePerson }) =>
    [...passage.text.matchAll(pattern)].flatMap((cue) => {
      const name = nameAt(passage.text, cue.index + cue[0].length);
      const words = name ? passage.text.slice(name.start, name.end) : "";
      return mayBePerson && words.includes(" ") && isPersonName(words)
        ? []
        : mention(passage, name, weight * trust);
    }),
  );
}

/** "Tallowmere: next step", "Ostermoor Rail - first stage interview". */
function leadingSegment({ subject, own }: Letter): Mention[] {
  const start =
    /^(?:(?:re|fwd?|fw|updated invitation|invitation|cancell?ed|accepted)(?: event)?: ?)*/i.exec(
      subject.text,
    )?.[0].length ?? 0;
  const name = nameAt(subject.text, start);
  if (!name || !/^ ?(?:[:|<(-]|interview)/i.test(subject.text.slice(name.end))) return [];
  const words = subject.text.slice(name.start, name.end);
  return mention(subject, name, own.text.includes(words) ? 4 : 2.5);
}

/** "Talent Partner, Tallowmere" and, with its legal form, "Tallowmere SE". */
function inSignature({ own }: Letter): Mention[] {
  const signature = signatureOf(own);
  return [...signature.text.matchAll(/[^\n|,·•]+/g)].flatMap((part) => {
    const start = signature.start + part.index + (part[0].length - part[0].trimStart().length);
    const name = nameAt(own.text, start);
    if (!name || name.start !== start || name.end < signature.start + part.index + part[0].trimEnd().length)
      return [];
    const words = own.text.slice(name.start, name.end);
    const isFormal = words.split(" ").some(isLegalForm);
    return mention(own, name, isFormal ? 2.8 : 1.5);
  });
}

/** Where the words of a passage spell the sender's domain: "Lumen Tarn" for lumentarn. Addresses and links do not count. */
function spelledLike(passage: Passage, label: string): Mention[] {
  const wanted = variants(label);
  const text = passage.text.replace(/\S+/g, (word) => (LINK.test(word) ? " ".repeat(word.length) : word));
  const words = [...text.matchAll(/[^\s,;:!?()[\]<>|"/]+/g)];
  return words.flatMap((word, index) => {
    const end = spelledEnd(words.slice(index, index + 6), wanted);
    if (end === null) return [];
    const full = passage.source === "text" ? nameAt(text, word.index) : null;
    const start =
      word.index - (INSTITUTION.exec(text.slice(Math.max(0, word.index - 40), word.index))?.[0].length ?? 0);
    const range = { start, end: full?.start === word.index ? Math.max(full.end, end) : end };
    if (passage.source !== "text") return mention(passage, range, 2.9);
    return mention(passage, range, /\p{Lu}/u.test(text.slice(range.start, end)) ? 5 : 3.5);
  });
}

/** Where the first few of these words, written together, are one of the wanted spellings. */
function spelledEnd(words: readonly RegExpExecArray[], wanted: readonly string[]): number | null {
  let spelled = "";
  for (const word of words) {
    const bare = word[0].replace(/'s$/, "").replace(/\.$/, "");
    if (squash(bare) === "" && spelled === "") return null;
    spelled += /^and$/i.test(bare) ? "" : squash(bare);
    if (wanted.includes(spelled)) return word.index + bare.length;
    if (!wanted.some((one) => one.startsWith(spelled))) return null;
  }
  return null;
}

/** Whether a name and a domain's label are of one company, the label being perhaps a part of the name. */
function spells(name: string, label: string): boolean {
  const wanted = variants(label);
  return [squash(name), squashGerman(name), squash(name.replace(/ and /gi, " "))].some((spelled) =>
    wanted.some(
      (one) =>
        spelled === one ||
        (one.length >= 4 && spelled.startsWith(one)) ||
        (spelled.length >= 4 && one.startsWith(spelled)),
    ),
  );
}

/** A domain's label, also without what is often put before or behind a name to get a free one. */
function variants(label: string): string[] {
  const plain = squash(label);
  const bare = plain
    .replace(/^(?:get|join|try|go|hello|team|we)(?=.{4})/, "")
    .replace(/(?:hq|inc|app|jobs|careers|group|team|labs|tech|corp|global|online)$/, "");
  return [plain, bare, plain.replace("and", "")].filter(
    (one, index, all) => one.length >= 3 && all.indexOf(one) === index,
  );
}

function isEmployerName(name: string, sender: Sender, reader: string): boolean {
  const key = companyKey(name);
  return (
    key.length >= 2 &&
    /\p{L}/u.test(key) &&
    !isServiceName(squash(name)) &&
    !namesAJob(name) &&
    !NOT_A_COMPANY.has(key) &&
    key !== squash(sender.person) &&
    !isPartOf(key, reader) &&
    !isPartOf(key, sender.person)
  );
}

function isPartOf(key: string, person: string): boolean {
  return key === squash(person) || person.split(" ").some((part) => squash(part) === key);
}

/** A company's name without its legal form. */
function companyKey(name: string): string {
  const words = name.split(/[\s,]+/);
  while (words.length > 1 && (isLegalForm(words.at(-1) ?? "") || words.at(-1) === "&")) words.pop();
  return squash(words.join(" ").replace(/ sp\. ?z ?o\. ?o\.$/, ""));
}

function mention(passage: Passage, range: Range | null, weight: number): Mention[] {
  return range ? [{ passage, range, weight }] : [];
}

const INSTITUTION =
  /\b(?:University|College|Bank|City|School|Institute|Museum|Council|Royal Borough) of (?:the )?$/;
const LINK = /@|:\/\/|www\./;
/** A firm that is named after what it does: "Corvid & Lane Recruitment", "Harrow & Pike Search Ltd". */
const AGENCY_NAME =
  /^(?!(?:the|our|head|director|vp|global|talent|people|hr|internal|technical|campus)\b)([\p{Lu}][^\n]{1,40}?) (?:recruitment|recruiting|recruiters|staffing|resourcing|headhunt(?:ers|ing)|search|talent (?:solutions|partners)|personalberatung|selecci[oó]n|personnel)(?: (?:ltd|limited|inc|llc|group|partners|agency|consultants|consulting|associates|solutions|services|gmbh|company|co|international|plc)\b\.?){0,3}(?: acts\b.*)?$/iu;
const AGENCY_LABEL =
  /recruit|staffing|headhunt|resourcing|personnel|(?:^|-)search|search$|talent(?:partners|solutions)/;
const NOT_A_COMPANY = new Set(
  `hr talent people recruiting recruitment careers team candidate candidates confidential europe uk us usa london berlin home work
  office remote zoom teams google meet phone video noon lunch school university linkedin state client direct company cv resume`.split(
    /\s+/,
  ),
);
