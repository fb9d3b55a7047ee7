import { describe, expect, test } from "vitest";
import { clocksIn } from "./clocks";

const told = (text: string) =>
  clocksIn(text).map(({ from, to }) =>
    [from, ...(to ? [to] : [])].map((time) => time.toString().slice(0, 5)).join("-"),
  );

describe("times of day are read", () => {
  test.each([
    ["at 2-4pm", ["14:00-16:00"]],
    ["um 15 Uhr", ["15:00"]],
    ["15.30 Uhr", ["15:30"]],
    ["14 Uhr 30", ["14:30"]],
    ["von 9 bis 10 Uhr", ["09:00-10:00"]],
    ["übermorgen um 11 oder Freitag ab 14 Uhr", ["11:00", "14:00"]],
    ["de 10h à 11h", ["10:00-11:00"]],
    ["à 14 h 30", ["14:30"]],
    ["à midi", ["12:00"]],
    ["le mardi 10 à 14h", ["14:00"]],
    ["a las 4 de la tarde", ["16:00"]],
    ["de 16:00 a 16:45", ["16:00-16:45"]],
    ["el martes 10 a las 9", ["09:00"]],
    ["entre las 9 y las 11", ["09:00-11:00"]],
    ["10.00 horas", ["10:00"]],
  ])("in “%s”", (text, times) => {
    expect(told(text)).toEqual(times);
  });

  test.each([
    "un échange d'1h30",
    "environ 2 heures",
    "48 horas",
    "38 h/semaine",
    "40 Stunden pro Woche",
    "um 11 Personen",
    "8h par jour",
    "am 24. a",
  ])("but not in “%s”", (text) => {
    expect(told(text)).toEqual([]);
  });
});
