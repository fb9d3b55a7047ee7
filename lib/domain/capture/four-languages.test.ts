import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import * as z from "zod";
import type { Proposal } from "./proposal";
import { readInvitation } from "./read-invitation";

// Short mails in English, German, French and Spanish with everything that is to be read in them, written for this
// project: 110 of them, in the manner of recruiters, agencies, small firms and the systems they use.

/** What counts as right for each field; a field that is missing is not judged. */
const accepted = z.record(z.string(), z.array(z.unknown()));
const mails = z
  .array(
    z.object({
      name: z.string(),
      source: z.object({
        subject: z.string(),
        from: z.object({ name: z.string(), address: z.string() }),
        date: z.string(),
        text: z.string(),
      }),
      accepted,
    }),
  )
  .parse(JSON.parse(readFileSync(path.join(import.meta.dirname, "fixtures/four-languages.json"), "utf8")));

const FIELDS: Readonly<Record<string, (proposal: Proposal) => unknown>> = {
  messageKind: ({ kind }) => kind.value,
  company: ({ company }) => company?.value ?? null,
  role: ({ role }) => role?.value ?? null,
  contactName: ({ contactName }) => contactName?.value ?? null,
  contactEmail: ({ contactEmail }) => contactEmail?.value ?? null,
  respondBy: ({ answerBy }) => answerBy?.value ?? null,
  interviewTimes: ({ proposedTimes }) => proposedTimes.map(({ value }) => value),
  clashes: ({ clashes }) => clashes.map(({ value }) => value),
  pay: ({ pay }) => pay && { ...pay.value, what: undefined },
  workMode: ({ workMode }) => workMode?.value ?? null,
  place: ({ place }) => place?.value ?? null,
  agency: ({ agency }) => agency?.value ?? null,
  schedulingLink: ({ schedulingLink }) => schedulingLink?.value ?? null,
  meetingLink: ({ meetingLink }) => meetingLink?.value ?? null,
  postingLink: ({ postingLink }) => postingLink?.value ?? null,
};

test("Nearly everything is read right, and what is missed is known.", { timeout: 60_000 }, () => {
  const misses = mails.flatMap(({ name, source, accepted }) => {
    const proposal = readInvitation(source, { now: new Date(source.date), timeZone: "Europe/Berlin" });
    return Object.entries(accepted).flatMap(([field, right]) => {
      const given = comparable(FIELDS[field]?.(proposal));
      return right.some((one) => comparable(one) === given) ? [] : [`${name} ${field}: ${given}`];
    });
  });
  expect(misses).toEqual([
    // The firm of an agent who speaks of "a business I know" could as well be the employer.
    'x-13 company: "quill partners"',
    'y-12 company: "bbc-adjacent"',
    // EST, on the first day of summer time in New York: taken as the time there.
    'z-10 respondBy: "2026-03-09t03:59:00.000z"',
  ]);
  expect(mails.length).toBe(110);
});

/** Alike are values in any case, and times that are the same instants. */
const comparable = (value: unknown): string =>
  JSON.stringify(value, (_key, part) => (typeof part === "string" ? instantOf(part) : part)).toLowerCase();

const instantOf = (value: string): string =>
  value
    .split("/")
    .map((time) => (/^\d{4}-.*T.*(?:Z|[+-]\d\d:\d\d)$/.test(time) ? new Date(time).toISOString() : time))
    .join("/");
