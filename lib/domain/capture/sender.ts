import { spells } from "./companies/domain-name";
import { employerLabel, isNetwork, isNobody, isServiceName, isSharedMailbox } from "./hosts";
import type { Passage, Range } from "./passage";
import { isPersonName, TITLE } from "./person-name";
import { leading, trailing } from "./phrases";
import { squash } from "./spelling";

/** Some words of the From line and what they come to. */
type Named = { words: string; range: Range };

/** The sides of a From line: a person, an organisation, or both, and an address; null where it has none. */
export type Sender = { person: Named | null; organisation: Named | null; address: Named | null };

/**
 * Reads a From line: "Ilse Okonjo", "Kübler, Anneliese", "Quillbrook Recruiting", "Sigrid Almqvister (Vännäs Mobility)",
 * "Jo Bloggs from Acme", "Marguerite Osei-Tanner via LinkedIn". In the mail of a system or a shared mailbox the name is
 * a person's only when that person signs it.
 */
export function readSender({ text }: Passage, own: Passage): Sender {
  const found = ADDRESS.exec(text);
  const range = found && { start: found.index, end: found.index + found[0].length };
  const address = range && { words: text.slice(range.start, range.end).toLowerCase(), range };
  const name = withoutQuotes(text, {
    start: 0,
    end: range ? text.slice(0, range.start).search(OPENING) : text.length,
  });
  const parts = partsOf(text, name, address?.words ?? "", own.text);
  const named = (part: Range | undefined) =>
    part ? { words: text.slice(part.start, part.end), range: part } : null;
  const person = named(parts.person);
  return {
    person: person && { ...person, words: inOrder(person.words) },
    organisation: named(parts.organisation),
    address,
  };
}

type Parts = { person?: Range | undefined; organisation?: Range | undefined };

function partsOf(text: string, name: Range, address: string, own: string): Parts {
  const words = text.slice(name.start, name.end);
  const via = / \(?via [^<]{2,40}$/i.exec(words);
  const carried = via && { start: name.start, end: name.start + via.index };
  // "Corbel Health (via TalentGate)": a service carries the mail of a firm as well as of a person.
  if (carried && (isPersonName(words.slice(0, via.index)) || isNetwork(address)))
    return { person: untitled(text, carried) };
  if (carried) return { organisation: teamless(text, carried) };
  const isFromSystem =
    address !== "" && !isNetwork(address) && (isNobody(address) || isSharedMailbox(address));
  const joint = JOINT.exec(words);
  const first = words.slice(0, joint?.index);
  const isDepartment =
    joint !== null && isFromSystem && WHOLLY_DEPARTMENT.test(words.slice(joint.index + joint[0].length));
  const label = employerLabel(address);
  const isHouse = squash(first) === squash(label ?? "") || !signs(first, own);
  if (joint && isDepartment && isHouse)
    return { organisation: teamless(text, { start: name.start, end: name.start + first.length }) };
  if (joint && isPersonName(first) && !isServiceName(squash(first))) {
    const second = {
      start: name.start + joint.index + joint[0].length,
      end: name.end - (words.endsWith(")") ? 1 : 0),
    };
    return {
      person: untitled(text, { start: name.start, end: name.start + first.length }),
      organisation: teamless(text, second),
    };
  }
  const ofFirm = /(?: (?:von|de|of|des)|,) (?=\S)/u.exec(words);
  if (
    ofFirm &&
    label &&
    isPersonName(words.slice(0, ofFirm.index)) &&
    spells(words.slice(ofFirm.index + ofFirm[0].length), label)
  ) {
    const end = name.start + ofFirm.index;
    return {
      person: untitled(text, { start: name.start, end }),
      organisation: teamless(text, { start: end + ofFirm[0].length, end: name.end }),
    };
  }
  if (words === "" || /@|no-?reply/i.test(words)) return {};
  const isPerson = isFromSystem
    ? isPersonName(words) &&
      signs(words, own) &&
      (words.includes(" ")
        ? squash(words) !== squash(label ?? "")
        : !squash(label ?? words).includes(squash(words)))
    : isPersonName(words) || isHandle(words, address);
  return isPerson ? { person: untitled(text, name) } : { organisation: teamless(text, name) };
}

/** Whether a name begins a line of its own, and is not first said as a firm's: "applying to Kitewell". */
const signs = (name: string, own: string) =>
  own.split("\n").some((line) => line.split(/ ?[,(|]| (?:&|and|und|et|y) | x{1,3}$/, 1)[0] === name) &&
  !/ (?:at|to|with|joining) $/.test(own.slice(0, own.indexOf(name)));

/** "kai" of kai@…, "maya lindqvist" of maya@…: a name in small letters is a person's when the address is theirs. */
const isHandle = (name: string, address: string) => {
  const [given = "", ...family] = name.split(" ");
  const local = squash(address.split("@", 1)[0] ?? "");
  const isTheirs =
    family.length === 0 ? squash(name) === local : local.length >= 3 && local.startsWith(squash(given));
  return /^[\p{Ll}' -]+$/u.test(name) && family.length <= 2 && isTheirs;
};

/** A name without "Dr." or "Prof." */
function untitled(text: string, { start, end }: Range): Range {
  return { start: start + (TITLE.exec(text.slice(start, end))?.[0].length ?? 0), end };
}

/** An organisation's name without the department that writes: "Quillbrook Recruiting". */
function teamless(text: string, range: Range): Range | undefined {
  const start = range.start + leading(text.slice(range.start, range.end), BEFORE_ORGANISATION);
  const end = range.end - trailing(text.slice(start, range.end), DEPARTMENT);
  return end > start ? { start, end } : undefined;
}

/** "Kübler, Anneliese" as people say it. */
function inOrder(name: string): string {
  const [family, given, ...more] = name.split(", ");
  return family && given && more.length === 0 ? `${given} ${family}` : name;
}

function withoutQuotes(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const from = start + leading(words, /^[\s"']/);
  return { start: from, end: Math.max(from, end - trailing(words, /[\s"']$/)) };
}

const ADDRESS = /[^\s<>"(),:;[\]]{1,64}@[^\s<>"(),:;[\]]{1,190}/;
/** What stands between a name and its address. */
const OPENING = / ?(?:<|\[|\()?(?:mailto:)?$/;
/** What stands between a person's name and their firm's. */
const JOINT = / \(| at | from | with | @ | \| | - |, (?=\S{2,30} ?\S{0,30} (?:inc|ltd|gmbh)\b)/i;
const BEFORE_ORGANISATION =
  /^(?:The|HR|Talent at|Careers(?: at|,| -)?|Jobs(?: at|,| -)|Recruit(?:ing|ment)(?: at|,| -)|(?:Onboarding|People(?: Team)?|Hiring(?: Team)?|Human Resources|Admin|Office|Staffing|Vacancies|Talent|Scheduling|Interviewing|Coordination|Graduates?|Early Careers|Resourcing|Workforce|Talent Acquisition|Candidate Experience|Employment)(?: at|,| -)|Team|Bewerbermanagement|Bewerbung(?:en)?|Recruiting|Karriere(?: bei)?|Personalabteilung|Personal|Recrutement|Équipe|RH|Ressources Humaines|Selección|Equipo(?: de)?|Talento(?: de)?|RRHH|Recursos Humanos|Empleo|Interviews?|Dotation) /i;
const WHOLLY_DEPARTMENT =
  /^(?:recrutement|recruiting|recruitment|karriere|personal(?:abteilung|wesen)?|hr|human resources|people|talent(?: acquisition)?|careers?|jobs|rh|drh|ressources humaines|selección|rrhh|recursos humanos|talento|bewerbung(?:en)?|(?:karriere|bewerber|job|stellen)portal|portal (?:de )?empleo|espace recrutement|careers? portal)$/i;
const DEPARTMENT =
  /(?:^|[ -])(?:the )?(?:bewerbermanagement|bewerbung(?:en)?|karriere|personalabteilung|personal|personalwesen|recrutement|rh|drh|ressources humaines|emploi|selección|talento|rrhh|recursos humanos|equipo|recruiting|recruitment|recruiters?|talent|talent acquisition|talent partner|people|people ops|people operations|people & culture|hiring|careers?|early careers|jobs|hr|human resources|team|interviews?|(?:candidate )?(?:feedback|surveys?|experience)|notifications?|no-?reply|candidates?|applications?|scheduling|department|admin|administration|reception|verwaltung|sekretariat|karriereportal|bewerberportal|administración|secretaría|secrétariat|accueil|(?<=(?:academy|school|college|university|surgery|clinic|hospital|institute) )office)$/i;
