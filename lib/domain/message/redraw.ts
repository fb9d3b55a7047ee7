import { likeness, wordsOf } from "@/lib/domain/message/align";
import type { Part } from "@/lib/domain/message/part";

/**
 * A letter written anew after a choice changed, with the person's own hand kept: a part that was edited stays as
 * edited, one that was deleted stays away, one that was moved stays behind the part it was put behind, as does what
 * was added, and a break between paragraphs stays where it was made or taken out.
 * @param composed the parts as they were composed for the choices before.
 * @param current the parts as they stand, tagged.
 * @param next the parts as composed for the choices now.
 */
export function redraw(composed: readonly Part[], current: readonly Part[], next: readonly Part[]): Part[] {
  // Of an empty sheet nothing was meant to stay away; a letter that is all the person's own is left alone.
  if (current.every(({ text }) => text.trim() === "")) return [...next];
  if (current.every((part) => isAddition(part, composed))) return [...current];
  const before = byPlace(placed(composed));
  const standing = standingPlaced(current, composed);
  const now = byPlace(standing);
  const kept = placed(next).flatMap(({ place, part }) => {
    const was = before.get(place);
    const is = now.get(place);
    if (was === undefined) return [{ place, part }];
    if (is === undefined) return [];
    const text = is.text === was.text ? part.text : is.text;
    const starts = is.starts === was.starts ? part.starts : is.starts;
    return [{ place, part: { ...part, text, starts } }];
  });
  const moved = movedByHand([...before.keys()], standing);
  return inHandOrder(kept, current, { standing, composed, moved });
}

type Placed = { place: string; part: Part };

const byPlace = (parts: readonly Placed[]): Map<string, Part> =>
  new Map(parts.map(({ place, part }) => [place, part]));

/**
 * Parts by their tag and which of that tag they are: the second reason is another part than the first. A question is
 * itself wherever it stands, and so are a template's own words that do no part's work.
 */
function placed(parts: readonly Part[]): Placed[] {
  const counts = new Map<string, number>();
  return parts.map((part) => {
    if (part.tag === "questions" || part.tag === "own") return { place: placeOfText(part), part };
    const count = (counts.get(part.tag) ?? 0) + 1;
    counts.set(part.tag, count);
    return { place: `${part.tag} ${count}`, part };
  });
}

const placeOfText = ({ tag, text }: Part): string => `${tag} ${text}`;

/** What stands of the composed parts, each by the place it was composed for: an edited question by the likest one. */
function standingPlaced(current: readonly Part[], composed: readonly Part[]): Placed[] {
  const standing = placed(current.filter((part) => !isAddition(part, composed)));
  const asked = composed.filter(({ tag }) => tag === "questions");
  const taken = new Set(standing.map(({ place }) => place));
  return standing.map(({ place, part }) => {
    if (part.tag !== "questions" || asked.some(({ text }) => text === part.text)) return { place, part };
    const origin = likest(
      part,
      asked.filter((question) => !taken.has(placeOfText(question))),
    );
    if (origin === undefined) return { place, part };
    taken.add(placeOfText(origin));
    return { place: placeOfText(origin), part };
  });
}

/** What the person added; what a template says in words of its own stands in the composed parts. */
const isAddition = ({ tag, text }: Part, composed: readonly Part[]): boolean =>
  tag === "own" && !composed.some((part) => part.tag === "own" && part.text === text);

function likest({ text }: Part, others: readonly Part[]): Part | undefined {
  const alike = (other: Part) => likeness(wordsOf(text), wordsOf(other.text));
  return others.toSorted((a, b) => alike(b) - alike(a))[0];
}

/** The places that no longer stand in the order they were composed in: as few as the order can be told by. */
function movedByHand(composed: readonly string[], standing: readonly Placed[]): ReadonlySet<string> {
  const places = standing.map(({ place }) => place).filter((place) => composed.includes(place));
  const stayed = longestRising(places.map((place) => composed.indexOf(place)));
  return new Set(places.filter((_, index) => !stayed.has(index)));
}

/** The indexes of a longest rising row among numbers. */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  // The longest that ends with each number.
  const rows: (readonly number[])[] = [];
  for (const [index, number] of numbers.entries()) {
    rows.push([...longest(rows.filter((_, end) => (numbers[end] ?? number) < number)), index]);
  }
  return new Set(longest(rows));
}

const longest = (rows: readonly (readonly number[])[]): readonly number[] =>
  rows.reduce((best, row) => (row.length > best.length ? row : best), []);

/** The parts in the order of the new letter, but for what the person added or moved: that stays where they put it. */
function inHandOrder(
  kept: readonly Placed[],
  current: readonly Part[],
  {
    standing,
    composed,
    moved,
  }: { standing: readonly Placed[]; composed: readonly Part[]; moved: ReadonlySet<string> },
): Part[] {
  const result = kept.flatMap(({ place, part }) => (moved.has(place) ? [] : [part]));
  let lastPlace: string | null = null;
  let before: Part | undefined;
  let seen = 0;
  for (const each of current) {
    const place = isAddition(each, composed) ? null : (standing[seen++]?.place ?? null);
    const isPutThere = place === null || moved.has(place);
    const part = place === null ? each : kept.find((other) => other.place === place)?.part;
    if (!isPutThere || part === undefined || result.includes(part)) {
      lastPlace = place;
      before = undefined;
      continue;
    }
    // What was put in a row stays in that row, and what was put at the head of the letter stays there.
    const anchor = before ?? kept.find((other) => other.place === lastPlace)?.part;
    const at = anchor ? result.indexOf(anchor) + 1 : lastPlace === null ? 0 : beforeSignOff(result);
    result.splice(at, 0, part);
    before = part;
  }
  return result;
}

function beforeSignOff(parts: readonly Part[]): number {
  const signOff = parts.findIndex(({ tag }) => tag === "sign-off");
  return signOff === -1 ? parts.length : signOff;
}
