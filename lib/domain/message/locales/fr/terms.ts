import { honourOf } from "@/lib/domain/message/locales/addressee";
import { spaced } from "@/lib/domain/message/locales/fr/spaced";
import type { Terms } from "@/lib/domain/message/locales/phrases";

const TITLES = { woman: "Madame", man: "Monsieur" } as const;

export const TERMS: Terms = {
  // A doctor who is no physician is not addressed as one.
  addressee: (name) => {
    const { gender } = honourOf(name);
    const last = name.last ?? name.first;
    return { formalName: gender === null ? name.full : `${TITLES[gender]} ${last}`, dear: null };
  },
  day: (date, timeZone) =>
    new Intl.DateTimeFormat("fr-FR", { day: "numeric", month: "long", timeZone })
      .format(date)
      .replace(/^1 /, "1er "),
  hour: (date, timeZone) => {
    const time = new Intl.DateTimeFormat("fr-FR", { hour: "numeric", minute: "2-digit", timeZone });
    return time
      .format(date)
      .replace(/^0(?=\d)/, "")
      .replace(":", " h ")
      .replace(/ 00$/, "");
  },
  post: spaced(["poste « {role} » chez {company}", "poste chez {company}"]),
  interview: ["entretien du {day} à {hour}", "entretien"],
  slots: { onDay: "le créneau du {day}", several: "les créneaux prévus", one: "le créneau prévu" },
  efforts: {
    interviews: "le temps que [vous m'avez|tu m'as] accordé lors de nos {count} entretiens",
    interview: "le temps que [vous m'avez|tu m'as] accordé lors de notre entretien",
    times: "les {count} créneaux proposés",
    time: "le créneau proposé",
    day: "le temps que [vous avez|tu as] réservé à cet échange",
    application: "le temps consacré à ma candidature",
    referral: "la suite donnée à la recommandation",
    contact: "[votre|ta] prise de contact",
    none: "[votre temps et votre|ton temps et ton] attention",
  },
  questions: { several: "{count} questions", one: "une question" },
  counts: ["deux", "trois", "quatre", "cinq", "six"],
  many: "nombreux",
};
