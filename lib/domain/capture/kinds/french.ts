import type { InvitationKind } from "../invitation-kinds";
import { anywhere, type Cue, inSubject, inText, nowhere } from "./kind-of-mail";

/** The words by which each kind of mail is known in French, to "vous" and to "tu". */
export const french: Readonly<Record<InvitationKind, readonly Cue[]>> = {
  "scheduling-update": [
    inText(
      4,
      "(?:contrainte?s?|obligée?s?|forcée?s?) (?:de|d') ?(?:annuler|reporter|décaler|déplacer|modifier|avancer)",
      "(?:autre|nouvelle) date|(?:c'est|on se voit|rendez-vous|on se retrouve) (?:donc|bien|alors) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|le)",
    ),
    // Why it cannot be as arranged, what takes its place and what stays.
    inText(
      3,
      "(?:est|sont|sera|serai|suis|serons) (?:[\\p{L}'-]{1,20} ){0,3}(?:en déplacement|en formation|en congés?|en réunion|absente?s?|retenue?s?|prise?s?|appelée?s?|en clientèle|sur un chantier|indisponibles?|bloquée?s?)",
      "(?:ne (?:sera|seront|serai|pourra|pourrai|peut|peux|convient|va)|n'est|n'ira) (?:plus|pas|finalement pas|malheureusement pas) (?:disponible|possible|là|libre|être|vous recevoir|nous|plus)?",
    ),
    inText(
      4,
      "(?:plutôt|à la place|autre (?:jour|date|créneau|moment|horaire))",
      "(?:même|mêmes) (?:adresse|lieu|lien|heure|endroit|salle|horaire|bâtiment|interlocuteurs|programme)",
      "(?:changement|changer|modification|modifier) (?:de |d')?(?:salle|lieu|adresse|lien|heure|date|jour|horaire|programme)",
      "(?:le reste|tout le reste|le lieu|l'adresse|le lien|l'heure|la salle) (?:[\\p{L}'-]{1,20} ){0,2}(?:reste|ne change|est inchangée?|sont inchangés|a changé|demeure)",
    ),
    inSubject(4, "(?:re|rép|tr) ?: … (?:entretien|rendez-vous|rdv|visite|essai|échange)"),
    inSubject(
      6,
      "(?:entretien|rendez-vous|échange|rdv) … (?:confirmée?|annulée?|reportée?|décalée?|déplacée?|avancée?)",
      "(?:confirmation|report|annulation|modification|changement|déplacement) (?:de|du|d') ?(?:votre |ton |notre |l')?(?:entretien|rendez-vous|rdv|échange|créneau|horaire|date|heure)",
      "invitation mise à jour|nouvelle date|nouvel horaire",
    ),
    anywhere(
      5,
      "(?:reporter|décaler|déplacer|annuler|avancer|reprogrammer|repousser) … (?:entretien|rendez-vous|rdv|échange|créneau|appel|visio)",
      "(?:entretien|rendez-vous|rdv|échange|appel|créneau|visio) … (?:est|a été|sera|était|a dû être) (?:donc |bien |malheureusement )?(?:reportée?|décalée?|déplacée?|annulée?|confirmée?|avancée?|repoussée?)",
    ),
    inText(
      7,
      "(?:je|nous) (?:vous |te )?confirm(?:e|ons) … (?:entretien|rendez-vous|rdv|échange|créneau|appel|visio)",
      "(?:vous avez|tu as) (?:bien )?réservé",
    ),
    inText(
      4,
      "(?:souffrante?|malade|alitée?|empêchée?|retenue? ailleurs)|(?:ne (?:pourrai|pourra|peut|peux|pouvons|pourrons)|devoir|dois|devons) (?:[\\p{L}'-]{1,20} ){0,3}(?:assurer|maintenir|honorer|décaler|reporter|annuler)",
      "(?:revien\\p{L}+|reviendr\\p{L}+|recontact\\p{L}+) … (?:nouvelle|autre) (?:date|heure|créneau)",
    ),
    anywhere(4, "(?:rappel|rappeler|rappelons) … (?:entretien|rendez-vous|rdv|échange)"),
    anywhere(
      4,
      "nouveau créneau|nouvelle date|nouvel horaire|nouveau rendez-vous|au lieu (?:de|du)|changement d'horaire",
    ),
    inText(
      3,
      "contretemps|empêchement|imprévu|indisponible|désolée? pour ce (?:changement|contretemps)|n'est plus disponible",
    ),
    inText(
      2,
      "au plaisir de (?:vous|te) (?:rencontrer|voir|retrouver) (?:le|lundi|mardi|mercredi|jeudi|vendredi|demain)",
      "à (?:lundi|mardi|mercredi|jeudi|vendredi|demain)(?: donc)?",
    ),
  ],
  rejection: [
    inText(
      6,
      "(?:pourvue?|attribuée?|confiée?|donnée?|acceptée?|prise?|occupée?|revenue?) (?:[\\p{L}'-]{1,20} ){0,2}(?:par|à|en) (?:quelqu'un|une autre|un autre|une? (?:collègue|candidate?|personne)|interne)",
    ),
    inText(
      6,
      "(?:la vôtre|la tienne|votre (?:candidature|profil|dossier)|ta candidature|vous) (?:ne|n')[ ]?(?:[\\p{L}'-]{1,20} ){1,3}(?:pas|plus) (?:[\\p{L}'-]{1,20} ){0,5}(?:parmi|partie|suite|retenue?|au nombre|dans la liste|figur\\p{L}+|la personne)",
      "(?:poste|place|mission|contrat) (?:[\\p{L}'-]{1,20} ){0,3}(?:est|a été|sera) (?:[\\p{L}'-]{1,20} ){0,2}(?:allée?|parti|donnée?|confiée?|attribuée?|pourvue?|suspendue?|gelée?|annulée?|abandonnée?)",
      "(?:avons|ai|a) (?:[\\p{L}'-]{1,20} ){0,3}(?:pris|prise|embauché|recruté|engagé|retenu|choisi) (?:[\\p{L}'-]{1,20} ){0,2}(?:quelqu'un|une autre|un autre|une personne|un candidat|une candidate|d'autres)",
    ),
    inText(
      3,
      "dû faire des choix|(?:trouver|trouviez|trouvez) (?:vite|rapidement|un poste)|bonne chance (?:pour|dans)|bonne (?:continuation|route)",
    ),
    inText(
      6,
      "n(?:e |')[\\p{L}'-]{1,20}(?: [\\p{L}'-]{1,20}){0,5} (?:pas|plus)(?: [\\p{L}'-]{1,20}){0,5} (?:retenue?|retenir|donner suite|donner une suite|suite favorable|poursuivre|aller plus loin|sélectionnée?)",
      "pas (?:pu )?(?:retenir|été retenue?|donner suite|donner une suite|de suite favorable)",
      "(?:avons|a|avons finalement|ayant) (?:[\\p{L}'-]{1,20} ){0,3}(?:choisi|décidé|retenu|préféré|privilégié|opté) … (?:autre|autres|une autre) (?:candidat\\p{L}*|profil\\p{L}*|personne)",
      "(?:choisi|décidé|retenu|préféré|opté|allons|allée?s?|aller|continuer|poursuivre|avancer) (?:[\\p{L}'-]{1,20} ){0,4}(?:avec|pour) (?:quelqu'un|une? autre (?:personne|candidat\\p{L}*|profil)|d'autres (?:candidat\\p{L}*|profils))",
      "(?:c'est|ce sera|ça sera|réponse est) (?:donc |malheureusement |hélas ){0,2}(?:un )?non(?! (?:seulement|plus|pas))",
      "(?:poste|place) … (?:confiée?|attribuée?|revient|proposée?) à (?:quelqu'un|une autre|un autre|un interne|l'interne)",
      "(?:suite|réponse|issue) (?:négative|défavorable)",
      "pas de (?:poste|besoin|opportunité|recrutement)\\p{L}* … (?:pourvoir|en ce moment|actuellement|ouvert|profil)",
    ),
    anywhere(
      5,
      "(?:poste|offre) … (?:est|a été|a déjà été) (?:désormais |déjà |finalement )?(?:pourvue?|clôturée?|annulée?)",
      "candidature (?:non retenue|n'a pas été retenue)",
    ),
    anywhere(3, "malheureusement|au regret|à regret|avec regret|avons le regret|navrée?s?|désolée?s? de"),
    inText(
      3,
      "(?:vous|te) souhait(?:e|ons) … (?:bonne continuation|réussite|succès|meilleur|bonne chance|recherches?)",
      "bonne continuation|autres? (?:candidatures?|candidat\\p{L}*|profils?)",
      "(?:plus|davantage|mieux) (?:en adéquation|proches?|adapté\\p{L}*)",
    ),
    inText(
      2,
      "(?:conserver|garder|conservons|gardons|garde|conserve) … (?:cv|dossier|candidature|profil|coordonnées)",
      "malgré (?:la qualité|l'intérêt|tout l'intérêt)|ne remet pas en cause",
    ),
  ],
  offer: [
    inText(
      6,
      "(?:confirm\\p{L}+|valid\\p{L}+|accept\\p{L}+) (?:bien )?(?:votre|ton) (?:embauche|recrutement|engagement|arrivée|intégration)",
      "(?:le poste|la place|il|c'est) (?:est|à) (?:à vous|à toi|vous|toi)(?: si| !|\\.|,)",
      "(?:vous|t'|te) (?:embaucher|engager|recruter|embauchons|recrutons|engageons|voulons|prenons|prendre)(?! (?:contact|rendez))",
      "contrat (?:[\\p{L}'-]{1,20} ){0,3}(?:vous attend|t'attend|prêt|à signer|ci-joint|joint)",
    ),
    inText(
      6,
      "promesse (?:d'embauche|d'engagement|signée)",
      "(?:notre|ma|une|la) (?:proposition|offre) (?:écrite|d'embauche|d'engagement)",
    ),
    inText(
      3,
      "(?:signer|signature|retourner|accept\\p{L}+) (?:[\\p{L}'-]{1,20} ){0,4}(?:contrat|offre|proposition|embauche)|à compter du",
    ),
    inText(
      6,
      "(?:plaisir|heureux|heureuse|heureuses|ravie?s?|honneur|joie) … (?:vous|te|t') ?… (?:proposer|offrir|faire une (?:offre|proposition)|annoncer que … (?:retenue?|rejoindre))",
      "(?:plaisir|heureux|heureuses?|ravie?s?) (?:de|d') ?(?:vous|te|t') ?(?:proposer|offrir)",
      "(?:vous|te) propos(?:er|ons|e) (?:de nous rejoindre|le poste|un contrat|un cdi|de rejoindre)",
    ),
    inText(
      5,
      "(?:avons|a) (?:décidé|choisi) de (?:retenir|vous recruter|te recruter)",
      "(?:votre|ta) candidature (?:est|a été) (?:définitivement )?retenue (?:pour le poste|et)",
      "(?:souhaitons|souhaite|aimerions) (?:vous|te) (?:recruter|embaucher|compter parmi|voir rejoindre)",
    ),
    anywhere(
      5,
      "promesse (?:d'embauche|unilatérale)|proposition (?:d'embauche|de contrat|d'emploi|salariale)|offre d'embauche|lettre d'(?:engagement|offre|embauche)|contrat de travail",
    ),
    inText(
      3,
      "(?:contrat|offre|proposition) … (?:signer|signée?s?|ci-joint\\p{L}*|en pièce jointe|valable|accepter)",
      "(?:bienvenue|rejoindre) (?:chez nous|dans l'équipe|parmi nous|dans notre équipe)",
    ),
    inSubject(3, "proposition|promesse|félicitations"),
    inText(
      2,
      "(?:rémunération|salaire) (?:fixe |brute? |annuel\\p{L}* ){0,3}(?:de|est|s'élève|sera)",
      "période d'essai|date d'entrée",
    ),
  ],
  "interview-invitation": [
    inText(
      5,
      "(?:passez|passe|venez|viens|présentez-vous|présente-toi|montez|descendez) (?:[\\p{L}'-]{1,20} ){0,5}(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|quand)",
      "(?:pouvez|peux|pourriez|pourrais) (?:vous |tu )?(?:passer|venir|vous présenter|te présenter) (?:[\\p{L}'-]{1,20} ){0,5}(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|quand|matin)",
    ),
    inText(
      4,
      "(?:auriez|avez|seriez|êtes|serais|es|pourriez)-(?:vous|tu) (?:[\\p{L}'-]{1,20} ){0,3}(?:libre|disponible|dispo)",
    ),
    inText(3, "pour rencontrer (?:notre|nos|le|la|l'|mon|ma|madame|monsieur|toute)"),
    inText(
      3,
      "(?:passez|passe|venez|viens|passer|venir) (?:[\\p{L}'-]{1,20} ){0,4}(?:à l'|au|à la|chez|nous (?:voir|rencontrer)|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|le)",
      "(?:auriez|avez|pourriez|pouvez|aurais|as|pourrais|peux)-(?:vous|tu) (?:[\\p{L}'-]{1,20} ){0,6}(?:venir|passer|disponible|libre|temps|moment|rejoindre|vous libérer)",
      "on (?:discutera|fera le tour|pourra|en parlera|fera connaissance)|faire (?:connaissance|le point|le tour)|(?:demi-)?journée d'essai|essai (?:d'une|en|de)",
    ),
    anywhere(
      5,
      "(?:invitation|convocation) (?:à|pour|au|aux) … (?:entretien|échange|rencontre|test|visio|appel|session)",
      "(?:vous|te|t') ?(?:inviter|convier|convions|invitons|invite|convoquer|recevoir) … (?:entretien|échange|rencontre|visio|appel|test|journée|rendez-vous)",
    ),
    inText(
      4,
      "(?:souhait\\p{L}+|aimer\\p{L}+|serions|serais|serait|voudr\\p{L}+) (?:[\\p{L}'-]{1,20} ){0,3}(?:vous|te|avec vous|avec toi|de vous) ?(?:rencontrer|échanger|recevoir|parler|entendre|rencontre)",
      "(?:échanger|discuter|s'entretenir|m'entretenir|nous entretenir|faire connaissance) (?:avec|ensemble) ?(?:vous|toi)? … (?:candidature|parcours|poste|motivations|\\d)",
    ),
    anywhere(
      4,
      "(?:proposons|propose|proposer|fixer|planifier|organiser|convenir d'|caler|programmer|réserver) … (?:entretien|rendez-vous|rdv|échange|créneau|appel|visio|visioconférence|date)",
    ),
    anywhere(
      3,
      "(?:vos|tes) (?:disponibilités|dispos)|(?:créneaux?|dates?|horaires?) … (?:conv\\p{L}+|arrang\\p{L}+|suivants?|disponibles?|possibles?)",
      "(?:vous|te) (?:conviendrait|conviendraient|convient|conviennent|irait|arrangerait|arrange)",
      "(?:seriez|êtes|serais|es)-(?:vous|tu) (?:disponible|dispo|libre)",
      "présélectionnée?|on (?:s'appelle|se voit|se rencontre)",
      "(?:choisir|choisissez|sélectionner|réservez) (?:un|le|votre) … (?:créneau|horaire|date|rendez-vous)",
    ),
    anywhere(
      3,
      "entretien (?:téléphonique|d'embauche|de recrutement|technique|rh|visio|en visio|physique|avec|individuel|final|d'évaluation)|pré-?qualification téléphonique",
    ),
    anywhere(
      2,
      "(?:premier|deuxième|second|troisième|dernier|prochain|nouvel) (?:entretien|tour|échange|rendez-vous)|prochaine étape|étape suivante",
      "entretien",
    ),
    inText(
      2,
      "(?:candidature|profil|parcours|cv) (?:[\\p{L}'-]{1,20} ){0,4}(?:retenu|attiré|intéressé|séduit|plu|convaincu)",
    ),
    inText(1, "(?:votre|ta) candidature"),
    inSubject(2, "entretien|invitation|rendez-vous|rdv|convocation|échange"),
  ],
  "recruiter-outreach": [
    inText(
      3,
      "je (?:recrute|cherche|chasse|travaille|mène|conduis|recherche|gère|suis mandatée?) (?:[\\p{L}'-]{1,20} ){0,4}(?:pour|un|une|des|sur|mon|avec)",
      "(?:j'accompagne|nous accompagnons|mandatée?s? par|missionnée?s? par) ?(?:[\\p{L}'-]{1,20} ){0,6}",
      "si (?:vous êtes|tu es|cela|ça|le poste|ce poste|l'idée) (?:[\\p{L}'-]{1,20} ){0,4}(?:curieu\\p{L}+|intéress\\p{L}+|tent\\p{L}+|parle|plaît|dit|envie|partante?)",
      "je (?:vous|t') ?(?:appelle|rappelle|en dis|envoie|présente|raconte)|(?:votre|ton) (?:nom|numéro|contact) (?:[\\p{L}'-]{1,20} ){0,4}(?:par|donné|communiqué|transmis)",
    ),
    nowhere(
      3,
      "(?:votre|ta) candidature|(?:avez|as) (?:postulé|candidaté)|candidature (?:au|pour)",
      "merci pour (?:notre|votre|ton) (?:échange|entretien|temps)",
    ),
    inText(
      4,
      "(?:votre|ton)(?: [\\p{L}'-]{1,20}){0,2} (?:profil|parcours|cv|expérience) … (?:attention|interpellée?|intéress\\p{L}+|correspond\\p{L}*|remarqu\\p{L}+|vu|découvert|repéré|plu|retenu mon|marqué)",
      "(?:suis|sommes) tombée?s? sur|(?:ai|avons) (?:vu|découvert|consulté|parcouru|repéré|lu|remarqué) (?:avec \\p{L}+ )?(?:votre|ton)(?: [\\p{L}'-]{1,20})? (?:profil|parcours|cv)",
    ),
    inText(
      3,
      "(?:à l'écoute|ouverte?s?|en veille) (?:[\\p{L}'-]{1,20} ){0,3}(?:opportunités?|marché|nouvelles?|changement|projets?|poste|échang\\p{L}+)",
      "(?:seriez|êtes|serais|es)-(?:vous|tu) (?:[\\p{L}'-]{1,20} ){0,2}(?:intéressée?|ouverte?|à l'écoute|partante?|curieu\\p{L}+|tentée?)",
      "(?:cela|ça|cette opportunité|ce poste) (?:[\\p{L}'-]{1,20} ){0,2}(?:vous|te|t') ?(?:intéress\\p{L}+|parle|tente|plairait|dit)",
    ),
    inText(
      3,
      "pour (?:une|un|le compte d'une?) (?:entreprise|société|groupe|start-?up|pme|eti|client|acteur)",
    ),
    inText(
      3,
      "(?:notre|mon|nos|un de nos|l'un de nos|l'un de mes|un|pour un) client\\p{L}*",
      "cabinet de recrutement|chasseur de têtes|chasseuse de têtes|chargée? de recrutement chez|consultante? en recrutement|pour le compte (?:de|d')",
    ),
    inText(
      3,
      "(?:recherch(?:e|ons)|cherch(?:e|ons)|recrut(?:e|ons)|renforc(?:e|ons)) (?:actuellement |activement |aujourd'hui |en ce moment )?(?:un|une|des|son|sa|notre|pour|leur|le|la)",
      "(?:à la recherche|en quête) d(?:e|')",
    ),
    inText(
      2,
      "(?:tu aurais|auriez-vous|avez-vous|as-tu) … (?:moment|minutes)|(?:nous ouvrons|nous lançons|je cherche)",
    ),
    inText(
      2,
      "échanger (?:quelques minutes|par téléphone|de vive voix|à ce sujet|plus en détail|rapidement)|en discuter|en savoir plus|vous en dire plus|t'en dire plus|vous présenter|me permets de (?:vous|te)",
    ),
    anywhere(2, "(?:belle|nouvelle|superbe|réelle|cette|une) opportunité"),
    inSubject(2, "opportunité|poste|recrute|recherche"),
    inText(1, "j'espère que vous allez bien|j'espère que tu vas bien"),
  ],
  confirmation: [
    inText(
      4,
      "(?:avons|ai) (?:bien )?(?:reçu|enregistré|réceptionné) (?:[\\p{L}'-]{1,20} ){0,3}(?:pièces|documents|lettre|formulaire)",
      "(?:pièces|dossier|documents|lettre|cv|formulaire|candidature) (?:[\\p{L}'-]{1,20} ){0,4}(?:nous (?:est|sont) (?:bien )?(?:parvenue?s?|arrivée?s?)|(?:est|sont) (?:bien )?(?:arrivée?s?|parvenue?s?|enregistrée?s?))",
    ),
    inText(
      5,
      "(?:dossier|candidature|cv|documents?) (?:[\\p{L}'-]{1,20} ){0,4}(?:parvenue?s?|arrivée?s?|entre (?:les|nos) mains|transmise?s?|enregistrée?s?|à l'étude|bien reçue?s?|déposée?s?)",
      "(?:va|sera|seront|vont) (?:[\\p{L}'-]{1,20} ){0,4}(?:étudiée?s?|lue?s?|examinée?s?|analysée?s?|transmise?s?)",
    ),
    inText(4, "(?:si vous n'avez|si tu n'as|sans) (?:[\\p{L}'-]{1,20} ){0,3}(?:nouvelles?|retour|réponse)"),
    anywhere(
      5,
      "accusé de réception|accusons (?:bonne )?réception|bonne réception de|(?:bien reçu|avons reçu|reçu) … candidature",
      "candidature … (?:bien )?(?:reçue|enregistrée|transmise|envoyée|prise en compte|parvenue)",
      "réception de (?:votre|ta) (?:candidature|dossier|cv)",
    ),
    anywhere(
      3,
      "(?:merci|remercions|remercie) … (?:candidature|postulé|avoir candidaté|intérêt … (?:pour|porte\\p{L}*|à))",
      "confirmation de (?:votre |ta )?candidature",
    ),
    inText(
      2,
      "(?:étudi\\p{L}+|examin\\p{L}+|analys\\p{L}+) (?:[\\p{L}'-]{1,20} ){0,6}(?:attention|soin|dossier|candidature|délais|profil)",
      "sans (?:retour|réponse|nouvelles?) de notre part",
      "(?:reviendr\\p{L}+|revenons|reviens) vers (?:vous|toi)|recontact\\p{L}+|contacterons",
      "message automatique|ne pas répondre|suivre (?:l'avancement|l'état|votre candidature)",
    ),
  ],
  other: [
    anywhere(
      8,
      "\\d{1,4} (?:nouvelles?|offres?) … (?:offres?|emplois?|postes?|correspond\\p{L}*)",
      "alerte (?:emploi|offres?|job)|nouvelles offres|offres (?:d'emploi )?(?:pour vous|qui correspondent|recommandées)|ces offres",
    ),
    anywhere(6, "se désabonner de cette newsletter|lettre d'information|newsletter"),
    inText(
      5,
      "premier jour|parcours d'intégration|onboarding|livret d'accueil|rib|numéro de sécurité sociale|carte vitale|visite médicale|mutuelle … (?:affiliation|bulletin)",
    ),
    inText(
      4,
      "(?:pièces?|documents?|justificatifs?) (?:[\\p{L}'-]{1,20} ){0,3}(?:à fournir|manquante?s?|complémentaires|suivants|demandés)",
      "compléter votre dossier|références professionnelles",
    ),
    anywhere(
      8,
      "mot de passe|code de (?:vérification|sécurité|confirmation)|confirm(?:ez|er) votre (?:adresse|compte|e-?mail)|activ(?:ez|er) votre compte",
    ),
    anywhere(
      6,
      "enquête de satisfaction|votre avis (?:nous intéresse|compte)|retiré (?:votre|ta) candidature",
    ),
  ],
};
