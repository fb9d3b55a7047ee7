import { honourOf } from "@/lib/domain/message/locales/addressee";
import type { Terms } from "@/lib/domain/message/locales/phrases";

const DEGREES = { doctor: "Dr.", professor: "Prof." } as const;

/** Feminine "Stelle" and neuter "Gespräch" are the same as subject and as object; the slots are objects. */
export const TERMS: Terms = {
  addressee: (name) => {
    const { gender, degree } = honourOf(name);
    const before = degree === null ? "" : `${DEGREES[degree]} `;
    const last = name.last ?? name.first;
    if (gender === null) return { formalName: `${before}${name.full}`, dear: null };
    return gender === "woman"
      ? { formalName: `Frau ${before}${last}`, dear: `Sehr geehrte Frau ${before}${last}` }
      : { formalName: `Herr ${before}${last}`, dear: `Sehr geehrter Herr ${before}${last}` };
  },
  day: (date, timeZone) =>
    new Intl.DateTimeFormat("de-DE", { day: "numeric", month: "long", timeZone }).format(date),
  hour: (date, timeZone) =>
    new Intl.DateTimeFormat("de-DE", { hour: "numeric", minute: "2-digit", timeZone }).format(date),
  post: ["Stelle „{role}“ bei {company}", "Stelle bei {company}"],
  interview: ["Gespräch am {day} um {hour} Uhr", "Gespräch"],
  slots: {
    onDay: "den Termin am {day}",
    several: "die vorgeschlagenen Termine",
    one: "den vorgeschlagenen Termin",
  },
  efforts: {
    interviews:
      "die Zeit, die [Sie sich|du dir] in unseren {count} Gesprächen für mich genommen [haben|hast]",
    interview: "die Zeit, die [Sie sich|du dir] in unserem Gespräch für mich genommen [haben|hast]",
    times: "die {count} Terminvorschläge",
    time: "den Terminvorschlag",
    day: "die Zeit, die [Sie|du] dafür eingeplant [haben|hast]",
    application: "die Zeit, die [Sie|du] meiner Bewerbung gewidmet [haben|hast]",
    referral: "die Mühe, der Empfehlung nachzugehen",
    contact: "die Mühe, die [Sie sich|du dir] mit [Ihrer|deiner] Nachricht gemacht [haben|hast]",
    none: "[Ihre|deine] Zeit und Mühe",
  },
  questions: { several: "{count} Fragen", one: "eine Frage" },
  counts: ["zwei", "drei", "vier", "fünf", "sechs"],
  many: "vielen",
};
