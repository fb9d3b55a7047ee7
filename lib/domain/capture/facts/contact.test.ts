import { describe, expect, test } from "vitest";
import { readInvitation } from "../read-invitation";

const SENT = "2026-03-02T09:00:00+00:00";
const BODY =
  "Dear Sam,\n\nWe would like to invite you to interview for the post of Welder on 12 March at 10:00.";
const contactOf = (sender: string, closing: string): string | null =>
  readInvitation(
    {
      text: `${BODY}\n\n${closing}`,
      from: { name: sender, address: "recruitment@acme.example" },
      date: SENT,
    },
    { now: new Date(SENT), timeZone: "Europe/London" },
  ).contactName?.value ?? null;

describe("who signs for a department", () => {
  test.each([
    [
      "Medical Manpower",
      "Yours sincerely,\n\n____________\nTadhg Mac Giolla\nMedical Manpower Manager",
      "Tadhg Mac Giolla",
    ],
    ["Headteacher's PA", "Yours sincerely\n\nMrs C. Oakley-Platt\nPA to the Headteacher", "C. Oakley-Platt"],
    ["Stadt Quell – Personalamt", "Mit freundlichen Grüßen\nIm Auftrag\n\nGudrun Peitz", "Gudrun Peitz"],
    ["Onboarding, Quern Homes", "With thanks\n\nJocasta Emmerich\nOnboarding Officer", "Jocasta Emmerich"],
    ["Recruitment", "Regards,\nKarthik S\nSr. Executive - TA", "Karthik S"],
    ["Recruitment", "Kind regards\n\nMs Ann Hale BSc MRICS\nHR Business Partner", "Ann Hale"],
    ["Recruitment", "Onwards and upwards,\nKit Marlow\nHead of Fabrication", "Kit Marlow"],
    [
      "Recruitment",
      "Recibe un cordial saludo,\n\nRemedios Quintanal\nJefa de estudios\n\nEn cumplimiento del RGPD le informamos de que sus datos serán tratados.",
      "Remedios Quintanal",
    ],
    ["Recruitment", "Yours faithfully,\nHead Chef\nTom Cook", "Tom Cook"],
    ["Recruitment", "Please bring to the interview,\nPlan B", null],
  ])("%s: %s", (sender, closing, name) => {
    expect(contactOf(sender, closing)).toBe(name);
  });
});

test("A house that the address spells is not the person who signs", () => {
  const { contactName } = readInvitation(
    {
      text: "Madame,\n\nNous vous convoquons à l'entretien pour le poste de secrétaire, le 17 mars à 14 h.\n\nLe directeur,\nP. Vautrin",
      from: { name: "CH de Landremont", address: "drh@ch-landremont.example" },
      date: SENT,
    },
    { now: new Date(SENT), timeZone: "Europe/Paris" },
  );
  expect(contactName?.value).toBe("P. Vautrin");
});
