import { everyAfter } from "../phrases";
import type { CompanyCues } from "./name-cues";

export const french: CompanyCues = {
  employer: [
    {
      after: /(?:^|\n)[ •-]{0,3}(?:entreprise|société|employeur|organisme)(?: ?:|\t) ?/gi,
      weight: 6,
      ofEmployer: true,
    },
    { after: everyAfter("chez(?: nous,)?"), weight: 4, ofEmployer: true, mayBePerson: true },
    {
      after: everyAfter(
        "(?:équipes?|service|direction)(?: recrutement| rh| talents?| des ressources humaines| acquisition){0,2} (?:de(?: la)?|du)(?: groupe| société| maison(?= \\p{L}))?",
      ),
      weight: 4,
    },
    { after: /(?<![\p{L}])(?:équipe(?: recrutement| rh)? |sein |groupe |part |nom )d'/giu, weight: 3.5 },
    {
      after: everyAfter(
        "au sein (?:de(?: la)?|du)(?: groupe| société| l'entreprise)?",
        "(?:rejoindre|intégrer|rejoignez|rejoins|rejoint|bienvenue (?:chez|à)|intérêt (?:pour|que vous portez à)|intéressée? par)(?: la société| le groupe| l'entreprise)?",
        "(?:de la part|au nom) (?:de(?: la)?|du)",
      ),
      weight: 3.5,
      ofEmployer: true,
    },
    {
      after: everyAfter(
        "(?:recruteur|recruteuse|recrutement|rh|drh|talent|fondateur|fondatrice|ceo|cto|directeur|directrice|responsable) (?:chez|pour|@)",
        "(?:candidature|entretien|poste|opportunité|offre|échange) (?:avec|auprès de|pour|à)(?: la société| l'entreprise)?",
      ),
      weight: 3,
      mayBePerson: true,
    },
    {
      after: everyAfter("(?:la société|l'entreprise|le groupe|le cabinet|la start-up|la startup)"),
      weight: 3,
      ofEmployer: true,
    },
  ],
  client: [
    {
      after: everyAfter(
        "clients?,?(?: la société| l'entreprise| le groupe)?",
        "clients? ?:",
        "pour le compte de(?: la société)?",
      ),
      weight: 6,
    },
    {
      after: everyAfter(
        "(?:accompagne|accompagnons|mandatée?s? par|missionnée?s? par)(?: la société| l'entreprise| le groupe)?",
        "(?:recrute|recrutons|recherche|recherchons|cherche|cherchons)(?: [^\\n.,;:!?]{2,50}?)? pour(?: la société| l'entreprise| le groupe| la| le| les)?",
        "(?:recrute|recrutons|recherche|recherchons|cherche|cherchons) pour(?: la société| l'entreprise| le groupe| la| le| les)?",
      ),
      weight: 3.5,
    },
  ],
  doesAsACompany:
    / (?:recrute|recherche|souhaite (?:vous|te)|renforce|cherche|propose un poste)(?![\p{L}])/gu,
};
