import { describe, expect, test } from "vitest";
import { check } from "@/lib/domain/check/check";
import { BODY, findingsOf, fixed, message, withText } from "@/lib/domain/check/fixtures/message";
import { choices } from "@/lib/domain/message/fixtures/sample";

const SENTENCE = "I am looking for a permanent post at this point.";
const find = (words: string, changes = {}) =>
  findingsOf("feedback", { ...withText(SENTENCE, words), ...changes });

describe("flags", () => {
  test.each([
    ["advice on a person", "The lady who answers the telephone ought to smile more."],
    ["advice that says nothing", "One piece of feedback, you could all do a bit better."],
    ["an order in short", "Get rid of the personality test."],
    ["a verdict", "Your process is far too long and confusing."],
    ["a verdict on the advert", "The job advert was misleading."],
    ["an order", "You really should train your interviewers."],
    ["a demand", "Your hiring procedure needs work."],
    ["advice without a suggestion", "My feedback: nobody likes eight rounds."],
    ["a tip that is none", "A tip: replying is usually done while the applicant is alive."],
    ["scorn in a suggestion", "It might help to end the circus that your process is."],
  ])("%s", (_, words) => {
    expect(find(words)).toMatchObject([
      { severity: "warning", mark: "constructive", message: expect.stringMatching(/one suggestion/) },
    ]);
  });

  test("more than two sentences", () => {
    const words =
      "Some suggestions follow. It might help to shorten it. It might help to pay for it. It might help to explain it.";
    expect(find(words)).toMatchObject([{ quote: "It might help to explain it." }]);
  });

  test("feedback before the decision", () => {
    const changes = withText(
      "Thank you for",
      "It might help candidates if the process were shorter. Thank you for",
    );
    expect(findingsOf("feedback", changes)).toMatchObject([
      { message: expect.stringMatching(/decision first/) },
    ]);
  });

  test("the person's own line when it proposes nothing", () => {
    const own = "The form asked for everything twice.";
    expect(find(own, { choices: choices({ feedback: own }) })).toHaveLength(1);
    expect(find(own)).toEqual([]);
  });
});

describe("does not flag", () => {
  test.each([
    "I thought about the decisions you have to make.",
    "Your e-mails should go to my new address.",
    "One suggestion: it might help to name the salary range in the advert.",
    "May I offer one suggestion? Candidates might find a shorter task easier to fit in.",
    "Thank you for the clear process and for your feedback.",
    "The process has become longer than I can fit beside my job.",
    "You should receive the signed form by Friday.",
    "I know you need to fill the slot quickly.",
    "I'd be grateful for any advice you have for me.",
    "Next time I'm in Leeds I'd love to say hello.",
  ])("“%s”", (words) => {
    expect(find(words)).toEqual([]);
  });
});

test("counts as a check only where feedback is given", () => {
  expect(check(message()).marks.constructive).toBe("unchecked");
  const given = withText(SENTENCE, "One suggestion: it might help to name the range in the advert.");
  expect(check(message(given)).marks.constructive).toBe("clear");
});

test("can be taken out with its sentence", () => {
  const changes = withText(SENTENCE, `${SENTENCE} Your process is far too long.`);
  expect(fixed(changes, findingsOf("feedback", changes))).toBe(BODY);
});
