import { anyOf } from "../phrases";

/** A kind of mail about a job: its name in storage, its label for people, and the words by which it is known. */
export type KindOfMail<K extends string> = {
  kind: K;
  label: string;
  /** Whether times named in such a mail are times to talk. */
  proposesTimes: boolean;
  cues: readonly Cue[];
};

/**
 * Words that speak for a kind. A cue counts once however often it is said: 4 and more says it outright, 2 makes it
 * likely, 1 only tips the balance.
 */
export type Cue = { weight: number; says: RegExp; where: "anywhere" | "subject" | "text" };

/** Looked for in the subject and in the text; see `anyOf` for what a phrase may hold. */
export const anywhere = (weight: number, ...phrases: string[]): Cue => ({
  weight,
  says: anyOf(...phrases),
  where: "anywhere",
});
export const inSubject = (weight: number, ...phrases: string[]): Cue => ({
  weight,
  says: anyOf(...phrases),
  where: "subject",
});
export const inText = (weight: number, ...phrases: string[]): Cue => ({
  weight,
  says: anyOf(...phrases),
  where: "text",
});
