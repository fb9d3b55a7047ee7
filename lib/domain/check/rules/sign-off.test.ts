import { describe, expect, test } from "vitest";
import { check } from "@/lib/domain/check/check";
import { findingsOf, fixed, message, withText } from "@/lib/domain/check/fixtures/message";
import { facts } from "@/lib/domain/message/fixtures/sample";

const END = "Kind regards,\nMaya Okafor";
const find = (end: string, changes = {}) => findingsOf("sign-off", { ...withText(END, end), ...changes });

describe("does not flag", () => {
  test.each([
    ["lower case on a line of its own", "maya"],
    ["initials", "Best\nMO"],
    [
      "a postscript under the name",
      "All good wishes to everyone there,\nMaya\nP.S. The umbrella in the hall is yours; do please keep it for as long as it rains.",
    ],
    ["the full name", "Kind regards,\nMaya Okafor"],
    ["the first name", "Best,\nMaya"],
    ["the name on the same line", "Best wishes, Maya"],
    ["an initial and the last name", "Regards\nM. Okafor"],
    ["capitals", "MAYA OKAFOR"],
    [
      "a block under the name",
      "Kind regards,\nMaya Okafor\n12 Long Street, Leeds\n+44 20 7946 0000\nmaya@okafor.example",
    ],
    ["a signature delimiter", "Best,\nMaya\n-- \nSent while walking along the sea on a very long day out"],
    [
      "a postscript",
      "Kind regards,\nMaya\n\nP.S. Please thank Tom for showing me round the warehouse last week.",
    ],
    [
      "a quoted mail below",
      "Best,\nMaya\n\nOn Mon, 16 Nov 2026, Elena Brandt wrote:\n> Dear Maya,\n> please choose",
    ],
    [
      "an original message below",
      "Best,\nMaya\n\n-----Original Message-----\nFrom: Elena\n\nDear Maya, and much more text here",
    ],
  ])("%s", (_, end) => {
    expect(find(end)).toEqual([]);
  });

  test.each([
    ["a short form", "Bob", "Robert Okafor"],
    ["accents", "Anais", "Anaïs Dupont"],
  ])("%s", (_, end, senderName) => {
    expect(find(`Best,\n${end}`, { facts: facts({ senderName }) })).toEqual([]);
  });

  test("a LinkedIn note, and a name anywhere in a call", () => {
    expect(find("", { channel: "linkedin-note" })).toEqual([]);
    const body =
      "Hello Elena, Maya Okafor here. I am calling to decline. Goodbye, and all the best with the search.";
    expect(findingsOf("sign-off", { body, channel: "phone" })).toEqual([]);
  });
});

describe("flags", () => {
  test.each([
    ["nothing", ""],
    ["a closing alone", "Kind regards,"],
    ["somebody else", "Kind regards,\nSandra"],
    ["a placeholder", "Kind regards,\n[Your Name]"],
  ])("%s", (_, end) => {
    expect(find(end)).toMatchObject([{ severity: "warning" }]);
  });

  test("a word that only looks like the name", () => {
    expect(find("Until whenever it may be.", { facts: facts({ senderName: "Will May" }) })).toHaveLength(1);
  });
});

test.each(["", "Kind regards,"])("can put the name under “%s”", (end) => {
  const changes = withText(END, end);
  const body = fixed(changes, findingsOf("sign-off", changes));
  expect(body.trimEnd().endsWith("Kind regards,\nMaya Okafor")).toBe(true);
  expect(check(message({ body })).findings).toEqual([]);
});
