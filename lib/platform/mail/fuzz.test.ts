import { test } from "vitest";
import * as z from "zod";
import { calendarEvent } from "@/lib/domain/capture/calendar-event";
import { filesLike, nearly, readEach } from "@/lib/platform/reading/fixtures/fuzz";
import { readMail } from "./eml-reader";

test("of ten thousand mails that are nearly right each is read or refused", {
  timeout: 300_000,
}, async () => {
  const mails = nearly(filesLike("lib/domain/capture/fixtures/written/*.eml"), [
    ...[
      "\r\n\r\n",
      "\n\n",
      "\r",
      "\r\n\t",
      "--",
      "\0",
      "--=_",
      "Content-Type: ",
      "multipart/mixed; boundary=",
      "=\r\n",
    ],
    ...[
      "message/rfc822",
      "text/calendar",
      "text/html; charset=",
      "utf-7",
      "x-user-defined",
      "iso-2022-jp",
      "utf-16",
    ],
    ...[
      "Content-Transfer-Encoding: ",
      "base64",
      "quoted-printable",
      "x-uuencode",
      "begin 644 a\n",
      "=?utf-8?q?",
      "?=",
      "=?x?b?",
    ],
    ...[
      "Date: ",
      "Sat, 99 Foo 99999 25:61:61 +9999",
      "From: ",
      "<",
      ">",
      "(",
      '"',
      ";",
      ":;",
      "@",
      "filename*0*=utf-8''%",
    ],
    ...[
      "<table><tr><td>",
      "<a href='",
      "<!--",
      "&#x110000;",
      "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:",
      "References: <",
    ],
  ]);
  const letter = z.object({ text: z.string(), events: z.array(calendarEvent) });
  const outcome = z.discriminatedUnion("ok", [
    z.object({ ok: z.literal(true), value: letter.extend({ attached: letter.nullable() }) }),
    z.object({ ok: z.literal(false), reason: z.enum(["too-nested", "too-large", "unreadable"]) }),
  ]);
  await readEach(mails, async (bytes) => outcome.parse(await readMail({ bytes })));
});
