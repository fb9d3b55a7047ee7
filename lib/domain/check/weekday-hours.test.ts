import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addWeekdayHours, weekdayHoursBetween } from "@/lib/domain/check/weekday-hours";

describe("hours between", () => {
  test.each([
    ["a day of the week", "2026-11-17T09:00:00Z", "2026-11-18T09:00:00Z", "UTC", 24],
    ["Friday 17:00 to Monday 09:00", "2026-11-20T17:00:00Z", "2026-11-23T09:00:00Z", "UTC", 16],
    [
      "Friday 17:00 to Monday 09:00 in Kathmandu",
      "2026-11-20T17:00:00+05:45",
      "2026-11-23T09:00:00+05:45",
      "Asia/Kathmandu",
      16,
    ],
    [
      "a Saturday in Auckland that is still Friday in London",
      "2026-11-20T11:00:00Z",
      "2026-11-20T20:00:00Z",
      "Pacific/Auckland",
      0,
    ],
    ["within a weekend", "2026-11-21T10:00:00Z", "2026-11-22T10:00:00Z", "UTC", 0],
    ["a whole week", "2026-11-16T00:00:00Z", "2026-11-23T00:00:00Z", "UTC", 120],
    [
      "a Friday on which the clocks go back in Cairo",
      "2026-10-29T12:00:00Z",
      "2026-10-30T12:00:00Z",
      "Africa/Cairo",
      24,
    ],
    ["backwards", "2026-11-18T09:00:00Z", "2026-11-17T09:00:00Z", "UTC", 0],
    ["no time at all", "2026-11-18T09:00:00Z", "2026-11-18T09:00:00Z", "UTC", 0],
  ])("%s", (_, from, to, zone, hours) => {
    expect(weekdayHoursBetween(from, to, zone)).toBeCloseTo(hours, 9);
  });

  test("throws for what is no instant or zone", () => {
    expect(() => weekdayHoursBetween("yesterday", "2026-11-18T09:00:00Z", "UTC")).toThrow(RangeError);
    expect(() => weekdayHoursBetween("2026-11-17T09:00:00Z", "2026-11-18T09:00:00Z", "Mars/Olympus")).toThrow(
      RangeError,
    );
  });
});

describe("hours added", () => {
  test.each([
    ["Tuesday", "2026-11-17T09:00:00Z", "UTC", "2026-11-19T09:00:00Z"],
    ["Friday 17:00", "2026-11-20T17:00:00Z", "UTC", "2026-11-24T17:00:00Z"],
    ["Saturday noon, which counts from Monday 00:00", "2026-11-21T12:00:00Z", "UTC", "2026-11-25T00:00:00Z"],
    ["Sunday night in Kathmandu", "2026-11-22T20:00:00+05:45", "Asia/Kathmandu", "2026-11-24T18:15:00Z"],
    [
      "Friday in New York, over the end of summer time",
      "2026-10-30T16:00:00-04:00",
      "America/New_York",
      "2026-11-03T21:00:00Z",
    ],
  ])("48 from %s", (_, from, zone, until) => {
    expect(addWeekdayHours(from, 48, zone)).toBe(until);
  });

  test("zero from a weekend is Monday, and zero from a weekday is that moment", () => {
    expect(addWeekdayHours("2026-11-21T12:00:00Z", 0, "UTC")).toBe("2026-11-23T00:00:00Z");
    expect(addWeekdayHours("2026-11-20T12:00:00Z", 0, "UTC")).toBe("2026-11-20T12:00:00Z");
  });
});

const zones = fc.constantFrom(
  "UTC",
  "Asia/Kathmandu",
  "America/New_York",
  "Africa/Cairo",
  "Pacific/Apia",
  "Europe/London",
);
const instants = fc
  .date({ min: new Date("2010-01-01"), max: new Date("2035-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());

test("what was added lies between again", () => {
  fc.assert(
    fc.property(instants, fc.nat({ max: 400 }), zones, (from, hours, zone) => {
      expect(weekdayHoursBetween(from, addWeekdayHours(from, hours, zone), zone)).toBeCloseTo(hours, 6);
    }),
  );
});

test("never more than all the hours, and additive over a moment in between", () => {
  fc.assert(
    fc.property(
      instants,
      fc.nat({ max: 2000 }),
      fc.nat({ max: 2000 }),
      zones,
      (from, first, second, zone) => {
        const [middle, to] = [first, first + second].map((hours) =>
          new Date(Date.parse(from) + hours * 3_600_000).toISOString(),
        );
        const whole = weekdayHoursBetween(from, to ?? from, zone);
        expect(whole).toBeLessThanOrEqual(first + second + 1e-9);
        const halves =
          weekdayHoursBetween(from, middle ?? from, zone) +
          weekdayHoursBetween(middle ?? from, to ?? from, zone);
        expect(whole).toBeCloseTo(halves, 6);
      },
    ),
  );
});
