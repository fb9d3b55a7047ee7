import type { Channel, Layout } from "@/lib/domain/message/channels";
import type { Choices, Tone } from "@/lib/domain/message/choices";
import type { MessageFacts } from "@/lib/domain/message/facts";
import type { PartTag } from "@/lib/domain/message/part";
import type { ReasonCode } from "@/lib/domain/message/reasons";
import type { Phrases } from "@/lib/domain/message/template";

/** Sentences with holes, by the tone they suit. */
export type Wordings = Readonly<Record<Tone, readonly string[]>>;

/** Wordings for one part, of which one is written, and what their holes may be filled with. */
export interface Pool {
  readonly wordings: readonly string[];
  readonly phrases: Phrases;
  /** The reasons that it tells. */
  readonly tells?: readonly ReasonCode[];
}

/** A reason as far as it will be told, with the level that its released details allow. */
export interface StatedReason {
  readonly code: ReasonCode;
  readonly level: "brief" | "candid";
  readonly pool: Pool;
  /** It in a few words, among others: "the pay". */
  readonly short: string;
  /** What was released of it in whole sentences. */
  readonly sentences: string | null;
  /** What would change the answer, as a phrase: "a permanent post". */
  readonly opening: string | null;
}

/** All that a message is written from. */
export interface Occasion {
  readonly facts: MessageFacts;
  readonly choices: Choices;
  readonly phrases: Phrases;
  readonly reasons: readonly StatedReason[];
}

/** A place in the letter. It writes one part for each pool; no pool, or none that the facts can fill, leaves it out. */
export interface Slot {
  readonly tag: PartTag;
  /** Slots of one paragraph stand together. */
  readonly paragraph: string;
  readonly pools: (occasion: Occasion) => readonly Pool[];
  /** Each of its parts stands on a line of its own; absent: they run on. */
  readonly isList?: true;
}

/**
 * What it means that a message was sent. A decline, a withdrawal and a declined offer end it, each under its own name;
 * who asks waits to be told something; who reopens takes a no back; a word changes nothing.
 */
export type Meaning = "decline" | "withdraw" | "decline-offer" | "ask" | "reopen" | "word";

/** Whom a message goes to: who invited the person, who recommended them, their present employer, or whom they know. */
export type Reader = "them" | "referrer" | "employer" | "acquaintance";

/** The choices of every message that bear on this kind; with its reasons comes how much of them is said. */
export type Control =
  | "reasons"
  | "disclosure"
  | "door"
  | "feedback"
  | "referral"
  | "questions"
  | "answer-day";

/**
 * Something that a kind of message asks the person for. Its key is a hole of the wordings: `line` fits into a sentence,
 * `text` is one or more sentences, `day` is an ISO date told as the region does, `times` are lines of a list.
 */
export interface KindField {
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  readonly example: string;
  readonly input: "line" | "text" | "day" | "times";
  /** The message cannot do its work without it: until it is filled in, its label stands in brackets in its place. */
  readonly isNeeded?: boolean;
}

/** What is written on each layout, in order. Every channel of a kind has its layout. */
export type Layouts = Readonly<Record<"letter", readonly Slot[]>> &
  Readonly<Partial<Record<Exclude<Layout, "letter">, readonly Slot[]>>>;

/** A kind of message: when it is the right one, what it is made from, how its subject reads and what it says. */
export interface MessageKind {
  readonly label: string;
  /** In one line, when one would choose it. */
  readonly when: string;
  readonly meaning: Meaning;
  readonly reader: Reader;
  /** The usual one first. */
  readonly channels: readonly [Channel, ...Channel[]];
  readonly controls: readonly Control[];
  readonly fields: readonly KindField[];
  /**
   * For a word, which makes no follow-up by its meaning: when to look again, and what for. `stopsInSilence`: not any
   * more once as many words were left without an answer as one may write.
   */
  readonly lookAgain?: {
    readonly days: number;
    readonly reason: (name: string) => string;
    readonly stopsInSilence?: true;
  };
  readonly subject: (occasion: Occasion) => string;
  readonly layouts: Layouts;
}

/** One part, written in the tone of the message. */
export const inTone =
  (wordings: Wordings) =>
  ({ choices, phrases }: Occasion): readonly Pool[] => [{ wordings: wordings[choices.tone], phrases }];
