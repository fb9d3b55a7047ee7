import type { MessageFacts } from "@/lib/domain/message/facts";
import type { Occasion } from "@/lib/domain/message/kind";
import type { Phrases } from "@/lib/domain/message/template";

/** The subject of an answer that stays in their thread; null where there is none to stay in. */
export const subjectInThread = ({ threadSubject }: MessageFacts): string | null =>
  threadSubject ? `Re: ${threadSubject.replace(/^(?:\s*(?:re|aw|sv)\s*:){1,9}\s*/i, "")}` : null;

/** What it is about: "Supply planner interview". */
export const matterOf = ({ role, company }: Phrases): string =>
  role === null ? `Interview at ${company}` : `${role} interview`;

/** The subject of an answer: their thread's, or what it is about with a name that says who writes. */
export const answerSubject =
  (matter: (phrases: Phrases) => string) =>
  ({ facts, phrases }: Occasion): string =>
    subjectInThread(facts) ?? `${matter(phrases)} – ${phrases.sender}`;

/** "Supply planner, Harbour Foods", for a subject that says what is done about it. */
export const postInShort = ({ role, company }: Phrases): string =>
  role === null ? `role at ${company}` : `${role}, ${company}`;
