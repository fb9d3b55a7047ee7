import { wordSet } from "./phrases";

/** The languages that mails are read in. */
export type Language = "en" | "de" | "fr" | "es";

/**
 * The languages that a text is written in, by its small words: the one with most of them first, and a second one that has
 * nearly as many. English where nothing tells.
 */
export function languagesOf(text: string): readonly Language[] {
  const counts: Record<Language, number> = { en: 0, de: 0, fr: 0, es: 0 };
  for (const word of text.slice(0, MAX_CHARACTERS).toLowerCase().match(WORD) ?? []) {
    const language = LANGUAGE_OF_WORD.get(word);
    if (language) counts[language]++;
  }
  const ranked = LANGUAGES.toSorted((a, b) => counts[b] - counts[a]);
  const [first = "en", second = "en"] = ranked;
  if (counts[first] === 0) return ["en"];
  return counts[second] * 3 >= counts[first] ? [first, second] : [first];
}

const LANGUAGES: readonly Language[] = ["en", "de", "fr", "es"];

/** Small words, of letters above all, that only one of the languages has. */
const SMALL_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordSet(`the and you for with your we our is are to of have this that will would be at from by it us i'd we'd please hi hello
    dear regards thanks thank an`),
  de: wordSet(`der und sie wir für mit ihre ihren ihrer ist sind zu zum zur von dem den das ein eine einen einer im bei nicht auf haben
    werden ich uns ihnen als um bis oder auch über gerne gern bitte vielen dank hallo guten herr frau sehr geehrte geehrter liebe
    lieber mehr brutto gehalt stelle dich dir dein deine`),
  fr: wordSet(`le les et vous nous pour avec votre vos notre est sont une du des au aux dans qui sur pas je ce cette à merci bonjour
    cordialement poste avez êtes serait c'est j'ai`),
  es: wordSet(`el los las y para con su sus usted tus por una del al hola gracias saludo saludos puesto como nuestra nuestro estamos
    buenos días más`),
};

const LANGUAGE_OF_WORD: ReadonlyMap<string, Language> = new Map(
  LANGUAGES.flatMap((language) => [...SMALL_WORDS[language]].map((word) => [word, language] as const)),
);
const WORD = /\p{L}[\p{L}']*/gu;
const MAX_CHARACTERS = 3000;
