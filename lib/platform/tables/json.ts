import { gatherer } from "./cell.ts";
import { MOST_COLUMNS, MOST_ROWS, type Sheet, Unread } from "./sheet.ts";

const MOST_DEPTH = 64;
/** How deep into an entry its values are looked for: a contact's name, but not what a contact's company has. */
const ENTRY_DEPTH = 3;

/**
 * Reads every list of objects at the top of a document, or in an object at its top. A value within an object becomes a
 * cell under "parent.child"; of a list within it the first entry counts, and words are put beside one another.
 * @throws Unread for what is no JSON, is nested beyond reason, or tries to name what every object has.
 */
export function readJson(text: string, name: string): Sheet[] {
  const document = readDocument(text);
  const format = isObject(document) && typeof document.format === "string" ? `${document.format}: ` : "";
  const lists: [string, unknown][] = Array.isArray(document)
    ? [[name, document]]
    : isObject(document)
      ? Object.entries(document).map(([key, value]) => [`${format}${key}`, value])
      : [];
  return lists.flatMap(([key, list]) => (isListOfObjects(list) ? [asSheet(key, list)] : []));
}

/**
 * Reads JSON that a stranger wrote.
 * @throws Unread for what is no JSON, is nested beyond reason, or tries to name what every object has.
 */
export function readDocument(text: string): unknown {
  const document = parsed(text);
  refuseTraps(document);
  return document;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unread("not-json");
  }
}

/** Walks without recursion, for that is what a nested document is made to break. */
function refuseTraps(document: unknown): void {
  const waiting: { value: unknown; depth: number }[] = [{ value: document, depth: 1 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value !== "object" || value === null) continue;
    if (depth > MOST_DEPTH) throw new Unread("too-nested");
    if (Object.hasOwn(value, "__proto__") || Object.hasOwn(value, "constructor"))
      throw new Unread("forbidden-name");
    for (const child of Object.values(value)) waiting.push({ value: child, depth: depth + 1 });
  }
}

function asSheet(name: string, list: readonly Record<string, unknown>[]): Sheet {
  const rows = gatherer(name, "entry");
  if (list.length > MOST_ROWS) throw new Unread("too-many-rows", MOST_ROWS + 1);
  const entries = list.map((entry) => new Map(cellsOf(entry, "", ENTRY_DEPTH)));
  const columns = [...new Set(entries.flatMap((entry) => [...entry.keys()]))];
  if (columns.length > MOST_COLUMNS) throw new Unread("too-many-columns");
  rows.add(0, columns);
  for (const [at, entry] of entries.entries())
    rows.add(
      at + 1,
      columns.map((column) => entry.get(column) ?? ""),
    );
  return rows.sheet();
}

function cellsOf(value: unknown, path: string, depth: number): [string, string][] {
  if (value === null || value === undefined) return [];
  if (typeof value !== "object") return [[path, String(value)]];
  if (Array.isArray(value)) {
    const words = value.filter((each) => typeof each !== "object");
    return words.length > 0 || value.length === 0
      ? [[path, words.join(", ")]]
      : cellsOf(value[0], path, depth);
  }
  if (depth === 0) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    cellsOf(child, path ? `${path}.${key}` : key, depth - 1),
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isListOfObjects = (value: unknown): value is Record<string, unknown>[] =>
  Array.isArray(value) && value.length > 0 && value.every(isObject);
