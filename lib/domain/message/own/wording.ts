import { isWrittenIn } from "@/lib/domain/message/own/example";
import { holeNames, holeProblem } from "@/lib/domain/message/own/holes";
import type { OwnWording } from "@/lib/domain/message/own-wording";
import type { PartTag } from "@/lib/domain/message/part";

/** The parts that a person can word once and for all. The others say what was chosen for one message. */
export const KEPT_TAGS = [
  "greeting",
  "thanks",
  "apology",
  "effort",
  "decision",
  "alternative",
  "confirmation",
  "door",
  "wishes",
  "sign-off",
] as const satisfies readonly PartTag[];

/** UTF-16 units. */
export const MOST_WORDING = 500;

/** A text as it is kept: single spaces, and line breaks only where a sign-off has them. */
export function tidied(tag: PartTag, text: string): string {
  const lines = text.split(/\r\n?|\n/).flatMap((line) => line.replace(/\s+/g, " ").trim() || []);
  return lines.join(tag === "sign-off" ? "\n" : " ");
}

/** Why this cannot be kept as an own wording, in one sentence; null when it can. Its text is tidied. */
export function wordingProblem({ kind, tag, language, text }: OwnWording): string | null {
  if (tag === "own") return "These are words between the parts. Keep the whole letter as a template instead.";
  if (!KEPT_TAGS.some((each) => each === tag))
    return "This part says what is chosen for each message, so it has no wording that stays.";
  if (!isWrittenIn(kind, language)) return "There are no letters of this kind in that language.";
  if (text === "") return "Write the words that you want to use.";
  if (text.length > MOST_WORDING) return `Use at most ${MOST_WORDING} characters.`;
  return holeProblem(text, holeNames(kind, language));
}
