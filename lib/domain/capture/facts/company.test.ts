import { describe, expect, test } from "vitest";
import { readInvitation } from "../read-invitation";

const company = (name: string, address: string, text: string, subject = "Your application") =>
  readInvitation(
    { subject, from: { name, address }, date: "2026-11-18T10:00:00+01:00", text },
    { now: new Date("2026-11-18T10:00:00Z"), timeZone: "Europe/London" },
  ).company?.value ?? null;

describe("the name of a house", () => {
  test.each([
    ["Stadt Quellenrode", "Stadt Quellenrode - Personalamt", "bewerbung@quellenrode.example"],
    ["Landkreis Oberau", "Landkreis Oberau", "personal@oberau.example"],
    ["Grand Hôtel des Séracs", "Maëlys Rochebrune", "m.rochebrune@legrandseracs.example"],
    ["Juniper Mesa Irrigation District", "Loretta Whitcomb", "lwhitcomb@junipermesa.example"],
    ["Fenmoor Vale Regional Office for Schools", "Loretta Whitcomb", "lwhitcomb@fenmoorvale-ros.example"],
    ["Hôtel de la Loutre", "Maëlys Rochebrune", "m.rochebrune@hoteldelaloutre.example"],
    ["Talleres Sierra Alta", "Nuria Bastida", "nuria.bastida@sierralta.example"],
    ["Quarry Hill Housing Association", "Loretta Whitcomb", "l.whitcomb@qhha.example"],
  ])("is whole, though the domain leaves some of it out: %s", (house, name, address) => {
    const text = `Hello Robin,\n\nwe would like to interview you for the position of Planner with ${house}.\n\n${house}`;
    expect(company(name, address, text)).toBe(house);
  });

  test.each([
    ["Careers Ashmount Transit", "Ashmount Transit Authority"],
    ["Onboarding, Quernstone Homes", "Quernstone Homes"],
    ["Jobs at Fennel & Co", "Fennel & Co"],
  ])("is not that of the desk that writes: %s", (sender, house) => {
    const text = `Thank you for applying for the position of Dispatcher II at ${house}. Your application will be reviewed.`;
    expect(company(sender, "noreply@mailer.taleo.net", text)).toBe(house);
  });

  test.each([
    ["Siobhan, Copper Ewer", "siobhan@copperewer.example", "Copper Ewer"],
    ["Ashmount Transit Interviews", "no-reply@goodtime.io", "Ashmount Transit"],
    ["Ashmount Transit Candidate Feedback", "feedback@surveys.example", "Ashmount Transit"],
    ["TuEmpleo24", "no-responder@tuempleo24.example", null],
  ])("stands beside a person's, or before what its people do: %s", (sender, address, house) => {
    expect(company(sender, address, "Thank you. When could you come in for an interview?")).toBe(house);
  });

  test("is not the name of who else writes: an agency's, the words of a footer, or when one is to start", () => {
    const locum = "Are you free for a pharmacist job on Saturday?\n\nCallum\nBrightcap Locums";
    expect(company("Callum Reid", "callum@brightcaplocums.example", locum)).toBeNull();
    const footer =
      "Your interview for the job is on 20 November at 10:00.\n\nPowered by Ticketron, Inc. Privacy";
    expect(company("Jo Bloggs", "jo@gmail.com", footer)).not.toBe("Inc. Privacy");
    const soon = "My client, a trading house, is hiring a Book-keeper to join ASAP.\n\nJo";
    expect(company("Jo Bloggs", "jo@gmail.com", soon)).toBeNull();
  });

  test("is no service's, whatever the service calls itself", () => {
    const text =
      'You have applied online for the position "Vertriebsinnendienst (12345)" at Rotbach Armaturen AG. Your documents are being checked.';
    expect(company("SAP SuccessFactors", "system@successfactors.eu", text)).toBe("Rotbach Armaturen AG");
  });
});

test.each([
  "A family-owned packaging group north of Leeds is replacing its Finance Director, who retires in June.",
  "I place lawyers with regional firms and have a Senior Associate role for you.",
  "We have Nurse shifts to fill at a hospital in Derby starting this Monday.",
  "Please find below an opening as Team Lead with our MNC client.",
  "We've been retained by a global health charity to find its next Head of Programmes.",
  "Une manufacture indépendante de la vallée souhaite recruter un horloger. Votre parcours m'a intéressé.",
  "für ein Krankenhaus am Bodensee suchen wir eine Oberärztin. Haben Sie Interesse?",
  "Estamos ayudando a una constructora de Valencia a incorporar un jefe de obra.",
])("an employer who is described is not the firm that writes: %s", (text) => {
  const letter = `Hello Robin,\n\n${text}\n\nCharlotte Bingley\nBingley Parkes`;
  expect(company("Charlotte Bingley", "charlotte@bingleyparkes.example", letter, "A role")).toBeNull();
});

test.each([
  ["Armoris Textiles", "J'accompagne Armoris Textiles dans la recherche de son responsable paie."],
  ["Clinique des Tilleuls", "Je recrute pour la Clinique des Tilleuls une infirmière coordinatrice."],
])("an employer whom somebody helps to find people is named: %s", (house, text) => {
  const letter = `Bonjour Robin,\n\n${text}\n\nBérénice Aucouturier\nCabinet Ostréa`;
  expect(company("Bérénice Aucouturier", "b.aucouturier@cabinet-ostrea.example", letter)).toBe(house);
});
