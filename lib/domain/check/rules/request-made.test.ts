import { describe, expect, test } from "vitest";
import { check } from "@/lib/domain/check/check";
import { asking, askingFindings, QUESTIONS } from "@/lib/domain/check/fixtures/asking";
import { findingsOf } from "@/lib/domain/check/fixtures/message";
import { compose } from "@/lib/domain/message/compose";
import { choices, facts } from "@/lib/domain/message/fixtures/sample";
import type { MessageKind } from "@/lib/domain/message/kind";
import { KINDS, type KindCode } from "@/lib/domain/message/kinds";
import { LOCALES } from "@/lib/domain/message/locales";
import { type PartTag, renderBody } from "@/lib/domain/message/part";

/** A letter of that kind, pasted, that says this and nothing else but thanks. */
function pasted(kind: KindCode, words: string) {
  const what = kind === "reschedule" ? "arranging the interview on 24 November at 10:00" : "your time";
  const body = `Dear Elena,\n\nThank you for ${what}. ${words}\n\nKind regards,\nMaya Okafor`;
  return findingsOf("request-made", { kind, body });
}

describe.each([
  ["ask-before-deciding", "error", ["I am thinking about it and will write again.", "I asked myself much."]],
  [
    "network-advice",
    "error",
    [
      "I have a decision to make about work, and I'd value your view on it.",
      "May I ask your advice? Could you spare me ten minutes on the phone, or a short reply?",
    ],
  ],
  [
    "reschedule",
    "error",
    [
      "I am interested in the role as before.",
      "I'm sorry to say that I cannot make it on 24 November.",
      "Tuesday doesn't suit me.",
    ],
  ],
  [
    "counter-proposal",
    "error",
    [
      "I'd be glad to go ahead.",
      "Please let me know whether that would work for you. If not, I'll quite understand.",
      "I'd gladly go ahead if we could agree on terms that suit both of us.",
    ],
  ],
  ["decline-counter", "warning", ["I have decided to decline it, and my decision is final."]],
  [
    "erase-data",
    "error",
    ["I'd like to know which data you hold about me.", "Please confirm this in writing."],
  ],
  ["reopen", "error", ["I declined at the time, and my circumstances have changed."]],
] as const)("%s", (kind, severity, empty) => {
  test.each(empty)("does not do its work with “%s”", (words) => {
    expect(pasted(kind, words)).toMatchObject([{ class: "structure", severity, span: null }]);
  });
});

test.each([
  ["ask-before-deciding", "Where is it?"],
  ["ask-before-deciding", "Could you please tell me the range."],
  ["ask-before-deciding", "I'd like to know the range."],
  ["ask-before-deciding", "I wonder whether it is permanent."],
  ["network-advice", "Did the longer way to work bother you?"],
  ["network-advice", "I keep wondering whether a smaller firm is worth it, and what you'd do in my place."],
  ["network-advice", "In your view, is it wise to move for a job?"],
  ["reschedule", "Could we find another time?"],
  ["reschedule", "Would it be possible to push it back to the week after?"],
  ["reschedule", "I could do Thursday at 15:00."],
  ["reschedule", "These would suit me:\n- 26 November, 9:00\n- 27 November, 14:00"],
  ["reschedule", "Would a call of twenty minutes be possible?"],
  ["reschedule", "May I answer your questions in writing?"],
  ["reschedule", "I would be grateful if the interview could be rescheduled."],
  ["counter-proposal", "I'd gladly go ahead if I could work from home three days a week."],
  ["counter-proposal", "Is there any room to raise the base to €60,000?"],
  ["counter-proposal", "For a move I would need a permanent contract."],
  ["counter-proposal", "A start in March would make it possible."],
  ["decline-counter", "My last day will be 31 December."],
  ["decline-counter", "I leave at the end of the month."],
  ["decline-counter", "As agreed, I stay for another four weeks, until 12/31."],
  ["erase-data", "Please erase the data that you hold about me."],
  ["erase-data", "I request the deletion of my personal data."],
  ["erase-data", "I want my application removed from your files."],
  ["reopen", "Is the role still open?"],
  ["reopen", "If it hasn't been filled, I'd be glad to be considered again."],
] as const)("%s does with “%s”", (kind, words) => {
  expect(pasted(kind, words)).toEqual([]);
});

test("a letter that is sent for nothing of the sort is not looked over for it, nor is a voicemail", () => {
  expect(pasted("decline-interview", "")).toEqual([]);
  expect(findingsOf("request-made", { kind: "reschedule", channel: "voicemail", body: "Hello." })).toEqual(
    [],
  );
});

const REQUEST: readonly (readonly [KindCode, readonly PartTag[]])[] = [
  ["ask-before-deciding", ["questions"]],
  ["network-advice", ["questions"]],
  ["reschedule", ["alternative", "times"]],
  ["counter-proposal", ["alternative"]],
  ["decline-counter", ["times"]],
  ["erase-data", ["alternative"]],
  ["reopen", ["alternative"]],
];

describe.each(REQUEST)("a composed letter: %s", (kind, tags) => {
  const { fields }: MessageKind = KINDS[kind];
  const filled = Object.fromEntries(fields.map(({ key, example }) => [key, example]));
  const report = (details: Readonly<Record<string, string>>, without: readonly PartTag[]) => {
    const given = { facts: facts(), choices: choices({ details, questions: ["Is it permanent?"] }) };
    const { parts, subject, channel } = compose({ kind, ...given, seed: 1 });
    const left = parts.filter(({ tag }) => !without.includes(tag));
    const { findings } = check({ kind, channel, subject, body: renderBody(left), parts: left, ...given });
    return findings.filter((finding) => finding.class === "structure").map(({ rule }) => rule);
  };

  test("is in order, and no longer once its request is taken out", () => {
    expect(report(filled, [])).toEqual([]);
    expect(report(filled, tags)).toContain("request-made");
  });

  test("shows a blank for what it cannot do without and nobody filled in", () => {
    const isNeeded = fields.some((field) => field.isNeeded);
    expect(report({}, []).includes("placeholder")).toBe(isNeeded);
  });
});

test("a composed letter in another language is judged by its tags, and pasted text in one not at all", () => {
  const given = { facts: facts(), choices: choices({ language: "de" }) };
  const kind = "reschedule";
  const { parts, subject, channel } = compose({ kind, ...given, seed: 1, locale: LOCALES.de });
  const left = parts.filter(({ tag }) => tag !== "alternative");
  const rules = (isTagged: boolean) =>
    check({
      kind,
      channel,
      subject,
      body: renderBody(left),
      parts: isTagged ? left : null,
      ...given,
    }).findings.map(({ rule }) => rule);
  expect(rules(true)).toContain("request-made");
  expect(rules(false)).not.toContain("request-made");
});

test("free text that asks is in order", () => {
  expect(check(asking()).findings).toEqual([]);
  expect(askingFindings("request-made", QUESTIONS, "")).toHaveLength(1);
});
