import { describe, expect, test } from "vitest";
import { BODY, findingsOf, fixed, withText } from "@/lib/domain/check/fixtures/message";
import { facts } from "@/lib/domain/message/fixtures/sample";

const SENTENCE = "I am looking for a permanent post at this point.";
const KNOWN = { thirdParties: ["Gareth Pole"], otherCompanies: ["Kestrel Pharma"] };
const find = (words: string, changes = {}) =>
  findingsOf("third-party", { ...withText(SENTENCE, words), facts: facts(KNOWN), ...changes });

describe("flags", () => {
  test.each([
    ["a person who is known", "Gareth Pole may like it.", "Gareth Pole"],
    ["another company that is known", "I've had a talk at Kestrel Pharma.", "Kestrel Pharma"],
    ["a colleague", "My colleague Sarah Jones would suit you.", "Sarah Jones"],
    ["a friend", "A friend of mine, Anna Bell, is looking for this.", "Anna Bell"],
    ["another candidate", "The other candidate, Rita Moss, is weaker.", "Rita Moss"],
    ["who turned them down", "I hear that Lucy Chan turned you down as well.", "Lucy Chan"],
    ["a telephone number", "Call Tom Hardy on 07700 900123.", "Tom Hardy"],
    ["another employer's pay", "I've accepted an offer from Brook for £85,000.", "£85,000"],
    ["pay in words", "I've signed with Brook for forty per cent more.", "forty per cent"],
    ["pay in the next sentence", "I've accepted another offer. They pay 95k.", "95k"],
    ["other terms", "My new employer gives me a company car.", "company car"],
  ])("%s", (_, words, quote) => {
    expect(find(words)).toMatchObject([{ severity: "error", mark: "privacy", quote }]);
  });
});

describe("does not flag", () => {
  test.each([
    ["no name", "I've accepted another position."],
    ["thanks", "Please thank Gareth Pole for showing me round."],
    ["who was met", "It was good to meet Anna Bell and Priya Nair."],
    ["who brought them together", "My friend Tom told me of the post."],
    ["consent", "My colleague Sarah Jones has agreed that I may pass on her name."],
    ["nobody in particular", "I know someone who may suit the role and can ask them first."],
    ["the person's own terms", "I'd need around €60,000, and the range ends at €52,000."],
    ["the company's own offer", "The offer of £60,000 was generous."],
    ["recipient and sender", "My contact Elena knows that Maya Okafor is looking for a permanent post."],
  ])("%s", (_, words) => {
    expect(find(words)).toEqual([]);
  });

  test("colleagues in a letter to their own manager", () => {
    expect(find("My colleague Sarah Jones takes over.", { kind: "decline-counter" })).toEqual([]);
  });

  test("another company in place of the right one: a letter used twice", () => {
    const changes = { body: BODY.replace("Harbour Foods", "Kestrel Pharma"), facts: facts(KNOWN) };
    expect(findingsOf("role-company", changes)).toHaveLength(1);
    expect(findingsOf("third-party", changes)).toEqual([]);
  });

  test("a block under the name", () => {
    const end = "Maya Okafor\nLeeds, 0113 496 0000";
    expect(
      findingsOf("third-party", withText("Kind regards,\nMaya Okafor", `Kind regards,\n${end}`)),
    ).toEqual([]);
  });
});

test("finds three at most, one for each place", () => {
  const words = "My colleague Ann Lee, my friend Bo Berg, my friend Cy Dahl and my friend Di Ek are looking.";
  expect(find(words)).toHaveLength(3);
  expect(find("My colleague Gareth Pole would suit you.")).toHaveLength(1);
});

test("can be taken out with its sentence", () => {
  const changes = withText(SENTENCE, `${SENTENCE} My colleague Sarah Jones would suit you.`);
  expect(fixed(changes, findingsOf("third-party", changes))).toBe(BODY);
});
