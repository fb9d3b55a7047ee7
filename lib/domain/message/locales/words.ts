import type { Tone } from "@/lib/domain/message/choices";
import type { LetterKind } from "@/lib/domain/message/locale";

/**
 * Sentences with holes, and another list for a short letter where that reads differently. "[Sie|du]" stands for the
 * polite and the familiar form; see `addressed`.
 */
export interface Said {
  readonly full: readonly string[];
  readonly short: readonly string[];
}

export const said = (full: readonly string[], short: readonly string[] = full): Said => ({ full, short });

/** Everything that the letters of one language are made from. */
export interface LetterWords {
  /** The first subject that the facts can fill is written. */
  readonly subjects: Readonly<Record<LetterKind, readonly string[]>>;
  /** The first list in which one can be filled is used: by title, by name, nobody's. */
  readonly greetings: Readonly<Record<Tone, readonly (readonly string[])[]>>;
  /** Closings, without the name under them. */
  readonly signOffs: Readonly<Record<Tone, readonly string[]>>;
  /** By what is thanked for: `interview` one that was arranged. */
  readonly thanks: Readonly<
    Record<"invitation" | "message" | "offer" | "application" | "consideration" | "interview", Said>
  >;
  /** Thanks for a call and says that this confirms it, by what the call was about. */
  readonly confirmations: Readonly<Record<"post" | "offer" | "interview", Said>>;
  readonly apologies: Said;
  readonly apologiesForTrouble: Said;
  readonly efforts: Said;
  readonly considerations: Said;
  readonly decisions: Readonly<
    Record<"interview" | "outreach" | "offer" | "application" | "process" | "cancelling", Said>
  >;
  /** Three reasons in one sentence, in the hole {reasons}. */
  readonly reasonLists: Said;
  readonly accepted: Said;
  readonly fitting: Said;
  readonly referrals: Said;
  readonly feedbacks: Said;
  readonly doors: Readonly<Record<"ajar" | "open", Said>>;
  readonly wishes: Said;
  readonly fullWishes: Said;
  readonly reschedule: {
    /** What is asked for where the person named nothing else. */
    readonly anotherTime: string;
    readonly requests: Said;
    readonly whys: Said;
    readonly leadIns: Said;
    readonly replies: Said;
  };
  readonly ask: { readonly requests: Said; readonly answerDays: Said; readonly replies: Said };
}
