import type { DeadlineWords } from "./words";

export const french: DeadlineWords = {
  until: [
    "avant(?: le| la| ce| la fin de)?",
    "d'ici(?: le| à| au| la)?",
    "jusqu'(?:au|à)",
    "au plus tard(?: le)?",
    "limite(?: le| au| du)?",
  ],
  named: [
    "(?:date limite(?! de (?:dépôt|candidature|réception))|dernier délai|délai)(?: [^\\n.,;]{0,40})?(?: :| est| au| le| fixée?(?: au)?)?",
    "(?:réponse|retour|confirmation|rsvp)(?: \\p{L}{2,12}){0,2} (?:avant|d'ici|au plus tard)(?: le| au| à)?",
    "(?:offre|proposition|lien|invitation) (?:est |reste )?(?:valable|valide)? ?(?:jusqu'(?:au|à)|expire)(?: le)?",
  ],
  applying: [
    "(?:clôture des candidatures|date limite(?: de (?:candidature|dépôt|réception)(?: des (?:candidatures|dossiers))?)?|candidatures? (?:ouvertes? )?jusqu'(?:au|à)|postuler avant)(?: [^\\n.,;]{0,30})?(?: :| est| au| le| fixée?(?: au)?)?",
  ],
  ask: [
    "dis-moi|dites-(?:moi|nous)|dis-nous|tiens-(?:moi|nous)|tenez-(?:moi|nous)|fais-(?:moi|nous)|faites-(?:moi|nous)|préviens|prévenez|merci de|veuillez|pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|prière de|n'hésitez pas",
    "confirmer|confirm(?:ez|e)|confirmation|choisi\\p{L}+|réserv(?:ez|e)|répondez|réponds|indiqu(?:ez|e)|envoy(?:ez|e|oyer)|retourn(?:ez|e)|sign(?:ez|e)|répondre|réponse|retour|nous indiquer|m'indiquer|me dire|nous dire|faire part|faire savoir|vos? disponibilités?|tes disponibilités",
    "choisir|réserver|envoyer|transmettre|signer|signé\\p{L}*|retourner|renvoyer|accepter|compléter|remplir|postuler|candidater|candidatures?|déposer",
    "accord|il (?:me|nous) (?:faudrait|faut|faudra)|attend(?:ons|s|ues?)|besoin (?:de|d'une?) (?:votre|ta|réponse|retour)",
    "valable|valide|limite|délai|expire|clôture|décision|rsvp",
  ],
  promise: [
    "(?:nous|je|j'|on)(?: \\p{L}{1,12}){0,4} ?(?:reviendr\\p{L}+|reviens|revenons|recontacter\\p{L}+|contacter\\p{L}+|tiendr\\p{L}+|donner\\p{L}+|ferons|ferai|aurons|rappeller\\p{L}+|répondrons|répondrai|informer\\p{L}+|enverr\\p{L}+)(?: [^\\n,;.]{0,60})?$",
    "vous (?:recevrez|aurez|serez)(?: [^\\n,;.]{0,60})?$",
    "(?:réponse|retour) vous sera(?: [^\\n,;.]{0,60})?$",
    "(?:retour|nouvelles|réponse) de notre part(?: [^\\n,;.]{0,40})?$",
  ],
  tail: "le|la|ce|au|à|du|de|prochain|midi|minuit|fin|soir|journée|plus tard|\\d{1,2} ?h(?: ?\\d\\d)?",
  within:
    "(?:sous|dans(?: les| un délai de)?|d'ici) (?<count>\\d{1,3}|une?|deux|trois|quatre|cinq|six|sept) (?<unit>heures?|jours?|semaines?)(?<working> (?:ouvrés|ouvrables|ouvré))?",
  weekEnd: "(?:d'ici|avant) (?:à )?(?:la )?fin (?:de )?(?:de la |la |cette )?semaine(?<next> prochaine)?",
  numbers: ["un|une", "deux", "trois", "quatre", "cinq", "six", "sept"],
};
