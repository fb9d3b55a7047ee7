/** Made when it is first wanted: in a browser on a phone making one takes longer than all else of a page's words. */
const once = <T>(make: () => T) => {
  let made: T | undefined;
  return (): T => {
    made ??= make();
    return made;
  };
};

const figures = once(() => new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 }));

/** 52000 becomes "52,000". */
export const figure = (value: number): string => figures().format(value);

/** "3", "3–4", and "52–58k" where both ends are round and large. */
export function figureRange(min: number, max: number): string {
  if (min === max) return figure(min);
  const isRoundAndLarge = Math.abs(min) >= 10_000 && min % 100 === 0 && max % 100 === 0;
  return isRoundAndLarge ? `${figure(min / 1000)}–${figure(max / 1000)}k` : `${figure(min)}–${figure(max)}`;
}

/** Points of 100 at least and at most: "44", "38 to 44". */
export const fromTo = (low: number, high: number): string => (low === high ? `${low}` : `${low} to ${high}`);

/** A share, 0..1, in whole points of 100. A score has `shownPoints`, which knows the levels beside it. */
export const wholePoints = (share: number): number => Math.round(share * 100);

/** A share, 0..1, as a form holds it in percent: "12.5". What is typed there unchanged is the same share again. */
export const percentTyped = (share: number): string => String(Number((share * 100).toPrecision(12)));

/** "€52,000", "€12.50", "CHF 4,000"; `currency` is its three letters. */
export const money = (amount: number, currency: string): string => formatOf(currency).format(amount);

/** "€52–58k", "€12.50–€15". */
export function moneyRange(min: number, max: number, currency: string): string {
  if (min === max) return money(min, currency);
  const symbol = money(0, currency).slice(0, -1);
  const range = figureRange(min, max);
  return range.endsWith("k") ? `${symbol}${range}` : `${money(min, currency)}–${money(max, currency)}`;
}

/** Making one costs more than using it a hundred times. */
function formatOf(currency: string): Intl.NumberFormat {
  const made =
    currencyFormats.get(currency) ??
    new Intl.NumberFormat("en-GB", { style: "currency", currency, trailingZeroDisplay: "stripIfInteger" });
  currencyFormats.set(currency, made);
  return made;
}

const currencyFormats = new Map<string, Intl.NumberFormat>();

/** 270 minutes become "4 h 30 min", 45 "45 min". */
export function duration(minutes: number): string {
  const whole = Math.round(minutes);
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  return [...(hours > 0 ? [`${hours} h`] : []), ...(rest > 0 || hours === 0 ? [`${rest} min`] : [])].join(
    " ",
  );
}

/** "2026-10-01" becomes "1 October 2026". */
export const dateInWords = (isoDate: string): string => dates().format(Date.parse(isoDate));

// An ISO date alone is midnight in UTC, so it is also told there.
const dates = once(() => new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }));

/** Puts a unit where English has it: "€52k", "40%", "3 days", and "1 day" when `isOne`. */
export function withUnit(text: string, unit: string, isOne: boolean): string {
  if (unit === "") return text;
  if (/^\p{Sc}$/u.test(unit)) return `${unit}${text}`;
  if (unit.startsWith("%")) return `${text}${unit}`;
  return `${text} ${isOne ? singular(unit) : unit}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[], word: "and" | "or"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${word} ${items.slice(-1).join("")}`;
}

/** As `listed`, but no more than `most` items are named and the rest are counted. */
export const listedUpTo = (most: number, items: readonly string[]): string =>
  items.length <= most
    ? listed(items, "and")
    : listed([...items.slice(0, most), `${items.length - most} more`], "and");

export const quoted = (text: string): string => `“${text}”`;

/** As a sentence begins. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

// The first word carries the plural: "days a week", "minutes each way".
const singular = (unit: string): string => unit.replace(/^(\p{L}+[^s\P{L}])s(?!\p{L})/u, "$1");
