import { expect, test } from "vitest";
import { fileKind, looksLikeHtml } from "./file-kind";

const kindOf = (name: string, content: string) =>
  fileKind({ name, bytes: new Uint8Array(Buffer.from(content, "latin1")) });

const MAIL = "Received: from a\r\nFrom: Elena <e@acme.example>\r\nSubject: Interview\r\n\r\nHello";
const CALENDAR = "\r\nBEGIN:VCALENDAR\r\nVERSION:2.0\r\n";
const PAGE = "<!-- saved -->\n<!DOCTYPE html>\n<html><body><div>We look for a planner</div>";

test.each([
  ["a.eml", MAIL, "mail"],
  ["without-ending", MAIL, "mail"],
  ["a.txt", MAIL, "text"],
  ["a.eml", "Dear Robin, would you come?", "mail"],
  ["invite.ics", CALENDAR, "calendar"],
  ["invite.txt", CALENDAR, "calendar"],
  ["a.ics", "nothing of the kind", "calendar"],
  ["job.html", "only words", "page"],
  ["job.txt", PAGE, "page"],
  ["jobs.csv", PAGE, "page"],
  ["jobs.csv", "Company,Role\nAcme,Planner", "table"],
  ["jobs.json", '{"jobs":[]}', "table"],
  ["Archive.ZIP", "PK\u0003\u0004", "table"],
  ["jobs.bin", "SQLite format 3\0", "table"],
  ["jobs.csv", "\u00ff\u00feC\0o\0m\0p\0", "table"],
  ["jobs.xls", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "table"],
  ["mail.msg", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "outlook-msg"],
  ["letter.docx", "PK\u0003\u0004", "document"],
  ["letter.eml", "%PDF-1.7\n", "pdf"],
  ["photo.eml", "\u00ff\u00d8\u00ff\u00e0", "picture"],
  ["photo", "RIFF\u0001\u0002\u0003\u0004WEBPVP8", "picture"],
  ["setup.eml", "MZ\u0090\0\u0003\0\0\0", "other-kind"],
  ["note", "Would you come for an interview?", "text"],
  ["empty.eml", "", "mail"],
  ["empty", "", "text"],
])("%s that begins %j is taken for %s", (name, content, kind) => expect(kindOf(name, content)).toBe(kind));

test("the source of a page is told from words, also from words about pages", () => {
  const sources = ["<html>", '  <div class="job"><p>Hello', '<?xml version="1.0"?><html xmlns="…">', PAGE];
  const words = ["<3 this job", "<https://jobs.example/1>", "We use <div> and <p>", "", "<Elena> wrote: p"];
  expect([...sources, ...words].filter(looksLikeHtml)).toEqual(sources);
});
