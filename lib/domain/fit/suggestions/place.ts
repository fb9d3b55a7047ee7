import type { Suggestion } from "./suggestion";

/** Criteria about when and where the work is done. */
export const place: readonly Suggestion[] = [
  {
    id: "remote-days",
    kind: "number",
    label: "Work from home",
    attribute: "remote",
    definition: {
      unit: "days a week",
      must: { direction: "at-least", limit: 2 },
      want: { worst: 0, best: 4 },
      ask: {
        text: "How many days a week do people in this team work from home?",
        via: "recruiter",
        sensitive: false,
      },
    },
  },
  {
    id: "commute",
    kind: "commute",
    label: "Commute",
    attribute: "commute",
    definition: {
      days: 3,
      must: { limit: 45 },
      want: { worst: 75, best: 15 },
      ask: {
        text: "How long is the way from door to door at the usual hours?",
        via: "research",
        sensitive: false,
      },
    },
  },
  {
    id: "weekly-hours",
    kind: "range",
    label: "Working week",
    attribute: "hours",
    definition: {
      unit: "hours a week",
      must: { min: 20, max: 42 },
      want: { lowest: 20, idealFrom: 32, idealTo: 38, highest: 48 },
      ask: {
        text: "How many hours does a usual week have, and how often is it more?",
        via: "recruiter",
        sensitive: true,
      },
    },
  },
  {
    id: "flexible-hours",
    kind: "choice",
    label: "Free choice of hours",
    attribute: "flexible-hours",
    definition: {
      options: ["free within the week", "core hours", "fixed hours"],
      must: { accept: ["free within the week", "core hours"] },
      want: { points: [100, 60, 0] },
      ask: {
        text: "How are working hours arranged in the team: fixed, with core hours, or freely?",
        via: "recruiter",
        sensitive: true,
      },
    },
  },
  {
    id: "overtime",
    kind: "number",
    label: "Overtime",
    attribute: "overtime",
    definition: {
      unit: "hours a month",
      must: { direction: "at-most", limit: 10 },
      want: { worst: 40, best: 0 },
      ask: {
        text: "What does a busy month look like in this team, and how is the extra time made up for?",
        via: "interview",
        sensitive: true,
      },
    },
  },
  {
    id: "on-call",
    kind: "number",
    label: "On-call duty",
    attribute: "on-call",
    definition: {
      unit: "weeks a quarter",
      must: { direction: "at-most", limit: 3 },
      want: { worst: 6, best: 0 },
      ask: {
        text: "Is there on-call duty, how often does it come round, and how is it paid?",
        via: "recruiter",
        sensitive: false,
      },
    },
  },
  {
    id: "travel-days",
    kind: "number",
    label: "Travel",
    attribute: "travel",
    definition: {
      unit: "days a month",
      must: { direction: "at-most", limit: 4 },
      want: { worst: 10, best: 0 },
      ask: {
        text: "How many days a month does someone in this role spend travelling?",
        via: "recruiter",
        sensitive: false,
      },
    },
  },
  {
    id: "relocation",
    kind: "boolean",
    label: "Having to move house",
    attribute: "relocation",
    definition: {
      must: { accept: false },
      want: { best: false },
      ask: { text: "From which places can the role be done?", via: "recruiter", sensitive: true },
    },
  },
  {
    id: "start-date",
    kind: "date",
    label: "First day",
    attribute: "start-date",
    definition: {
      must: { direction: "not-before", limit: "2027-02-01" },
      want: { worst: "2027-08-01", best: "2027-03-01" },
      ask: {
        text: "When should the role begin, and how much room is there around that day?",
        via: "recruiter",
        sensitive: false,
      },
    },
  },
  {
    id: "office",
    kind: "choice",
    label: "A place to work in peace",
    attribute: "office",
    definition: {
      options: ["a room of my own", "a shared room", "open plan with quiet rooms", "open plan"],
      must: { accept: ["a room of my own", "a shared room", "open plan with quiet rooms"] },
      want: { points: [100, 80, 50, 0] },
      ask: {
        text: "What does the place look like where the team works on site?",
        via: "interview",
        sensitive: false,
      },
    },
  },
  {
    id: "accessibility",
    kind: "boolean",
    label: "A workplace I can use fully",
    attribute: "accessibility",
    definition: {
      must: { accept: true },
      want: { best: true },
      ask: {
        text: "Could you describe the building and the tools used in meetings, so that I can picture a day there?",
        via: "recruiter",
        sensitive: true,
      },
    },
  },
];
