import { expect, test } from "vitest";
import { BODY, findingsOf, fixed, withText } from "@/lib/domain/check/fixtures/message";

const SENTENCE = "I am looking for a permanent post at this point.";
const find = (words: string) => findingsOf("promise", withText(SENTENCE, words));

test.each([
  "When you call I leave everything and I sign.",
  "Nothing will keep me from signing next year.",
  "I promise I will apply again next year.",
  "I’ll definitely join you the moment a remote role opens.",
  "If it becomes permanent, I guarantee you a yes.",
  "You have my word that I'll be back.",
  "I would take the job tomorrow if you moved.",
  "As soon as my contract ends I'll be knocking on your door.",
  "The day you print a permanent contract I sign it.",
  "You can count on me for the next opening.",
  "I will come to you in January, no matter what.",
  "I'll bring you three brilliant developers before the month is out.",
  "Rest assured I'll reapply in spring.",
  "Consider me hired for 2027.",
])("“%s” is found", (words) => {
  const [finding] = find(words);
  expect(finding).toMatchObject({ severity: "warning", mark: "honesty" });
  expect(words).toContain(finding?.quote);
});

test.each([
  "I'll come back to you by Friday at the latest.",
  "I promise to return the laptop by Friday.",
  "I can't promise anything, but I'd be glad to hear from you.",
  "I'd be happy to apply again if that changes.",
  "Thank you for keeping your promise to reply.",
  "It is a promising team.",
  "I'll confirm by e-mail, as promised.",
  "I will return the laptop on Friday and hand over my projects.",
  "I promised my team that I would finish the project.",
  "I will be joining another company in May.",
  "I will apply what I learnt from you.",
  "I promise this is nothing personal.",
  "I'm certain you'll find the right person.",
])("“%s” promises nothing that is in other hands", (words) => {
  expect(find(words)).toEqual([]);
});

test("can be taken out with its sentence", () => {
  const changes = withText(SENTENCE, `${SENTENCE} I promise to apply again.`);
  expect(fixed(changes, findingsOf("promise", changes))).toBe(BODY);
});
