/** A JobPosting as plain JSON with the names of schema.org. */
export type Posting = Record<string, unknown>;

const MAX_POSTINGS = 50;
const MAX_NODES = 20_000;
const MAX_DEPTH = 12;
const MAX_ENTRIES = 200;
const MAX_CHARACTERS = 200_000;
const MAX_ADDRESS = 2000;

/** Whether a type, or one of several, is JobPosting: alone, or behind the address of the vocabulary. */
export const isJobPosting = (type: unknown): boolean =>
  [type].flat().some((one) => typeof one === "string" && /(?:^|[/:#])JobPosting$/i.test(one.trim()));

/**
 * Every JobPosting in what scripts hold, however deep it stands. A part that is only named by its `@id` is put where it
 * belongs; what comes out is small enough to be kept, and refers to nothing.
 */
export function postingsAmong(scripts: readonly unknown[]): Posting[] {
  const objects = objectsIn(scripts);
  const byId = new Map(objects.filter(saysMore).map((object) => [object["@id"], object]));
  const pages = pagesOf(objects);
  return objects
    .filter((object) => isJobPosting(object["@type"]))
    .slice(0, MAX_POSTINGS)
    .map((posting) => {
      const copy = copyOf(posting, byId, MAX_DEPTH) as Posting;
      const address = pages.get(posting) ?? pages.get(posting["@id"]);
      return address && !copy.mainEntityOfPage ? { ...copy, mainEntityOfPage: address } : copy;
    });
}

/** The address of the page that says of a thing, by itself or by its `@id`, that it is what the page is about. */
function pagesOf(objects: readonly Json[]): ReadonlyMap<unknown, string> {
  return new Map(
    objects.flatMap((page) => {
      const address = [page.url, page["@id"]].find(isAddress);
      const things = [page.mainEntity].flat().filter(isObject);
      return address
        ? things.flatMap(
            (thing) =>
              [
                [thing, address],
                [thing["@id"] ?? thing, address],
              ] as const,
          )
        : [];
    }),
  );
}

const isAddress = (value: unknown): value is string =>
  typeof value === "string" && /^https?:\/\//i.test(value) && value.length <= MAX_ADDRESS;

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const saysMore = (object: Json): boolean =>
  typeof object["@id"] === "string" && Object.keys(object).length > 1;

/** Without recursion: the depth is a stranger's choice. */
function objectsIn(roots: readonly unknown[]): Json[] {
  const waiting = roots.toReversed();
  const objects: Json[] = [];
  for (let seen = 0; waiting.length > 0 && seen < MAX_NODES; seen++) {
    const value = waiting.pop();
    if (isObject(value)) objects.push(value);
    if (typeof value !== "object" || value === null) continue;
    for (const inner of Object.values(value).slice(0, MAX_NODES).toReversed()) waiting.push(inner);
  }
  return objects;
}

function copyOf(value: unknown, byId: ReadonlyMap<unknown, Json>, depth: number): unknown {
  if (typeof value === "string") return value.slice(0, MAX_CHARACTERS);
  if (typeof value !== "object" || value === null) return value;
  if (depth === 0) return null;
  if (Array.isArray(value)) return value.slice(0, MAX_ENTRIES).map((one) => copyOf(one, byId, depth - 1));
  const whole = saysMore(value as Json) ? value : (byId.get((value as Json)["@id"]) ?? value);
  const entries = Object.entries(whole).filter(([name]) => name !== "__proto__");
  return Object.fromEntries(
    entries.slice(0, MAX_ENTRIES).map(([name, inner]) => [name, copyOf(inner, byId, depth - 1)]),
  );
}
