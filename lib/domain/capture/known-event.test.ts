import { describe, expect, test } from "vitest";
import { eventOf } from "./fixtures/event";
import { isOvertaken, isSameTime, latestOf } from "./known-event";

const timeZone = "Europe/Berlin";

test("of an event the latest version is known, in whatever order they came", () => {
  const versions = [0, 2, 1].map((sequence) => eventOf({ sequence, start: `2026-12-0${sequence + 1}` }));
  expect(latestOf([...versions, eventOf({ uid: "other" })])).toMatchObject([
    { uid: "event", sequence: 2 },
    { uid: "other" },
  ]);
});

describe("an event is overtaken", () => {
  const known = [eventOf({ sequence: 2 })];
  const times = ["2026-12-03T10:00:00+01:00/2026-12-03T11:00:00+01:00"];
  const about = { known, times, timeZone };

  test("by a later version, and by nothing else of its own", () => {
    expect([1, 2, 3].map((sequence) => isOvertaken(eventOf({ sequence }), about))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("when it cancels a time that nobody holds any more", () => {
    const cancel = (start: string) => eventOf({ uid: "old", method: "CANCEL", start });
    expect(isOvertaken(cancel("2026-12-01T10:00:00+01:00"), about)).toBe(true);
    expect(isOvertaken(cancel("2026-12-03T09:00:00Z"), about)).toBe(false);
    expect(isOvertaken(cancel("2026-12-01T10:00:00+01:00"), { ...about, times: [] })).toBe(false);
    expect(isOvertaken(eventOf({ uid: "new", start: "2026-12-01T10:00:00+01:00" }), about)).toBe(false);
  });
});

test("times are the same when they begin at the same moment, in whatever zone they are written", () => {
  expect(isSameTime("2026-12-03T10:00:00", "2026-12-03T09:00:00Z", timeZone)).toBe(true);
  expect(isSameTime("2026-12-03T10:00:00/2026-12-03T11:00:00", "2026-12-03T10:00:00+01:00", timeZone)).toBe(
    true,
  );
  expect(isSameTime("2026-12-03T10:00:00", "2026-12-03T10:30:00", timeZone)).toBe(false);
  expect(isSameTime("soon", null, timeZone)).toBe(false);
});
