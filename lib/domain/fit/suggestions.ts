/**
 * A starter criterion. Its definition is ready both as a non-negotiable and as a goal; the levels are
 * placeholders to be changed in the form it fills.
 */
interface Suggestion {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly attribute: string;
  readonly definition: Readonly<Record<"must" | "want" | "ask", object>> & Readonly<Record<string, unknown>>;
}

/** What a suggestion is taken as; at least one of the two. */
export interface Role {
  readonly asNonNegotiable: boolean;
  readonly asGoal: boolean;
}

/** The definition to fill the form with, without the part that was not wanted. */
export const definitionFor = ({ definition }: Suggestion, { asNonNegotiable, asGoal }: Role): unknown => ({
  ...definition,
  must: asNonNegotiable ? definition.must : null,
  want: asGoal ? definition.want : null,
});

/** Criteria to start from, in the order in which most people settle them. */
export const suggestions: readonly Suggestion[] = [
  {
    id: "base-pay",
    kind: "number",
    label: "Base pay",
    attribute: "salary",
    definition: {
      unit: "a year",
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
    kind: "number",
    label: "Commute",
    attribute: "commute",
    definition: {
      unit: "minutes each way",
      must: { direction: "at-most", limit: 45 },
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
    kind: "number",
    label: "Working week",
    attribute: "hours",
    definition: {
      unit: "hours",
      must: { direction: "at-most", limit: 40 },
      want: { worst: 50, best: 35 },
      ask: {
        text: "How many hours does a usual week have, and how often is it more?",
        via: "recruiter",
        sensitive: true,
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
      ask: {
        text: "Where have people gone on to from this role?",
        via: "interview",
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
    id: "visa",
    kind: "boolean",
    label: "Visa sponsorship",
    attribute: "visa",
    definition: {
      must: { accept: true },
      want: { best: true },
      ask: {
        text: "Does the company sponsor a work visa for this role?",
        via: "recruiter",
        sensitive: true,
      },
    },
  },
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
];
