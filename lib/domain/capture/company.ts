import { AFTER_NAME, BEFORE_NAME, CLIENT_NAMED, CLIENT_UNNAMED, type NameCue } from "./company-cues";
import { employerLabel, isRelay, isServiceName } from "./hosts";
import type { Letter } from "./letter";
import { type Mention, strongest, wordsOf } from "./mentions";
import { isLegalForm, nameAt, nameBefore } from "./names";
import type { Passage, Range } from "./passage";
import type { Fact } from "./proposal";
import { namesAJob } from "./role-words";
import { readSender, type Sender } from "./sender";
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
    const isOwnName = (mention: Mention) =>
      AGENCY_WORD.test(wordsOf(mention)) || (label !== null && spells(wordsOf(mention), label));
    return strongest(
      clientMentions(letter).filter((mention) => isPlausible(mention) && !isOwnName(mention)),
      companyKey,
      3,
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
      ? [letter.subject, letter.own, letter.quoted, letter.from].flatMap((passage) =>
          spelledLike(passage, label),
        )
      : []),
  ].filter(isPlausible);
  return strongest(mentions, (name) => (label && spells(name, label) ? label : companyKey(name)), 3);
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

/** Whether the writer fills jobs for others: they speak of a client, or their own name says so. */
export function isAgency({ own, quoted }: Letter, sender: Sender): boolean {
  const said = `${own.text}\n${quoted.text}`;
  const signature = signatureOf(own)?.text ?? "";
  return (
    CLIENT_UNNAMED.test(said) ||
    [sender.organisationName, employerLabel(sender.address) ?? "", signature].some((words) =>
      AGENCY_WORD.test(words),
    )
  );
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
  return cues.flatMap(({ pattern, weight }) =>
    [...passage.text.matchAll(pattern)].flatMap((cue) =>
      mention(passage, nameAt(passage.text, cue.index + cue[0].length), weight * trust),
    ),
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
  if (!signature) return [];
  return [...signature.text.matchAll(/[^\n|,·•]+/g)].flatMap((part) => {
    const start = signature.start + part.index + (part[0].length - part[0].trimStart().length);
    const name = nameAt(own.text, start);
    if (!name || name.start !== start || name.end < signature.start + part.index + part[0].trimEnd().length)
      return [];
    const words = own.text.slice(name.start, name.end);
    const isFormal = words.split(" ").some(isLegalForm);
    return mention(own, name, isFormal ? 3 : 1.5);
  });
}

/** Where the words of a passage spell the sender's domain: "Lumen Tarn" for lumentarn. */
function spelledLike(passage: Passage, label: string): Mention[] {
  const wanted = variants(label);
  const found: Mention[] = [];
  const words = [...passage.text.matchAll(/[^\s,;:!?()[\]<>|"/]+/g)];
  for (const [index, word] of words.entries()) {
    let spelled = "";
    for (const next of words.slice(index, index + 5)) {
      spelled += squash(next[0].replace(/'s$/, "").replace(/^and$/i, ""));
      if (!wanted.some((one) => one.startsWith(spelled))) break;
      if (
        !wanted.includes(spelled) ||
        next[0].includes("@") ||
        next[0].includes(".example") ||
        /https?:|\.[a-z]{2,}$/.test(next[0])
      )
        continue;
      const end = next.index + next[0].replace(/'s$/, "").replace(/\.$/, "").length;
      const full = nameAt(passage.text, word.index);
      found.push({
        passage,
        range: { start: word.index, end: full && full.start === word.index ? Math.max(full.end, end) : end },
        weight: 5,
      });
    }
  }
  return found;
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
  return bare.length >= 3 && bare !== plain ? [plain, bare] : [plain];
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

const AGENCY_WORD =
  /\b(?:recruit(?:ment|ers?|ing (?:agency|partners|group|solutions|ltd|limited))|staffing|resourcing|headhunt(?:ers?|ing)|executive search|search (?:partners|group|associates|ltd|limited)|search$|talent (?:solutions|partners ltd|consult\w*)|personalberatung|employment (?:agency|business)|selecci[oó]n)\b|search(?=\n| ltd| limited)/i;
const NOT_A_COMPANY = new Set(
  `hr talent people recruiting recruitment careers team candidate candidates confidential europe uk us usa london berlin home work
  office remote zoom teams google meet phone video noon lunch school university linkedin state client direct company cv resume`.split(
    /\s+/,
  ),
);
