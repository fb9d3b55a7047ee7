import type { Channel } from "@/lib/domain/message/channels";
import type { ReasonCode } from "@/lib/domain/message/reasons";

/** How much of the reason is said: nothing, its sort, or the facts that the person released. */
export const DISCLOSURES = ["private", "brief", "candid"] as const;
export const TONES = ["formal", "warm", "short"] as const;
/** Closed: good wishes only. Ajar: a meeting some other time. Open: please write again. */
export const DOORS = ["closed", "ajar", "open"] as const;
/** Decides how dates, titles and closings are written. */
export const REGIONS = ["UK", "US"] as const;

export const LANGUAGES = ["en", "de", "fr", "es"] as const;
/** Sie or du, vous or tu, usted or tú. English makes no difference. */
export const ADDRESSES = ["polite", "familiar"] as const;

export type Disclosure = (typeof DISCLOSURES)[number];
export type Tone = (typeof TONES)[number];
export type Door = (typeof DOORS)[number];
export type Region = (typeof REGIONS)[number];
export type Language = (typeof LANGUAGES)[number];
export type Address = (typeof ADDRESSES)[number];

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
  readonly channel: Channel;
  /** The most important first. A message states three at most. */
  readonly reasons: readonly ReasonChoice[];
  readonly disclosure: Disclosure;
  readonly tone: Tone;
  readonly door: Door;
  /** After how many days an open door is knocked on again. */
  readonly doorDays: number;
  readonly region: Region;
  readonly language: Language;
  readonly address: Address;
  /** What the kind of message asks for, by the keys of its `fields`. All of it is there to be read by them. */
  readonly details: Readonly<Record<string, string>>;
  /** It confirms in writing what was said on the phone. */
  readonly confirmsCall: boolean;
  /** A suggestion for them, in the person's words; null leaves it out. */
  readonly feedback: string | null;
  /** Offers to ask somebody else first. Names nobody. */
  readonly offersReferral: boolean;
  /** What is asked of them, in the order in which it is asked. A message asks MOST_QUESTIONS at most. */
  readonly questions: readonly string[];
  /** The day, as an ISO date, by which the person says that they will answer; null promises none. */
  readonly answerOn: string | null;
  /** The person's own template that it is written from; null: as Tactful writes it. */
  readonly templateId: string | null;
}

/** What a new message starts from. */
export const DEFAULT_CHOICES: Choices = {
  channel: "email",
  reasons: [],
  disclosure: "brief",
  tone: "warm",
  door: "open",
  doorDays: 90,
  region: "UK",
  language: "en",
  address: "polite",
  details: {},
  confirmsCall: false,
  feedback: null,
  offersReferral: false,
  questions: [],
  answerOn: null,
  templateId: null,
};
