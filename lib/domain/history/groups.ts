import type { Actor } from "@/lib/domain/timeline/kind";
import { timelineKinds } from "@/lib/domain/timeline/kinds";

type Group = { readonly title: string; readonly holds: (kind: string) => boolean };

const among = (...kinds: readonly string[]): Group["holds"] => {
  const set = new Set(kinds);
  return (kind) => set.has(kind);
};

const beginning = (...starts: readonly string[]): Group["holds"] => {
  return (kind) => starts.some((start) => kind.startsWith(start));
};

const NOES = ["declined", "withdrawn", "offer-declined"];

const NAMED = {
  theirs: {
    title: "What came from them",
    holds: among(
      ...["invitation-logged", "application-confirmed", "message-filed", "they-replied", "offer-received"],
      ...["rejected", "turned-down", "moved-on", "role-closed", "interview-moved", "interview-cancelled"],
      ...["posting-kept", "imported"],
    ),
  },
  mine: {
    title: "What I told them",
    holds: among(
      ...[...NOES, "accepted", "offer-accepted", "applied", "questions-asked", "change-asked"],
      ...["message-sent", "reopened", "called", "document-sent", "document-unsent"],
    ),
  },
  interviews: { title: "Interviews", holds: beginning("interview-") },
  decisions: {
    title: "Decisions",
    holds: among(...NOES, "accepted", "offer-accepted", "decision-noted", "decision-reviewed", "no-answer"),
  },
  people: { title: "People", holds: beginning("contact", "touch-", "door-") },
  sheet: {
    title: "Notes, answers and papers",
    holds: (kind) =>
      beginning("note-", "link-", "document-", "merged", "split-")(kind) ||
      among("answers-noted", "facts-corrected", "date-corrected", "skills-noted", "proposal-refused")(kind),
  },
  followUps: { title: "Follow-ups", holds: beginning("follow-up-") },
  undone: { title: "What I took back", holds: among("undone") },
} satisfies Record<string, Group>;

/** Kinds of entries that somebody looks for together; one may be in several, and what is in no other is in the last. */
export const GROUPS = {
  ...NAMED,
  rest: {
    title: "Criteria, lists and settings",
    holds: (kind) => !Object.values(NAMED).some(({ holds }) => holds(kind)),
  },
} satisfies Record<string, Group>;

export type GroupName = keyof typeof GROUPS;

const ACTORS = ["me", "them", "system"] as const satisfies readonly Actor[];

/** What is looked for in the history; null: whatever it is. */
export type Sought = { readonly group: GroupName | null; readonly by: Actor | null; readonly text: string };

type Asked = Readonly<Record<string, string | string[] | undefined>>;

/** What an address asks for; words that mean nothing here ask for nothing. */
export function readSought({ group, by, q }: Asked): Sought {
  return {
    group: typeof group === "string" && Object.hasOwn(GROUPS, group) ? (group as GroupName) : null,
    by: ACTORS.find((each) => each === by) ?? null,
    text: typeof q === "string" ? q.trim().slice(0, 100) : "",
  };
}

/** The kinds of entries that fit, of those that stand for themselves; null: all of them. Who did it goes by the kind. */
export function kindsFor({ group, by }: Sought): readonly string[] | null {
  if (!group && !by) return null;
  return timelineKinds
    .filter(
      (kind) => !kind.isOneOfMany && (!by || kind.by === by) && (!group || GROUPS[group].holds(kind.kind)),
    )
    .map(({ kind }) => kind);
}
