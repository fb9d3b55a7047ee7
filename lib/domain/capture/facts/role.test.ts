import { describe, expect, test } from "vitest";
import type { InvitationSource } from "../proposal";
import { readInvitation } from "../read-invitation";

const SENT = "2026-03-02T09:00:00+00:00";
const roleOf = (source: Partial<InvitationSource>): string | null =>
  readInvitation({ text: "", date: SENT, ...source }, { now: new Date(SENT), timeZone: "Europe/London" }).role
    ?.value ?? null;

describe("the role in a sentence", () => {
  test.each([
    [
      "We'd love to see you for Senior Toxicologist next week. Are you free for an interview?",
      "Senior Toxicologist",
    ],
    ["Can I put you forward for Quantity Surveyor with a tier one contractor?", "Quantity Surveyor"],
    ["I wondered if you'd fancy being our Head Verger? We'd love to interview you.", "Head Verger"],
    ["Thanks for applying to be a Volunteer Coordinator with us.", "Volunteer Coordinator"],
    [
      "I need one person to run the floor: General Manager, £48k plus tronc. Interested in an interview?",
      "General Manager",
    ],
    [
      "I'm working with a food manufacturer on a Head of Logistics hire. Worth 15 minutes?",
      "Head of Logistics",
    ],
    ["You have not been shortlisted for Ref 441-NU-22: Deputy Ward Manager.", "Deputy Ward Manager"],
    ["Welder needed in Barrow for nights, £18 an hour. Interested?", "Welder"],
    ["A client of mine is after a Fabricator-Welder. Can I send your CV over?", "Fabricator-Welder"],
    [
      "We are recruiting a part-time school crossing patrol officer. Would you like to apply?",
      "school crossing patrol officer",
    ],
    [
      "Hi Dan, we're after a reliable night porter for the hotel. Fancy a chat about the job?",
      "night porter",
    ],
    ["I'm hiring two experienced HGV Class 1 Drivers for our depot. Interested?", "HGV Class 1 Drivers"],
    [
      "The role is Principal Scientist II, Cell Therapy and it sits in our lab. Can we speak?",
      "Principal Scientist II, Cell Therapy",
    ],
    ["We are recruiting a Team Leader for our store. Interested?", "Team Leader"],
    [
      "I thought of you for Assistant Stage Manager here. Could you come for an interview?",
      "Assistant Stage Manager",
    ],
    ["We have a job for a Children's Nurse in the clinic. Would you like an interview?", "Children's Nurse"],
  ])("%s", (text, role) => {
    expect(roleOf({ text })).toBe(role);
  });

  test("goes on with the subject that it is in, and not with a place", () => {
    const post = (name: string) => roleOf({ text: `You have been shortlisted for the post of ${name}.` });
    expect(post("Lecturer in Marine Biology")).toBe("Lecturer in Marine Biology");
    expect(post("Consultant in Emergency Medicine")).toBe("Consultant in Emergency Medicine");
    expect(post("Head Chef in Leeds")).toBe("Head Chef");
    expect(post("Teacher in Reading")).toBe("Teacher");
  });

  test("goes on with the department behind a rank, and not with a town", () => {
    const post = (name: string) =>
      roleOf({ text: `You are shortlisted for the position of ${name}. Please attend.` });
    expect(post("Dy. Manager - Production")).toBe("Dy. Manager - Production");
    expect(post("Sr. Executive - Accounts & Audit")).toBe("Sr. Executive - Accounts & Audit");
    expect(post("Branch Manager - Nagpur")).toBe("Branch Manager");
  });

  test("is not one that they may advertise later", () => {
    const text =
      "I'm sorry, we have appointed somebody else this time. Do look out for the Sous Chef job that we expect to advertise soon.";
    expect(roleOf({ subject: "Pastry Chef (maternity cover)", text })).toBe("Pastry Chef");
  });

  test("is of one person where a letter says it of one and of several", () => {
    const text = "Our client needs three Care Assistants. Would you like an interview for Care Assistant?";
    expect(roleOf({ text })).toBe("Care Assistant");
  });

  test("is nobody's who writes or whom one meets", () => {
    expect(
      roleOf({ text: "Hi, this is Ann, the HR Manager at Petal & Stem. Come in for an interview?" }),
    ).toBeNull();
    expect(
      roleOf({ text: "Panel: Head of Nursing, HR Manager. The interview is on 12 March at 10:00." }),
    ).toBeNull();
  });
});

describe("the role in other languages", () => {
  test.each([
    [
      "Votre candidature – plongeur",
      "Bonjour,\n\nNous aimerions vous rencontrer jeudi à 10h.\n\nCordialement",
      "plongeur",
    ],
    [
      "Candidature",
      "Bonjour,\n\nVotre candidature au poste de chef de rayon bazar et textile (H/F) est bien reçue.",
      "chef de rayon bazar et textile (H/F)",
    ],
    [
      "Candidature",
      "Bonjour,\n\nNous cherchons une aide à domicile sur Rennes. Cela vous intéresse ?",
      "aide à domicile",
    ],
    [
      "Proceso de selección: Viticultor/a junior",
      "Hola Marta:\n\nGracias por tu candidatura.\n\nUn saludo",
      "Viticultor/a junior",
    ],
    [
      "Entrevista – Monitora de comedor",
      "Hola Marta:\n\n¿Te viene bien el jueves a las 10?\n\nUn saludo",
      "Monitora de comedor",
    ],
    [
      "Ihre Bewerbung – Hauswirtschafterin (m/w/d)",
      "Guten Tag,\n\nwir möchten Sie kennenlernen.",
      "Hauswirtschafterin (m/w/d)",
    ],
  ])("%s", (subject, text, role) => {
    expect(roleOf({ subject, text })).toBe(role);
  });
});
