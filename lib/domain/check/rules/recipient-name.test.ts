import { describe, expect, test } from "vitest";
import { findingsOf, fixed, withText } from "@/lib/domain/check/fixtures/message";
import { facts } from "@/lib/domain/message/fixtures/sample";

const greet = (greeting: string, recipientName: string | null) => ({
  ...withText("Dear Elena,", greeting),
  facts: facts({ recipientName, company: "Northlight Studio" }),
});
const find = (greeting: string, recipientName: string | null) =>
  findingsOf("recipient-name", greet(greeting, recipientName));

describe("does not flag", () => {
  test.each([
    ["Szanowna Pani Brandt,", "Elena Brandt"],
    ["Dear Kyria Brandt,", "Elena Brandt"],
    ["Good day to you, Elena,", "Elena Brandt"],
    ["Hi E.,", "Elena Brandt"],
    ["Dear JR,", "J. R. Whitcombe"],
    ["Salam Mohammed,", "Muhammad al-Rashid"],
    ["Dear Seun,", "Oluwaseun Adeyemi"],
    ["Dear Elena,", "Elena Brandt"],
    ["Dear Elena Brandt,", "Elena Brandt"],
    ["Dear Ms Brandt,", "Elena Brandt"],
    ["Dear Ms. Brandt,", "Elena Brandt"],
    ["Dear Prof. Dr. Brandt:", "Elena Brandt"],
    ["Dear E. Brandt,", "Elena Brandt"],
    ["Hi ELENA!", "Elena Brandt"],
    ["hi elena", "Elena Brandt"],
    ["Hi @Elena,", "Elena Brandt"],
    ["Hello again Elena,", "Elena Brandt"],
    ["Omg hi Elena!!", "Elena Brandt"],
    ["Oh, hello Elena, thank you for writing to me.", "Elena Brandt"],
    ["Good afternoon Elena –", "Elena Brandt"],
    ["Elena,", "Elena Brandt"],
    ["Elena – thank you for writing.", "Elena Brandt"],
    ["Thank you, Elena, for writing.", "Elena Brandt"],
    ["Dear Elena and Tom,", "Elena Brandt"],
    ["Dear Tom & Elena,", "Elena Brandt"],
    ["Dear Bob,", "Robert Alvarez"],
    ["Dear Robert,", "Bob Alvarez"],
    ["Dear Jo,", "Joanna Brandt"],
    ["Dear Tanaka-san,", "Aiko Tanaka"],
    ["Bonjour Elena,", "Elena Brandt"],
    ["Hi Chris,", "Christopher Vane"],
    ["Dear Zoe,", "Zoë Björk"],
    ["Dear Ms Bjoerk,", "Zoë Björk"],
    ["Dear Łukasz,", "Lukasz Nowak"],
    ["Dear Anaïs,", "Anais Dupont"],
    ["Dear Ms O'Neill,", "Sarah O’Neill"],
    ["Dear Anna van der Berg,", "Anna van der Berg"],
    ["Dear Hiring Team,", "Elena Brandt"],
    ["Hello Northlight Studio hiring team,", "Elena Brandt"],
    ["Dear Northlight Studio,", "Elena Brandt"],
    ["Hi all,", "Elena Brandt"],
    ["Dear Hiring Manager,", null],
    ["Dear Sir or Madam,", null],
    ["To whom it may concern,", null],
    ["Hello Insert Coin Games hiring team,", "Hiring Team"],
  ])("%s to %s", (greeting, recipient) => {
    expect(find(greeting, recipient)).toEqual([]);
  });

  test("a phone script", () => {
    const body = "Hello, this is Maya Okafor. Is now a good moment?";
    expect(findingsOf("recipient-name", { body, channel: "phone" })).toEqual([]);
  });
});

describe("flags", () => {
  test.each([
    ["Dear Sandra,", "Elena Brandt", "error", "Dear Sandra"],
    ["Dear Sandra Brandt,", "Elena Brandt", "error", "Dear Sandra Brandt"],
    ["Dear Elaine,", "Elena Brandt", "error", "Dear Elaine"],
    ["Sandra,", "Elena Brandt", "error", "Sandra"],
    ["Dear Mr Nowak,", "Elena Brandt", "error", "Dear Mr Nowak"],
    ["Dear Sandra and Tom,", "Elena Brandt", "error", "Dear Sandra and Tom"],
    ["Dear [Name],", "Elena Brandt", "error", "Dear [Name]"],
    ["Dear <<first_name>>,", null, "error", "Dear <<first_name>>"],
    ["Dear Hiring Manager,", "Elena Brandt", "warning", "Dear Hiring Manager"],
    ["Dear Sir/Madam,", "Elena Brandt", "warning", "Dear Sir/Madam"],
    ["Dear Sir or Madam,", "Elena Brandt", "warning", "Dear Sir or Madam"],
    ["To whom it may concern,", "Elena Brandt", "warning", "To whom it may concern"],
    ["Hi there,", "Elena Brandt", "warning", "Hi there"],
  ])("%s to %s", (greeting, recipient, severity, quote) => {
    expect(find(greeting, recipient)).toMatchObject([{ severity, quote }]);
  });

  test("no greeting at all", () => {
    const findings = findingsOf("recipient-name", withText("Dear Elena,\n\n", ""));
    expect(findings).toMatchObject([{ severity: "warning", quote: null }]);
  });
});

test.each([
  ["Dear Sandra,", "Dear Elena,"],
  ["Hi Sandra Nowak,", "Hi Elena Brandt,"],
  ["Dear Mr Nowak,", "Dear Elena,"],
  ["Sandra,", "Elena,"],
  ["Dear Hiring Manager,", "Dear Elena,"],
  ["Dear Sir or Madam,", "Dear Elena,"],
  ["To whom it may concern,", "Dear Elena,"],
  ["", "Dear Elena,"],
])("can turn “%s” into “%s”", (greeting, better) => {
  const changes = greet(greeting, "Elena Brandt");
  const text = fixed(changes, findingsOf("recipient-name", changes));
  expect(text.trim().split("\n")[0]).toBe(better);
});
