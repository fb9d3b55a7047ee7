import { expect, test } from "vitest";
import { clockFace } from "./clock-face";
import { addDays, daysBetween, readLocal, toLocalField, toMoment } from "./local";
import { showIn } from "./show";

const BERLIN = "Europe/Berlin";
const momentOf = (text: string, zone: string) => {
  const local = readLocal(text);
  return local && toMoment(local, zone).toISOString();
};

test("a wall-clock time is a moment in the person's zone, across summer time", () => {
  expect(momentOf("2026-07-03T15:00", BERLIN)).toBe("2026-07-03T13:00:00.000Z");
  expect(momentOf("2026-12-03T15:00", BERLIN)).toBe("2026-12-03T14:00:00.000Z");
  expect(momentOf("2026-03-29T02:30", BERLIN)).toBe("2026-03-29T01:30:00.000Z");
  expect(momentOf("2026-11-24", "Asia/Kathmandu")).toBe("2026-11-24T03:15:00.000Z");
});

test("a day or an hour that does not exist is nothing", () => {
  for (const text of [
    "2026-02-30",
    "2026-13-01T10:00",
    "2026-11-24T25:00",
    "yesterday",
    "",
    "9".repeat(1000),
  ]) {
    expect(readLocal(text)).toBeNull();
  }
});

test("what a field shows is what it was", () => {
  expect(toLocalField(new Date("2026-11-24T03:15:30Z"), "Asia/Kathmandu")).toBe("2026-11-24T09:00");
});

test("ninety days later is the same hour of the day", () => {
  const start = new Date("2026-09-01T07:00:00Z");
  expect(toLocalField(addDays(start, 90, BERLIN), BERLIN)).toBe("2026-11-30T09:00");
  expect(daysBetween(start, addDays(start, 90, BERLIN), BERLIN)).toBe(90);
});

test("moments are written in words while they are near, with the year when it is another", () => {
  const show = showIn(BERLIN, new Date("2026-11-22T12:00:00Z"));
  expect(show.near(new Date("2026-11-22T18:12:00Z"))).toBe("today, 19:12");
  expect(show.near(new Date("2026-11-23T08:00:00Z"))).toBe("tomorrow, 09:00");
  expect(show.near(new Date("2026-11-26T08:00:00Z"))).toBe("Thu 26 Nov, 09:00");
  expect(show.moment(new Date("2025-11-20T08:12:00Z"))).toBe("Thu 20 Nov 2025, 09:12");
  expect(show.day(new Date("2027-02-22T08:00:00Z"))).toBe("22 February 2027");
  expect(show.ago(new Date("2026-11-20T08:00:00Z"))).toBe("2 days ago");
});

test("a length of time reads as on a clock", () => {
  expect([0, 5, 65, 3605].map(clockFace)).toEqual(["0:00", "0:05", "1:05", "60:05"]);
});
