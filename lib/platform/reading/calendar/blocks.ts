import ICAL from "ical.js";

/** One property of a calendar file as jCal has it (RFC 7265): name, parameters, type of value, values. */
export type Property = [
  name: string,
  parameters: Record<string, string | string[]>,
  type: string,
  ...values: unknown[],
];

/** What stands between a BEGIN and its END; names are lower-case. */
export type Block = { name: string; properties: Property[]; blocks: Block[] };

/** What is read of a file; every other line is passed over, and can be as broken as it likes. */
const WANTED = new Set(
  [
    ...["method", "uid", "sequence", "status", "summary", "description", "location", "organizer", "attendee"],
    ...["dtstart", "dtend", "duration", "recurrence-id", "rrule", "rdate", "exdate"],
    ...["url", "conference", "x-google-conference", "x-microsoft-skypeteamsmeetingurl"],
    ...["tzid", "x-lic-location", "tzoffsetfrom", "tzoffsetto"],
  ].map((name) => name.toUpperCase()),
);

/**
 * The blocks of a calendar file; null when it has more lines than an invitation ever has. Lines that break the rules are
 * mended where it is clear what was meant and passed over where not: one bad line costs no event.
 */
export function readBlocks(text: string): Block[] | null {
  const lines = text
    .replace(/\r\n?/g, "\n")
    .replace(/\n[ \t]/g, "")
    .split("\n");
  if (lines.length > MAX_LINES) return null;
  const root: Block = { name: "", properties: [], blocks: [] };
  let open = [root];
  for (const line of lines) {
    const [, edge, title = ""] = /^[ \t]*(BEGIN|END)[ \t]*:[ \t]*([\w-]{1,40})/i.exec(line) ?? [];
    const name = title.toLowerCase();
    if (edge?.toUpperCase() === "BEGIN") open = begin(open, name);
    else if (edge) open = end(open, name);
    else {
      const property = readProperty(line);
      if (property) open.at(-1)?.properties.push(property);
    }
  }
  return root.blocks;
}

/** Calendars and events do not stand in one another: the next one ends the last, should its END be missing. */
function begin(open: Block[], name: string): Block[] {
  const block: Block = { name, properties: [], blocks: [] };
  const last = open.findIndex((one) => one.name === name);
  const around = ["vcalendar", "vevent"].includes(name) && last !== -1 ? open.slice(0, last) : open;
  if (around.length > MAX_DEPTH) return around;
  around.at(-1)?.blocks.push(block);
  return [...around, block];
}

function end(open: Block[], name: string): Block[] {
  const at = open.findLastIndex((one) => one.name === name);
  return at > 0 ? open.slice(0, at) : open;
}

function readProperty(line: string): Property | null {
  const [, title, rest = ""] = /^[ \t]*([A-Za-z][\w-]{0,60})[ \t]*([:;=].*)$/.exec(line) ?? [];
  if (!title || !WANTED.has(title.toUpperCase())) return null;
  try {
    return ICAL.parse.property(`${title}${mend(title.toUpperCase(), rest)}`);
  } catch {
    return null;
  }
}

function mend(name: string, rest: string): string {
  // ORGANIZER="mailto:…" with the wrong sign, and with quotes that belong to parameters alone.
  if (name === "ORGANIZER" || name === "ATTENDEE")
    return rest.replace(/^=/, ":").replace(/:"(mailto:[^"]*)"$/i, ":$1");
  if (name === "RRULE") return rest.replace(/\s+/g, "");
  return TIMES.test(name) ? rest.replace(DAY_OR_TIME, "").replace(TIME, compact) : rest;
}

/** As iCalendar writes it. */
const compact = (
  _: string,
  day: string,
  hours?: string,
  minutes?: string,
  seconds = "00",
  utc = "",
): string => `${day.replaceAll("-", "")}${hours ? `T${hours}${minutes}${seconds}${utc.toUpperCase()}` : ""}`;

const TIMES = /^(?:DTSTART|DTEND|RECURRENCE-ID|EXDATE|RDATE)$/;
/** Some say that it is a day and give a time: what is given counts. */
const DAY_OR_TIME = /; ?VALUE ?= ?DATE(?:-TIME)?(?=[;:])/i;
/** A day, or a day and time, also as ISO 8601 has it at length, in small letters, or without its seconds. */
const TIME = /(\d{4}-?\d\d-?\d\d)(?:T(\d\d):?(\d\d):?(\d\d)?(Z)?)?/gi;

/** The first value of the first property of that name; null when there is none. */
export const textOf = (block: Block, name: string): string | null => {
  const value = block.properties.find((property) => property[0] === name)?.[3];
  return typeof value === "string" ? value : value === undefined ? null : String(value);
};

const MAX_LINES = 60_000;
const MAX_DEPTH = 8;
