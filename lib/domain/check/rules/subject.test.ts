import { expect, test } from "vitest";
import { findingsOf } from "@/lib/domain/check/fixtures/message";
import { facts } from "@/lib/domain/message/fixtures/sample";

test.each([
  "Supply planner interview on 24 November",
  "Harbour Foods interview",
  "Your invitation: supply planning",
  "Re: interview",
  "AW: Einladung",
  "Fwd: your message",
])("does not flag “%s”", (subject) => {
  expect(findingsOf("subject", { subject })).toEqual([]);
});

test.each(["Interview", "", "Declining – Maya Okafor", "Supply planner interview!!"])(
  "flags “%s”",
  (subject) => {
    expect(findingsOf("subject", { subject })).toMatchObject([{ severity: "info", where: "subject" }]);
  },
);

test("asks nothing of a thread, of a channel without subjects, or of a kind that needs no names", () => {
  expect(findingsOf("subject", { subject: "Hello", facts: facts({ threadSubject: "Hello" }) })).toEqual([]);
  expect(findingsOf("subject", { subject: "", channel: "linkedin-inmail" })).toEqual([]);
  expect(findingsOf("subject", { subject: "My decision", kind: "decline-counter" })).toEqual([]);
  expect(findingsOf("subject", { subject: "Hello again from Maya Okafor", kind: "keep-in-touch" })).toEqual(
    [],
  );
});
