import { expect, test } from "vitest";
import { choices, facts } from "@/lib/domain/message/fixtures/sample";
import { phrasesFor } from "@/lib/domain/message/phrases";

test.each([
  ["2026-08-03T10:00:00Z", "we were in touch in August about"],
  ["2025-11-20T10:00:00Z", "we were in touch in November 2025 about"],
  ["2026-11-02T10:00:00Z", "we were in touch about"],
  [null, "we were in touch about"],
])("the last word on %s is recalled by its month, unless that is this one", (lastWordAt, recalled) => {
  const { contact } = phrasesFor(facts({ lastWordAt, now: "2026-11-23T09:00:00Z" }), choices(), []);
  expect(contact).toMatch(new RegExp(`^${recalled} the `));
});
