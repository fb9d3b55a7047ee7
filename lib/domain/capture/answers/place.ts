import type { Range } from "../passage";
import { COUNT, countsIn } from "./counts";
import type { Bounds, Finding, Place, Whereabouts } from "./finding";
import { after, before, isDenied, isHedged, type Sentence } from "./sentences";

/** Days at home and in the office, and whether one works remotely, on site or both. */
export function placesIn(sentence: Sentence): Finding<Whereabouts>[] {
  if (PASSING.test(sentence.words)) return [];
  const found = [...daysAtHome(sentence), ...daysInOffice(sentence), ...waysOfWorking(sentence)];
  return found.filter(
    (one) => !found.some((other) => other !== one && other.said.days && isInside(one, other)),
  );
}

/** A bare "remote" gives way where the text also says how many days, or that it is only some. */
export function settlePlaces(findings: readonly Finding<Whereabouts>[]): Finding<Whereabouts>[] {
  const isMixed = findings.some(({ said }) => said.place === "hybrid");
  return findings.filter(({ said, isSure }) => !isMixed || isSure || said.place === "hybrid");
}

const isInside = (one: Range, other: Range): boolean => one.start >= other.start && one.end <= other.end;

const daysAtHome = (sentence: Sentence): Finding<Whereabouts>[] =>
  [HOME_AFTER, HOME_BEFORE].flatMap((pattern) => days(sentence, pattern, "home"));

const daysInOffice = (sentence: Sentence): Finding<Whereabouts>[] => {
  const isMixed = MIXED.test(sentence.words);
  return [
    ...[OFFICE_AFTER, OFFICE_BEFORE, ...(isMixed ? [OFFICE_IN_TOWN] : [])].flatMap((pattern) =>
      days(sentence, pattern, "office"),
    ),
    ...(isMixed ? weekdays(sentence) : []),
  ];
};

/** "Tue-Thu in the office", "on site on Mondays and Wednesdays": counted here, so not said outright. */
const weekdays = (sentence: Sentence): Finding<Whereabouts>[] =>
  [...sentence.words.matchAll(OFFICE_WEEKDAYS)].map(({ 0: words, index }) => {
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
    if (bounds.max > WEEK || isOfAnotherTime || isDenied(sentence, { start, end })) return [];
    const isWeekly = /\bweek/i.test(words) || /^ ?(?:,? ?(?:a|per|each|every) |\/ ?)week/i.test(next);
    const place = placeOf(bounds, side);
    const said = { about: "place" as const, place, side, days: bounds };
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
    [...sentence.words.matchAll(pattern)].map(({ 0: { length }, index }) => ({
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
    ...plain(REMOTE, said("remote", "home", wholly), false),
    ...plain(HYBRID, said("hybrid", "home", null), true),
    ...plain(ON_SITE_OUTRIGHT, said("on site", "office", wholly), true),
    ...plain(ON_SITE, said("on site", "office", wholly), false),
    ...all(NO_REMOTE)
      .filter(({ end }) => !OTHERS_AFTER.test(after(sentence, end)))
      .map((range) => ({ ...range, said: said("on site", "office", wholly), isSure: true })),
  ];
}

/** Working days, of which days at home and in the office are counted. */
export const WEEK = 5;

const A_WEEK = String.raw`(?: ?\/ ?week| (?:a|per|each|every) week| weekly)?`;
const HOME = String.raw`(?:(?:from |at )?home(?:[ -]?office)?|remote(?:ly)?(?: work(?:ing)?)?|home[ -]?(?:office|working)|wfh|(?:working|work) (?:from home|remotely)|telework\w*)`;
const OFFICE = String.raw`(?:office|site|premises|hq|headquarters|studio|workshop|lab)`;
const HOME_AFTER = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/-])(?:(?<count>${COUNT})[ -]days?'?${A_WEEK}(?: of| are| can be| spent| in the)? \(?${HOME}|(?<count>${COUNT})(?: days?)? from home)(?![\p{L}])`,
  "giu",
);
const HOME_BEFORE = new RegExp(
  String.raw`(?<![\p{L}])${HOME}(?: work(?:ing)?| days?| policy| option)?(?:(?: is| are)? (?:possible|allowed|offered))?[:,\t]? ?\(?(?:for |on |is |are |of )?(?<count>${COUNT})(?: days?| ?x)${A_WEEK}(?![\p{L}])(?! (?:in|at|on|from) )`,
  "giu",
);
const OFFICE_AFTER = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/-])(?<count>${COUNT})[ -]days?'?${A_WEEK}(?: of| are| spent| working| attendance| presence)? ?\(?(?:(?:in|at|on|from|per)[ -](?:the |our |their |its |your |an? )?(?:[\p{L}.-]{1,20} ){0,2}?${OFFICE}|(?:in[ -])?office|on-?site|in[ -]person|face[ -]to[ -]face)(?![\p{L}])`,
  "giu",
);
const OFFICE_BEFORE = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:in|at|from) (?:the |our |their )?(?:[\p{L}.-]{1,20} )?${OFFICE}|on[ -]?site|in[ -](?:office|person)|office (?:days|presence|attendance)|(?<=^[^\p{L}]{0,3}|[,;|(] ?)office)[:,\t]? ?\(?(?:for |on |is |are |of )?(?<count>${COUNT})(?: days?| ?x)${A_WEEK}(?![\p{L}])`,
  "giu",
);
const OFFICE_IN_TOWN = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/-])(?<count>${COUNT}) days?${A_WEEK} in (?!total|advance|person|which|between|a row)(?:the |our )?\p{L}{3}`,
  "giu",
);
const MIXED = /\b(?:hybrid|the rest|remote|from home|home office)\b/i;
const WEEKDAYS = ["mo", "tu", "we", "th", "fr"];
const DAY_NAME = String.raw`(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri)(?:day)?s?`;
const WEEKDAY = new RegExp(String.raw`(?<![\p{L}])${DAY_NAME}(?![\p{L}])`, "giu");
const DAY_NAMES = String.raw`${DAY_NAME}(?:(?: ?[/&,-] ?| and | to | through |, and )${DAY_NAME}){0,4}`;
const SPAN_OF_DAYS = new RegExp(String.raw`${DAY_NAME}(?: ?- ?| to | through )${DAY_NAME}`, "i");
const OFFICE_WEEKDAYS = new RegExp(
  String.raw`(?<![\p{L}])(?:${DAY_NAMES} (?:(?:in|at) (?:the |our )?(?:[\p{L}]{1,20} )?${OFFICE}|in office|in[ -]person|on[ -]?site)|(?:(?:in|at) (?:the |our )?${OFFICE}|on[ -]?site|in person)(?: in [\p{L}]{3,20})?(?: every| on)? ${DAY_NAMES})(?![\p{L}])`,
  "giu",
);
const NOT_A_WEEK =
  /\b(?:(?:a|per|each|every|the|in) ?(?:month|quarter|year|fortnight|sprint)|every (?:other|second|two|three|four)|monthly|quarterly|(?:a|per)(?: other)? fortnight)\b|^ ?\/ ?(?:month|year)/i;

const REMOTE_OUTRIGHT =
  /(?<![\p{L}\p{N}])(?:(?:fully|completely|entirely|purely|exclusively)[ -]remote(?:ly)?|remote[ -]only|100 ?% (?:remote(?:ly)?|home[ -]?office|from home))(?![\p{L}])/giu;
const REMOTE =
  /(?<![\p{L}\p{N}/-])(?:remote-first(?: team| company)?|work(?:ing)? from anywhere|remote (?:role|position|job|post|contract|opportunity|working pattern)|(?:role|position|job|post) is remote|(?:location|work(?:place| mode| model| arrangement| type)?)\s?[:\t-]\s?remote|remote (?:within|across|anywhere in))(?![\p{L}])|(?<=^[^\p{L}\p{N}]{0,3}|[,;(|·•\t] ?|- )remote(?= ?(?:$|[,.;)|·•(]))/giu;
const HYBRID =
  /(?<![\p{L}\p{N}/-])hybrid(?= ?(?:$|[,.;:()|·•\t]|(?:role|position|work\w*|schedule|model|set-?up|pattern|policy|job|contract|arrangement|with|in|from|out|days?)\b))/giu;
const ON_SITE_OUTRIGHT =
  /(?<![\p{L}\p{N}])(?:(?:role|position|job|post|vacancy|one) is (?:(?:fully|100 ?%|entirely|strictly|based) )?(?:on[ -]?site|office[ -]based|in[ -]office|in[ -]person)|(?:fully|100 ?%|entirely|strictly|completely|exclusively) (?:on[ -]?site|office[ -]based|in[ -]office|in the office)|on[ -]?site (?:role|position|job|only|from day))(?![\p{L}])/giu;
const ON_SITE =
  /(?<![\p{L}\p{N}])(?:location|work(?:place|ing)?(?: mode| model| arrangement| type)?)\s?[:\t]\s?on[ -]?site(?![\p{L}])|(?<=^[^\p{L}\p{N}]{0,3}|[(|·•] ?)on[ -]?site(?= ?(?:$|[,.;)|·•(]))/giu;
const NO_REMOTE =
  /(?<![\p{L}\p{N}])(?:no|not an?|without|isn't an?) (?:(?:possibility|option|chance) of |option to )?(?:remote(?![ -](?:first|only))|home[ -]?(?:working|office)|work(?:ing)? (?:from home|remotely)|wfh)(?: working| work| role| option| position| job| possible)?(?![\p{L}-])|remote work(?:ing)? (?:is not|isn't|is unfortunately not)(?![\p{L}])/giu;

/** "Remote or hybrid": the choice is open. */
const EITHER =
  /\b(?:remote|hybrid|on-?site)\b[^.;,]{0,20}(?:\b(?:or|and|vs)\b|\/) ?(?:\p{L}+ ){0,2}?(?:remote|hybrid|on-?site|(?:the |an? )?office)\b/iu;
/** What is remote or on site for a day: a round, a visit, the first weeks. */
const PASSING =
  /\b(?:interview\w*|final round|onsite loop|assessment|agenda|trial day|visit\w*|on-?boarding|induction|(?:first|initial) (?:few |two |three |four |six |\d{1,2} )?(?:days?|weeks?|months?)|initially|at first|probation\w*|video call|phone call|hackathon|conference|teams meeting|zoom)\b/i;
const OTHERS_BEFORE = /(?:\bor|\/|\bvirtual|\bcould be|\bpartly|\bpartially|\bsemi) ?$/i;
const OTHERS_AFTER =
  /^(?: ?\/| or\b|[ -](?:for|possible|optional|friendly|interviews?|teams?|calls?|sessions?|meetings?|first rounds?|colleagues|support|access|gym|parking|canteen|restaurant|childcare|customers?|clients?))/i;
