import { type Json, listOf, wordsOf } from "./json";

/** The kind of employment in plain words: "full-time, permanent contract". */
export const contractWordsOf = ({ employmentType }: Json): string =>
  listOf(employmentType)
    .flatMap((type) => wordsOf(type).split(/[,;/]/))
    .map((type) => TYPES[type.toUpperCase().replace(/[^A-Z]/g, "")] ?? "")
    .filter((words, index, all) => words !== "" && all.indexOf(words) === index)
    .join(", ");

/** The names of schema.org, and those that pages use instead. */
const TYPES: Readonly<Record<string, string>> = {
  FULLTIME: "full-time",
  PARTTIME: "part-time",
  CONTRACTOR: "contractor position",
  CONTRACT: "contract role",
  FREELANCE: "freelance contract",
  TEMPORARY: "temporary contract",
  FIXEDTERM: "fixed-term contract",
  PERMANENT: "permanent contract",
  INTERN: "internship",
  INTERNSHIP: "internship",
  VOLUNTEER: "volunteer position",
  PERDIEM: "by the day",
};
