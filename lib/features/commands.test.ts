import { describe, expect } from "vitest";
import type { Perform } from "@/prisma/seed/calls/call";
import { commandCalls } from "@/prisma/seed/calls/commands";
import { makeHers } from "@/prisma/seed/calls/hers";
import { later, perform } from "@/prisma/seed/scene";
import { allRows, testOn } from "@/prisma/seed/testing";

const test = testOn(({ alice }) => makeHers(alice, "hers"));

/** The entry that each command writes into the timeline, by its name. The others are steps, or change no history. */
const ENTRIES: Record<string, string> = {
  createAccount: "account-created",
  changeProfile: "profile-changed",
  changePassword: "password-changed",
  endSession: "session-ended",
  noteAnswers: "answers-noted",
  nodToProposal: "answers-noted",
  saveCriterion: "criterion-changed",
  retireCriterion: "criterion-retired",
  addCriteria: "criterion-added",
  rankGoals: "goals-ranked",
  saveJudging: "judging-changed",
  saveCareerGoal: "career-goal-changed",
  retireCareerGoal: "career-goal-retired",
  noteSkills: "skills-noted",
  acceptInterview: "accepted",
  noteDecision: "decision-noted",
  reviewDecision: "decision-reviewed",
  finishFollowUp: "follow-up-done",
  moveFollowUp: "follow-up-moved",
  logInvitation: "invitation-logged",
  correctFacts: "facts-corrected",
  keepWording: "wording-kept",
  saveWording: "wording-kept",
  retireWording: "wording-retired",
  keepTemplate: "template-kept",
  saveTemplate: "template-kept",
  retireTemplate: "template-retired",
  importWordings: "wordings-imported",
  record: "answers-noted",
  noteCall: "called",
  saveManner: "manner-changed",
  noteOffer: "offer-received",
  acceptOffer: "offer-accepted",
  noteInterview: "interview-held",
  confirmSent: "declined",
  takeBack: "undone",
};

/** They prove something first, outside of any transaction; the index is as it should be already; nothing was asked. */
const WRITES_NOTHING = [
  "setUp",
  "signUp",
  "preparePassword",
  "indexOpportunity",
  "stopLooking",
  "finishWaiting",
];

/** Runs a command to its end, and then fails as if the power had gone before the transaction was kept. */
const cutOff: Perform = (scene, command, input) =>
  perform(
    scene,
    async (work, given) => {
      await command(work, given);
      throw new Error("the power has gone");
    },
    input,
  );

describe.for(
  Object.values(commandCalls)
    .flatMap((named) => Object.entries(named))
    .filter(([name]) => !WRITES_NOTHING.includes(name)),
)("%s", ([name, { call }]) => {
  test("leaves nothing when the transaction it ran in is not kept", async ({ db, alice, made }) => {
    const before = await allRows(db);
    await expect(call(later(alice, 600), made, cutOff)).rejects.toThrow("the power has gone");
    expect(await allRows(db)).toEqual(before);
  });

  test("writes its change and the entry that tells of it together", async ({ db, alice, made }) => {
    const before = new Set(await allRows(db));
    // A text that is there already is not kept twice.
    await call(later(alice, 600), { ...made, word: "another" }, perform);
    const changed = before.symmetricDifference(new Set(await allRows(db)));
    const entries = [...changed].filter((row) => row.startsWith("TimelineEntry "));
    expect(changed.size).toBeGreaterThan(entries.length);
    const kinds = entries.map((row) => JSON.parse(row.slice("TimelineEntry ".length)).kind);
    expect(kinds).toEqual(name in ENTRIES ? [ENTRIES[name]] : []);
  });
});
