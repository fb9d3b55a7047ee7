import type { Channel } from "@/lib/domain/message/channels";
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
}

/** A reason as far as it will be told, with the level that its released details allow. */
export interface StatedReason {
  readonly code: ReasonCode;
  readonly level: "brief" | "candid";
  readonly pool: Pool;
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
interface Slot {
  readonly tag: PartTag;
  /** Slots of one paragraph stand together. */
  readonly paragraph: string;
  readonly pools: (occasion: Occasion) => readonly Pool[];
  /** Each of its parts stands on a line of its own; absent: they run on. */
  readonly isList?: true;
}

/** What it means that a message was sent: the person has declined, or waits to be told something. */
export type Meaning = "decline" | "ask";

/** A kind of message: how its subject reads and what its letter says, in order. */
export interface MessageKind {
  readonly label: string;
  readonly meaning: Meaning;
  /** The usual one first. */
  readonly channels: readonly [Channel, ...Channel[]];
  readonly subject: (occasion: Occasion) => string;
  readonly slots: readonly Slot[];
}

/** One part, written in the tone of the message. */
export const inTone =
  (wordings: Wordings) =>
  ({ choices, phrases }: Occasion): readonly Pool[] => [{ wordings: wordings[choices.tone], phrases }];
