/**
 * A starter criterion. Its definition is ready both as a non-negotiable and as a goal; the levels are
 * placeholders to be changed in the form it fills. Its question never says why it is asked.
 */
export interface Suggestion {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly attribute: string;
  readonly definition: Readonly<Record<"must" | "want" | "ask", object>> & Readonly<Record<string, unknown>>;
}
