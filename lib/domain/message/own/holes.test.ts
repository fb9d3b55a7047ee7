import { expect, test } from "vitest";
import { KINDS, type KindCode } from "@/lib/domain/message/kinds";
import { holeNames, holeProblem } from "@/lib/domain/message/own/holes";

const NAMES = ["firstName", "company", "role", "post"];

test.each([
  ["Thank you, {firstName}.", null],
  ["No placeholder at all", null],
  ["At {companyName}", "There is no placeholder {companyName} here. You can use"],
  ["At {compny}", "Did you mean {company}?"],
  ["Dear {first name}", "Did you mean {firstName}?"],
  ["Dear {}", "There is no placeholder {} here."],
  ["At {company, as agreed", "“{company” has no brace after it. Write {company}."],
  ["Dear {firstNme", "“{firstNme” has no brace after it. Write {firstName}."],
  ["Dear firstName}", "“firstName}” has no brace before it. Write {firstName}."],
  ["Dear {nobody", "A brace stands alone in “{nobody”."],
  ["{{company}}", "A brace stands alone in “{”."],
])("of “%s” it is said: %s", (text, problem) => {
  if (problem === null) expect(holeProblem(text, NAMES)).toBeNull();
  else expect(holeProblem(text, NAMES)).toContain(problem);
});

test("says which there are", () => {
  expect(holeProblem("{x}", NAMES)).toContain("{firstName}, {company}, {role}, {post}.");
});

test("what every kind can fill, each kind can", () => {
  const common = holeNames(null, "en");
  expect(common).toEqual(expect.arrayContaining(["firstName", "company", "role", "post", "sender"]));
  for (const kind of Object.keys(KINDS) as KindCode[])
    expect(holeNames(kind, "en")).toEqual(expect.arrayContaining(common));
});

test("what a kind asks for is a placeholder of that kind", () => {
  for (const kind of Object.keys(KINDS) as KindCode[])
    expect(holeNames(kind, "en")).toEqual(expect.arrayContaining(KINDS[kind].fields.map(({ key }) => key)));
});
