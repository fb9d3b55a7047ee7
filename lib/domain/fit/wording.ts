const figures = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 });

/** 52000 becomes "52,000". */
export const figure = (value: number): string => figures.format(value);

/** "3", "3–4", and "52–58k" where both ends are round and large. */
export function figureRange(min: number, max: number): string {
  if (min === max) return figure(min);
  const isRoundAndLarge = Math.abs(min) >= 10_000 && min % 100 === 0 && max % 100 === 0;
  return isRoundAndLarge ? `${figure(min / 1000)}–${figure(max / 1000)}k` : `${figure(min)}–${figure(max)}`;
}

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

// The first word carries the plural: "days a week", "minutes each way".
const singular = (unit: string): string => unit.replace(/^(\p{L}+[^s\P{L}])s(?!\p{L})/u, "$1");
