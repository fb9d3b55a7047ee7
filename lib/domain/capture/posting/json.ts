import { convert } from "html-to-text";

/** Plain JSON as pages hold it: anything may be missing, a list, or of another shape. */
export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One thing or several, as a list; nothing for what is not there. */
export const listOf = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value.slice(0, MOST_ENTRIES);
  return value === null || value === undefined ? [] : [value];
};

/** A part of an object, or of the first object of a list. */
export function partOf(value: unknown, name: string): unknown {
  const [object] = listOf(value).filter(isObject);
  return object?.[name];
}

/** The words of a value: of a list its first, of an object its name or value. Never long, and on one line. */
export function wordsOf(value: unknown, depth = 0): string {
  if (typeof value === "string") return decoded(value.slice(0, MOST_CHARACTERS)).replace(/\s+/g, " ").trim();
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (Array.isArray(value)) return depth < DEEPEST ? wordsOf(value[0], depth + 1) : "";
  if (!isObject(value) || depth >= DEEPEST) return "";
  return wordsOf(value.name ?? value.value ?? value["@value"] ?? "", depth + 1);
}

/** Some pages escape what stands in their data as if it were shown: "Research &amp; Development". */
const decoded = (words: string): string =>
  /&(?:#\w{1,7}|[A-Za-z]{2,8}\d{0,2});/.test(words)
    ? convert(words.replaceAll("<", "&lt;"), { wordwrap: false })
    : words;

const DEEPEST = 4;
const MOST_ENTRIES = 50;
const MOST_CHARACTERS = 2000;
