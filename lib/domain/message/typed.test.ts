import { describe, expect, test } from "vitest";
import type { Language } from "@/lib/domain/message/choices";
import { readTyped } from "@/lib/domain/message/typed";

describe("a phrase stays one", () => {
  test.each<[Language, string, string]>([
    ["en", "a new remit", "a new remit"],
    ["en", "  A new\n remit. ", "a new remit"],
    ["en", "My own team!", "my own team"],
    ["en", "Reporting", "reporting"],
    ["en", "Product Design", "Product Design"],
    ["en", "SQL", "SQL"],
    ["en", "IT support", "IT support"],
    ["en", "October", "October"],
    ["en", "until October", "October"],
    ["en", "about €60,000", "about €60,000"],
    ["en", "reporting that is done by hand", "reporting that is done by hand"],
    ["en", "a role where I can grow", "a role where I can grow"],
    ["en", "the freedom I have now", "the freedom I have now"],
    ["en", "a can-do attitude", "a can-do attitude"],
    ["en", "tying up loose ends", "tying up loose ends"],
    ["en", "need for quiet", "need for quiet"],
    ["en", "there and back by train", "there and back by train"],
    ["en", "a project in May", "a project in May"],
    ["en", "O'Neill's project", "O'Neill's project"],
    ["de", "Eine unbefristete Stelle.", "eine unbefristete Stelle"],
    ["de", "ein Team, das wachsen wird", "ein Team, das wachsen wird"],
    ["fr", "une équipe qui a grandi", "une équipe qui a grandi"],
    ["es", "un equipo que ha crecido", "un equipo que ha crecido"],
    ["es", "trabajo de informes", "trabajo de informes"],
  ])("%s: %s", (language, typed, phrase) => {
    expect(readTyped(typed, language)).toEqual({ phrase });
  });
});

describe("a sentence is told as one", () => {
  test.each<[Language, string, string]>([
    ["en", "I got promoted", "I got promoted."],
    ["en", "It’s too far", "It’s too far."],
    ["en", "the range ends at €52,000", "The range ends at €52,000."],
    ["en", "the range you gave is below that", "The range you gave is below that."],
    ["en", "they offered me more money", "They offered me more money."],
    ["en", "being promoted", "I'm being promoted."],
    ["en", "need a permanent contract", "I need a permanent contract."],
    ["de", "Mein Vertrag läuft bis Mai", "Mein Vertrag läuft bis Mai."],
    ["de", "Seit März leite ich ein Team", "Seit März leite ich ein Team."],
    ["de", "denn ich wurde befördert", "Ich wurde befördert."],
    ["fr", "c’est trop loin", "C’est trop loin."],
    ["fr", "parce que je déménage", "Je déménage."],
    ["es", "no puedo viajar", "No puedo viajar."],
    ["es", "porque me han ascendido", "Me han ascendido."],
  ])("%s: %s", (language, typed, sentence) => {
    expect(readTyped(typed, language)).toEqual({ sentence });
  });
});

test.each([undefined, "", "  ", "...", " ; "])("%o is nothing", (typed) => {
  expect(readTyped(typed, "en")).toBeNull();
});
