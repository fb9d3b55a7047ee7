/** The six marks of professionalism. */
export type Mark = "time" | "honesty" | "graciousness" | "constructive" | "tone" | "door";

export type Severity = "error" | "warning" | "info";

/** Puts the gravest first. */
export const byGravity = (a: { readonly severity: Severity }, b: { readonly severity: Severity }): number =>
  GRAVITY[a.severity] - GRAVITY[b.severity];

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Structure can be decided; a defect can be quoted; of a part one can only say whether it was found. */
export type FindingClass = "structure" | "defect" | "presence";

/** Offsets into the subject or the body, in UTF-16 units; `end` is not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two stretches share a character. */
export const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** An edit of the text that the finding stands in. An empty span inserts. */
export interface Fix {
  readonly label: string;
  readonly span: Span;
  readonly replacement: string;
}

/** What a rule reports. */
export interface Hit {
  readonly severity: Severity;
  readonly message: string;
  /** The body, unless it says otherwise. */
  readonly where?: "subject";
  /** The words in question; null when something is missing. */
  readonly span: Span | null;
  readonly fix?: Fix;
}

/** What a person is shown. A presence finding of severity info is a question: "is it there?" */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly class: FindingClass;
  readonly mark: Mark | "clarity" | "privacy";
  /** A whole sentence, to be read beside the quote. */
  readonly message: string;
  readonly where: "subject" | "body";
  readonly span: Span | null;
  readonly quote: string | null;
  readonly fix: Fix | null;
}
