import type { LetterWords } from "@/lib/domain/message/locales/words";

/** The first that the facts can fill is written. */
export const SUBJECTS: LetterWords["subjects"] = {
  "decline-interview": [
    "Entrevista del {day}: {role} – {sender}",
    "Entrevista: {role} – {sender}",
    "Entrevista del {day} en {company} – {sender}",
    "Entrevista en {company} – {sender}",
  ],
  "decline-outreach": [
    "[Su|Tu] mensaje: {role}, {company} – {sender}",
    "[Su|Tu] mensaje: puesto en {company} – {sender}",
  ],
  "decline-offer": [
    "[Su|Tu] oferta: {role}, {company} – {sender}",
    "[Su|Tu] oferta: puesto en {company} – {sender}",
  ],
  "withdraw-application": [
    "Retirada de mi candidatura: {role}, {company} – {sender}",
    "Retirada de mi candidatura en {company} – {sender}",
  ],
  "withdraw-after-interview": [
    "Retirada del proceso: {role}, {company} – {sender}",
    "Retirada del proceso de selección en {company} – {sender}",
  ],
  "cancel-interview": [
    "Cancelación de la entrevista del {day}: {role} – {sender}",
    "Cancelación de la entrevista: {role} – {sender}",
    "Cancelación de la entrevista del {day} en {company} – {sender}",
    "Cancelación de la entrevista en {company} – {sender}",
  ],
  "close-out": [
    "Retirada del proceso: {role}, {company} – {sender}",
    "Retirada del proceso de selección en {company} – {sender}",
  ],
  reschedule: [
    "Entrevista {role}: solicitud de cambio – {sender}",
    "Entrevista en {company}: solicitud de cambio – {sender}",
  ],
  "ask-before-deciding": [
    "Entrevista {role}: {questions} de {sender}",
    "Entrevista {role} – {sender}",
    "Entrevista en {company}: {questions} de {sender}",
    "Entrevista en {company} – {sender}",
  ],
};
