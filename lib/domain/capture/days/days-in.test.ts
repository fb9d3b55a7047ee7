import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import type { Language } from "../languages";
import type { Calendar } from "./day";
import { daysIn } from "./days-in";

/** A Thursday. */
const SENT = "2026-02-26T09:00:00+01:00[Europe/Berlin]";

const daysOf = (text: string, ...languages: Language[]) => {
  const calendar: Calendar = {
    sent: Temporal.ZonedDateTime.from(SENT),
    senderOffset: "+01:00",
    languages,
    isMonthFirst: false,
  };
  return daysIn(text, [], calendar).map(({ date, isClash }) => `${date}${isClash ? " clash" : ""}`);
};

describe("days are read", () => {
  test.each([
    ["nächsten Dienstag", "2026-03-03"],
    ["am Dienstag, den 3. März 2026", "2026-03-03"],
    ["am Di., 03.03.2026", "2026-03-03"],
    ["Mo 02.03.", "2026-03-02"],
    ["bis 15.07.2026", "2026-07-15"],
    ["nächste Woche Mittwoch", "2026-03-04"],
    ["Mittwoch nächster Woche", "2026-03-04"],
    ["übermorgen", "2026-02-28"],
    ["am Freitagvormittag", "2026-02-27"],
    ["Mittwoch, 04. Mrz 2026", "2026-03-04"],
    ["am 14. Dezember", "2026-12-14"],
    ["am letzten Mittwoch", "2026-02-25"],
    ["Dienstag, 4. März 2026", "2026-03-04 clash"],
  ])("in German: %s", (text, day) => {
    expect(daysOf(text, "de")).toEqual([day]);
  });

  test.each([
    ["mardi prochain", "2026-03-03"],
    ["le mardi 3 mars à 14h30", "2026-03-03"],
    ["jeudi 12/03", "2026-03-12"],
    ["après-demain", "2026-02-28"],
    ["lundi de la semaine prochaine", "2026-03-02"],
    ["le 1er avril", "2026-04-01"],
    ["mer. 4 mars", "2026-03-04"],
    ["le mardi 3", "2026-03-03"],
  ])("in French: %s", (text, day) => {
    expect(daysOf(text, "fr")).toEqual([day]);
  });

  test.each([
    ["el próximo martes", "2026-03-03"],
    ["el jueves 5 de marzo a las 10:00", "2026-03-05"],
    ["pasado mañana", "2026-02-28"],
    ["el miércoles de la próxima semana", "2026-03-04"],
    ["5 de marzo de 2026", "2026-03-05"],
    ["miércoles, 4/03", "2026-03-04"],
  ])("in Spanish: %s", (text, day) => {
    expect(daysOf(text, "es")).toEqual([day]);
  });

  test.each<[Language, string, string[]]>([
    ["de", "am 2. oder 3. März", ["2026-03-02", "2026-03-03"]],
    ["fr", "lundi 2 ou mardi 3 mars", ["2026-03-02", "2026-03-03"]],
    ["es", "los días 3, 4 y 5 de marzo", ["2026-03-03", "2026-03-04", "2026-03-05"]],
    ["de", "Dienstag oder Mittwoch", ["2026-03-03", "2026-03-04"]],
    ["en", "Tuesday 12 March", ["2026-03-12 clash"]],
    ["en", "Thursday 12 March", ["2026-03-12"]],
    ["en", "12 March (Tue)", ["2026-03-12 clash"]],
  ])("in %s that share a month, or are listed: %s", (language, text, days) => {
    expect(daysOf(text, language)).toEqual(days);
  });

  test.each<[Language, string]>([
    ["de", "so schnell wie möglich, guten Morgen, am Morgen"],
    ["fr", "la semaine prochaine, au bord de la mer"],
    ["es", "por la mañana, la próxima semana"],
    ["de", "am 31.02.2026"],
    ["de", "40 Stunden, Version 3.14, 2.000 €"],
  ])("in %s only where one is named, not in “%s”", (language, text) => {
    expect(daysOf(text, language)).toEqual([]);
  });

  test("in two languages, each once", () => {
    expect(daysOf("Dienstag, 3. März; Tuesday, 3 March", "de", "en")).toEqual(["2026-03-03", "2026-03-03"]);
  });
});
