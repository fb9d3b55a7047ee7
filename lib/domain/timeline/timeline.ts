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
    undo: entry.isUndone ? null : undoOf(kind, facts),
  };
}

const undoOf = (kind: TimelineKind<object>, facts: object): string | null =>
  kind.isOld?.(facts) ? null : (kind.undo ?? null);

/**
 * The stage that the entries lead to: that of the last one that sets a stage and was not taken back. Where none of them
 * stands, what it began with was taken back.
 */
export const deriveStage = (entries: readonly Entry[]): Stage =>
  replay(entries).at(-1)?.stage ?? startOf(entries);

/** The entries that stand, in the order in which they were written, each with the stage that it leads to. */
export function replay(entries: readonly Entry[]): { entry: Entry; stage: Stage }[] {
  const standing = entries
    .filter(({ isUndone }) => !isUndone)
    .toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1));
  let stage = startOf(entries);
  return standing.map((entry) => {
    const known = read(entry);
    stage = known?.kind.stage?.(known.facts, stage) ?? stage;
    return { entry, stage };
  });
}

/** The stages that the entries lead through, in the order in which they were written, each with the entry that set it. */
export const stageHistory = (entries: readonly Entry[]): { stage: Stage; entryId: string }[] =>
  replay(entries).flatMap(({ entry: { id }, stage }, index, all) =>
    all[index - 1]?.stage === stage ? [] : [{ stage, entryId: id }],
  );

/** Where something was taken back, what it began with may have been. */
const startOf = (entries: readonly Entry[]): Stage =>
  entries.some(({ isUndone }) => isUndone) ? "taken-back" : "invited";

/** The kind of an entry with its facts, checked; null for a kind, or facts, that this version does not know. */
function read(entry: Entry): { kind: TimelineKind<object>; facts: object } | null {
  const kind = byName.get(entry.kind);
  const facts = kind?.facts.safeParse(entry.facts);
  return kind && facts?.success ? { kind, facts: facts.data } : null;
}

const byName = new Map<string, TimelineKind<object>>(timelineKinds.map((kind) => [kind.kind, kind]));
