/** What a form sends for one field: one text, or several for a list of checkboxes. */
export type Entry = string | readonly string[];

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** What was entered; `value` is undefined when the field was left empty. */
type Entered = { readonly value: unknown } | { readonly problem: string };

interface ControlCodec {
  read(entry: Entry, options: readonly Option[]): Entered;
  fill(value: unknown): Entry;
}

/** A name for how a field is entered; the one generic form knows how to draw each. */
export type Control = "text" | "yes-no" | "number" | "scale" | "date" | "lines" | "select" | "checkboxes";

const longestText = 300;
const mostLines = 30;

const numberCodec: ControlCodec = {
  read: (entry) => {
    const text = textOf(entry);
    if (text === "") return empty;
    const value = numberFromText(text);
    return value === null ? { problem: "Please write a number, such as 40 or 52,000." } : { value };
  },
  fill: (value) => (typeof value === "number" ? String(value) : ""),
};

const textCodec: ControlCodec = {
  read: (entry) => ({ value: textOf(entry) || undefined }),
  fill: (value) => (typeof value === "string" ? value : ""),
};

/** How each control turns what a form sends into a value, and back. */
export const controls: Readonly<Record<Control, ControlCodec>> = {
  text: textCodec,
  // A browser sends a date as YYYY-MM-DD; whether there is such a day, the schema says.
  date: textCodec,
  number: numberCodec,
  scale: numberCodec,
  "yes-no": {
    read: (entry) => {
      const text = textOf(entry);
      if (text === "") return empty;
      return text === "yes" || text === "no" ? { value: text === "yes" } : notOffered;
    },
    fill: (value) => (typeof value === "boolean" ? (value ? "yes" : "no") : ""),
  },
  select: {
    read: (entry, options) => {
      const text = textOf(entry);
      if (text === "") return empty;
      return isOffered(text, options) ? { value: text } : notOffered;
    },
    fill: (value) => (typeof value === "string" ? value : ""),
  },
  lines: {
    read: (entry) => {
      const lines = listOf(typeof entry === "string" ? entry.split("\n") : entry);
      if (lines.length > mostLines) return { problem: `Please keep it to ${mostLines} lines.` };
      return lines.length === 0 ? empty : { value: lines };
    },
    fill: (value) => (Array.isArray(value) ? value.map(String).join("\n") : ""),
  },
  checkboxes: {
    read: (entry, options) => {
      const ticked = listOf(typeof entry === "string" ? [entry] : entry);
      if (ticked.length === 0) return empty;
      return ticked.every((value) => isOffered(value, options)) ? { value: ticked } : notOffered;
    },
    fill: (value) => (Array.isArray(value) ? value.map(String) : []),
  },
};

/**
 * Reads a number the way people write one: "52,000", "52 000", "52k", "£52,000", "37.5" and "37,5".
 * Null when it is none. A comma before exactly three digits separates thousands.
 */
export function numberFromText(text: string): number | null {
  const plain = text
    .slice(0, 40)
    .replace(/[\s'’_\p{Sc}]/gu, "")
    .replace(/,(?=\d{3}(?!\d))/g, "")
    .replace(",", ".");
  const isInThousands = /k$/i.test(plain);
  const digits = isInThousands ? plain.slice(0, -1) : plain;
  const value = digits === "" ? Number.NaN : Number(digits) * (isInThousands ? 1000 : 1);
  // Adding zero turns −0, which JSON cannot carry, into 0.
  return Number.isFinite(value) ? value + 0 : null;
}

const empty: Entered = { value: undefined };
const notOffered: Entered = { problem: "Please choose one of the answers offered." };

const isOffered = (value: string, options: readonly Option[]): boolean =>
  options.some((option) => option.value === value);

const textOf = (entry: Entry): string =>
  (typeof entry === "string" ? entry : (entry[0] ?? "")).trim().slice(0, longestText).trim();

const listOf = (entries: readonly string[]): readonly string[] =>
  entries.map((entry) => textOf(entry)).filter((entry) => entry !== "");
