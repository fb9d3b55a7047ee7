import { describe, expect } from "vitest";
import type { Perform } from "@/prisma/seed/calls/call";
import { commandCalls } from "@/prisma/seed/calls/commands";
import { makeHers } from "@/prisma/seed/calls/hers";
import { later, perform } from "@/prisma/seed/scene";
import { allRows, testOn } from "@/prisma/seed/testing";

const test = testOn(({ alice }) => makeHers(alice, "hers"));

/** The entry that each command writes into the timeline, by its name. The others are steps, or change no history. */
const ENTRIES: Record<string, string | string[]> = {
  planRemoval: "removal-planned",
  callOffRemoval: "removal-called-off",
  correctDate: "date-corrected",
  keepDocument: ["document-kept", "document-sent"],
  retireDocument: "document-retired",
  sendDocument: "document-sent",
  unsendDocument: "document-unsent",
  takeTime: "interview-planned",
  saveInterview: "interview-changed",
  callOff: "interview-called-off",
  holdInterview: "interview-held",
  saveLink: "link-kept",
  removeLink: "link-removed",
  mergeInto: "merged",
  splitOpportunity: ["split-off", "split-from"],
  putTogether: "undone",
  noteReflection: "reflection-noted",
  addTask: "task-added",
  tickTask: "task-ticked",
  removeTask: "task-removed",
  keepEvidence: "evidence-kept",
  removeEvidence: "evidence-removed",
  savePractice: "practice-changed",
  removePractice: "practice-removed",
  saveNote: "note-written",
  removeNote: "note-removed",
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
  logArrival: "rejected",
  correctFacts: "facts-corrected",
  keepWording: "wording-kept",
  saveWording: "wording-kept",
  retireWording: "wording-retired",
  keepTemplate: "template-kept",
  saveTemplate: "template-kept",
  retireTemplate: "template-retired",
  importWordings: "wordings-imported",
  record: "answers-noted",
  makeSome: "imported",
  takeBackSome: "import-taken-back",
  bringBackSome: "import-brought-back",
  recordAll: "answers-noted",
  noteCall: "called",
  makeFeed: "feed-made",
  removeFeed: "feed-removed",
  saveManner: "manner-changed",
  savePreferences: "preferences-changed",
  noteOffer: "offer-received",
  acceptOffer: "offer-accepted",
  noteInterview: "interview-held",
  noteReply: "they-replied",
  confirmSent: "declined",
  putDoorOff: "door-put-off",
  saveContact: "contact-changed",
  notePermission: "contact-changed",
  planTouch: "contact-changed",
  noteTouch: "touch-noted",
  removeTouch: "touch-removed",
  mergeContacts: "contacts-merged",
  takeBack: "undone",
  changeTicked: "archived",
  noteMove: "no-answer",
  takeChangeBack: "undone",
  saveTag: "tag-kept",
  mergeTags: "tags-merged",
  removeTag: "tag-removed",
  saveView: "view-kept",
  renameView: "view-kept",
  removeView: "view-removed",
};

/** They prove something first, outside of any transaction; the index is as it should be already; nothing was asked. */
const WRITES_NOTHING = [
  ...["askForBackup", "askToRemove", "dropBackup", "makeBackup", "keepBackups", "keepHouse"],
  ...["placeForBundle", "dropBundleFile", "dropBundleFiles", "sweepBundles", "goOnWithBundle"],
  ...[
    "askForExport",
    "prepareExport",
    "dropExport",
    "sweepExports",
    "prepareRemoval",
    "removeAccount",
    "shredOwed",
  ],
  "setUp",
  "signUp",
  "preparePassword",
  "prepareSending",
  "bringInterviewsInLine",
  "indexOpportunity",
  "indexOpportunities",
  "indexMissing",
  "goOnWithImport",
  "goOnCounting",
  "goOnWithAgencies",
  "countMissing",
  "keepCourses",
  "prepareMapping",
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
    expect(kinds).toEqual([ENTRIES[name] ?? []].flat());
  });
});
