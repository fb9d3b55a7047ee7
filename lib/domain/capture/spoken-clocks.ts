import { Temporal } from "temporal-polyfill";
import type { Range } from "./passage";
import { placesOf } from "./phrases";
import { led } from "./word-starts";

/**
 * Times of day said as people speak: "half past two", "ten o'clock", "halb vier", "midi et demi", "a las diez y media",
 * and "1430 hours".
 */
export function spokenClocksIn(text: string): SpokenClock[] {
  const clocks: SpokenClock[] = [];
  for (const { says, minutes, hint } of FORMS) {
    if (hint && !hint.test(text)) continue;
    for (const { 0: words, index, groups = {} } of placesOf(text, says)) {
      const { hour = "12", minute = "0", half = "" } = groups;
      const at = NUMBERS.get(hour.toLowerCase()) ?? Number(hour);
      const extra = minutes + (MINUTES.get(minute.toLowerCase()) ?? Number(minute));
      const [start, end] = [index, index + words.length];
      if (clocks.some((one) => one.start < end && start < one.end)) continue;
      clocks.push({ start, end, from: timeOf(at, extra, half, hour.startsWith("0")), to: null });
    }
  }
  return clocks;
}

type SpokenClock = Range & { from: Temporal.PlainTime; to: null };

/** Nobody talks before seven in the morning, unless a nought in front says so. */
function timeOf(hour: number, minutes: number, half: string, isPadded: boolean): Temporal.PlainTime {
  const said = hour * 60 + minutes;
  const isLate = half === "" ? said < FIRST_MINUTE && !isPadded : !MORNING.test(half) && hour < 12;
  const total = isLate ? said + 12 * 60 : said;
  return Temporal.PlainTime.from({ hour: Math.floor(total / 60) % 24, minute: total % 60 });
}

/** `hint`: a cheap test for what a form cannot do without, where it has no word of its own. */
type Form = { says: RegExp; minutes: number; hint?: RegExp };

const ENGLISH = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const GERMAN = "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(" ");
const FRENCH =
  "une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit".split(
    " ",
  );
const SPANISH = "una dos tres cuatro cinco seis siete ocho nueve diez once doce".split(" ");
const NUMBERS: ReadonlyMap<string, number> = new Map(
  [ENGLISH, GERMAN, FRENCH, SPANISH].flatMap((words) =>
    words.map((word, index) => [word, index + 1] as const),
  ),
);
const MINUTES: ReadonlyMap<string, number> = new Map([
  ["fifteen", 15],
  ["thirty", 30],
  ["forty-five", 45],
  ["dreißig", 30],
]);
const FIRST_MINUTE = 7 * 60;
const MORNING = /^a|morning|^vor|^morgens|mañana|matin/i;

const hourIn = (words: readonly string[]) => `(?<hour>${words.join("|")})`;
const orDigits = (words: readonly string[]) => `(?<hour>1[0-2]|[1-9]|${words.join("|")})`;
const form = (minutes: number, said: string, half = ""): Form => ({
  minutes,
  says: led(new RegExp(`(?<![\\p{L}\\p{N}])${said}${half}(?![\\p{L}\\p{N}:]| of )`, "giu"), said),
});
const OF_ENGLISH = "(?: ?(?<half>am|pm|in the (?:morning|afternoon|evening)))?";
const OF_GERMAN = "(?: uhr)?(?: (?<half>morgens|vormittags|nachmittags|abends))?";
const OF_FRENCH = "(?: (?<half>du matin|de l'après-midi|du soir))?";
const OF_SPANISH = "(?: (?<half>de la (?:mañana|tarde|noche)))?";
const DAY = "(?:day|tomorrow|mon|tues?|weds?|thurs?|fri|sat|sun),? at";

const FORMS: readonly Form[] = [
  form(30, `half past ${orDigits(ENGLISH)}`, OF_ENGLISH),
  form(15, `quarter past ${orDigits(ENGLISH)}`, OF_ENGLISH),
  form(-15, `quarter to ${orDigits(ENGLISH)}`, OF_ENGLISH),
  form(
    30,
    `(?<=(?:at|about|around|by|from|day|tomorrow|mon|tues?|weds?|thurs?|fri|sat|sun),? )half ${orDigits(ENGLISH)}`,
    OF_ENGLISH,
  ),
  form(30, `half ${orDigits(ENGLISH)}(?= (?:on|this|next) (?:mon|tue|wed|thu|fri|sat|sun))`),
  form(0, `${orDigits(ENGLISH)} o'clock`, OF_ENGLISH),
  form(0, `(?<=${DAY} )${hourIn(ENGLISH)}(?: (?<minute>fifteen|thirty|forty-five))?`, OF_ENGLISH),
  {
    ...form(0, "(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d) ?(?:hours|hrs|hr|h|uhr)"),
    hint: /\d{4} ?(?:h|uhr)/i,
  },
  {
    ...form(
      0,
      `(?<=(?:${DAY}|\\d(?:th|st|nd|rd)?,? at) )(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?![\\d:.])`,
    ),
    hint: / at \d{4}(?!\d)/i,
  },
  form(-30, `halb ${orDigits(GERMAN)}`, OF_GERMAN),
  form(15, `viertel nach ${orDigits(GERMAN)}`, OF_GERMAN),
  form(-15, `(?:viertel vor|dreiviertel) ${orDigits(GERMAN)}`, OF_GERMAN),
  form(
    0,
    `(?<=(?:um|ab|gegen) )${hourIn([...GERMAN, "ein"])} uhr(?: (?<minute>dreißig))?`,
    OF_GERMAN.slice("(?: uhr)?".length),
  ),
  form(30, "midi et demie?"),
  form(30, `${orDigits(FRENCH)} heures? et demie`, OF_FRENCH),
  form(15, `${orDigits(FRENCH)} heures? et quart`, OF_FRENCH),
  form(-15, `${orDigits(FRENCH)} heures? moins le quart`, OF_FRENCH),
  form(0, `(?<=(?:à|vers|dès) )${hourIn(FRENCH)} heures?`, OF_FRENCH),
  form(30, `(?<=las? )${orDigits(SPANISH)} y media`, OF_SPANISH),
  form(15, `(?<=las? )${orDigits(SPANISH)} y cuarto`, OF_SPANISH),
  form(-15, `(?<=las? )${orDigits(SPANISH)} menos cuarto`, OF_SPANISH),
  form(0, `(?<=a las? )${hourIn(SPANISH)}`, OF_SPANISH),
];
