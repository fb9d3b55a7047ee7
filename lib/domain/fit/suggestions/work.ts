import type { Suggestion } from "./suggestion";

/** Criteria about what the days are filled with. */
export const work: readonly Suggestion[] = [
  {
    id: "creative-share",
    kind: "number",
    label: "Creative work",
    attribute: "work",
    definition: {
      unit: "% of the week",
      must: { direction: "at-least", limit: 30 },
      want: { worst: 10, best: 70 },
      ask: {
        text: "How does a typical week divide between creative and routine work?",
        via: "interview",
        sensitive: false,
      },
    },
  },
  {
    id: "autonomy",
    kind: "scale",
    label: "Freedom to decide",
    attribute: "autonomy",
    definition: {
      must: { atLeast: 3 },
      want: { better: "more" },
      ask: {
        text: "Which decisions would be mine alone, and which need someone else to agree?",
        via: "interview",
        sensitive: false,
      },
    },
  },
  {
    id: "management",
    kind: "choice",
    label: "Responsibility for people",
    attribute: "management",
    definition: {
      options: ["none", "a few people", "a whole department"],
      must: { accept: ["none", "a few people"] },
      want: { points: [60, 100, 0] },
      ask: { text: "Does the role lead people, and if so, how many?", via: "recruiter", sensitive: false },
    },
  },
  {
    id: "tools",
    kind: "scale",
    label: "Tools I like to work with",
    attribute: "tools",
    definition: {
      must: { atLeast: 2 },
      want: { better: "more" },
      ask: {
        text: "Which tools and technologies does the team use every day?",
        via: "recruiter",
        sensitive: false,
      },
    },
  },
  {
    id: "equipment",
    kind: "boolean",
    label: "Equipment of my choice",
    attribute: "equipment",
    definition: {
      must: { accept: true },
      want: { best: true },
      ask: {
        text: "What equipment do people in the team receive, and can they choose it?",
        via: "recruiter",
        sensitive: false,
      },
    },
  },
  {
    id: "meaning",
    kind: "scale",
    label: "Work that means something to me",
    attribute: "meaning",
    definition: {
      must: { atLeast: 3 },
      want: { better: "more" },
      ask: {
        text: "Who is better off for this work, and how does the team notice?",
        via: "interview",
        sensitive: false,
      },
    },
  },
  {
    id: "product",
    kind: "scale",
    label: "A product I believe in",
    attribute: "product",
    definition: {
      must: { atLeast: 3 },
      want: { better: "more" },
      ask: {
        text: "Would I use it, or recommend it to a friend who needs such a thing?",
        via: "research",
        sensitive: false,
      },
    },
  },
];
