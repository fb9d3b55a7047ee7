import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { check } from "@/lib/domain/check/check";
import { RULES } from "@/lib/domain/check/rules";
import { type Labelled, messageOf, readLabelled } from "./labelled";
import { RULE_CODES, RULES_BY_CLASS } from "./rules";
import { score } from "./score";

const messagesOf = (file: string): readonly Labelled[] =>
  readLabelled(JSON.parse(readFileSync(new URL(`fixtures/${file}.json`, import.meta.url), "utf8"))) ?? [];

// What a word list finds in the texts it was written beside says little about other texts; it may not become worse.
describe("80 messages, each labelled by hand for each rule", () => {
  const { messages, classes, rules, errorsOnReady } = score(
    ["declines-60", "declines-20"].flatMap(messagesOf),
  );

  test("are read, and hold something to find for every rule", () => {
    expect(messages).toBe(80);
    expect(RULE_CODES.filter((code) => (rules[code]?.found ?? 0) + (rules[code]?.missed ?? 0) === 0)).toEqual(
      [],
    );
  });

  test.each([
    ["structure", 1],
    ["defect", 0.95],
    ["presence", 0.95],
  ] as const)("are judged as their reader did, of class %s in a share of %d at least", (name, least) => {
    expect(classes[name].precision).toBeGreaterThanOrEqual(least);
    expect(classes[name].recall).toBeGreaterThanOrEqual(least);
  });

  test("show no error where they are ready to go out", () => {
    expect(errorsOnReady).toBe(0);
  });
});

describe("12 messages that ask before deciding, labelled for the rules that bear on asking", () => {
  const asks = messagesOf("asks-12").map((message) => ({
    labels: message.labels,
    found: new Set(check(messageOf(message)).findings.map(({ rule }) => rule)),
  }));
  const labelled = [...new Set(asks.flatMap(({ labels }) => Object.keys(labels)))];

  test.each(labelled)("are judged as their reader did by the rule %s", (rule) => {
    const judged = asks.filter(({ labels }) => labels[rule] === "ok" || labels[rule] === "flag");
    expect(judged.map(({ found }) => (found.has(rule) ? "flag" : "ok"))).toEqual(
      judged.map(({ labels }) => labels[rule]),
    );
  });
});

test("every rule that is held against labels is a rule of the check, in the same class", () => {
  const classOf = Object.fromEntries(RULES.map((rule) => [rule.code, rule.class]));
  for (const [name, codes] of Object.entries(RULES_BY_CLASS))
    expect(codes.map((code) => [code, classOf[code]])).toEqual(codes.map((code) => [code, name]));
});
