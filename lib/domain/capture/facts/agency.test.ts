import { describe, expect, test } from "vitest";
import { readInvitation } from "../read-invitation";

const read = (name: string, address: string, text: string) =>
  readInvitation(
    { subject: "Head of Data", from: { name, address }, date: "2026-05-04T10:00:00+02:00", text },
    { now: new Date("2026-05-04T10:00:00Z"), timeZone: "Europe/London" },
  );

describe("the firm that fills the job for another", () => {
  test.each([
    [
      "Harrow & Pike Search Ltd",
      "Ostermoor Rail",
      "Ostermoor Rail would like to meet you about the Head of Data role.\n\nBest,\nRhys Tamblyn\nHarrow & Pike Search Ltd",
    ],
    [
      "Brightwell Search",
      "Harbour Foods",
      "I'm recruiting a Head of Data for Harbour Foods in Leith.\n\nRhys Tamblyn\nBrightwell Search",
    ],
    [
      "Brightwell Search",
      null,
      "I'm recruiting a Head of Data for Manchester, to start in May.\n\nRhys Tamblyn\nBrightwell Search",
    ],
    [
      "Corvid & Lane Recruitment",
      null,
      "I'm a consultant at Corvid & Lane Recruitment. One of my clients is looking for a Head of Data.\n\nRhys Tamblyn",
    ],
    [
      "Ott Personalberatung GmbH",
      null,
      "Im Auftrag unseres Mandanten suche ich einen Head of Data (m/w/d).\n\nBeste Grüße\nRhys Tamblyn\nOtt Personalberatung GmbH",
    ],
    [
      "Montclair & Associés",
      "Verrelac",
      "Je dirige le cabinet de recrutement Montclair & Associés. Notre client, la société Verrelac, recherche un Head of Data.\n\nBien à vous,\nRhys Tamblyn",
    ],
    [
      "Talaya Selección",
      "Norvalia Pagos",
      "Nuestro cliente, Norvalia Pagos, busca un Head of Data.\n\nUn saludo,\nRhys Tamblyn\nTalaya Selección",
    ],
    [
      "Halden Reed",
      null,
      "My client, a leading fintech, is after a Head of Data.\n\nRhys Tamblyn\nSenior Consultant | Halden Reed",
    ],
    [
      "Corvid Lane Partners",
      null,
      "I'm working with a leading bank that needs a Head of Data.\n\nRhys Tamblyn\nCorvid Lane Partners",
    ],
    [
      "Halden Reed GmbH",
      null,
      "Für unseren Kunden, einen führenden Versicherer, suchen wir einen Head of Data.\n\nViele Grüße\nRhys Tamblyn\nHalden Reed GmbH",
    ],
  ])("is %s, and not the employer (%s)", (agency, company, text) => {
    const proposal = read("Rhys Tamblyn", "rhys@corvidlane.example", text);
    expect(proposal.agency?.value).toBe(agency);
    expect(proposal.company?.value ?? null).toBe(company);
  });

  test("is nobody where the employer writes", () => {
    const text = "We're looking for a Head of Data at Tallowmere.\n\nIlse Okonjo\nTallowmere Recruitment";
    expect(read("Ilse Okonjo", "ilse@tallowmere.example", text)).toMatchObject({
      agency: null,
      company: { value: "Tallowmere" },
    });
  });
});
