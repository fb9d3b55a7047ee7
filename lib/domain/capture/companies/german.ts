import { everyAfter } from "../phrases";
import type { CompanyCues } from "./name-cues";

export const german: CompanyCues = {
  employer: [
    {
      after: /(?:^|\n)[ •-]{0,3}(?:unternehmen|firma|arbeitgeber(?:in)?|betrieb|auftraggeber)(?: ?:|\t) ?/gi,
      weight: 6,
      ofEmployer: true,
    },
    {
      after: everyAfter(
        "(?:stelle|position|bewerbung|interview|\\p{L}{0,20}gespräch|karriere|team|einstieg|tätigkeit|mitarbeit|ausbildung|praktikum|job|vakanz|\\([mwdx]/[mwdx]/[mwdx]\\)) bei(?: der| dem| den)?(?: firma)?",
      ),
      weight: 4,
      ofEmployer: true,
    },
    {
      after: everyAfter(
        "(?:recruiting|recruitment|personal|hr|people|talent|bewerber|karriere|bewerbungs)[- ]?(?:team|abteilung|management|service)? (?:der|von|bei|des)(?: der| dem)?",
        "(?:im namen|namens) (?:der|von|des)(?: gesamten teams der)?",
      ),
      weight: 4,
    },
    {
      after: everyAfter(
        "(?:wir|ich|team|kolleg\\p{L}{0,6}|arbeiten|starten|anfangen|willkommen|beschäftigt|recruiter(?:in)?|partner(?:in)?|hr|referent(?:in)?|leitung|leiter(?:in)?|geschäftsführer(?:in)?|gründer(?:in)?) (?:bei|von|der|für)(?: der| dem| die)?",
      ),
      weight: 3.5,
      ofEmployer: true,
    },
    {
      after: everyAfter("interesse an(?: der| einer \\p{L}{3,20} bei(?: der)?)?"),
      weight: 3,
      mayBePerson: true,
    },
    { after: everyAfter("(?:unternehmen|firma|start-?up|agentur|kanzlei|verlag)"), weight: 2.5 },
    {
      after: everyAfter("(?:interview|\\p{L}{0,20}gespräch|termin|call) mit(?: der| dem)?"),
      weight: 2.6,
      mayBePerson: true,
    },
    { after: everyAfter("bei(?: der| dem)?"), weight: 2.6, mayBePerson: true },
  ],
  client: [
    {
      after: everyAfter(
        "(?:kunden?|mandant(?:en|in)?|auftraggeber(?:in|s)?|kundin),?(?: die| der| das)?(?: firma)?",
        "(?:kunden?|mandant(?:en|in)?|auftraggeber(?:in)?) ?:",
      ),
      weight: 6,
    },
    {
      after: everyAfter(
        "(?:unterstütze|unterstützen|begleite|begleiten)(?: ich| wir)?(?: die| das| den| der)?(?: firma)?",
        "(?:beauftragt|mandatiert) von(?: der| dem)?",
      ),
      weight: 3.5,
    },
    { after: everyAfter("im (?:auftrag|namen) (?:der|von|des)", "für (?:die|das unternehmen)"), weight: 3.5 },
  ],
  doesAsACompany:
    /(?: in \p{Lu}[\p{L}-]{2,24})? (?:sucht|besetzt|lädt Sie|möchte Sie|stellt ein|hat Interesse an|wächst|verstärkt)(?![\p{L}])/gu,
};
