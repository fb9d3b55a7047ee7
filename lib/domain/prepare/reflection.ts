/** Where an answer goes on: to criteria out of it, or to the room that it is about. */
export type LeadsTo =
  | "criteria"
  | "order"
  | "career-goals"
  | "skills"
  | "profiles"
  | "network"
  | "sheet"
  | "reviews";

/** One question about oneself. `id` is stored with the answers to it; a question may be worded anew under its id. */
export interface ReflectionQuestion {
  readonly id: string;
  readonly question: string;
  /** A way into it, for whoever sits before an empty box. */
  readonly hint: string;
  readonly leadsTo: LeadsTo;
}

/** Questions worth asking oneself before the next invitation comes, in the order in which answers build on one another. */
export const reflectionQuestions: readonly ReflectionQuestion[] = [
  {
    id: "non-negotiables",
    question: "What would you not go without, even for a job that is otherwise good?",
    hint: "Think of the last time you said yes and wished you had not. What was missing?",
    leadsTo: "criteria",
  },
  {
    id: "values",
    question: "What do you want your work to be for, and what would you not lend your name to?",
    hint: "An industry, a way of treating people, a product you would rather not explain at home.",
    leadsTo: "criteria",
  },
  {
    id: "work",
    question: "Which parts of a working day give you energy, and which take it?",
    hint: "A role can have the right title and consist of the other half of what you can do.",
    leadsTo: "criteria",
  },
  {
    id: "priorities",
    question: "If you could have only two of the things you hope for, which two would stay?",
    hint: "Naming two says more about their order than a long list does.",
    leadsTo: "order",
  },
  {
    id: "direction",
    question: "Where do you want this search to have led in five years?",
    hint: "A place, a kind of work, a way of living. The next job is one step towards it.",
    leadsTo: "career-goals",
  },
  {
    id: "skills",
    question:
      "What do you still have to learn or show to get there, and which interviews would help with that?",
    hint: "Some invitations are worth a yes for what you would learn, others only look like it.",
    leadsTo: "skills",
  },
  {
    id: "enough-known",
    question: "What do you have to know about a job before you can say yes or no with a quiet mind?",
    hint: "What you were missing the last time you had to guess.",
    leadsTo: "sheet",
  },
  {
    id: "honest-no",
    question: "What was the true reason the last time you said no, and what did you say instead?",
    hint: "Only you read this. What you tell them is another matter, and can be short.",
    leadsTo: "reviews",
  },
  {
    id: "seen-as",
    question: "What should somebody know about you who reads your profile for one minute?",
    hint: "Write the sentence that you would like them to repeat to a colleague.",
    leadsTo: "profiles",
  },
  {
    id: "counsel",
    question: "Who would tell you the truth about a decision, and who knows the companies you look at?",
    hint: "Two or three names are enough. They may be glad to be asked.",
    leadsTo: "network",
  },
];

/** The question with this id; undefined for one that this version does not know. */
export const reflectionQuestion = (id: string): ReflectionQuestion | undefined =>
  reflectionQuestions.find((question) => question.id === id);
