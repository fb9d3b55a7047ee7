import { quoteWords } from "@/lib/domain/capture/fact-words";
import type { Fact, Source } from "@/lib/domain/capture/proposal";

/** Facts by their names, whose words are marked where they stand. */
export type Cited = readonly (readonly [name: string, fact: Fact<unknown>])[];

const doubts = { high: "", medium: "", low: ". A guess: please look." };

/** Where words stand that are none to be quoted. */
const PLACES: Partial<Record<Source, string>> = {
  calendar: "the calendar entry",
  page: "the page’s own data",
};

/**
 * The words that a fact was read from, which lead to where they stand, and whether it is only a guess. By keyboard one
 * goes there from `GoToWords`: with a stop at each, the way through the form would be twice as long.
 */
export function readFrom(name: string, fact: Fact<unknown> | null | undefined) {
  if (!fact) return undefined;
  if (fact.span.source === "date") return "The date of the mail itself.";
  const words = quoteWords(fact);
  const link = (
    <a
      href={`#${placeOf(name)}`}
      tabIndex={-1}
      className="underline decoration-line-strong underline-offset-2"
    >
      {words ?? PLACES[fact.span.source]}
    </a>
  );
  return (
    <>
      Read from {words === null ? link : <q className="font-serif wrap-anywhere italic">{link}</q>}
      {doubts[fact.confidence] || (words === null ? "." : "")}
    </>
  );
}

/** Where the words of a fact stand in the original. */
export const placeOf = (name: string): string => `read-${name}`;
