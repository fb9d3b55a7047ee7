import type { Letter } from "./letter";
import { anyOf, isIn } from "./phrases";
import type { Fact } from "./proposal";

/**
 * Whether a text speaks of work at all, or names a job or a choice of times, and is not a digest, which names many jobs
 * and is about none of them.
 */
export function isAboutOneJob(letter: Letter, role: Fact | null, times: readonly Fact[]): boolean {
  return (
    (role !== null || times.length > 1 || isSaid(OF_WORK, letter)) && !listsJobs(letter) && !isMailing(letter)
  );
}

/** Whether a text is a digest of many jobs: what it says is true of one of them at most. */
export const listsJobs = (letter: Letter): boolean => isSaid(LISTS_JOBS, letter);

/** Whether it goes to many who once signed up: sent from a desk for news, or with what only such a mailing offers. */
function isMailing(letter: Letter): boolean {
  if (letter.form !== "mail" || !isSaid(UNSUBSCRIBE, letter)) return false;
  const [desk = "", host = ""] = letter.sender.address?.words.split("@", 2) ?? [];
  return (
    NEWS_DESK.test(desk) ||
    NEWS_HOST.test(host) ||
    OFFERED_TO_MANY.filter((offer) => isSaid(offer, letter)).length >= 2
  );
}

const isSaid = (pattern: RegExp, { subject, own, quoted }: Letter): boolean =>
  [subject, own, quoted].some(({ text }) => isIn(text, pattern));

const OF_WORK = anyOf(
  "interview\\w*|recruit\\w*|hiring|hire|headhunt\\w*|executive search|shortlist\\w*",
  "roles?|positions?|vacanc(?:y|ies)|jobs?|opportunit(?:y|ies)|careers?|employment|offer",
  "applications?|applied|applying|candidates?|cv|résumé|resume|talent|portfolio",
  "your (?:profile|background|experience)",
  "(?:final|last|next|first|second) (?:round|stage|steps?|session|conversation)",
  "head of|vp|founder|start-?up|looking for work|(?:your|our|the) panel|(?:tu|su) solicitud|hr|an hour|per hour|per annum",
  "temp|apprentice\\w*|trainees?|intern(?:ship)?s?|payroll|rota|trial day|(?:post|posts) (?:of|as|was|is|has)|above post|starter",
  "(?:looking|searching) for (?:our|another|someone|somebody)|(?:up for|fancy) a (?:chat|call|coffee|natter)|\\d{2,3} ?- ?\\d{2,3} ?k",
  "reschedul\\w*|(?:our|your) (?:call|meeting|chat|conversation|visit|slot|studio|reel)",
  "(?:want|wants|need|needs) (?:someone|somebody|one person|an? [\\p{L}]{3,20}) (?:to|who)|(?:join|joining) (?:us|our|the team)|ote|equity|salary|wages?",
  "\\p{L}*(?:bewerbung|gespräch|stelle|stellen|vakanz|vertrag)\\p{L}*|einladung|bewerber\\p{L}*|personal\\p{L}+|lebenslauf|karriere|position",
  "(?:ton|votre|dein|ihr|tu|su|your) (?:contrat|arbeitsvertrag|contrato|contract) ?(?:de travail|de trabajo)?|(?:ton|votre) arrivée|tu llegada|new starter",
  "arbeitstag|personalfragebogen|premier jour|prise de poste|primer día|incorporación|onboarding|first day",
  "entretien|poste|candidatures?|candidat\\p{L}*|recrut\\p{L}*|emploi|carrière|embauche|profil",
  "bewerbungsunterlagen|ihre unterlagen|deine unterlagen|non retenu\\p{L}*|seleccionad\\p{L}{1,2}|referees?|appointing|appointed",
  "gesucht|brutto|\\p{L}*gehalt|urlaubsgeld|sueldo|salario|salaire|rémunération|trabajo|travail|arbeitsplatz|arbeitsstelle|ausbildungsplatz",
  "promesse d'embauche|promesse signée|cdi|cdd",
  "entrevista|puesto|candidatura|candidat\\p{L}+|vacante|selección|empleo|currículum|contratación|perfil|posición",
);
const NEWS_DESK =
  /^(?:news|newsletter|digest|marketing|events?|mailings?|updates?|insights|community)(?:[._+-]|$)/;
const NEWS_HOST = /^(?:news|newsletters?|mailings?|marketing|campaigns?|updates)\./;
const UNSUBSCRIBE = anyOf(
  "unsubscribe|manage (?:your )?(?:preferences|subscription)|(?:you )?(?:are receiving|received?) this … because you",
  "abmelden|abbestellen|newsletter|se désabonner|désinscri\\p{L}+|dar(?:te|se) de baja|cancelar (?:la |tu )?suscripción",
);
const OFFERED_TO_MANY = [
  anyOf(
    "webinars?|live (?:q&a|workshop|session|event)|sign up (?:free|for free|now|here)|coaching|bootcamp|(?:save|reserve|book) (?:your|my|a) (?:seat|spot|place)|masterclass|(?:virtual )?open (?:day|evening|house)|careers? fair|insight (?:day|evening)|tag der offenen tür|portes ouvertes|puertas abiertas|jobmesse|salon de l'emploi|feria de empleo",
  ),
  anyOf(
    "salary (?:guide|survey|report)|gehaltsreport|étude de rémunération|guía salarial|white ?paper|download the|e-?book",
  ),
  anyOf(
    "(?:hot|latest|featured|top|new) (?:jobs|roles|vacancies)|(?:jobs|roles) (?:of the week|we (?:like|love|spotted))|hot right now|aktuelle (?:jobs|stellen)|nos (?:dernières )?offres|últimas ofertas",
  ),
  anyOf(
    "talent (?:community|network|pool)|(?:read|watch) (?:the|[\\p{L}]{2,20}'s) (?:full )?(?:story|stories|interview|article|video)|who just joined",
  ),
  anyOf("refer a friend|know someone who|freunde werben|parrain\\p{L}+|recomienda a un amigo"),
  anyOf(
    "(?:dear|hello|hi) (?:readers?|subscribers?|all|everyone)|in this (?:issue|edition)|(?:this|your) (?:week|month|\\p{L}{3,9})(?:'s)? (?:edition|issue|digest|round-?up)|this (?:week|month)'s",
  ),
];
const LISTS_JOBS = anyOf(
  "\\d{1,4}\\+? (?:new|more) … jobs?",
  "your job alert",
  "jobs you (?:might|may) be interested in",
  "view all (?:recommended )?jobs",
  "\\d{1,4} (?:neue|passende|weitere) … (?:jobs|stellen\\p{L}*)",
  "\\d{1,4} (?:nouvelles? )?offres? d'emploi",
  "\\d{1,4} (?:nuevas )?ofertas (?:de empleo|de trabajo|nuevas)",
);
