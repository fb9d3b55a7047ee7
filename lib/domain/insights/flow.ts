import { ENDINGS, type Ending, endingTitle, STEPS, type Step } from "./steps";

/** So many opportunities with the same course. */
export type CourseCount = {
  readonly steps: readonly Step[];
  readonly ending: Ending;
  readonly count: number;
};

export type Place = Step | Ending;

/** What stands in the picture: `count` opportunities came there. */
export type Node = { readonly place: Place; readonly count: number };

/** `count` opportunities went from one straight to the other. */
export type Link = { readonly from: Place; readonly to: Place; readonly count: number };

/** Where the opportunities went. What goes into a place comes out of it again, but at an ending. */
export type Flow = { readonly nodes: readonly Node[]; readonly links: readonly Link[] };

const PLACES: readonly Place[] = [...(Object.keys(STEPS) as Step[]), ...ENDINGS];

export const placeTitle = (place: Place): string => (isStep(place) ? STEPS[place] : endingTitle(place));

const isStep = (place: Place): place is Step => place in STEPS;

/** The place of that name; null for any other word. */
export const findPlace = (name: string): Place | null => PLACES.find((place) => place === name) ?? null;

/** The flow of courses, in the order of the steps; a link never leads back. */
export function flowOf(courses: readonly CourseCount[]): Flow {
  const nodes = new Map<Place, number>();
  const links = new Map<string, number>();
  for (const { steps, ending, count } of courses) {
    const places: Place[] = [...steps, ending];
    for (const [index, place] of places.entries()) {
      add(nodes, place, count);
      const next = places[index + 1];
      if (next) add(links, `${place} ${next}`, count);
    }
  }
  return {
    nodes: PLACES.flatMap((place) => counted(nodes.get(place), (count) => ({ place, count }))),
    links: PLACES.flatMap((from) =>
      PLACES.flatMap((to) => counted(links.get(`${from} ${to}`), (count) => ({ from, to, count }))),
    ),
  };
}

function add<Key>(counts: Map<Key, number>, key: Key, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

const counted = <T>(count: number | undefined, make: (count: number) => T): T[] =>
  count ? [make(count)] : [];
