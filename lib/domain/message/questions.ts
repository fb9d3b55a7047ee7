import type { Part } from "@/lib/domain/message/part";
import { sentencesOf } from "@/lib/domain/message/sentences";
import { asPhrase } from "@/lib/domain/message/template";

/** More are answered late or not at all (message model, section 3). */
export const MOST_QUESTIONS = 5;

/** What is ticked and what is typed, one question a line, as it will be asked: each once, ended by its mark. */
export const questionsFrom = (ticked: readonly string[], typed: string): string[] => [
  ...new Set([...ticked, ...typed.split("\n")].flatMap((line) => asQuestion(line) ?? [])),
];

/**
 * What the letter asks: the parts that are questions, and in the person's own text what ends in a question mark. A line
 * of a list is one question, however many sentences it has. To ask whether it is a good time to talk is a greeting.
 */
export const questionsIn = (parts: readonly Part[]): string[] =>
  parts
    .filter(({ tag }) => tag !== "greeting")
    .flatMap(({ tag, text }) =>
      tag === "questions" ? [withoutBullet(text)] : text.split("\n").flatMap(questionsInLine),
    );

function questionsInLine(line: string): string[] {
  if (BULLET.test(line)) return line.includes("?") ? [withoutBullet(line)] : [];
  return sentencesOf(line).flatMap(({ text }) => (text.endsWith("?") ? [text] : []));
}

/** A question in one line, without the mark of a list before it; null for an empty one. */
export function asQuestion(text: string): string | null {
  const line = asPhrase(withoutBullet(text));
  if (line === null) return null;
  return /[.!?…]["'”’)]?$/u.test(line) ? line : `${line}?`;
}

const BULLET = /^\s*(?:[-–•*]|\d{1,2}[.)])\s+/;
const withoutBullet = (text: string): string => text.replace(BULLET, "");
