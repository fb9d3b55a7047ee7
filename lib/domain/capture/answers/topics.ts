import type { Criterion } from "../../fit/criterion";
import type { Topic } from "./finding";

/** What a criterion is about: by its attribute, else by the words of its label; null where neither tells. */
export function topicOf({ attribute, label }: Criterion): Topic | null {
  const byLabel =
    TOPICS.find(({ words, unless }) => words.test(label) && !unless?.test(label))?.topic ?? null;
  const byAttribute = ATTRIBUTES.get(attribute.trim().toLowerCase());
  if (byAttribute === undefined) return byLabel;
  // "Days in the office" under "remote" is counted the other way round.
  if (byAttribute === "home" && byLabel === "office") return "office";
  const isOther = TOPICS.some(({ topic, unless }) => topic === byAttribute && unless?.test(label));
  return isOther ? null : byAttribute;
}

const ATTRIBUTES = new Map<string, Topic>([
  ...["salary", "pay", "compensation", "base pay"].map((name) => [name, "pay"] as const),
  ...["remote", "home office", "remote work"].map((name) => [name, "home"] as const),
  ...["office", "office days"].map((name) => [name, "office"] as const),
  ...["hours", "weekly hours", "working week"].map((name) => [name, "hours"] as const),
  ...["contract", "contract type"].map((name) => [name, "contract"] as const),
  ...["start", "start date", "first day"].map((name) => [name, "start"] as const),
  ...["level", "seniority"].map((name) => [name, "level"] as const),
  ...["visa", "sponsorship", "visa sponsorship"].map((name) => [name, "visa"] as const),
  ...["notice", "notice period"].map((name) => [name, "notice"] as const),
  ...["holiday", "holidays", "vacation", "annual leave"].map((name) => [name, "holiday"] as const),
  ["travel", "travel"],
  ["contract length", "length"],
  ["probation", "probation"],
]);

const TOPICS: readonly { topic: Topic; words: RegExp; unless?: RegExp }[] = [
  {
    topic: "office",
    words: /\b(?:office days|on[ -]?site|days? (?:in|at) the office|office presence)\b/i,
    unless: /\bhome|remote\b/i,
  },
  { topic: "home", words: /\b(?:remote|home[ -]?office|(?:work|days) (?:from|at) home|wfh|home working)\b/i },
  {
    topic: "pay",
    words: /\b(?:pay|salary|compensation|wage|(?:day|daily|hourly) rate)\b/i,
    unless:
      /\b(?:bonus|equity|shares|options|rise|raise|review|gap|equal|transparen\w*|sick|parental|total|ote|budget|pension|overtime|training|thirteenth|13th)\b/i,
  },
  {
    topic: "holiday",
    words: /\b(?:holidays?|vacation|annual leave|paid leave|pto|days off)\b/i,
    unless: /\b(?:unpaid|parental|sick|bank|public)\b/i,
  },
  {
    topic: "hours",
    words: /\b(?:(?:weekly|working) hours|hours a week|hours per week|working week)\b/i,
    unless: /\b(?:overtime|flexible|core|flexi\w*)\b/i,
  },
  {
    topic: "length",
    words:
      /\b(?:(?:contract|assignment|project) (?:length|duration|term)|(?:length|duration) of (?:the )?(?:contract|assignment|project)|how long (?:the contract|it) lasts)\b/i,
  },
  { topic: "probation", words: /\bprobation\w*|\btrial period\b/i },
  { topic: "notice", words: /\bnotice\b/i, unless: /\bmy notice\b/i },
  {
    topic: "travel",
    words: /\b(?:travel|travelling|business trips)\b/i,
    unless: /\b(?:time|costs?|expenses?|pass|ticket|commut\w*)\b/i,
  },
  {
    topic: "contract",
    words: /\b(?:contract|permanent|fixed[ -]term|freelance)\b/i,
    unless: /\b(?:length|notice|salary|hours)\b/i,
  },
  { topic: "start", words: /\b(?:start(?:ing)? date|first day|start of work)\b/i },
  {
    topic: "level",
    words: /\b(?:level|seniority)\b/i,
    unless: /\b(?:pay|noise|stress|english|german|language|energy)\b/i,
  },
  { topic: "visa", words: /\b(?:visa|sponsorship|work permit)\b/i },
];
