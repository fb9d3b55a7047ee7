import { wordSet } from "./phrases";
/**
 * Whether a name can be a person's: up to four words that begin with a capital, small particles between them, none of
 * which belongs to a department or a firm.
 */
export function isPersonName(name: string): boolean {
  const words = name.replace(TITLE, "").split(/,? /);
  return (
    words.length <= 4 &&
    words.every(
      (word) =>
        /^(?:\p{Lu}[\p{L}'-]*\.?|[\p{Ll}\p{Lt}\p{Lm}\p{Lo}'-]*\p{Lu}[\p{L}'-]*)$/u.test(word) ||
        PARTICLES.has(word),
    ) &&
    /\p{L}.*\p{L}/u.test(words.at(-1) ?? "") &&
    !words.some((word) => OF_A_FIRM.has(word.toLowerCase().replace(/\.$/, "")))
  );
}

/** A form of address before a name. */
export const TITLE = /^(?:dr|mr|mrs|ms|prof|professor)\.? /i;
const PARTICLES = wordSet("von van de der den la le di da del dos el al bin ten ter y zu");
const OF_A_FIRM = wordSet(`
  team recruiting recruitment recruiter talent hiring careers career jobs job hr people human resources
  acquisition support notifications noreply no-reply reply candidate candidates applications alerts
  scheduling office department group inc llc ltd limited llp plc gmbh ag se corp corporation company
  labs technologies technology systems solutions software health bank university college school services
  consulting partners studio studios games energy media digital robotics analytics foods insurance
  capital ventures agency search staffing resourcing global international the of and for google calendar
  linkedin indeed offers invitations reception vacancies admin enquiries secretary`);
