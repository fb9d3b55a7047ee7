import type { Stage } from "@/lib/domain/timeline/stage";

/** What a contact with an employer was. */
export type What =
  | "applied"
  | "confirmed"
  | "approached"
  | "invited"
  | "accepted"
  | "asked"
  | "called"
  | "interview"
  | "offered"
  | "took-offer"
  | "declined"
  | "withdrew"
  | "declined-offer"
  | "rejected";

export type Method = "email" | "linkedin" | "phone" | "other";

/** All that the report says by itself, in one language. */
export type EvidenceWords = {
  readonly title: string;
  /** Who, and for which days. */
  readonly name: string;
  readonly time: string;
  readonly count: (rows: number) => string;
  readonly columns: readonly [string, string, string, string, string, string, string];
  readonly whats: Readonly<Record<What, string>>;
  readonly methods: Readonly<Record<Method, string>>;
  readonly results: Readonly<Record<Stage, string>>;
  readonly signature: { readonly place: string; readonly name: string };
  readonly statement: string;
};

/** Columns: date, employer, person, role, what, method, result. */
const en: EvidenceWords = {
  title: "Work search record",
  name: "Name",
  time: "Period",
  count: (rows) => (rows === 1 ? "1 contact" : `${rows} contacts`),
  columns: ["Date", "Employer", "Contact person", "Position", "What", "Method", "Result"],
  whats: {
    applied: "Application",
    confirmed: "Application received by them",
    approached: "Approached by them",
    invited: "Invitation to an interview",
    accepted: "Interview accepted",
    asked: "Questions or request sent",
    called: "Call",
    interview: "Interview",
    offered: "Offer received",
    "took-offer": "Offer accepted",
    declined: "Invitation declined",
    withdrew: "Application withdrawn",
    "declined-offer": "Offer declined",
    rejected: "Refusal received",
  },
  methods: { email: "E-mail", linkedin: "LinkedIn", phone: "Phone", other: "Other" },
  results: {
    saved: "Noted",
    applied: "Waiting for an answer",
    invited: "Invited",
    deciding: "Invited",
    clarifying: "In contact",
    interviewing: "Interviews under way",
    offered: "Offer received",
    accepted: "Hired",
    "declined-by-me": "Declined by me",
    "withdrawn-by-me": "Withdrawn by me",
    "offer-declined-by-me": "Offer declined by me",
    "rejected-by-them": "Rejected by the employer",
    "no-answer": "No answer",
    "role-closed": "Position closed",
    "taken-back": "",
  },
  signature: { place: "Place, date", name: "Signature" },
  statement: "I confirm that this record is complete and true.",
};

/** As the usual forms of the Agentur für Arbeit ask for it. */
const de: EvidenceWords = {
  title: "Nachweis von Eigenbemühungen",
  name: "Name, Vorname",
  time: "Zeitraum",
  count: (rows) => (rows === 1 ? "1 Eintrag" : `${rows} Einträge`),
  columns: [
    ...(["Datum", "Arbeitgeber", "Ansprechpartner/in", "Stelle"] as const),
    ...(["Bemühung", "Art der Bewerbung", "Ergebnis"] as const),
  ],
  whats: {
    applied: "Bewerbung",
    confirmed: "Eingangsbestätigung erhalten",
    approached: "Ansprache durch Arbeitgeber",
    invited: "Einladung zum Gespräch",
    accepted: "Gespräch zugesagt",
    asked: "Rückfrage gestellt",
    called: "Telefonat",
    interview: "Vorstellungsgespräch",
    offered: "Stellenangebot erhalten",
    "took-offer": "Stellenangebot angenommen",
    declined: "Einladung abgesagt",
    withdrew: "Bewerbung zurückgezogen",
    "declined-offer": "Stellenangebot abgelehnt",
    rejected: "Absage erhalten",
  },
  methods: { email: "E-Mail", linkedin: "LinkedIn", phone: "Telefon", other: "Sonstige" },
  results: {
    saved: "Vorgemerkt",
    applied: "Antwort steht aus",
    invited: "Eingeladen",
    deciding: "Eingeladen",
    clarifying: "In Kontakt",
    interviewing: "Gespräche laufen",
    offered: "Angebot erhalten",
    accepted: "Eingestellt",
    "declined-by-me": "Von mir abgesagt",
    "withdrawn-by-me": "Von mir zurückgezogen",
    "offer-declined-by-me": "Angebot von mir abgelehnt",
    "rejected-by-them": "Absage des Arbeitgebers",
    "no-answer": "Keine Antwort",
    "role-closed": "Stelle nicht mehr zu besetzen",
    "taken-back": "",
  },
  signature: { place: "Ort, Datum", name: "Unterschrift" },
  statement: "Ich versichere die Richtigkeit meiner Angaben.",
};

export const EVIDENCE_WORDS = { en, de } as const;

export type EvidenceLanguage = keyof typeof EVIDENCE_WORDS;

/** Each language by its own name. */
export const EVIDENCE_LANGUAGES: Readonly<Record<EvidenceLanguage, string>> = {
  en: "English",
  de: "Deutsch",
};

export const readLanguage = (asked: unknown): EvidenceLanguage => (asked === "de" ? "de" : "en");

/** A day as the report writes it: 24/11/2026, 24.11.2026. */
export const evidenceDay = (at: Date, language: EvidenceLanguage, timeZone: string): string =>
  new Intl.DateTimeFormat(language === "de" ? "de-DE" : "en-GB", {
    ...{ day: "2-digit", month: "2-digit", year: "numeric" },
    timeZone,
  }).format(at);
