import type { LetterWords } from "@/lib/domain/message/locales/words";

/** The first that the facts can fill is written. */
export const SUBJECTS: LetterWords["subjects"] = {
  "decline-interview": [
    "Entretien du {day} : {role} – {sender}",
    "Entretien : {role} – {sender}",
    "Entretien du {day} chez {company} – {sender}",
    "Entretien chez {company} – {sender}",
  ],
  "decline-outreach": [
    "[Votre|Ton] message : {role}, {company} – {sender}",
    "[Votre|Ton] message : poste chez {company} – {sender}",
  ],
  "decline-offer": [
    "[Votre|Ton] offre : {role}, {company} – {sender}",
    "[Votre|Ton] offre : poste chez {company} – {sender}",
  ],
  "withdraw-application": [
    "Retrait de ma candidature : {role}, {company} – {sender}",
    "Retrait de ma candidature chez {company} – {sender}",
  ],
  "withdraw-after-interview": [
    "Retrait du processus : {role}, {company} – {sender}",
    "Retrait du processus de recrutement chez {company} – {sender}",
  ],
  "cancel-interview": [
    "Annulation de l'entretien du {day} : {role} – {sender}",
    "Annulation de l'entretien : {role} – {sender}",
    "Annulation de l'entretien du {day} chez {company} – {sender}",
    "Annulation de l'entretien chez {company} – {sender}",
  ],
  "close-out": [
    "Retrait du processus : {role}, {company} – {sender}",
    "Retrait du processus de recrutement chez {company} – {sender}",
  ],
  reschedule: [
    "Entretien {role} : demande de modification – {sender}",
    "Entretien chez {company} : demande de modification – {sender}",
  ],
  "ask-before-deciding": [
    "Entretien {role} : {questions} de {sender}",
    "Entretien {role} – {sender}",
    "Entretien chez {company} : {questions} de {sender}",
    "Entretien chez {company} – {sender}",
  ],
};
