import { describe, expect, test } from "vitest";
import { BODY, findingsOf, fixed, withText } from "@/lib/domain/check/fixtures/message";
import { facts } from "@/lib/domain/message/fixtures/sample";

const SENTENCE = "I am looking for a permanent post at this point.";
const find = (words: string, changes = {}) =>
  findingsOf("private-info", { ...withText(SENTENCE, words), ...changes });

describe("flags", () => {
  test.each([
    ["health", "My kidney scan has been brought forward."],
    ["family", "My little girl starts school."],
    ["finances", "The bank is about to take our house."],
    ["immigration", "My residence card runs out in July."],
    ["health", "I've just been diagnosed with MS."],
    ["health", "I'm booked in for a knee operation."],
    ["health", "My doctor has told me to slow down."],
    ["health", "I'm burnt out."],
    ["health", "For health reasons I won't come."],
    ["family", "I'm pregnant and due in May."],
    ["family", "My husband has been offered a job in Lyon."],
    ["family", "We're expecting our second child."],
    ["family", "I'm going through a divorce."],
    ["family", "I have to care for my elderly father."],
    ["religion", "As a practising Muslim I couldn't work on Fridays."],
    ["age", "I turn 61 in March."],
    ["age", "At my age I feel too old to start again."],
    ["finances", "I can't pay my rent on that."],
    ["finances", "I currently earn £52,000."],
    ["immigration", "My visa runs out in June."],
    ["private life", "I have a criminal record."],
  ])("%s in “%s”", (matter, words) => {
    const [finding] = find(words);
    expect(finding).toMatchObject({ severity: "warning", mark: "privacy" });
    expect(finding?.message).toContain(matter);
    expect(words).toContain(finding?.quote);
  });
});

describe("does not flag", () => {
  test.each([
    "I enjoyed the day on the ward.",
    "My heart has always been in teaching.",
    "The bank wants me to start in May.",
    "You run a healthy team.",
    "I've worked in cancer research for ten years.",
    "I wish you and your family well.",
    "I talked it over with my partner.",
    "Congratulations on the birth of your daughter.",
    "Grace and May were lovely.",
    "I am 30 minutes late with this.",
    "The role covers maternity leave.",
    "For family reasons I won't be going ahead.",
    "I was ill at ease with the idea of selling.",
    "I'm expecting an answer from my landlord.",
    "My business partner and I enjoyed the talk.",
    "I have an operation to run here until June.",
  ])("“%s”", (words) => {
    expect(find(words)).toEqual([]);
  });

  test("a permit that was recorded as the reason", () => {
    const words = "My visa ties me to my present employer.";
    expect(find(words, { facts: facts({ recordedReasons: ["visa"] }) })).toEqual([]);
    expect(find(words)).toHaveLength(1);
  });

  test("names", () => {
    const names = { company: "My Baby Ltd", recipientName: "Grace Pregnant" };
    expect(find("Thank you, Grace Pregnant of My Baby Ltd.", { facts: facts(names) })).toEqual([]);
  });
});

describe("the fix", () => {
  test("says “for personal reasons” in place of a cause", () => {
    const changes = withText("at this point.", "because I am pregnant and have two children.");
    expect(fixed(changes, findingsOf("private-info", changes))).toContain(
      "a permanent post for personal reasons. Should",
    );
  });

  test("takes out a sentence of its own", () => {
    const changes = withText(SENTENCE, `${SENTENCE} My mother is ill.`);
    expect(fixed(changes, findingsOf("private-info", changes))).toBe(BODY);
  });
});
