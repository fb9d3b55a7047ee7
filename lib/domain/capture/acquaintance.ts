import { isStage, STAGES } from "@/lib/domain/timeline/stage";
import { type FilingKind, followsUp, isInviting } from "./filing-kind";
import type { KnownEvent } from "./known-event";

/** Something that an opportunity shares with what arrived. Moments are ISO 8601. */
export type Clue =
  /** The very same was filed under it. */
  | { by: "copy"; at: string }
  | { by: "event" }
  /** It answers what the person wrote. */
  | { by: "answer"; at: string }
  | { by: "thread"; at: string }
  | { by: "posting" }
  | { by: "person"; name: string }
  | { by: "company" }
  | { by: "agency"; name: string };

/** An opportunity that shares something with what arrived. */
export type Acquaintance = {
  id: string;
  company: string;
  role: string;
  stage: string;
  clues: readonly Clue[];
  wasInvited: boolean;
  /** The times that are known for an interview, and the last of them as a moment. */
  times: readonly string[];
  lastTimeAt: string | null;
  /** The calendar's events that were filed under it. */
  events: readonly KnownEvent[];
  /** When the person wrote last, and when they did. */
  wroteAt: string | null;
  heardAt: string | null;
  activityAt: string;
};

/** What arrived, as far as it matters for knowing it again; `isLaterRound`: it says itself that it asks to a further one. */
export type Arrival = { kind: FilingKind; role: string | null; at: string; isLaterRound: boolean };

/** Certain: they share something that nothing else has; likely: all that is known points there; possible: it may be. */
type Sureness = "certain" | "likely" | "possible";

/** `asks`: what it would be there, a word about what is known or a round of its own. */
export type Match = Acquaintance & { sureness: Sureness; asks: "same" | "next" };

/** Opportunities that it may be about, the surest first; at most a few. */
export function metBefore(known: readonly Acquaintance[], arrival: Arrival): readonly Match[] {
  const matches = known.map((one) => ({
    ...one,
    sureness: surenessOf(one, arrival),
    asks: asksFor(one, arrival),
  }));
  return matches.toSorted((a, b) => inOrder(orderOf(a), orderOf(b))).slice(0, MOST_SHOWN);
}

/** Where it belongs as far as can be told; null where it seems to begin something new. */
export const likeliest = ([first]: readonly Match[]): Match | null =>
  first && first.sureness !== "possible" ? first : null;

const MOST_SHOWN = 4;

function surenessOf({ clues, role }: Acquaintance, arrival: Arrival): Sureness {
  const has = (...ways: Clue["by"][]) => clues.some(({ by }) => ways.includes(by));
  if (has("copy", "event", "answer", "thread")) return "certain";
  if (has("posting")) return "likely";
  const isKnown = has("company", "person");
  if (arrival.role !== null) return isKnown && isSameRole(role, arrival.role) ? "likely" : "possible";
  return isKnown && followsUp(arrival.kind) ? "likely" : "possible";
}

/** Whether one name of a role says no less than the other: "Planner" and "Senior Planner (m/w/d)". */
function isSameRole(one: string, other: string): boolean {
  const [a, b] = [wordsIn(one), wordsIn(other)];
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  return fewer.size > 0 && fewer.isSubsetOf(more);
}

const wordsIn = (role: string): Set<string> =>
  new Set(
    role
      .replace(/\((?:[mfwdxhg][/|*]){1,3}[mfwdxhgi]\)/gi, "")
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}+#]+/gu),
  );

/** Who has been asked and has not answered is asked the same again; who has, or whose times have passed, or to a further round, anew. */
function asksFor({ stage, clues, wasInvited, lastTimeAt }: Acquaintance, arrival: Arrival): Match["asks"] {
  if (!isInviting(arrival.kind) || !wasInvited) return "same";
  if (clues.some(({ by }) => by === "copy" || by === "event")) return "same";
  if (arrival.isLaterRound) return "next";
  const isOver = lastTimeAt !== null && lastTimeAt < arrival.at;
  return isStage(stage) && STAGES[stage].wantsAnswer && !isOver ? "same" : "next";
}

const SURENESS: readonly Sureness[] = ["certain", "likely", "possible"];
const WEIGHT: readonly Clue["by"][] = [
  ...(["copy", "event", "answer", "thread", "posting", "person", "company", "agency"] as const),
];

/** What comes first is compared first; less is earlier. */
const orderOf = ({ sureness, stage, clues, activityAt }: Match): readonly number[] => [
  SURENESS.indexOf(sureness),
  Math.min(...clues.map(({ by }) => WEIGHT.indexOf(by))),
  isStage(stage) && STAGES[stage].isOpen ? 0 : 1,
  -Date.parse(activityAt),
];

const inOrder = (a: readonly number[], b: readonly number[]): number =>
  a.map((value, at) => value - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;

/** Why it may be about that, the weightiest first: "answers your message of 3 March". */
export const reasonsFor = (
  { clues }: Pick<Acquaintance, "clues">,
  show: { date: (iso: string) => string },
): string[] =>
  clues
    .toSorted((a, b) => WEIGHT.indexOf(a.by) - WEIGHT.indexOf(b.by))
    .map((clue) => {
      if (clue.by === "copy") return `the very same was filed there on ${show.date(clue.at)}`;
      if (clue.by === "event") return "the same event in the calendar";
      if (clue.by === "answer") return `answers your message of ${show.date(clue.at)}`;
      if (clue.by === "thread") return `goes on from their message of ${show.date(clue.at)}`;
      if (clue.by === "posting") return "the same posting";
      if (clue.by === "person") return `${clue.name} wrote to you about it`;
      if (clue.by === "agency") return `also came through ${clue.name}`;
      return "the same company";
    });

/** Something at that company to which nobody answered. */
export type Silence = { role: string; since: string; after: "application" | "message" | null };

/**
 * What the company left without an answer before, the latest of it; null where nothing is known of that kind.
 * @param at when it arrived, ISO 8601.
 */
export function silenceBefore(known: readonly Acquaintance[], at: string): Silence | null {
  const silent = known
    .filter(({ clues }) => clues.some(({ by }) => by === "company"))
    .flatMap((one) => silenceOf(one, at) ?? []);
  return silent.toSorted((a, b) => (a.since < b.since ? 1 : -1))[0] ?? null;
}

function silenceOf({ role, stage, wroteAt, heardAt, activityAt }: Acquaintance, at: string): Silence | null {
  if (stage === "no-answer") return { role, since: wroteAt ?? activityAt, after: null };
  const isLongAgo = (moment: string) => Date.parse(at) - Date.parse(moment) > SILENT_MS;
  const isOpen = isStage(stage) && STAGES[stage].isOpen;
  if (isOpen && wroteAt && isLongAgo(wroteAt) && (heardAt ?? "") < wroteAt)
    return { role, since: wroteAt, after: "message" };
  return stage === "applied" && isLongAgo(activityAt)
    ? { role, since: activityAt, after: "application" }
    : null;
}

/** Four weeks: after that hardly anybody answers who has not. */
const SILENT_MS = 28 * 24 * 3600 * 1000;
