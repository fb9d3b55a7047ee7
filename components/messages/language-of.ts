import { LANGUAGES, type Language } from "@/lib/domain/message/choices";

/**
 * The language that a text of a letter is most likely written in, by the small words that it cannot do without
 * (Grefenstette 1995); null where none stands out. What two of the languages share counts for neither.
 */
export function languageOf(text: string): Language | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [most, second] = LANGUAGES.map((language) => ({
    language,
    count: words.filter((word) => SMALL_WORDS[language].has(word)).length,
  })).sort((a, b) => b.count - a.count);
  return most && most.count > (second?.count ?? 0) ? most.language : null;
}

const listed = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const SMALL_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: listed(
    "the to and of you your i for that have with not but be this my from are it if at by would could should thank thanks dear hello hi kind regards wishes sincerely cheers hope please",
  ),
  de: listed(
    "der die das und ich sie ihnen ihre ihr ihren euch nicht mit für ist zu den dem ein eine einen auf dass wir mich mir habe haben bin wenn auch bei über sehr geehrte geehrter geehrtes liebe lieber guten tag hallo freundlichen grüßen grüße gruß danke dank vielen herzliche herzlichen wünsche bitte",
  ),
  fr: listed(
    "j l qu n ai des du et je vous votre vos toi ton pour ne pas est une dans avec mon ma nous au aux ce cette sur bonjour madame monsieur cher chère cordialement merci salutations beaucoup remercie plaît",
  ),
  es: listed(
    "el los las y he tras después buenos días saludo para por con su sus mi lo del al no más muy pero que usted ustedes te una esta este hola estimado estimada estimados saludos cordial cordiales atentamente gracias agradezco favor",
  ),
};
