import type { Range } from "../passage";
import { wordSet } from "../phrases";
import { rangeOf, type Word, wordsFrom } from "../words";
import { isInstitution } from "./institutions";

/**
 * The name that begins at `index`, which is where a cue such as "at " ends: words that begin with a capital or a
 * figure, joined by "&", "of", "de" and the like, up to the end of the sentence, the clause or the line.
 */
export function nameAt(text: string, index: number): Range | null {
  BEGINS_NAME.lastIndex = index;
  if (!BEGINS_NAME.test(text)) return null;
  const words = wordsFrom(text, index);
  const name: Word[] = [];
  for (const [position, word] of words.entries()) {
    const next = words[position + 1]?.core ?? "";
    const continues = isNameWord(word.core)
      ? !(name.length > 0 && ENDS_NAME.has(word.core))
      : joins(name, word, next);
    if (!continues) break;
    name.push(word);
    const goesOn =
      word.closes === ","
        ? isLegalForm(next) && !isCourt(words.slice(position + 1))
        : word.closes === "'s" && isOwnersHouse(words.slice(position + 1));
    if ((word.closes && !goesOn) || (name.length > 1 && ENDS_AS_FORM.test(word.core) && !isLegalForm(next)))
      break;
  }
  const range = rangeOf(name);
  const form = range && /^,? ?sp\. ?z ?o\. ?o\./.exec(text.slice(range.end, range.end + 14));
  return range && { start: range.start, end: range.end + (form?.[0].length ?? 0) };
}

/** "…, AG München PR 2210": the court that keeps the register, and no stock corporation. */
const isCourt = ([first, second]: readonly Word[]): boolean =>
  first?.core === "AG" && first.closes === "" && /^\p{Lu}/u.test(second?.core ?? "");

/** "St Brendan's National School", "Mulcahy's Pharmacy": behind the owner the name goes on up to what kind of house it is. */
function isOwnersHouse(words: readonly Word[]): boolean {
  const end = words.findIndex(({ core, closes }) => !isNameWord(core) || closes !== "");
  const house = end === -1 ? words : words.slice(0, isNameWord(words[end]?.core ?? "") ? end + 1 : end);
  return house.slice(0, 4).some(({ core }) => isInstitution(core));
}

/** "Bank of America", "Hollis & Wray": a small word between two that belong to the name. */
function joins(name: readonly Word[], { core }: Word, next: string): boolean {
  const joiner = core.toLowerCase();
  const isJoiner =
    JOINERS.has(joiner) || (INSTITUTIONS.has(name[0]?.core ?? "") && /^(?:for|on)$/.test(joiner));
  return name.length > 0 && isJoiner && isNameWord(next);
}

/** The name that ends at `index`, which is where a cue such as " is hiring" begins. */
export function nameBefore(text: string, index: number): Range | null {
  const lineStart = Math.max(text.lastIndexOf("\n", index - 1) + 1, index - 80);
  const starts = [
    lineStart,
    ...[...text.slice(lineStart, index).matchAll(/[ (]/g)].map((blank) => lineStart + blank.index + 1),
  ];
  for (const start of starts) {
    const name = nameAt(text, start);
    if (name && name.start === start && name.end === index) return name;
  }
  return null;
}

/** Whether a word is a company's legal form: "GmbH", "Ltd." */
export function isLegalForm(word: string): boolean {
  return LEGAL_FORMS.has(word.replace(/[.,]/g, "").toLowerCase());
}

function isNameWord(word: string): boolean {
  if (!/^[\p{L}\p{N}]/u.test(word) || NEVER_A_NAME.has(word) || A_CLOCK_TIME.test(word)) return false;
  return (
    /^\p{Lu}/u.test(word) ||
    /^\p{Ll}{1,2}\p{Lu}/u.test(word) ||
    /^\d{1,4}\p{L}/u.test(word) ||
    /^\p{L}+\.(?:com|io|ai)$/u.test(word)
  );
}

/** How any name begins, behind blanks: looked at first, for behind most cues there is none. */
const BEGINS_NAME = /[^\S\n]{0,140}["']?(?:[\p{Lu}\d]|\p{Ll}{1,2}\p{Lu}|\p{L}{1,40}\.)/uy;

/** The dot of a legal form ends a sentence as well: "sent to Corriston Mills Co. Good luck". */
const ENDS_AS_FORM = /^(?:Inc|Ltd|Co|Corp)\.$/;

/** "3M" and "7digital" are names, "5pm" is when they meet. */
const A_CLOCK_TIME = /^\d{1,2}(?:[ap]m|h|hrs?|th|st|nd|rd)\b/i;

const LEGAL_FORMS = wordSet(`
  inc llc ltd limited llp plc gmbh ag se kg kgaa ug ohg ev sa sas sarl sl slu bv nv ab oy oyj as asa lda
  aps a/s spa srl pvt pty pte dac mbb partg partgmbb sasu eirl asbl co corp corporation company gbr mbh kk`);
const JOINERS = wordSet("& + of the de la du des del von van der den und et y");

/** "Department for Coastal Affairs", "Centre for Ageing". */
const INSTITUTIONS = wordSet(`
  Department Centre Center Institute Ministry Office Foundation Society Council Trust`);

/** Words that are written with a capital where a sentence or a clause begins, and so end the name before them. */
const NEVER_A_NAME = wordSet(`
  They They're He She I I'm I'd I'll I've We We'd We'll We're We've You Your You'd You'll Our Us My Me
  It It's This That These Those There Here The A An And Or But If As At In On For From To With By When
  Where What Who Which Why How Would Could Can Should Will Please Thanks Thank Hi Hello Dear Hey Best
  Kind Regards Cheers Sincerely Let Looking Are Is Was Were Have Has Had Do Does Did Not No Yes So Re
  Fwd FW Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri
  Sat Sun January February March April May June July August September October November December
  Interview Interviews Invitation Invite Application Job Jobs Offer Role Position Opening Opportunity
  Opportunities Update Schedule Scheduling Availability Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  AM PM
  Wir Sie Ich Ihr Ihre Ihren Ihnen Ihrer Ihrem Die Der Das Den Dem Des Ein Eine Einen Bitte Vielen Herzlichen Dank Mit Für Im Wenn
  Sollten Gerne Gern Herr Frau Herrn Guten Hallo Liebe Lieber Sehr Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Januar
  Februar März Mai Juni Juli Oktober Dezember Uhr Fragen Rückfragen Interesse Bewerbung Bewerbungen Stelle Position
  Vorstellungsgespräch Gespräch Termin Einladung Unterlagen Gehalt Vollzeit Teilzeit Bezug Bedarf Homeoffice Absage Zusage Angebot Eingangsbestätigung
  Stellenangebot Unternehmen Ihrerseits Uns Dir Dich Du Dein Deine
  Nous Vous Je Votre Notre Vos Nos Bonjour Merci Cordialement Suite Madame Monsieur Pour Dans Lundi Mardi Mercredi Jeudi Vendredi
  Entretien Candidature Poste CDI CDD Invitation Confirmation Objet Offre Cette Ce Ces Après
  Hola Gracias Te Nos Nuestro Nuestra Tu Su Estimado Estimada Buenos Buenas Para Lunes Martes Miércoles Jueves Viernes Entrevista
  Candidatura Puesto Oferta Oportunidad Invitación Confirmación Enhorabuena Saludos Un Una Esta Este`);

/** Words of hiring that follow a name in titles and subjects, though a name may begin with one: "Tallowmere Talent". */
const ENDS_NAME = wordSet(`
  Recruiting Recruitment Talent Careers Career Hiring HR People Team Next Phone Video Screen Call Chat
  Meeting Onsite Final First Second Technical Confirmation`);
