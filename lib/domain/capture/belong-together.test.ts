import { expect, test } from "vitest";
import { joinEvents, mailOfCalendar } from "./belong-together";
import type { CalendarEvent } from "./calendar-event";

const eventOf = (uid: string, change: Partial<CalendarEvent> = {}): CalendarEvent => ({
  ...{ uid, sequence: 0, method: "REQUEST", status: null, timeZone: null, recurrenceOf: null, repeats: [] },
  ...{ start: "2026-12-03T10:00:00+01:00", end: null, summary: uid, description: "", location: "" },
  ...{ url: null, organiser: null, attendees: [], ...change },
});

const mailWith = (...uids: string[]) => ({ events: uids.map((uid) => eventOf(uid)) });

test("a calendar file belongs to the mail with the same event, else to the only mail", () => {
  const file = [eventOf("a")];
  expect(mailOfCalendar(file, [mailWith("b"), mailWith("c", "a")])).toBe(1);
  expect(mailOfCalendar(file, [mailWith()])).toBe(0);
});

test("it stands by itself with no mail, with several that know nothing of it, and beside one about another event", () => {
  const file = [eventOf("a")];
  expect(mailOfCalendar(file, [])).toBeNull();
  expect(mailOfCalendar(file, [mailWith(), mailWith()])).toBeNull();
  expect(mailOfCalendar(file, [mailWith("b")])).toBeNull();
});

test("events are joined in their order, each once, and a change of one is another", () => {
  const [a, b, later] = [eventOf("a"), eventOf("b"), eventOf("a", { sequence: 1 })];
  expect(joinEvents([a, b], [eventOf("a", { summary: "the same" }), later], [])).toEqual([a, b, later]);
});
