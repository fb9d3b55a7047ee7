import type { Range } from "./passage";

/** The parts of a subject, as dashes, bars, colons and brackets divide it: "Acme | Interview - Data Analyst (Berlin)". */
export function segmentsOf(text: string): Range[] {
  const segments: Range[] = [];
  let start = 0;
  for (const divider of [...text.matchAll(DIVIDER), { 0: "", index: text.length }]) {
    if (divider.index > start) segments.push({ start, end: divider.index });
    start = divider.index + divider[0].length;
  }
  return segments;
}

const DIVIDER = / (?:[-|•·@~/>]|<>|::|\/\/) | ?[([] ?|[)\]] ?(?:[-|•·:] )?|[:;!?] | \| ?/g;
