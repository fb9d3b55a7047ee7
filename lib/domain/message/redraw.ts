import type { Part } from "@/lib/domain/message/part";

/**
 * A letter written anew after a choice changed, with the person's own hand kept: a part that was edited stays as
 * edited, one that was deleted stays away, and what was added stays behind the part it followed.
 * @param composed the parts as they were composed for the choices before.
 * @param current the parts as they stand, tagged.
 * @param next the parts as composed for the choices now.
 */
export function redraw(composed: readonly Part[], current: readonly Part[], next: readonly Part[]): Part[] {
  const before = byPlace(composed);
  const standing = byPlace(current.filter(({ tag }) => tag !== "own"));
  const kept = [...byPlace(next)].flatMap(([place, part]) => {
    const was = before.get(place);
    const is = standing.get(place);
    if (was === undefined) return [{ place, part }];
    if (is === undefined) return [];
    return [{ place, part: is.text === was.text ? part : { ...part, text: is.text } }];
  });
  return withAdditions(kept, current);
}

/** Parts by their tag and which of that tag they are: the second reason is another part than the first. */
function byPlace(parts: readonly Part[]): Map<string, Part> {
  const counts = new Map<string, number>();
  return new Map(
    parts.map((part) => {
      const count = (counts.get(part.tag) ?? 0) + 1;
      counts.set(part.tag, count);
      return [`${part.tag} ${count}`, part];
    }),
  );
}

type Placed = { place: string; part: Part };

function withAdditions(kept: readonly Placed[], current: readonly Part[]): Part[] {
  const result = kept.map(({ part }) => part);
  const tagged = [...byPlace(current.filter(({ tag }) => tag !== "own"))];
  let lastPlace: string | null = null;
  let seen = 0;
  for (const part of current) {
    if (part.tag !== "own") {
      lastPlace = tagged[seen]?.[0] ?? null;
      seen += 1;
      continue;
    }
    const anchor = kept.find(({ place }) => place === lastPlace)?.part;
    const at = anchor ? result.indexOf(anchor) + 1 : beforeSignOff(result);
    result.splice(at, 0, part);
  }
  return result;
}

function beforeSignOff(parts: readonly Part[]): number {
  const signOff = parts.findIndex(({ tag }) => tag === "sign-off");
  return signOff === -1 ? parts.length : signOff;
}
