import type { Temporal } from "temporal-polyfill";
import { LETTERS, SAID_NAMES, SHARED_LETTERS, SPOKEN_NAMES } from "./zone-names";

/**
 * The zone written at `index`, which is right after a clock time: "CET", "(UTC+1)", "Eastern Time", "UK time".
 * People write EST in July and mean the time in New York, so a name stands for the place and not for its offset.
 * @returns a name or an offset that Temporal understands.
 */
export function zoneAt(text: string, index: number, senderOffset: string | null): string | null {
  const words = text.slice(index, index + 60);
  const [, sign, hours = "", minutes = "00"] = OFFSET.exec(words) ?? [];
  if (sign) return `${sign}${hours.padStart(2, "0")}:${minutes}`;
  const name = IANA_NAME.exec(words)?.[1];
  if (name && ZONES.has(name)) return name;
  const place =
    placeOfName.get(SPOKEN.exec(words)?.[1]?.toLowerCase() ?? "") ??
    placeOfSaying.get(SAID.exec(words)?.[1]?.toLowerCase() ?? "") ??
    zoneOfCity.get(CITY.exec(words)?.[1] ?? "");
  return place ?? zoneOfLetters(ABBREVIATION.exec(words)?.[1] ?? "", senderOffset);
}

/** The zone that all times of a text are said to be in, or the only one that it names. */
export function statedZone(text: string, senderOffset: string | null): string | null {
  const statement = STATEMENT.exec(text);
  const stated = statement && zoneAt(text, statement.index + statement[0].length, senderOffset);
  if (stated) return stated;
  const zones = [...text.matchAll(POSSIBLE_START)].map(({ index }) => zoneAt(text, index, senderOffset));
  const [only, ...others] = new Set(zones.filter((zone) => zone !== null));
  return only && others.length === 0 ? only : null;
}

/** ISO 8601 with the offset that the zone has at that time. */
export function inZone(local: Temporal.PlainDateTime, zone: string | null): string {
  const plain = local.toString({ smallestUnit: "second" });
  return zone ? `${plain}${local.toZonedDateTime(zone).offset}` : plain;
}

function zoneOfLetters(letters: string, senderOffset: string | null): string | null {
  return SHARED_LETTERS[letters]?.[senderOffset ?? ""] ?? placeOfLetters.get(letters) ?? null;
}

const placeOfName = byName(SPOKEN_NAMES);
const placeOfSaying = byName(SAID_NAMES);
const placeOfLetters = byName(LETTERS);

function byName(names: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(names).flatMap(([zone, list]) => list.map((name) => [name, zone] as const)));
}

/** "Vancouver time": every city that gives its name to a zone. */
const zoneOfCity: ReadonlyMap<string, string> = new Map(
  Intl.supportedValuesOf("timeZone").map((zone) => [
    zone.split("/").at(-1)?.replaceAll("_", " ") ?? zone,
    zone,
  ]),
);
/** As systems write it: "(Europe/Berlin)". */
const IANA_NAME = /^,? ?[([]?([A-Z][A-Za-z]{2,12}\/[A-Z][A-Za-z_/]{2,30})/;
const ZONES: ReadonlySet<string> = new Set(Intl.supportedValuesOf("timeZone"));
const CITY = /^,? ?\(?(?:in |both |all )?(\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20})?) time\b/u;

const OFFSET = /^ ?[([]?(?:UTC|GMT) ?([+-])(0?\d|1[0-4])(?::?([0-5]\d))?(?!\d)[)\]]?/;
/** The longer names first, so that "US eastern" is not taken for another. */
const SPOKEN = new RegExp(
  `^,? ?\\(?(?:in |both |all )?(?:the )?(${[...placeOfName.keys()].toSorted((a, b) => b.length - a.length).join("|")})(?: (?:standard|daylight|summer))?(?: time\\b|(?=[).,;:\\n]|$))`,
  "i",
);
const SAID = new RegExp(
  `^,? ?\\(?(?:\\p{L}{1,4} )?(${[...placeOfSaying.keys()].toSorted((a, b) => b.length - a.length).join("|")})(?![\\p{L}])`,
  "iu",
);
const ABBREVIATION = /^,? ?[([]?([A-Z]{2,4})\b[)\]]?/;
const STATEMENT =
  /\b(?:all times?(?: are| is| in)?(?: given| shown| listed)?(?: in)?|times? (?:are|is|shown|listed|given) (?:all )?(?:in)?|time ?zone:?(?: is)?)(?= )/i;
const POSSIBLE_START = /(?<=[\dm)]) |(?<=\n)|(?<=[,(])|(?<= all)(?= )/g;
