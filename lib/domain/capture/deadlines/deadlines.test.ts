import { expect, test } from "vitest";
import { readInvitation } from "../read-invitation";

const answerBy = (text: string) =>
  readInvitation(
    {
      ...{ subject: "Data Analyst", from: { name: "Jo Bloggs", address: "jo@acme.example" } },
      ...{ date: "2026-11-23T10:00:00+01:00", text: `About the Data Analyst role: ${text}\n\nBest,\nJo` },
    },
    { now: new Date("2026-11-23T10:00:00Z"), timeZone: "Europe/Berlin" },
  ).answerBy?.value ?? null;

test.each([
  ["Let me know by Friday noon.", "2026-11-27T12:00:00"],
  ["Please get back to me Friday before 11.", "2026-11-27T11:00:00"],
  ["Can you come back to me before 11 on Friday?", "2026-11-27T11:00:00"],
  ["Hoping to hear by Thursday.", "2026-11-26"],
  ["We hope to hear by Thursday.", "2026-11-26"],
  ["Bitte geben Sie mir bis Freitagmittag Bescheid.", "2026-11-27T12:00:00"],
  ["Gib mir bitte Freitag vor 11 Uhr Bescheid.", "2026-11-27T11:00:00"],
  ["Bitte geben Sie mir bis Freitagnachmittag Bescheid.", "2026-11-27"],
  ["Merci de répondre vendredi avant 11h.", "2026-11-27T11:00:00"],
  ["Merci de me répondre avant vendredi midi.", "2026-11-27T12:00:00"],
  ["Dime algo el viernes antes de las 11.", "2026-11-27T11:00:00"],
  ["Por favor, respóndeme antes del viernes a mediodía.", "2026-11-27T12:00:00"],
  ["This link stops working on December 4, 2026 at 6:00 PM.", "2026-12-04T18:00:00"],
  ["The offer lapses at close of business on Friday 27 November.", "2026-11-27"],
  ["Applications close 11 December.", "2026-12-11"],
  ["A quick yes or no by tomorrow midday would be a huge help.", "2026-11-24T12:00:00"],
  ["Let me know your pick before the end of Friday 27th.", "2026-11-27"],
  ["We should be grateful for your written acceptance by Friday 27 November.", "2026-11-27"],
  ["Il nous faudrait votre accord écrit pour le 27 novembre au plus tard.", "2026-11-27"],
  ["Contéstame como tarde el viernes 27, por favor.", "2026-11-27"],
  ["Your application is with us. Applications close 11 December.", null],
  ["Teachers who resign must give notice by 28 February, so please write to your school.", null],
  ["Conservaremos tu CV hasta el 30 de noviembre; si no lo deseas, escríbenos.", null],
  ["Please bear with us: the vacancy stays open until 31 December and your application is with us.", null],
  ["You may fill in Form CC-305 (Form CC-305, expires 04/30/2027) for your application.", null],
  ["Nous avons reçu votre candidature. La date limite de dépôt est fixée au 3 décembre.", null],
  ["We hope to decide by Thursday.", null],
  ["You'll hear from us by Thursday.", null],
  ["Let me know if you're free on Friday by 3pm.", null],
])("%s", (text, day) => {
  expect(answerBy(text)).toBe(day);
});
