import { test } from "vitest";
import * as z from "zod";
import { calendarEvent } from "@/lib/domain/capture/calendar-event";
import { filesLike, nearly, readEach } from "@/lib/platform/reading/fixtures/fuzz";
import { readCalendar } from "./calendar-reader";

test("of ten thousand calendars that are nearly right each is read or refused", {
  timeout: 300_000,
}, async () => {
  const calendars = nearly(filesLike("lib/platform/reading/fixtures/*.ics"), [
    ...[
      "BEGIN:VEVENT\n",
      "END:VEVENT\n",
      "BEGIN:VCALENDAR\n",
      "END:VTIMEZONE\n",
      "BEGIN:STANDARD\n",
      "\n ",
      "\r",
      "\0",
    ],
    ...[
      "RRULE:FREQ=",
      "SECONDLY",
      "DAILY",
      "YEARLY;",
      "BYDAY=",
      "-5SU,",
      "53MO",
      "BYMONTH=",
      "BYMONTHDAY=",
      "-31",
      "COUNT=",
    ],
    ...[
      "INTERVAL=",
      "99999999999",
      "0",
      "-1",
      "UNTIL=",
      "BYSETPOS=",
      "WKST=XX",
      "BYEASTER=1",
      ";",
      ":",
      ",",
      "=",
      "\\",
      '"',
    ],
    ...[
      "DTSTART",
      "DTSTART:99991231T235959Z\n",
      "DTSTART:00000101\n",
      "TZID=",
      "UTC",
      "Etc/GMT+99",
      "GMT+99:99",
      "TZOFFSETTO:+9999\n",
    ],
    ...[
      "EXDATE:",
      "RDATE;VALUE=PERIOD:",
      "RECURRENCE-ID",
      "20260229T000000",
      "20260330T023000",
      "DURATION:P",
      "-P9999999999W",
    ],
    ...["ORGANIZER=", "mailto:", "CN=", "^n", "SEQUENCE:1e9\n", "VALUE=DATE", "__proto__", "constructor"],
  ]);
  const outcome = z.discriminatedUnion("ok", [
    z.object({ ok: z.literal(true), value: z.array(calendarEvent) }),
    z.object({ ok: z.literal(false), reason: z.enum(["too-large", "not-a-calendar"]) }),
  ]);
  await readEach(calendars, (bytes) => outcome.parse(readCalendar({ bytes })));
});
