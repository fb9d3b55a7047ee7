import { isAskedFor } from "@/lib/domain/check/presence";
import type { Reading } from "@/lib/domain/check/reading";
import type { Rule } from "@/lib/domain/check/rule";
import { MOST_QUESTIONS, questionsIn } from "@/lib/domain/message/questions";

/** Five questions at most: a longer list is put off. */
export const fewQuestions: Rule = {
  code: "few-questions",
  class: "structure",
  mark: "time",
  applies: isAskedFor("questions"),
  find: (reading) => {
    const count = countQuestions(reading);
    if (count <= MOST_QUESTIONS) return [];
    const message = `${count} questions; up to five are answered sooner. Keep those that decide it.`;
    return [{ severity: "warning", message, span: null }];
  },
};

const countQuestions = ({ parts, letter }: Reading): number =>
  questionsIn(parts ?? [{ tag: "own", text: letter, starts: "paragraph" }]).length;
