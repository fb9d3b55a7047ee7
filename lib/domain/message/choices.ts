import type { ReasonCode } from "@/lib/domain/message/reasons";

/** How much of the reason is said: nothing, its sort, or the facts that the person released. */
export const DISCLOSURES = ["private", "brief", "candid"] as const;
export const TONES = ["formal", "warm", "short"] as const;
/** Closed: good wishes only. Ajar: a meeting some other time. Open: please write again. */
export const DOORS = ["closed", "ajar", "open"] as const;
/** Decides how dates, titles and closings are written. */
export const REGIONS = ["UK", "US"] as const;

export type Disclosure = (typeof DISCLOSURES)[number];
export type Tone = (typeof TONES)[number];
export type Door = (typeof DOORS)[number];
export type Region = (typeof REGIONS)[number];

/**
 * One reason, as it may be told. `released` holds the details that the person let go of for this message, by the
 * keys of the reason's `details`; what is not in it cannot be said. `own` is a sentence in the person's words, used
 * in place of ours at level candid only.
 */
export interface ReasonChoice {
  readonly code: ReasonCode;
  readonly released: Readonly<Record<string, string>>;
  readonly own: string | null;
}

/** What the person decided about one message. Kept with it, so that it can be written again. */
export interface Choices {
  /** The most important first. A message states two at most. */
  readonly reasons: readonly ReasonChoice[];
  readonly disclosure: Disclosure;
  readonly tone: Tone;
  readonly door: Door;
  readonly region: Region;
  /** A suggestion for them, in the person's words; null leaves it out. */
  readonly feedback: string | null;
  /** Offers to ask somebody else first. Names nobody. */
  readonly offersReferral: boolean;
  /** What is asked of them, in the order in which it is asked. A message asks MOST_QUESTIONS at most. */
  readonly questions: readonly string[];
  /** The day, as an ISO date, by which the person says that they will answer; null promises none. */
  readonly answerOn: string | null;
}

/** What a new message starts from. */
export const DEFAULT_CHOICES: Choices = {
  reasons: [],
  disclosure: "brief",
  tone: "warm",
  door: "open",
  region: "UK",
  feedback: null,
  offersReferral: false,
  questions: [],
  answerOn: null,
};
