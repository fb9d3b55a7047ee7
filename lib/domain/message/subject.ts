import type { MessageFacts } from "@/lib/domain/message/facts";
import type { Phrases } from "@/lib/domain/message/template";

/** The subject of an answer that stays in their thread; null where there is none to stay in. */
export const subjectInThread = ({ threadSubject }: MessageFacts): string | null =>
  threadSubject ? `Re: ${threadSubject.replace(/^(?:\s*(?:re|aw|sv)\s*:)+\s*/i, "")}` : null;

/** What it is about: "Supply planner interview". */
export const matterOf = ({ role, company }: Phrases): string =>
  role === null ? `Interview at ${company}` : `${role} interview`;
