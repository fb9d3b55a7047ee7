import type { Range } from "../passage";
import { everyIn } from "../phrases";
import { COUNT, countsIn, holdsANumber } from "./counts";
import type { Bounds, Finding, Place, Whereabouts } from "./finding";
import {
  HOME_DAYS,
  LIKELY_ON_SITE,
  LIKELY_REMOTE,
  OFFICE_DAYS,
  PARTLY_REMOTE,
  PASSING_ELSEWHERE,
  WHOLLY_ON_SITE,
  WHOLLY_REMOTE,
} from "./place-elsewhere";
import { after, before, isDenied, isHedged, type Sentence } from "./sentences";

/** Days at home and in the office, and whether one works remotely, on site or both. */
export function placesIn(sentence: Sentence): Finding<Whereabouts>[] {
  if (!speaksOfPlaces(sentence.words)) return [];
  // "After your induction" it is for good.
  const words = sentence.words.replace(AFTER_THAT, "");
  if (PASSING.test(words) || PASSING_ELSEWHERE.test(words)) return [];
  const counted = holdsANumber(sentence.words) ? [...daysAtHome(sentence), ...daysInOffice(sentence)] : [];
  const found = [...counted, ...weekdaysInOffice(sentence), ...waysOfWorking(sentence)];
  // Of two that found the same words the first stays.
  return found.filter(
    (one, at) =>
      !found.some(
        (other, otherAt) =>
          other.said.days && isInside(one, other) && (otherAt < at || !isInside(other, one)),
      ),
  );
}

/** Before all the costly patterns: whether a text has one of the words that they are about. */
export const speaksOfPlaces = (text: string): boolean => SPEAKS_OF_PLACES.test(text);

/** A bare "remote" gives way where the text also says how many days, or that it is only some. */
export function settlePlaces(findings: readonly Finding<Whereabouts>[]): Finding<Whereabouts>[] {
  const isMixed = findings.some(({ said }) => said.place === "hybrid");
  return findings.filter(({ said, isSure }) => !isMixed || isSure || said.place === "hybrid");
}

const isInside = (one: Range, other: Range): boolean => one.start >= other.start && one.end <= other.end;

const daysAtHome = (sentence: Sentence): Finding<Whereabouts>[] =>
  [HOME_AFTER, HOME_BEFORE, ...HOME_DAYS].flatMap((pattern) => days(sentence, pattern, "home"));

const daysInOffice = (sentence: Sentence): Finding<Whereabouts>[] => {
  const isMixed = MIXED.test(sentence.words);
  return [
    OFFICE_AFTER,
    OFFICE_BEFORE,
    OFFICE_AND_HOME,
    ...OFFICE_DAYS,
    ...(isMixed ? [OFFICE_IN_TOWN] : []),
  ].flatMap((pattern) => days(sentence, pattern, "office"));
};

/** "Tue-Thu in the office", "on site on Mondays and Wednesdays": counted here, so not said outright. */
const weekdaysInOffice = (sentence: Sentence): Finding<Whereabouts>[] =>
  everyIn(sentence.words, OFFICE_WEEKDAYS).map(({ 0: words, index }) => {
    const named = [...words.matchAll(WEEKDAY)].map(([name]) =>
      WEEKDAYS.indexOf(name.slice(0, 2).toLowerCase()),
    );
    const [first = 0, last = 0] = named;
    const isSpan = SPAN_OF_DAYS.test(words) && named.length === 2 && last > first;
    const count = isSpan ? last - first + 1 : new Set(named).size;
    const days = { min: count, max: count };
    const said = { about: "place", place: placeOf(days, "office"), side: "office", days } as const;
    return { start: index, end: index + words.length, said, isSure: false };
  });

/** Without "a week" it is understood, but not said. */
function days(sentence: Sentence, pattern: RegExp, side: "home" | "office"): Finding<Whereabouts>[] {
  return countsIn(sentence, pattern, WEEK).flatMap(({ start, end, bounds, isSure }) => {
    const [words, next] = [sentence.words.slice(start, end), after(sentence, end)];
    const isOfAnotherTime = NOT_A_WEEK.test(next) || NOT_A_WEEK.test(words.slice(-14));
    if (bounds.max > LONGEST_WEEK || isOfAnotherTime || isDenied(sentence, { start, end })) return [];
    const isWeekly =
      /\b(?:week|woche|wöch|sem|hebdo)/i.test(words) ||
      /^ ?(?:,? ?(?:a|per|each|every) |\/ ?)week/i.test(next);
    const days = { min: Math.min(bounds.min, WEEK), max: Math.min(bounds.max, WEEK) };
    const place = placeOf(days, side);
    const said = { about: "place" as const, place, side, days };
    return [{ start, end, said, isSure: isSure && isWeekly }];
  });
}

function placeOf({ min, max }: Bounds, side: "home" | "office"): Place {
  if (min === WEEK) return side === "home" ? "remote" : "on site";
  return max === 0 ? (side === "home" ? "on site" : "remote") : "hybrid";
}

function waysOfWorking(sentence: Sentence): Finding<Whereabouts>[] {
  if (EITHER.test(sentence.words)) return [];
  const all = (pattern: RegExp) =>
    everyIn(sentence.words, pattern).map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    }));
  const said = (place: Place, side: "home" | "office", days: Bounds | null) =>
    ({ about: "place", place, side, days }) as const;
  const wholly = { min: WEEK, max: WEEK };
  const isLeft = (range: Range) =>
    isDenied(sentence, range) ||
    OTHERS_BEFORE.test(before(sentence, range.start)) ||
    OTHERS_AFTER.test(after(sentence, range.end));
  const plain = (pattern: RegExp, what: Whereabouts, isOutright: boolean) =>
    all(pattern)
      .filter((range) => !isLeft(range))
      .map((range) => ({ ...range, said: what, isSure: isOutright && !isHedged(sentence, range) }));
  return [
    ...plain(REMOTE_OUTRIGHT, said("remote", "home", wholly), true),
    ...plain(WHOLLY_REMOTE, said("remote", "home", wholly), true),
    ...plain(REMOTE, said("remote", "home", wholly), false),
    ...plain(LIKELY_REMOTE, said("remote", "home", wholly), false),
    ...plain(HYBRID, said("hybrid", "home", null), true),
    ...plain(PARTLY_REMOTE, said("hybrid", "home", null), true),
    ...plain(ON_SITE_OUTRIGHT, said("on site", "office", wholly), true),
    ...plain(WHOLLY_ON_SITE, said("on site", "office", wholly), true),
    ...plain(ON_SITE, said("on site", "office", wholly), false),
    ...plain(LIKELY_ON_SITE, said("on site", "office", wholly), false),
    ...all(NO_REMOTE)
      .filter(({ end }) => !OTHERS_AFTER.test(after(sentence, end)))
      .map((range) => ({ ...range, said: said("on site", "office", wholly), isSure: true })),
  ];
}

const SPEAKS_OF_PLACES =
  /the rest|other (?:two|three)|wfo|location|wherever|domicile|remot|home|wfh|telework|anywhere|h[yií]brid|site|office|premises|hq|headquarter|studio|workshop|\blab\b|person|face|büro|vor ort|präsenz|zu ?hause|mobil|t[eé]l[eé]?trav|teletrab|distanc|présent|presencial|bureau|locaux|oficina|casa|chez (?:vous|toi)|standort|unternehmen|virtual/i;

/** Working days, of which days at home and in the office are counted. */
export const WEEK = 5;
const LONGEST_WEEK = 6;

const A_WEEK = String.raw`(?: ?\/ ?week| (?:a|per|each|every) week| weekly)?`;
const HOME = String.raw`(?:(?:from |at )?home(?:[ -]?office)?|remote(?:ly)?(?: work(?:ing)?)?|home[ -]?(?:office|working)|wfh|(?:working|work) (?:from home|remotely)|telework\w*)`;
const OFFICE = String.raw`(?:office|site|premises|hq|headquarters|studio|workshop|lab)`;
const HOME_AFTER = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/-])(?:(?<count>${COUNT})[ -]days?'?${A_WEEK}(?: of| are| can be| spent| in the)? \(?${HOME}|(?<count>${COUNT})(?: days?)? from home)(?![\p{L}])`,
  "giu",
);
const HOME_BEFORE = new RegExp(
  String.raw`(?<![\p{L}])${HOME}(?: work(?:ing)?| days?| policy| option)?(?:(?: is| are)? (?:possible|allowed|offered))?[:,\t]? ?\(?(?:for |on |is |are |of )?(?<count>${COUNT})(?: days?| ?x(?!\d))${A_WEEK}(?![\p{L}])(?! (?:in|at|on|from) )`,
  "giu",
);
const OFFICE_AFTER = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/-])(?<count>${COUNT})[ -]days?'?${A_WEEK}(?: of| are| spent| working| work| attendance| presence)? ?\(?(?:(?:in|at|on|from|per)[ -](?:the |our |their |its |your |an? )?(?:[\p{L}.-]{1,20} ){0,2}?${OFFICE}|(?:in[ -])?office|wfo|on-?site|in[ -]person|face[ -]to[ -]face)(?![\p{L}])`,
  "giu",
);
const OFFICE_BEFORE = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:in|at|from) (?:the |our |their )?(?:[\p{L}.-]{1,20},? ){0,3}?${OFFICE}|on[ -]?site|in[ -](?:office|person)|office (?:days|presence|attendance)|(?<=^[^\p{L}]{0,3}|[,;|(] ?)office)[:,\t]? ?\(?(?:for |on |is |are |of )?(?<count>${COUNT})(?: days?| ?x(?!\d))${A_WEEK}(?![\p{L}])`,
  "giu",
);
/** "4 days in, 1 out", "3 office / 2 home". */
const OFFICE_AND_HOME = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/-])(?<count>${COUNT})(?: days?)? (?:in(?: (?:the )?office)?|(?:the )?office|on-?site) ?(?:[,/+&]|and) ?${COUNT}(?: days?)? (?:out|(?:at |from )?home|remote)(?![\p{L}])`,
  "giu",
);
const OFFICE_IN_TOWN = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/-])(?<count>${COUNT}) days?${A_WEEK} (?:in|at) (?!total|advance|person|which|between|a row)(?:the |our )?\p{L}[\p{L}\d]{2}`,
  "giu",
);
const MIXED =
  /\b(?:hybrid|(?:the )?rest (?:at|from|of it at) home|the (?:rest|remainder|others?)|otherwise (?:at|from) home|remote(?:ly)?|(?:from|at) home|home office)\b/i;
/** What is so for good because the time before it is over. */
const AFTER_THAT =
  /(?<![\p{L}])(?:after|once|following|nach|après|tras|después de|pasad[oa])(?: [\p{L}'-]{1,12}){0,3} (?:probation\w*|on-?boarding|induction|training|einarbeitung\p{L}*|probezeit|intégration|essai|formación|prueba)(?![\p{L}])/giu;
const WEEKDAYS = ["mo", "tu", "we", "th", "fr"];
const DAY_NAME = String.raw`(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri)(?:day)?s?`;
const WEEKDAY = new RegExp(String.raw`(?<![\p{L}])${DAY_NAME}(?![\p{L}])`, "giu");
const DAY_NAMES = String.raw`${DAY_NAME}(?:(?: ?[/&,-] ?| and | to | through |, and )${DAY_NAME}){0,4}`;
const SPAN_OF_DAYS = new RegExp(String.raw`${DAY_NAME}(?: ?- ?| to | through )${DAY_NAME}`, "i");
/** "Tue to Thu, the rest wherever you like", "Mon/Tues and home the other three". */
const ELSEWHERE_THEN = String.raw`,? (?:and )?(?:(?:at |from )?home (?:for )?(?:the )?(?:rest|other|remain)|(?:the )?(?:rest|other (?:two|three|one|days?)(?: days)?) (?:of it )?(?:is |are )?(?:(?:at |from )?home|remote|wherever|anywhere|yours|up to you))`;
const OFFICE_WEEKDAYS = new RegExp(
  String.raw`(?<![\p{L}])(?:${DAY_NAMES} (?:(?:in|at) (?:the |our )?(?:[\p{L}]{1,20} )?${OFFICE}|in office|in[ -]person|on[ -]?site)|(?:(?:in|at) (?:the |our )?(?:[\p{L}]{1,20} )?${OFFICE}|on[ -]?site|in person)(?: in [\p{L}]{3,20})?(?: every| on)? ${DAY_NAMES}|${DAY_NAMES}(?=${ELSEWHERE_THEN}))(?![\p{L}]|,? (?:the )?\d)`,
  "giu",
);
const NOT_A_WEEK =
  /\b(?:(?:a|per|each|every|the|in) ?(?:month|quarter|year|fortnight|sprint)|every (?:other|second|two|three|four)|monthly|quarterly|(?:a|per)(?: other)? fortnight)\b|^ ?\/ ?(?:month|year)/i;

const REMOTE_OUTRIGHT =
  /(?<![\p{L}\p{N}])(?:(?:fully|completely|entirely|purely|exclusively)[ -]remote(?:ly)?|remote[ -]only|100 ?% (?:remote(?:ly)?|home[ -]?office|from home))(?![\p{L}])/giu;
const REMOTE =
  /(?<![\p{L}\p{N}/-])(?:home[ -]based(?! (?:business|care|customers?|patients?|clients?|visits?))|based (?:from|at) home|(?:work|working) from home (?:role|position|job|contract|post)|remote-first(?: team| company)?|work(?:ing)? from anywhere|(?:from|based|live) (?:anywhere (?:in|within|across)|wherever you (?:are|live|like|want))|remote (?:role|position|job|post|contract|opportunity|working pattern)|(?:role|position|job|post) is remote|(?:location|work(?:place| mode| model| arrangement| type)?)\s?[:\t-]\s?remote|remote (?:within|across|anywhere in))(?![\p{L}])|(?<=^[^\p{L}\p{N}]{0,3}|[,;(|·•\t] ?|- )remote(?= ?(?:$|[,.;)|·•(]))/giu;
const HYBRID =
  /(?<![\p{L}\p{N}/-])hybrid(?= ?(?:$|[\d,.;:()|·•\t/-]|(?:role|position|work\w*|schedule|model|set-?up|pattern|policy|job|contract|arrangement|with|in|from|out|days?)\b))/giu;
const ON_SITE_OUTRIGHT =
  /(?<![\p{L}\p{N}])(?:(?:role|position|job|post|vacancy|one) is (?:(?:fully|100 ?%|entirely|strictly|based) )?(?:on[ -]?site|office[ -]based|in[ -]office|in[ -]person)|(?:fully|100 ?%|entirely|strictly|completely|exclusively) (?:on[ -]?site|office[ -]based|in[ -]office|in the office)|on[ -]?site (?:role|position|job|only|from day))(?![\p{L}])/giu;
const ON_SITE =
  /(?<![\p{L}\p{N}])(?:(?<!days?(?: a week| per week)?,? (?:\p{L}{1,10} ){0,3})work(?:ing)?(?: out of| from| at| in) (?:the |our |their )?office(?! (?:or|and|two|three|for|on|\d)(?![\p{L}]))|work-from-office|wfo|(?:site|office|shop|workshop|factory|hospital|school|studio|lab|branch|store|warehouse)[ -]based(?! (?:in|at|on|out|near))|(?:based |be |work(?:ing)? )(?:entirely |fully |permanently )?on[ -](?:site|location|the premises)|on[ -](?:site|location) every day|must be on[ -]?site)(?![\p{L}])|(?<![\p{L}\p{N}])(?:location|mode|work(?:place|ing)?(?: mode| model| arrangement| type| pattern)?)\s?[:\t]\s?(?:on[ -]?site|in[ -]?office|in[ -]person|from office)(?![\p{L}])|(?<=^[^\p{L}\p{N}]{0,3}|[(|·•] ?)on[ -]?site(?= ?(?:$|[,.;)|·•(]))/giu;
const NO_REMOTE =
  /(?<![\p{L}\p{N}])(?:can't|cannot|can not|couldn't|could not|isn't possible to|not possible to)(?: really| easily)? (?:be )?(?:done|do|performed|perform|carried out|worked|work|fulfilled|held)(?: this| the job| the work| it| your work)? (?:from home|remotely)(?![\p{L}])|(?<![\p{L}\p{N}])(?:no|not an?|without|isn't (?:an?|any)|not any|(?:not|n't) (?:be )?(?:suitable|eligible|open|set up) (?:for|to)|(?:not|n't|unable to) (?:be able to )?(?:offer|allow|support)) (?:any )?(?:(?:possibility|option|chance) of |option to )?(?:remote(?![ -](?:first|only))|home[ -]?(?:working|office)|work(?:ing)?[ -](?:from[ -]home|remotely)|wfh)(?: working| work| role| option| position| job| possible)?(?![\p{L}-])|remote work(?:ing)? (?:is not|isn't|is unfortunately not)(?![\p{L}])/giu;

/** "Remote or hybrid": the choice is open. */
const EITHER =
  /\b(?:remote|hybrid|on-?site)\b[^.;,]{0,20}(?:\b(?:or|and|vs)\b|\/) ?(?:\p{L}+ ){0,2}?(?:remote|hybrid|on-?site|(?:the |an? )?office)\b/iu;
/** What is remote or on site for a day: a round, a visit, the first weeks. */
const PASSING =
  /\b(?:interview\w*|final round|onsite loop|assessment|agenda|trial day|(?<!(?:field|site|home|client|customer|farm|store) )visit\w*|on-?boarding|induction|(?:first|initial) (?:few |two |three |four |six |\d{1,2} )?(?:days?|weeks?|months?)|initially|at first|probation\w*|video call|phone call|hackathon|conference|teams meeting|zoom)\b/i;
const OTHERS_BEFORE = /(?:\bor|\/|\bvirtual|\bcould be|\bpartly|\bpartially|\bsemi) ?$/i;
const OTHERS_AFTER =
  /^(?: ?\/| or\b|[ -](?:für|möglich|posible|for|possible|optional|friendly|interviews?|teams?|calls?|sessions?|meetings?|first rounds?|colleagues|support|access|gym|parking|canteen|restaurant|childcare|customers?|clients?))/i;
