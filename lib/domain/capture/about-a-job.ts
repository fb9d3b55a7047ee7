import type { Letter } from "./letter";
import { anyOf } from "./phrases";
import type { Fact } from "./proposal";

/**
 * Whether a text speaks of work at all, or names a job or a choice of times, and is not a digest, which names many jobs
 * and is about none of them.
 */
export function isAboutOneJob(letter: Letter, role: Fact | null, times: readonly Fact[]): boolean {
  return (role !== null || times.length > 1 || OF_WORK.test(wordsOf(letter))) && !listsJobs(letter);
}

/** Whether a text is a digest of many jobs: what it says is true of one of them at most. */
export const listsJobs = (letter: Letter): boolean => LISTS_JOBS.test(wordsOf(letter));

const wordsOf = ({ subject, own, quoted }: Letter): string => `${subject.text}\n${own.text}\n${quoted.text}`;

const OF_WORK = anyOf(
  "interview\\w*|recruit\\w*|hiring|hire|headhunt\\w*|executive search|shortlist\\w*",
  "roles?|positions?|vacanc(?:y|ies)|jobs?|opportunit(?:y|ies)|careers?|employment|offer",
  "applications?|applied|applying|candidates?|cv|résumé|resume|talent|portfolio",
  "your (?:profile|background|experience)",
  "(?:final|last|next|first|second) (?:round|stage|step|session|conversation)",
  "head of|vp|founder|start-?up",
  "einladung|stelle|bewerbung|entretien|poste|candidature|entrevista|puesto",
);
const LISTS_JOBS = anyOf(
  "\\d{1,4}\\+? (?:new|more) … jobs?",
  "your job alert",
  "jobs you (?:might|may) be interested in",
  "view all (?:recommended )?jobs",
);
