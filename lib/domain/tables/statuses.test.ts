import fc from "fast-check";
import { expect, test } from "vitest";
import { STAGES } from "@/lib/domain/timeline/stage";
import { IMPORTED_STAGES, stageOf } from "./statuses";

test.each([
  ["Wishlist", "saved"],
  ["Not applied yet", "saved"],
  ["À postuler", "saved"],
  ["APPLIED", "applied"],
  ["Applied (LinkedIn)", "applied"],
  ["Bewerbung abgeschickt", "applied"],
  ["📬 Submitted", "applied"],
  ["Eingeladen", "invited"],
  ["Phone screen", "interviewing"],
  ["2nd interview scheduled", "interviewing"],
  ["Vorstellungsgespräch am Montag", "interviewing"],
  ["En entretien", "interviewing"],
  ["Offer received", "offered"],
  ["Zusage", "offered"],
  ["Offer accepted", "accepted"],
  ["Contratada", "accepted"],
  ["Rejected", "rejected-by-them"],
  ["Rejected after the second interview", "rejected-by-them"],
  ["Declined by company", "rejected-by-them"],
  ["Not Selected", "rejected-by-them"],
  ["Absage erhalten", "rejected-by-them"],
  ["Candidature refusée", "rejected-by-them"],
  ["Rechazado", "rejected-by-them"],
  ["Offer rescinded", "rejected-by-them"],
  ["No response 🥲", "no-answer"],
  ["Ghosted after interview", "no-answer"],
  ["Position filled", "role-closed"],
  ["The role was cancelled", "role-closed"],
  ["I Withdrew", "withdrawn-by-me"],
  ["Zurückgezogen", "withdrawn-by-me"],
  ["Rejected by me", "declined-by-me"],
  ["I declined the interview", "declined-by-me"],
  ["Von mir abgesagt", "declined-by-me"],
  ["Offer declined", "offer-declined-by-me"],
  ["Rejected the offer", "offer-declined-by-me"],
] as const)("“%s” is %s", (status, stage) => expect(stageOf(status)).toBe(stage));

test.each([
  "Declined",
  "Abgelehnt",
  "Refusé",
  "Archived",
  "Closed",
  "Passed",
  "Not interested",
  "Second base",
  "",
  "???",
  "No interview",
])("“%s” may mean several things, or nothing: whoever wrote it is asked", (status) =>
  expect(stageOf(status)).toBeNull(),
);

const MINE = ["declined-by-me", "withdrawn-by-me", "offer-declined-by-me"];

test("a no of mine is never read as theirs, nor theirs as mine, however it is dressed", () => {
  const no = fc.constantFrom("declined", "rejected", "refused", "turned down");
  const before = fc.constantFrom("", "Sadly ", "Finally: ", "❌ ", "2026 ");
  const after = fc.constantFrom("", " after the interview", " (phone)", ", March", " in the end");
  const [mine, theirs] = [
    fc.constantFrom("by me", "by myself"),
    fc.constantFrom("by company", "by the employer", "by them"),
  ];
  fc.assert(
    fc.property(no, before, after, mine, theirs, (word, first, last, me, them) => {
      expect(stageOf(`${first}${word} ${me}${last}`)).toSatisfy(
        (stage) => stage === null || MINE.includes(stage),
      );
      expect(stageOf(`${first}${word} ${them}${last}`)).toSatisfy((stage) => !MINE.includes(stage));
    }),
    { numRuns: 1000 },
  );
});

test("every stage that may be meant is one, and the one for what was taken back is not among them", () => {
  for (const stage of IMPORTED_STAGES) expect(STAGES[stage]).toBeDefined();
  expect(IMPORTED_STAGES).not.toContain("taken-back");
});
