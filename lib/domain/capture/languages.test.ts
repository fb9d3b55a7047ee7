import { expect, test } from "vitest";
import { languagesOf } from "./languages";

test.each([
  [["en"], "We would like to invite you to an interview for the role."],
  [["de"], "Wir möchten Sie gerne zu einem Gespräch einladen."],
  [["fr"], "Nous souhaitons vous rencontrer pour le poste."],
  [["es"], "Nos gustaría invitarte a una entrevista para el puesto."],
  [["en"], ""],
  [["en"], "12345 !!!"],
  [["de", "en"], "Bitte lesen Sie die Mail und das Dokument für uns. Please read the document."],
])("%j is the language of “%s”", (languages, text) => {
  expect(languagesOf(text)).toEqual(languages);
});
