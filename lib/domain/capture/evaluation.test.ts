import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { readEml } from "@/lib/platform/mail/read-eml";
import type { InvitationSource, Proposal, Reading } from "./proposal";
import { readInvitation } from "./read-invitation";

// How well the reading does on mails that are labelled by hand, field by field. A value that a mail does not hold is
// worse than none, so none may be invented; how many must be right is a floor that only rises.

const field = z.enum([
  "messageKind",
  "company",
  "role",
  "contactName",
  "contactEmail",
  "respondBy",
  "interviewTimes",
]);
const value = z.union([z.string(), z.null(), z.array(z.string())]);
/** For each field all that counts as right; a field that is missing is not judged. */
const accepted = z.partialRecord(field, z.array(value));
const person = z.object({ name: z.string(), address: z.string() }).nullable().optional();
const source = z.object({
  subject: z.string().optional(),
  from: person,
  to: person,
  date: z.string().nullish(),
  text: z.string(),
});

type Field = z.infer<typeof field>;
type Value = z.infer<typeof value>;
type Judged = { proposal: Proposal; accepted: z.infer<typeof accepted> };
type Verdict = "right" | "missed" | "wrong" | "invented";

const fixture = (name: string) => readFileSync(path.join(import.meta.dirname, "fixtures", name));
const written = z
  .array(z.object({ file: z.string(), now: z.string(), readerTimeZone: z.string(), accepted }))
  .parse(JSON.parse(fixture("written/truth.json").toString()));
const otherWriters = z
  .array(z.object({ name: z.string(), source, accepted }))
  .parse(JSON.parse(fixture("other-writers.json").toString()));

describe("of the mails written for this project", () => {
  const isHeldOut = (file: string) => Number(file.slice(0, 2)) % 4 === 0;

  test("all 22 that the rules were made with are read right", { timeout: 60_000 }, async () => {
    const judged = await readWritten((file) => !isHeldOut(file));
    for (const name of field.options) expect([name, figures(judged, name)]).toEqual([name, { right: 22 }]);
  });

  test("the 10 that were held out are read nearly as well", { timeout: 60_000 }, async () => {
    const judged = await readWritten(isHeldOut);
    expectAtLeast(judged, { ...all(10), respondBy: 9, interviewTimes: 8 });
  });
});

test("of 113 mails in the manner of many writers nearly all is read right and nothing is invented", () => {
  const judged = otherWriters.map((letter) => ({ proposal: read(letter.source), accepted: letter.accepted }));
  expectAtLeast(judged, {
    ...{ messageKind: 104, company: 107, role: 102, contactName: 108 },
    ...{ contactEmail: 58, respondBy: 110, interviewTimes: 101 },
  });
});

const all = (count: number) =>
  z.record(field, z.number()).parse(Object.fromEntries(field.options.map((name) => [name, count])));

function expectAtLeast(judged: readonly Judged[], floors: Record<Field, number>): void {
  for (const name of field.options) {
    const { right = 0, invented = 0, ...rest } = figures(judged, name);
    expect(right, `${name}, of the others ${JSON.stringify(rest)}`).toBeGreaterThanOrEqual(floors[name]);
    expect(invented, `invented ${name}`).toBe(0);
  }
}

async function readWritten(isTaken: (file: string) => boolean): Promise<Judged[]> {
  return Promise.all(
    written
      .filter(({ file }) => isTaken(file))
      .map(async ({ file, now, readerTimeZone, accepted }) => {
        const mail = await readEml(fixture(`written/${file}`));
        if (!mail.ok) throw new Error(`${file}: ${mail.reason}`);
        const reading = { now: new Date(now), timeZone: readerTimeZone };
        return { proposal: readInvitation(mail.value.attached ?? mail.value, reading), accepted };
      }),
  );
}

/** What zod leaves undefined is left out. */
function read(given: z.infer<typeof source>): Proposal {
  const { subject = null, from = null, to = null, date = null, text } = given;
  const reading: Reading = { now: new Date("2026-05-05T06:00:00Z"), timeZone: "Europe/Berlin" };
  return readInvitation({ subject, from, to, date, text } satisfies InvitationSource, reading);
}

function figures(judged: readonly Judged[], name: Field): Partial<Record<Verdict, number>> {
  const counts: Partial<Record<Verdict, number>> = {};
  for (const { proposal, accepted } of judged) {
    if (!accepted[name]) continue;
    const verdict = judge(name, readValue(name, proposal), accepted[name]);
    counts[verdict] = (counts[verdict] ?? 0) + 1;
  }
  return counts;
}

function judge(name: Field, given: Value, right: readonly Value[]): Verdict {
  if (right.some((one) => comparable(name, one) === comparable(name, given))) return "right";
  if (given === null || given.length === 0) return "missed";
  return right.every((one) => one === null || one.length === 0) ? "invented" : "wrong";
}

function readValue(name: Field, proposal: Proposal): Value {
  if (name === "messageKind") return proposal.kind.value;
  if (name === "respondBy") return proposal.answerBy?.value ?? null;
  if (name === "interviewTimes") return proposal.proposedTimes.map(({ value }) => value);
  return proposal[name]?.value ?? null;
}

/** Times are alike when they are the same instants; a time without an offset is only like itself. */
function comparable(name: Field, given: Value): string {
  if (name === "messageKind") return `${given}`.replace("application_", "").replaceAll("_", "-");
  if (name !== "respondBy" && name !== "interviewTimes") return `${given}`.toLowerCase();
  const moments = [given ?? []].flat().flatMap((time) => time.split("/"));
  return moments
    .map((time) => (/(?:Z|[+-]\d\d:\d\d)$/.test(time) ? new Date(time).toISOString() : time))
    .join(" ");
}
