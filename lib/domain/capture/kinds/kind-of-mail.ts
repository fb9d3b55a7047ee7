/**
 * Words that speak for a kind. Each pattern counts once, with its weight: 4 says it outright, 2 makes it likely, 1 only
 * tips the balance. Where `where` is not given, a pattern is looked for in the subject and in the text.
 */
export type Cue = { says: RegExp; weight: number; where?: "subject" | "text" };

/** A kind of mail about a job: its name in storage, its label for people, and the words by which it is known. */
export type KindOfMail<K extends string> = {
  kind: K;
  label: string;
  /** Whether times named in such a mail are times to talk. */
  proposesTimes: boolean;
  cues: readonly Cue[];
};
