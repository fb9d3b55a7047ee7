import type { Verdict } from "./verdict";

/** What a verdict is called on screens and in the history. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  decline: "Decline",
  clarify: "Clarify first",
  consider: "Consider",
  accept: "Accept",
};
