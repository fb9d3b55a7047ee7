import { describe, expect, test } from "vitest";
import type { CalendarEvent } from "../calendar-event";
import { readInvitation } from "../read-invitation";

const reading = { now: new Date("2026-05-11T10:00:00Z"), timeZone: "Europe/London" };
const from = { name: "Ada Marsh", address: "ada@marshgate.example" };
const kindOf = (subject: string, text: string) =>
  readInvitation({ subject, from, date: "2026-05-04T10:00:00+01:00", text }, reading).kind.value;

describe("a meeting that is moved or called off is no rejection", () => {
  test.each([
    [
      "Thursday",
      "Hi Jo,\nI'm afraid we have to call off Thursday's interview, Carl has been taken ill. We will send you new dates next week.",
    ],
    [
      "Re: your interview",
      "Hi Jo,\nSo sorry, Carl can't make our slot on Tuesday. Would Friday 8 May at 2pm suit instead?",
    ],
    [
      "AW: Gespräch",
      "Hallo Frau Reed,\nleider ist Herr Lund krank. Können wir Ihr Gespräch auf Freitag, 8.5., 14.00 Uhr verlegen?",
    ],
    [
      "Entretien",
      "Bonjour,\nMalheureusement notre directrice est souffrante et nous devons reporter l'entretien de jeudi. Nous revenons vers vous avec une nouvelle date.",
    ],
    [
      "Entrevista",
      "Hola Jo:\nLamentablemente tenemos que reagendar la entrevista del jueves, Carlos no puede asistir.",
    ],
  ])("%s", (subject, text) => {
    expect(kindOf(subject, text)).toBe("scheduling-update");
  });
});

describe("a polite no is one, though it thanks for the interview", () => {
  test.each([
    [
      "Marshgate",
      "Dear Jo,\nThank you for coming in on Friday for the interview. We have offered the baker position to another candidate, and I know that this isn't what you were hoping for.",
    ],
    [
      "Votre entretien",
      "Bonjour Jo,\nMerci d'être venue à l'entretien. Nous avons choisi de continuer avec une autre personne.",
    ],
    [
      "Ihr Gespräch bei uns",
      "Guten Tag,\ndanke für das angenehme Gespräch. Wir haben die Stelle intern besetzt und wünschen Ihnen alles Gute für Ihren Weg.",
    ],
    ["Tu entrevista", "Hola Jo:\nGracias por venir a la entrevista. Nos hemos decantado por otra persona."],
  ])("%s", (subject, text) => {
    expect(kindOf(subject, text)).toBe("rejection");
  });
});

test("what is said of others who come is no rejection of the reader", () => {
  const text =
    "Dear Jo,\nYou have been shortlisted for interview on Monday 18 May at 9.30am. Applicants not selected for the second part will be told at noon.";
  expect(kindOf("Interview day", text)).toBe("interview-invitation");
});

test("what goes to many from a desk for news is no invitation", () => {
  const text =
    "How to shine at your interview\n\nBook your place at our virtual open evening on Thursday 14 May at 17:30.\n\nBaker, Ludlow\nDriver, Hereford\n\nUnsubscribe | Preferences";
  const letter = {
    subject: "Your May edition",
    from: { name: "Marshgate", address: "jobs@news.marshgate.example" },
  };
  expect(readInvitation({ ...letter, text }, reading).kind.value).toBe("other");
});

test("who answers the reader does not write first", () => {
  const text =
    "Jo, perfect. Can you come by on Tuesday at 3pm?\nAda\n\nOn 3 May 2026, Jo Reed wrote:\n> I am free next week.\n> On 2 May 2026, Ada Marsh wrote:\n>> Saw your CV on the board. We're looking for a baker here.";
  expect(kindOf("Re: Re: baker", text)).toBe("interview-invitation");
});

describe("a calendar that comes alone", () => {
  const event: CalendarEvent = {
    uid: "a@b",
    method: "REQUEST",
    status: "confirmed",
    sequence: 0,
    summary: "Interview: Baker",
    description: "This is to confirm your interview at Marshgate for the role of Baker, based in Leeds.",
    location: "Microsoft Teams",
    start: "2026-05-14T10:00:00+01:00",
    end: null,
    organiser: from,
    attendees: [],
    timeZone: null,
    repeats: [],
    url: null,
    recurrenceOf: null,
  };
  const read = (changes: Partial<CalendarEvent>) =>
    readInvitation({ text: "", events: [{ ...event, ...changes }] }, reading);

  test("is an invitation the first time, and an update when it counts up", () => {
    expect(read({}).kind.value).toBe("interview-invitation");
    expect(read({ sequence: 2 }).kind.value).toBe("scheduling-update");
    expect(read({ method: "CANCEL" }).kind.value).toBe("scheduling-update");
  });

  test("is where it says, unless that is no place", () => {
    expect(read({ location: "Mill Lane 4, Ludlow" }).place?.value).toBe("Mill Lane 4, Ludlow");
    expect(read({}).place?.value).toBe("Leeds");
    expect(read({ location: "https://zoom.us/j/1" }).place?.value).toBe("Leeds");
  });
});
