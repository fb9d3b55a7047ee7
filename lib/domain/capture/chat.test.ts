import { expect, test } from "vitest";
import { openLetter } from "./letter";
import { readInvitation } from "./read-invitation";

const reading = { now: new Date("2026-05-11T10:00:00Z"), timeZone: "Europe/London" };
const read = (text: string) => readInvitation({ text }, reading);

const CHATS: readonly [string, string][] = [
  [
    "WhatsApp on a telephone",
    "[06/05/2026, 09:12:01] Ada Marsh: Hello Jo, we need a Baker\n[06/05/2026, 09:15:40] Jo Reed: I get £19 an hour now\n[06/05/2026, 09:16:02] Ada Marsh: Could you come in on Friday at 3pm?",
  ],
  [
    "WhatsApp, exported",
    "06/05/2026, 09:12 - Ada Marsh: Hello Jo, we need a Baker\n06/05/2026, 09:15 - Jo Reed: I get £19 an hour now\n06/05/2026, 09:16 - Ada Marsh: Could you come in on Friday at 3pm?",
  ],
  [
    "XING",
    "Ada Marsh, 6. Mai 2026, 09:12\nHello Jo, we need a Baker\n\nSie, 6. Mai 2026, 09:15\nI get £19 an hour now\n\nAda Marsh, 6. Mai 2026, 09:16\nCould you come in on Friday at 3pm?",
  ],
  [
    "LinkedIn",
    "Ada Marsh\nActive now\n6 May 2026\nAda Marsh sent the following messages at 9:12 AM\nView Ada’s profile\nAda Marsh (She/Her)  9:12 AM\nHello Jo, we need a Baker\nJo Reed sent the following message at 9:15 AM\nView Jo’s profile\nJo Reed  9:15 AM\nI get £19 an hour now\nAda Marsh sent the following message at 9:16 AM\nAda Marsh (She/Her)  9:16 AM\nCould you come in on Friday at 3pm?\n9:17 AM\nHope to see you",
  ],
];

test.each(CHATS)("a conversation is what the other person wrote: %s", (_case, text) => {
  const { sender, own } = openLetter({ text });
  expect(sender.person?.words).toBe("Ada Marsh");
  expect(own.text).toContain("Hello Jo, we need a Baker");
  expect(own.text).not.toMatch(/19 an hour|9:1\d|09:1\d|profile/);
});

test.each(CHATS)("when it was written is no time to talk: %s", (_case, text) => {
  const { proposedTimes, contactName, receivedAt } = read(text);
  expect(proposedTimes.map(({ value }) => value)).toEqual(["2026-05-08T15:00:00"]);
  expect(contactName?.value).toBe("Ada Marsh");
  expect(receivedAt?.value).toMatch(/^2026-05-06T/);
});

test("who is kept with their firm has their own name where they say it", () => {
  const text =
    "[06/05/2026, 09:12] Ada Marsh&Sons: Ada here from Marsh & Sons in Ludlow, about the baker job\n[06/05/2026, 09:15] Jo: Hi!";
  const { contactName, company, place } = read(text);
  expect([contactName?.value, company?.value, place?.value]).toEqual(["Ada", "Marsh & Sons", "Ludlow"]);
});

test("who has written above is the other person, whoever writes first", () => {
  const text = "Ada Marsh\nActive now\nJo Reed  9:15\nIs the baker job still open?\nAda Marsh  9:40\nIt is";
  expect(openLetter({ text })).toMatchObject({
    reader: "Jo Reed",
    sender: { person: { words: "Ada Marsh" } },
  });
});

test("a list of who comes when is no conversation", () => {
  const text = "Hi Jo,\nyour interview on 8 May:\nAda Marsh 10:30\nCarl Lund 11:15\nBest\nAda";
  expect(openLetter({ text }).own.text).toContain("your interview on 8 May");
});

test("a day in figures has its month first only beside a clock of twelve hours", () => {
  const at = (day: string) => read(`[${day}] Ada Marsh: Hello Jo\n[${day}] Jo Reed: Hello`).receivedAt?.value;
  expect(at("02/12/2025, 18:04")).toMatch(/^2025-12-02/);
  expect(at("2/12/25, 6:04 PM")).toMatch(/^2025-02-12/);
});
