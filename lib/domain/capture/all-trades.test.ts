import { describe, expect, test } from "vitest";
import type { InvitationSource, Proposal } from "./proposal";
import { readInvitation } from "./read-invitation";

// Mails as they come from schools, hospitals, farms, councils, shops and workshops, which write otherwise than firms that
// make software. Each is about one way of saying something.

const SENT = "2026-03-02T09:00:00+00:00";
const read = (source: Partial<InvitationSource>): Proposal =>
  readInvitation({ text: "", date: SENT, ...source }, { now: new Date(SENT), timeZone: "Europe/London" });
const from = (name: string, address: string) => ({ name, address });

describe("the company", () => {
  const company = (source: Partial<InvitationSource>) => read(source).company?.value ?? null;

  test("is who signs, and not the service whose address it comes from", () => {
    const text =
      "Dear Ms Bell,\n\nWe would like to invite you to interview for the post of Staff Midwife. Please accept in your Vacly account.\n\nRecruitment Team\nEast Fenland Hospitals NHS Trust";
    expect(company({ from: from("East Fenland Hospitals NHS Trust", "noreply@vacly.jobs"), text })).toBe(
      "East Fenland Hospitals NHS Trust",
    );
  });

  test("is no job board's, whatever else the board calls itself", () => {
    const text = "Your application was sent to Brightwater Laundry Ltd. Keep an eye on your inbox.";
    const sender = from("Monster Applications", "apply@monster.com");
    expect(company({ from: sender, subject: "Application: Laundry Assistant", text })).toBe(
      "Brightwater Laundry Ltd.",
    );
  });

  test.each([
    ["Mulcahy's Pharmacy", "aoife@mulcahyspharmacy.example"],
    ["St Brendan's National School", "office@stbrendans.example"],
    ["Instituto Belmonte", "ana@belmonte.example"],
    ["Schreinerei Kastner", "info@kastner.example"],
    ["Dr. Vossberg & Kollegen", "praxis@vossberg-kollegen.example"],
  ])("is %s with the whole of its name", (name, address) => {
    const text = `Hello,\n\nthank you for your application. We would like to invite you to an interview here at ${name} on 12 March at 10:00.\n\nKind regards\n${name}`;
    expect(company({ from: from("", address), text })).toBe(name);
  });

  test("is no topic, and no tag of a job", () => {
    const text = "Hallo Jana,\n\ndanke für deine Bewerbung als Florist. Wir melden uns.\n\nViele Grüße";
    const sender = from("", "hallo@gmx.de");
    expect(company({ from: sender, subject: "Ausbildung", text })).toBeNull();
    expect(company({ from: sender, subject: "Florist (H/F)", text })).toBeNull();
  });

  test("is named after the post in an acknowledgement", () => {
    const text = "Thank you for applying for the post of Gritter Driver (HGV) with Ashmere District Council.";
    expect(
      company({ from: from("", "noreply@vacly.jobs"), subject: "Received: Gritter Driver (HGV)", text }),
    ).toBe("Ashmere District Council");
  });

  test("is the firm signed for where no address tells it", () => {
    const text =
      "Dear Sam\n\nI am pleased to offer you the position of Apprentice Roofer.\n\nYours sincerely\n\nMaureen Tanner\nTanner & Sons Roofing and Guttering\nTel 01632 960001";
    expect(company({ text })).toBe("Tanner & Sons Roofing and Guttering");
  });
});

describe("the role", () => {
  const role = (source: Partial<InvitationSource>) => read(source).role?.value ?? null;

  test.each([
    ["Re: weekend kennel assistant", "weekend kennel assistant"],
    ["RE: night shift baker", "night shift baker"],
  ])("is all of the subject %s", (subject, said) => {
    expect(
      role({ subject, from: from("Jo Pike", "jo@pikes.example"), text: "Can you come in on Friday at 4?" }),
    ).toBe(said);
  });

  test("goes on from one line to the next", () => {
    const text =
      "Hi Ana, it was good to meet you and we would like to have you in for the dental\nnurse job. Would Friday at 10 suit?";
    expect(role({ text })).toBe("dental nurse");
  });

  test("is in its own line where an agency lists what it has", () => {
    const text =
      "Hi Rob,\n\nJust in!\n\nPhlebotomist - Nights - 8 weeks\nPay: $30/hr\n\nIf you want to be submitted, reply by Wednesday.\n\nBest,\nKit Lowe\nSenior Recruiter\nHalewood Travel Staffing";
    expect(role({ text })).toBe("Phlebotomist");
  });

  test("is not the job of the person who signs", () => {
    const text = "Hi Rob,\n\nAre you free for a chat about your application?\n\nKit Lowe\nSenior Producer";
    expect(role({ text })).toBeNull();
  });

  test.each([
    [
      "Vous avez fait acte de candidature au poste d'agent d'entretien et d'accueil.",
      "agent d'entretien et d'accueil",
    ],
    ["Nous sommes heureux de t'accueillir comme céramiste d'art le lundi 9 mars.", "céramiste d'art"],
    ["Gracias por participar en el proceso de selección de Auxiliar de Comedor.", "Auxiliar de Comedor"],
  ])("%s", (text, said) => {
    expect(role({ text })).toBe(said);
  });
});

describe("the kind", () => {
  const kind = (source: Partial<InvitationSource>) => read(source).kind.value;

  test("of a few words to come round is an invitation", () => {
    const text = "Hiya Bea, thanks for the cv. Could you pop in weds about 3? Its £12 an hr. Mo";
    const proposal = read({ text, subject: "Re: saturday shop assistant" });
    expect(proposal.kind.value).toBe("interview-invitation");
    expect(proposal.proposedTimes.map(({ value }) => value)).toEqual(["2026-03-04T15:00:00"]);
  });

  test("of a choice for somebody else is a rejection, with no times out of the opening hours", () => {
    const text =
      "Hallo Mia,\n\nschön, dass du da warst. Für die Stelle als Köchin haben wir uns leider für jemand anderen entschieden.\n\nAlles Gute\nUwe Lang\n\nGasthof Lang, Mo-Do 11-14.30, Fr 17-22 Uhr";
    const proposal = read({ text });
    expect([proposal.kind.value, proposal.proposedTimes]).toEqual(["rejection", []]);
    expect(proposal.contactName?.value).toBe("Uwe Lang");
  });

  test("of a mailing to many is another, and nothing is read in it", () => {
    const text =
      "Dear Ines,\n\nWebinar: how to shine in an interview. Wednesday 11 March, 12:30 - 13:15. Save your seat.\n\nHot jobs\nConveyancer, Bristol, to £48k\n\nYou receive this because you registered. Unsubscribe";
    const proposal = read({ text, from: from("Quill Legal Recruitment", "news@quill.example") });
    expect(proposal.kind.value).toBe("other");
    expect([proposal.company, proposal.role, proposal.pay, proposal.place, proposal.proposedTimes]).toEqual([
      null,
      null,
      null,
      null,
      [],
    ]);
  });

  test("of a time agreed to is a scheduling update", () => {
    expect(
      kind({
        text: "Morning Una,\n\nThat's great, Tuesday at 9 it is. Bring your certs to the interview.\n\nSee you then,\nNed",
      }),
    ).toBe("scheduling-update");
  });
});

describe("the contact", () => {
  test("of a mail that nobody reads is whom it names with an address", () => {
    const text =
      "Hi Lev,\n\nWe'd like to invite you to interview for Night Porter.\n\nQuestions? Talk to Petra Ostrow, our Guest Manager: petra.ostrow@grandlinden.example.\n\nGood luck!\nThe People Team";
    const { contactName, contactEmail } = read({
      text,
      from: from("Grand Linden Hotel", "no-reply@mail.recruitee.com"),
    });
    expect([contactName?.value, contactEmail?.value]).toEqual([
      "Petra Ostrow",
      "petra.ostrow@grandlinden.example",
    ]);
  });

  test("is who signs for another", () => {
    const text =
      "Sehr geehrter Herr Amin,\n\nwir laden Sie zum Vorstellungsgespräch ein.\n\nMit freundlichen Grüßen\n\ni. A. Silke Marten\nPersonalabteilung";
    expect(read({ text, from: from("Klinikum Auetal", "bewerbung@auetal.example") }).contactName?.value).toBe(
      "Silke Marten",
    );
  });

  test.each([
    ["Bäckerei Möller", "info@baeckerei-moeller.example"],
    ["CH Valmont - Recrutement", "ne-pas-repondre@ch-valmont.example"],
    ["Ashmere District Council", "jobs@ashmere.example"],
  ])("is never the house %s", (name, address) => {
    const text = `Hello,\n\nthank you for your application for the role of Cook.\n\nRegards\n${name.split(" - ")[0]}`;
    expect(read({ text, from: from(name, address) }).contactName).toBeNull();
  });
});

describe("the day to answer by", () => {
  test.each([
    [
      "Please confirm, not later than 1 p.m. on Friday 6th March, that you will attend the interview.",
      "2026-03-06T13:00:00",
    ],
    ["We want you for the Van Driver job. Need to hear by noon on Wednesday.", "2026-03-04T12:00:00"],
    [
      "Nos gustaría hacerte una entrevista para el puesto de Camarero. Necesito que me digas algo antes del viernes 6 de marzo.",
      "2026-03-06",
    ],
    [
      "Thanks for your application. If you have not heard from us by 20 March please assume you were unsuccessful.",
      null,
    ],
  ])("%s", (text, day) => {
    expect(read({ text }).answerBy?.value ?? null).toBe(day);
  });

  test("counts from the date of a forwarded mail in any of the four languages", () => {
    const text =
      "---------- Forwarded message ---------\nDe: Rosa Lillo <rosa@hostallillo.example>\nDate: mié, 25 feb 2026 a las 10:22\nSubject: Entrevista Recepcionista\nTo: Ana\n\nHola, Ana:\n\nNecesito respuesta sobre la entrevista antes de mañana a las 18 h.\n\nUn saludo,\nRosa";
    expect(read({ text, from: from("Ana Gil", "ana@post.example") }).answerBy?.value).toMatch(/^2026-02-26/);
  });
});

describe("the pay", () => {
  const pay = (text: string) => read({ text }).pay?.value ?? null;

  test("is in the currency that is named beside the sign", () => {
    expect(
      pay(
        "Tenemos una vacante de Cocinero para usted. Ofrecemos un sueldo de $28,000 a $31,000 MXN mensuales brutos.",
      ),
    ).toMatchObject({
      min: 28_000,
      max: 31_000,
      currency: "MXN",
      period: "month",
    });
  });

  test.each([
    ["We were able to come up to $34.20 per hour base for the Radiographer position.", 34.2, 34.2],
    ["We are hiring a Sales Officer. It pays upto 7 LPA.", null, 700_000],
    [
      "Would you think about coming here as Herd Manager? It would be £31,500 and a cottage with it.",
      31_500,
      31_500,
    ],
  ])("%s", (text, min, max) => {
    expect(pay(text)).toMatchObject({ min, max });
  });

  test("is not what is taken off it", () => {
    expect(pay("Pour ton contrat de travail : mutuelle (part salariale : 19,80 € par mois).")).toBeNull();
  });
});

test("Working hours are no time to talk, and hours of a day offered are.", () => {
  const times = (text: string) => read({ text }).proposedTimes.map(({ value }) => value);
  expect(
    times("Invitarla a una entrevista para la vacante. Horario de lunes a viernes de 7:00 a 15:30."),
  ).toEqual([]);
  expect(times("We'd like to interview you. We are free Tuesday to Thursday, 14:00-16:00.")).not.toEqual([]);
  expect(times("We'd like to interview you for 20 minutes at 14:00 on Friday 6 March.")).toEqual([
    "2026-03-06T14:00:00",
  ]);
});

describe("a page without data for machines", () => {
  const page = (title: string, text: string, meta: Record<string, string> = {}) =>
    read({
      text,
      page: {
        url: null,
        canonicalUrl: meta["og:url"] ?? null,
        title,
        language: null,
        postings: [],
        meta,
        text,
      },
    });

  test("is read by its heading and its table", () => {
    const proposal = page(
      "Job details - Jobs at the council",
      "Back to results\n\nMuseum Attendant (15 hours)\n\nEmployer  Thornleigh Town Council\nSalary  £12.40 per hour\nLocation  Thornleigh Museum\nClosing date  14/06/2026 23:59\n\nAbout the job\n\nYou welcome visitors. Questions to Winnie Croft.",
    );
    expect([
      proposal.role?.value,
      proposal.company?.value,
      proposal.answerBy?.value,
      proposal.pay?.value.min,
    ]).toEqual(["Museum Attendant", "Thornleigh Town Council", "2026-06-14T23:59:00", 12.4]);
  });

  test("is read in German by the tag behind the job", () => {
    const proposal = page(
      "Jobs | Fliesen Brandl",
      "Wir suchen Verstärkung: Estrichtechniker (m/w/d)\n\n19,50 € bis 23 € Stundenlohn\n\nSchick uns bis zum 31. März eine Mail an Rosi Brandl: jobs@fliesen-brandl.example\n\nFliesen Brandl GmbH, Ringstr. 1, 84028 Landshut",
      { "og:url": "https://fliesen-brandl.example/jobs" },
    );
    expect([
      proposal.role?.value,
      proposal.company?.value,
      proposal.contactName?.value,
      proposal.contactEmail?.value,
      proposal.answerBy?.value,
      proposal.postingLink?.value,
    ]).toEqual([
      "Estrichtechniker (m/w/d)",
      "Fliesen Brandl GmbH",
      "Rosi Brandl",
      "jobs@fliesen-brandl.example",
      "2026-03-31",
      "https://fliesen-brandl.example/jobs",
    ]);
  });

  test("is the company's that is hiring by its title", () => {
    const title = "Marlow Dairy hiring Milk Recorder in Cork, Ireland | LinkedIn";
    expect(page(title, "Milk Recorder\n\nMarlow Dairy\nCork").company?.value).toBe("Marlow Dairy");
  });
});
