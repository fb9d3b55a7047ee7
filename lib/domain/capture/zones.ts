import type { Temporal } from "temporal-polyfill";

/** A zone or an offset that `temporal` understands, and where in the text it ends. */
export type ZoneMention = { zone: string; end: number };

/**
 * The zone written at `index`, which is right after a clock time: "CET", "(UTC+1)", "Eastern Time", "UK time".
 * People write EST in July and mean the time in New York, so a name stands for the place and not for its offset.
 */
export function zoneAt(text: string, index: number, senderOffset: string | null): ZoneMention | null {
  const words = text.slice(index, index + 60);
  const offset = OFFSET.exec(words);
  if (offset?.[1])
    return {
      zone: offsetZone(offset[1], offset[2] ?? "0", offset[3] ?? "00"),
      end: index + offset[0].length,
    };
  const spoken = SPOKEN.exec(words);
  const place = spoken?.[1] && PLACES[spoken[1].toLowerCase()];
  if (spoken && place) return { zone: place, end: index + spoken[0].length };
  const letters = ABBREVIATION.exec(words);
  const zone = letters?.[1] && zoneOfLetters(letters[1], senderOffset);
  return letters && zone ? { zone, end: index + letters[0].length } : null;
}

/** The zone that all times of a text are said to be in, or the only one that it names. */
export function statedZone(text: string, senderOffset: string | null): string | null {
  const stated = STATEMENT.exec(text);
  if (stated) {
    const zone = zoneAt(text, stated.index + stated[0].length, senderOffset);
    if (zone) return zone.zone;
  }
  const zones = new Set<string>();
  for (const start of text.matchAll(POSSIBLE_START)) {
    const zone = zoneAt(text, start.index, senderOffset);
    if (zone) zones.add(zone.zone);
  }
  const [only, ...others] = zones;
  return only && others.length === 0 ? only : null;
}

/** ISO 8601 with the offset that the zone has at that time. */
export function inZone(local: Temporal.PlainDateTime, zone: string | null): string {
  const plain = local.toString({ smallestUnit: "second" });
  return zone ? `${plain}${local.toZonedDateTime(zone).offset}` : plain;
}

function offsetZone(sign: string, hours: string, minutes: string): string {
  return `${sign === "-" || sign === "−" ? "-" : "+"}${hours.padStart(2, "0")}:${minutes}`;
}

function zoneOfLetters(letters: string, senderOffset: string | null): string | undefined {
  const bySender = SHARED_LETTERS[letters]?.[senderOffset ?? ""];
  return bySender ?? LETTERS[letters];
}

const OFFSET = /^ ?[([]?(?:UTC|GMT) ?([+-])(\d{1,2})(?::?([0-5]\d))?[)\]]?/;
const SPOKEN =
  /^,? ?\(?(?:in )?(?:the )?(eastern|central|pacific|mountain|uk|us eastern|us pacific|us central|central european|eastern european|western european|british|british summer|greenwich mean|indian standard|india standard|london|berlin|paris|new york|amsterdam|madrid|dublin|zurich|vienna|stockholm|sydney|melbourne|singapore|tokyo|toronto|chicago|los angeles|san francisco|seattle|boston|austin|denver)(?: (?:standard|daylight|summer))?(?: time\b|(?=[).,;]|\n|$))/i;
const ABBREVIATION = /^,? ?[([]?([A-Z]{2,4})\b[)\]]?/;
const STATEMENT =
  /\b(?:all times?(?: are| is| in)?(?: given| shown| listed)?(?: in)?|times? (?:are|is|shown|listed|given) (?:all )?(?:in)?|time ?zone:?(?: is)?)(?= )/i;
const POSSIBLE_START = /(?<=[\dm)]) |(?<=\n)|(?<=[,(])|(?<= all)(?= )/g;

const PLACES: Record<string, string> = {
  eastern: "America/New_York",
  "us eastern": "America/New_York",
  central: "America/Chicago",
  "us central": "America/Chicago",
  mountain: "America/Denver",
  pacific: "America/Los_Angeles",
  "us pacific": "America/Los_Angeles",
  uk: "Europe/London",
  british: "Europe/London",
  "british summer": "Europe/London",
  "greenwich mean": "UTC",
  "central european": "Europe/Berlin",
  "eastern european": "Europe/Athens",
  "western european": "Europe/Lisbon",
  "india standard": "Asia/Kolkata",
  "indian standard": "Asia/Kolkata",
  london: "Europe/London",
  berlin: "Europe/Berlin",
  paris: "Europe/Paris",
  "new york": "America/New_York",
  amsterdam: "Europe/Amsterdam",
  madrid: "Europe/Madrid",
  dublin: "Europe/Dublin",
  zurich: "Europe/Zurich",
  vienna: "Europe/Vienna",
  stockholm: "Europe/Stockholm",
  sydney: "Australia/Sydney",
  melbourne: "Australia/Melbourne",
  singapore: "Asia/Singapore",
  tokyo: "Asia/Tokyo",
  toronto: "America/Toronto",
  chicago: "America/Chicago",
  "los angeles": "America/Los_Angeles",
  "san francisco": "America/Los_Angeles",
  seattle: "America/Los_Angeles",
  boston: "America/New_York",
  austin: "America/Chicago",
  denver: "America/Denver",
};

const LETTERS: Record<string, string> = {
  UTC: "UTC",
  GMT: "UTC",
  BST: "Europe/London",
  WET: "Europe/Lisbon",
  WEST: "Europe/Lisbon",
  CET: "Europe/Berlin",
  CEST: "Europe/Berlin",
  EET: "Europe/Athens",
  EEST: "Europe/Athens",
  MSK: "Europe/Moscow",
  ET: "America/New_York",
  EST: "America/New_York",
  EDT: "America/New_York",
  CT: "America/Chicago",
  CST: "America/Chicago",
  CDT: "America/Chicago",
  MT: "America/Denver",
  MST: "America/Denver",
  MDT: "America/Denver",
  PT: "America/Los_Angeles",
  PST: "America/Los_Angeles",
  PDT: "America/Los_Angeles",
  AKST: "America/Anchorage",
  HST: "Pacific/Honolulu",
  BRT: "America/Sao_Paulo",
  IST: "Asia/Kolkata",
  SGT: "Asia/Singapore",
  HKT: "Asia/Hong_Kong",
  JST: "Asia/Tokyo",
  KST: "Asia/Seoul",
  GST: "Asia/Dubai",
  PKT: "Asia/Karachi",
  SAST: "Africa/Johannesburg",
  EAT: "Africa/Nairobi",
  WAT: "Africa/Lagos",
  AEST: "Australia/Sydney",
  AEDT: "Australia/Sydney",
  AET: "Australia/Sydney",
  ACST: "Australia/Adelaide",
  ACDT: "Australia/Adelaide",
  AWST: "Australia/Perth",
  NZST: "Pacific/Auckland",
  NZDT: "Pacific/Auckland",
};

/** Letters that several places use, told apart by where the sender's clock stands. */
const SHARED_LETTERS: Record<string, Record<string, string>> = {
  IST: {
    "+01:00": "Europe/Dublin",
    "+00:00": "Europe/Dublin",
    "+02:00": "Asia/Jerusalem",
    "+03:00": "Asia/Jerusalem",
  },
  CST: { "+08:00": "Asia/Shanghai" },
  BST: { "+06:00": "Asia/Dhaka" },
  EST: { "+10:00": "Australia/Sydney", "+11:00": "Australia/Sydney" },
  GMT: { "+01:00": "Europe/London" },
};
