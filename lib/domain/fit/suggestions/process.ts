import type { Suggestion } from "./suggestion";

/** Criteria about the way to an offer. */
export const process: readonly Suggestion[] = [
  {
    id: "process-length",
    kind: "number",
    label: "Hiring process",
    attribute: "process",
    definition: {
      unit: "rounds",
      must: { direction: "at-most", limit: 5 },
      want: { worst: 7, best: 2 },
      ask: {
        text: "Which rounds are there from here to a decision, and over how many weeks?",
        via: "recruiter",
        sensitive: false,
      },
    },
  },
  {
    id: "unpaid-tasks",
    kind: "number",
    label: "Unpaid tasks",
    attribute: "unpaid-tasks",
    definition: {
      unit: "hours",
      must: { direction: "at-most", limit: 4 },
      want: { worst: 12, best: 0 },
      ask: {
        text: "Is there a task to prepare, how long should it take, and is the time paid?",
        via: "recruiter",
        sensitive: false,
      },
    },
  },
];
