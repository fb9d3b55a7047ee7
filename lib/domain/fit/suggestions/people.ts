import type { Suggestion } from "./suggestion";

/** Criteria about who one works with, and what for. */
export const people: readonly Suggestion[] = [
  {
    id: "manager",
    kind: "scale",
    label: "The manager I would have",
    attribute: "manager",
    definition: {
      must: { atLeast: 3 },
      want: { better: "more" },
      ask: {
        text: "How do you like to lead, and how does someone in the team know that they are doing well?",
        via: "interview",
        sensitive: false,
      },
    },
  },
  {
    id: "team-size",
    kind: "range",
    label: "Size of the team",
    attribute: "team-size",
    definition: {
      unit: "people",
      must: { min: 3, max: 15 },
      want: { lowest: 2, idealFrom: 4, idealTo: 8, highest: 20 },
      ask: {
        text: "How many people are in the team, and what does each of them do?",
        via: "recruiter",
        sensitive: false,
      },
    },
  },
  {
    id: "values",
    kind: "boolean",
    label: "An industry I can stand behind",
    attribute: "values",
    definition: {
      must: { accept: true },
      want: { best: true },
      ask: {
        text: "What does the company earn its money with, and would I be glad to say so?",
        via: "research",
        sensitive: false,
      },
    },
  },
  {
    id: "diversity",
    kind: "scale",
    label: "A team of different people",
    attribute: "diversity",
    definition: {
      must: { atLeast: 3 },
      want: { better: "more" },
      ask: {
        text: "Who is in the team and at the top, as far as the company shows it?",
        via: "research",
        sensitive: true,
      },
    },
  },
];
