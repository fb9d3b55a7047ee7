import type { DeadlineWords } from "./words";

export const german: DeadlineWords = {
  until: ["bis(?: spätestens| zum| einschließlich)?", "spätestens(?: bis)?", "bis zum", "gültig bis"],
  named: [
    "(?:einsendeschluss|anmeldeschluss|rückmeldefrist|frist|stichtag)(?: (?:ist|endet|läuft|für)(?: [^\\n.]{0,30})?)?",
    "(?:um (?:ihre |deine |eine )?(?:kurze )?(?:rückmeldung|antwort|rückantwort|zusage|bestätigung)|rückmeldung|antwort|u\\. ?a\\. ?w\\. ?g\\.)(?: bitte)?(?: bis(?: spätestens| zum)?)",
    "(?:angebot|link|einladung) (?:ist |gilt |bleibt )?(?:gültig )?bis(?: zum)?",
  ],
  applying: [
    "(?:bewerbungsfrist|bewerbungsschluss|bewerbungsende|ausschreibungsende)(?: (?:ist|endet|läuft|für)(?: [^\\n.]{0,30})?)?",
    "bewerb\\p{L}*(?: (?:sie sich|dich|bitte|werden|sind|nehmen wir)){0,3}(?: [^\\n.]{0,30})? bis(?: spätestens| zum)?",
  ],
  ask: [
    "bitte|bitten|bestätigen|bestätige|bestätigst|geben sie|gib|gebt|melden sie|melde dich|meldet euch|teilen sie|teile|teil",
    "sag(?:en|st|t)? (?:sie|du|mir|uns|ihr)|rückmeldung|antwort\\p{L}*|bescheid|zusage\\p{L}*|zusagen|entscheid\\p{L}*|rückantwort",
    "nennen|nenne|nennst|wählen|wähle|buchen|buche|senden|sende|send|schicken|schicke|schick|schickst|einreichen|reichen|unterschr\\p{L}*|unterzeichn\\p{L}*|ausfüllen|hochladen|annehmen|zurück",
    "könnten sie|können sie|könntest du|kannst du|würden sie|würdest du|freu\\p{L}* … (?:wenn|über)",
    "frist|gültig|läuft … ab|angebot",
    "von (?:ihnen|dir) (?:zu )?hören|(?:brauchen|bräuchten|benötigen|erwarten|erbitten) (?:wir|ich)|nachricht",
  ],
  promise: [
    "(?:wir|ich|unser team|das team) (?:[^\\n.!?;]{0,80} )?(?:melden|melde|meldet|geben|gebe|informieren|informiere|kommen|komme|rufen|rufe|antworten|senden|schicken|entscheiden)(?! sie sich| dich)(?: [^\\n,;.]{0,60})?$",
    "(?:melden|melde|meldet|informieren|informiere|geben|gebe|kommen) (?:wir|ich)(?: [^\\n,;.]{0,60})?$",
    "(?:erhalten|bekommen|hören|erhältst|bekommst|hörst) (?:sie|du)(?: [^\\n,;.]{0,60})?$",
    "(?:werden|wollen|möchten) (?:wir|ich)(?: [^\\n,;.]{0,60})?$",
    "(?:wir|ich) (?:werden|werde|wollen|möchten|planen|hoffen)(?: [^\\n,;.]{0,60})?$",
    "(?:sie|du) (?:werden|wirst|erhalten|erhältst|bekommen|bekommst|hören|hörst)(?: [^\\n,;.]{0,60})?$",
    "befristet$",
  ],
  tail: "den|dem|der|zum|am|um|kommenden|nächsten|diesen|dieser|spätestens|einschließlich|[Ee]nde|[Mm]ittag|\\d{1,2}(?:[:.]\\d\\d)? ?Uhr",
  within:
    "(?:innerhalb(?: von| der nächsten)?|binnen|in den nächsten|in) (?<count>\\d{1,3}|eine[rmns]?|zwei|drei|vier|fünf|sechs|sieben) ?(?<working>arbeits|werk)?-?(?<unit>stunden?|tag(?:en?)?|wochen?)",
  weekEnd:
    "bis (?:spätestens )?(?:zum )?(?:ende|wochenende) ?(?:der |dieser |(?<next>(?:der )?(?:nächsten|kommenden|nächster|kommender) ))?(?:kalender|arbeits)?woche(?:nende)?",
  numbers: ["ein|eine|einen|einem|einer|eines", "zwei", "drei", "vier", "fünf", "sechs", "sieben"],
};
