import { describe, expect, test } from "vitest";
import type { InvitationSource, Proposal } from "./proposal";
import { readInvitation } from "./read-invitation";

// How people of many trades name a time, a firm, a job or a page without the words that a form would have. Each is about
// one way of saying something. It is a Monday.

const SENT = "2026-11-16T10:00:00+00:00";
const read = (source: Partial<InvitationSource>): Proposal =>
  readInvitation({ text: "", date: SENT, ...source }, { now: new Date(SENT), timeZone: "Europe/London" });
const from = (name: string, address: string) => ({ name, address });

describe("the times", () => {
  const times = (text: string) =>
    read({ text: `Hi Ana,\n\nwe would like to interview you.\n\n${text}` }).proposedTimes.map(
      ({ value }) => value,
    );

  test.each([
    ["Could you come on Wednesday at half past ten?", ["2026-11-18T10:30:00"]],
    ["Would Thursday at quarter to three suit?", ["2026-11-19T14:45:00"]],
    ["You are asked to attend on Tuesday 24 November 2026 at 0940 hours.", ["2026-11-24T09:40:00"]],
    ["You're down for Weds 18th at 1130, ask at the gate.", ["2026-11-18T11:30:00"]],
    ["I was thinking Weds half 3, when it's quiet.", ["2026-11-18T15:30:00"]],
    [
      "What still works:\n1. ~~Tue 17 Nov, 1pm to 4pm~~ (gone)\n2. Thu 19 Nov, 9am to 12pm",
      ["2026-11-19T09:00:00/2026-11-19T12:00:00"],
    ],
    ["We move from ~~Tuesday at 2pm~~ to Wednesday at 3pm.", ["2026-11-18T15:00:00"]],
    ["Could you do between 10 and 12 on Friday?", ["2026-11-20T10:00:00/2026-11-20T12:00:00"]],
    ["A trial shift Saturday from 9 to 12?", ["2026-11-21T09:00:00/2026-11-21T12:00:00"]],
    ["Could you do next Tuesday (24th) at 3?", ["2026-11-24T15:00:00"]],
    [
      "The panel sits on Tuesday the 24th of November at 11 in the morning East Africa Time (which I make 8 a.m. in Dublin).",
      ["2026-11-24T11:00:00+03:00"],
    ],
  ])("%s", (text, said) => {
    expect(times(text)).toEqual(said);
  });

  test("of several days may stand above them", () => {
    const text =
      "All interviews will run from 9.30am to 4pm on the following days:\n\n- Monday 23 November\n- Wednesday 25 November\n\nWhich do you prefer?";
    expect(times(text)).toEqual([
      "2026-11-23T09:30:00/2026-11-23T16:00:00",
      "2026-11-25T09:30:00/2026-11-25T16:00:00",
    ]);
  });

  test("are in two columns of a table, without the one that is gone", () => {
    const text =
      "Date  Start  End  With  Status\nTue, Nov 24  9:00 AM  10:00 AM  B. Okoro  Available\nTue, Nov 24  2:00 PM  3:00 PM  B. Okoro  No longer available\nThu, Dec 3  3:00 PM  4:00 PM  L. Moss  Available";
    expect(times(text)).toEqual([
      "2026-11-24T09:00:00/2026-11-24T10:00:00",
      "2026-12-03T15:00:00/2026-12-03T16:00:00",
    ]);
  });

  test("leave out what is taken", () => {
    const text =
      "Slots:\n\nMon 23 Nov 10:00 - taken\nTue 24 Nov 11:30\nWed 25 Nov 15:00 (fully booked)\nThu 26 Nov 9:15";
    expect(times(text)).toEqual(["2026-11-24T11:30:00", "2026-11-26T09:15:00"]);
  });

  test.each([
    [
      "Guten Tag Frau Sommer,\n\nleider muss ich unser Gespräch am Mittwoch um 14 Uhr absagen. Alternativ könnte ich am Freitag, 20.11., um halb zehn oder um Viertel nach zwei. Sagen Sie mir bitte, was Ihnen passt.\n\nMit freundlichen Grüßen\nMarkus Lenz",
      ["2026-11-20T09:30:00", "2026-11-20T14:15:00"],
    ],
    [
      "nous vous proposons un entretien le mardi 24 novembre à dix heures et demie dans notre atelier.",
      ["2026-11-24T10:30:00"],
    ],
    [
      "no podemos el miércoles a las 10 como te dije. ¿Te va bien el jueves 19 a las once y media de la mañana para la entrevista?",
      ["2026-11-19T11:30:00"],
    ],
    [
      "I can't do tomorrow at 2 after all, so the interview must move. Could we say Wednesday same time?",
      ["2026-11-18T14:00:00"],
    ],
  ])("are the new ones: %s", (text, said) => {
    expect(read({ text }).proposedTimes.map(({ value }) => value)).toEqual(said);
  });
});

test("labels whose colons stand below one another are labels", () => {
  const { role, place, pay, proposedTimes } = read({
    text: `Dear Ana,

you are shortlisted for an interview.

Position      : Bridge Painter
Job location  : Quernmouth (two weeks on, one off)
Interview     : 20 November 2026, 10:30 AM
Budget        : 9 - 11.5 LPA fixed`,
  });
  expect(role?.value).toBe("Bridge Painter");
  expect(place?.value).toBe("Quernmouth");
  expect(pay?.value).toMatchObject({ min: 900_000, max: 1_150_000, currency: "INR" });
  expect(proposedTimes.map(({ value }) => value)).toEqual(["2026-11-20T10:30:00"]);
});

describe("what an agency passes on", () => {
  const text =
    "Morning Adaeze\n\nGreat news - see below from Pike & Ferris, they want you in!! Can you ping me back by 4 this afternoon so I can nail it down.\n\nCheers\nKieran\n\nKieran Stott\nSenior Consultant\nLowmoor Talent Ltd\n\n-----Original Message-----\nFrom: Martin Hale <m.hale@pikeferris.example>\nSent: 13 November 2026 17:48\nTo: Kieran Stott <kieran@lowmoor-talent.example>\nSubject: Finch - interview\n\nKieran\n\nYes please to Ms Finch for the Management Accountant job. I could do Thursday 19th 2.15pm or Friday 20th 10.30am.\n\nMartin Hale";

  test("is the client's invitation with the client's times, and the agency asks for the answer", () => {
    const proposal = read({
      from: from("Kieran Stott", "kieran@lowmoor-talent.example"),
      subject: "FW: Finch - interview",
      text,
    });
    expect(proposal.kind.value).toBe("interview-invitation");
    expect([proposal.company?.value, proposal.contactName?.value]).toEqual(["Pike & Ferris", "Kieran Stott"]);
    expect(proposal.answerBy?.value).toBe("2026-11-16T16:00:00");
    expect(proposal.proposedTimes.map(({ value }) => value)).toEqual([
      "2026-11-19T14:15:00",
      "2026-11-20T10:30:00",
    ]);
  });
});

describe("the company", () => {
  const company = (source: Partial<InvitationSource>) => read(source).company?.value ?? null;

  test("stands before what kind of house a domain is registered for", () => {
    const text =
      "Dear Dr Kim,\n\nWe would like to invite you to interview for Research Technician.\n\nRuth Abel";
    expect(company({ from: from("Ruth Abel", "ruth@northmoor.ac.example"), text })).toBe("Northmoor");
  });

  test("is who writes through a service, and no number of a vacancy", () => {
    const text = "Thank you for applying for the post of Ward Clerk. We have decided not to move forward.";
    const sender = from("Corriston Health (via GateHire)", "donotreply@gatehire.example");
    expect(company({ from: sender, subject: "Ward Clerk - CH/LIB/207", text })).toBe("Corriston Health");
  });
});

describe("the role", () => {
  const role = (text: string, subject = "") => read({ text, subject }).role?.value ?? null;

  test.each([
    ["Teo said you might be open to the Senior Gameplay Engineer thing here?", "Senior Gameplay Engineer"],
    ["You applied for the weekend forklift operator spot.", "weekend forklift operator"],
    ["We're adding a Firmware Engineer in Boulder.", "Firmware Engineer"],
    [
      "Wir sind neun Leute und brauchen ab Januar einen Tischlergesellen (m/w/d) für die Montage.",
      "Tischlergesellen (m/w/d)",
    ],
    [
      "You interviewed with us last year for the Claims Handler vacancy. We are opening a Loss Adjuster position in January.",
      "Loss Adjuster",
    ],
  ])("%s", (text, said) => {
    expect(role(text)).toBe(said);
  });

  test("stands behind its number, and in what a meeting is about", () => {
    expect(
      role("We look forward to the interview.", "CDW/2026/31 Regional Water Adviser - panel interview"),
    ).toBe("Regional Water Adviser");
    expect(role("Topic: Final interview - Lead Illustrator\nTime: Nov 20, 2026 02:00 PM London")).toBe(
      "Lead Illustrator",
    );
  });

  test("is not the job of who signs on one line with it", () => {
    const text =
      "Hey Jo!\n\nThe interview is by phone, let me know if I can put you in!\n\nShawna Pruitt, Recruiter II\nBluewren Medical";
    expect(role(text)).toBeNull();
  });
});

describe("the kind", () => {
  test("is not what the reader asked for in the mail that is answered", () => {
    const text =
      "Hey Sasha, thanks for sending this over, got it safe! We're having a read of everyone's CVs on Sunday and will be in touch either way.\n\nPip & Jonty x\nWren & Ladle Coffee\n\nOn 17 Oct 2026, at 16:55, Sasha Milburn <sasha@mailbox.example> wrote:\n> I saw the sign in your window. I could come in for a chat or an interview any day after 3pm.";
    const proposal = read({
      from: from("Pip", "hello@wren-and-ladle.example"),
      to: from("Sasha Milburn", "sasha@mailbox.example"),
      subject: "Re: weekend supervisor",
      text,
    });
    expect([proposal.kind.value, proposal.contactName?.value]).toEqual(["confirmation", "Pip"]);
  });
});

describe("a link", () => {
  const links = (text: string) => {
    const { meetingLink, schedulingLink, postingLink } = read({
      text: `We would like to invite you to an interview.\n\n${text}\n\nKind regards\nMina Holt`,
    });
    return [meetingLink, schedulingLink, postingLink].map((fact) => fact?.value ?? null);
  };

  test.each([
    [
      "The link for the call is https://rooms.cleardrop.example/panel-31 .",
      0,
      "https://rooms.cleardrop.example/panel-31",
    ],
    [
      "Der Link bleibt derselbe: https://raum.havelwerk.example/r/kaya",
      0,
      "https://raum.havelwerk.example/r/kaya",
    ],
    ["Pick one by Friday. Book here: https://zentrix.example/x/9921", 1, "https://zentrix.example/x/9921"],
    [
      "Tu peux réserver directement ici : https://cal.mirabelle.example/paul/45",
      1,
      "https://cal.mirabelle.example/paul/45",
    ],
    ["JD: https://setu.example/docs/MLT-DE-0931", 2, "https://setu.example/docs/MLT-DE-0931"],
  ])("is for what the words before it say: %s", (text, at, address) => {
    expect(links(text)[at]).toBe(address);
  });

  test("to a firm's own page is for nothing", () => {
    expect(
      links(
        "More about us: https://zentrix.example/about-us. Join our mailing list: https://zentrix.example",
      ),
    ).toEqual([null, null, null]);
  });
});

describe("who is behind it", () => {
  const company = (sender: [string, string], text: string) =>
    read({ from: from(...sender), subject: "Interview: Planner", text: `Dear Ana,\n\n${text}` }).company
      ?.value;

  test.each<[string, [string, string], string, string]>([
    [
      "a department is no agency",
      ["Selección Altamora", "seleccion@altamora.example"],
      "Nos gustaría convocarte a una entrevista.\n\nDepartamento de Selección\nAltamora Moda, S.A.",
      "Altamora Moda, S.A.",
    ],
    [
      "what joins a name to its sentence is no part of it",
      ["Tess Hallorann", "tess@lumentarn.example"],
      "I'm one of the founders of LumenTarn, we do invoicing. We'd like to interview you.\n\nTess",
      "LumenTarn",
    ],
    [
      "a school's office is the school's",
      ["Thornleigh Academy Office", "jobs@thornleigh-academy.sch.example"],
      "We would love to interview you.\n\nWendy Lunt\nPA to the Headteacher",
      "Thornleigh Academy",
    ],
  ])("%s", (_, sender, text, said) => {
    expect(company(sender, text)).toBe(said);
  });

  test("the reader's name behind a job is no part of it", () => {
    const { role } = read({
      to: from("Ana Ruiz", "ana@example.org"),
      subject: "Invitation: Screen: Firmware Engineer / Ana Ruiz @ Wed 18 Nov 2026 1pm (GMT)",
    });
    expect(role?.value).toBe("Firmware Engineer");
  });

  test("a room is a room behind the name of the service", () => {
    const text = "Your interview is on Thursday at 3pm.\n\nZoom: https://harbour.zoom.example/j/882190?pwd=1";
    expect(read({ text }).meetingLink?.value).toBe("https://harbour.zoom.example/j/882190?pwd=1");
  });
});
