import { namesAnAgency } from "../agency";
import { spelledIn, spells } from "../companies/domain-name";
import { inSignature } from "../companies/name-cues";
import { nameAt } from "../companies/names";
import { employerLabel, isServiceName } from "../hosts";
import type { Letter } from "../letter";
import { fullest, type Mention, strongest, wordsOf } from "../mentions";
import { everyAfter, placesOf } from "../phrases";
import type { Fact } from "../proposal";
import { namesAJob } from "../roles/role-words";
import { squash } from "../spelling";
import type { Context } from "./context";

/** The firm that fills the job for another: whom the writer signs for when they speak of a client. */
export function readAgency({ letter, fact, isFromAgency }: Context): Fact | null {
  if (!isFromAgency()) return null;
  const { own, from, sender } = letter;
  const label = employerLabel(sender.address?.words ?? "");
  const company = squash(fact("company")?.value ?? "");
  const mentions = [
    ...(sender.organisation ? [{ passage: from, range: sender.organisation.range, weight: 4 }] : []),
    ...(label ? [own, from].flatMap((passage) => spelledIn(passage, label)) : []),
    ...inSignature(letter, label).map((mention) => {
      if (namesAnAgency(wordsOf(mention))) return { ...mention, weight: 4 };
      return isBehindAJob(mention) ? { ...mention, weight: Math.max(mention.weight, 2.5) } : mention;
    }),
    ...introduced(letter),
  ];
  const firms = mentions.filter(
    (mention) => isFirm(wordsOf(mention), letter, label) && squash(wordsOf(mention)) !== company,
  );
  const keyOf = (name: string) =>
    label && spells(name, label) ? label : squash(name.split(" ", 1)[0] ?? "");
  return strongest(firms, keyOf, fullest);
}

/** "Senior Consultant | Halden Reed". */
function isBehindAJob({ passage: { text }, range: { start } }: Mention): boolean {
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  return /[|,·•\t-] ?$/.test(line) && namesAJob(line);
}

/** "I'm a consultant at Corvid & Lane Recruitment", "le cabinet de recrutement Montclair". */
function introduced({ own }: Letter): Mention[] {
  const named = (cue: RegExp, isSure: boolean) =>
    placesOf(own.text, cue).flatMap((place) => {
      const range = nameAt(own.text, place.index + place[0].length);
      const end = range
        ? range.end + (TRADE.exec(own.text.slice(range.end, range.end + 40))?.[0].length ?? 0)
        : 0;
      const isFirmName = range && (isSure || namesAnAgency(own.text.slice(range.start, end)));
      return isFirmName ? [{ passage: own, range: { start: range.start, end }, weight: 4 }] : [];
    });
  return [...named(BEFORE_FIRM, false), ...named(OF_THE_TRADE, true)];
}

function isFirm(name: string, { sender, reader }: Letter, label: string | null): boolean {
  const key = squash(name);
  const isPerson = [sender.person?.words ?? "", reader].some(
    (person) => key === squash(person) || person.split(" ").some((part) => squash(part) === key),
  );
  const isOwn = namesAnAgency(name) || (label !== null && spells(name, label));
  return key.length >= 2 && !isPerson && !isServiceName(key) && (isOwn || !namesAJob(name));
}

const BEFORE_FIRM = everyAfter("at|from|with|for|bei|von|der|chez|de|en");
const OF_THE_TRADE = everyAfter(
  "cabinet(?: de recrutement)?|agence (?:d'intérim|de recrutement)",
  "(?:recruitment|staffing|search|talent) (?:agency|firm|consultancy)(?: called)?",
  "personalberatung|personalvermittlung|zeitarbeitsfirma",
  "consultora(?: de selección)?|empresa de selección",
);
/** A firm's trade behind its name, where other names end. */
const TRADE =
  /^ (?:Recruitment|Recruiting|Staffing|Search|Talent|Resourcing|Personnel)(?: (?:Ltd|Limited|Group|Partners|Solutions|LLC|Inc)(?![\p{L}]))?(?![\p{L}])/u;
