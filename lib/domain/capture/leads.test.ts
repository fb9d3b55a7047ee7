import { describe, expect, test } from "vitest";
import { leadsOf } from "./leads";
import { anyOf, isIn } from "./phrases";

describe("what a pattern cannot do without", () => {
  test.each([
    ["(?:got|received) your (?:application|resume)", ["appli", "resum"]],
    ["cancell?ed", ["cance"]],
    ["role|jobs?", ["role ", "job"]],
    ["the (?:[^.]{0,60} )?offer", ["offer"]],
    ["(?:well-)?paid", ["paid "]],
    ["don't (?!mind)hesitate", ["hesit"]],
    ["\\p{L}*stelle|role", null],
    ["[Rr]ole", null],
    ["un(?:important|known)", null],
    ["rein(?:state|vite)", ["rein"]],
  ])("of %s is %j", (source, leads) => {
    expect(leadsOf(source, true)).toEqual(leads);
  });
});

test.each([
  ["cancell?ed", "Your call is CANCELED."],
  ["role", "The (role) is open"],
  ["entretien d'embauche", "Un entretien d'embauche"],
  ["vorgespräch|präsenz", "volle Präsenz"],
  ["e-?mail", "by E-mail."],
  ["to [a-z]{2,5} you", "to see you"],
])("a text in which %s is found has its words", (phrase, text) => {
  expect(isIn(text, anyOf(phrase))).toBe(true);
  expect(isIn("Nothing of it.", anyOf(phrase))).toBe(false);
});
