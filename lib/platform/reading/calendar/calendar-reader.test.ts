import { describe, expect, test } from "vitest";
import type { CalendarEvent } from "@/lib/domain/capture/calendar-event";
import { readCalendar, readEvents } from "./calendar-reader";
import { MAX_REPEATS } from "./repeats";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const calendarOf = (...lines: string[]) => ["BEGIN:VCALENDAR", ...lines, "END:VCALENDAR"].join("\r\n");
const eventLines = (...lines: string[]) => ["BEGIN:VEVENT", "UID:1@a.example", ...lines, "END:VEVENT"];

function eventsIn(text: string): CalendarEvent[] {
  const read = readCalendar({ bytes: bytesOf(text) });
  if (!read.ok) throw new Error(read.reason);
  return read.value;
}

function eventOf(...lines: string[]): CalendarEvent {
  const [event] = eventsIn(calendarOf(...eventLines(...lines)));
  if (!event) throw new Error("no event");
  return event;
}

test("an invitation is read with everything in it", () => {
  const [event] = eventsIn(
    calendarOf(
      "METHOD:REQUEST",
      ...eventLines(
        "SEQUENCE:2",
        "STATUS:CONFIRMED",
        "DTSTART;TZID=Europe/Berlin:20260305T100000",
        "DTEND;TZID=Europe/Berlin:20260305T104500",
        "SUMMARY:Interview\\, Tallowmere",
        "DESCRIPTION:Hi Robin\\,\\n\\nwe look for",
        " ward to it.",
        "LOCATION:Am Sandkai 8\\, Hamburg",
        "URL:https://jobs.tallowmere.example/1",
        'ORGANIZER;CN="Okonjo, Ilse":MAILTO:ilse@tallowmere.example',
        "ATTENDEE;CN=Robin;PARTSTAT=NEEDS-ACTION:mailto:robin@mail.example",
        "ATTENDEE;CUTYPE=ROOM:urn:room:4",
      ),
    ),
  );
  expect(event).toEqual({
    ...{ uid: "1@a.example", sequence: 2, method: "REQUEST", status: "confirmed" },
    ...{ start: "2026-03-05T10:00:00+01:00", end: "2026-03-05T10:45:00+01:00", timeZone: "Europe/Berlin" },
    ...{ recurrenceOf: null, repeats: [] },
    summary: "Interview, Tallowmere",
    description: "Hi Robin,\n\nwe look forward to it.",
    location: "Am Sandkai 8, Hamburg",
    url: "https://jobs.tallowmere.example/1",
    organiser: { name: "Okonjo, Ilse", address: "ilse@tallowmere.example" },
    attendees: [{ name: "Robin", address: "robin@mail.example" }],
  });
});

test("a count beyond all counting is none", () => {
  expect(eventOf("SEQUENCE:99999999999999999999").sequence).toBe(0);
});

test("what a file does not say is empty", () => {
  expect(eventsIn("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VEVENT\nEND:VCALENDAR")).toEqual([
    {
      ...{ uid: "", sequence: 0, method: null, status: null, start: null, end: null, timeZone: null },
      ...{ recurrenceOf: null, repeats: [], summary: "", description: "", location: "", url: null },
      ...{ organiser: null, attendees: [] },
    },
  ]);
});

const NEW_YORK_OLD = [
  ...["BEGIN:VTIMEZONE", "TZID:Eastern", "BEGIN:STANDARD", "DTSTART:19501029T020000", "TZOFFSETFROM:-0400"],
  ...["TZOFFSETTO:-0500", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "END:STANDARD", "BEGIN:DAYLIGHT"],
  ...["DTSTART:19500402T020000", "TZOFFSETFROM:-0500", "TZOFFSETTO:-0400"],
  ...["RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=4", "END:DAYLIGHT", "END:VTIMEZONE"],
];

describe("a time is what it is where it was written", () => {
  test.each([
    ["in UTC", "DTSTART:20260305T090000Z", "2026-03-05T09:00:00Z", null],
    ["floating", "DTSTART:20260305T090000", "2026-03-05T09:00:00", null],
    ["a day", "DTSTART;VALUE=DATE:20260305", "2026-03-05", null],
    ["a day that does not say so", "DTSTART:20260305", "2026-03-05", null],
    ["a day that gives a time", "DTSTART;VALUE=DATE:20260305T120000", "2026-03-05T12:00:00", null],
    ["in summer", "DTSTART;TZID=Europe/Berlin:20260705T090000", "2026-07-05T09:00:00+02:00", "Europe/Berlin"],
    [
      "in quotes",
      'DTSTART;TZID="America/New_York":20260305T090000',
      "2026-03-05T09:00:00-05:00",
      "America/New_York",
    ],
    [
      "behind a path",
      "DTSTART;TZID=/citadel.org/20211207_1/America/Argentina/Buenos_Aires:20260305T090000",
      "2026-03-05T09:00:00-03:00",
      "America/Argentina/Buenos_Aires",
    ],
    [
      "by a name of Windows",
      "DTSTART;TZID=W. Europe Standard Time:20260705T090000",
      "2026-07-05T09:00:00+02:00",
      "Europe/Berlin",
    ],
    [
      "by Windows in summer",
      "DTSTART;TZID=Pacific Daylight Time:20260705T090000",
      "2026-07-05T09:00:00-07:00",
      "America/Los_Angeles",
    ],
    [
      "by what Outlook shows",
      'DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin, Bern, Rome":20260705T090000',
      "2026-07-05T09:00:00+02:00",
      "Europe/Amsterdam",
    ],
    [
      "by what Outlook shows in America",
      'DTSTART;TZID="(UTC-06:00) Central Time (US & Canada)":20260705T090000',
      "2026-07-05T09:00:00-05:00",
      "America/Chicago",
    ],
    ["by letters", "DTSTART;TZID=CET:20260705T090000", "2026-07-05T09:00:00+02:00", expect.any(String)],
    ["by an offset", "DTSTART;TZID=GMT+0530:20260705T090000", "2026-07-05T09:00:00+05:30", null],
    [
      "by a name nobody knows",
      "DTSTART;TZID=Customized Time Zone 1:20260705T090000",
      "2026-07-05T09:00:00",
      null,
    ],
    ["in small letters", "dtstart:20260305t090000z", "2026-03-05T09:00:00Z", null],
    ["at length", "DTSTART:2026-03-05T09:00:00Z", "2026-03-05T09:00:00Z", null],
    ["without seconds", "DTSTART:20260305T0900", "2026-03-05T09:00:00", null],
    ["in a month that there is not", "DTSTART:20261301T090000Z", null, null],
    ["in an hour that there is not", "DTSTART:20260301T250000Z", null, null],
    ["in words", "DTSTART:next Tuesday", null, null],
    [
      "in the hour that is left out in spring",
      "DTSTART;TZID=Europe/Berlin:20260329T023000",
      "2026-03-29T03:30:00+02:00",
      "Europe/Berlin",
    ],
  ])("%s", (_case, line, start, timeZone) => {
    expect(eventOf(line)).toMatchObject({ start, timeZone });
  });

  test("a zone that the file defines is followed, at both ends of its summer", () => {
    const starts = ["20050402T090000", "20050404T090000", "20051029T090000", "20051031T090000"].map(
      (time) =>
        eventsIn(calendarOf(...NEW_YORK_OLD, ...eventLines(`DTSTART;TZID=Eastern:${time}`)))[0]?.start,
    );
    expect(starts.map((start) => start?.slice(19))).toEqual(["-05:00", "-04:00", "-04:00", "-05:00"]);
  });

  test.each([
    ["twice an hour", NEW_YORK_OLD.map((line) => line.replace("YEARLY", "MINUTELY"))],
    ["by nothing", ["BEGIN:VTIMEZONE", "TZID:Eastern Nowhere", "END:VTIMEZONE"]],
  ])("one that changes %s keeps nobody busy", (_case, definition) => {
    const event = eventLines(
      "DTSTART;TZID=Eastern Nowhere:20260704T090000",
      "DTEND;TZID=Eastern:99991231T090000",
    );
    expect(eventsIn(calendarOf(...definition, ...event))[0]?.start).toBe("2026-07-04T09:00:00");
  });

  test.each([
    ["PT45M", "2026-03-05T09:45:00Z"],
    ["P1DT1H", "2026-03-06T10:00:00Z"],
    ["P1W", "2026-03-12T09:00:00Z"],
    ["PT1W", null],
    ["a while", null],
  ])("an event of %s ends when that is over", (duration, end) => {
    expect(eventOf("DTSTART:20260305T090000Z", `DURATION:${duration}`).end).toBe(end);
  });
});

describe("a series", () => {
  const repeatsOf = (...lines: string[]) =>
    eventOf("DTSTART;TZID=Europe/Berlin:20260320T100000", ...lines).repeats;

  test("keeps to the clock of its place over the change to summer", () => {
    expect(repeatsOf("RRULE:FREQ=WEEKLY;COUNT=3")).toEqual([
      ...["2026-03-27T10:00:00+01:00", "2026-04-03T10:00:00+02:00"],
    ]);
  });

  test.each([
    ["a moment", "20260403T080000Z"],
    ["a day", "20260403"],
    ["a time of its place", "20260403T100000"],
  ])("ends with its last start, said as %s", (_case, until) => {
    expect(repeatsOf(`RRULE:FREQ=WEEKLY;UNTIL=${until}`)).toHaveLength(2);
  });

  test("leaves out what is taken out or stands elsewhere, and takes in what is added", () => {
    const lines = [
      ...eventLines(
        "DTSTART;TZID=Europe/Berlin:20260320T100000",
        "RRULE:FREQ=DAILY;COUNT=5",
        "EXDATE;TZID=Europe/Berlin:20260322T100000",
        "RDATE;TZID=Europe/Berlin:20260321T150000",
      ),
      ...eventLines("RECURRENCE-ID:20260323T090000Z", "DTSTART:20260323T120000Z"),
    ];
    const [series, moved] = eventsIn(calendarOf(...lines));
    expect(series?.repeats).toEqual([
      ...["2026-03-21T10:00:00+01:00", "2026-03-21T15:00:00+01:00", "2026-03-24T10:00:00+01:00"],
    ]);
    expect(moved).toMatchObject({ recurrenceOf: "2026-03-23T09:00:00Z", start: "2026-03-23T12:00:00Z" });
  });

  test("on weekdays, with blanks in its rule", () => {
    expect(repeatsOf("RRULE:FREQ=DAILY;BYDAY=MO, TU, WE, TH, FR;COUNT=3")).toEqual([
      ...["2026-03-23T10:00:00+01:00", "2026-03-24T10:00:00+01:00"],
    ]);
  });

  test.each([
    "FREQ=SECONDLY",
    "FREQ=MINUTELY",
    "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=31",
    "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31",
    "FREQ=DAILY;INTERVAL=999999999",
    "FREQ=DAILY;INTERVAL=7;BYDAY=MO",
    "FREQ=WEEKLY;BYDAY=MO;INTERVAL=100000000",
    "FREQ=WEEKLY;BYMONTH=2;BYDAY=MO;BYSETPOS=9",
    "FREQ=MINUTELY;BYHOUR=3;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=FORTNIGHTLY",
    "RRULE:AnythingRandom;FREQ=WEEKLY",
    "COUNT=5",
    "",
  ])("by the rule “%s” does not repeat", (rule) => {
    expect(repeatsOf(`RRULE:${rule}`)).toEqual([]);
  });

  test.each(["FREQ=DAILY", "FREQ=DAILY;COUNT=999999999", "FREQ=YEARLY", "FREQ=MONTHLY;BYDAY=-1FR"])(
    "by the rule “%s” is told for a few starts only",
    (rule) => {
      expect(repeatsOf(`RRULE:${rule}`)).toHaveLength(MAX_REPEATS);
    },
  );

  test("of sixty thousand dates is told for a few only", () => {
    const dates = Array(30_000).fill("20260401T100000").join(",");
    expect(repeatsOf(`RDATE:${dates}`, `EXDATE:${dates}`).length).toBeLessThanOrEqual(MAX_REPEATS);
  });
});

describe("a file that breaks the rules", () => {
  test("is read but for the lines that nobody could", () => {
    const event = eventsIn(
      [
        ...[
          "begin:vcalendar",
          "method:request",
          "",
          "REFRESH - INTERVAL; VALUE = DURATION:PT48H",
          "no colon here",
        ],
        ...[
          "begin:vevent",
          "uid:1",
          "ORGANIZER;CN=Sixt SE",
          "X-A;CN=B;CN2=Test!",
          "dtstart:20260305t090000z",
        ],
        ...['ORGANIZER="mailto:ilse@tallowmere.example"', "SUMMARY:Interview", "end:vevent", "end:vcalendar"],
      ].join("\n"),
    )[0];
    expect(event).toMatchObject({
      ...{ uid: "1", method: "REQUEST", summary: "Interview", start: "2026-03-05T09:00:00Z" },
      organiser: { name: "", address: "ilse@tallowmere.example" },
    });
  });

  test("with several calendars gives the events of all, each with its own method", () => {
    const one = calendarOf("METHOD:REQUEST", ...eventLines("SUMMARY:One"));
    const two = calendarOf("METHOD:CANCEL", ...eventLines("SUMMARY:Two"));
    expect(eventsIn(`${one}\r\n\r\n${two}`)).toMatchObject([
      { summary: "One", method: "REQUEST" },
      { summary: "Two", method: "CANCEL" },
    ]);
  });

  test("without its ends is read to where it goes", () => {
    const lines = [
      "BEGIN:VCALENDAR",
      "BEGIN:VEVENT",
      "UID:1",
      "BEGIN:VALARM",
      "DESCRIPTION:Ring",
      "BEGIN:VEVENT",
      "UID:2",
    ];
    expect(eventsIn(lines.join("\n"))).toMatchObject([{ uid: "1", description: "" }, { uid: "2" }]);
  });

  test("an event alone is one too", () => {
    expect(eventsIn(eventLines("SUMMARY:Alone").join("\n"))).toMatchObject([{ summary: "Alone" }]);
  });

  test("in the letters of Windows is read by them", () => {
    const bytes = Uint8Array.from(calendarOf(...eventLines("SUMMARY:Gespräch")), (letter) =>
      letter.charCodeAt(0),
    );
    expect(readEvents({ bytes })[0]?.summary).toBe("Gespräch");
    expect(readEvents({ bytes, charset: "iso-8859-1" })[0]?.summary).toBe("Gespräch");
  });

  test("shows no character that does not show", () => {
    expect(eventOf("SUMMARY:Inter\u202Eview\u0007\\nnow").summary).toBe("Interview now");
  });

  test.each([
    ["prose", "Dear Robin"],
    ["a web page", "<html>BEGIN:VCALENDAR</html>"],
    ["nothing but blanks", " \n"],
  ])("%s is no calendar", (_case, text) => {
    expect(readCalendar({ bytes: bytesOf(text) })).toEqual({ ok: false, reason: "not-a-calendar" });
  });

  test.each([
    ["more than a megabyte", () => calendarOf(`DESCRIPTION:${"x".repeat(1 << 20)}`)],
    ["2,001 events", () => calendarOf(...Array<string>(2_001).fill("BEGIN:VEVENT\nEND:VEVENT"))],
    ["100,000 lines", () => "A:B\n".repeat(100_000)],
    ["51 calendars", () => calendarOf().repeat(51).replaceAll("END:VCALENDARBEGIN", "END:VCALENDAR\nBEGIN")],
  ])("%s is too much", (_case, text) => {
    expect(readCalendar({ bytes: bytesOf(text()) })).toEqual({ ok: false, reason: "too-large" });
  });

  test("100,000 blocks in one another are left alone", () => {
    expect(eventsIn(calendarOf(..."BEGIN:A\n".repeat(50_000).trim().split("\n"), ...eventLines()))).toEqual(
      [],
    );
  });
});

describe("a file made to keep us busy is read", () => {
  const many = (count: number, of: (at: number) => string[]) =>
    Array.from({ length: count }, (_, at) => of(at)).flat();
  test.each([
    [
      "1,500 series",
      () =>
        many(1_500, (at) =>
          eventLines(`DTSTART:20260101T${100_000 + (at % 59)}`, "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29"),
        ),
    ],
    [
      "3,000 zones",
      () =>
        many(3_000, (at) => [
          "BEGIN:VTIMEZONE",
          `TZID:Z ${at}`,
          ...NEW_YORK_OLD.slice(2, 8),
          "END:VTIMEZONE",
        ]).concat(
          many(1_000, (at) => ["BEGIN:VEVENT", `DTSTART;TZID=Z ${at}:20260101T100000`, "END:VEVENT"]),
        ),
    ],
    [
      "2,000 names of zones",
      () =>
        many(2_000, (at) => ["BEGIN:VEVENT", `DTSTART;TZID=Europe/Town${at}:20260101T100000`, "END:VEVENT"]),
    ],
    [
      "a name of half a million slashes",
      () => eventLines(`DTSTART;TZID=${"a/".repeat(250_000)}:20260101T100000`),
    ],
    ["a description of 200,000 tags", () => eventLines(`DESCRIPTION:${"<b>".repeat(200_000)}`)],
    ["30,000 guests", () => eventLines(...many(15_000, (at) => [`ATTENDEE:mailto:${at}@a.example`]))],
    ["60,000 broken lines", () => many(50_000, () => ["DTSTART;X"])],
  ])("%s", (_case, lines) => {
    const bytes = bytesOf(calendarOf(...lines()));
    const before = process.cpuUsage();
    readCalendar({ bytes });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(1);
  });
});

test("a method that stands beside the file counts where the file has none", () => {
  const bytes = bytesOf(calendarOf(...eventLines()));
  expect(readEvents({ bytes, method: "cancel" })[0]?.method).toBe("CANCEL");
  expect(
    readEvents({ bytes: bytesOf(calendarOf("METHOD:REQUEST", ...eventLines())), method: "CANCEL" })[0]
      ?.method,
  ).toBe("REQUEST");
});

test("HTML in a description is read as words, with its links", () => {
  const html = 'Join <b>here</b>: <a href="https://meet.example/a">link</a><br>See you\\nIlse';
  expect(eventOf(`DESCRIPTION:${html}`).description).toBe(
    "Join here: link [https://meet.example/a]\nSee you\nIlse",
  );
});

test("the way in online comes before the page about it", () => {
  expect(eventOf("URL:https://a.example/", "X-GOOGLE-CONFERENCE:https://meet.google.com/abc").url).toBe(
    "https://meet.google.com/abc",
  );
  expect(eventOf("URL:javascript:alert(1)").url).toBeNull();
});
