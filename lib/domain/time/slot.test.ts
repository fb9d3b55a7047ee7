import { expect, test } from "vitest";
import { showIn } from "./show";
import { isPast, lacksZone, slotIn, slotWords, weekdayOf } from "./slot";

const timeZone = "Europe/Berlin";
const frame = { timeZone, show: showIn(timeZone, new Date("2026-03-01T09:00:00Z")) };

test.each([
  ["2026-03-09T10:00:00+01:00/2026-03-09T11:00:00+01:00", "Mon 9 Mar, 10:00–11:00", null],
  ["2026-03-09T10:00:00-04:00/2026-03-09T11:00:00-04:00", "Mon 9 Mar, 15:00–16:00", "10:00–11:00 for them"],
  ["2026-03-09T14:00:00Z", "Mon 9 Mar, 15:00", null],
  ["2026-03-09T14:00", "Mon 9 Mar, 14:00", null],
  ["2026-03-09", "9 March, all day", null],
  ["2026-03-09T22:00:00+01:00/2026-03-10T02:00:00+01:00", "Mon 9 Mar, 22:00–Tue 10 Mar, 02:00", null],
  ["someday", "someday", null],
])("%s is “%s” here and %s there", (slot, own, theirs) => {
  expect(slotWords(slot, frame)).toEqual({ own, theirs });
});

test.each([
  ["2026-03-09T10:00:00", "2026-03-09T14:00:00.000Z"],
  ["2026-03-06T10:00/2026-03-06T11:00", "2026-03-06T15:00:00.000Z/2026-03-06T16:00:00.000Z"],
])("%s lacks its zone, and in New York is %s", (slot, there) => {
  expect([lacksZone(slot), slotIn(slot, "America/New_York")]).toEqual([true, there]);
});

test.each([
  "2026-03-09T10:00:00Z",
  "2026-03-09T10:00:00-04:00",
  "2026-03-09T10:00:00+01:00/2026-03-09T11:00:00+01:00",
  "2026-03-09",
  "someday",
])("%s stands as it is", (slot) => {
  expect([lacksZone(slot), slotIn(slot, "America/New_York")]).toEqual([false, slot]);
});

test.each([
  ["2026-03-09T10:00", "2026-03-09T08:59:00Z", false],
  ["2026-03-09T10:00", "2026-03-09T09:00:00Z", true],
  ["2026-03-09T10:00:00-04:00/2026-03-09T11:00:00-04:00", "2026-03-09T14:30:00Z", true],
  ["2026-03-09", "2026-03-09T22:00:00Z", false],
  ["2026-03-09", "2026-03-09T23:00:00Z", true],
  ["someday", "2026-03-09T23:00:00Z", false],
])("%s at %s: past is %s", (slot, now, past) => {
  expect(isPast(slot, { now: new Date(now), timeZone })).toBe(past);
});

test("a date has its weekday", () => {
  expect(["2026-03-25", "2026-03-29"].map(weekdayOf)).toEqual(["Wednesday", "Sunday"]);
});
