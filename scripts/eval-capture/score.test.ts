import path from "node:path";
import { describe, expect, test } from "vitest";
import { readInvitation } from "@/lib/domain/capture/read-invitation";
import { judgeFolder } from "./judge";
import { readLabelled } from "./labelled";
import { confusion, type Judged, score } from "./score";

const fixtures = await judgeFolder(path.join(import.meta.dirname, "fixtures"));

describe("of a folder with mails, a calendar and a posting", () => {
  const { files, fields, misses } = score(fixtures ?? []);

  test("every field is counted as right, wrong, missing or invented", () => {
    expect(files).toBe(5);
    expect(fields).toEqual({
      messageKind: { right: 4, wrong: 0, missing: 0, invented: 0 },
      company: { right: 3, wrong: 0, missing: 1, invented: 1 },
      role: { right: 4, wrong: 0, missing: 0, invented: 0 },
      contactEmail: { right: 1, wrong: 0, missing: 0, invented: 0 },
      interviewTimes: { right: 2, wrong: 0, missing: 0, invented: 0 },
      respondBy: { right: 1, wrong: 0, missing: 0, invented: 0 },
      salaryMin: { right: 1, wrong: 0, missing: 1, invented: 0 },
      currency: { right: 0, wrong: 1, missing: 0, invented: 0 },
      schedulingLink: { right: 1, wrong: 0, missing: 0, invented: 0 },
      postingLink: { right: 1, wrong: 0, missing: 0, invented: 0 },
      links: { right: 1, wrong: 0, missing: 0, invented: 0 },
      calendarUid: { right: 1, wrong: 0, missing: 0, invented: 0 },
      eventCount: { right: 1, wrong: 0, missing: 0, invented: 0 },
    });
  });

  test("each miss is told with what was read and what stands there", () => {
    expect(misses).toEqual([
      { file: "mails/invitation.eml", field: "currency", verdict: "wrong", given: "EUR", expected: "GBP" },
      { file: "mails/pasted.txt", field: "company", verdict: "invented", given: "Acme", expected: null },
      { file: "mails/pasted.txt", field: "salaryMin", verdict: "missing", given: null, expected: 30000 },
      { file: "gone.eml", field: "company", verdict: "missing", given: null, expected: "Acme" },
    ]);
  });

  test("what is ambiguous is counted apart", () => {
    expect(score(fixtures ?? [], true).fields).toEqual({
      location: { right: 0, wrong: 0, missing: 1, invented: 0 },
    });
  });

  test("kinds are told by what they were taken for", () => {
    expect([...confusion(fixtures ?? [])].map(([kind, row]) => [kind, Object.fromEntries(row)])).toEqual([
      ["interview-invitation", { "interview-invitation": 1 }],
      ["rejection", { rejection: 1 }],
    ]);
  });
});

describe("times", () => {
  const judged = (expected: object, acceptable: object = {}): Judged => {
    const source = {
      subject: "Interview",
      date: "2026-05-04T10:00:00+02:00",
      text: "We invite you to an interview on Tuesday 12 May, 10:00-11:00 CEST, or on 13 May at 9:00 CEST.",
    };
    const [labelled] = readLabelled([{ file: "a.eml", type: "email", expected, acceptable }]) ?? [];
    if (!labelled) throw new Error("not labelled");
    const reading = { now: new Date("2026-05-04T08:00:00Z"), timeZone: "UTC" };
    return { labelled, read: { source, proposal: readInvitation(source, reading) } };
  };
  const verdictOn = (...given: Parameters<typeof judged>) =>
    score([judged(...given)]).misses.map(({ verdict }) => verdict)[0] ?? "right";

  test.each([
    [["2026-05-13T07:00:00Z", "2026-05-12T08:00:00Z/2026-05-12T09:00:00Z"], "right"],
    [["2026-05-12T10:00:00+02:00", "2026-05-13T09:00:00+02:00"], "right"],
    [["2026-05-12T08:00:00Z/2026-05-12T08:30:00Z", "2026-05-13T07:00:00Z"], "wrong"],
    [["2026-05-12T08:00:00Z"], "wrong"],
    [["2026-05-12T10:00:00", "2026-05-13T09:00:00"], "wrong"],
    [[], "invented"],
    [null, "invented"],
  ])("%j are %s", (interviewTimes, verdict) => {
    expect(verdictOn({ interviewTimes })).toBe(verdict);
  });

  test("may be any of several lists", () => {
    const interviewTimes = ["2026-05-12T08:00:00Z", "2026-05-13T07:00:00Z"];
    expect(verdictOn({ interviewTimes: [] }, { interviewTimes: [interviewTimes] })).toBe("right");
    expect(verdictOn({ interviewTimes: [] }, { interviewTimes })).toBe("right");
  });
});

test("A folder without a list that can be read is none.", async () => {
  expect(await judgeFolder(path.join(import.meta.dirname, "fixtures/mails"))).toBeNull();
  expect(readLabelled({ file: "a.eml" })).toBeNull();
});
