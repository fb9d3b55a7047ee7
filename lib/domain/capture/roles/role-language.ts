/** How a language names jobs, and how it speaks of them. Words are given in small letters, a blank between them. */
export type RoleLanguage = {
  /** Labels of the line that names the job: alternatives. */
  readonly labels: string;
  /** Phrases after which the job stands, and one of no list does so too. */
  readonly outright: readonly string[];
  /** Phrases after which it stands when it is one that is known. */
  readonly likely: readonly string[];
  /** Small words after which it stands when it is written like a name: alternatives. */
  readonly bare: string;
  /** What the phrase may begin with and does not hold: articles, "new", "experienced". */
  readonly before: ReadonlySet<string>;
  /** Small words between two of the phrase: "für", "de". */
  readonly joiners: ReadonlySet<string>;
  /** Words that end it. */
  readonly ends: ReadonlySet<string>;
  /** Whether words written small go on with it: "développeur logiciel". */
  readonly isWrittenSmall: boolean;
  /** Names for people by what they do. */
  readonly nouns: ReadonlySet<string>;
  /** How such a name ends when it is written together: "Einkaufssachbearbeiter". */
  readonly endings: RegExp | null;
};
