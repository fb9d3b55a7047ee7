import { describe, expect, test } from "vitest";
import { openLetter } from "./letter";
import type { InvitationSource } from "./proposal";
import { readInvitation } from "./read-invitation";

const open = (source: Partial<InvitationSource>) => openLetter({ text: "", ...source });
const mine = { subject: "Fwd: Next steps", from: { name: "Sam Carter", address: "sam@x.example" } };

describe("a text that is a mail in itself has the head that it carries", () => {
  test.each<[string, Partial<InvitationSource>]>([
    [
      "copied out of Outlook",
      {
        text: "From: Alice Monroe <alice@sable.example>\nSent: Monday, May 4, 2026 9:14 AM\nTo: Sam\nSubject: Next steps\n\nHi Sam,",
      },
    ],
    [
      "copied with bold labels",
      {
        text: "*From:* Alice Monroe <alice@sable.example>\n*Date:* 4 May 2026\n*Subject:* Next steps\n\nHi Sam,",
      },
    ],
    [
      "copied in German",
      {
        text: "Von: Alice Monroe <alice@sable.example>\nGesendet: Montag, 4. Mai 2026\nBetreff: Next steps\n\nHi Sam,",
      },
    ],
    [
      "copied out of a web mailbox",
      {
        text: "Next steps\nInbox\n\nAlice Monroe <alice@sable.example>\nMon, May 4, 2026, 9:14 AM\n\nto me\n\nHi Sam,",
      },
    ],
    [
      "forwarded by Gmail",
      {
        ...mine,
        text: "for the log\n\n---------- Forwarded message ---------\nFrom: Alice Monroe <alice@sable.example>\nDate: Mon, May 4, 2026\nSubject: Next steps\nTo: <sam@x.example>\n\n\nHi Sam,",
      },
    ],
    [
      "forwarded by Apple Mail, every line marked",
      {
        ...mine,
        text: "Begin forwarded message:\n\n> From: Alice Monroe <alice@sable.example>\n> Subject: Next steps\n> Date: 4 May 2026\n> \n> Hi Sam,",
      },
    ],
    [
      "forwarded by Outlook",
      {
        ...mine,
        text: "see below\n\nFrom: Alice Monroe <alice@sable.example>\nSent: Monday\nSubject: Next steps\n\nHi Sam,",
      },
    ],
  ])("%s", (_case, source) => {
    const letter = open(source);
    expect(letter.sender.person?.words).toBe("Alice Monroe");
    expect(letter.sender.address?.words).toBe("alice@sable.example");
    expect(letter.subject.text).toBe("Next steps");
    expect(letter.own.text.trim()).toBe("Hi Sam,");
  });

  test("copied out of a chat", () => {
    const letter = open({
      text: "Marcus Webb\nTalent Lead at Hexagonal\n  9:41 AM\n\nHi Sam, thanks for connecting.",
    });
    expect(letter.sender.person?.words).toBe("Marcus Webb");
    expect(letter.own.text).toContain("Talent Lead at Hexagonal");
  });
});

describe("what was written now is kept apart from what is quoted", () => {
  const reply = { subject: "Re: Interview", from: { name: "Omar", address: "omar@salt.example" } };
  test.each([
    ["Gmail", "On Fri, May 1, 2026 at 9:12 AM Sam Carter <sam@x.example> wrote:\n> Great, see you."],
    [
      "Gmail, wrapped",
      "On Fri, May 1, 2026 at 9:12 AM Sam Carter <\nsam@x.example> wrote:\n\n> Great, see you.",
    ],
    ["Outlook", "-----Original Message-----\nFrom: Sam Carter\nSent: Friday\nTo: Omar\n\nGreat, see you."],
    ["Outlook without a line", "From: Sam Carter <sam@x.example>\nSent: Friday\nTo: Omar\n\nGreat, see you."],
    ["German", "Am 1. Mai 2026 um 09:12 schrieb Sam Carter <sam@x.example>:\n> Great, see you."],
    ["marks alone", "> Great, see you."],
  ])("%s", (_case, quoted) => {
    const { own, quoted: older } = open({ ...reply, text: `Could you do Thursday?\n\nOmar\n\n${quoted}` });
    expect(own.text.trim()).toBe("Could you do Thursday?\n\nOmar");
    expect(older.text.trim()).toBe("Great, see you.");
  });

  test("a sentence that begins like the line above an older mail is none", () => {
    const text = "On Monday we wrote the brief for this:\nit is a small team.";
    expect(open({ ...reply, text: "On Monday we meet.\nSee you at ten." }).own.text).toContain(
      "See you at ten",
    );
    expect(open({ ...reply, text: `Hi Sam,\n${text.replace("wrote", "set up")}` }).own.text).toContain(
      "small team",
    );
  });

  test("the footer of a mailing system belongs to neither", () => {
    const { own } = open({
      ...reply,
      text: "Hi Noor,\n\nThis email was intended for Noor (Data engineer at Overlook Grid)\nUnsubscribe: x",
    });
    expect(own.text.trim()).toBe("Hi Noor,");
  });
});

describe("the sender", () => {
  test.each([
    ["Ilse Okonjo", "ilse@tallowmere.example", "Ilse Okonjo", null],
    ["Kübler, Anneliese", "a.kuebler@rheinhelix.example", "Anneliese Kübler", null],
    [
      "Sigrid Almqvister (Vännäs Mobility)",
      "sigrid-3f9c1a@x.teamtailor-mail.com",
      "Sigrid Almqvister",
      "Vännäs Mobility",
    ],
    ["Jo Bloggs from Acme", "jo@acme.example", "Jo Bloggs", "Acme"],
    ["Paul @ Fastline Logistics", "paul@fastline.example", "Paul", "Fastline Logistics"],
    ["Marguerite Osei-Tanner via LinkedIn", "inmail-hit-reply@linkedin.com", "Marguerite Osei-Tanner", null],
    ["Quillbrook Recruiting", "no-reply@us.greenhouse-mail.io", null, "Quillbrook"],
    ["The Acme Talent Team", "talent@acme.example", null, "Acme"],
    ["Maison Verdelier", "noreply@candidates.workablemail.com", null, "Maison Verdelier"],
    ["Copper Kettle Coffee", "jobs@copperkettle.example", null, "Copper Kettle Coffee"],
    ["Prof. Helen Marsh", "h.marsh@castlebridge.ac.uk", "Helen Marsh", null],
    ["Tim O'Brien", "tim@corrib.example", "Tim O'Brien", null],
    ["kai", "kai@tinybird.example", "kai", null],
    ["noreply@acme.example", "noreply@acme.example", null, null],
  ])("%s <%s>", (name, address, person, organisation) => {
    const { sender } = open({ subject: "x", from: { name, address }, text: "Hi" });
    expect(sender.person?.words ?? null).toBe(person);
    expect(sender.organisation?.words ?? null).toBe(organisation);
  });

  test("of a service's mail is the person whom the answer goes to", () => {
    const letter = open({
      subject: "Confirmed",
      from: { name: "Calendly", address: "no-reply@calendly.com" },
      replyTo: { name: "Imani Castellow", address: "imani@gullwing.example" },
      text: "Hi Devi,",
    });
    expect(letter.sender.person?.words).toBe("Imani Castellow");
    expect(letter.from.source).toBe("reply-to");
  });
});

describe("the reader", () => {
  test.each([
    [{ to: { name: "Robin Castellan", address: "r@x.example" }, text: "Hi there," }, "Robin Castellan"],
    [{ text: "Hi Robin,\n\nthank you" }, "Robin"],
    [{ text: "Dear Robin Castellan\n\nthank you" }, "Robin Castellan"],
    [{ to: { name: "r@x.example", address: "r@x.example" }, text: "hello" }, ""],
  ])("%j", (source, reader) => {
    expect(open({ subject: "x", ...source }).reader).toBe(reader);
  });
});

test.each([
  ["Marta Kowal sent the following message at 9:41 AM", "9:41 AM", "2026-11-23T08:41:00Z", "low"],
  [
    "Tuesday\nMarta Kowal (She/Her) sent the following messages at 9:41 AM",
    "9:41 AM",
    "2026-11-17T08:41:00Z",
    "medium",
  ],
  ["Marta Kowal hat um 11:41 die folgenden Nachrichten gesendet", "11:41", "2026-11-22T10:41:00Z", "low"],
  ["Marta Kowal a envoyé le message suivant à 07:41", "07:41", "2026-11-23T06:41:00Z", "low"],
  ["Marta Kowal envió el siguiente mensaje a las 7:41", "7:41", "2026-11-23T06:41:00Z", "low"],
])("messages copied out of a network tell who sent them: %s", (line, hour, sent, confidence) => {
  const text = `${line}\nView Marta’s profile\nMarta Kowal ${hour}\nWe are hiring a Data Analyst at Acme. Are you open to a chat?`;
  const proposal = readInvitation(
    { text },
    { now: new Date("2026-11-23T09:00:00Z"), timeZone: "Europe/Berlin" },
  );
  expect(proposal.contactName?.value).toBe("Marta Kowal");
  expect(proposal.receivedAt).toMatchObject({ value: sent, confidence });
  expect(proposal.company?.value).toBe("Acme");
});
