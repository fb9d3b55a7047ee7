import { anyOf } from "../phrases";

/** A kind of mail about a job: its name in storage, its label for people, and the words by which it is known. */
export type KindOfMail<K extends string> = {
  kind: K;
  label: string;
  /** How much a proposed time says for this kind, counted twice at most; null: such a mail proposes no times to talk. */
  weightOfATime: number | null;
  cues: readonly Cue[];
};

/**
 * Words that speak for a kind. A cue counts once however often it is said: 4 and more says it outright, 2 makes it
 * likely, 1 only tips the balance.
 */
export type Cue = { weight: number; says: RegExp; where: "anywhere" | "subject" | "text" | "nowhere" };

const cue =
  (where: Cue["where"]) =>
  (weight: number, ...phrases: string[]): Cue => ({ weight, says: anyOf(...phrases), where });

/** Looked for in the subject and in the text; see `anyOf` for what a phrase may hold. */
export const anywhere = cue("anywhere");
/** Looked for in the subject alone. */
export const inSubject = cue("subject");
/** Looked for in the text, and with half its weight in the older mails below it. */
export const inText = cue("text");
/** Counts where none of the phrases is said, when what is said is enough for the kind already. */
export const nowhere = cue("nowhere");
