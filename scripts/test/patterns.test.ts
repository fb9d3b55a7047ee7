import { globSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { buildsPatterns, builtDuring, slowOnes, writtenIn } from "./patterns";

const FOLDERS = "lib/domain/{capture,check,message,tables}";
const sources = globSync(`${FOLDERS}/**/*.ts`, { exclude: ["**/*.test.ts", "**/fixtures/**"] });

// Nothing of the domain may be imported before the trap is set, or what it builds goes unseen.
const built = await builtDuring("lib/domain/", async () => {
  for (const source of sources) await import(path.resolve(source));
  await exercise();
});

/** What is only built out of names and units is built where a message is written and checked, and a mail is read. */
async function exercise(): Promise<void> {
  const { readAnswers } = await import("@/lib/domain/capture/answers/read-answers");
  const { readCriterion } = await import("@/lib/domain/fit/criterion");
  const { withHoles } = await import("@/lib/domain/message/own/with-holes");
  const { message } = await import("@/lib/domain/check/fixtures/message");
  const { check } = await import("@/lib/domain/check/check");
  const { readInvitation } = await import("@/lib/domain/capture/read-invitation");
  check(message());
  withHoles("Harbour Foods", { company: "Harbour Foods" });
  const definition = { unit: "days", must: { direction: "at-least", limit: 25 } };
  const holidays = { id: "a", kind: "number", label: "Holidays", attribute: "", rank: null, definition };
  const reading = { now: new Date(0), timeZone: "UTC" };
  readAnswers({ text: "You get 30 days of holiday." }, [readCriterion(holidays)], reading);
  const from = { name: "Elena Brandt", address: "elena@harbour.example" };
  const text = "Please come to an interview on Thursday at 10:00 CET. We pay 50,000 EUR.";
  readInvitation({ subject: "Interview", from, date: null, text }, reading);
}

test("No text makes a pattern slow.", { timeout: 60_000 }, () => {
  expect(slowOnes([...sources.flatMap(writtenIn), ...built])).toEqual([]);
});

test("Every file that builds patterns was seen to build one.", () => {
  const seen = new Set(built.map(({ file }) => file));
  expect(sources.filter((source) => buildsPatterns(source) && !seen.has(source))).toEqual([]);
  expect(sources.flatMap(writtenIn).length).toBeGreaterThan(100);
});

test.each([
  [/(?:a+)+b/, /^endless: \(\?:a\+\)\+$/],
  [/(?:be |be able to |able to )*x/, /^endless/],
  [/(?:a|b)*c/, /^endless/],
  [/^\w+\d+x/, /^each other: \\w\+ and \\d\+$/],
  [/a.*b.*c/, /^(?:each other|from every place)/],
  [/\s+$/, /^from every place: \\s\+$/],
])("%s is found", (pattern, why) => {
  expect(slowOnes([{ file: "a.ts", pattern }])[0]).toMatchObject({
    file: "a.ts",
    why: expect.stringMatching(why),
  });
});

test.each([
  [/a{0,40}b{0,40}c/],
  [/\bnot (?:be |going ){0,4}x/],
  [/^[^>]*>/],
  [/(?:(?!and)[^.])+/],
  [/\b\w+/],
])("%s is let through", (pattern) => {
  expect(slowOnes([{ file: "a.ts", pattern }])).toEqual([]);
});

test("Patterns are found wherever they stand, and however they are built.", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "tactful-patterns-"));
  const file = path.join(folder, "a.ts");
  writeFileSync(file, "const a = [{ b: (c: string) => /d+/gi.test(c) }];");
  expect(writtenIn(file).map(({ pattern }) => String(pattern))).toEqual(["/d+/gi"]);
  writeFileSync(file, 'export const a = ["b", "c"].map((d) => new RegExp(d + "+", "g")); RegExp("e");');
  const found = await builtDuring(folder, async () => {
    await import(file);
  });
  expect(found.map(({ pattern }) => String(pattern))).toEqual(["/b+/g", "/c+/g", "/e/"]);
  rmSync(folder, { recursive: true });
});
