import { expect, test } from "vitest";
import { isShortNotice } from "@/lib/domain/message/facts";
import { facts } from "@/lib/domain/message/fixtures/sample";

test.each([
  ["2026-11-18T08:59:00Z", true],
  ["2026-11-18T09:00:00Z", false],
  ["2026-11-17T09:00:01Z", true],
  ["2026-11-17T09:00:00Z", false],
  ["2026-11-16T09:00:00Z", false],
  [null, false],
])("an interview at %s is short notice a day before it and not once it began: %s", (interviewAt, isShort) => {
  expect(isShortNotice(facts({ now: "2026-11-17T09:00:00Z", interviewAt }))).toBe(isShort);
});
