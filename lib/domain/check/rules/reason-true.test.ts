import { describe, expect, test } from "vitest";
import { check } from "@/lib/domain/check/check";
import { BODY, findingsOf, fixed, message, withText } from "@/lib/domain/check/fixtures/message";
import { because, choices, facts } from "@/lib/domain/message/fixtures/sample";
import { REASONS, type ReasonCode } from "@/lib/domain/message/reasons";
import { fill } from "@/lib/domain/message/template";

const SENTENCE = "I am looking for a permanent post at this point.";
const find = (words: string, recorded: readonly ReasonCode[], changes = {}) =>
  findingsOf("reason-true", {
    ...withText(SENTENCE, words),
    facts: facts({ recordedReasons: recorded }),
    ...changes,
  });

describe("a reason that was none is found, with its words", () => {
  test.each<[ReasonCode, string]>([
    ["compensation", "I've put pen to paper with a firm in Leeds."],
    ["compensation", "My boss has put me in charge of the bakery at night since Monday."],
    ["culture", "I've been made up to sous-chef."],
    ["location", "My firm has named me head of the drawing office."],
    ["compensation", "They have talked me out of leaving."],
    ["culture", "I'm going to sit tight where I work now."],
    ["location", "I took a berth with a different skipper last week."],
    ["culture", "I have got a place with somebody else."],
    ["culture", "I went and signed on with another crew."],
    ["compensation", "I've given my word to another kitchen."],
    ["location", "I start a new job on Monday."],
    ["timing", "A post elsewhere has been offered to me and I have taken it."],
    ["compensation", "After some thought I have decided to accept another offer."],
    ["compensation", "My boss talked me into staying."],
    ["culture", "My company matched the number, so I'm staying put."],
    ["staying", "The salary is some way below what I earn today."],
    ["location", "We're too far apart on pay."],
    ["compensation", "Relocating isn't an option for us."],
    ["compensation", "I’ve looked at the trains, and it can’t be done every day."],
    ["compensation", "I only consider fully remote roles."],
    ["culture", "The timing is bad for me."],
    ["culture", "My visa won't be extended, so I have to decline."],
    ["culture", "The fee is too low for me."],
    ["culture", "I have exams until July."],
    ["compensation", "I would need visa sponsorship, which you can't offer."],
    ["location", "I'm only looking for permanent roles."],
    ["location", "It would be a step back for me."],
    ["compensation", "I'm leaving the industry to retrain as a nurse."],
    ["compensation", "I don't have time for the take-home assignment."],
    ["compensation", "I would rather not work in the defence sector."],
    ["compensation", "I work best in small teams."],
    ["compensation", "I don't have enough experience with Kubernetes."],
    ["compensation", "My mother has fallen ill and I have to look after her."],
    ["seniority", "Because of a family emergency I can't come."],
  ])("%s, and “%s”", (recorded, words) => {
    const [finding] = find(words, [recorded]);
    expect(finding).toMatchObject({ mark: "honesty" });
    expect(words).toContain(finding?.quote);
  });

  test.each([
    ["error", "I've accepted another position."],
    ["error", "The pay is too low, so I must decline."],
    ["error", "My mother has fallen ill and I have to look after her."],
    ["warning", "The pay is lower than what I earn."],
  ])("an %s: %s", (severity, words) => {
    expect(find(words, ["culture"])[0]).toMatchObject({ severity });
  });

  test("not what is only touched on, nor what stands beside a true reason in its sentence", () => {
    expect(find("I finished my thesis in your reading room.", ["culture"])).toEqual([]);
    expect(find("The pay is too low, and I can't move for that sum.", ["compensation"])).toEqual([]);
  });

  test("but not where a letter to their own manager says that they go elsewhere", () => {
    expect(find("I've accepted another position.", ["career-change"], { kind: "decline-counter" })).toEqual(
      [],
    );
  });

  test("across the line breaks of wrapped mail", () => {
    expect(find("I have accepted\nanother position.", ["compensation"])).toHaveLength(1);
  });

  test("and both are named", () => {
    expect(find("I've accepted another position.", ["compensation"])[0]?.message).toBe(
      "You recorded “Pay”; this says “Accepted another position”. Say less rather than something else.",
    );
  });
});

describe("nothing is found", () => {
  test.each<[string, ReasonCode]>([
    ["It is not about the pay.", "culture"],
    ["I haven't accepted another offer.", "culture"],
    ["If you ever open a remote role, I'd be glad to hear.", "compensation"],
    ["Should a permanent post come up, do write to me.", "compensation"],
    ["Thank you for being so open about the salary range.", "location"],
    ["For personal reasons I won't be going ahead.", "compensation"],
    ["It isn't the right match for me at this time.", "compensation"],
    ["I hope you find somebody who can be on site every day.", "compensation"],
    ["Congratulations on the new contract with the council.", "compensation"],
    ["I have taken some time to think it over.", "compensation"],
    ["I've decided to pursue other opportunities.", "compensation"],
    ["Your notice period sounded generous.", "culture"],
    ["My circumstances have changed.", "compensation"],
    ["I found another mistake in my papers, for which I am sorry.", "compensation"],
    ["I took a berth with a different skipper in 2016 and learnt a great deal.", "compensation"],
    ["Your panel moved me up the list so quickly.", "compensation"],
    ["I have been put in charge of tills before.", "compensation"],
    ["Please sit tight until my papers arrive.", "compensation"],
  ])("in “%s”", (words, recorded) => {
    expect(find(words, [recorded])).toEqual([]);
  });

  test.each<[string, ReasonCode]>([
    ["The timing isn't right for me.", "staying"],
    ["I'm staying where I am for now.", "timing"],
    ["We've just had a baby, so I can't travel.", "location"],
    ["I must look after my mother.", "other"],
    ["I've been offered a new role in my current company and accepted it.", "staying"],
  ])("in “%s”, which is of the same kind as %s", (words, recorded) => {
    expect(find(words, [recorded])).toEqual([]);
  });

  test("where nothing was recorded, or nothing is decided", () => {
    const body = "I've accepted another position.";
    expect(find(body, [])).toEqual([]);
    expect(find(body, ["compensation"], { kind: "ask-before-deciding" })).toEqual([]);
  });
});

test.each(REASONS)("our own words for $code are true of it", ({ code, brief, candid, details }) => {
  const phrases = Object.fromEntries(details.map(({ key, example }) => [key, example]));
  for (const wording of [...brief, ...candid]) expect(find(fill(wording, phrases) ?? "", [code])).toEqual([]);
});

test("a reason chosen for this letter may be told, unless it states a fact that was not recorded", () => {
  const told = (code: ReasonCode, words: string) =>
    find(words, ["culture"], { choices: choices({ reasons: [because(code)] }) });
  expect(told("compensation", "The salary is too low for me.")).toEqual([]);
  expect(told("accepted-other", "I've accepted another position.")).toHaveLength(1);
});

describe("the fix", () => {
  const changes = (words: string) => ({
    ...withText(SENTENCE, words),
    facts: facts({ recordedReasons: ["compensation"] as const }),
  });

  test("takes the sentence out", () => {
    const made = changes("I've accepted another position.");
    const body = fixed(made, findingsOf("reason-true", made));
    expect(body).toBe(BODY.replace(`${SENTENCE} `, ""));
    expect(check(message({ body })).findings).toEqual([]);
  });

  test("is not offered where the decision would go with it", () => {
    const body = message().body.replace(
      "I have decided not",
      "I've accepted another offer and so I have decided not",
    );
    expect(findingsOf("reason-true", { ...changes(""), body })[0]?.fix).toBeNull();
  });
});
