import type { Stage } from "@/lib/domain/timeline/stage";
import { fold } from "./fold";

/** The stages that a status of another tracker may stand for, in the order in which they are offered. */
export const IMPORTED_STAGES = [
  "saved",
  "applied",
  "invited",
  "interviewing",
  "offered",
  "accepted",
  "declined-by-me",
  "withdrawn-by-me",
  "offer-declined-by-me",
  "rejected-by-them",
  "no-answer",
  "role-closed",
] as const satisfies readonly Stage[];

export type ImportedStage = (typeof IMPORTED_STAGES)[number];

/**
 * The stage that a status stands for; null where that is not known. A word that may be my no as well as theirs
 * ("declined", "abgelehnt", "archived") stands for neither: whoever wrote it is asked.
 */
export function stageOf(status: string): ImportedStage | null {
  const key = fold(status);
  return (
    KNOWN.get(key) ?? RULES.find(({ when, unless }) => when.test(key) && !unless?.test(key))?.stage ?? null
  );
}

const words = (stage: ImportedStage, names: string): [string, ImportedStage][] =>
  names.split(",").map((name) => [fold(name), stage]);

const KNOWN = new Map<string, ImportedStage>([
  ...words(
    "saved",
    `saved, save, bookmark, bookmarked, wishlist, wish list, interested, interesting, to apply, to do, todo, not applied,
     not applied yet, not yet applied, will apply, plan to apply, planning to apply, want to apply, applying, preparing,
     preparing application, backlog, lead, leads, prospect, prospects, draft, researching, research, considering, new, found,
     discovered, idea, target, evaluated, analyzed, open, not started, favorite, favourite, initial,
     gemerkt, merkliste, vorgemerkt, gespeichert, geplant, zu bewerben, noch bewerben, interessant, offen, entwurf, in vorbereitung,
     noch nicht beworben, neu,
     à postuler, favori, favoris, enregistrée, enregistré, sauvegardée, à envoyer, brouillon, intéressant, repérée,
     guardado, guardada, favorito, favorita, por aplicar, pendiente de aplicar, por postular, borrador, interesante`,
  ),
  ...words(
    "applied",
    `applied, application sent, application submitted, application, submitted, sent, pending, in review, under review, reviewing,
     in consideration, under consideration, application received, received, responded, viewed, application viewed, waiting, awaiting response,
     awaiting reply, waiting for response, waiting for reply, followed up, contacted, in process, cv sent, resume sent,
     beworben, bewerbung abgeschickt, bewerbung gesendet, bewerbung versendet, abgeschickt, versendet, gesendet, eingereicht, in prüfung,
     wartend, warte auf antwort, eingangsbestätigung,
     postulé, candidature envoyée, envoyée, envoyé, candidaté, en attente, en attente de réponse, candidature déposée, relancé, relancée,
     aplicado, aplicada, enviado, enviada, postulado, postulada, solicitado, solicitada, solicitud enviada, en espera, en revisión,
     candidatura enviada`,
  ),
  ...words(
    "invited",
    `invited, invitation, interview invitation, interview invite, invited to interview, interview requested, interview offered,
     eingeladen, einladung, einladung zum gespräch, einladung zum vorstellungsgespräch,
     invitation à un entretien, convoqué, convoquée, invitado a entrevista, invitada a entrevista`,
  ),
  ...words(
    "interviewing",
    `interview, interviews, interviewing, interviewed, screen, screening, phone screen, phone screening, phone call, recruiter screen,
     recruiter call, hr screen, technical, technical test, tech test, tech screen, assessment, online assessment, oa, test, take home,
     take home test, take home assignment, assignment, coding challenge, coding test, challenge, case study, panel, onsite, on site,
     final round, final, final stage, first round, second round, third round, round 1, round 2, round 3, reference check, references,
     probearbeiten, probetag, telefoninterview, im gespräch, gespräch, kennenlerngespräch, test technique, entretien, entretiens,
     en entretien, prueba técnica, entrevista, entrevistas, en entrevista, entrevistado, entrevistada`,
  ),
  ...words(
    "offered",
    `offer, offers, offered, offer received, got offer, received offer, job offer, offer extended, negotiating, negotiation,
     offer negotiation, verbal offer, offer stage, angebot, angebot erhalten, zusage, zusage erhalten, offre, offre reçue, proposition,
     promesse d'embauche, oferta, oferta recibida, negociando`,
  ),
  ...words(
    "accepted",
    `accepted, accept, hired, offer accepted, accepted offer, signed, contract signed, i accepted, job accepted, started, joined,
     angenommen, angebot angenommen, eingestellt, unterschrieben, vertrag unterschrieben, acceptée, accepté, offre acceptée, embauché,
     embauchée, signé, aceptado, aceptada, oferta aceptada, contratado, contratada`,
  ),
  ...words(
    "rejected-by-them",
    `rejected, reject, rejection, rejection received, got rejected, application rejected, not selected, unsuccessful,
     not successful, turned down by company, not accepted, no longer under consideration, no longer considered, not shortlisted,
     not proceeding with my application, they declined, offer rescinded, rescinded, offer revoked, denied,
     absage, absage erhalten, absagen, abgesagt bekommen, leider absage, standardabsage, refus, refus reçu, candidature refusée,
     candidature rejetée, candidature non retenue, non retenue, non retenu, réponse négative, rechazado, rechazada, rechazo, no seleccionado,
     no seleccionada, candidatura rechazada, no admitido`,
  ),
  ...words(
    "no-answer",
    `ghosted, ghost, ghosted by company, no response, no reply, no answer, no feedback, not heard back, never heard back,
     haven't heard back, didn't hear back, no response received, silence, unanswered,
     keine antwort, keine rückmeldung, keine reaktion, ohne antwort, nichts gehört, sans réponse, pas de réponse, aucune réponse,
     sin respuesta, sin contestación, no responde, no respondieron`,
  ),
  ...words(
    "role-closed",
    `role closed, position closed, job closed, posting closed, vacancy closed, closed by company, closed by employer, expired,
     job expired, posting expired, position filled, role filled, filled, job filled, position cancelled, role cancelled, position canceled,
     role canceled, no longer available, no longer accepting applications, posting removed, job removed, hiring freeze,
     stelle besetzt, stelle geschlossen, anzeige abgelaufen, abgelaufen, stelle nicht mehr verfügbar, ausschreibung beendet,
     poste pourvu, offre expirée, expirée, annonce expirée, poste annulé, offre clôturée, vacante cerrada, puesto cubierto, oferta cerrada,
     expirado, expirada, oferta expirada, vacante cubierta`,
  ),
  ...words(
    "withdrawn-by-me",
    `withdrawn, withdrew, withdraw, i withdrew, withdrawn by me, application withdrawn, withdrew application, pulled out,
     i pulled out, cancelled by me, canceled by me, zurückgezogen, bewerbung zurückgezogen, ich habe zurückgezogen, retirée, retiré,
     candidature retirée, désistement, retirada, retirado, candidatura retirada, solicitud retirada, me retiré`,
  ),
  ...words(
    "declined-by-me",
    `declined by me, i declined, declined interview, interview declined, declined the interview, declined invitation, i said no,
     i passed, passed by me, rejected by me, turned down by me, i turned it down,
     von mir abgelehnt, von mir abgesagt, ich habe abgelehnt, ich habe abgesagt, refusée par moi, j'ai refusé, j'ai décliné,
     rechazada por mí, rechazado por mí, lo rechacé`,
  ),
  ...words(
    "offer-declined-by-me",
    `offer declined, declined offer, offer rejected, rejected offer, offer turned down, turned down offer, offer refused, refused offer,
     declined the offer, offer declined by me, i declined the offer, angebot abgelehnt, angebot ausgeschlagen, offre refusée,
     offre déclinée, oferta rechazada, oferta declinada`,
  ),
]);

/** For statuses of more words. The first that holds decides: who said no comes before how far it had come. */
const RULES: readonly { when: RegExp; unless?: RegExp; stage: ImportedStage }[] = [
  {
    when: /\b(?:declined|rejected|refused|turned down)\b.{0,20}\boffer\b|\boffer\b.{0,20}\b(?:declined|rejected|refused|turned down)\b/,
    unless: /\b(?:by|from) (?:the )?(?:company|employer|client|them|team)\b/,
    stage: "offer-declined-by-me",
  },
  {
    when: /\b(?:declined|rejected|refused|turned down|passed)\b.{0,20}\bby (?:me|myself)\b|^i (?:have )?(?:declined|rejected|refused|turned)\b/,
    stage: "declined-by-me",
  },
  {
    when: /\b(?:withdrew|withdrawn by me|zuruckgezogen)\b|^i (?:have )?withdr[ae]w/,
    stage: "withdrawn-by-me",
  },
  {
    when: /\b(?:rejected|declined|refused|turned down)\b.{0,20}\b(?:by|from) (?:the )?(?:company|employer|client|recruiter|them|team|hiring)\b/,
    stage: "rejected-by-them",
  },
  {
    when: /\b(?:rejected|rejection|unsuccessful|not selected|absage|refus recu)\b/,
    unless: /\b(?:i|me|my|myself|offer|ich|mir|moi|not rejected|no rejection)\b/,
    stage: "rejected-by-them",
  },
  {
    when: /\b(?:ghosted|no (?:response|reply|answer)|keine (?:antwort|ruckmeldung)|sans reponse|sin respuesta)\b/,
    stage: "no-answer",
  },
  {
    when: /\b(?:position|role|job|posting|vacancy) (?:is |was |has been )?(?:closed|filled|expired|cancell?ed|removed)\b|\bstelle (?:ist |wurde )?besetzt\b/,
    stage: "role-closed",
  },
  { when: /\b(?:accepted (?:the )?offer|offer (?:was )?accepted|angebot angenommen)\b/, stage: "accepted" },
  {
    when: /\b(?:interview|interviews|interviewing|phone screen|screening call|onsite|assessment|vorstellungsgesprach|bewerbungsgesprach|telefoninterview|entretien|entrevista)\b/,
    unless:
      /\b(?:no|not|without|before|kein|ohne|pas|sin|declin\w{0,4}|reject\w{0,5}|refus\w{0,5}|cancel\w{0,4}|abgesagt|abgelehnt|annule\w{0,2}|cancelad[oa])\b/,
    stage: "interviewing",
  },
  { when: /\boffer (?:received|extended|made)\b|\breceived (?:an )?offer\b/, stage: "offered" },
  {
    when: /\b(?:applied|application sent|application submitted|beworben|candidature envoyee)\b/,
    unless: /\b(?:not|to be|never|noch nicht|pas|no)\b/,
    stage: "applied",
  },
];
