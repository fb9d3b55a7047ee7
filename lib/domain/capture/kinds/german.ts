import type { InvitationKind } from "../invitation-kinds";
import { anywhere, type Cue, inSubject, inText, nowhere } from "./kind-of-mail";

/** The words by which each kind of mail is known in German, to "Sie" and to "du". */
export const german: Readonly<Record<InvitationKind, readonly Cue[]>> = {
  "scheduling-update": [
    inText(
      4,
      "(?:können|könnten|wollen) (?:wir|sie) (?:[\\p{L}'-]{1,20} ){0,2}(?:auf|am) (?:[\\p{L}\\d.'-]{1,20} ){0,6}(?:legen|verlegen|machen|ausweichen)|zur (?:selben|gleichen) (?:zeit|uhrzeit|stunde)",
    ),
    inText(
      6,
      "(?:gespräch|vorstellungsgespräch|termin|treffen|probearbeiten) (?:[\\p{L}\\d.:'-]{1,20} ){0,8}(?:absagen|verschieben|verlegen)",
      "(?:alternativ|stattdessen|ersatzweise) (?:könnte|könnten|kann|können|ginge|biete|schlage|hätte|hätten) (?:ich|wir|es)",
    ),
    inText(
      4,
      "(?:müssen|muss|können wir|könnten wir) (?:[\\p{L}'-]{1,20} ){0,5}(?:schieben|verschieben|tauschen|umlegen|vorziehen|verlegen)",
      "statt (?:[\\p{L}'-]{1,20} ){0,5}(?:dann|nun|jetzt|erst|lieber)|(?:findet|finden) (?:nun|jetzt|stattdessen|dann)",
      "(?:es bleibt|bleibt es|dann) (?:also )?(?:bei|dabei|am) (?:[\\p{L}'-]{1,20} ){0,3}(?:termin|\\p{L}+tag|mittwoch|\\d)|bis (?:dann|\\p{L}+tag|mittwoch|morgen)(?= ?[!.,\\n])",
    ),
    inText(
      7,
      "(?:termin|interview|\\p{L}*gespräch|probe\\p{L}+|besprechung) … (?:entfallen|entfällt|ausfallen|fällt (?:leider )?aus|fällt (?:leider )?weg)",
      "(?:entfällt|fällt) … (?:termin|interview|\\p{L}*gespräch|probe\\p{L}+)",
    ),
    // Why it cannot be as arranged, what takes its place and what stays.
    inText(
      3,
      "(?:ist|sind|bin|muss|müssen) (?:[\\p{L}'-]{1,20} ){0,5}(?:(?:auf|in) (?:einer |der |dem |einem )?(?:dienstreise|messe|fortbildung|tagung|montage|baustelle|urlaub|termin)|verreist|unterwegs|außer haus|nicht im haus|dienstlich|doppelt (?:belegt|gebucht)|verhindert|einspringen)",
      "(?:schaffen|schaffe|klappt|passt|geht) (?:[\\p{L}'-]{1,20} ){0,5}(?:nicht|doch nicht|leider nicht)(?: mehr)?",
    ),
    inText(
      4,
      "(?:ginge|geht|passt|passte|klappt|klappte|wäre|würde) (?:es |das |auch ){0,2}(?:bei |für )?(?:ihnen|dir|euch|sie|dich|auch) (?:[\\p{L}'-]{1,20} ){0,3}(?:auch|stattdessen|alternativ|ersatzweise)",
      "(?:stattdessen|ersatzweise|umplanen|umbuchen|umdisponieren|tauschen|neu ansetzen|vertagen|vertagt)",
      "(?:ort|raum|link|uhrzeit|adresse|ablauf|rest|alles (?:andere|weitere|übrige)|treffpunkt|zugangsdaten) (?:[\\p{L}'-]{1,20} ){0,3}(?:bleibt|bleiben) (?:[\\p{L}'-]{1,20} ){0,3}(?:gleich|bestehen|unverändert|dieselbe[nr]?|wie (?:gehabt|besprochen|vereinbart))",
      "(?:raum|ort|treffpunkt|uhrzeit|link) (?:[\\p{L}'-]{1,20} ){0,3}(?:hat|haben) sich (?:[\\p{L}'-]{1,20} ){0,2}geändert|(?:neuer|anderer) (?:raum|ort|treffpunkt|link)",
      "(?:selber|gleicher|derselbe|gleiche|selbe) (?:ort|raum|link|treffpunkt|stelle)",
    ),
    // The subject of a reply counts half.
    inSubject(4, "(?:re|aw|antw) ?: … (?:\\p{L}*gespräch|termin|interview|probe\\p{L}+|besichtigung|call)"),
    inSubject(
      6,
      "(?:termin|interview|gespräch\\p{L}*|\\p{L}*gespräch) … (?:bestätigt|abgesagt|verschoben|verlegt|storniert)",
      "termin(?:bestätigung|absage|verschiebung|änderung|verlegung)",
      "(?:absage|verschiebung|bestätigung|änderung|verlegung|neuer termin) … (?:termins?|interviews?|\\p{L}*gesprächs?|besprechung)",
      "abgesagt|aktualisierte einladung|neuer termin",
    ),
    anywhere(
      5,
      "(?:termin|interview|\\p{L}*gespräch|besprechung|call) … (?:verschoben|verschieben|abgesagt|absagen|verlegt|verlegen|storniert|vorverlegen|vorverlegt|vorziehen)(?! … falls)",
      "(?:wurde|ist|wird) … (?:abgesagt|verschoben|verlegt)",
      "(?:termin|interview|\\p{L}*gespräch|besprechung|call) (?:am|auf|vom|um|von) [^!?\\n]{0,60} (?:verschoben|verschieben|verlegen|verlegt|vorziehen|absagen|abgesagt)(?! (?:möchten|möchtest|wollen|willst|können|müssen))",
      "(?:auf|um) (?:einen|den) (?:anderen|späteren|früheren|neuen) (?:termin|tag|zeitpunkt)",
    ),
    inText(
      7,
      "(?:bestätige|bestätigen) (?:wir |ich )?(?:ihnen |dir |hiermit |gerne |gern ){0,3}(?:den|unser|unseren|ihren|deinen|das) … (?:termin|\\p{L}*gespräch|interview|call)",
      "(?:termin|\\p{L}*gespräch|interview) … (?:ist|wurde|wird) (?:hiermit |damit )?(?:bestätigt|gebucht|fixiert|eingetragen)",
      "(?:sie|du) (?:haben|hast) … (?:termin|\\p{L}*gespräch|interview) … gebucht",
    ),
    anywhere(
      4,
      "(?:neuer|neuen) (?:termin|zeitpunkt|vorschlag)|ersatztermin|alternativtermin|terminänderung|uhrzeit … geändert",
      "statt (?:wie geplant |wie vereinbart )?(?:am|um)",
    ),
    anywhere(
      4,
      "(?:erinnerung|erinnern) … (?:termin|\\p{L}*gespräch|interview|call)",
      "(?:termin|gespräch|interview) … (?:ist|findet) (?:schon |bereits )?(?:morgen|heute)",
    ),
    inText(
      3,
      "(?:dazwischengekommen|erkrankt|krank geworden|verhindert|nicht wahrnehmen|kurzfristig)",
      "sehen uns (?:dann|morgen|am (?:mon|diens|donners|frei)tag|mittwoch)",
      "wie (?:besprochen|vereinbart|telefonisch besprochen) … (?:termin|uhr)",
    ),
    inText(
      2,
      "freuen uns auf (?:das|unser) (?:gespräch|treffen|interview) … (?:am|um)",
      "passt (?:uns|mir) (?:gut|prima|super)",
    ),
  ],
  rejection: [
    inText(
      6,
      "(?:von|an|durch|mit) (?:jemand(?:en|em)? ander\\p{L}+|eine[nrm]? (?:ander\\p{L}+|intern\\p{L}+) \\p{L}{4,20}|eine[nrm]? (?:kolleg|mitbewerb)\\p{L}+) (?:[\\p{L}'-]{1,20} ){0,3}(?:angenommen|besetzt|übernommen|vergeben|gegangen|zugesagt)",
    ),
    inText(
      6,
      "(?:wahl|entscheidung|entschluss) (?:[\\p{L}'-]{1,20} ){0,3}(?:auf|für|zugunsten) (?:[\\p{L}'-]{1,20} ){0,2}(?:eine[nrm]?|ander\\p{L}+|mitbewerber\\p{L}*)",
      "(?:ihre|deine|die) (?:[\\p{L}'-]{1,20} ){0,2}(?:bewerbung|unterlagen) (?:[\\p{L}'-]{1,20} ){0,6}(?:nicht (?:weiter )?(?:berücksicht|verfolg|einbe|in die)|zurück(?:senden|geben|schicken|erhalten)?)\\p{L}*",
      "(?:haben|hat|ist|sind|wird|werden) (?:[\\p{L}'-]{1,20} ){0,5}(?:jemand(?:en)? ander\\p{L}+|eine ander\\p{L}+ (?:person|wahl|lösung)|ohne (?:besetzung|einstellung))",
      "(?:nicht|keine[nr]?) (?:[\\p{L}'-]{1,20} ){0,5}(?:zu (?:einem|einer|weiteren) (?:gespräch|einladung)|in die nächste runde|weiterkommen|weitergekommen|zusammenarbeit|zum zug)",
      "(?:stelle|position|ausschreibung|besetzung) (?:[\\p{L}'-]{1,20} ){0,4}(?:gestrichen|zurückgezogen|auf eis|nicht (?:mehr )?besetzt|eingestellt)",
    ),
    inText(
      6,
      "(?:nicht|leider|keine|kein) … (?:berücksichtigen|berücksichtigt|weiterverfolgen|weiter verfolgen|in die engere (?:wahl|auswahl)|engere auswahl|einladen können|anbieten können|zusage geben|zusagen können|positive (?:rückmeldung|antwort|nachricht)|fortsetzen|fortzuführen)",
      "(?:für|zugunsten) (?:eine[rn]?|andere[rn]?) … (?:bewerber\\p{L}*|kandidat\\p{L}*|person|mitbewerber\\p{L}*)",
      "(?:haben|hat) … (?:gegen (?:sie|dich|eine|ihre|deine)|anders|für (?:einen|eine) ander\\p{L}+) … entschieden",
      "(?:für (?:jemand(?:en)? ander\\p{L}+|eine[nr]? ander\\p{L}*|(?:eine[nr]? )?mitbewerber\\p{L}*)) … entschieden",
      "(?:nicht|leider) … (?:ausgewählt|die wahl auf sie|auf sie gefallen)",
      "(?:müssen|muss|möchten) … (?:leider )?(?:absagen|eine absage erteilen)",
      "(?:stelle|position|platz|zusage) … (?:an|einer|einem) (?:jemand(?:en|em)? ander\\p{L}+|ander\\p{L}+ (?:person|bewerber\\p{L}*)|mitbewerber\\p{L}*|intern\\p{L}* (?:bewerber\\p{L}*|kandidat\\p{L}*)) (?:vergeben|gegeben|gegangen|erteilt)",
      "(?:intern|anderweitig) (?:besetzt|vergeben)",
      "(?:keine|keinen) (?:passende|geeignete|offene|freie)\\p{L}* (?:stelle|position|vakanz|platz)|(?:nicht|leider) … weiter(?:hin)? (?:im prozess|mit (?:ihnen|dir))|anderweitig entschieden",
    ),
    anywhere(
      5,
      "absage(?! …(?:termin|gespräch))",
      "(?:stelle|position|vakanz) … (?:bereits|inzwischen|mittlerweile|anderweitig|intern|nun|schon) … (?:besetzt|vergeben)",
    ),
    anywhere(
      3,
      "leider",
      "bedauern|bedauerlicherweise|zu unserem bedauern|tut (?:uns|mir) leid",
      "schweren herzens",
    ),
    inText(
      3,
      "(?:alles gute|viel erfolg|viel glück) … (?:für|bei|auf) … (?:zukunft|weg|suche|bewerbung\\p{L}*|beruf\\p{L}*)",
      "(?:ihren|deinen|ihrem|deinem) (?:weiteren|beruflichen) \\p{L}*",
      "(?:andere|anderen) (?:bewerber|kandidat)\\p{L}*",
    ),
    inText(
      2,
      "keine wertung|keine aussage über|nicht entmutigen|(?:unterlagen|daten) … (?:lösch|vernicht)\\p{L}*",
      "(?:nach|trotz) (?:sorgfältiger|eingehender|reiflicher)",
    ),
  ],
  offer: [
    inText(
      5,
      "(?:hätten|hätte|haben|sähen) (?:wir |ich |alle ){0,2}(?:dich|sie) (?:[\\p{L}'-]{1,20} ){0,3}(?:gern|gerne|am liebsten|unbedingt|künftig|ab) (?:[\\p{L}'-]{1,20} ){0,3}(?:werkstatt|team|mannschaft|haus|uns|küche|betrieb|kanzlei|praxis|dabei|crew|klinik|schule|büro|backstube)",
      "(?:schlägst (?:du|sie) ein|schlagen sie ein|sagst du ja|sagen sie ja|bist du dabei|sind sie dabei)",
    ),
    inText(
      5,
      "(?:möchten|wollen|würden|werden) (?:[\\p{L}'-]{1,20} ){0,3}(?:dir|ihnen) (?:gern |gerne |sehr gern )?(?:den job|die stelle|den platz|die position|den vertrag) (?:[\\p{L}'-]{1,20} ){0,8}(?:geben|anbieten|zusagen)",
      "(?:dein|deinen|ihr|ihren) (?:arbeits|anstellungs|ausbildungs)?vertrag|(?:dich|sie|uns) (?:[\\p{L}'-]{1,20} ){0,2}(?:haben|hast) (?:uns )?überzeugt(?! … (?:gespräch|kennenlernen|einladen))",
    ),
    inText(
      6,
      "(?:stelle|job|platz|position|ausbildungsplatz) (?:[\\p{L}'-]{1,20} ){0,4}(?:gehört (?:ihnen|dir)|ist (?:ihre|deine|ihrer|deiner|dein|ihr))",
      "(?:wollen|möchten|würden) (?:[\\p{L}'-]{1,20} ){0,3}(?:dich|sie) (?:[\\p{L}'-]{1,20} ){0,4}(?:haben|einstellen|anstellen|im team|bei uns (?:haben|begrüßen)|beschäftigen|übernehmen|dabei ?haben)",
      "(?:stellen|stelle|nehmen|übernehmen) (?:wir |ich )?(?:sie|dich) (?:[\\p{L}'-]{1,20} ){0,6}(?:ein|an|auf)",
      "(?:ihre|deine) (?:einstellung|anstellung|zusage|vertragsunterschrift)|(?:auf (?:gute|eine gute)|unsere) zusammenarbeit",
    ),
    inText(
      3,
      "(?:ob (?:sie|du) (?:dabei|annehmen|annimmst|zusagen|zusagst)|(?:nehmen|nimmst) (?:sie|du) (?:das angebot|die stelle|an))",
    ),
    inText(
      6,
      "(?:freuen|freue|freut) … (?:ihnen|dir|euch) … (?:anzubieten|anbieten|angebot|zusage|unterbreiten|zusagen)",
      "(?:bieten|biete) (?:wir |ich )?(?:ihnen|dir) … (?:die|eine|den) (?:stelle|position|rolle|vertrag|festanstellung) … an",
      "möchten (?:wir )?(?:ihnen|dir) (?:gerne |gern )?(?:die|eine|den|ein) … anbieten",
    ),
    inText(
      5,
      "(?:haben|hat) … für (?:sie|dich) … entschieden",
      "(?:entscheidung|wahl) … auf (?:sie|dich) gefallen",
      "(?:möchten|werden) … (?:sie|dich) … (?:für uns gewinnen|einstellen|im team haben)",
    ),
    anywhere(
      4,
      "(?:arbeits|anstellungs|dienst)vertrag|vertragsangebot|vertragsentwurf|vertragsunterlagen|jobangebot|angebotsschreiben|zusage (?:für|zur|als)",
    ),
    inText(
      3,
      "(?:vertrag|angebot|unterlagen) … (?:unterschrieben|unterzeichn\\p{L}*|gegengezeichnet|annehmen|gültig)",
      "willkommen … (?:im|in unserem|bei uns im) team",
      "teil unseres teams",
    ),
    inSubject(3, "angebot|zusage"),
    inText(
      2,
      "(?:bruttojahresgehalt|jahresgehalt|monatsgehalt|grundgehalt) (?:beträgt|von|in höhe)",
      "(?:eintrittsdatum|arbeitsbeginn|beginn des arbeitsverhältnisses)",
    ),
  ],
  "interview-invitation": [
    inText(
      4,
      "(?:schau|schauen|komm|kommen|kommt|geh|gehen|melde|meld) (?:sie |ihr |dich |mal |doch |einfach |gern |gerne ){0,4}(?:am |diese\\p{L}* |nächste\\p{L}* |jede\\p{L}* |morgen |übermorgen )(?:[\\p{L}'-]{1,20} ){0,8}(?:vorbei|rein|rüber|hin|hoch|in|ins|zu|zum|zur)",
      "kann(?:st)? (?:du|sie) (?:[\\p{L}'-]{1,20} ){0,5}(?:vorbeikommen|hingehen|reinschauen|vorbeischauen|kommen)",
      "du kannst (?:jeden|jederzeit|am|morgen|ab) (?:[\\p{L}'-]{1,20} ){0,5}(?:vorbeikommen|hingehen|reinschauen|vorbeischauen|kommen)|(?:frag|fragen sie|melde dich|melden sie sich) (?:[\\p{L}'-]{1,20} ){0,4}(?:pforte|empfang|tor|theke|anmeldung)",
    ),
    inText(
      4,
      "(?:erwarten|erwarte|empfangen|begrüßen) (?:wir |ich )?(?:sie|dich) (?:[\\p{L}'-]{1,20} ){0,3}(?:am|um|zum|zu|in|bei)",
      "(?:zeitpunkt|termin|uhrzeit) (?:[\\p{L}'-]{1,20} ){0,3}(?:möglich|recht|passend|passt)",
    ),
    inText(
      3,
      "(?:magst|möchtest|hast|hätten|haben|wollen|können|könnten|kannst|könntest) (?:du|sie) (?:[\\p{L}'-]{1,20} ){0,8}(?:zu uns|vorbei ?kommen|vorbei|kommen|zum|zur|für ein|kennen)",
      "(?:schauen|schau|kommen|komm) (?:sie )?(?:doch |gern |gerne |einfach |mal ){0,3}(?:am|um|zu|bei|vorbei|auf)",
      "(?:würden|möchten|wollen|würde|möchte) (?:wir |ich )?(?:sie|dich|uns|ihnen|dir) (?:[\\p{L}'-]{1,20} ){0,5}(?:sprechen|treffen|sehen|erleben|zeigen|hören|unterhalten|reden)",
    ),
    anywhere(
      4,
      "einladung (?:zum|zu|zur|für)(?: [\\p{L}'-]{1,20}){0,3}? (?:\\p{L}*gespräch\\p{L}*|interview|telefonat|kennenlernen|call|probe\\p{L}+|assessment\\p{L}*|online-\\p{L}+|auswahl\\p{L}*|zweitgespräch|erstgespräch)",
      "gesprächseinladung|interviewtermin|gesprächstermin",
    ),
    inText(
      5,
      "lad(?:e|en) (?:wir |ich )?(?:sie|dich|euch) … (?:\\p{L}*gespräch|interview|kennenlernen|telefonat|call|tag|assessment\\p{L}*|runde|\\p{L}*test|case|probearbeit\\p{L}*) … ein",
      "lad(?:e|en) (?:wir |ich )?(?:sie|dich) zu (?:unserem|einem) … ein",
      "(?:eine|nächste) runde weiter",
      "(?:möchten|würden|möchte|würde|wollen) … (?:sie|dich) … einladen",
      "(?:sie|dich) … zu (?:einem|unserem) … (?:\\p{L}*gespräch|interview|call|kennenlernen|assessment\\p{L}*|probetag) einladen",
      "laden (?:wir )?sie … ein",
    ),
    inText(
      3,
      "(?:persönlich |näher |gerne |gern |besser |einmal ){1,3}(?:kennenlernen|kennenzulernen|kennen lernen|kennen zu lernen)",
      "(?:möchten|würden|möchte|würde) … (?:mit ihnen|mit dir|sie|dich) … (?:sprechen|austauschen|kennenlernen|unterhalten|telefonieren)",
    ),
    anywhere(
      3,
      "terminvorschl\\p{L}+|(?:folgende|nachstehende|folgenden) (?:termine|zeitfenster|slots|terminen)|termin … (?:vereinbaren|auswählen|aussuchen|buchen|wählen|finden|vorschlagen|abstimmen)",
      "(?:wählen|wähle|suchen|such|buchen|buche) (?:sie )?(?:sich |dir |bitte |einfach ){0,3}(?:einen|ihren|deinen) … (?:termin|slot|zeitfenster)",
      "(?:welcher|welche|ob|wann|passt|passen|passend|würde) … (?:ihnen|dir|euch) … (?:passt|passen|passend|zusagt|recht|möglich|am besten|einrichten)",
      "(?:hätten|haben|hättest|hast|wären|sind|bist|wärst) (?:sie|du) … (?:zeit|verfügbar|erreichbar)",
      "(?:zum|zu einem|in einem) (?:persönlichen |kurzen |ersten |gegenseitigen ){0,2}(?:kennenlernen|gespräch|interview|telefonat|austausch)",
      "kommen sie … (?:zu uns|vorbei)|komm … (?:zu uns|vorbei)",
      "(?:ihre|deine) verfügbarkeit\\p{L}*|zur verfügung stehen|zeitlich (?:möglich|passt)",
    ),
    anywhere(
      3,
      "vorstellungsgespräch|bewerbungsgespräch|telefoninterview|video-?interview|fachgespräch|kennenlerngespräch|erstgespräch|zweitgespräch|probearbeit\\p{L}*|probetag|schnuppertag|assessment[- ]?center|jobinterview|vorstellungstermin|kennenlerntermin",
    ),
    anywhere(
      2,
      "(?:nächste|nächsten|zweite|zweiten|finale|letzte|weiteren?) (?:runde|gesprächsrunde|gespräch|schritt|auswahlrunde)",
      "interview|gesprächstermin",
    ),
    inText(
      2,
      "(?:unterlagen|bewerbung|profil|lebenslauf) … (?:überzeugt|gefallen|angesprochen|beeindruckt|interessant|neugierig)",
      "(?:gute neuigkeiten|freuen uns … (?:ihnen|dir) mitteilen)",
      "planen sie … (?:minuten|stunde\\p{L}*) ein|gesprächspartner",
    ),
    inText(1, "(?:ihre|deine) bewerbung"),
    inSubject(2, "einladung|gespräch|interview|termin|kennenlernen"),
  ],
  "recruiter-outreach": [
    inText(
      4,
      "(?:bei|auf|während) (?:der|meiner|unserer) suche (?:nach|bin|sind)|(?:ihren|deinen|ihr|dein|ihrem|deinem) (?:werdegang|vortrag|beitrag|artikel|namen|lebenslauf|kontakt)",
      "(?:empfohlen|ihren namen|deinen namen|ihre nummer|deine nummer) (?:[\\p{L}'-]{1,20} ){0,3}(?:von|bekommen|erhalten|genannt|gegeben)",
    ),
    inText(
      3,
      "(?:suche|suchen|sucht|brauchen|braucht|besetzen) (?:[\\p{L}'-]{1,20} ){0,6}(?:eine[nr]?|jemanden|verstärkung|leute|kolleg\\p{L}+)",
      "(?:dürfte|darf|soll|kann) ich (?:ihnen|dir) (?:[\\p{L}'-]{1,20} ){0,8}(?:vorstellen|erzählen|schicken|senden|zusenden|zukommen|näher)",
      "(?:ihr|dein) interesse (?:geweckt|wecken)|(?:neugierig|interessiert|spannend)(?: geworden)? ?\\?|(?:sollte|falls|wenn) (?:sie|dich|ihnen|dir) das (?:ansprechen|anspricht|interessier\\p{L}+|reizt|zusagt)|vertraulich\\p{L}* (?:anfrage|behand\\p{L}+|gespräch)|diskretion",
    ),
    nowhere(
      3,
      "(?:ihre|deine|ihrer|deiner) bewerbung|beworben|bewerbungseingang|eingangsbestätigung",
      "(?:danke|dank) … (?:für das|fürs) … (?:gespräch|telefonat)",
    ),
    inText(
      4,
      "(?:auf|über|durch) (?:ihr|dein|ihrem|deinem)(?: [\\p{L}'-]{1,20}){0,2} profil",
      "(?:ihr|dein)(?: [\\p{L}'-]{1,20}){0,3} profil … (?:aufgefallen|entdeckt|gefunden|gesehen|passt|passen|spannend|interessant|überzeugt|gelesen|angesehen)",
      "(?:bin|sind) … (?:linkedin|xing|github|profil|plattform) … (?:auf sie|auf dich|aufmerksam)",
      "auf (?:sie|dich) (?:aufmerksam geworden|gestoßen|gekommen)",
    ),
    inText(
      3,
      "offen für (?:neue|eine|einen|neues|spannende|ein|veränderung\\p{L}*|berufliche|den)",
      "(?:interesse|lust|neugierig) … (?:an|auf|auf einen|auf ein) … (?:austausch|position|herausforderung|wechsel|gespräch|aufgabe|stelle|rolle|call|kennenlernen|telefonat|kaffee)",
      "wechselbereit\\p{L}*|wechselwillig|neue[nr]? (?:beruflichen? )?herausforderung\\p{L}*|beruflich(?:en|e)? (?:veränderung|verändern|wechsel|perspektive)\\p{L}*",
      "unverbindlich\\p{L}* … (?:gespräch|kennenlernen|austausch|telefonat|call|termin|austauschen|sprechen)",
    ),
    inText(
      3,
      "(?:unser|unseren|unserem|mein|meinen|meinem|einer unserer|eine unserer|ein|unseres|einem) (?:renommierte[rnms]* |namhafte[rnms]* |langjährige[rnms]* ){0,2}(?:kunde|kunden|mandant|mandanten|mandantin|auftraggeber|auftraggebers|kundin|klient)",
      "im (?:auftrag|namen) (?:unseres|meines|eines|eines unserer|einer)",
      "für (?:unseren|meinen|einen unserer|eines unserer) … kunden",
    ),
    inText(
      3,
      "ich (?:besetze|betreue|vermittle|rekrutiere)|betreue ich|(?:wann|darf|dürfte|dürfen) … (?:ich|wir) (?:sie|dich) … (?:anrufen|erreichen|kontaktieren|sprechen)",
      "(?:unternehmen|firma|betrieb|hersteller|anbieter|kanzlei|klinik|dienstleister)(?: [\\p{L}'-]{1,20}){0,5},? (?:das|die|der) … sucht",
    ),
    inText(
      3,
      "auf der suche nach",
      "für (?:ein|einen|eine) (?:mittelständisch|familiengeführt|international|renommiert|führend|namhaft|innovativ)\\p{L}*",
    ),
    inText(
      3,
      "(?:suchen|suche|sucht|rekrutieren|besetzen|besetze) (?:wir |ich |aktuell |derzeit |gerade |für |zum nächstmöglichen zeitpunkt |ab sofort |unser |dort ){0,4}(?:eine[nr]?|ein|mehrere|zwei|verstärkung|unser)",
      "(?:sind|bin) … auf der suche nach",
      "(?:haben|habe) … (?:stelle|position|vakanz|rolle) … (?:zu besetzen|offen|frei)",
      "wir bauen … (?:team|bereich) … (?:auf|aus)",
    ),
    inText(
      2,
      "melden sie sich|meld(?:e)? dich|freue mich … (?:rückmeldung|von (?:ihnen|dir) zu hören|austausch)",
      "(?:interessant|spannend|passend|passen) … (?:für (?:sie|dich)|zu (?:ihnen|dir))",
      "klingt das|neugierig geworden|darf ich (?:ihnen|dir)|wäre das (?:etwas|was)|könnten sie sich … vorstellen",
      "(?:lebenslauf|cv|unterlagen) … (?:zusenden|schicken|zukommen|senden)",
      "(?:mehr|näheres|weitere details) … (?:erzählen|erfahren|informationen)",
    ),
    anywhere(
      2,
      "(?:spannende|interessante|attraktive|neue|reizvolle)[rnms]? (?:position|stelle|aufgabe|rolle|herausforderung|möglichkeit|vakanz|gelegenheit|chance)",
    ),
    inSubject(2, "position|vakanz|karriere|chance|herausforderung|interessant|neue aufgabe"),
    inText(1, "hoffe … (?:geht es (?:ihnen|dir) gut|(?:ihnen|dir) geht es gut)"),
  ],
  confirmation: [
    inText(
      3,
      "(?:nicht|keine) (?:[\\p{L}'-]{1,20} ){0,2}(?:personen|bewerber\\p{L}*|bewerbungen) (?:erhalten|bekommen|werden|hören)",
    ),
    inText(
      4,
      "(?:bewerbung|unterlagen|dokumente|mappe) (?:[\\p{L}'-]{1,20} ){0,4}(?:ist|sind|liegt|liegen|haben|hat) (?:[\\p{L}'-]{1,20} ){0,4}(?:bei uns|vor|angekommen|gelandet|hochgeladen|registriert|gespeichert|weitergeleitet|vollständig)",
      "(?:sehen|schauen|nehmen|lesen|prüfen|sichten) (?:wir )?(?:uns )?(?:nun |jetzt |nun )?(?:ihre|deine|alle) (?:bewerbung|unterlagen)",
      "kommen (?:[\\p{L}'-]{1,20} ){0,4}auf (?:sie|dich) zu|bitten (?:[\\p{L}'-]{1,20} ){0,4}geduld",
    ),
    anywhere(
      5,
      "eingangsbestätigung|bewerbungseingang|(?:eingang|erhalt) (?:ihrer|deiner) (?:bewerbung|unterlagen|bewerbungsunterlagen)",
      "(?:bewerbung|unterlagen|bewerbungsunterlagen|lebenslauf) … (?:eingegangen|erhalten|angekommen|eingetroffen|erreicht)",
    ),
    inText(
      5,
      "(?:haben|hat) … (?:bewerbung|unterlagen) … (?:erhalten|bekommen)",
      "bestätigen … (?:eingang|erhalt)",
    ),
    anywhere(
      3,
      "(?:dank|danke|bedanken) … für (?:ihre|deine|das zusenden|die zusendung|ihr|dein) … (?:bewerbung|bewerbungsunterlagen|unterlagen|interesse)",
    ),
    inText(
      2,
      "(?:prüfen|sichten|durchsehen|lesen|ansehen|begutachten|prüfung|sichtung|bearbeiten|bearbeitung) … (?:sorgfältig|unterlagen|bewerbung|profil|sie|zeit)",
      "(?:melden|meldet) (?:wir )?uns … (?:bei (?:ihnen|dir)|in kürze|schnellstmöglich|zeitnah|so bald|sobald|unaufgefordert|wieder)",
      "etwas geduld|automatisch (?:erzeugt|generiert|erstellt|versendet)\\p{L}*|bearbeitungszeit",
      "(?:status|stand) (?:ihrer|deiner) bewerbung",
    ),
  ],
  other: [
    inText(
      6,
      "(?:als|für eine) referenz(?:geber\\p{L}*|person)? (?:genannt|angegeben|benannt)|(?:kurze )?(?:befragung|umfrage) (?:[\\p{L}'-]{1,20} ){0,6}(?:teil|bewerbung|gespräch|erfahrung)",
    ),
    anywhere(
      8,
      "\\d{1,4} (?:neue|passende|weitere) … (?:jobs|stellen\\p{L}*)",
      "(?:job|stellen)(?:agent|alert|alarm|newsletter|empfehlungen|abo)",
      "(?:neue|passende) (?:jobs|stellenangebote|stellen) (?:für|in|bei|zu)",
      "jobs,? die … (?:interessieren|passen)",
    ),
    anywhere(6, "newsletter … (?:abbestellen|abmelden)|wochenrückblick"),
    inText(
      5,
      "(?:erster|ersten) arbeitstag|onboarding|personalfragebogen|personalbogen|sozialversicherungs\\p{L}*|lohnsteuer\\p{L}*|steuer-?id\\p{L}*|bankverbindung|krankenkasse|einarbeitungsplan",
    ),
    inText(
      4,
      "(?:fehlende|weitere|noch folgende|fehlen) … (?:unterlagen|dokumente|zeugnisse|angaben|informationen)",
      "(?:reichen|senden|schicken|laden) sie … (?:zeugnis\\p{L}*|nachweis\\p{L}*|führungszeugnis|arbeitsproben?)",
      "referenz(?:en|geber\\p{L}*)",
    ),
    anywhere(
      8,
      "bestätigen sie ihre e-mail\\p{L}*|passwort (?:zurück|vergessen|ändern)\\p{L}*|sicherheitscode|bestätigungscode|einmalpasswort|konto (?:bestätigen|aktivieren)",
    ),
    anywhere(
      6,
      "(?:feedback|zufriedenheits)-?umfrage|wie (?:zufrieden|hat (?:ihnen|dir)) … (?:bewerbungsprozess|bewerbung)|(?:bewerbung|teilnahme) zurückgezogen",
    ),
  ],
};
