import type { Suggestion } from "./suggestion";

/** Criteria about what the work is paid with. */
export const pay: readonly Suggestion[] = [
  {
    id: "base-pay",
    kind: "money",
    label: "Base pay",
    attribute: "salary",
    definition: {
      currency: "EUR",
      period: "year",
      basis: "gross",
      must: { direction: "at-least", limit: 50_000 },
      want: { worst: 45_000, best: 65_000 },
      ask: {
        text: "What range is set aside for the base pay of this role?",
        via: "recruiter",
        sensitive: false,
      },
    },
  },
  {
    id: "variable-pay",
    kind: "number",
    label: "Variable share of the pay",
    attribute: "variable-pay",
    definition: {
      unit: "% of the pay",
      must: { direction: "at-most", limit: 20 },
      want: { worst: 40, best: 0 },
      ask: {
        text: "How is the pay made up, and how much of it depends on results?",
        via: "recruiter",
        sensitive: false,
      },
    },
  },
  {
    id: "equity",
    kind: "boolean",
    label: "Shares or options",
    attribute: "equity",
    definition: {
      must: { accept: true },
      want: { best: true },
      ask: {
        text: "Do people in this role take part in the company through shares or options?",
        via: "recruiter",
        sensitive: false,
      },
    },
  },
  {
    id: "pension",
    kind: "number",
    label: "Pension from the employer",
    attribute: "pension",
    definition: {
      unit: "% of the pay",
      must: { direction: "at-least", limit: 3 },
      want: { worst: 0, best: 10 },
      ask: { text: "What does the company pay towards a pension?", via: "recruiter", sensitive: false },
    },
  },
  {
    id: "holidays",
    kind: "number",
    label: "Holidays",
    attribute: "holidays",
    definition: {
      unit: "days a year",
      must: { direction: "at-least", limit: 25 },
      want: { worst: 20, best: 30 },
      ask: {
        text: "How many days of holiday a year come with the role?",
        via: "recruiter",
        sensitive: false,
      },
    },
  },
  {
    id: "parental-leave",
    kind: "number",
    label: "Paid parental leave",
    attribute: "parental-leave",
    definition: {
      unit: "weeks",
      must: { direction: "at-least", limit: 8 },
      want: { worst: 0, best: 26 },
      ask: {
        text: "Could you send me the overview of benefits and leave that new joiners receive?",
        via: "recruiter",
        sensitive: true,
      },
    },
  },
  {
    id: "pay-transparency",
    kind: "boolean",
    label: "Open pay bands",
    attribute: "pay-transparency",
    definition: {
      must: { accept: true },
      want: { best: true },
      ask: {
        text: "Is there a pay band for each level that people inside the company can see?",
        via: "recruiter",
        sensitive: false,
      },
    },
  },
];
