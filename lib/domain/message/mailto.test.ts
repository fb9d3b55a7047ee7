import * as fc from "fast-check";
import { expect, test } from "vitest";
import { mailto } from "@/lib/domain/message/mailto";

test("opens a mail with address, subject and body", () => {
  expect(mailto("elena@harbour.example", "Planner & more", "Dear Elena,\nno thanks")).toBe(
    "mailto:elena@harbour.example?subject=Planner%20%26%20more&body=Dear%20Elena%2C%0D%0Ano%20thanks",
  );
});

test("cannot be made to carry a second header", () => {
  expect(mailto("a@b.example?bcc=x@y.example", "Hi\r\nBcc: x@y.example", "")).toBe(
    "mailto:a@b.example%3Fbcc%3Dx@y.example?subject=Hi%20Bcc%3A%20x@y.example&body=".replace(
      "x@y.example&",
      "x%40y.example&",
    ),
  );
});

test("gives every text back as it was, with line breaks as CRLF", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), (subject, body) => {
      const link = mailto("elena@harbour.example", subject, body);
      const [, query = ""] = link.split("?");
      const [first = "", second = ""] = query.split("&body=");
      expect(decodeURIComponent(second)).toBe(body.replace(/\r\n?|\n/g, "\r\n"));
      expect(decodeURIComponent(first.replace("subject=", ""))).not.toMatch(/[\r\n]/);
      expect(link).toMatch(/^mailto:elena@harbour\.example\?subject=[^&#\s]*&body=[^&#\s]*$/);
      expect(link.replaceAll("%0D%0A", "")).not.toMatch(/%0[AD]/);
    }),
  );
});

test("carries a broken surrogate pair as the replacement character", () => {
  expect(mailto("a@b.example", "\uD83D", "x")).toBe("mailto:a@b.example?subject=%EF%BF%BD&body=x");
});
