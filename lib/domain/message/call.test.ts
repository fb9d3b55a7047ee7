import * as fc from "fast-check";
import { expect, test } from "vitest";
import { acceptanceIn, retractionIn } from "@/lib/domain/check/acceptance";
import { callBranches } from "@/lib/domain/message/call";
import { anyOccasionOf, anySeed } from "@/lib/domain/message/fixtures/arbitrary";
import { because, choices, facts } from "@/lib/domain/message/fixtures/sample";
import { isKindCode, KINDS, type KindCode } from "@/lib/domain/message/kinds";

const codes = Object.keys(KINDS).filter(isKindCode);
const spoken = codes.filter((code) => KINDS[code].channels.some((channel) => channel === "phone"));

const anyCall = fc
  .constantFrom(...spoken)
  .chain((kind) => fc.record({ kind: fc.constant(kind), occasion: anyOccasionOf(kind), seed: anySeed }))
  .map(({ kind, occasion, seed }) => ({ kind, ...occasion, seed }));

const pay = because("compensation", { wanted: "€60,000", offered: "€52,000" });
const linesFor = (code: string, kind: KindCode, changes: Parameters<typeof choices>[0]) =>
  callBranches({ kind, facts: facts(), choices: choices(changes), seed: 1 })
    .find((branch) => branch.code === code)
    ?.lines.join(" ");

test("a refusal is ready for eight turns, a question for four, and what is not spoken for none", () => {
  const turns = (kind: KindCode) =>
    callBranches({ kind, facts: facts(), choices: choices(), seed: 1 }).map(({ code }) => code);
  expect(turns("decline-interview")).toEqual([
    "good-moment",
    "bad-moment",
    "asks-why",
    "what-would-change",
    "is-it-the-money",
    "come-anyway",
    "offers-something",
    "voicemail",
  ]);
  expect(turns("reschedule")).toEqual(["good-moment", "bad-moment", "wants-an-answer", "voicemail"]);
  expect(turns("keep-in-touch")).toEqual([]);
});

test("the reason is told as far as the person lets it be told, and no further", () => {
  const why = (disclosure: "private" | "brief" | "candid") =>
    linesFor("asks-why", "decline-offer", { disclosure, reasons: [pay] });
  expect(why("private")).toMatch(/rather keep my reasons to myself/);
  expect(why("brief")).toMatch(/pay|package/);
  expect(why("brief")).not.toMatch(/€/);
  expect(why("candid")).toMatch(/€60,000/);
});

test("whether it is the money is said only where it is told as a reason anyway", () => {
  const money = (changes: Parameters<typeof choices>[0]) =>
    linesFor("is-it-the-money", "decline-offer", changes);
  expect(money({ disclosure: "candid", reasons: [because("timing"), pay] })).toMatch(/part of it.*€60,000/);
  const amongOthers = { disclosure: "brief" as const, reasons: [because("timing"), because("visa"), pay] };
  expect(money(amongOthers)).toMatch(/part of it.*(?:pay|package)/);
  expect(
    money({ ...amongOthers, reasons: [...amongOthers.reasons.slice(0, 2), because("culture"), pay] }),
  ).toMatch(/rather not/);
  expect(money({ disclosure: "private", reasons: [pay] })).toMatch(/rather not/);
  expect(money({ disclosure: "candid", reasons: [because("timing")] })).toMatch(/rather not/);
});

test("what would change it is named only where the door is open and it may be said", () => {
  const contract = because("contract-type", { wanted: "a permanent post" });
  const hope = (changes: Parameters<typeof choices>[0]) =>
    linesFor("what-would-change", "decline-interview", { reasons: [contract], ...changes });
  expect(hope({ door: "open" })).toMatch(/a permanent post/);
  expect(hope({ door: "ajar" })).not.toMatch(/permanent/);
  expect(hope({ disclosure: "private" })).not.toMatch(/permanent/);
});

test("no turn accepts anything, takes the decision back or promises more than to read", () => {
  fc.assert(
    fc.property(anyCall, (call) => {
      const turns = callBranches(call).filter(({ code }) => code !== "good-moment" && code !== "voicemail");
      const text = turns.flatMap(({ lines }) => lines).join("\n");
      expect(acceptanceIn(text)).toBeNull();
      expect(retractionIn(text)).toBeNull();
      expect(text).not.toMatch(/promise|guarantee|reconsider|I'll think|let me think|!/i);
    }),
    { numRuns: 1000 },
  );
}, 60_000);

test("every turn has something to hear, and whole sentences to say, each once", () => {
  fc.assert(
    fc.property(anyCall, (call) => {
      const branches = callBranches(call);
      expect(new Set(branches.map(({ code }) => code)).size).toBe(branches.length);
      for (const { heard, lines } of branches) {
        expect(heard).toMatch(/^(?:“.+[.?]”|.+\.)$/);
        expect(lines.length).toBeGreaterThan(0);
        expect(new Set(lines).size).toBe(lines.length);
        for (const line of lines) expect(line).toMatch(/^\S.*[.?:]$|^- /);
      }
    }),
    { numRuns: 1000 },
  );
}, 60_000);

test("the turns of a private call are the same whatever the reasons are", () => {
  fc.assert(
    fc.property(anyCall, (call) => {
      const secret = { ...call, choices: { ...call.choices, disclosure: "private" as const } };
      const silent = { ...secret, choices: { ...secret.choices, reasons: [] } };
      expect(callBranches(secret)).toEqual(callBranches(silent));
    }),
    { numRuns: 1000 },
  );
}, 60_000);
