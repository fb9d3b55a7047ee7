import { describe, expect, test } from "vitest";
import { findingsOf, withText } from "@/lib/domain/check/fixtures/message";
import { facts } from "@/lib/domain/message/fixtures/sample";

const find = (words: string, changes = {}) =>
  findingsOf("criticism", {
    ...withText("I am looking for a permanent post at this point.", words),
    ...changes,
  });

describe("flags", () => {
  test.each([
    ["papers", "The briefing papers were slapdash.", "slapdash"],
    ["a day", "Frankly, the whole day was a fiasco.", "fiasco"],
    ["the process", "The process was slow and confusing.", "slow"],
    ["the offer", "Frankly, the offer is laughable.", "laughable"],
    ["what somebody was made to feel", "I felt belittled throughout the afternoon.", "belittled"],
    ["praise denied", "Your reply was anything but professional.", "professional"],
    ["a lack", "I was struck by the lack of preparation.", "lack of preparation"],
    ["a weak word before its target", "It began with poor communication.", "poor"],
    ["a comparison", "I had expected better.", "expected better"],
    ["their time wasted", "It was a waste of my afternoon.", "waste of my afternoon"],
    ["the company by name", "Harbour Foods is a mess.", "a mess"],
  ])("%s", (_, words, quote) => {
    expect(find(words)).toMatchObject([{ severity: "warning", class: "defect", mark: "tone", quote }]);
  });

  test.each([
    ["an insult", "That was stupid, to be plain.", "stupid"],
    ["a person", "Your recruiter could not be bothered to read my letter.", "could not be bothered"],
    ["people", "Your managers looked bored.", "bored"],
    ["what nobody did", "Nobody replied to either of my letters.", "Nobody replied"],
    ["the reader", "You should be ashamed.", "should be ashamed"],
    ["what is not denied by a negation", "I have never met such rude people.", "rude"],
  ])("%s as an error", (_, words, quote) => {
    expect(find(words)).toMatchObject([{ severity: "error", quote }]);
  });

  test("every stretch of a sentence that blames, and the graver where one word blames in two ways", () => {
    const quotes = (words: string) => find(words).map(({ severity, quote }) => `${severity}: ${quote}`);
    expect(quotes("The process was slow and your recruiter a liar. The test was a joke.")).toEqual([
      "error: liar",
      "warning: slow",
      "warning: a joke",
    ]);
    expect(quotes("The whole day was a shambles, and the pay is a pittance.")).toEqual([
      "warning: shambles",
      "warning: pittance",
    ]);
    expect(quotes("It was a bunch of idiots.")).toEqual(["error: bunch of idiots"]);
  });

  test("a grave word behind three lighter ones", () => {
    const rant = "Your office was filthy, shabby, grubby and squalid, and your manager is an idiot.";
    expect(find(rant)[0]).toMatchObject({ severity: "error", quote: "idiot" });
    expect(find(rant)).toHaveLength(3);
  });

  test("the subject", () => {
    expect(find("", { subject: "Your shambles of a process" })).toMatchObject([
      { where: "subject", quote: "shambles", fix: null },
    ]);
  });
});

describe("does not flag", () => {
  test.each([
    ["what the writer does not know", "I know nothing about boats."],
    ["where the writer works best", "I would do better in a smaller team."],
    ["the writer", "I feel terrible about this, and my week has been chaotic."],
    ["the writer's doing", "It was rude of me not to answer, and my reply is inexcusable."],
    ["what is negated", "It was by no means a waste of time, and nobody was rude, vague or slow."],
    ["what would be", "It would be unfair to keep the slot, and I hope this does not seem rude."],
    ["a neutral fact", "The salary is below the range I need, and the role is not the right match."],
    ["timing", "This is bad timing."],
    ["sympathy", "I know the wait is frustrating, so I am writing today."],
    ["another employer", "My last company was a shambles."],
    ["trades", "I work with toxic waste and in offensive security."],
    ["a name", "I have joined the band Toxic Clowns."],
    ["praise", "Nobody could have been kinder, and your team was nothing short of wonderful."],
  ])("%s", (_, words) => {
    expect(find(words)).toEqual([]);
  });

  test("names", () => {
    const names = { company: "Shambles & Rude Ltd", role: "Nightmare Engineer" };
    expect(
      find("The Nightmare Engineer role at Shambles & Rude Ltd is not for me.", { facts: facts(names) }),
    ).toEqual([]);
  });
});
