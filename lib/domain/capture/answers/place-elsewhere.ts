import { COUNT } from "./counts";

// Where one works, as it is said in German, French and Spanish; place.ts has it in English and says what each is for.

const A_WEEK = String.raw`(?: ?\/ ?(?:woche|semaine|semana)| (?:pro|in der|die|je|par|por|a la) (?:woche|semaine|semana)| semanales| wöchentlich| hebdomadaires?)?`;
const DAYS = "(?:tage?n?|jours?|días?)";
const HOME =
  "(?:home[ -]?office|remote|mobil(?:e[sn]?|em)? arbeiten|zu ?hause|télétravail|distance|distanciel|chez (?:vous|toi)|teletrabajo|remoto|casa|distancia)";
const OFFICE =
  "(?:büro|office|vor ort|präsenz|standort|unternehmen|site|bureaux?|présentiel|locaux|oficinas?|presencial(?:es|idad)?)";
const INTO = String.raw`(?:im|in|am|von|vom|an|aus dem|de|en|au|sur|dans|depuis|à|desde|l[ao]s?|nos|nuestras?|unserem|der|zu|können (?:sie|du)|kannst du|arbeiten wir|sind|d'|'|\(|–|-)`;
const days = (source: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}.,/-])(?:${source})(?![\p{L}\p{N}])`, "giu");

export const HOME_DAYS: readonly RegExp[] = [
  days(`(?<count>${COUNT})[ -]?${DAYS}${A_WEEK}(?: ${INTO}){0,4} ?${HOME}`),
  days(`${HOME}(?: ${INTO}){0,2}[:,]? ?\\(?(?:an |bis zu |de |à |)(?<count>${COUNT}) ?${DAYS}${A_WEEK}`),
  days(`(?<count>${COUNT})[ -]?(?:homeoffice|home-office|remote|télétravail)-?(?:tage?n?|jours?)`),
];
export const OFFICE_DAYS: readonly RegExp[] = [
  days(`(?<count>${COUNT})[ -]?${DAYS}${A_WEEK}(?: ${INTO}){0,4} ?${OFFICE}`),
  days(`${OFFICE}(?: ${INTO}){0,2}[:,]? ?\\(?(?:an |)(?<count>${COUNT}) ?${DAYS}${A_WEEK}`),
  days(`(?<count>${COUNT})[ -]?(?:präsenz|büro)-?tage?n?`),
];

const words = (...sources: string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${sources.join("|")})(?![\p{L}\p{N}])`, "giu");

export const WHOLLY_REMOTE = words(
  "(?:komplett|vollständig|voll|ausschließlich|rein|zu 100 ?%|100 ?%|deutschlandweit|bundesweit)[ -](?:remote|(?:im |aus dem )?home[ -]?office|von zu ?hause|mobil)",
  "full[ -]remote|(?:entièrement|totalement|intégralement|100 ?%)(?: en)? (?:à distance|télétravail|remote|distanciel)",
  "télétravail (?:complet|total|intégral|à 100 ?%|à temps plein)",
  "(?:totalmente|completamente|100 ?%)(?: en)? (?:remot[oa]|a distancia|teletrabajo)|teletrabajo (?:total|completo|al 100 ?%)",
);
export const LIKELY_REMOTE = words(
  String.raw`(?:arbeitsort|standort|einsatzort|lieu|localisation|ubicación|lugar|modalidad|mode)\s?[:\t-]\s?(?:remote|remoto|télétravail|home[ -]?office|à distance)`,
  "(?:en remoto|remote innerhalb|remoto desde|en télétravail depuis|à distance depuis)",
  "remote-(?:stelle|position|job)|home[ -]?office-(?:stelle|position|job)",
  "(?:travail|poste(?: basé)?|basée?) à domicile|(?:puesto|trabajo) desde casa",
);
export const PARTLY_REMOTE = words(
  "hybride[rnms]?(?: \\p{L}*arbeit\\p{L}*| modell\\p{L}*)?|hybrid-?modell|h[íi]brid[oa]s?",
  "(?:teilweise|anteilig|zum teil|tageweise) (?:remote|im home[ -]?office|home[ -]?office|mobil\\p{L}*)",
  "(?:home[ -]?office|mobiles arbeiten|remote)(?:-anteil\\p{L}*|-möglichkeit\\p{L}*|-tage\\p{L}*| (?:ist )?(?:teilweise|anteilig|nach absprache|tageweise)? ?möglich)",
  "télétravail (?:partiel|possible|ponctuel|régulier|flexible|hybride)",
  "teletrabajo (?:parcial|flexible|ocasional|híbrido)|parcialmente (?:en )?remoto",
  "[1-9]\\d? ?% (?:on[ -]?site|in the office|remote|vor ort|im büro|home[ -]?office|sur site|au bureau|(?:en )?télétravail|presencial|(?:en )?remoto|(?:en )?teletrabajo)",
);
export const WHOLLY_ON_SITE = words(
  "(?:ausschließlich|komplett|rein|nur|überwiegend|100 ?%|vollständig) (?:vor ort|im büro|in präsenz)|präsenz(?:pflicht|stelle)|vor-ort-(?:stelle|tätigkeit)",
  "(?:home[ -]?office|mobiles arbeiten|remote(?:-?arbeit)?) (?:ist|sind)(?: [\\p{L}]{3,12}){0,2} nicht (?:möglich|vorgesehen|erlaubt)",
  "(?:le )?télétravail (?:n'est )?(?:pas|non) (?:possible|prévu|envisageable)|(?:el )?teletrabajo no (?:es|está) (?:posible|previsto)|no se contempla (?:el )?teletrabajo",
  "kein(?:e)? (?:home[ -]?office|remote(?:-arbeit)?|mobiles arbeiten)(?: möglich)?",
  "(?:kann|könn(?:en|te)|lässt sich) (?:leider )?nicht (?:von zu ?hause(?: aus)?|aus dem home[ -]?office|im home[ -]?office|remote)",
  "ne (?:peut|peuvent) pas (?:être )?(?:se faire|exercée?s?|effectuée?s?|faite?s?|réalisée?s?|occupée?s?) (?:à distance|en télétravail|depuis (?:chez|votre))",
  "no se puede (?:hacer|realizar|desempeñar|trabajar) (?:desde casa|en remoto|a distancia)",
  "(?:100 ?% |entièrement |poste )(?:en présentiel|sur site|présentiel)|pas de télétravail|(?:sans|aucun) télétravail",
  "(?:100 ?% |totalmente )presencial|(?:puesto|trabajo|posición|modalidad|jornada)(?: es)?:? ?(?:100 ?% )?presencial|sin teletrabajo|no (?:hay|es posible el) teletrabajo",
);
export const LIKELY_ON_SITE =
  /(?<=(?:^|[,;:(|·•\t]) ?)(?:vor ort|präsenz|sur site|présentiel|presencial|on[ -]?site)(?=\s?(?:$|[,.;)|·•(])| (?:in|at|à|en) \p{L})/giu;

/** What is on site or remote for an hour or a day, and says nothing of the job. */
export const PASSING_ELSEWHERE =
  /(?<![\p{L}])(?:\p{L}*gespräch\p{L}*|interviewtermin|einarbeitung|kennenlern\p{L}*|probetag|videocall|video-?konferenz|entretien|visio\p{L}*|journée d'intégration|entrevista|videollamada)(?![\p{L}])/iu;
