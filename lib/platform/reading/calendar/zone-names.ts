import { findIana } from "windows-iana";

/**
 * The IANA zone that a calendar file means by a name, where the name leaves no doubt: an IANA name, also behind the path
 * that some programs put before it, or a name of Windows. Null otherwise.
 */
export function zoneNamed(name: string): string | null {
  const parts = name.split("/");
  const tails = parts.length > 1 ? [parts.slice(-3), parts.slice(-2)] : [];
  return tails.map((tail) => knownZone(tail.join("/"))).find((zone) => zone !== null) ?? windowsZone(name);
}

/**
 * The zone that a name most likely means, for a file that does not define it: a short name (`CET`), what Outlook shows
 * for its zones (`(UTC+01:00) Amsterdam, Berlin, Bern`), the four of North America.
 */
export function zoneLike(name: string): string | null {
  const shown = name.replace(/\([^()]{0,40}[+-][^()]{0,40}\)/, "").trim();
  const american = /^(?:US )?(eastern|central|mountain|pacific)(?: (?:standard |daylight )?time)?(?: \(|$)/i;
  const region = american.exec(shown)?.[1]?.toLowerCase();
  const city = () => shown.split(/[,;/]/).map(cityZone).find(Boolean);
  return knownZone(shown) ?? (region && NORTH_AMERICA[region]) ?? city() ?? null;
}

/** Minutes east of UTC for a name that is an offset: `GMT+0100`, `UTC-5`, `+05:30`; null for any other. */
export function offsetNamed(name: string): number | null {
  const [, sign, hours, minutes = "0"] =
    /^\(?(?:UTC|GMT)? ?([+-])(\d{1,2})(?::?(\d\d))?\)?$/i.exec(name.trim()) ?? [];
  return hours ? (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : null;
}

/** Kept, for asking takes longer than all the rest; but not without end, for names are a stranger's choice. */
function knownZone(name: string): string | null {
  const kept = known.get(name);
  if (kept !== undefined) return kept;
  const zone = lookUpZone(name);
  if (known.size < MAX_KEPT) known.set(name, zone);
  return zone;
}

const known = new Map<string, string | null>();
const MAX_KEPT = 1_000;

/** As it is written, for what else it is called changes from one edition of the database to the next. */
function lookUpZone(name: string): string | null {
  if (!/^[A-Za-z][\w+-]*(?:\/[\w+-]+){0,2}$/.test(name)) return null;
  try {
    const { timeZone } = new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions();
    return timeZone === "UTC" || timeZone.toLowerCase() === name.toLowerCase() ? timeZone : name;
  } catch {
    return null;
  }
}

const windowsZone = (name: string): string | null =>
  findIana(name.replace(/ (?:Daylight|Summer) Time$/i, " Standard Time"))[0] ?? null;

function cityZone(name: string): string | undefined {
  cities ??= new Map(
    Intl.supportedValuesOf("timeZone").map((zone) => [
      zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " "),
      zone,
    ]),
  );
  return cities.get(name.trim());
}

let cities: ReadonlyMap<string, string> | undefined;

const NORTH_AMERICA: Readonly<Record<string, string>> = {
  eastern: "America/New_York",
  central: "America/Chicago",
  mountain: "America/Denver",
  pacific: "America/Los_Angeles",
};
