import { isOfAnotherJob } from "../another-job";
import { isLegalForm, nameAt, nameBefore } from "../companies/names";
import { isServiceName } from "../hosts";
import { fullest, type Mention, strongest, wordsOf } from "../mentions";
import type { Passage, Range } from "../passage";
import { isPersonName } from "../person-name";
import { placesOf } from "../phrases";
import {
  AFTER_POSTCODE,
  BEFORE_BASED,
  BEFORE_HOUSE,
  BEFORE_OFFICE,
  NOWHERE,
  OF_A_MEETING,
  OF_A_TOWN,
  PLACE_CUES,
  STREET,
  WITH_POSTCODE,
  WITHOUT_A_PLACE,
} from "../places/cues";
import { isKnownPlace, isState } from "../places/place-names";
import { isSaidAsPlace } from "../places/said-as-place";
import type { Fact } from "../proposal";
import { isField } from "../roles/role-phrase";
import { isJobWord } from "../roles/role-words";
import { segmentsOf } from "../segments";
import { bodyEnd } from "../signature";
import { squash } from "../spelling";
import type { Context } from "./context";

/**
 * Where the work is: as a page states it, else as the letter says it, without what stands in its signature. Where a mail
 * names only a place to meet, that one, as a guess. Of a calendar alone, where it is held.
 */
export function readPlace(context: Context): Fact | null {
  const { letter, texts, fact } = context;
  const { calendar, page, subject, own, quoted, form } = letter;
  if (form === "calendar" && !context.isOfAJob() && calendar.passageOf("location").text === "") return null;
  const held = calendar.passageOf("location").text;
  if (form === "calendar" && held !== "" && !NOWHERE.test(held))
    return calendar.cite("location", held, "high");
  const stated = page?.cite("Place", page.passageOf("Place").text, "high");
  if (stated) return stated;
  const others = [fact("company"), fact("role"), fact("contactName")].map((one) => squash(one?.value ?? ""));
  const isOther = (mention: Mention) => {
    const key = squash(wordsOf(mention));
    // A firm may bear the name of its town: what is said outright counts all the same.
    const isPart = key.length >= 4 && mention.weight < SAID_OUTRIGHT;
    return others.some((other) => other === key || (isPart && other.includes(key)));
  };
  const mentions = [
    ...inSubject(subject, own),
    ...texts().flatMap((passage) =>
      inText(passage, passage === own ? 1 : 0.7, signedAt(passage, fact("contactName")?.value ?? "")),
    ),
    ...[subject, own, quoted].flatMap((passage) => behindCompany(passage, fact("company")?.value ?? null)),
    ...[own, quoted].flatMap((passage) => behindRole(passage, fact("role")?.value ?? null)),
  ].filter((mention) => !isOther(mention));
  const keyOf = (name: string) => squash(name.split(/[\s,]/, 1)[0] ?? "");
  return strongest(mentions, keyOf, fullest) ?? strongest(whereToMeet(context), keyOf);
}

/** "I'm from Loaf & Larder in Leith", "the scene dock, Fenlight Opera, Norwich", "Armoris Textiles (Roubaix, 320 people)". */
function behindCompany(passage: Passage, company: string | null): Mention[] {
  const text = passage.text.slice(0, Math.min(MAX_CHARACTERS, bodyEnd(passage)));
  return rangesOf(text, company).flatMap(({ start, end }) => {
    const next = text.slice(end, end + 30);
    const isFrom = FROM_IT.test(text.slice(Math.max(0, start - 12), start));
    const [lead] = BESIDE_A_TOWN.exec(next) ?? (isFrom ? IN_A_TOWN.exec(next) : null) ?? [];
    const range = lead ? placeAt(text, end + lead.length) : null;
    return range && isPossible(text.slice(range.start, range.end)) ? [{ passage, range, weight: 2.5 }] : [];
  });
}

/** "A welder in Barrow", "Night receptionist, Puerto de la Cruz, €1,780". */
function behindRole(passage: Passage, role: string | null): Mention[] {
  const text = passage.text.slice(0, Math.min(MAX_CHARACTERS, bodyEnd(passage)));
  return rangesOf(text, role).flatMap(({ end }) => {
    const [lead = "", joint] = BEHIND_A_ROLE.exec(text.slice(end, end + 40)) ?? [];
    const range = joint ? placeAt(text, end + lead.length) : null;
    if (!range || !isPossible(text.slice(range.start, range.end), joint !== " in")) return [];
    const isListed = joint === " in" || BEFORE_PAY.test(text.slice(range.end, range.end + 12));
    return isListed ? [{ passage, range, weight: 2.3 }] : [];
  });
}

/** Where some words stand in a text, a dozen times at most. */
function rangesOf(text: string, words: string | null): Range[] {
  const ranges: Range[] = [];
  if (words === null || words === "") return ranges;
  let start = text.indexOf(words);
  while (start !== -1 && ranges.length < 12) {
    ranges.push({ start, end: start + words.length });
    start = text.indexOf(words, start + words.length);
  }
  return ranges;
}

/**
 * Who is to come to an interview, and is told no other place, comes to the address of the house that signs, and for a
 * house that a town runs to the town.
 */
function whereToMeet({ letter: { own }, fact, isFromAgency }: Context): Mention[] {
  const isByLink = fact("meetingLink") !== null || fact("schedulingLink") !== null;
  const isToCome = fact("kind").value === "interview-invitation" && !isByLink;
  if (!isToCome || isFromAgency()) return [];
  const text = own.text.slice(0, MAX_CHARACTERS);
  const isElsewhere = WITHOUT_A_PLACE.test(text);
  const ranges = [
    ...placesOf(text, WITH_POSTCODE, own.text).map(townOf),
    ...(isElsewhere ? [] : [...addressesIn(text), ...seatIn(text, fact("company")?.value ?? null)]),
  ];
  return ranges.map((range) => ({ passage: own, range, weight: 2 }));
}

const addressesIn = (text: string): Range[] =>
  [...placesOf(text, STREET), ...placesOf(text, AFTER_POSTCODE)].flatMap(({ 0: { length }, index }) => {
    const range = townBehind(text, index + length);
    return range && isPossible(text.slice(range.start, range.end), true) ? [range] : [];
  });

/** The town in the name of a house that a town runs. */
function seatIn(text: string, company: string | null): Range[] {
  const [before] = OF_A_TOWN.exec(company ?? "") ?? [];
  const [first] = before ? rangesOf(text, company) : [];
  return before && first ? [{ start: first.start + before.length, end: first.end }] : [];
}

/** Whether words lead to an address: a line that is one and nothing else stands at the foot of a letter. */
const isInASentence = (text: string, index: number): boolean =>
  LEADS_TO_AN_ADDRESS.test(
    text
      .slice(Math.max(0, index - 70), index)
      .split("\n")
      .at(-1) ?? "",
  );

/** The town of an address behind its street, past what floor it is on, and past a part of it that no list knows. */
function townBehind(text: string, index: number): Range | null {
  const first = placeAt(text, index);
  if (!first) return null;
  const isOnAFloor =
    NO_PLACE.test(text.slice(first.start, first.end)) || ON_A_FLOOR.test(text.slice(index, index + 12));
  const next = /^[^\n,;.]{0,14}, (?=\p{Lu})/u.exec(text.slice(first.end, first.end + 24));
  const second = next && placeAt(text, first.end + next[0].length);
  if (isOnAFloor) return second;
  const isBetter =
    second && isKnown(text.slice(second.start, second.end)) && !isKnown(text.slice(first.start, first.end));
  return isBetter && !/^, [A-Z]{2}/.test(next?.[0] ?? "") ? second : first;
}

/** Where somebody signs with their first name alone, and below it says for whom they work; else the end. */
function signedAt({ text }: Passage, name: string): number {
  const [given = ""] = name.split(" ", 1);
  const at = given === "" ? -1 : text.lastIndexOf(`\n${given}\n`);
  return at > text.length - LONGEST_SIGNATURE && at > 0 ? at : text.length;
}

function inText(passage: Passage, trust: number, end: number): Mention[] {
  const text = passage.text.slice(0, Math.min(MAX_CHARACTERS, bodyEnd(passage), end));
  const mentions: Mention[] = [];
  const add = (range: Range | null, weight: number, isKnownOnly: boolean) => {
    const name = range ? text.slice(range.start, range.end) : "";
    if (!range || (isKnownOnly && !isKnown(name)) || !isPossible(name, weight >= OF_A_HOUSE)) return;
    if (IN_ITS_TIME.test(text.slice(range.end, range.end + 16)) || isOfAnotherJob(text, range.start)) return;
    const isMeeting = OF_A_MEETING.test(sentenceAt(text, range));
    mentions.push({ passage, range, weight: weight * trust * (isMeeting ? 0.5 : 1) });
  };
  for (const { after, weight, isKnownOnly } of PLACE_CUES)
    for (const cue of placesOf(text, after, passage.text))
      add(inALine(text, cue.index + cue[0].length, weight), weight, isKnownOnly ?? false);
  for (const street of placesOf(text, STREET, passage.text))
    if (isInASentence(text, street.index)) add(townBehind(text, street.index + street[0].length), 2.2, false);
  for (const noun of placesOf(text, BEFORE_OFFICE)) add(placeBefore(text, noun.index), 4.5, false);
  for (const noun of placesOf(text, BEFORE_HOUSE))
    add(insideASentence(text, placeBefore(text, noun.index)), 4, false);
  for (const based of placesOf(text, BEFORE_BASED)) add(placeBefore(text, based.index), 3.5, true);
  for (const address of placesOf(text, WITH_POSTCODE, passage.text)) add(townOf(address), 2.2, false);
  for (const code of placesOf(text, AFTER_POSTCODE))
    add(placeAt(text, code.index + code[0].length), 2.2, false);
  for (const { 0: words, index } of placesOf(text, SEGMENT)) {
    const start = index + words.search(/\S/);
    const range = placeAt(text, start);
    const isWhole = range?.start === start && range.end >= index + words.trimEnd().length;
    add(isWhole ? range : null, 2.2, true);
  }
  return mentions;
}

/** "Junior Accountant (Denver)", "Java Developer :: Columbus, OH". */
const inSubject = (passage: Passage, own: Passage): Mention[] =>
  segmentsOf(passage.text).flatMap((segment) => {
    const range = placeAt(passage.text, segment.start);
    const name = range ? passage.text.slice(range.start, range.end) : "";
    if (range?.start !== segment.start) return [];
    const isTown = range.end === segment.end && isPossible(name) && isSaidAsPlace(own.text, name);
    return isKnown(name) || isTown ? [{ passage, range, weight: 3 }] : [];
  });

/** Behind a label a house may stand first and its town and state behind it: "Facility: Cedar Fork Regional, Asheville, NC". */
function inALine(text: string, index: number, weight: number): Range | null {
  const range = placeAt(text, index);
  if (weight < LABELLED || !range || isKnown(text.slice(range.start, range.end))) return range;
  const [between] = /^, (?=\p{Lu})/u.exec(text.slice(range.end, range.end + 4)) ?? [];
  const behind = between ? placeAt(text, range.end + between.length) : null;
  return behind && / ?, [A-Z]{2,3}$/.test(text.slice(behind.start, behind.end)) ? behind : range;
}

/** A name, with the state behind it and without the ending of "innerhalb Deutschlands". */
function placeAt(text: string, index: number): Range | null {
  const article = /^(?:the|la|le|los|las) /i.exec(text.slice(index, index + 5))?.[0].length ?? 0;
  const name = nameAt(text, index) ?? nameAt(text, index + article);
  if (!name) return null;
  const [behind, state] = /^, ([A-Z]{2,3})(?![\p{L}])/u.exec(text.slice(name.end, name.end + 6)) ?? [];
  if (behind && isState(state ?? "")) return { ...name, end: name.end + behind.length };
  const [onwards] = TOWN_GOES_ON.exec(text.slice(name.end, name.end + 30)) ?? [];
  if (onwards) return { ...name, end: name.end + onwards.length };
  const words = text.slice(name.start, name.end);
  const isGenitive = words.endsWith("s") && !isKnownPlace(words) && isKnownPlace(words.slice(0, -1));
  return isGenitive ? { ...name, end: name.end - 1 } : name;
}

/** "Kettering NN15 0AA" without its postcode. */
const townOf = ({ index, 1: town = "" }: RegExpExecArray): Range => ({
  start: index,
  end: index + town.length,
});

/** What begins a sentence has a capital whatever it is: "Busy kitchen". */
const insideASentence = (text: string, range: Range | null): Range | null =>
  range && /(?:\p{Ll} |, |\()$/u.test(text.slice(Math.max(0, range.start - 2), range.start)) ? range : null;

/** "our Seattle, WA office": back to the article. */
function placeBefore(text: string, index: number): Range | null {
  const [behind] = /, [A-Z]{2}$/.exec(text.slice(Math.max(0, index - 4), index)) ?? [""];
  const name = nameBefore(text, index - behind.length);
  if (!name) return null;
  // "Hamilton and Stoney Creek sites".
  const [other] = /\p{Lu}[\p{L}'-]{1,20} (?:and|&) $/u.exec(
    text.slice(Math.max(0, name.start - 28), name.start),
  ) ?? [""];
  return { start: name.start - other.length, end: index };
}

const isKnown = (name: string): boolean => {
  const [town = "", state = ""] = name.split(", ");
  return isKnownPlace(town) || isState(state);
};

/** No job, no person, and short. Behind what is a house of theirs no person is named. */
const isPossible = (name: string, isOfAHouse = false): boolean =>
  isKnown(name) ||
  (name.replace(/ (?:and|&) .*/u, "").split(/ (?=\p{Lu})/u).length <= 3 &&
    !NO_PLACE.test(name) &&
    !name.split(" ").every(isJobWord) &&
    !name.split(" ").every(isField) &&
    !name.split(/[ ,]+/).some(isLegalForm) &&
    !isServiceName(squash(name)) &&
    (isOfAHouse || !(name.includes(" ") && isPersonName(name))));

const sentenceAt = (text: string, { start, end }: Range): string =>
  `${text
    .slice(Math.max(0, start - 60), start)
    .split(/[.!?\n]/)
    .at(-1)}${text.slice(start, end + 30).split(/[.!?\n]/, 1)[0]}`;

/** What stands between two marks and begins with a capital: "York, three days a week", "· Ghent ·". */
const SEGMENT = /(?<=^|[.\n,;:|·•(]| -) {0,2}\p{Lu}[^\n,;:|·•().]{2,30}(?![^\n,;:|·•().]|:[ \t]{0,12}\d)/gu;
const NO_PLACE =
  /\d|\p{L}\/\p{Ll}|^(?:nord|süd|ost|mitte|west)$|^(?:italian|indian|chinese|japanese|mexican|american|british|michelin|fully|completely|entirely|mostly|mainly|partly|partially|primarily|predominantly|wholly|purely|totally|work|working|tbc|tbd|tba|see|please|client|confidential|vollständig|komplett|überwiegend|teilweise|entièrement|totalement|totalmente|completamente|remote|hybrid|hybride|home|homeoffice|zoom|teams|google|microsoft|skype|webex|person|english|german|french|spanish|deutsch|englisch|series|vollzeit|teilzeit|kürze|it|hr|full|part|flexible|various|multiple|on-?site|office|phone|video|telefon|online|virtual|your|our|data|product|finance|sales|marketing|engineering|python|java|javascript|typescript|react|aws|azure|excel|word|powerpoint|salesforce|sap|jira|figma|tableau|php|ruby|rust|kotlin|q[1-4])(?![\p{L}])/iu;
const FROM_IT = /(?<![\p{L}])(?:from|at|with|von|vom|bei|chez|de|desde)(?: the)? $/iu;
const IN_A_TOWN = /^,? (?:in|à|en) (?=\p{Lu}[\p{L}-]{1,20}[,.;!\n])/u;
const BESIDE_A_TOWN =
  /^(?:, (?=\p{Lu}\p{Ll}[\p{L}-]{1,20}[.;)\n]|\p{Lu}\p{Ll}[\p{L}' -]{1,24}$)| \((?=\p{Lu}\p{Ll}[\p{L}-]{1,20}(?:\)|, \d)))/u;
const BEHIND_A_ROLE = /^(?: \([^()\n]{1,30}\))?(,| [-|·]| in) (?=\p{Lu}\p{Ll})/u;
const BEFORE_PAY = /^(?:,| [-|·]) ?(?:[£€$]|\d|CHF|EUR|GBP|USD|CAD|AUD)/;
const ON_A_FLOOR = /^(?:suite|floor|unit|level|ground|first|second|third|block|room) ?/i;
/** "US time zones", "UK hours": when one works, and not where. */
const IN_ITS_TIME = /^ (?:time(?:[ -]?zones?)?|hours|business hours|working hours)(?![\p{L}])/u;
const LEADS_TO_AN_ADDRESS =
  /(?<![\p{L}])(?:at|is|its|it's|to|in|from|near|on|by|our|the|we're|come|address|where|venue|dirección|en|a|nuestra|estamos)(?![\p{L}])/iu;
/** "Puerto de la Cruz", "Stratford upon Avon", "Frankfurt am Main". */
const TOWN_GOES_ON =
  /^ (?:de las?|de los|sur|upon|super|ob der|an der|am(?= (?:Main|See|Rhein|Neckar|Inn|Lech|Harz))|on(?= (?:Tyne|Trent|Thames|Sea))) \p{Lu}[\p{L}'-]{1,20}/u;
const LABELLED = 6;
const LONGEST_SIGNATURE = 300;
const SAID_OUTRIGHT = 3;
const OF_A_HOUSE = 4;
const MAX_CHARACTERS = 20_000;
