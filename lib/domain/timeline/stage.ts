/**
 * Where an opportunity stands, derived from its timeline and never typed in. My no is never mixed with theirs.
 * `wantsAnswer`: they wait for a word from me.
 */
export const STAGES = {
  saved: { title: "Saved", isOpen: true, wantsAnswer: false },
  applied: { title: "Applied", isOpen: true, wantsAnswer: false },
  invited: { title: "Invited", isOpen: true, wantsAnswer: true },
  deciding: { title: "Deciding", isOpen: true, wantsAnswer: true },
  clarifying: { title: "Clarifying", isOpen: true, wantsAnswer: true },
  interviewing: { title: "Interviewing", isOpen: true, wantsAnswer: false },
  offered: { title: "Offered", isOpen: true, wantsAnswer: true },
  accepted: { title: "Accepted", isOpen: false, wantsAnswer: false },
  "declined-by-me": { title: "Declined by me", isOpen: false, wantsAnswer: false },
  "withdrawn-by-me": { title: "Withdrawn by me", isOpen: false, wantsAnswer: false },
  "offer-declined-by-me": { title: "Offer declined by me", isOpen: false, wantsAnswer: false },
  "rejected-by-them": { title: "Rejected by them", isOpen: false, wantsAnswer: false },
  "no-answer": { title: "No answer", isOpen: false, wantsAnswer: false },
  "role-closed": { title: "Role closed", isOpen: false, wantsAnswer: false },
  "taken-back": { title: "Taken back", isOpen: false, wantsAnswer: false },
} as const;

export type Stage = keyof typeof STAGES;

export const isStage = (value: string): value is Stage => Object.hasOwn(STAGES, value);

/** What a stage is called; a stage of a later version shows its own name. */
export const stageTitle = (stage: string): string => (isStage(stage) ? STAGES[stage].title : stage);
