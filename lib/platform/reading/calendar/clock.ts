import ICAL from "ical.js";
import { Temporal } from "temporal-polyfill";
import { type Block, type Property, textOf } from "./blocks.ts";
import { offsetNamed, zoneLike, zoneNamed } from "./zone-names.ts";

/** The zone that a time was written in. */
export type Clock = {
  /** Its IANA name; null where it has none, floats or is UTC. */
  zone: string | null;
  /** A time of that zone as ISO 8601, with its offset, or without one where it floats. */
  tell: (local: Temporal.PlainDateTime) => string;
};

export const FLOATING: Clock = { zone: null, tell: (local) => local.toString() };
export const UTC: Clock = { zone: null, tell: (local) => `${local}Z` };

/**
 * Finds the clock for a TZID. What a name says beyond doubt comes first, for programs that define a zone often leave half
 * of it out; then the definition in the file, then what the name is likely to mean; else the time floats.
 */
export function clocksOf(calendar: Block): (tzid: string) => Clock {
  const definitions = new Map(
    calendar.blocks
      .filter(({ name }) => name === "vtimezone")
      .slice(0, MAX_DEFINITIONS)
      .map((block) => [bare(textOf(block, "tzid") ?? ""), block]),
  );
  const found = new Map<string, Clock>();
  return (tzid) => {
    const name = bare(tzid);
    const clock = found.get(name) ?? findClock(name, definitions.get(name));
    found.set(name, clock);
    return clock;
  };
}

const MAX_DEFINITIONS = 20;

function findClock(name: string, definition: Block | undefined): Clock {
  const known = zoneNamed(name);
  if (known) return databaseClock(known);
  const defined = definition && definedClock(definition);
  if (defined) return defined;
  const minutes = offsetNamed(name);
  if (minutes !== null) return { zone: null, tell: (local) => withOffset(local, minutes * 60) };
  const likely = zoneLike(name);
  return likely ? databaseClock(likely) : FLOATING;
}

/** A name in a parameter need not be quoted as it is where the zone is defined. */
const bare = (tzid: string): string => tzid.slice(0, 200).replaceAll("\\,", ",").replaceAll('"', "").trim();

const databaseClock = (zone: string): Clock =>
  zone === "UTC"
    ? UTC
    : {
        zone,
        tell: (local) =>
          local.toZonedDateTime(zone).toString({ timeZoneName: "never", fractionalSecondDigits: 0 }),
      };

function definedClock(definition: Block): Clock | null {
  const rules = definition.blocks.filter(({ name }) => ["standard", "daylight"].includes(name));
  if (!rules.some((rule) => textOf(rule, "tzoffsetto") !== null)) return null;
  const decades = new Map<number, ICAL.Timezone>();
  const offsetAt = (local: Temporal.PlainDateTime): number => {
    const decade = Math.floor(local.year / 10) * 10;
    const timezone = decades.get(decade) ?? timezoneOf(rules, decade - 1);
    decades.set(decade, timezone);
    return timezone.utcOffset(toIcalTime(local));
  };
  try {
    offsetAt(Temporal.PlainDateTime.from("2026-01-01T00:00"));
  } catch {
    return null;
  }
  return {
    zone: zoneNamed(textOf(definition, "x-lic-location") ?? ""),
    tell: (local) => (isNear(local) ? withOffset(local, offsetAt(local)) : FLOATING.tell(local)),
  };
}

const timezoneOf = (rules: readonly Block[], firstYear: number): ICAL.Timezone =>
  new ICAL.Timezone(
    new ICAL.Component(["vtimezone", [], rules.map((rule) => toJcal(safeRule(rule, firstYear)))]),
  );

/**
 * Zones change once a year: any other rule is there to keep us busy. And they are followed year by year, so one that has
 * held since the middle ages begins when it begins to matter.
 */
function safeRule(block: Block, firstYear: number): Block {
  const rule = block.properties.find(([name]) => name === "rrule")?.[3] as Partial<Record<string, unknown>>;
  const isYearly = rule?.freq === "YEARLY";
  const kept = block.properties.filter(([name]) => name !== "rrule" || isYearly);
  const later = ([name, parameters, type, value]: Property): Property => [
    ...([name, parameters, type] as const),
    name === "dtstart" && String(value) < `${firstYear}`
      ? String(value).replace(/^\d{4}/, `${firstYear}`)
      : value,
  ];
  return { ...block, properties: isYearly && !rule.until ? kept.map(later) : kept };
}

const toJcal = ({ name, properties }: Block): [string, Property[], []] => [name, properties, []];

/** A definition is followed year by year, so not to the end of time. */
const isNear = ({ year }: Temporal.PlainDateTime) => year > 1900 && year < 2200;

export const toIcalTime = (local: Temporal.PlainDateTime): ICAL.Time =>
  ICAL.Time.fromData({ ...fieldsOf(local), isDate: false });

const fieldsOf = ({ year, month, day, hour, minute, second }: Temporal.PlainDateTime) => ({
  ...{ year, month, day },
  ...{ hour, minute, second },
});

function withOffset(local: Temporal.PlainDateTime, seconds: number): string {
  const minutes = Math.round(Math.abs(seconds) / 60);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${local}${seconds < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
