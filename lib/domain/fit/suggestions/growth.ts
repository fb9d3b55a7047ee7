import type { Suggestion } from "./suggestion";

/** Criteria about where the work leads. */
export const growth: readonly Suggestion[] = [
  {
    id: "level",
    kind: "choice",
    label: "Level",
    attribute: "level",
    definition: {
      options: ["a step up", "where I am now", "a step back"],
      must: { accept: ["a step up", "where I am now"] },
      want: { points: [100, 60, 0] },
      ask: {
        text: "At which level is the role, and whom does it report to?",
        via: "recruiter",
        sensitive: false,
      },
    },
  },
  {
    id: "new-skills",
    kind: "scale",
    label: "Skills for the career I am heading for",
    attribute: "skills",
    definition: {
      must: { atLeast: 3 },
      want: { better: "more" },
      ask: {
        text: "What would someone in this role be able to do after a year that they cannot do now?",
        via: "interview",
        sensitive: false,
      },
    },
  },
  {
    id: "growth",
    kind: "scale",
    label: "Room to grow",
    attribute: "growth",
    definition: {
      must: { atLeast: 2 },
      want: { better: "more" },
      ask: { text: "Where have people gone on to from this role?", via: "interview", sensitive: false },
    },
  },
  {
    id: "mentoring",
    kind: "scale",
    label: "Someone to learn from",
    attribute: "mentoring",
    definition: {
      must: { atLeast: 3 },
      want: { better: "more" },
      ask: {
        text: "Who would I work with most closely, and how do people in the team learn from each other?",
        via: "interview",
        sensitive: false,
      },
    },
  },
  {
    id: "learning-budget",
    kind: "money",
    label: "Learning budget",
    attribute: "learning-budget",
    definition: {
      currency: "EUR",
      period: "year",
      basis: "gross",
      must: { direction: "at-least", limit: 500 },
      want: { worst: 0, best: 2000 },
      ask: {
        text: "How much money and time does each person have for learning in a year?",
        via: "recruiter",
        sensitive: false,
      },
    },
  },
  {
    id: "internal-mobility",
    kind: "scale",
    label: "Moves within the company",
    attribute: "internal-mobility",
    definition: {
      must: { atLeast: 2 },
      want: { better: "more" },
      ask: {
        text: "How do people here change to another team or another kind of work?",
        via: "interview",
        sensitive: false,
      },
    },
  },
];
