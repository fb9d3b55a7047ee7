import { describe, expect, test } from "vitest";
import { readInvitation } from "../read-invitation";

const from = { name: "Jo Bloggs", address: "jo@acme.example" };
const read = (text: string, subject = "Data Analyst") =>
  readInvitation(
    {
      subject,
      from,
      date: "2026-05-04T10:00:00+02:00",
      text: `About the Data Analyst role: ${text}\n\nBest wishes,\nJo Bloggs\nAcme Ltd\n12 Mill Lane, Sheffield S1 2AB`,
    },
    { now: new Date("2026-05-04T10:00:00Z"), timeZone: "Europe/London" },
  );

describe("how one works", () => {
  test.each([
    ["remote", "The role is fully remote."],
    ["remote", "Arbeiten komplett remote innerhalb Deutschlands."],
    ["remote", "Poste en full remote."],
    ["remote", "100 % remoto desde España."],
    ["hybrid", "It is hybrid, two days a week in our Leeds office."],
    ["hybrid", "60 % Homeoffice sind möglich."],
    ["hybrid", "Télétravail 3 jours par semaine."],
    ["hybrid", "El puesto es híbrido."],
    ["onsite", "You'd be in the office five days a week."],
    ["onsite", "Die Stelle ist ausschließlich vor Ort."],
    ["onsite", "Pas de télétravail."],
    ["onsite", "El puesto es presencial."],
    ["onsite", "CTC 14 lakh, 6 days work from office"],
    ["onsite", "Mode: Work from office, field visits"],
    ["onsite", "Site based, obviously!"],
    ["onsite", "It is a five-shift roster, so on location every day."],
    ["onsite", "There isn't any work-from-home in this one."],
    ["onsite", "The post is not suitable for home working."],
    ["onsite", "Homeoffice ist leider nicht möglich."],
    ["hybrid", "Mode: Hybrid - 3 days WFO"],
    ["hybrid", "Two days a week in EC3, rest at home."],
    ["hybrid", "Denver office, 4 days in / 1 out."],
    ["hybrid", "Bis zu zwei Tage mobiles Arbeiten pro Woche sind nach der Einarbeitung möglich."],
    ["remote", "This role can be done from anywhere in the UK."],
    [null, "You are due to start in our Gateshead office on Monday 4 January."],
    ["remote", "This is a home-based role."],
    ["remote", "You'd be based from home."],
    ["remote", "Poste basé à domicile."],
    ["onsite", "You will work from our office."],
    ["onsite", "The job cannot be done from home."],
    ["onsite", "Die Arbeit kann nicht von zu Hause erledigt werden."],
    ["onsite", "Ce poste ne peut pas être exercé à distance."],
    ["onsite", "El puesto no se puede hacer desde casa."],
    [null, "Two days a week you work from our office."],
    [null, "You would look after home-based care for patients."],
    [null, "The final interview is on site and we support hybrid cloud."],
    [null, "Das Gespräch findet vor Ort statt."],
  ])("is %s: %s", (mode, text) => {
    expect(read(text).workMode?.value ?? null).toBe(mode);
  });

  test.each([
    ["two days a week in our office", { min: 2, max: 2 }],
    ["hybrid, 1-2 days a week in the office", { min: 1, max: 2 }],
    ["the team meets in Bristol Tues-Thurs, the other two days are yours", { min: 3, max: 3 }],
    ["Derby Mon/Tues and home the other three", { min: 2, max: 2 }],
    ["an zwei Tagen in der Woche können Sie im Homeoffice arbeiten", { min: 3, max: 3 }],
    ["deux jours de télétravail par semaine", { min: 3, max: 3 }],
    ["tres días a la semana en la oficina", { min: 3, max: 3 }],
    ["a hybrid role", null],
    ["five days a week in the office", null],
  ])("in days in the office: %s", (text, days) => {
    expect(read(text).officeDays?.value ?? null).toEqual(days);
  });
});

describe("where the work is", () => {
  test.each([
    ["Leeds", "The role is based in Leeds, with two days at home."],
    ["Seattle, WA", "You would work out of our Seattle, WA office."],
    ["Columbus, OH", "\nLocation: Columbus, OH (onsite from day 1)"],
    ["York", "£62k, York, three days a week in the office."],
    ["Deutschland", "Remote innerhalb Deutschlands."],
    ["Kassel", "an unserem Standort Kassel"],
    ["Karlsruhe", "Dienstort ist Karlsruhe."],
    ["Grenoble", "Le poste est basé à Grenoble."],
    ["Pamplona", "nuestra sede de Pamplona"],
    ["Umeå", "The position is on site in Umeå."],
  ])("is %s: %s", (place, text) => {
    expect(read(text).place?.value).toBe(place);
  });

  test("may stand in the subject", () => {
    expect(read("Thanks.", "Data Analyst (Denver)").place?.value).toBe("Denver");
  });

  test.each([
    "It pays well.",
    "We meet in March, in person, on Zoom.",
    "Experience in Python and in Finance.",
  ])("is not in “%s”, nor the office in the signature", (text) => {
    expect(read(text).place).toBeNull();
  });
});
