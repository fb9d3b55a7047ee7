import { expect, test } from "vitest";
import { BODY, findingsOf, fixed, withText } from "@/lib/domain/check/fixtures/message";

const at = (words: string) => withText("I am looking for a permanent post at this point.", words);
const find = (words: string) => findingsOf("over-apology", at(words));

test.each([
  "I am sorry. I do apologise. Please forgive me.",
  "Sorry, sorry, I am so sorry.",
  "My apologies for the delay. I feel awful about it, and I regret any trouble.",
])("“%s” is too much", (words) => {
  expect(find(words)).toMatchObject([
    { severity: "info", class: "defect", mark: "tone", message: "3 apologies; once is enough." },
  ]);
});

test.each([
  "Sorry for the late reply. I am sorry to miss you.",
  "I regret to say that I regret having to regret it.",
  "I am so sorry and truly apologise for the delay.",
  "I was sorry to hear of Tom's illness. No apology is needed. You have no need to apologise. Sorry.",
])("“%s” is not", (words) => {
  expect(find(words)).toEqual([]);
});

test("the later apologies can be taken out, but never the decision or what stands between", () => {
  const words =
    "I am sorry. I do apologise. It was kind of you. Sorry again. I am sorry that I must decline.";
  expect(fixed(at(words), find(words))).toBe(
    at("I am sorry. It was kind of you. I am sorry that I must decline.").body,
  );
});

test("apologies that all hold the decision are left to the writer", () => {
  const words = "Sorry, I decline. Sorry, I withdraw. Sorry, I must decline.";
  expect(find(words)).toMatchObject([{ fix: null }]);
  expect(BODY).not.toContain("Sorry");
});
