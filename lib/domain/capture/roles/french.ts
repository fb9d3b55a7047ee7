import { wordSet } from "../phrases";
import type { RoleLanguage } from "./role-language";

export const french: RoleLanguage = {
  labels:
    "poste|intitulé(?: du poste)?|poste proposé|poste à pourvoir|offre|fonction|métier|titre du poste|mission",
  outright: [
    "(?:postes?|fonctions?|rôle|missions?|offre d'emploi|offre|emploi) (?:de|d'un|d'une)",
    "(?:poste|offre|candidature|mission) ?:",
    "(?:candidature|postulé|candidaté|entretien|recrutement) (?:pour le poste|au poste|à l'offre|pour un poste|pour l'offre|sur le poste)(?: de)?",
    "en (?:tant que|qualité de)",
    "(?:t'|vous |l')(?:accueillir|accueillons|embaucher|engager|recruter|confirmer) (?:comme|en tant que)",
    "votre candidature (?:de|en tant que)",
  ],
  likely: [
    "(?:recherch(?:e|ons)|cherch(?:e|ons)|recrut(?:e|ons)|à la recherche d'|embauch(?:e|ons))(?: actuellement| activement| aujourd'hui| en ce moment| pour (?:notre|son|nos|leur) [^\\n.,]{2,30}?){0,2}",
    "(?:candidature|entretien|échange|invitation|opportunité|poste|recrutement|concernant le|pour le|pour un|pour une)(?: pour| au| de| du| le poste de)?",
    "comme",
    "devenir|profil de|profil d'",
  ],
  bare: "de|pour|un|une",
  before: wordSet(`
    un une des le la les notre nos son sa leur de d' nouveau nouvelle nouvel futur future jeune talentueux talentueuse
    expérimenté expérimentée premier première emploi poste fonction`),
  joiners: wordSet("de du des d' en et & / - la l' aux"),
  ends: wordSet(`
    chez au sein pour avec dans sur cdi cdd h/f f/h à a basé basée basés notre nos votre vos qui que est sont dont sous poste postes
    nous vous je il elle et/ou afin ayant étant stage alternance intérim freelance temps télétravail france merci pourvoir travail
    lundi mardi mercredi jeudi vendredi samedi dimanche demain dès suite lors puis ainsi car mais avant après
    proposé publié paru actuellement rattaché rattachée située situé`),
  isWrittenSmall: true,
  nouns: wordSet(`
    développeur développeuse ingénieur ingénieure responsable chargé chargée chef cheffe directeur directrice assistant assistante
    comptable technicien technicienne commercial commerciale consultant consultante analyste gestionnaire conseiller conseillère
    vendeur vendeuse infirmier infirmière médecin pharmacien pharmacienne enseignant enseignante professeur formateur formatrice
    coordinateur coordinatrice coordonnateur contrôleur contrôleuse acheteur acheteuse juriste avocat avocate notaire architecte
    dessinateur dessinatrice graphiste designer rédacteur rédactrice journaliste traducteur traductrice secrétaire hôte hôtesse
    cuisinier cuisinière serveur serveuse boulanger magasinier magasinière préparateur préparatrice cariste chauffeur conducteur
    conductrice mécanicien mécanicienne électricien électricienne plombier menuisier maçon opérateur opératrice agent ouvrier
    ouvrière manager administrateur administratrice auditeur auditrice attaché attachée animateur animatrice éducateur éducatrice
    aide-soignant aide-soignante auxiliaire kinésithérapeute psychologue chercheur chercheuse doctorant doctorante stagiaire
    alternant alternante apprenti recruteur recruteuse délégué déléguée expert experte spécialiste planificateur planificatrice
    libraire fleuriste coiffeur coiffeuse esthéticien esthéticienne boucher bouchère charcutier poissonnier pâtissier pâtissière
    adjoint adjointe affréteur aide-comptable aide-cuisinier ajusteur ambulancier ambulancière archiviste automaticien bibliothécaire
    bijoutier brancardier bûcheron câbleur caissier caissière caviste chauffagiste clerc commis coursier courtier couturier couturière
    cuisiniste dentiste documentaliste économiste éleveur employé employée équipier équipière ergothérapeute façadier ferronnier
    fiscaliste frigoriste gardien gardienne géomètre gérant gérante gouvernante greffier greffière grutier horloger huissier
    instituteur institutrice intégrateur intervenant intervenante jardinier jardinière livreur livreuse logisticien logisticienne maraîcher
    maraîchère maroquinier médiateur médiatrice métallier métreur moniteur monitrice monteur monteuse musicien œnologue oenologue
    opticien opticienne orthophoniste orthoptiste ostéopathe outilleur ouvrier-paysagiste paysagiste photographe plongeur plongeuse
    pompier prothésiste réceptionniste régisseur régisseuse sage-femme serrurier sommelier sommelière souscripteur sous-chef
    standardiste statisticien styliste surveillant surveillante tapissier téléconseiller téléconseillère terrassier topographe
    travailleur travailleuse veilleur vétérinaire vigneron vigneronne vitrier zingueur
    couvreur couvreuse charpentier plâtrier carreleur peintre chaudronnier soudeur soudeuse tourneur fraiseur ébéniste viticulteur
    jardinier jardinière paysagiste berger bergère éleveur moniteur monitrice aide aide-cuisinier plongeur barman réceptionniste
    gouvernante concierge gardien gardienne facteur factrice éboueur ambulancier ambulancière brancardier sage-femme puéricultrice
    orthophoniste ergothérapeute opticien opticienne dentiste vétérinaire bibliothécaire documentaliste médiateur médiatrice
    trésorier trésorière actuaire statisticien géomètre urbaniste testeur testeuse concepteur conceptrice
    intégrateur webmaster statisticienne logisticien logisticienne approvisionneur approvisionneuse négociateur négociatrice`),
  endings: null,
};
