import { describe, expect, test } from "vitest";
import { compose } from "@/lib/domain/message/compose";
import { choices, facts } from "@/lib/domain/message/fixtures/sample";
import type { KindCode } from "@/lib/domain/message/kinds";
import { renderBody } from "@/lib/domain/message/part";

/** Letters of a kind with this typed, in several wordings. */
const letters = (kind: KindCode, details: Record<string, string>): string[] =>
  Array.from({ length: 12 }, (_, seed) =>
    renderBody(compose({ kind, facts: facts(), choices: choices({ details }), seed }).parts),
  );

describe("what was typed for a field stands in a sentence that takes it", () => {
  test.each<[KindCode, string, string, RegExp]>([
    [
      "reschedule",
      "why",
      "because I am travelling that week",
      /(?:that|because) I am travelling that week\b/,
    ],
    ["reschedule", "why", "got promoted", /(?:that|because) I got promoted\b/],
    ["reschedule", "why", "A clash of dates.", /(?:reason|this|request|ask) is a clash of dates\./],
    ["reschedule", "why", "I travel. My child is at home.", /[.?\n] ?I travel\. My child is at home\./],
    ["reschedule", "instead", "a short call", /a short call/],
    ["reschedule", "instead", "could we talk by phone", /[.?\n] ?Could we talk by phone\?/],
    ["reschedule", "instead", "I would prefer the morning", /[.?\n] ?I would prefer the morning\./],
    ["counter-proposal", "term", "If I could work from home", /\b[iI]f I could work from home/],
    [
      "counter-proposal",
      "term",
      "more days at home",
      /(?:is|take is|need is|need for it is) more days at home/,
    ],
    ["decline-counter", "handover", "my open projects", /(?:over|on) my open projects/],
    ["decline-counter", "handover", "I will brief Tom", /[.?\n] ?I will brief Tom\./],
    ["decline-outreach", "fitting", "I want to lead a team", /[.?\n] ?I want to lead a team\./],
    ["decline-outreach", "fitting", "a post in planning", /a post in planning/],
  ])("%s, %s: %s", (kind, field, typed, said) => {
    for (const letter of letters(kind, { [field]: typed })) expect(letter).toMatch(said);
  });

  test("nothing typed asks for another time, and hands over the work", () => {
    for (const letter of letters("reschedule", {})) expect(letter).toContain("another time");
    for (const letter of letters("decline-counter", {})) expect(letter).toContain("my work");
  });
});
