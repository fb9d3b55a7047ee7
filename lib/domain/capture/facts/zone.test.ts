import { describe, expect, test } from "vitest";
import { readInvitation } from "../read-invitation";

const BERLIN = "Europe/Berlin";
const LATER = "Could we talk on Thursday 12 March at 14:00 about the Data Analyst role?";

const read = (date: string | null, address: string, text = LATER, timeZone = BERLIN) =>
  readInvitation(
    { subject: "Interview: Data Analyst", from: { name: "Jo Bloggs", address }, date, text },
    { now: new Date("2026-03-05T09:00:00Z"), timeZone },
  );

describe("the zone of a time that says none", () => {
  test.each([
    ["the sender's country's", "2026-03-05T09:00:00+00:00", "jo@acme.co.uk", "Europe/London", "medium"],
    ["the sender's country's without a date", null, "jo@acme.de", BERLIN, "medium"],
    ["the sender's clock's", "2026-03-05T09:00:00-05:00", "jo@acme.example", "-05:00", "medium"],
    ["the clock's, against the country's", "2026-03-05T09:00:00-05:00", "jo@acme.de", "-05:00", "medium"],
    [
      "the reader's, which the clock shows too",
      "2026-03-05T09:00:00+01:00",
      "jo@acme.example",
      BERLIN,
      "medium",
    ],
    [
      "the reader's where a machine's clock tells nothing",
      "2026-03-05T09:00:00+00:00",
      "jo@acme.example",
      BERLIN,
      "low",
    ],
    ["the reader's where nothing tells", null, "jo@acme.example", BERLIN, "low"],
  ])("is %s", (_case, date, address, zone, confidence) => {
    expect(read(date, address).assumedZone).toMatchObject({
      value: zone,
      confidence,
      quote: "on Thursday 12 March at 14:00",
    });
  });

  test.each([
    ["2026-03-05T09:00:00+00:00", BERLIN, "low"],
    ["2026-03-05T09:00:00+00:00", "Europe/London", "medium"],
    ["2026-03-05T09:00:00+01:00", BERLIN, "medium"],
    [null, BERLIN, "medium"],
  ])("leaves a time of a mail of %s that is read in %s %s", (date, timeZone, confidence) => {
    expect(read(date, "jo@acme.example", LATER, timeZone).proposedTimes).toMatchObject([
      { value: "2026-03-12T14:00:00", confidence },
    ]);
  });

  test("is asked of a deadline too, and not where the zone is said", () => {
    const due = "About the Data Analyst role: please confirm by Friday 13 March, noon.";
    expect(read(null, "jo@acme.ie", due).assumedZone?.value).toBe("Europe/Dublin");
    const said = LATER.replace("14:00", "14:00 CET");
    expect(read("2026-03-05T09:00:00+00:00", "jo@acme.example", said).assumedZone).toBeNull();
    expect(read("2026-03-05T09:00:00+00:00", "jo@acme.example", said).proposedTimes[0]?.confidence).toBe(
      "high",
    );
  });
});

describe("times that had passed", () => {
  const invite = (when: string) =>
    read(
      "2026-03-05T09:00:00+01:00",
      "jo@acme.example",
      `We'd like to invite you to an interview on ${when}.`,
    );

  test("are told where no other is named", () => {
    const { proposedTimes, passedTimes } = invite("Tuesday 3 March 2026 at 10:00 CET");
    expect(proposedTimes).toEqual([]);
    expect(passedTimes).toMatchObject([{ value: "2026-03-03T10:00:00+01:00" }]);
  });

  test("are left out beside one that is to come", () => {
    const { proposedTimes, passedTimes } = invite(
      "10 March 2026 at 10:00 CET, and not on 3 March 2026 at 10:00 CET",
    );
    expect(proposedTimes).toHaveLength(1);
    expect(passedTimes).toEqual([]);
  });
});
