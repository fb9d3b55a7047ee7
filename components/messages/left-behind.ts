import type { Finding } from "@/lib/domain/check/finding";
import { languageWritten } from "@/lib/domain/message/locale";
import { type Part, renderBody } from "@/lib/domain/message/part";
import { retag } from "@/lib/domain/message/retag";
import { languageOf } from "./language-of";
import { isTooLong, type Letter, type Material } from "./letter";

/** Words of the person's own that stayed in another language than the letter's. */
export interface LeftBehind {
  readonly where: Finding["where"];
  readonly text: string;
  /** What the letter would say there by itself; null where it would say nothing. */
  readonly ours: string | null;
}

/**
 * What of a letter the person wrote in another language: it stays when the letter is written in a new one. What they
 * typed into the choices is theirs to put into words, and is not among it.
 */
export function leftBehind(letter: Letter, { kind }: Pick<Material, "kind">): readonly LeftBehind[] {
  const { subject, composed, choices, body } = letter;
  if (isTooLong(body)) return [];
  const written = languageWritten(kind, choices);
  const isForeign = (text: string): boolean => ![null, written].includes(languageOf(text));
  const inBody = oursFor(letter).flatMap(({ part, ours }): LeftBehind[] =>
    isForeign(part.text) ? [{ where: "body", text: part.text, ours }] : [],
  );
  return subject !== composed.subject && isForeign(subject)
    ? [{ where: "subject", text: subject, ours: composed.subject }, ...inBody]
    : inBody;
}

/** The letter with our wording in place of what was left behind, wherever there is one. */
export function inOurWords(letter: Letter, material: Pick<Material, "kind">): Letter {
  const left = leftBehind(letter, material);
  const oursOf = (where: Finding["where"], text: string): string =>
    left.find((each) => each.where === where && each.text === text)?.ours ?? text;
  const parts = retag(letter.parts, letter.body).map((part) => ({
    ...part,
    text: oursOf("body", part.text),
  }));
  return { ...letter, parts, body: renderBody(parts), subject: oursOf("subject", letter.subject) };
}

/**
 * The parts that are the person's, each with the composed part whose place it took: that of its tag, or, for what was
 * written wholly anew, the one that is missing between the same neighbours.
 */
function oursFor({ parts, body, composed }: Letter): { part: Part; ours: string | null }[] {
  const standing = retag(parts, body);
  const places = placesOf(standing, composed.parts);
  return standing.flatMap((part, at) => {
    const place = places[at] ?? betweenNeighbours(at, places, composed.parts.length);
    const ours = place === null ? null : (composed.parts[place]?.text ?? null);
    if (ours === part.text || TYPED_ELSEWHERE.includes(part.tag)) return [];
    return [{ part, ours: ours !== null && body.includes(ours) ? null : ours }];
  });
}

/** Which of the composed parts each one is, as it was composed or as the person changed it; null for additions. */
function placesOf(standing: readonly Part[], composed: readonly Part[]): (number | null)[] {
  const taken = new Set(standing.map(({ text }) => composed.findIndex((ours) => ours.text === text)));
  return standing.map(({ tag, text }) => {
    const same = composed.findIndex((ours) => ours.text === text);
    if (same !== -1) return same;
    const place = composed.findIndex((ours, at) => ours.tag === tag && tag !== "own" && !taken.has(at));
    taken.add(place);
    return place === -1 ? null : place;
  });
}

/** The place that is empty where an addition stands, if as many are as there are additions in a row. */
function betweenNeighbours(at: number, places: readonly (number | null)[], end: number): number | null {
  const first = places.slice(0, at).findLastIndex((place) => place !== null) + 1;
  const next = places.findIndex((place, index) => index > at && place !== null);
  const from = (places[first - 1] ?? -1) + 1;
  const missing = (places[next] ?? end) - from;
  const additions = (next === -1 ? places.length : next) - first;
  return missing === additions ? from + at - first : null;
}

/** Their words are those of the choices, as typed. */
const TYPED_ELSEWHERE: readonly Part["tag"][] = ["questions", "times"];
