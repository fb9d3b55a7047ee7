import { describe, expect, test } from "vitest";
import type { Reason } from "@/lib/domain/message/reason";
import { findReason, REASONS } from "@/lib/domain/message/reasons";
import { fill, holesOf } from "@/lib/domain/message/template";

test("every reason has a code of its own", () => {
  expect(new Set(REASONS.map(({ code }) => code)).size).toBe(REASONS.length);
  expect(findReason("role-mismatch")?.label).toBe("Role mismatch");
  expect(findReason("written-by-a-newer-version")).toBeUndefined();
});

describe.each(REASONS.map((reason): [string, Reason] => [reason.code, reason]))(
  "the reason %s",
  (_, reason) => {
    const allKeys = reason.details.map(({ key }) => key);
    const briefKeys = reason.details.filter(({ from }) => from === "brief").map(({ key }) => key);

    test("can always be told briefly without a detail, in six wordings, and in few words among others", () => {
      const bare = (wordings: readonly string[]) =>
        wordings.filter((wording) => holesOf(wording).length === 0);
      expect(bare(reason.brief).length).toBeGreaterThanOrEqual(6);
      expect(reason.besides?.length ?? 6).toBeGreaterThanOrEqual(6);
      expect(bare(reason.short)).toHaveLength(1);
      for (const short of reason.short) expect(short).toMatch(/^(?:the|my|a) [^.,']+$/);
    });

    test("can be told in three wordings at least, whatever was released", () => {
      const told = [...reason.brief, ...reason.candid].map((wording) => [...holesOf(wording)].sort().join());
      for (const holes of new Set(told))
        expect([holes, told.filter((other) => other === holes).length >= 3]).toEqual([holes, true]);
    });

    test("asks for every detail that its wordings use, at the level that uses it", () => {
      expect(briefKeys).toEqual(expect.arrayContaining(reason.brief.flatMap(holesOf)));
      expect(briefKeys).toEqual(expect.arrayContaining(holesOf(reason.opening ?? "")));
      expect(allKeys).toEqual(expect.arrayContaining(reason.candid.flatMap(holesOf)));
    });

    test("can be told candidly with any one of its candid details", () => {
      for (const { key, from } of reason.details) {
        const wordings = from === "brief" ? [...reason.brief, ...reason.candid] : reason.candid;
        const isUsed = wordings.some((wording) => holesOf(wording).includes(key));
        expect(isUsed, key).toBe(true);
      }
    });

    test("speaks of the person and not against the employer", () => {
      const examples = Object.fromEntries(reason.details.map(({ key, example }) => [key, example]));
      for (const wording of [...reason.brief, ...reason.candid, ...(reason.besides ?? [])]) {
        const sentence = fill(wording, examples) ?? "";
        expect(sentence).toMatch(/\.$/);
        expect(sentence).not.toMatch(
          /!|honestly|frankly|unfortunately|too low|better (offer|job)|your company/i,
        );
      }
    });
  },
);
