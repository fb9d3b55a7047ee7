import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { type WrittenEvent, writeCalendar } from "./write-calendar";

const event = (over: Partial<WrittenEvent> = {}): WrittenEvent => ({
  ...{
    uid: "one@tactful",
    startsAt: new Date("2027-03-28T00:30:00Z"),
    endsAt: new Date("2027-03-28T01:30:00Z"),
  },
  ...{ summary: "First interview", stampedAt: new Date("2026-11-23T08:00:00Z"), ...over },
});

/** As another library reads it. */
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((each) => {
    const { uid, summary, startDate, endDate, location } = new ICAL.Event(each);
    const says = (name: string) => each.getFirstPropertyValue(name);
    return {
      ...{ uid, summary, startsAt: startDate.toJSDate(), endsAt: endDate.toJSDate(), location },
      ...{ url: says("url"), status: says("status"), names: each.getAllProperties().map(({ name }) => name) },
    };
  });

test("another library reads the instants that were written, in the night that summer time begins", () => {
  expect(read(writeCalendar([event()]))).toMatchObject([
    {
      uid: "one@tactful",
      startsAt: new Date("2027-03-28T00:30:00Z"),
      endsAt: new Date("2027-03-28T01:30:00Z"),
    },
  ]);
});

test("a cancelled one says so, a link is an address, and anything else is none", () => {
  const [good, bad] = read(
    writeCalendar([
      event({ isCancelled: true, link: "https://meet.example/x?a=1,2;3", place: "Room 4, Kai 7; 2. Stock" }),
      event({ uid: "two@tactful", link: "javascript:alert(1)" }),
    ]),
  );
  expect(good).toMatchObject({
    status: "CANCELLED",
    url: "https://meet.example/x?a=1%2C2%3B3",
    location: "Room 4, Kai 7; 2. Stock",
  });
  expect(bad?.url).toBeNull();
});

test("whatever a name holds, it stays in its place and adds nothing", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          "\r\n",
          "\n",
          "END:VEVENT",
          "BEGIN:VEVENT",
          "ATTENDEE:mailto:x@y.example",
          ";",
          ",",
          "\\",
          ":",
          " ",
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join("")),
  );
  const plain = read(writeCalendar([event({ place: "x" })]))[0]?.names;
  fc.assert(
    fc.property(hostile, hostile, (summary, place) => {
      const events = read(writeCalendar([event({ summary, place: place || "x" })]));
      expect(events).toHaveLength(1);
      expect(events[0]?.names).toEqual(plain);
      expect(events[0]?.uid).toBe("one@tactful");
    }),
    { numRuns: 200 },
  );
});
