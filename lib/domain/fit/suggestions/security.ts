import type { Suggestion } from "./suggestion";

/** Criteria about what one can rely on. */
export const security: readonly Suggestion[] = [
  {
    id: "contract",
    kind: "choice",
    label: "Contract",
    attribute: "contract",
    definition: {
      options: ["permanent", "fixed term", "freelance"],
      must: { accept: ["permanent"] },
      want: { points: [100, 40, 0] },
      ask: { text: "Is the post permanent from the first day?", via: "recruiter", sensitive: false },
    },
  },
  {
    id: "probation",
    kind: "number",
    label: "Probation",
    attribute: "probation",
    definition: {
      unit: "months",
      must: { direction: "at-most", limit: 6 },
      want: { worst: 12, best: 0 },
      ask: {
        text: "How long is the probation, and which notice applies during it and afterwards?",
        via: "recruiter",
        sensitive: false,
      },
    },
  },
  {
    id: "non-compete",
    kind: "boolean",
    label: "A ban on working for competitors",
    attribute: "non-compete",
    definition: {
      must: { accept: false },
      want: { best: false },
      ask: {
        text: "Could I see the usual contract before the last round?",
        via: "recruiter",
        sensitive: false,
      },
    },
  },
  {
    id: "side-projects",
    kind: "boolean",
    label: "Work of my own on the side",
    attribute: "side-projects",
    definition: {
      must: { accept: true },
      want: { best: true },
      ask: {
        text: "What does the usual contract say about work outside the company?",
        via: "recruiter",
        sensitive: true,
      },
    },
  },
  {
    id: "stability",
    kind: "scale",
    label: "Stability of the company",
    attribute: "stability",
    definition: {
      must: { atLeast: 2 },
      want: { better: "more" },
      ask: {
        text: "How has the company fared over the last two years: results, layoffs, changes at the top?",
        via: "research",
        sensitive: true,
      },
    },
  },
  {
    id: "runway",
    kind: "number",
    label: "Funding ahead",
    attribute: "runway",
    definition: {
      unit: "months",
      must: { direction: "at-least", limit: 18 },
      want: { worst: 6, best: 36 },
      ask: {
        text: "How is the company financed, and how far ahead can it plan?",
        via: "interview",
        sensitive: true,
      },
    },
  },
  {
    id: "visa",
    kind: "boolean",
    label: "Visa sponsorship",
    attribute: "visa",
    definition: {
      must: { accept: true },
      want: { best: true },
      ask: {
        text: "What does the company ask for, and what does it offer, as to the right to work in the country?",
        via: "recruiter",
        sensitive: true,
      },
    },
  },
];
