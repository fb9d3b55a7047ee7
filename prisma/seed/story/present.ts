import type { AnswerFields } from "../steps";

/** Where Maya wants to get to asks this of her. */
export const skillsToBuild = [
  "Finding out what users need",
  "SQL beyond the basics",
  "Writing a product brief",
  "Leading without being the boss",
];

/** What she has now, on the same list. */
export const presentJob: Record<string, AnswerFields> = {
  "Skills for product work": { "value.min": "2", source: "own" },
  "Base pay": { "value.min": "57000", source: "own" },
  "Work from home": { "value.min": "2", source: "own" },
  Level: { value: ["where I am now"], source: "own" },
  Contract: { value: ["permanent"], source: "own" },
  "An industry I can stand behind": { value: "yes", source: "own" },
  Commute: { "value.min": "35", source: "own" },
};
