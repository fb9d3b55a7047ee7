import fc from "fast-check";
import { expect, test } from "vitest";
import { knownContacts, planContact } from "./contact-draft";

const IDA = [
  "Ida",
  "Holm",
  "Brightwater",
  "Head of People",
  "ida@b.example",
  "https://l.example/ida",
  "05 Mar 2024",
];

test("a row makes somebody with what it says, and leaves out what is no address", () => {
  expect(planContact(IDA, "LinkedIn")).toEqual({
    ...{ name: "Ida Holm", company: "Brightwater", position: "Head of People", email: "ida@b.example" },
    ...{ url: "https://l.example/ida", about: "Connected on LinkedIn since 5 March 2024." },
  });
  expect(planContact(["Ida", "", "", "", "ida at b", "javascript:alert(1)", "long ago"], "LinkedIn")).toEqual(
    {
      ...{ name: "Ida", company: "", position: "", email: "", url: "", about: "" },
    },
  );
  expect(planContact(["", " ", "Brightwater", "", "", "", ""], "LinkedIn")).toBeNull();
});

const ida = { name: "Ida Holm", company: "Brightwater", email: "", url: "" };

test.for([
  [{ name: "ida  HOLM" }, "same"],
  [{ company: "" }, "same"],
  [{ company: "Brightwater Ltd." }, "same"],
  [{ company: "Otter & Pine" }, "alike"],
  [{ name: "Ida Berg", company: "Otter & Pine", url: "https://L.example/ida/" }, "same"],
  [{ name: "Ida Berg", email: "IDA@b.example" }, "same"],
  [{ url: "https://l.example/ida-2" }, "alike"],
  [{ name: "Ida Berg" }, null],
] as const)("%j is to somebody who is known: %s", ([other, likeness]) => {
  const known = knownContacts<string>();
  known.add({ ...ida, email: "ida@b.example", url: "https://l.example/ida" }, "ida");
  expect(known.find({ ...ida, ...other })?.likeness ?? null).toBe(likeness);
});

test("whoever was added is known again, whatever strangers wrote", () => {
  const text = fc.oneof(fc.string(), fc.constantFrom("__proto__", "Ida", "constructor"));
  const person = fc.record({ name: text, company: text, email: text, url: text });
  fc.assert(
    fc.property(fc.array(person, { maxLength: 12 }), person, (others, one) => {
      const known = knownContacts<number>();
      for (const [at, other] of others.entries()) known.add(other, at);
      known.add(one, -1);
      expect(known.find(one)).not.toBeNull();
      expect(known.find(one)?.likeness).toBe("same");
    }),
    { numRuns: 1000 },
  );
});
