import type { LetterWords } from "@/lib/domain/message/locales/words";

/** The first that the facts can fill is written. */
export const SUBJECTS: LetterWords["subjects"] = {
  "decline-interview": [
    "Vorstellungsgespräch „{role}“ am {day} – {sender}",
    "Vorstellungsgespräch „{role}“ – {sender}",
    "Vorstellungsgespräch bei {company} am {day} – {sender}",
    "Vorstellungsgespräch bei {company} – {sender}",
  ],
  "decline-outreach": [
    "[Ihre|Deine] Nachricht zur Stelle „{role}“, {company} – {sender}",
    "[Ihre|Deine] Nachricht zur Stelle bei {company} – {sender}",
  ],
  "decline-offer": [
    "[Ihr|Dein] Angebot: {role}, {company} – {sender}",
    "[Ihr|Dein] Angebot für die Stelle bei {company} – {sender}",
  ],
  "withdraw-application": [
    "Rücknahme meiner Bewerbung: {role}, {company} – {sender}",
    "Rücknahme meiner Bewerbung bei {company} – {sender}",
  ],
  "withdraw-after-interview": [
    "Rückzug aus dem Auswahlverfahren: {role}, {company} – {sender}",
    "Rückzug aus dem Auswahlverfahren bei {company} – {sender}",
  ],
  "cancel-interview": [
    "Absage: Gespräch „{role}“ am {day} – {sender}",
    "Absage: Gespräch „{role}“ – {sender}",
    "Absage: Gespräch bei {company} am {day} – {sender}",
    "Absage: Gespräch bei {company} – {sender}",
  ],
  "close-out": [
    "Rückzug aus dem Auswahlverfahren: {role}, {company} – {sender}",
    "Rückzug aus dem Auswahlverfahren bei {company} – {sender}",
  ],
  reschedule: [
    "Gespräch „{role}“: Bitte um Verlegung – {sender}",
    "Gespräch bei {company}: Bitte um Verlegung – {sender}",
  ],
  "ask-before-deciding": [
    "Vorstellungsgespräch „{role}“: {questions} von {sender}",
    "Vorstellungsgespräch „{role}“ – {sender}",
    "Vorstellungsgespräch bei {company}: {questions} von {sender}",
    "Vorstellungsgespräch bei {company} – {sender}",
  ],
};
