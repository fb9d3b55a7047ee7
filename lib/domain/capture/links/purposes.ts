import { parse } from "tldts";
import { isHiringHost, isServiceHost } from "../hosts";

/** What a link in a mail about a job is for. */
export type Purpose = "scheduling" | "meeting" | "posting";

/** What an address is for, by its host and path; null for everything else: settings, help, a company's own page. */
export function purposeOf(url: URL): Purpose | null {
  const host = url.host.toLowerCase().replace(/^www\./, "");
  const path = url.pathname.replace(/\/$/, "");
  if (NOTHING_TO_OPEN.test(path)) return null;
  if (MEETINGS.some((one) => isAt(one, host, path))) return "meeting";
  if (SCHEDULERS.some((one) => isAt(one, host, path))) return UNDOES.test(path) ? null : "scheduling";
  if (POSTINGS.some((one) => isAt(one, host, path + url.search))) return "posting";
  const isOwn = !isServiceHost(host);
  const isForBooking = isHiringHost(host)
    ? BOOKS.test(path)
    : isOwn && path !== "" && (BOOKING_HOST.test(host) || BOOKS_HERE.test(path));
  if (isForBooking) return UNDOES.test(path) ? null : "scheduling";
  if (isOwn && path !== "" && MEETING_HOST.test(host)) return "meeting";
  return isOwn && isOfOnePosting(host, path) ? "posting" : null;
}

/**
 * What an address that does not tell is for by the words before it on its line: "The link for the call is", "JD:", "Book a
 * time here". Null where they do not tell either, and for the front page of a site.
 */
export function purposeByWords(lead: string, url: URL): Purpose | null {
  if (lead === "") return null;
  const path = url.pathname.replace(/\/$/, "");
  const host = url.host.toLowerCase().replace(/^www\./, "");
  if (path === "" || NOTHING_TO_OPEN.test(path) || isServiceHost(host)) return null;
  if (BEFORE_A_ROOM.test(lead)) return "meeting";
  if (BEFORE_A_CHOICE.test(lead)) return UNDOES.test(path) ? null : "scheduling";
  const last = path.split("/").at(-1) ?? "";
  return BEFORE_A_POSTING.test(lead) && /[\d-]/.test(last) && !LISTS.test(last) ? "posting" : null;
}

/** A page of a company's own about one of its jobs: under a word for jobs, and with a name or a number of its own. */
function isOfOnePosting(host: string, path: string): boolean {
  const { subdomain } = parse(host);
  const isOfJobs = JOBS.test(subdomain ?? "");
  const parts = path.split("/").filter((part) => part !== "" && !/^[a-z]{2}(?:-[a-z]{2})?$/i.test(part));
  const at = parts.findIndex((part) => JOBS.test(part));
  const rest = at === -1 ? (isOfJobs ? parts : []) : parts.slice(at + 1);
  const isNamed =
    rest.some((part) => /\d{3}|[a-z\d]-[a-z\d]/i.test(part)) && !rest.some((part) => LISTS.test(part));
  return isNamed || (at !== -1 && /\d{3}/.test(parts[at] ?? ""));
}

type Place = { host: RegExp; path: RegExp };

const isAt = (place: Place, host: string, path: string): boolean =>
  place.host.test(host) && place.path.test(path);
const at = (host: string, path = "."): Place => ({
  host: new RegExp(`(?:^|\\.)(?:${host})$`),
  path: new RegExp(path, "i"),
});

const MEETINGS: readonly Place[] = [
  at("meet\\.google\\.com", "^/[a-z]{3}-?[a-z]{4}-?[a-z]{3}|^/lookup/"),
  at(
    "teams\\.microsoft\\.com|teams\\.live\\.com|teams\\.cloud\\.microsoft",
    "^/(?:l/meetup-join|meet|dl/launcher)",
  ),
  at("zoom\\.[a-z]{2,8}|zoomgov\\.com", "^/(?:j|my|w|s|wc|meeting)/"),
  at("webex\\.com", "/(?:meet|join|j\\.php|wbxmjs|[\\w-]+/j\\.php)"),
  at(
    "whereby\\.com|meet\\.jit\\.si|8x8\\.vc|chime\\.aws|gotomeet\\.me|meet\\.goto\\.com|app\\.goto\\.com|bluejeans\\.com",
    "^/.",
  ),
  at("gotomeeting\\.com", "join|^/meeting"),
  at(
    "join\\.skype\\.com|meet\\.lync\\.com|v\\.ringcentral\\.com|meetings\\.dialpad\\.com|meetings\\.vonage\\.com",
    "^/.",
  ),
  at(
    "around\\.co|gather\\.town|livestorm\\.co|demodesk\\.com|vc\\.[\\w.-]+|bbb\\.[\\w.-]+|jitsi\\.[\\w.-]+",
    "^/.",
  ),
];

const SCHEDULERS: readonly Place[] = [
  at(
    "calendly\\.com|cal\\.com|savvycal\\.com|youcanbook\\.me|tidycal\\.com|zcal\\.co|koalendar\\.com|meetergo\\.com|zeeg\\.me",
    "^/.|^$",
  ),
  at(
    "doodle\\.com|rallly\\.co|when2meet\\.com|vyte\\.in|appoint\\.ly|appointlet\\.com|acuityscheduling\\.com|setmore\\.com",
    "^/.|^$",
  ),
  at(
    "tucalendi\\.com|simplymeet\\.me|lemcal\\.com|bookafy\\.com|timify\\.com|terminland\\.de|reservio\\.com|cronofy\\.com",
  ),
  at(
    "goodtime\\.io|modernloop\\.io|prelude\\.co|chilipiper\\.com|calendarhero\\.com|harmonizely\\.com|motion\\.com",
  ),
  at(
    "meetings(?:-[a-z]{2,3}\\d?)?\\.hubspot\\.com|meetings\\.hubspot\\.[a-z]+|reclaim\\.ai|fantastical\\.app|getclockwise\\.com",
  ),
  at("calendar\\.app\\.google|scheduler\\.zoom\\.us", "^/."),
  at("calendar\\.google\\.com", "/(?:appointments|selfsched)"),
  at(
    "outlook\\.office(?:365)?\\.com|outlook\\.live\\.com|bookings\\.cloud\\.microsoft",
    "/(?:owa/calendar/.+/bookings|book|bookwithme)",
  ),
];

/** How hiring systems and job boards name the page of one job. */
const POSTINGS: readonly Place[] = [
  at("greenhouse\\.io", "/jobs/\\d|gh_jid=\\d|/embed/job_app\\?.*token="),
  at("lever\\.co", "^/[^/]+/[0-9a-z]{2,40}-[0-9a-z]"),
  at("ashbyhq\\.com", "^/[^/]+/[0-9a-f]{8}-[0-9a-f-]{20,}(?:/application)?$"),
  at("workable\\.com", "/j/\\w|/jobs?/\\w|/view/\\w"),
  at("myworkdayjobs\\.com|myworkdaysite\\.com", "/job/"),
  at("smartrecruiters\\.com", "^/[^/]+/\\d{6}|/publication/|^/[^/]+/[0-9a-f]{8}-"),
  at(
    "teamtailor\\.com|homerun\\.co|pinpointhq\\.com|comeet\\.com|rippling\\.com|rippling-ats\\.com",
    "/(?:jobs|postings)/(?:[^/]+/){0,3}[\\w-]*\\d|/(?:jobs|postings)/[\\w-]{6,}",
  ),
  at("recruitee\\.com", "/o/[\\w-]"),
  at("personio\\.(?:de|com|es)", "/job/\\d"),
  at("breezy\\.hr", "/p/\\w"),
  at("bamboohr\\.com", "/(?:careers|jobs)/(?:view\\.php\\?id=)?\\d"),
  at(
    "icims\\.com|taleo\\.net|jobvite\\.com|successfactors\\.(?:com|eu)|oraclecloud\\.com|csod\\.com|avature\\.net|eightfold\\.ai",
    "job[s/]?/\\w|jobdetail|/requisition|/careersection/.*job",
  ),
  at(
    "softgarden\\.io|rexx-systems\\.com|d-vinci\\.\\w+|concludis\\.de|onlyfy\\.jobs|prescreenapp\\.io|dvinci-hr\\.com",
    "/(?:job|stellenangebote?|p|jobposting)/[\\w-]",
  ),
  at("join\\.com", "/companies/[^/]+/\\d"),
  at(
    "applytojob\\.com|gem\\.com|dover\\.com|wellfound\\.com|otta\\.com|builtin\\.com|ycombinator\\.com",
    "/(?:apply|jobs?|role)/(?:[^/]+/)?[\\w-]{5,}",
  ),
  at("linkedin\\.com", "/jobs/view/[\\w-]"),
  at("xing\\.com", "/jobs/[\\w-]*\\d"),
  at("indeed\\.\\w{2,3}(?:\\.\\w{2})?", "/(?:viewjob|rc/clk|job/|m/viewjob|pagead/clk)"),
  at("glassdoor\\.\\w{2,3}(?:\\.\\w{2})?", "/(?:job-listing|partner/jobListing)"),
  at("stepstone\\.\\w{2,3}", "/(?:stellenangebote?|jobs?)--"),
  at("infojobs\\.net|infojobs\\.it", "/of-i\\w"),
  at("welcometothejungle\\.com", "/companies/[^/]+/jobs/[\\w-]|^/jobs/\\w"),
  at("(?:totaljobs|cwjobs|jobsite|reed|cv-library)\\.(?:com|co\\.uk)", "/jobs?/[\\w/-]*\\d{5}"),
  at(
    "karriere\\.at|jobs\\.ch|jobup\\.ch|hellowork\\.com|apec\\.fr|cadremploi\\.fr|monster\\.\\w{2,3}|tecnoempleo\\.com|justjoin\\.it|nofluffjobs\\.com|pracuj\\.pl",
    "\\d{5}|/(?:jobs?|offres?|ofertas?|emplois?)[/-]",
  ),
  at("arbeitsagentur\\.de", "/jobdetail/|/jobsuche/.*\\d"),
];

/** Pages on which one picks a time, wherever a hiring system has them. */
const BOOKS =
  /\/(?:[\w-]*schedul(?:e|er|ing)[\w-]*|availabilit(?:y|ies)|book(?:ing)?s?|appointments?|pick-?(?:a-)?(?:time|slot|date)|select-?(?:a-)?(?:time|slot)|self-?book|calendar|interview-?(?:slots?|booking)|termin(?:e|auswahl|buchung)?|rendez-?vous|cita)(?=\/|$)/i;
/** The same on an address of anybody's. */
const BOOKS_HERE =
  /\/(?:schedul(?:e|er|ing)|book(?:-?me|-?a-?(?:time|slot|call))?|appointments?|pick-?(?:a-)?(?:time|slot|date)|select-?(?:a-)?(?:time|slot)|self-?(?:book|schedule)|interview-?(?:slots?|booking)|termin(?:auswahl|buchung|wahl)|rendez-?vous|rdv)(?=\/)/i;
const BOOKING_HOST =
  /^(?:book|bookings?|schedule|scheduler|scheduling|meetings?|termine?|terminbuchung|cal|calendar|calendrier|appointments?|rdv|agenda|citas?|slots?)\./;
const MEETING_HOST = /^(?:meet|visio|videocall|videocalls|conference|videoconf|webconf)\./;
/** Before the room of a call: "Video link:", "The link stays the same:", "Lien visio :". */
const BEFORE_A_ROOM =
  /(?<![\p{L}])(?:(?:video|call|meeting|zoom|teams|room|dial-in|interview|joining|online)[- ]?(?:link|room|url|details)|(?:link|room|address) (?:for|to) (?:the|our|your|this) (?:video |online |panel )?(?:call|meeting|interview|chat|room|conversation|session|panel)|(?:call|meeting|interview|chat|session) (?:is )?(?:here|at this link)|(?:microsoft |ms )?teams|zoom|google meet|webex|whereby|jitsi|join(?: (?:the|us|me|your|our|via|by|on|here|online|with)){0,3}(?: (?:meeting|call|interview|video|link|chat|room|session))?|link (?:stays|remains|is (?:still )?|will be )(?:the same|as before|unchanged)?|(?:video|meeting|einwahl|teilnahme|zugangs|termin|konferenz)-?link|link (?:bleibt|ist)(?: (?:derselbe|der gleiche|gleich))?|link (?:zum|für das|für den|zur) \p{L}{0,12}(?:gespräch|termin|call|raum|konferenz|interview)|lien (?:de (?:la )?|pour (?:la |l')?|d'accès(?: à la)?)?(?:visio\p{L}*|connexion|réunion|l'entretien|l'appel)|enlace (?:de|para|a) (?:la )?(?:videollamada|reunión|llamada|entrevista|conexión))[^\p{L}\n]{0,4}(?:here|hier|ici|aquí|is|at|ist|est|es)?[^\p{L}\n]{0,6}$/iu;
/** Before a page on which one picks a time. */
const BEFORE_A_CHOICE =
  /(?<![\p{L}])(?:(?:book|pick|choose|select|grab|reserve|schedule|find)(?: (?:an?|the|your|my|some|one of the|\d{1,2}|interview)){0,3} (?:time|slot|appointment|minutes|mins|date|block|interview|call|chat|meeting)s?|(?:booking|scheduling|calendar) (?:link|page)|(?:my|our) (?:calendar|diary)|book (?:here|it|in|yourself in|directly|straight in)|termin(?:e)? (?:buchen|auswählen|wählen|aussuchen|reservieren)|(?:buchen|wählen|reservieren) (?:sie|du) [^.!?\n]{0,30}|réserve[rz]?(?: [^.!?\n]{0,30})?|choisi(?:r|s|ssez) (?:un|votre|ton) (?:créneau|horaire)|reserva(?:r)? [^.!?\n]{0,30}|elige (?:la |tu |una )?(?:hora|cita|franja))[^.!?\n]{0,34}$/iu;
/** Before the posting of a job. */
const BEFORE_A_POSTING =
  /(?<![\p{L}])(?:jd|job (?:description|spec|ad|advert|posting|details|pack)|(?:full )?(?:ad|advert|advertisement|posting|spec|description|vacancy|job pack|role profile|person specification)|the (?:req|role|job)|(?:role|position|job|full|more) (?:details|information)(?: and [^:\n]{3,40})?|(?:stellen)?(?:anzeige|ausschreibung|beschreibung)|annonce|fiche de poste|offre(?: d'emploi)?|descriptif|oferta|descripción del puesto|vacante)(?: (?:is|here|can be (?:found|seen)|hier|ici|aquí|complète|completa|at|in full|online)){0,3}[^\p{L}\n]{0,8}$/iu;
const UNDOES = /cancel|resched|decline|opt-?out|absag|storn/i;
/** What mails link to beside: settings, privacy, help, pictures, the apply button's form. */
const NOTHING_TO_OPEN =
  /privacy|datenschutz|confidentialit|privacidad|unsubscribe|abmeld|desabonn|preferences|settings|psettings|\/help|\/support|\/login|\/signin|\/terms|impressum|legal|cookie|talent-(?:community|pool|network)|\/blog|\/news|my-?submissions?|my-?applications?|my-?jobs?(?:page|\b)|candidate-?(?:home|zone|portal|space)|\/dashboard|my-?account|application-?status|\.(?:gif|png|jpe?g|svg|css|js|ico)$/i;
const JOBS =
  /^(?:jobs?|careers?|karriere|stellen?|stellenangebote?|stellenanzeigen?|jobangebote?|vacanc(?:y|ies)|positions?|openings?|open-positions|opportunit(?:y|ies)|offres?|offres?-d?-?emplois?|emplois?|carrieres?|recrutement|empleos?|ofertas?|ofertas?-de-empleo|vacantes?|trabaja-con-nosotros|kariera|vacatures?|join(?:-us)?|work-with-us|hiring|roles?)(?:[-_].{0,60})?$/i;
const LISTS =
  /^(?:(?:search|all|alle|list|results|suche|overview|uebersicht|categories|teams?|locations?|alerts?|benefits|perks|values|culture|faqs?|process|students?|graduates?)$|(?:how|why|what|life|our|meet|about|working|inside|hiring|interview|diversity|warum|ueber|unser|pourquoi|notre|nos|por-que|nuestr[oa]s?)-)/i;
