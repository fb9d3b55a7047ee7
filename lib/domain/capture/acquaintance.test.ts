import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { STAGES } from "@/lib/domain/timeline/stage";
import {
  type Acquaintance,
  type Arrival,
  type Clue,
  likeliest,
  metBefore,
  reasonsFor,
  silenceBefore,
} from "./acquaintance";

const show = { date: (iso: string) => iso.slice(0, 10) };
const arrival: Arrival = {
  ...{ kind: "interview-invitation", role: "Planner", at: "2026-03-13T15:00:00.000Z", isLaterRound: false },
};

const known = (over: Partial<Acquaintance> = {}): Acquaintance => ({
  ...{ id: "a", company: "Otter & Pine", role: "Planner", stage: "interviewing", wasInvited: true },
  ...{ clues: [{ by: "company" }], times: [], lastTimeAt: null, events: [] },
  ...{ wroteAt: null, heardAt: null, activityAt: "2026-03-05T09:00:00.000Z" },
  ...over,
});

const thread: Clue = { by: "thread", at: "2026-03-03T09:00:00.000Z" };

describe("where it belongs", () => {
  test.each<[string, Partial<Acquaintance>, Partial<Arrival>, string]>([
    ["a thread leaves no doubt", { clues: [thread], role: "Something else" }, {}, "certain"],
    ["nor does an event of the calendar", { clues: [{ by: "event" }] }, { role: null }, "certain"],
    ["the same posting is likely the same", { clues: [{ by: "posting" }], role: "Other" }, {}, "likely"],
    ["a company may have two jobs", { role: "Analyst" }, {}, "possible"],
    ["the same role at the same company is likely one", { role: "Senior Planner (m/w/d)" }, {}, "likely"],
    ["so is the same role from the same person", { clues: [{ by: "person", name: "Elena" }] }, {}, "likely"],
    ["an agency has many", { clues: [{ by: "agency", name: "Brightwell" }] }, {}, "possible"],
    ["a no that names no role is about what is known", {}, { kind: "rejection", role: null }, "likely"],
    ["an invitation that names none may be about anything", {}, { role: null }, "possible"],
  ])("%s", (_, over, arrived, sureness) => {
    const matches = metBefore([known(over)], { ...arrival, ...arrived });
    expect(matches[0]?.sureness).toBe(sureness);
    expect(likeliest(matches)?.id ?? null).toBe(sureness === "possible" ? null : "a");
  });

  test.each<[string, Partial<Acquaintance>, Partial<Arrival>, string]>([
    ["whoever has answered is asked anew", {}, {}, "next"],
    ["whoever has not is asked the same again", { stage: "deciding" }, {}, "same"],
    [
      "times that have passed are another round's",
      { stage: "deciding", lastTimeAt: "2026-03-10T09:00:00.000Z" },
      {},
      "next",
    ],
    ["times ahead are not", { stage: "deciding", lastTimeAt: "2026-03-20T09:00:00.000Z" }, {}, "same"],
    ["the first invitation is no second round", { stage: "applied", wasInvited: false }, {}, "same"],
    ["who is asked to a further round is asked anew", { stage: "invited" }, { isLaterRound: true }, "next"],
    ["but not by a no", { stage: "invited" }, { isLaterRound: true, kind: "rejection" }, "same"],
    ["nor by the very same event", { clues: [{ by: "event" }] }, { isLaterRound: true }, "same"],
    ["the very same event is the same", { clues: [{ by: "event" }] }, {}, "same"],
    ["a no asks nothing", {}, { kind: "rejection" }, "same"],
  ])("%s", (_, over, arrived, asks) => {
    expect(metBefore([known(over)], { ...arrival, ...arrived })[0]?.asks).toBe(asks);
  });

  test("the surest comes first, then the weightiest clue, what is open, and what was touched last", () => {
    const matches = metBefore(
      [
        known({ id: "ended", stage: "declined-by-me" }),
        known({ id: "older", activityAt: "2026-01-01T09:00:00.000Z" }),
        known({ id: "other role", role: "Analyst" }),
        known({ id: "newer" }),
        known({ id: "thread", role: "Analyst", clues: [{ by: "company" }, thread] }),
      ],
      arrival,
    );
    expect(matches.map(({ id }) => id)).toEqual(["thread", "newer", "older", "ended"]);
  });

  test("the order in which they are found does not matter", () => {
    const clue = fc.constantFrom<Clue>({ by: "company" }, thread, { by: "posting" }, { by: "event" });
    const some = fc.record({
      clues: fc.uniqueArray(clue, { minLength: 1, maxLength: 3 }),
      stage: fc.constantFrom(...Object.keys(STAGES), "of another version"),
      role: fc.constantFrom("Planner", "Analyst"),
      day: fc.integer({ min: 10, max: 28 }),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 8 }), (rows) => {
        const all = rows.map(({ day, ...over }, at) => {
          const activityAt = `2026-02-${day}T09:00:${String(at).padStart(2, "0")}.000Z`;
          return known({ ...over, id: String(at), activityAt });
        });
        const ids = (given: Acquaintance[]) => metBefore(given, arrival).map(({ id }) => id);
        expect(ids(all.toReversed())).toEqual(ids(all));
      }),
    );
  });
});

test("the reasons are told in the order of their weight", () => {
  const clues: Clue[] = [
    { by: "company" },
    { by: "person", name: "Elena Brandt" },
    thread,
    { by: "answer", at: "2026-03-04T09:00:00.000Z" },
    { by: "agency", name: "Brightwell" },
    { by: "posting" },
    { by: "event" },
    { by: "copy", at: "2026-03-01T09:00:00.000Z" },
  ];
  expect(reasonsFor({ clues }, show)).toEqual([
    "the very same was filed there on 2026-03-01",
    "the same event in the calendar",
    "answers your message of 2026-03-04",
    "goes on from their message of 2026-03-03",
    "the same posting",
    "Elena Brandt wrote to you about it",
    "the same company",
    "also came through Brightwell",
  ]);
});

describe("a company that did not answer", () => {
  const at = "2026-03-13T15:00:00.000Z";
  const long = "2026-02-01T09:00:00.000Z";

  test.each<[string, Partial<Acquaintance>, object | null]>([
    ["an ending without an answer", { stage: "no-answer" }, { after: null }],
    [
      "an application of six weeks ago",
      { stage: "applied", activityAt: long },
      { after: "application", since: long },
    ],
    ["an application of last week", { stage: "applied" }, null],
    ["a message of six weeks ago", { stage: "clarifying", wroteAt: long }, { after: "message", since: long }],
    [
      "a message that was answered",
      { stage: "clarifying", wroteAt: long, heardAt: "2026-02-03T09:00:00.000Z" },
      null,
    ],
    ["a message of last week", { stage: "clarifying", wroteAt: "2026-03-08T09:00:00.000Z" }, null],
    ["a no of one's own, which needs none", { stage: "declined-by-me", wroteAt: long }, null],
    ["another company's", { stage: "no-answer", clues: [{ by: "agency", name: "B" }] }, null],
  ])("%s", (_, over, silence) => {
    const found = silenceBefore([known(over)], at);
    if (silence) expect(found).toMatchObject({ role: "Planner", ...silence });
    else expect(found).toBeNull();
  });

  test("of several the latest is told", () => {
    const rows = ["2026-01-02T09:00:00.000Z", long].map((activityAt) =>
      known({ stage: "applied", activityAt }),
    );
    expect(silenceBefore(rows, at)?.since).toBe(long);
  });
});
