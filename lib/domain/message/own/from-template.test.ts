import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "@/lib/domain/check/check";
import type { Choices } from "@/lib/domain/message/choices";
import { compose } from "@/lib/domain/message/compose";
import type { MessageFacts } from "@/lib/domain/message/facts";
import { because, choices, facts } from "@/lib/domain/message/fixtures/sample";
import { partsFrom } from "@/lib/domain/message/own/from-template";
import type { OwnTemplate } from "@/lib/domain/message/own/own-template";
import { PART_TAGS, type Part, renderBody, STARTS } from "@/lib/domain/message/part";

const part = (tag: Part["tag"], text: string, starts: Part["starts"] = "paragraph"): Part => ({
  tag,
  text,
  starts,
});

const TEMPLATE: OwnTemplate = {
  id: "t",
  name: "Plain",
  kind: "decline-interview",
  language: "en",
  subject: "About {post}",
  parts: [
    part("greeting", "Good day {firstName},"),
    part("thanks", "Thanks for writing to me about {post}."),
    part("decision", "I have decided not to go ahead.", "inline"),
    part("reason", "{reason}"),
    part("door", "{door}", "inline"),
    part("own", "Give my best to everybody at {company}."),
    part("sign-off", "Yours,\n{sender}"),
  ],
};

const draft = (
  c: Partial<Choices> = {},
  f: Partial<MessageFacts> = {},
  template: OwnTemplate | null = TEMPLATE,
) => compose({ kind: "decline-interview", facts: facts(f), choices: choices(c), seed: 0, template });

test("reads as the person's own letter, with what was chosen in it", () => {
  const contract = because("contract-type", { wanted: "a permanent post" });
  const { subject, parts } = draft({ reasons: [contract], door: "ajar" });
  expect(subject).toBe("About the Supply planner role at Harbour Foods");
  expect(renderBody(parts)).toMatch(
    /^Good day Elena,\n\nThanks for writing to me about the Supply planner role at Harbour Foods\. I have decided not to go ahead\.\n\n[^\n]*a permanent post[^\n]*\. [^\n]*\n\nGive my best to everybody at Harbour Foods\.\n\nYours,\nMaya Okafor$/,
  );
  expect(parts.map(({ tag }) => tag)).toEqual([
    ...(["greeting", "thanks", "decision", "reason", "door", "own", "sign-off"] as const),
  ]);
});

test("leaves out what was not chosen, and gives its break to the next part", () => {
  const { parts, told } = draft({ reasons: [], door: "open" });
  expect(parts.map(({ tag }) => tag)).not.toContain("reason");
  expect(parts.find(({ tag }) => tag === "door")?.starts).toBe("paragraph");
  expect(told).toEqual([]);
});

test("tells no reason that the template has no place for", () => {
  const silent = { ...TEMPLATE, parts: TEMPLATE.parts.filter(({ tag }) => tag !== "reason") };
  const reasons = [because("contract-type")];
  expect(draft({ reasons }).told).toHaveLength(1);
  expect(draft({ reasons }, {}, silent).told).toEqual([]);
});

test("keeps what nothing fills in sight, where the check stops it", () => {
  const template = { ...TEMPLATE, parts: [...TEMPLATE.parts, part("own", "Should {opening} come up.")] };
  const { subject, parts, channel } = draft({}, {}, template);
  const body = renderBody(parts);
  expect(body).toContain("Should [opening] come up.");
  const message = { kind: "decline-interview" as const, channel, subject, body, parts };
  const { findings } = check({ ...message, facts: facts(), choices: choices() });
  expect(findings.find(({ rule }) => rule === "placeholder")).toMatchObject({
    severity: "error",
    quote: "[opening]",
  });
});

test("without a subject of its own it has that of its kind, in their thread", () => {
  expect(draft({}, { threadSubject: "Your CV" }, { ...TEMPLATE, subject: "" }).subject).toBe("Re: Your CV");
});

test("is signed as every letter is, and stays in order where there is nothing to sign with", () => {
  const signature = "Bristol\n+44 20 7946 0000";
  const last = (f: Partial<MessageFacts>, template = TEMPLATE) => draft({}, f, template).parts.at(-1)?.text;
  expect(last({ signature })).toBe(`Yours,\nMaya Okafor\n${signature}`);
  const signed = { ...TEMPLATE, parts: [part("sign-off", "Yours,\n{sender}\n{signature}")] };
  expect(last({ signature }, signed)).toBe(`Yours,\nMaya Okafor\n${signature}`);
  expect(last({}, signed)).toBe("Yours,\nMaya Okafor");
});

test("an own sign-off is signed as well", () => {
  const own = [{ kind: null, tag: "sign-off", language: "en", text: "Yours,\n{sender}" }] as const;
  const lastOf = (f: Partial<MessageFacts>) =>
    compose({ kind: "decline-interview", facts: facts(f), choices: choices(), seed: 0, own }).parts.at(-1)
      ?.text;
  expect(lastOf({ signature: "Bristol" })).toBe("Yours,\nMaya Okafor\nBristol");
  expect(lastOf({})).toBe("Yours,\nMaya Okafor");
});

describe("is passed over", () => {
  const ours = (c: Partial<Choices> = {}) => draft(c, {}, null);

  test("for another kind, another language, and where no letter is written", () => {
    expect(draft({}, {}, { ...TEMPLATE, kind: "ask-before-deciding" })).toEqual(ours());
    expect(draft({}, {}, { ...TEMPLATE, language: "de" })).toEqual(ours());
    expect(draft({ channel: "phone" })).toEqual(ours({ channel: "phone" }));
  });
});

test("a template of anything fills without a hole left open, and in the order that it has", () => {
  const anyPart = fc.record({
    tag: fc.constantFrom(...PART_TAGS),
    text: fc.constantFrom("Words.", "{reason}", "{questions}", "{door}", "{nothing}", "At {company}.", " "),
    starts: fc.constantFrom(...STARTS),
  });
  const composed = [
    part("reason", "Because."),
    part("questions", "- Why?"),
    part("questions", "- When?", "line"),
  ];
  fc.assert(
    fc.property(fc.array(anyPart, { maxLength: 12 }), (parts) => {
      const written = partsFrom({ parts }, composed, { company: "Acme Inc." });
      expect(renderBody(written)).not.toMatch(/[{}]|\.\./);
      expect(written.some(({ text }) => text.trim() === "")).toBe(false);
      const first = parts.findIndex(({ text }) => text.trim() !== "" && text !== "{door}");
      if (parts.slice(0, first + 1).some(({ starts }) => starts === "paragraph"))
        expect(written[0]?.starts).toBe("paragraph");
    }),
    { numRuns: 1000 },
  );
});
