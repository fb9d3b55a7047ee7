import { wordSet } from "../phrases";
import type { RoleLanguage } from "./role-language";

export const german: RoleLanguage = {
  labels:
    "stelle|position|stellenbezeichnung|stellentitel|jobtitel|vakanz|rolle|funktion|ausschreibung|stellenausschreibung|stellenangebot|bewerbung als|gesuchte position",
  outright: [
    "(?:stelle|position|rolle|funktion|vakanz|tätigkeit|anstellung|aufgabe|bewerbung|ausbildung|praktikum|vorstellungsgespräch|interview|fachgespräch|kennenlerngespräch|einsatz|job|einstieg) als",
    "(?:stelle|position|rolle|funktion|vakanz|stellenausschreibung|ausschreibung|stellenanzeige) (?:des|der|eines|einer)",
    "(?:für|auf|um|zur|zu) (?:die|unsere|deine|ihre|eine|der|unserer) (?:\\p{L}{3,20} )?(?:stelle|position|rolle|vakanz|stellenausschreibung|ausschreibung|stellenanzeige)(?: als| des| der)?",
    "(?:ausbildungsplatz|ausbildungsstelle|ausbildung|lehrstelle|umschulung|lehre|weiterbildung) (?:zum|zur|als)",
    "(?:fachgespräch|gespräch|interview|kennenlernen|austausch) (?:zur|für die|über die|zu der) (?:stelle|position|rolle|vakanz)(?: als| des| der)?",
  ],
  likely: [
    "(?:suchen|suche|sucht|besetzen|rekrutiert|gesucht wird|brauchen|benötigt)(?: wir| ich| aktuell| derzeit| gerade| dringend| ab sofort| langfristig| zum nächstmöglichen zeitpunkt| zur verstärkung| zur festanstellung| für (?:unser|unseren|unsere|einen|eine|meinen|ihr|sein) [^\\n.,]{2,40}?| dort| noch| in \\p{L}{3,20}){0,4}",
    "als",
    "bewerbung(?: für| um| auf| zum| zur)?(?: die| den| das| unsere)?",
    "auf der suche nach",
    "(?:verstärkung|unterstützung) (?:als|durch)",
    "(?:für|zum|zur|über|einladung|fachgespräch|gespräch|telefoninterview|interview|vorstellungsgespräch|absage|zusage|offene|eingangsbestätigung)",
    "bist du",
  ],
  bare: "für|zum|zur|als|einen|eine|einer",
  before: wordSet(`
    ein eine einen einer eines einem der die das den dem des unser unsere unseren unserer unseres ihr ihre ihren ihrer dein deine deinen
    neue neuer neuen neues erfahrene erfahrener erfahrenen engagierte engagierter engagierten motivierte motivierter motivierten
    weitere weiteren qualifizierte qualifizierten talentierte talentierten mehrere zwei ab sofort`),
  joiners: wordSet("für und & / - im der von des am zur zum"),
  ends: wordSet(`
    bei in an mit ab aus vollzeit teilzeit festanstellung uhr ihnen ihre ihren sie wir uns du dein deine am um zum als wie unterlagen
    montag dienstag mittwoch donnerstag freitag samstag sonntag morgen
    einzuladen eingegangen remote hybrid homeoffice raum großraum landkreis kreis befristet unbefristet interessiert sind haben ist hat`),
  isWrittenSmall: false,
  nouns: wordSet(`
    geselle gesellin gesellen dachdecker dachdeckerin zimmerer zimmerin zimmermann maler malerin lackierer fliesenleger estrichleger
    klempner installateur installateurin schreiner schreinerin bäcker bäckerin konditor konditorin metzger fleischer friseur friseurin
    florist floristin gärtner gärtnerin landwirt landwirtin winzer winzerin förster försterin tierpfleger schweißer schweißerin
    dreher fräser monteur monteurin rettungssanitäter notfallsanitäter altenpfleger kinderpfleger optiker augenoptiker hörakustiker
    notar notarin rechtspfleger steuerfachwirt bankfachwirt buchhändler buchhändlerin kassierer kassiererin
    sachbearbeiter sachbearbeiterin referent referentin berater beraterin projektleitung leitung werkstudent werkstudentin entwickler
    entwicklerin leiter leiterin ingenieur ingenieurin techniker technikerin kaufmann kauffrau kaufleute buchhalter buchhalterin verkäufer
    verkäuferin mitarbeiter mitarbeiterin assistent assistentin assistenz pfleger pflegerin pflegefachkraft pflegekraft erzieher
    erzieherin lehrer lehrerin arzt ärztin oberarzt oberärztin assistenzarzt facharzt mechaniker mechanikerin elektroniker
    elektronikerin mechatroniker mechatronikerin schlosser tischler maurer koch köchin kellner fahrer fahrerin lagerist fachlagerist
    fachkraft fachinformatiker informatiker informatikerin architekt architektin planer planerin controller controllerin redakteur
    redakteurin texter texterin gestalter gestalterin grafiker grafikerin designer designerin analyst analystin spezialist
    spezialistin experte expertin disponent disponentin einkäufer einkäuferin vertriebler aussendienstmitarbeiter außendienstmitarbeiter
    jurist juristin rechtsanwalt rechtsanwältin steuerfachangestellte steuerfachangestellter steuerberater wirtschaftsprüfer
    wissenschaftler wissenschaftlerin doktorand doktorandin trainee volontär volontärin praktikant praktikantin auszubildende
    auszubildender azubi geschäftsführer geschäftsführerin bereichsleiter teamleiter teamleiterin teamleitung abteilungsleiter
    filialleiter bauleiter projektleiter projektleiterin produktmanager personalreferent personalreferentin recruiter recruiterin
    administrator administratorin softwareentwickler softwarearchitekt konstrukteur konstrukteurin meister meisterin vorarbeiter
    helfer helferin hausmeister hausmeisterin reinigungskraft aushilfe servicekraft rezeptionist apotheker apothekerin therapeut
    therapeutin physiotherapeut ergotherapeut logopädin hebamme sozialarbeiter sozialarbeiterin sozialpädagoge sozialpädagogin
    psychologe psychologin laborant laborantin chemielaborant zerspanungsmechaniker anlagenmechaniker industriemechaniker
    programmierer programmiererin tester testerin berufskraftfahrer zusteller bankkaufmann versicherungskaufmann underwriter
    sachbearbeitung geschäftsführung bereichsleitung abteilungsleitung pflegedienstleitung stationsleitung hauswirtschafter
    hauswirtschafterin brauer mälzer brenner küfer sattler schneider schneiderin schuhmacher goldschmied uhrmacher steinmetz
    steinmetzin stuckateur glaser gerüstbauer isolierer kranführer baggerfahrer maschinist maschinistin gleisbauer vermesser
    vermesserin geologe geologin biologe biologin chemiker chemikerin physiker physikerin statistiker statistikerin soziologe
    soziologin pädagoge pädagogin heilpädagoge dozent dozentin trainer trainerin tierarzt tierärztin zahnarzt zahnärztin hausarzt
    rettungsassistent sanitäter podologe podologin masseur logistiker logistikerin zollbeamter schreibkraft pförtner
    pförtnerin wachmann gebäudereiniger gebäudereinigerin maskenbildner bühnentechniker tontechniker veranstaltungstechniker
    kameramann kamerafrau fotograf fotografin dolmetscher dolmetscherin übersetzer übersetzerin restaurator restauratorin
    kurator kuratorin museumspädagoge sommelier sommelière barkeeper souschef küchenchef küchenchefin rezeptionistin hausdame
    aktuar jurist lektor lektorin dramaturg bibliothekar archivar sekretär sekretärin empfangskraft manager managerin`),
  endings:
    /(?:ingenieur|entwickler|leiter|berater|manager|techniker|assistent|referent|bearbeiter|pfleger|lehrer|verkäufer|mechaniker|elektroniker|architekt|buchhalter|spezialist|redakteur|designer|analyst|planer|meister|fahrer|helfer|arbeiter|mitarbeiter|wissenschaftler|administrator|gestalter|betreuer|koordinator|verwalter|prüfer|konstrukteur|programmierer|therapeut|händler|geselle|decker|bauer|monteur|schlosser|leger|macher|führer|wirt|bediener|reiniger|schmied|sekretär|chemiker|pädagoge|experte|experten|expert)(?:in|innen)?$|(?:kaufmann|kauffrau|kaufleute|fachkraft|fachfrau|fachmann|leitung|assistenz|sachbearbeitung|arzt|ärztin|pädagogin|(?:küchen|haushalts|reinigungs|aus|büro)hilfe|(?:fach|service|reinigungs|pflege|büro|hilfs|lehr|küchen|verkaufs|schreib)kraft|angestellte[nr]?|beauftragte|beauftragter|student|studentin)$/,
};
