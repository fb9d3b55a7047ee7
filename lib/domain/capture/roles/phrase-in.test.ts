import { describe, expect, test } from "vitest";
import { phraseIn } from "./phrase-in";
import { ROLE_LANGUAGES } from "./role-words";

const told = (language: keyof typeof ROLE_LANGUAGES, text: string) => {
  const range = phraseIn(text, 0, ROLE_LANGUAGES[language]);
  return range && text.slice(range.start, range.end);
};

describe("the name of a job ends", () => {
  test.each([
    ["Sachbearbeiter Einkauf (m/w/d) bei der Muster GmbH", "Sachbearbeiter Einkauf (m/w/d)"],
    ["einen erfahrenen Bauleiter Hochbau für unser Team", "Bauleiter Hochbau"],
    ["Elektroniker für Betriebstechnik (m/w/d) erhalten", "Elektroniker für Betriebstechnik (m/w/d)"],
    ["Frontend Entwickler:in! Wir", "Frontend Entwickler:in"],
    ["Leiter Marketing und Vertrieb in München", "Leiter Marketing und Vertrieb"],
  ])("in German: %s", (text, role) => {
    expect(told("de", text)).toBe(role);
  });

  test.each([
    ["développeur full stack (Node) en CDI", "développeur full stack"],
    ["Chargé(e) de clientèle à Lyon", "Chargé(e) de clientèle"],
    ["d'Ingénieur procédés au sein de Solvabio", "Ingénieur procédés"],
    ["responsable des ventes et du marketing chez Orvane", "responsable des ventes et du marketing"],
    ["« Contrôleur de gestion (F/H) »", "Contrôleur de gestion (F/H)"],
    ["Éducatrice de jeunes enfants à la Ville", "Éducatrice de jeunes enfants"],
  ])("in French: %s", (text, role) => {
    expect(told("fr", text.replace(/[«»]/g, '"'))).toBe(role);
  });

  test.each([
    ["Analista de Datos en Solvarena", "Analista de Datos"],
    ["un Jefe de Ventas para la zona norte", "Jefe de Ventas"],
    ["Técnico en prevención de riesgos con experiencia", "Técnico en prevención de riesgos"],
    ["Delineante Proyectista en una ingeniería", "Delineante Proyectista"],
  ])("in Spanish: %s", (text, role) => {
    expect(told("es", text)).toBe(role);
  });

  test("where there is none, nothing is read", () => {
    expect([told("de", "und gerne"), told("fr", "pour nous"), told("es", "que te")]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
