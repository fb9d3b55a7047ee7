import { everyAfter } from "../phrases";
import { led } from "../word-starts";

/** Words after which a place stands, and how much they say that the work is there; see `Mention` for the weights. */
export type PlaceCue = { after: RegExp; weight: number; isKnownOnly?: true };

const label = (labels: string): RegExp =>
  new RegExp(`(?:^|\\n|[|·•] ?)[ •*-]{0,3}(?:${labels})(?: {0,20}:|\\t| -) ?(?:remote[ ,:(-]{1,3})?`, "giu");

/** In all four languages: none of these words means anything else in another. */
export const PLACE_CUES: readonly PlaceCue[] = [
  {
    after: label(
      "(?:job |work |office )?locations?|site|facility|workplace|campus|base|duty station|based(?: in)?|standorte?|arbeitsort|einsatzort|dienstort|beschäftigungsort|lieu(?: de travail| du poste)?|port d'attache|localisation|ubicación|lugar de trabajo|localidad|centro de trabajo|miejsce pracy",
    ),
    weight: 6,
  },
  { after: /(?<=(?:^|[.,;\n]) ?)[Ll]ocation (?=\p{Lu}\p{Ll})/gu, weight: 4.5 },
  {
    after: everyAfter(
      "(?:you'd|you'll|you would|you will) (?:be|work|be working) in",
      "(?:wanted|needed|required|urgently) in|(?:fifo|dido)(?: \\p{L}{2,12}){0,3} (?:out of|from|ex)|(?:relocat(?:e|ing|ion)|(?<!(?:is|are|was|were|been|be|she|he|they|has) )mov(?:e|ing)) to",
      "(?:filiale|praxis|betrieb|werkstatt|küche|kita|schule|klinik|kanzlei|hotel|restaurant|geschäft|laden|haus|team|apotheke|bäckerei|metzgerei|gärtnerei|pflegeheim|wohnheim) in",
      "(?:con )?base en|ubicad[oa] en",
      "(?:tienda|restaurante|hotel|colegio|clínica|taller|fábrica|planta|bodega|panadería|farmacia|despacho|residencia|centro|oficinas?|sede|almacén|nave) (?:en|de)",
      "(?:magasin|restaurant|hôtel|boutique|agence|usine|atelier|clinique|école|cabinet|boulangerie|pharmacie|garage|ferme|domaine) (?:à|de)",
    ),
    weight: 4,
  },
  { after: /(?:^|\n)[^\p{L}\p{N}\n]{0,4}📍[ \t]{0,2}(?=\p{Lu})/gu, weight: 5 },
  { after: /(?<=(?:à|dans|sur|de) notre \p{L}{4,20} )(?:de |d'|à )(?=\p{Lu})/gu, weight: 4 },
  // "À l'hôtel, à Chamonix".
  { after: /(?<=[,;(] ?)à (?=\p{Lu}\p{Ll})/gu, weight: 2.2 },
  // Of a meeting more often than of the job.
  {
    after: label("where|ort|wo|lugar|lieu|dónde|où|address|adresse|dirección"),
    weight: 2,
    isKnownOnly: true,
  },
  {
    after: everyAfter(
      "(?:job |work |office )?locations?(?: is| will be|'s)(?: in)?(?: our| the)?",
      "(?:based|located|situated|headquartered) (?:in|at|out of|(?:just )?(?:outside|near))(?: our| the)?",
      "(?:role|position|job|post|vacancy|opening|contract|opportunity)s?(?: is| are| will be)?(?: based| located| hybrid| on-?site| remote){0,2},? in(?: our| the)?",
      "(?:on[- ]?site|in[- ]person|in the office|hybrid) (?:in|at|out of)(?: our| the)?",
      "(?:offices?|hq|headquarters|studio|site|yard|branch|depot|kitchen|school|clinic|warehouse|factory) (?:is|are) in(?: central| downtown| the)?",
      "(?:offices?|sites?|hq|headquarters|practice|studio|lab|campus|hub|plant|workshop|team|(?:ship)?yard|factory|mill|farm|depot|warehouse|shop|store|branch|clinic|hospital|school|restaurant|hotel) in(?: central| downtown| the)?",
      "(?:garage|salon|bakery|café|cafe|pub|bar|kitchen|surgery|nursery|cent(?:re|er)|gallery|theatre|theater|museum|library|college|university|estate|vineyard|winery|brewery|distillery|quarry|mine|port|airport|terminal|station|church|home|house|family|client|company|business|firm|start-?up|charity|council|dealership|showroom|stables|kennels|gym|spa|pharmacy|lodge|resort|camp|inn|orchard|bookshop|butcher'?s|chemist'?s) in(?: central| downtown| the)?",
    ),
    weight: 4.5,
  },
  {
    after: everyAfter(
      "(?:unser\\p{L}{0,2}|der|die) (?:filiale|niederlassung|geschäftsstelle|zweigstelle|praxis|standort|werk)",
      "(?:stelle|position|arbeitsplatz|büro|niederlassung|filiale|zentrale|praxis|werk|vor ort|präsenz|hauptsitz|firmensitz|büros)(?: ist| liegt| befindet sich)?,? (?:in|bei|auf)",
      "(?:dienst|arbeits|einsatz)ort(?: ist| wäre| wird)?(?: in)?",
      "(?:am |unserem |unser |unseren |einem )?standorte?(?: in| ist| sind)?",
    ),
    weight: 4.5,
  },
  {
    after: everyAfter(
      "(?:basée?|située?|bureaux?|siège|locaux|agence|localisée?|site|présentiel)(?: est| sont)? (?:à|au|en|de|près de|proche de)",
      "(?:poste|cdi|cdd|mission)(?: est)?(?: basée?| située?)?,? à",
    ),
    weight: 4.5,
  },
  {
    after: everyAfter(
      "(?:con )?base en",
      "(?:oficinas?|sede|centro|basad[oa]|ubicad[oa]|presencial|instalaciones)(?: está| están)? (?:en|de)",
      "(?:puesto|posición|vacante|trabajo)(?: es| está)?(?: presencial| híbrid[oa])? en",
    ),
    weight: 4.5,
    isKnownOnly: true,
  },
  {
    after: everyAfter(
      "(?:remote(?:ly)?|remoto|homeoffice|home office|télétravail|anywhere|teletrabajo)(?: from| within| in| across| innerhalb| aus| von| depuis| en| desde| anywhere){1,2}(?: the| ganz| toute la| la)?",
      "(?:remote|remoto) \\((?:from |within )?",
    ),
    weight: 3,
    isKnownOnly: true,
  },
  {
    after: /(?<![\p{L}])(?:remote|remoto|full remote|100 ?% remote) ?[(,] ?(?:the )?/giu,
    weight: 3,
    isKnownOnly: true,
  },
  {
    after: everyAfter(
      "(?:days?(?: a week)?|tage?n?(?: pro woche| die woche)?|jours?(?: par semaine)?|días?(?: a la semana)?) (?:in|at|à|en)(?: our| the| unserem)?",
    ),
    weight: 3,
    isKnownOnly: true,
  },
  // What kind of house it is, with its town right behind: "DC Tilburg", "Werk Lüdenscheid", "planta de Zaragoza", "sede Chía".
  {
    after:
      /(?<![\p{L}])(?:DC|CEDIS|(?:Werk|Betriebsstätte|Standort|Niederlassung|Filiale|Baustelle|Zentrale|Dienststelle)|(?:usine|site|agence|dépôt|entrepôt|magasin|chantier|plateforme|établissement|boutique) (?:de|à)|(?:planta|fábrica|nave|almacén|tienda|sede|delegación|sucursal|oficina|terminal|obra)(?: de| en)?)[ \n](?=\p{Lu})/gu,
    weight: 4,
  },
  // "Just outside Derby", "round Derby".
  {
    after: everyAfter("(?:just )?outside(?: of)?|near|around|round|close to|not far from"),
    weight: 3,
    isKnownOnly: true,
  },
  // "Our mill at Aberwen, near Llanidloes", "im Raum Emsland".
  {
    after: everyAfter(
      "here (?:at|in) \\p{Lu}\\p{L}{2,20},? near",
      "in and around|(?:in|around) the(?= \\p{Lu}[^.,;\\n]{2,24} area(?![\\p{L}]))",
      "(?:im|für den) (?:raum|großraum|landkreis|kreis)|in der region|rund um",
      "(?:dans la région|en région|aux alentours|dans le secteur) (?:de |d')?",
    ),
    weight: 4,
  },
  { after: everyAfter("in|à|en|from"), weight: 2, isKnownOnly: true },
];

/** Behind a place: "our Seattle, WA office". */
export const BEFORE_OFFICE = led(
  / (?:offices?|site|hq|headquarters|practice|studio|depot|plant|lab|workshop|hub|campus|warehouse|branch|clinic|store|büro|standort)(?![\p{L}])/giu,
);

/** The same of houses whose kind may end a name of its own, and so in small letters: "our Hermanus lodge", "Laredo terminal". */
export const BEFORE_HOUSE = led(
  / (?:job )?(?:sites|terminal|lodge|yard|factory|mill|farm|kitchen|facility|showroom|distribution cent(?:re|er))(?![\p{L}])/gu,
);

/** Behind a place: "this role is Canberra based", "a Denver-based team". */
export const BEFORE_BASED = led(
  /[ -]based(?![\p{L}]| (?:in|at|on|out|near|upon|compan|firm|client|start-?up|business|candidate|applicant|agency|consultanc|investor|group|talent|people))/gu,
);

/** A town before its postcode, as addresses in Britain end: "14 Mill Lane, Kettering NN15 0AA". */
export const WITH_POSTCODE =
  /(?<=[,\n] ?)(\p{Lu}[\p{L}'-]{2,20}(?: [\p{L}'-]{2,20}){0,2}),? [A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![\p{L}\d])/gu;

/** A street, behind which its town stands: "Unit 6, Brickfield Rd Wigan", "Calle del Romero 27, Toledo". */
export const STREET =
  /(?<=\p{Lu}[\p{L}'-]{1,20} )(?:Road|Rd|Street|St|Lane|Ln|Avenue|Ave|Drive|Way|Close|Court|Square|Row|Terrace|Crescent|Quay|Wharf|Parade|Boulevard|Blvd|Mews|Business Park|Industrial Estate|Trading Estate|Retail Park|Science Park)\.?,? (?=\p{Lu}\p{Ll})|(?<![\p{L}])(?:Calle|C\/|Avda\.?|Avenida|Plaza|Pza\.?|Paseo|Ronda|Camino|Polígono) ?[\p{Lu}\p{Ll}][^,\n]{2,40}, (?:\d[^,\n]{0,12}, )?(?=\p{Lu}\p{Ll})/gu;

/** A town that runs a house bears its name: "Stadt Quellenrode", "Mairie de Saint-Aubin". */
export const OF_A_TOWN =
  /^(?:Stadt|Gemeinde|Hansestadt|Landeshauptstadt|Kreisstadt|Stadtverwaltung|Gemeindeverwaltung|Bürgermeisteramt|(?:Ville|Mairie|Commune) de|Ayuntamiento de|(?:City|Town|Village|Borough|Municipality) of) (?=\p{Lu})/u;

/** Where one talks and goes nowhere. */
export const WITHOUT_A_PLACE =
  /(?<![\p{L}])(?:by (?:phone|telephone|video)|(?:tele)?phone (?:call|interview|screen|chat)|video|zoom|teams|skype|online|virtual\p{L}*|telefonisch|telefon(?:interview|gespräch|at)|visio|téléphone|par téléphone|por teléfono|videollamada|telefónica)(?![\p{L}])/iu;

/** What is written for a place where nobody goes anywhere: a link, or the name of what one calls with. */
export const NOWHERE =
  /:\/\/|^(?:microsoft teams|ms teams|teams|zoom|google meet|google hangouts|webex|skype|hangouts|whatsapp|(?:tele)?phone|telefon(?:isch)?|téléphone|teléfono|online|en ligne|en línea|video|vidéo|visio|videollamada|videokonferenz|virtual|virtuell|virtuel|remote|by phone|call)(?![\p{L}])/iu;

/** A sentence about meeting: the place in it is where one meets, and perhaps the job's. */
export const OF_A_MEETING =
  /(?<![\p{L}])(?:interview\p{L}*|meet(?:ing)?|visit|round|come (?:in|to)|gespräch\p{L}*|vorstellungsgespräch|entretien|rencontrer|entrevista|reunión|kennenlernen|join us for)(?![\p{L}])/iu;

/** A town behind its postcode, or before its state and postcode. */
export const AFTER_POSTCODE = /(?<![\p{L}\d])(?:[A-Z]{1,2}-)?\d{4,5} (?=\p{Lu}\p{L})/gu;
