import type { DeadlineWords } from "./words";

export const spanish: DeadlineWords = {
  until: [
    "antes(?: de(?:l| el)?)?",
    "hasta(?: el| las)?",
    "a más tardar(?: el)?",
    "como (?:máximo|muy tarde|tarde)(?: el)?",
    "no más tarde de(?:l)?",
    "límite(?: el| del)?",
  ],
  named: [
    "(?:fecha límite|fecha tope|plazo(?: de respuesta)?)(?: [^\\n.,;]{0,30})?(?: :| es| el| hasta(?: el)?| finaliza(?: el)?| termina(?: el)?)?",
    "(?:respuesta|confirmación|rsvp) (?:antes de(?:l)?|hasta(?: el)?)",
    "(?:oferta|propuesta|enlace) (?:es |será |está )?(?:válid[ao]|vigente)? ?(?:hasta(?: el)?|caduca(?: el)?|expira(?: el)?)",
  ],
  applying: [
    "(?:plazo de (?:inscripción|presentación|candidaturas|solicitud)|inscripciones (?:abiertas )?hasta|fecha de cierre|cierre de la oferta)(?: [^\\n.,;]{0,30})?(?: :| es| el| hasta(?: el)?| finaliza(?: el)?| termina(?: el)?)?",
  ],
  ask: [
    "un sí|(?:me|nos) (?:das|da|dais|confirmas|confirma|confirmes)",
    "por favor|podrías|podría|podéis|puedes|puede|te agradeceríamos|agradecemos|rogamos|necesit(?:o|amos)",
    "conf[ií]rm\\p{L}*|respond\\p{L}*|respónd\\p{L}*|respuesta|dinos|dime|(?:me|nos) (?:digas?|digan|dices|avis(?:as|es|e))|dígan\\p{L}*|indíca\\p{L}*|indicar\\p{L}*|avísa\\p{L}*|contésta\\p{L}*|disponibilidad",
    "envía\\p{L}*|enviar\\p{L}*|elige|elegir|reserva\\p{L}*|escoge|firma\\p{L}*|devuelve|devolver|acepta\\p{L}*|rellena\\p{L}*|completa\\p{L}*|inscrib\\p{L}*|postul\\p{L}*",
    "(?:necesitaríamos|esperamos|espero) (?:tu|su) \\p{L}+|inscripción|mánda\\p{L}*|pása\\p{L}*",
    "válid[ao]|vigente|plazo|límite|decisión|caduca|expira|rsvp",
  ],
  promise: [
    "(?:te|le|os|nos) (?:diremos|diré|contactaremos|contactaré|llamaremos|llamaré|responderemos|pondremos|informaremos|daremos|escribiremos|avisaremos)(?: [^\\n,;.]{0,60})?$",
    "(?:conserv|guard|manten|archiv)\\p{L}{1,6}mos (?:tu|su|tus|sus) [^\\n;]{0,60}$",
    "(?:tendrás|tendrá|recibirás|recibirá|sabrás|sabrá)(?: [^\\n,;.]{0,60})?$",
    "(?:esperamos|prevemos|queremos) (?:poder )?\\p{L}{3,14}r(?:te|le)?(?: [^\\n,;.]{0,60})?$",
  ],
  tail: "el|la|las|al|del|de|este|próximo|día|final|mediodía|medianoche|máximo|\\d{1,2}(?:[:.]\\d\\d)? ?(?:h|horas)?",
  within:
    "(?:en|en un plazo de|dentro de|en (?:las|los) próxim[ao]s) (?:un plazo de )?(?<count>\\d{1,3}|una?|dos|tres|cuatro|cinco|seis|siete) (?<unit>horas?|días?|semanas?)(?<working> (?:hábiles|laborables))?",
  weekEnd:
    "antes (?:de(?:l)? )?(?:que (?:acabe|termine) |final(?:es)? de |fin de )?(?:la |esta )?(?<next>próxima )?semana",
  numbers: ["un|una|uno", "dos", "tres", "cuatro", "cinco", "seis", "siete"],
};
