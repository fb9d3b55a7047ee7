import { describe, expect, test } from "vitest";
import { readInvitation } from "../read-invitation";

const SENT = "2026-03-02T09:00:00+00:00";
const placeOf = (text: string): string | null =>
  readInvitation(
    {
      text: `Hi Sam,\n\n${text}\n\nRegards\nJo Bloggs\nBrightmill Academy`,
      from: { name: "Jo Bloggs", address: "jo@brightmill.example" },
      subject: "About a job",
      date: SENT,
    },
    { now: new Date(SENT), timeZone: "Europe/London" },
  ).place?.value ?? null;

describe("a town that no list knows", () => {
  test.each([
    [
      "We'd like to interview you for the Welder job on 12 March at 10:00 at our unit, 4 Canal Road, Todmorden.",
      "Todmorden",
    ],
    [
      "Interview for the Barista job: 12 March 10am, Unit 3, Sandford Business Park, Church Stretton.",
      "Church Stretton",
    ],
    [
      "Te invitamos a una entrevista para el puesto de panadera el 12 de marzo a las 10:00 en la tienda, Calle Mayor 14, Getafe.",
      "Getafe",
    ],
    [
      "Nous vous proposons un entretien pour le poste de secrétaire mardi 10 mars à 15h, 3 rue Haute, 35999 Plouvien.",
      "Plouvien",
    ],
    [
      "Your interview for Baker is on 12 March at 10am. Ask at the desk in the Mill Building, Brightmill Academy, Ludlow.",
      "Ludlow",
    ],
    ["Brightmill Academy (Bakewell, 400 pupils) is looking for a Bursar. Can we talk?", "Bakewell"],
    ["The job is Site Manager, Ludlow, £45k plus van. Interested?", "Ludlow"],
    ["We're a small garage in Ludlow and need a Mechanic. Interested?", "Ludlow"],
    ["You'd work in Ludlow as a Baker. Interested in the job?", "Ludlow"],
    ["The Welder job would mean moving to Barrow-in-Furness. Interested?", "Barrow-in-Furness"],
    ["It's a FIFO Driller job out of Karratha. Interested?", "Karratha"],
    ["CTC 5 LPA. Location Mysuru, 6 days working. We need a Store Manager.", "Mysuru"],
    [
      "Facility: Mercy Ridge Medical Center, Boise, ID\nWe are pleased to offer you the position of Staff Nurse.",
      "Boise, ID",
    ],
    [
      "Sigue en pie lo del puesto de recepcionista de noche, Puerto de la Cruz, 1.780 € brutos al mes.",
      "Puerto de la Cruz",
    ],
  ])("%s", (text, place) => {
    expect(placeOf(text)).toBe(place);
  });
});

describe("no place", () => {
  test.each([
    [
      "what a firm is about",
      "I'm recruiting for Oakhurst (Insurance, 400 staff) who need a Claims Handler. Can we talk?",
    ],
    ["when one works", "The Data Engineer role is remote, UK hours. Interested?"],
    [
      "that of another job",
      "We have appointed somebody else for the Chef role. Look out for the Sous Chef job in Leeds that we will advertise.",
    ],
    ["a tool", "You'd work in Excel as a Pricing Analyst. Interested in the job?"],
    [
      "that of an agency below a first name",
      "I have a Bench Joiner job for you. Worth a chat?\n\nJo\nHexline Search | Leeds",
    ],
  ])("%s", (_, text) => {
    expect(placeOf(text)).toBeNull();
  });
});
