import { expect, test } from "vitest";
import { readInvitation } from "../read-invitation";

const read = (subject: string, text: string) =>
  readInvitation(
    {
      subject,
      from: { name: "Jo Bloggs", address: "jo@gmail.com" },
      date: "2026-05-04T10:00:00+02:00",
      text,
    },
    { now: new Date("2026-05-04T10:00:00Z"), timeZone: "Europe/London" },
  );

test.each([
  ["Stockport - Data Analyst", "The Data Analyst job is in Stockport, three days a week.", "Stockport"],
  ["Data Analyst | Harrogate", "We have a Data Analyst role at our Harrogate site.", "Harrogate"],
  ["Data Analyst - Manchester", "There is a Data Analyst role going in Manchester.", "Manchester"],
])("a town in the subject is no company: %s", (subject, text, place) => {
  expect(read(subject, text)).toMatchObject({ company: null, place: { value: place } });
});

test("a name that one is interested in is a company's", () => {
  const text = "Thank you for your interest in Stockvale. The Data Analyst role at Stockvale is still open.";
  expect(read("Stockvale - Data Analyst", text).company?.value).toBe("Stockvale");
});

test("a town behind the job is not part of its name", () => {
  const role = read("Data Analyst, Manchester", "I have a job in Manchester for you.").role?.value;
  expect(role).toBe("Data Analyst");
  expect(read("Support Engineer, EMEA", "Are you open to a Support Engineer job?").role?.value).toBe(
    "Support Engineer, EMEA",
  );
});
