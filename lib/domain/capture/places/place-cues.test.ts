import { expect, test } from "vitest";
import { readInvitation } from "../read-invitation";

const read = (text: string, name = "Ada Marsh", address = "ada@marshgate.example") =>
  readInvitation(
    {
      subject: "Your interview for the job",
      from: { name, address },
      date: "2026-05-04T10:00:00+01:00",
      text,
    },
    { now: new Date("2026-05-04T10:00:00Z"), timeZone: "Europe/London" },
  );

test.each([
  ["The role is on the floor at DC Veldhoven, five days a week.", "Veldhoven"],
  ["Die Stelle als Schlosser ist im Werk Attendorn, Wechselschicht.", "Attendorn"],
  ["El puesto de mozo es en nuestra planta de Almussafes, jornada completa.", "Almussafes"],
  ["Le poste de boulanger est sur le site de Vénissieux, en journée.", "Vénissieux"],
  ["We would start you at our Knysna lodge as a sous chef.", "Knysna"],
  ["This job is Canberra based, with some travel.", "Canberra"],
  ["It is a driver job just outside Derby.", "Derby"],
])("a place stands beside what kind of house it is: %s", (text, place) => {
  expect(read(text).place?.value).toBe(place);
});

test("who is to come, and is told nowhere else, comes to the address below", () => {
  const text =
    "Hi Jo,\nplease come in for an interview for the baker job on Tuesday at 3pm.\n\nKind regards\n\nAda Marsh\nMarshgate, 4 Mill Lane, Ludlow SY8 1AA";
  expect(read(text).place).toMatchObject({ value: "Ludlow", confidence: "low" });
});

test.each([
  "Location: Fully remote within the UK",
  "Busy kitchen, good team. The chef job starts in May.",
  "Reading: 10:25am\nInterview: 10:40am",
])("what only looks like a place is none: %s", (text) => {
  expect(["Fully", "Busy", "Reading"]).not.toContain(read(text).place?.value);
});

test("a shared mailbox, a portal and the court of the register are no part of a firm's name", () => {
  const text = "Thank you for your application for the baker job.";
  expect(read(text, "Marshgate Admin", "admin@marshgate.example").company?.value).toBe("Marshgate");
  const german =
    "Vielen Dank für Ihre Bewerbung.\n\nMit freundlichen Grüßen\nAda Marsh\n\nMarshgate Anwälte mbB, AG Hamburg PR 22";
  expect(
    read(
      "Vielen Dank für Ihre Bewerbung.",
      "Stadt Marshgate - Karriereportal",
      "noreply@karriere.marshgate.example",
    ).company?.value,
  ).toBe("Stadt Marshgate");
  expect(read(german).company?.value).not.toContain("AG");
});

test("what an agency calls its client by its size is no name", () => {
  expect(
    read("Hi Jo, my client needs a baker.\nClient: Tier 1 bakery group\nRole: Baker").company,
  ).toBeNull();
});

test.each([
  ["Salary: R28 000 per month.", 28000, "ZAR", "month"],
  ["Das Lohnband liegt zwischen CHF 98'000.– und 116'500.– im Jahr.", 98000, "CHF", "year"],
  ["Für die Stelle gilt ein Mindestgehalt von EUR 3.150,- brutto pro Monat.", 3150, "EUR", "month"],
  ["The budget is €4,800 to €5,300 gross a month.", 4800, "EUR", "month"],
  ["Money is 17.50 an hour plus tips.", 17.5, null, "hour"],
  ["The salary is $98,000 plus superannuation.", 98000, "AUD", "year"],
  ["The salary is AUD $98,000 - $107,000.", 98000, "AUD", "year"],
])("pay is read as it is written there: %s", (text, min, currency, period) => {
  expect(read(`The job is yours if you like it. ${text}`).pay?.value).toMatchObject({
    min,
    currency,
    period,
  });
});
