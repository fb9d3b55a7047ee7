import { expect, test } from "vitest";
import { asQuestion, questionsFrom, questionsIn } from "./questions";

test.each([
  ["What is the range", "What is the range?"],
  ["  - Is it\tpermanent? ", "Is it permanent?"],
  ["2) Who decides?", "Who decides?"],
  ["Tell me about the team.", "Tell me about the team."],
  ["40 hours, or more?", "40 hours, or more?"],
  ["…", "…"],
])("“%s” is asked as “%s”", (typed, asked) => {
  expect(asQuestion(typed)).toBe(asked);
});

test("what is ticked comes before what is typed, each once, and empty lines ask nothing", () => {
  expect(questionsFrom(["A?", "B?"], "C\r\n\n- B?\n C?")).toEqual(["A?", "B?", "C?"]);
  expect(questionsFrom([], " \n- \n")).toEqual([]);
});

test("a letter asks its questions, and what the person asks in text of their own", () => {
  expect(
    questionsIn([
      { tag: "reason", text: "I have one question:", starts: "paragraph" },
      { tag: "questions", text: "- Tell me about the team.", starts: "paragraph" },
      {
        tag: "own",
        text: "It reads well. Who wrote it? I would like to know.\n- How many rounds? How long?",
        starts: "paragraph",
      },
    ]),
  ).toEqual(["Tell me about the team.", "Who wrote it?", "How many rounds? How long?"]);
});
