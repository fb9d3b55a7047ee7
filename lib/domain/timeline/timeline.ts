import type { Actor, TimelineKind } from "./kind";
import { timelineKinds } from "./kinds";
import type { Stage } from "./stage";

/** An entry as it is kept. `facts` come from storage and are checked against their kind before they are told. */
export type Entry = {
  id: string;
  kind: string;
  by: string;
  /** When it happened. */
  at: Date;
  /** When it was written down; entries are in this order. */
  createdAt: Date;
  facts: unknown;
  /** Whether a later entry took it back. */
  isUndone: boolean;
};

export type Told = {
  id: string;
  by: Actor;
  at: Date;
  title: string;
  details: string[];
  /** What its button to take it back is called; null when it cannot be, or has been. */
  undo: string | null;
  isUndone: boolean;
};

/** An entry as a sentence. One of a kind this version does not know says so. */
export function tell(entry: Entry, show: { date: (iso: string) => string }): Told {
  const known = read(entry);
  const by = entry.by === "them" || entry.by === "system" ? entry.by : "me";
  const shared = { id: entry.id, by, at: entry.at, isUndone: entry.isUndone } as const;
  if (!known)
    return { ...shared, title: `An entry of another version: ${entry.kind}`, details: [], undo: null };
  const { kind, facts } = known;
  return {
    ...shared,
    title: kind.title(facts),
    details: kind.details?.(facts, show) ?? [],
    undo: entry.isUndone ? null : (kind.undo ?? null),
  };
}

/** The stage that the entries lead to: that of the last one that sets a stage and was not taken back. */
export function deriveStage(entries: readonly Entry[]): Stage {
  const standing = entries
    .filter(({ isUndone }) => !isUndone)
    .toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1));
  return standing.reduce<Stage>((stage, entry) => {
    const known = read(entry);
    return known?.kind.stage?.(known.facts, stage) ?? stage;
  }, "invited");
}

/** The kind of an entry with its facts, checked; null for a kind, or facts, that this version does not know. */
function read(entry: Entry): { kind: TimelineKind<object>; facts: object } | null {
  const kind = byName.get(entry.kind);
  const facts = kind?.facts.safeParse(entry.facts);
  return kind && facts?.success ? { kind, facts: facts.data } : null;
}

const byName = new Map<string, TimelineKind<object>>(timelineKinds.map((kind) => [kind.kind, kind]));
