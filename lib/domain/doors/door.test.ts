import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { StoredAnswer } from "@/lib/domain/fit/answer";
import type { StoredCriterion } from "@/lib/domain/fit/criterion";
import { judge } from "@/lib/domain/fit/judge";
import { readProfile } from "@/lib/domain/fit/profile";
import { type ClosedDoor, openedDoor, type Possibility } from "./door";

const THRESHOLDS = { floor: 0.3, bar: 0.5 };
const DECIDED = new Date("2026-09-01T09:00:00Z");
const BEFORE = new Date("2026-08-01T09:00:00Z");
const AFTER = new Date("2026-10-01T09:00:00Z");
const LATER = new Date("2026-11-01T09:00:00Z");

const atLeast = (id: string, label: string, limit: number | null): StoredCriterion => ({
  ...{ id, label, kind: "number", attribute: id, rank: null },
  definition: {
    unit: "days a week",
    must: limit === null ? null : { direction: "at-least", limit },
    want: null,
  },
});

const remote = atLeast("remote", "Work from home", 2);
const leave = atLeast("leave", "Leave", 3);
const known = (value: number, createdAt = AFTER): StoredAnswer & { createdAt: Date } => ({
  ...{ state: "known", value },
  createdAt,
});

const door: ClosedDoor = {
  ...{ decidedAt: DECIDED, putOffAt: null },
  violated: [{ id: "remote", label: "Work from home", answer: "0 days a week" }],
};

const posting = (answers: Possibility["answers"]): Possibility => ({ opportunityId: "new", answers });
const same = (answers: Possibility["answers"]): Possibility => ({ opportunityId: "old", answers });

const opened = (
  possibilities: Possibility[],
  {
    criteria = [remote, leave],
    changed = {},
    closed = door,
  }: {
    criteria?: StoredCriterion[];
    changed?: Record<string, Date>;
    closed?: ClosedDoor;
  } = {},
) =>
  openedDoor(closed, possibilities, {
    profile: readProfile({ criteria, thresholds: THRESHOLDS }),
    changedAt: new Map(Object.entries(changed)),
  });

describe("a closed door", () => {
  test("is opened by a posting that has what was missing", () => {
    expect(opened([posting({ remote: known(2) })])).toEqual({
      ...{ openedBy: "new", unknown: [], since: AFTER },
      met: [expect.objectContaining({ criterionId: "remote", by: "answer" })],
      sentence:
        "You would have said yes to “Work from home at least 2 days a week”. Then: 0 days a week. Now: 2 days a week.",
    });
  });

  test.for<[string, Possibility]>([
    ["what was known before the no", posting({ remote: known(3, BEFORE) })],
    ["what is not enough", posting({ remote: known(1) })],
    ["a guess", posting({ remote: { ...known(4), confidence: "guess" } })],
    ["a posting that says nothing of it", posting({ leave: known(5) })],
    ["a posting that breaks another limit", posting({ remote: known(4), leave: known(1) })],
  ])("is not opened by %s", ([, possibility]) => {
    expect(opened([possibility])).toBeNull();
  });

  test("is opened by a limit that was lowered, or given up", () => {
    const lowered = { criteria: [atLeast("remote", "Work from home", 0)], changed: { remote: LATER } };
    expect(opened([same({ remote: known(0, BEFORE) })], lowered)).toMatchObject({
      ...{ openedBy: "old", since: LATER, met: [{ by: "limit" }] },
      sentence:
        "What they said then, “0 days a week”, would do now: you ask for “Work from home at least 0 days a week”.",
    });
    const givenUp = { criteria: [leave], changed: { remote: LATER } };
    expect(opened([same({ remote: known(0, BEFORE) })], givenUp)).toMatchObject({
      sentence: "You do not ask for “Work from home” any more.",
    });
    expect(opened([same({ remote: known(0, BEFORE) })], { ...givenUp, changed: {} })).toBeNull();
  });

  test("says what else stood in the way and is not known", () => {
    const both = {
      ...door,
      violated: [...door.violated, { id: "leave", label: "Leave", answer: "1 day a week" }],
    };
    expect(opened([posting({ remote: known(2) })], { closed: both })).toMatchObject({
      ...{ unknown: ["Leave"], sentence: expect.stringContaining("Still to be asked: Leave.") },
    });
    expect(opened([posting({ remote: known(2), leave: known(1) })], { closed: both })).toBeNull();
  });

  test("stays shut after a “not now”, until something newer opens it", () => {
    const putOff = { closed: { ...door, putOffAt: AFTER } };
    expect(opened([posting({ remote: known(2) })], putOff)).toBeNull();
    expect(opened([posting({ remote: known(2, LATER) })], putOff)).toMatchObject({ since: LATER });
  });

  test("of several that open it the newest is told of", () => {
    const older = { ...posting({ remote: known(2) }), opportunityId: "older" };
    expect(opened([older, posting({ remote: known(3, LATER) })])).toMatchObject({ openedBy: "new" });
  });
});

test("no door is opened by what would be declined again, and only by what is met and newer", () => {
  const value = fc.integer({ min: 0, max: 5 });
  const when = fc.constantFrom(BEFORE, AFTER, LATER);
  const limit = fc.option(value);
  fc.assert(
    fc.property(
      fc.record({ remote: value, leave: value, remoteAt: when, leaveAt: when, limit, other: limit }),
      ({ limit, other, ...said }) => {
        const answers = { remote: known(said.remote, said.remoteAt), leave: known(said.leave, said.leaveAt) };
        const criteria = [atLeast("remote", "Home", limit), atLeast("leave", "Leave", other)];
        const found = opened([posting(answers)], { criteria, changed: { remote: LATER } });
        const { gate } = judge({ criteria, thresholds: THRESHOLDS, answers });
        if (gate === "violated") expect(found).toBeNull();
        if (!found) return;
        expect(found.since > DECIDED).toBe(true);
        expect(found.met.map(({ criterionId }) => criterionId)).toEqual(["remote"]);
      },
    ),
    { numRuns: 1000 },
  );
});
