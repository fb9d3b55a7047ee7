import { STAGES, type Stage } from "@/lib/domain/timeline/stage";

/**
 * The steps of a search, in the order in which one leads to another, whatever came first: so a course never goes in a
 * circle. The first four are ways in.
 */
export const STEPS = {
  saved: "Saved",
  applied: "Applied",
  approached: "Approached",
  invited: "Invited",
  answered: "Answered by me",
  clarified: "Clarified",
  interviewing: "Interviewing",
  offered: "Offered",
} as const;

export type Step = keyof typeof STEPS;

const ENDED = [
  ...["declined-by-me", "withdrawn-by-me", "offer-declined-by-me", "accepted"],
  ...["rejected-by-them", "no-answer", "role-closed"],
] as const satisfies readonly Stage[];

/** How a course ends: as its stage says, or not yet. My no and theirs are never one. */
export const ENDINGS = ["open", ...ENDED] as const;

export type Ending = (typeof ENDINGS)[number];

export const endingTitle = (ending: Ending): string =>
  ending === "open" ? "Still open" : STAGES[ending].title;

/** The ending that a stage is; null for what was taken back, which counts nowhere. */
export function endingOf(stage: Stage): Ending | null {
  if (STAGES[stage].isOpen) return "open";
  return ENDED.find((ended) => ended === stage) ?? null;
}

/** Who ended it. */
export const ENDERS = {
  me: { title: "I did", endings: ["declined-by-me", "withdrawn-by-me", "offer-declined-by-me"] },
  them: { title: "They did", endings: ["rejected-by-them"] },
  silence: { title: "Silence", endings: ["no-answer"] },
  closed: { title: "The role closed", endings: ["role-closed"] },
  both: { title: "Both said yes", endings: ["accepted"] },
  nobody: { title: "Nobody yet", endings: ["open"] },
} as const satisfies Record<string, { title: string; endings: readonly Ending[] }>;

export type Ender = keyof typeof ENDERS;

/** Where an opportunity came from. */
export const SOURCES = {
  referral: "Somebody recommended me",
  agency: "Through an agency",
  email: "E-mail",
  linkedin: "LinkedIn",
  phone: "Phone",
  found: "A posting I kept",
  import: "Brought in from a table",
  other: "Another way",
} as const;

export type Source = keyof typeof SOURCES;
