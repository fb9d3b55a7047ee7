import { expect, test } from "vitest";
import { readInvitation } from "../read-invitation";

// A kind is known by what is done, in whatever trade and in whichever of many wordings.

const reading = { now: new Date("2026-11-18T10:00:00Z"), timeZone: "Europe/London" };
const from = { name: "Ada Marsh", address: "ada.marsh@marshgate.example" };
const kindOf = (subject: string, text: string) =>
  readInvitation({ subject, from, date: "2026-11-18T10:00:00+00:00", text }, reading).kind.value;

test.each([
  [
    "Re: interview on Thursday",
    "The plant manager has been called away on Thursday. Are you able to make Tuesday 24 November at 9.30am? Everything else stays the same.",
  ],
  ["Your visit", "The room has changed: please come to the Reading Room instead, Friday at 10.15am."],
  ["Interview with Marshgate", "You're down for Monday 23 November at 3 p.m. with Carla and me."],
  ["Panel", "Your panel, originally set for Friday at 2pm, will now be held on Monday 30 November at 10am."],
  [
    "AW: Gespräch am Montag",
    "am Montag ist unsere Leiterin auf einer Messe. Ginge es bei Ihnen auch am Mittwoch um 11 Uhr?",
  ],
  [
    "Vorstellungsgespräch",
    "das für den 26. November vorgesehene Vorstellungsgespräch muss leider entfallen.",
  ],
  [
    "RE: Entretien de mardi",
    "Notre directrice sera en déplacement mardi. Pourrions-nous plutôt nous voir jeudi 26 novembre à 14h ? Même adresse.",
  ],
  [
    "Re: Entrevista del lunes",
    "Se nos ha complicado la mañana. ¿Podrías pasar la entrevista al martes 24 a las 12:00? El lugar es el mismo.",
  ],
])("an arranged meeting changes or is settled: %s", (subject, text) => {
  expect(kindOf(subject, text)).toBe("scheduling-update");
});

test.each([
  [
    "Warehouse coordinator",
    "Might you be free on Friday at 2pm to come and look round, and for a talk with two of our trustees?",
  ],
  [
    "Quality technician",
    "Your CV went down well and they want to talk to you. What does your week look like? Drop me a couple of windows.",
  ],
  [
    "Firefighter",
    "You passed the paper sift. The next part is the physical test, on Saturday 5 December at 8am.",
  ],
  ["Gärtnerin", "Magst du am Donnerstag um 9 Uhr zu einem Schnuppervormittag zu uns kommen?"],
  [
    "Aide-soignante",
    "Seriez-vous libre vendredi 20 novembre à 10h pour rencontrer notre cadre de santé, Mme Pichon ?",
  ],
  [
    "Auxiliar veterinaria",
    "¿Puedes pasarte por la clínica el viernes 20 a las 18:30 para que nos conozcamos?",
  ],
])("the reader is asked to come or to talk: %s", (subject, text) => {
  expect(kindOf(subject, text)).toBe("interview-invitation");
});

test.each([
  [
    "Sensors",
    "A former colleague of yours said I should write to you. We need somebody to run our field trials. Would a phone call be worth your time?",
  ],
  [
    "Bus mechanics",
    "I got your name from the college. We have two mechanic jobs open right now. If that appeals, text me.",
  ],
  ["Site agent", "Your profile popped up when I was hunting for site agents. Shall I send you the details?"],
  [
    "Produktionsleiter",
    "bei der Suche nach einem Produktionsleiter bin ich auf Ihren Werdegang gestoßen. Dürfte ich Ihnen die Aufgabe vorstellen?",
  ],
  [
    "Jefe de obra",
    "Estamos ayudando a una constructora a incorporar un jefe de obra. ¿Le interesaría que le contara más?",
  ],
])("somebody writes first: %s", (subject, text) => {
  expect(kindOf(subject, text)).toBe("recruiter-outreach");
});

test.each([
  ["Assistant brewer", "It was close, but the job has gone to somebody who has worked with our kit before."],
  ["Lecturer", "On this occasion we will be continuing with candidates whose experience is nearer to ours."],
  ["QA Lead", "We have closed the QA Lead vacancy without making a hire. This is no reflection on you."],
  [
    "Cook's post",
    "The post was given last week to a lady who has been helping us. I am sorry to send you this news.",
  ],
  ["Laborantin", "Die Wahl fiel auf eine Bewerberin mit langjähriger Erfahrung."],
  [
    "Ébéniste",
    "Nous avons dû faire des choix. Votre candidature ne figure pas parmi celles que nous allons retenir.",
  ],
  ["Candidatura", "Después de valorar los perfiles, seguiremos adelante con otros candidatos."],
])("somebody else has it, or nobody: %s", (subject, text) => {
  expect(kindOf(subject, text)).toBe("rejection");
});

test.each([
  ["Good news", "The technician job is yours if you'd like it, starting December 7."],
  [
    "Planning Assistant",
    "The panel has recommended that you be appointed to the post, subject to references.",
  ],
  ["Head Gardener", "We were so taken with your ideas that we should like you to have the position."],
  ["Konditorin", "Die Stelle als Konditorin gehört dir! Sagst du uns bis Sonntag, ob du dabei bist?"],
  [
    "Mécanicien",
    "J'ai le plaisir de vous confirmer votre embauche comme mécanicien. Le contrat vous attend au bureau.",
  ],
  ["Patronista", "El puesto de patronista es tuyo. ¿Nos dices si aceptas antes del viernes?"],
])("the job is the reader's: %s", (subject, text) => {
  expect(kindOf(subject, text)).toBe("offer");
});

test.each([
  [
    "Assistant Editor",
    "Your application for Assistant Editor has reached us safely. We aim to reply to everybody.",
  ],
  [
    "Ranger",
    "You have successfully applied for Ranger. What happens next? The closing date is 30 November, after which a panel will look at every form.",
  ],
  ["Elektromonteur", "Wir sehen uns Ihre Unterlagen nun in Ruhe an und kommen dann auf Sie zu."],
  ["Conducteur de ligne", "Votre dossier nous est bien parvenu. Il va maintenant être lu par l'équipe."],
  ["Celador", "Tu solicitud para la oferta Celador/a ha quedado registrada con el número 4471."],
])("it lies with them: %s", (subject, text) => {
  expect(kindOf(subject, text)).toBe("confirmation");
});

test.each([
  [
    "Reference for Maria Costa",
    "Maria Costa has applied to us for the job of Teaching Assistant and named you as a referee.",
  ],
  [
    "How was your interview with us?",
    "We would be grateful if you answered five short questions about the experience.",
  ],
  ["interview tips?", "I've got an interview at the council on Tuesday at 10. Any tips? Drinks on me."],
  [
    "Your new role",
    "We carry out checks before you start. Please provide five years of address history by Friday.",
  ],
])("none of these: %s", (subject, text) => {
  expect(kindOf(subject, text)).toBe("other");
});

test("a time above an older mail that named another one takes its place", () => {
  const text =
    "Robin, the 0900 boat isn't sailing, so 1pm on Friday 27 November, still in the Oban office.\n\nAda\n\nOn 12 Nov 2026, Ada Marsh wrote:\n> Please come to our Oban office on Friday 27 November at 9.30am for the interview.";
  expect(kindOf("Re: Interview - Second Engineer", text)).toBe("scheduling-update");
});

test.each([
  [
    "interview-invitation",
    "Kennels job",
    "Call in at the kennels Saturday morning and we'll show you what's what.",
  ],
  ["interview-invitation", "Cleaner", "The home have agreed to see you. Any afternoon this week is fine."],
  ["interview-invitation", "Puesto de camarero", "Vente el viernes por la tarde al bar. Pregunta por Toñi."],
  ["interview-invitation", "Poste de vendeuse", "Passez à la boutique samedi matin, on fera connaissance."],
  [
    "rejection",
    "Your interview",
    "Thank you for coming to see us. The post of caretaker has been accepted by somebody from the parish.",
  ],
  ["rejection", "Ihr Gespräch", "Die Stelle wurde inzwischen von jemand anderem angenommen."],
  ["rejection", "Votre visite", "Le poste de cuisinière a finalement été pourvu par quelqu'un d'autre."],
  ["rejection", "Tu visita", "El puesto de jardinero lo ha aceptado finalmente otra persona."],
  [
    "confirmation",
    "Tram Driver",
    "This is your receipt. You applied for Tram Driver. People who are not shortlisted hear by post.",
  ],
  [
    "confirmation",
    "Kitchen Porter",
    "Your CV turned up okay and it's in the pile. Chef reads them on Sunday.",
  ],
  ["offer", "Teaching assistant", "If you still want it the job's yours from 4 January, £12.40 an hour."],
  ["offer", "Mechatroniker", "Wir hätten dich gern in der Werkstatt, ab 1. Januar. Schlägst du ein?"],
])("an act of another writer: %s, %s", (kind, subject, text) => {
  expect(kindOf(subject, text)).toBe(kind);
});
