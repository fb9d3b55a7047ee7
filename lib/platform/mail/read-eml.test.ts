import { monitorEventLoopDelay } from "node:perf_hooks";
import { describe, expect, test } from "vitest";
import { type ReadMail, readAttachment, readEml } from "./read-eml";

const eml = (...lines: string[]) => new TextEncoder().encode(lines.join("\r\n"));
const HEAD = ["From: Ilse Okonjo <ilse@tallowmere.example>", "Subject: Next step", "MIME-Version: 1.0"];
const html = (body: string) => eml(...HEAD, "Content-Type: text/html; charset=utf-8", "", body);

async function read(bytes: Uint8Array): Promise<ReadMail> {
  const result = await readEml(bytes);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

describe("a mail is read", () => {
  test("with its headers, its thread and the sender's own offset", async () => {
    const mail = await read(
      eml(
        ...HEAD,
        "To: Robin <robin@mail.example>",
        "Date: Tue, 03 Nov 2026 09:55:30 +1100 (AEDT)",
        "Message-ID: <2@tallowmere.example>",
        "In-Reply-To: <1@mail.example>",
        "References: <0@mail.example> <1@mail.example>",
        "",
        "Hi Robin,",
      ),
    );
    expect(mail).toMatchObject({
      subject: "Next step",
      from: { name: "Ilse Okonjo", address: "ilse@tallowmere.example" },
      to: { name: "Robin", address: "robin@mail.example" },
      date: "2026-11-03T09:55:30+11:00",
      messageId: "<2@tallowmere.example>",
      inReplyTo: "<1@mail.example>",
      references: ["<0@mail.example>", "<1@mail.example>"],
      text: "Hi Robin,",
      html: null,
      attached: null,
    });
  });

  test.each([
    ["no Date header", []],
    ["a Date header that is no date", ["Date: last Tuesday-ish"]],
  ])("with a null date when there is %s", async (_case, lines) => {
    expect((await read(eml(...HEAD, ...lines, "", "x"))).date).toBeNull();
  });

  test("in the older character sets that mail programs still write", async () => {
    const bytes = eml(...HEAD, "Content-Type: text/plain; charset=windows-1252", "", "75.000_85.000 _ _Hi_");
    const marks = [0x96, 0x80, 0x93, 0x94];
    for (let at = bytes.indexOf(0x5f); at !== -1; at = bytes.indexOf(0x5f)) bytes[at] = marks.shift() ?? 0x20;
    expect((await read(bytes)).text).toBe("75.000–85.000 € “Hi”");
  });

  test("with no control, bidirectional or zero-width character left in a name, an address or the text", async () => {
    const mail = await read(
      eml(
        `From: =?UTF-8?B?${Buffer.from("Pi\u202Eet\u200B \u0007Al\u0085dous").toString("base64")}?= <pi\u200Bet@a.example>`,
        `Subject: =?UTF-8?B?${Buffer.from("invoice_\u202Efdp.exe\u2028 now").toString("base64")}?=`,
        "Content-Type: text/plain; charset=utf-8",
        "",
        "A\u200Bb\u2066c\u0000d\te",
      ),
    );
    expect(mail.from?.name).toBe("Piet Aldous");
    expect(mail.from?.address).toBe("piet@a.example");
    expect(mail.subject).toBe("invoice_fdp.exe now");
    expect(mail.text).toBe("Abcd\te");
  });

  test("with the names and sizes of its attachments", async () => {
    const mail = await read(
      eml(
        ...HEAD,
        "Content-Type: multipart/mixed; boundary=b",
        ...["", "--b", "", "See attached", "--b"],
        "Content-Type: application/pdf; name=offer.pdf",
        "Content-Disposition: attachment; filename=offer.pdf",
        ...["", "12345", "--b--"],
      ),
    );
    expect(mail.attachments).toEqual([
      { index: 0, name: "offer.pdf", contentType: "application/pdf", sizeBytes: 5 },
    ]);
  });

  test("together with the mail that it forwards as an attachment", async () => {
    const mail = await read(
      eml(
        ...HEAD,
        "Content-Type: multipart/mixed; boundary=b",
        ...["", "--b", "", "see below", "--b"],
        "Content-Type: message/rfc822",
        "Content-Disposition: attachment; filename=inner.eml",
        ...["", "From: Kavya <kavya@sindhupay.example>", "Subject: Round 2", "", "Dear Arjun", "--b--"],
      ),
    );
    expect(mail.attached).toMatchObject({ subject: "Round 2", from: { name: "Kavya" }, text: "Dear Arjun" });
  });
});

const part = (head: readonly string[], body: string) => ["--b", ...head, "", body];
const mixed = (...parts: readonly string[][]) =>
  eml(...HEAD, "Content-Type: multipart/mixed; boundary=b", "", ...parts.flat(), "--b--");
const ICS = [
  ...["BEGIN:VCALENDAR", "METHOD:REQUEST", "BEGIN:VEVENT", "UID:1@a.example", "DTSTART:20260305T090000Z"],
  ...["END:VEVENT", "END:VCALENDAR"],
].join("\r\n");
const ICAL = { uid: "1@a.example", method: "REQUEST", start: "2026-03-05T09:00:00Z" };
const PDF = part(
  ["Content-Type: application/pdf; name=offer.pdf", "Content-Disposition: attachment"],
  "12345",
);
const forwarded = (...parts: readonly string[][]) =>
  part(
    ["Content-Type: message/rfc822", "Content-Disposition: attachment; filename=inner.eml"],
    [
      ...["From: Kavya <kavya@sindhupay.example>", "Subject: Round 2", "MIME-Version: 1.0"],
      ...[
        "Content-Type: multipart/mixed; boundary=c",
        "",
        ...parts.flat().map((line) => line.replace("--b", "--c")),
        "--c--",
      ],
    ].join("\r\n"),
  );

describe("the events of a mail", () => {
  test.each([
    ["to be shown", ["Content-Type: text/calendar; charset=utf-8; method=REQUEST"]],
    ["to be saved", ["Content-Type: application/ics; name=invite.ics", "Content-Disposition: attachment"]],
    ["by its name alone", ["Content-Type: application/octet-stream; name=invite.ics"]],
  ])("are read out of a part that is there %s", async (_case, head) => {
    expect((await read(mixed(part(head, ICS)))).events).toMatchObject([ICAL]);
  });

  test("are read out of a mail that is nothing else, and that alone says what is asked", async () => {
    const bytes = eml(
      ...HEAD,
      "Content-Type: text/calendar; method=CANCEL",
      "",
      ICS.replace("METHOD:REQUEST\r\n", ""),
    );
    expect((await read(bytes)).events).toMatchObject([{ ...ICAL, method: "CANCEL" }]);
  });

  test("are told once when they stand there twice, and all when there are several", async () => {
    const again = part(["Content-Type: application/ics; name=invite.ics"], ICS);
    const other = part(["Content-Type: text/calendar"], ICS.replace("UID:1", "UID:2"));
    const { events } = await read(mixed(part(["Content-Type: text/calendar"], ICS), again, other));
    expect(events.map(({ uid }) => uid)).toEqual(["1@a.example", "2@a.example"]);
  });

  test("are none where the part is no calendar", async () => {
    const mail = await read(mixed(part(["Content-Type: text/calendar"], "Dear Robin"), PDF));
    expect(mail.events).toEqual([]);
    expect(mail.attachments).toHaveLength(2);
  });
});

describe("an attachment is read when it is asked for", () => {
  const bytes = mixed(PDF, forwarded(part(["Content-Type: text/calendar; name=invite.ics"], ICS)));

  test("by the index that the mail gives it, also in the mail that is forwarded", async () => {
    const mail = await read(bytes);
    expect(mail.attachments.map(({ index, name }) => [index, name])).toEqual([
      [0, "offer.pdf"],
      [1, "inner.eml"],
    ]);
    expect(mail.attached?.attachments).toMatchObject([{ index: 2, name: "invite.ics" }]);
    expect(mail.attached?.events).toMatchObject([ICAL]);
    expect(await readAttachment(bytes, 0)).toEqual({
      ok: true,
      value: { name: "offer.pdf", contentType: "application/pdf", bytes: new TextEncoder().encode("12345") },
    });
    const calendar = await readAttachment(bytes, 2);
    expect(calendar.ok && new TextDecoder().decode(calendar.value.bytes)).toBe(ICS);
  });

  test("and the mail that is forwarded is a mail again", async () => {
    const inner = await readAttachment(bytes, 1);
    expect(inner.ok && (await readEml(inner.value.bytes))).toMatchObject({
      ok: true,
      value: { subject: "Round 2" },
    });
  });

  test.each([3, -1, 0.5])("one of the index %d is not there", async (index) => {
    expect(await readAttachment(bytes, index)).toEqual({ ok: false, reason: "no-attachment" });
  });

  test("in the oldest way to put a file into a mail", async () => {
    const head = [
      "Content-Type: text/plain; charset=utf-8; name=a.txt",
      "Content-Transfer-Encoding: x-uuencode",
    ];
    const old = mixed(part([...head, "Content-Disposition: attachment"], UUENCODED));
    const file = await readAttachment(old, 0);
    expect(file.ok && new TextDecoder().decode(file.value.bytes)).toBe(GREETING);
    expect((await read(old)).attachments).toMatchObject([
      { sizeBytes: new TextEncoder().encode(GREETING).length },
    ]);
    expect((await read(eml(...HEAD, ...head, "", UUENCODED))).text).toBe(GREETING);
  });
  const GREETING = "Grüße aus der Vergangenheit, liebe Robin! Wir möchten Sie einladen.\n";
  const UUENCODED = [
    "begin 644 a.txt",
    "M1W+#O,.?92!A=7,@9&5R(%9E<F=A;F=E;FAE:70L(&QI96)E(%)O8FEN(2!7",
    "::7(@;<.V8VAT96X@4VEE(&5I;FQA9&5N+@H",
    ...["`", "end"],
  ].join("\r\n");
});

describe("of several mails in one", () => {
  test("none is the one that was meant", async () => {
    expect((await read(mixed(forwarded(PDF), forwarded(PDF)))).attached).toBeNull();
  });

  test("one with nothing in it is none", async () => {
    expect((await read(mixed(part(["Content-Type: message/rfc822"], "")))).attached).toBeNull();
  });

  test("what was returned as undelivered is not what arrived", async () => {
    const report = eml(
      ...[...HEAD, "Content-Type: multipart/report; report-type=delivery-status; boundary=b", ""],
      ...[...part([], "This could not be delivered."), ...forwarded(PDF), "--b--"],
    );
    const mail = await read(report);
    expect(mail).toMatchObject({ attached: null, attachments: [{ contentType: "message/rfc822" }] });
    expect(mail.text).toContain("could not be delivered");
  });
});

describe("the words of an HTML mail", () => {
  test("leave out the hidden preheader, the style and the pictures", async () => {
    const mail = await read(
      html(
        '<style>p{color:red}</style><div style="font-size:1px; display:none">Pick&zwnj;&nbsp;a time</div>' +
          '<p>Hi Amara,</p><img src="https://track.example/o.gif" alt="open">',
      ),
    );
    expect(mail.text).toBe("Hi Amara,");
  });

  test("keep the cells of a row apart and on one line", async () => {
    const mail = await read(
      html(
        "<table><tr><td><b>Position</b></td><td>Data Manager</td></tr><tr><td>Date</td><td>5 May</td></tr></table>",
      ),
    );
    expect(mail.text).toBe("Position  Data Manager\nDate  5 May");
  });

  test("read a table that only holds the page together as paragraphs", async () => {
    const mail = await read(
      html("<table><tr><td><p>One</p><p>Two</p></td><td><p>Three</p></td></tr></table>"),
    );
    expect(mail.text).toBe("One\n\nTwo\n\nThree");
  });

  test("are left alone where the text part says as much", async () => {
    const text = "We would like to invite you to an interview.";
    const both = [
      ...[
        ...part(["Content-Type: text/plain"], text),
        ...part(["Content-Type: text/html"], `<p>${text}</p>`),
      ],
      "--b--",
    ];
    const mail = await read(eml(...HEAD, "Content-Type: multipart/alternative; boundary=b", "", ...both));
    expect(mail.text.trim()).toBe(text);
  });

  test("are taken when the text part only says that there is an HTML part", async () => {
    const mail = await read(
      eml(
        ...HEAD,
        "Content-Type: multipart/alternative; boundary=b",
        ...[
          "",
          "--b",
          "Content-Type: text/plain",
          "",
          "Please view in a browser.",
          "--b",
          "Content-Type: text/html",
        ],
        ...["", `<p>${"We would like to invite you to an interview. ".repeat(5)}</p>`, "--b--"],
      ),
    );
    expect(mail.text).toMatch(/^We would like/);
  });

  test("end somewhere when the tags never do", async () => {
    expect((await read(html(`<p>Hi</p>${"<div>".repeat(200_000)}`))).text).toMatch(/^Hi\s/);
  });
});

describe("what is no mail is refused by name", () => {
  const beginning = (...bytes: number[]) => Uint8Array.from([...bytes, ...new Array<number>(600).fill(0x41)]);
  test.each([
    ["an empty file", new Uint8Array(), "empty"],
    ["26 MB", new Uint8Array(26 * 1024 * 1024), "too-large"],
    ["a PDF", beginning(...Buffer.from("%PDF-1.7\nFrom: x\n")), "not-a-mail"],
    ["a zip archive", beginning(0x50, 0x4b, 3, 4), "not-a-mail"],
    ["a Windows program", beginning(0x4d, 0x5a, 0x90, 0), "not-a-mail"],
    ["a program that opens like a header", eml("MZ: \u0000\u0001", "From: y", "", "x"), "not-a-mail"],
    ["a web page", eml("<!DOCTYPE html>", "<html>", "From: x"), "not-a-mail"],
    ["prose", eml("Dear Robin,", "", "we would like to"), "not-a-mail"],
    ["an Outlook message", beginning(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "outlook-msg"],
  ])("%s", async (_case, bytes, reason) => {
    expect(await readEml(bytes)).toEqual({ ok: false, reason });
  });

  test("but a mailbox line, a byte order mark or a blank line before the headers is no reason to refuse", async () => {
    for (const start of ["From ilse@tallowmere.example Tue Mar  3 10:14:22 2026\r\n", "\uFEFF", "\r\n"]) {
      expect((await readEml(eml(start + HEAD.join("\r\n"), "", "Hi"))).ok).toBe(true);
    }
  });
});

describe("a mail made to do harm gives an answer within five seconds, and the server goes on", () => {
  const nested = Array.from(
    { length: 5_000 },
    (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}`,
  );
  const bombs: [string, () => Uint8Array, string][] = [
    ["5,000 parts inside each other", () => eml(...HEAD, ...nested, "", "hi"), "too-nested"],
    [
      "50,000 parts beside each other",
      () => eml(...HEAD, "Content-Type: multipart/mixed; boundary=b", "", "--b\r\n\r\nhi\r\n".repeat(50_000)),
      "too-nested",
    ],
    [
      "2,000 mails inside each other",
      () => eml("From: a@b.example\r\nContent-Type: message/rfc822\r\n\r\n".repeat(2_000)),
      "read",
    ],
    [
      "a header of 10 MB",
      () => eml("From: a@b.example", `X: ${"a".repeat(70)}${"\r\n a".repeat(2_500_000)}`),
      "too-large",
    ],
    ["a million header lines", () => eml("From: a@b.example", "X-A: b\r\n".repeat(1_300_000)), "too-large"],
    [
      "20,000 parameters",
      () => eml(...HEAD, `Content-Type: text/plain; ${"p*0=a;\r\n ".repeat(20_000)}`, "", "hi"),
      "too-large",
    ],
    [
      "300,000 encoded words",
      () => eml("From: a@b.example", `Subject: ${"=?utf-8?q?a?= ".repeat(300_000)}`),
      "too-large",
    ],
    [
      "half a million opening brackets",
      () => eml(`From: ${"(".repeat(500_000)} a@b.example`, "", "hi"),
      "read",
    ],
    [
      "a file name of one megabyte",
      () => eml(...HEAD, `Content-Disposition: attachment; filename="${"a".repeat(1e6)}"`),
      "read",
    ],
    ["20 MB of text", () => eml(...HEAD, "", "lorem ipsum ".repeat(1_700_000)), "read"],
    ["HTML of 200,000 open tags", () => html("<div>".repeat(200_000)), "read"],
    ["HTML of 100,000 attributes", () => html(`<p ${"a=1 ".repeat(100_000)}>x`), "read"],
  ];

  test.each(bombs)("%s", async (_case, bomb, expected) => {
    const bytes = bomb();
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const begun = performance.now();
    const result = await readEml(bytes);
    delay.disable();
    expect(performance.now() - begun).toBeLessThan(15_000);
    expect(result.ok ? "read" : result.reason).toBe(expected);
    expect(delay.percentile(99) / 1e6).toBeLessThan(1_000);
  });
});
