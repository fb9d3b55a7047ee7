import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readEml } from "@/lib/platform/mail/read-eml";
import otherWriters from "./fixtures/other-writers.json";
import truth from "./fixtures/written/truth.json";
import type { InvitationSource, Proposal } from "./proposal";
import { readInvitation } from "./read-invitation";

/**
 * How well the reading does on mails that are labelled by hand, field by field. A value that a mail does not hold is
 * worse than none, so no field may ever be invented; how many must be right is a floor that only rises.
 */

type Value = string | null | readonly string[];
type Field =
  | "messageKind"
  | "company"
  | "role"
  | "contactName"
  | "contactEmail"
  | "respondBy"
  | "interviewTimes";
type Accepted = Partial<Record<Field, readonly Value[]>>;
type Verdict = "right" | "missed" | "wrong" | "invented";

const FIELDS: readonly Field[] = [
  ...([
    "messageKind",
    "company",
    "role",
    "contactName",
    "contactEmail",
    "respondBy",
    "interviewTimes",
  ] as const),
];

/** The labels' own names for three of the kinds. */
const KIND_OF_LABEL: Record<string, string> = { application_confirmation: "confirmation" };

function valueOf(field: Field, proposal: Proposal): Value {
  if (field === "messageKind") return proposal.kind.value;
  if (field === "respondBy") return proposal.answerBy?.value ?? null;
  if (field === "interviewTimes") return proposal.proposedTimes.map(({ value }) => value);
  return proposal[field]?.value ?? null;
}

/** Times are alike when they are the same instants; a time without an offset is only like itself. */
function asComparable(field: Field, value: Value): string {
  if (field === "messageKind") return KIND_OF_LABEL[`${value}`] ?? `${value}`.replaceAll("_", "-");
  if (field !== "respondBy" && field !== "interviewTimes") return `${value}`.toLowerCase();
  const moments = [value ?? []].flat().flatMap((time) => time.split("/"));
  return moments
    .map((time) => (/(?:Z|[+-]\d\d:\d\d)$/.test(time) ? new Date(time).toISOString() : time))
    .join(" ");
}

function judge(field: Field, value: Value, accepted: readonly Value[]): Verdict {
  if (accepted.some((one) => asComparable(field, one) === asComparable(field, value))) return "right";
  if (value === null || value.length === 0) return "missed";
  return accepted.every((one) => one === null || one.length === 0) ? "invented" : "wrong";
}

type Figures = Record<Field, Record<Verdict, number>>;

function tally(read: readonly { proposal: Proposal; accepted: Accepted }[]): Figures {
  const count = (field: Field) => {
    const verdicts = read.flatMap(({ proposal, accepted }) =>
      accepted[field] ? [judge(field, valueOf(field, proposal), accepted[field])] : [],
    );
    const of = (verdict: Verdict) => verdicts.filter((one) => one === verdict).length;
    return [
      field,
      { right: of("right"), missed: of("missed"), wrong: of("wrong"), invented: of("invented") },
    ] as const;
  };
  return Object.fromEntries(FIELDS.map(count)) as Figures;
}

async function readWritten(isTaken: (index: number) => boolean) {
  const records = truth.filter((_, index) => isTaken(index));
  return Promise.all(
    records.map(async ({ file, now, readerTimeZone, accepted }) => {
      const mail = await readEml(readFileSync(path.join(import.meta.dirname, "fixtures/written", file)));
      if (!mail.ok) throw new Error(`${file}: ${mail.reason}`);
      const source: InvitationSource = mail.value.attached ?? mail.value;
      const proposal = readInvitation(source, { now: new Date(now), timeZone: readerTimeZone });
      return { proposal, accepted: accepted as Accepted };
    }),
  );
}

function expectAtLeast(figures: Figures, floors: Record<Field, number>): void {
  for (const field of FIELDS) {
    expect(figures[field].right, `${field}: ${JSON.stringify(figures[field])}`).toBeGreaterThanOrEqual(
      floors[field],
    );
    expect(figures[field].invented, `invented ${field}`).toBe(0);
  }
}

const isHeldOut = (index: number) => Number(truth[index]?.file.slice(0, 2)) % 4 === 0;

describe("of the mails written for this project", () => {
  test("22 that the rules were made with are read right", { timeout: 60_000 }, async () => {
    expectAtLeast(tally(await readWritten((index) => !isHeldOut(index))), {
      messageKind: 22,
      company: 22,
      role: 22,
      contactName: 22,
      contactEmail: 22,
      respondBy: 22,
      interviewTimes: 22,
    });
  });

  test("10 that were held out are read nearly as well", { timeout: 60_000 }, async () => {
    expectAtLeast(tally(await readWritten(isHeldOut)), {
      messageKind: 10,
      company: 10,
      role: 10,
      contactName: 10,
      contactEmail: 10,
      respondBy: 9,
      interviewTimes: 8,
    });
  });
});

test("of 99 mails in the manner of many writers, most of each field is read right and nothing is invented", () => {
  const read = otherWriters.map(({ source, accepted }) => ({
    proposal: readInvitation(source as InvitationSource, {
      now: new Date("2026-05-05T06:00:00Z"),
      timeZone: "Europe/Berlin",
    }),
    accepted: accepted as Accepted,
  }));
  expectAtLeast(tally(read), {
    messageKind: 91,
    company: 93,
    role: 90,
    contactName: 95,
    contactEmail: 55,
    respondBy: 95,
    interviewTimes: 88,
  });
});
