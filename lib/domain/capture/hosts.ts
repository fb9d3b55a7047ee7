import { parse } from "tldts";
import { wordSet } from "./phrases";

/**
 * The name in an address's own domain, as `acme-robotics` in `jobs@mail.acme-robotics.co.uk`: null when the domain is a
 * hiring system's, a mailbox provider's or a job board's, which says nothing about who employs.
 */
export function employerLabel(address: string): string | null {
  const host = hostOf(address);
  const { domainWithoutSuffix, publicSuffix, subdomain } = parse(host);
  if (isServiceHost(host) || NAMED_AFTER_JOBS.test(domainWithoutSuffix ?? "")) return null;
  // "kelwyn.ac.fi": what is registered under many suffixes is a kind of house, and the name stands before it.
  if (KIND_OF_HOUSE.test(domainWithoutSuffix ?? "")) return subdomain?.split(".").at(-1) || null;
  // Under some suffixes every name is one of its own, as with British schools: hillcrest.sch.uk.
  const isSuffixItself = publicSuffix === host && host.split(".").length > 2;
  return domainWithoutSuffix || (isSuffixItself ? (host.split(".")[0] ?? null) : null);
}

/** Whether nobody reads what is sent to this address, or a system reads it in somebody's stead. */
export function isNobody(address: string): boolean {
  return isRelay(address) || NO_REPLY.test(address.split("@")[0] ?? "");
}

/** Whether several people read what is sent to this address: "jobs@", "hr@". */
export function isSharedMailbox(address: string): boolean {
  return SHARED.test(address.split("@")[0] ?? "");
}

/** Whether mail from this address was sent by a hiring system or a job board. */
export const isRelay = (address: string): boolean => isHiringHost(hostOf(address));

/** The name of the service that an address is one of, as it stands in its domain; null for any other. */
export const serviceLabel = (address: string): string | null =>
  isRelay(address) ? parse(hostOf(address)).domainWithoutSuffix : null;

/** Whether a host belongs to a hiring system, a scheduler or a job board. */
export function isHiringHost(host: string): boolean {
  const { domainWithoutSuffix } = parse(host);
  return domainWithoutSuffix !== null && HIRING_SERVICES.has(domainWithoutSuffix);
}

/** Whether mail from this address carries a person's own words: a network writes in the name of its members. */
export function isNetwork(address: string): boolean {
  return /^(?:linkedin|xing)$/.test(parse(hostOf(address)).domainWithoutSuffix ?? "");
}

/** Whether a name is that of a service which mails pass through, and so never the employer's. */
export function isServiceName(squashed: string): boolean {
  return SERVICE_NAMES.has(squashed) || NAMED_AFTER_JOBS.test(squashed);
}

const hostOf = (address: string) => address.slice(address.lastIndexOf("@") + 1).toLowerCase();

/** Whether a host belongs to a hiring system, a job board, a mailbox provider or the like, and to no employer. */
export function isServiceHost(host: string): boolean {
  const label = parse(host).domainWithoutSuffix ?? "";
  return HIRING_SERVICES.has(label) || MAILBOX_PROVIDERS.has(label) || OTHER_SERVICES.has(label);
}

/** "InfoTrabajo", "jobs24", "meinestellen": named after jobs and nothing else. */
const NAMED_AFTER_JOBS =
  /^(?:info|mi|my|tu|top|the|all|e|mon|mein|meine|go|find|best|uni|pro|web|net)?-?(?:jobs?|trabajos?|empleos?|emplois?|stellen|vacancies)-?(?:portal|board|net|online|finder|börse|boerse|now|today|click|scout|24|site|ya|hoy)?$/;

const KIND_OF_HOUSE = /^(?:ac|gov|gob|gouv|edu|sch|nhs|co|com|org|net|mil)$/;

const NO_REPLY =
  /(?:^|[._+-])(?:no-?_?reply|do-?_?not-?_?reply|noreply|donotreply|unattended|automated|auto-?mailer|mailer(?:-daemon)?|notifications?|notify|hit-reply|postmaster|bounces?|alerts?|feedback|surveys?|jobalerts|invitations?|messages?-noreply|ne-?pas-?repondre|nicht-?antworten|keine-?antwort|no-?responder|no-?contestar)(?:$|[._+-])|no-?reply/i;

const SHARED =
  /^(?:jobs?|careers?|hr|humanresources|people|talent|team|hello|info|contact|kontakt|bewerbung(?:en)?|karriere|personal|recrutement|rh|emploi|candidatures|seleccion|rrhh|empleo|talento|office|admin|hiring|recruit(?:ment|ing)?|applications?|enquiries|offers?|support|staff|vacancies|reception|bookings?|mail|post|secretary)(?:[._+-].{0,30})?$/i;

/** Hiring systems, schedulers and job boards, by the name in their domain. */
const HIRING_SERVICES = wordSet(`
  greenhouse greenhouse-mail lever ashbyhq myworkday myworkdayjobs workday personio teamtailor teamtailor-mail workable workablemail
  smartrecruiters icims jobvite bamboohr breezy breezyhr recruitee recruiteemail jazzhr jazz applytojob taleo successfactors
  successfactorsmail oraclecloud ultipro ukg paylocity rippling gem hibob comeet pinpointhq join softgarden rexx-systems d-vinci
  concludis onlyfy prescreen dover avature eightfold phenompeople cornerstoneondemand csod applicantpro applicantstack jobscore
  freshteam zohorecruit bullhorn bullhornmail loxo manatal homerun welcomekit welcometothejungle fountain paradox olivia hirevue
  sparkhire codility hackerrank hackerrankforwork testgorilla karat calendly goodtime modernloop youcanbook savvycal cal doodle
  linkedin indeed indeedemail glassdoor ziprecruiter monster stepstone xing totaljobs reed cwjobs dice hired otta wellfound
  angellist seek jobstreet naukri infojobs talent angel builtin simplyhired careerbuilder jobteaser handshake joinhandshake
  eventbrite mailchimp`);

const MAILBOX_PROVIDERS = wordSet(`
  gmail googlemail outlook hotmail live msn yahoo ymail icloud me mac aol gmx web t-online freenet posteo mailbox proton protonmail
  pm tutanota tuta fastmail hey zoho yandex mail orange wanadoo laposte free sfr libero virgilio btinternet sky comcast verizon att
  qq 163 126 naver daum rediffmail`);

const OTHER_SERVICES =
  wordSet(`google zoom microsoft teams slack docusign hellosign dropbox adobesign github notion amazonses sendgrid mandrillapp hubspot
  salesforce zendesk intercom`);

const SERVICE_NAMES = wordSet(`
  greenhouse lever ashby workday personio teamtailor workable smartrecruiters icims jobvite bamboohr breezy recruitee jazzhr taleo
  successfactors linkedin linkedinjobs linkedinjobalerts linkedinrecruiter indeed glassdoor ziprecruiter monster stepstone xing
  wellfound angellist dice hackerrank codility calendly goodtime zoom googlemeet googlehangouts googlecalendar microsoftteams teams
  msteams skype webex whatsapp slack outlook docusign github inmail hirevue coderpad facetime hangouts`);
