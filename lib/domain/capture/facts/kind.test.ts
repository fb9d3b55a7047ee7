import { expect, test } from "vitest";
import { readInvitation } from "../read-invitation";

const reading = { now: new Date("2026-11-23T10:00:00Z"), timeZone: "Europe/Berlin" };
const kindOf = (subject: string, text: string) =>
  readInvitation({ subject, from: { name: "Jo Weir", address: "jo@weir.example" }, text }, reading).kind
    .value;

test("the subject of a reply is that of an older mail: what is written now tells the kind", () => {
  const no =
    "Liebe Frau Lind,\n\nleider müssen wir Ihnen mitteilen, dass die Stelle intern besetzt wurde und das Gespräch nicht stattfindet.";
  expect(kindOf("AW: Einladung zum Gespräch – Produktmanagerin (m/w/d)", no)).toBe("rejection");
  const other =
    "Hi Mara,\n\nSorry, something has come up and I need to move our chat on Wednesday. Could we do Friday 27 November at 3pm instead?";
  expect(kindOf("Re: Interview: Staff Engineer at Weir", other)).toBe("scheduling-update");
});

test("a subject of its own says more than the text", () => {
  const text = "Hi Mara,\n\nAs discussed, the details are below.";
  expect(kindOf("Invitation to an interview for Staff Engineer", text)).toBe("interview-invitation");
});
