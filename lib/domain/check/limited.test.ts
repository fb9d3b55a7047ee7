import { expect, test } from "vitest";
import { check } from "@/lib/domain/check/check";
import type { Message } from "@/lib/domain/check/reading";
import { compose } from "@/lib/domain/message/compose";
import { choices, facts } from "@/lib/domain/message/fixtures/sample";
import { LOCALES } from "@/lib/domain/message/locales";
import { type Part, renderBody } from "@/lib/domain/message/part";

const LATE = facts({ elapsedWeekdayHours: 90 });

const german = (changes: (parts: readonly Part[]) => readonly Part[] = (parts) => parts): Message => {
  const kind = "decline-interview";
  const given = { facts: LATE, choices: choices({ language: "de" }) };
  const { subject, parts, channel } = compose({ kind, ...given, seed: 1, locale: LOCALES.de });
  const changed = changes(parts);
  return { kind, channel, subject, body: renderBody(changed), parts: changed, ...given };
};

const without = (tag: string) => german((parts) => parts.filter((part) => part.tag !== tag));
const adding = (text: string) => german((parts) => [...parts, { tag: "own", text, starts: "paragraph" }]);

const rulesIn = (message: Message) => check(message).findings.map(({ rule }) => rule);

test("of a letter in another language only the structure is looked at, and the report says so", () => {
  expect(check(german()).isLimited).toBe(true);
  expect(check({ ...german(), choices: choices() }).isLimited).toBe(false);
  // English words of blame that happen to stand there are nothing that it reads.
  expect(rulesIn(adding("You are rude and a shambles."))).toEqual([]);
  expect(check(german()).checksRun).toBeLessThan(check({ ...german(), choices: choices() }).checksRun);
});

test.each([
  [
    "recipient-name",
    german((parts) =>
      parts.map((part) => (part.tag === "greeting" ? { ...part, text: "Guten Tag Paul Weber," } : part)),
    ),
  ],
  ["role-company", { ...german(), facts: { ...LATE, company: "Northlight Studio" } }],
  ["placeholder", adding("Am [Datum] habe ich Zeit.")],
  ["sign-off", without("sign-off")],
  ["subject", { ...german(), subject: "" }],
  ["length", adding("Das war mir wichtig. ".repeat(40))],
  ["prompt", without("apology")],
  ["shouting", adding("Das ist schön!! Danke!!")],
] as const)("%s is found, without a fix in English words", (rule, message) => {
  const findings = check(message).findings.filter((finding) => finding.rule === rule);
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.map(({ fix }) => fix)).toEqual(findings.map(() => null));
});

test("a part that was taken out is told, and one that may be in the person's own words is not asked after", () => {
  expect(rulesIn(without("decision"))).toContain("decision-clear");
  expect(rulesIn(without("thanks"))).toContain("thanks");
  const own = german((parts) =>
    parts.map((part) => (part.tag === "thanks" ? { ...part, tag: "own", text: "danke für alles." } : part)),
  );
  expect(rulesIn({ ...own, subject: own.subject })).toEqual(["role-company"]);
  expect(rulesIn({ ...without("decision"), parts: null })).toEqual([]);
});

test.each([
  "Leider kommt meine Antwort mit Verspätung, bitte entschuldigen Sie das.",
  "Toutes mes excuses pour ce retard.",
  "Siento haber tardado; disculpe la demora.",
])("an apology for the delay is known without its tag: %s", (sentence) => {
  const free = { ...without("apology"), parts: null };
  expect(rulesIn(free)).toContain("prompt");
  expect(rulesIn({ ...free, body: free.body.replace("\n\n", `\n\n${sentence} `) })).not.toContain("prompt");
});

test("quotation marks of other languages hold no place to be filled in, as they do in English", () => {
  const message = adding("Im Betreff steht «Harbour» als Stichwort.");
  expect(rulesIn(message)).not.toContain("placeholder");
  expect(rulesIn({ ...message, choices: choices() })).toContain("placeholder");
});
