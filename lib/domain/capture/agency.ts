import { isLegalForm } from "./companies/names";
import { employerLabel } from "./hosts";
import type { Letter } from "./letter";
import { isIn } from "./phrases";
import { isJobWord } from "./roles/role-words";
import { signatureOf } from "./signature";
import { squash } from "./spelling";
import { led } from "./word-starts";

/** Whether the writer fills jobs for others: they speak of a client, or their own firm's name says so. */
export function isAgency({ own, quoted, sender }: Letter): boolean {
  const label = employerLabel(sender.address?.words ?? "") ?? "";
  const speaks = [own, quoted].some(
    ({ text }) => isIn(text, SPEAKS_OF_A_CLIENT) || isIn(text, SPEAKS_OF_ONE_TOO),
  );
  if (speaks || AGENCY_LABEL.test(label)) return true;
  const parts = [sender.organisation?.words ?? "", ...signatureOf(own).text.split(/[\n\t|,·•]| - /)];
  return parts.some((part) => namesAnAgency(part.trim()) && !isDepartment(part.trim(), label));
}

/** Whether a firm is named after what it does: "Corvid & Lane Recruitment", "Harrow & Pike Search Ltd". */
export function namesAnAgency(name: string): boolean {
  const before = AGENCY_NAME.exec(name)?.[1];
  return before !== undefined && !before.split(" ").every(isJobWord);
}

/** "Tallowmere Recruitment" writing from tallowmere.example is no firm of its own, unless it has a legal form. */
function isDepartment(name: string, label: string): boolean {
  const before = AGENCY_NAME.exec(name)?.[1] ?? "";
  return label !== "" && squash(before) === squash(label) && !name.split(" ").some(isLegalForm);
}

const AGENCY_NAME =
  /^(?!(?:the|our|head|director|vp|global|talent|people|hr|internal|technical|campus|professional|staff|university|graduate|corporate|attorney|lateral|early|fields?|drivers?|retail|stores?|departamento|dpto|área|equipo|dirección|servicio|técnic[oa]|proceso)(?![\p{L}]))(\p{L}[^\n]{1,40}?) (?:recruitment|recruit|recruiting|recruiters|staffing|locums?|resourcing|headhunters|headhunting|search|talent solutions|talent partners|personalberatung|personalvermittlung|personaldienstleistungen|personalmanagement|zeitarbeit|intérim|selecci[oó]n(?: de personal)?|personnel)(?: (?:ltd|limited|inc|llc|group|partners|agency|consultants|consulting|associates|solutions|services|gmbh|company|co|international|plc)\b[^\n]{0,60})?$/iu;
const AGENCY_LABEL =
  /recruit|staffing|locums?$|headhunt|resourcing|talente|-talents?$|^talents?-|^ett-|-ett$|personnel|personalberat|personalvermitt|personaldienst|recrutement|interim|(?:^|-)search|search(?:partners|group|associates)?$|talent(?:partners|solutions)/;

/** The same in German, French and Spanish. */
const SPEAKS_OF_ONE_TOO = led(
  /(?<![\p{L}])(?:(?:unser|unsere[mnrs]?|mein|meine[mnrs]?|eine[mnrs]?) (?:\p{L}{3,20} ){0,3}(?:kunden?|kundin|mandant(?:en|in)?|auftraggeber(?:in|s)?)(?![\p{L}]|-)(?! ?(?:service|beratung|support))|im auftrag (?:unseres|eines|meines)|für ein(?:e[nr]?)? (?:\p{L}{3,25} ){0,2}(?:unternehmen|firma|softwarehaus|hersteller|konzern|kanzlei|klinik|dienstleister)(?! wie)|ich (?:besetze|betreue|vermittle) |personalberat(?:ung|er|erin)|personalvermittl(?:ung|er)|headhunter(?:in)?|(?:unterstütze|unterstützen|begleite|begleiten) (?:ich |wir )?[^.\n]{2,50} bei der (?:suche|besetzung|auswahl)|mit der (?:suche|besetzung|nachfolge) (?:\p{L}{2,20} ){0,4}(?:beauftragt|betraut)|(?:für|in|bei) ein(?:e[mnrs]?)? (?:\p{L}{3,25}e[mnrs]? ){0,3}(?:\p{L}{0,20}(?:unternehmen|betrieb|krankenhaus|klinik|kanzlei|hersteller|zulieferer|firma|gruppe|verband|bank|versicherer|bauunternehmen|handwerksbetrieb|maschinenbauer|familienbetrieb)s?) (?:im|in|am|bei|aus|mit sitz)(?![\p{L}])|(?:notre|mon|un de (?:nos|mes)|l'un de (?:nos|mes)|pour un|pour l'un de nos) clients?(?![\p{L}])|pour une (?:entreprise|société|start-?up|pme)(?: \p{L}{3,20})? (?:basée|située|de|à|en|qui|du)|(?:j'accompagne|nous accompagnons|j'ai été mandatée?|mandatée? par|missionnée? par)(?![\p{L}])|(?:recrute|recrutons|recherche|recherchons|cherche|chasse) (?:[\p{L}'() -]{0,40} )?pour (?:un|une|l'un|le compte|la|le|les|l') ?(?!poste|année|rentrée|saison|équipe|mission|début|suite)|(?:^|[.\n] ?)une? (?:\p{L}{2,20} ){1,9}(?:souhaite|recherche|recrute|cherche) |cabinet de recrutement|agence d'intérim|consultante? en recrutement|pour le compte d|(?:nuestro|mi|uno de nuestros|para un|un importante|importante) cliente(?![\p{L}])|(?:namen|unternehmen|arbeitgeber|firma)(?: des \p{L}{3,20})? (?:darf|kann|möchte) ich (?:\p{L}{2,15} ){0,3}nicht nennen|(?:ne (?:peux|puis) (?:pas )?(?:\p{L}{2,12} ){0,2}(?:citer|nommer|révéler|dévoiler))|no puedo (?:decirte|decirle|revelar|mencionar|nombrar) (?:el nombre|la empresa|de qué empresa)|(?:ayudando|ayudamos|ayudo|acompañando|acompañamos|apoyando) a [^.\n]{2,50} a (?:incorporar|encontrar|contratar|cubrir|seleccionar|buscar)|(?:apoyando|apoyamos|apoyo|ayudamos|acompañamos|asesoramos) a [^.\n]{2,70} en (?:la|su) (?:búsqueda|selección|contratación|incorporación)|para una? (?:\p{L}{3,20} ){0,2}(?:constructora|fábrica|clínica|hotel|despacho|bodega|fabricante|cadena|grupo) (?:de|en|del|con)(?![\p{L}])|consultor(?:a|ía)? de (?:selección|recruiting|rrhh|recursos humanos)|empresa de (?:selección|trabajo temporal)|ETT [\p{L}]|para una (?:importante )?(?:empresa|compañía|multinacional))/iu,
);

/** Words that only somebody writes who fills jobs for others. */
const SPEAKS_OF_A_CLIENT = led(
  /\b(?:(?:my|our|a|the|end|direct) clients?\b(?! (?:base|relationship|success|service|facing|work|team|list))|(?:my|our) (?:[\w'-]{2,20} ){1,2}client\b(?! (?:base|relationship|success|service|facing|work|team|list|account|support|care))|one of (?:my|our) (?:[\w'-]{2,20} ){0,2}(?:clients|portfolio companies)|(?:can't|cannot|can not|not able to|unable to|not allowed to) (?:name|disclose|reveal|share|say|tell you) (?:who |which |the )?(?:(?:client|company|brand|employer|business|firm)(?:'s)?(?: name)?|name|who it is)|(?:give|tell|share|disclose|reveal)(?: you)? (?:the|their) (?:client |company |brand )?name (?:once|when|after|on)|(?:i(?:'m| am)|we(?:'re| are)|i was|we were|been) (?:currently |also |now )?(?:asked|instructed|appointed|engaged|mandated|retained|commissioned) (?:by|to (?:find|fill|search|run))|i (?:place|headhunt|source|represent) (?!an? order)|(?:helping|assisting) (?!us|me|you|them|our)[^.\n]{2,50} (?:to )?(?:find|hire|recruit|fill|appoint|secure)\b|(?:confidential|retained|discreet|executive) (?:search|assignment|mandate)|(?:has|have) (?:asked|engaged|instructed|appointed|retained|mandated) (?:me|us) to (?:find|help|search|fill|recruit|identify|look|handle|run)|(?:at|for|with|by|to join) an? (?!part|full|perm|temp)(?:[\w'&,-]{2,20} ){0,5}(?:company|firm|group|practice|hospital|insurer|bank|manufacturer|charity|trust|garage|hotel|restaurant|brand|retailer|consultancy|hospice|housebuilder|contractor|wholesaler|producer|brewery|university|college|council|care home|law firm)(?:,? (?:that is )?(?:based|located|headquartered))? (?:in|near|outside|just|north|south|east|west) |(?<=(?:^|[.:\n]) ?)(?:an?|one of (?:the|our)) (?:[\w'&-]{2,20},? ){0,6}(?:company|firm|group|practice|insurer|bank|manufacturer|maker|charity|garage|hotel|restaurant|brand|retailer|consultancy|hospice|housebuilder|contractor|wholesaler|producer|brewery|school|hospital|client|studio|supplier)s?(?:,? [^.,\n]{2,40},?)? (?:is|are) (?:now |currently |actively |urgently )?(?:looking|searching|hiring|replacing|seeking|recruiting)|acts? as an employment (?:agency|business)|acting as an employment (?:agency|business)|E[AP] licen[cs]e|labour hire licen[cs]e|(?<=(?:^|[.\n]) ?)clients? (?:wants|needs|requires|is (?:looking|hiring|after))|(?:want|like|wish|happy|need) (?:you )?to (?:be )?submit(?:ted)? (?:you|your|to|for)|(?:want|like|wish) to be submitted|(?:working (?:with|alongside)|supporting|representing|partner(?:ed|ing) with|retained by|engaged by|instructed by|acting for|recruiting for|hiring for) (?:an?|one of)\b[^.\n]{0,60}\b(?:business|company|firm|client|organi[sz]ation|start-?up|scale-?up|brand|employer|consultancy|bank|fintech|insurtech|manufacturer|retailer|group))\b/i,
);
