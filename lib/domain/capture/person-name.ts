import { isInstitution } from "./companies/institutions";
import { wordSet } from "./phrases";

/**
 * Whether a name can be a person's: up to four words that begin with a capital, small particles between them, none of
 * which belongs to a department or a firm.
 */
export function isPersonName(name: string): boolean {
  const words = name.replace(TITLE, "").split(/,? /);
  const parts = words.flatMap((word) =>
    word
      .toLowerCase()
      .replace(/^[dl]'/, "")
      .split("-"),
  );
  return (
    words.length <= 4 &&
    words.every(
      (word) =>
        /^(?:\p{Lu}[\p{L}'-]*\.?|[\p{Ll}\p{Lt}\p{Lm}\p{Lo}'-]*\p{Lu}[\p{L}'-]*)$/u.test(word) ||
        PARTICLES.has(word),
    ) &&
    (/\p{L}.*\p{L}/u.test(words.at(-1) ?? "") || isFollowedByInitial(words)) &&
    !parts.some((part) => OF_A_FIRM.has(part.replace(/\.$/, "")) || isInstitution(part))
  );
}

/** "Sowmya R": the name of one's father behind one's own. */
const isFollowedByInitial = ([first = "", ...others]: readonly string[]): boolean =>
  others.length === 1 && /^\p{Lu}\p{Ll}{3,}$/u.test(first) && !COUNTED_BY_LETTERS.has(first.toLowerCase());
const COUNTED_BY_LETTERS = wordSet(`
  plan type series grade level class point gate block unit room hall building wing part section appendix option group band tier zone
  floor stage phase form vitamin hepatitis termin gruppe klasse stufe raum salle groupe opción aula sala bâtiment slot candidate`);

/** A form of address before a name. */
export const TITLE =
  /^(?:dr|mr|mrs|ms|miss|mx|prof|professor|rev|revd|cllr|sir|dame|herr|frau|mme|mlle|sra?|srta)\.? /i;
const PARTICLES = wordSet("von van de der den la le di da del dos el al bin ten ter y zu");
const OF_A_FIRM = wordSet(`
  team recruiting recruitment recruiter talent hiring careers career jobs job hr people human resources
  acquisition support notifications noreply no-reply reply candidate candidates applications alerts
  scheduling office department group inc llc ltd limited llp plc gmbh ag se corp corporation company
  labs technologies technology systems solutions software health bank university college school services
  consulting partners studio studios games energy media digital robotics analytics foods insurance
  capital ventures agency search staffing resourcing global international the of and for google calendar
  linkedin indeed offers invitations reception vacancies admin enquiries secretary
  karriere bewerbung bewerbungen bewerbermanagement personalabteilung personal personalwesen ihr ihre dein deine euer eure abteilung
  recrutement ressources humaines rh drh équipe service direction candidatures votre notre emploi
  selección talento rrhh recursos humanos equipo departamento empleo personas tu su dirección
  interview interviews invitation zoom teams verlag klinik stadtwerke administración administration verwaltung sekretariat secrétariat secretaría gerencia empfang accueil oficina
  stadt landkreis kanton bezirk bundesamt ville ayuntamiento council city karriereportal bewerberportal jobportal portal
  coordinator groupe grupo agentur kanzlei hospital cabinet onboarding manpower workforce payroll operations medical clinical
  nursing estates homes housing homecare hotel restaurant pa headteacher headteacher's principal's governors panel board desk
  faculty division directorate trust surgery practice personalamt schulamt bauamt rathaus fachdienst fachbereich referat auftrag
  vertretung mairie secretaria intendanz theater colegio escuela instituto rectorado jefatura pflegedirektion pflegedienstleitung personalleitung schulleitung geschäftsführung geschäftsleitung klinikum`);
