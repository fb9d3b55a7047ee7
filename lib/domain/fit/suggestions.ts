import { growth } from "./suggestions/growth";
import { pay } from "./suggestions/pay";
import { people } from "./suggestions/people";
import { place } from "./suggestions/place";
import { process } from "./suggestions/process";
import { security } from "./suggestions/security";
import type { Suggestion } from "./suggestions/suggestion";
import { work } from "./suggestions/work";

/** The groups of the library, in the order in which most people settle them. */
export const suggestionGroups = [
  { group: "pay", title: "Pay and benefits", suggestions: pay },
  { group: "place", title: "Time and place", suggestions: place },
  { group: "work", title: "The work itself", suggestions: work },
  { group: "growth", title: "Growth", suggestions: growth },
  { group: "people", title: "People and values", suggestions: people },
  { group: "security", title: "Contract and security", suggestions: security },
  { group: "process", title: "The hiring process", suggestions: process },
] as const satisfies readonly {
  readonly group: string;
  readonly title: string;
  readonly suggestions: readonly Suggestion[];
}[];

/** All criteria to start from, each with its group. */
export const suggestions: readonly (Suggestion & { readonly group: string })[] = suggestionGroups.flatMap(
  ({ group, suggestions }) => suggestions.map((each) => ({ ...each, group })),
);
