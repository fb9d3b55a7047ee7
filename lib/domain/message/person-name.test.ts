import { expect, test } from "vitest";
import { parsePersonName } from "@/lib/domain/message/person-name";

test.each([
  ["Elena Brandt", { title: null, first: "Elena", last: "Brandt", full: "Elena Brandt" }],
  ["  Dr.  Elena Brandt, PhD ", { title: "Dr", first: "Elena", last: "Brandt", full: "Elena Brandt" }],
  ["Brandt, Elena", { title: null, first: "Elena", last: "Brandt", full: "Elena Brandt" }],
  ["Elena Brandt (Talent)", { title: null, first: "Elena", last: "Brandt", full: "Elena Brandt" }],
  ["Anna van der Berg", { title: null, first: "Anna", last: "van der Berg", full: "Anna van der Berg" }],
  ["Ms Tanaka", { title: "Ms", first: "Tanaka", last: null, full: "Tanaka" }],
  ["Steve Jobs", { title: null, first: "Steve", last: "Jobs", full: "Steve Jobs" }],
  ["Frau Dr. Elena Brandt", { title: "Frau Dr", first: "Elena", last: "Brandt", full: "Elena Brandt" }],
  ["Sra. Ana García", { title: "Sra", first: "Ana", last: "García", full: "Ana García" }],
  ["Zoë", { title: null, first: "Zoë", last: null, full: "Zoë" }],
])("%s is taken apart", (recorded, name) => {
  expect(parsePersonName(recorded)).toEqual(name);
});

test.each([
  null,
  "",
  "  ",
  "jobs@harbour.example",
  "Hiring Team",
  "HR",
  "Talent Acquisition",
  "Careers",
  "(no name)",
])("%s names no person", (recorded) => {
  expect(parsePersonName(recorded)).toBeNull();
});
