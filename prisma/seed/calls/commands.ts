import { randomUUID } from "node:crypto";
import { DEFAULT_CHOICES } from "@/lib/domain/message/choices";
import { guessMapping } from "@/lib/domain/tables/mapping";
import { answersNoted } from "@/lib/domain/timeline/kinds/answers-noted";
import * as account from "@/lib/features/account/commands";
import * as answers from "@/lib/features/answers/commands";
import { checklistForm, fieldOf } from "@/lib/features/answers/schema";
import * as backups from "@/lib/features/backups/commands";
import * as bringingIn from "@/lib/features/bringing-in/commands";
import * as bundles from "@/lib/features/bundles/commands";
import * as calls from "@/lib/features/calls/commands";
import * as careerGoals from "@/lib/features/career-goals/commands";
import { careerGoalForm } from "@/lib/features/career-goals/schema";
import * as changes from "@/lib/features/changes/commands";
import { moveForm, tickForm } from "@/lib/features/changes/schema";
import * as criteria from "@/lib/features/criteria/commands";
import { orderSeen } from "@/lib/features/criteria/records";
import { criterionForm, rankingForm } from "@/lib/features/criteria/schema";
import * as dates from "@/lib/features/dates/commands";
import { dateForm } from "@/lib/features/dates/schema";
import * as decisions from "@/lib/features/decisions/commands";
import { noteForm, reviewForm } from "@/lib/features/decisions/schema";
import * as documents from "@/lib/features/documents/commands";
import * as doors from "@/lib/features/doors/commands";
import * as everything from "@/lib/features/export/commands";
import * as feeds from "@/lib/features/feeds/commands";
import * as filings from "@/lib/features/filings/commands";
import { logForm } from "@/lib/features/filings/schema";
import * as followUps from "@/lib/features/follow-ups/commands";
import * as handingIn from "@/lib/features/handing-in/commands";
import * as importing from "@/lib/features/importing/commands";
import * as imports from "@/lib/features/imports/commands";
import { mappingForm } from "@/lib/features/imports/schema";
import * as insights from "@/lib/features/insights/commands";
import * as interviews from "@/lib/features/interviews/commands";
import { stateOf, toInterview } from "@/lib/features/interviews/records";
import { interviewForm } from "@/lib/features/interviews/schema";
import * as invitations from "@/lib/features/invitations/commands";
import { correctForm } from "@/lib/features/invitations/schema";
import * as judging from "@/lib/features/judging/commands";
import { loadProfile } from "@/lib/features/judging/records";
import { judgingForm } from "@/lib/features/judging/schema";
import * as links from "@/lib/features/links/commands";
import * as manner from "@/lib/features/manner/commands";
import { mannerForm } from "@/lib/features/manner/schema";
import * as merging from "@/lib/features/merging/commands";
import * as messages from "@/lib/features/messages/commands";
import { loadOccasion } from "@/lib/features/messages/records";
import { deskForm } from "@/lib/features/messages/schema";
import * as notes from "@/lib/features/notes/commands";
import * as offers from "@/lib/features/offers/commands";
import * as opportunities from "@/lib/features/opportunities/commands";
import * as originals from "@/lib/features/originals/commands";
import * as people from "@/lib/features/people/commands";
import { contactForm, touchForm } from "@/lib/features/people/schema";
import * as preferences from "@/lib/features/preferences/commands";
import { preferencesForm } from "@/lib/features/preferences/schema";
import * as prepare from "@/lib/features/prepare/commands";
import { stateOf as practiceStateOf } from "@/lib/features/prepare/records";
import { practiceForm } from "@/lib/features/prepare/schema";
import * as removal from "@/lib/features/removal/commands";
import * as replies from "@/lib/features/replies/commands";
import * as sending from "@/lib/features/sending/commands";
import * as tags from "@/lib/features/tags/commands";
import * as timeline from "@/lib/features/timeline/commands";
import * as undo from "@/lib/features/undo/commands";
import * as upkeep from "@/lib/features/upkeep/commands";
import * as views from "@/lib/features/views/commands";
import { viewForm } from "@/lib/features/views/schema";
import * as wordings from "@/lib/features/wordings/commands";
import { confirmForm, importForm, keepForm, templateForm, wordingForm } from "@/lib/features/wordings/schema";
import type { Database } from "@/lib/platform/db";
import { toJson } from "@/lib/platform/db/json";
import { mintUserId } from "@/lib/platform/user-id";
import { ok } from "@/lib/result";
import { alone, atHome, type Calls, empty, failing, refused } from "./call";
import {
  copyByHand,
  eventOf,
  herSlot,
  importable,
  interviewFields,
  judgingFields,
  mailFileOf,
  mannerFields,
  mappingFields,
  pageOf,
  preferenceFields,
  tableFor,
} from "./hers";
import { contactFields } from "./hers-people";

/** The draft as it stands, and whose it is. */
async function draftOf({ db }: { db: Database }, id: string) {
  const { userId, opportunityId, recipientName, recipientEmail } = await db.message.findUniqueOrThrow({
    where: { id },
  });
  const kind = "decline-interview" as const;
  return {
    owner: mintUserId(userId),
    message: { id, opportunityId, recipientName, recipientEmail, kind, choices: DEFAULT_CHOICES },
  };
}

const newcomer = { name: "Carol", email: "carol@example.org", timeZone: "Europe/Berlin" };
const passwords = { currentPassword: "correct horse battery", newPassword: "another horse" };

/** A text that is handed in as a file. */
const TEXT_FILE = { name: "interview.txt", bytes: new TextEncoder().encode("Come for an interview.") };

/** Every exported command, and every step of one that others use. */
export const commandCalls: Calls = {
  "account/commands": {
    setUp: refused(({ now }) =>
      account.setUp({ ...newcomer, code: "", password: passwords.newPassword }, now),
    ),
    signUp: refused(({ now }) => account.signUp({ ...newcomer, password: passwords.newPassword }, now)),
    createAccount: atHome((at, _, perform) => {
      const create = alone(({ tx, now }, made: Parameters<typeof account.createAccount>[1]) =>
        account.createAccount(tx, made, now),
      );
      return perform(at, create, { ...newcomer, passwordHash: "hash", isOwner: false });
    }),
    changeProfile: atHome((at, _, perform) =>
      perform(at, account.changeProfile, { name: "Another name", timeZone: "UTC" }),
    ),
    preparePassword: atHome(({ userId }) => account.preparePassword(userId, passwords)),
    changePassword: atHome((at, { sessionId }, perform) =>
      perform(at, account.changePassword, { passwordHash: "hash", sessionId }),
    ),
    endSession: refused((at, { sessionId }, perform) => perform(at, account.endSession, { sessionId })),
  },
  "answers/commands": {
    noteAnswers: refused((at, { opportunityId, seenAnswer, limitId }, perform) => {
      const field = (name: string) => fieldOf(opportunityId, limitId, name);
      const fields = { [field("state")]: "known", [field("value.min")]: "70" };
      return perform(
        at,
        answers.noteAnswers,
        checklistForm.parse({ subject: opportunityId, seen: seenAnswer, ...fields }),
      );
    }),
    nodToProposal: refused((at, { proposalId }, perform) =>
      perform(at, answers.nodToProposal, { answerId: proposalId, nod: "yes" }),
    ),
    // A criterion that was not there when the mail was filed which answers it.
    // A criterion that was not there when the mail was filed which answers it.
    proposeToNew: atHome(async (at, { proposalId }, perform) => {
      const where = { answers: { some: { id: proposalId } } };
      const asked = await at.db.criterion.findFirstOrThrow({ where });
      const propose = alone(async (work, definition: NonNullable<unknown>) => {
        const data = { ...asked, definition: toJson(definition), id: work.newId(), userId: work.userId };
        await work.tx.criterion.create({ data });
        await answers.proposeToNew(work, [data.id]);
      });
      return perform(at, propose, asked.definition ?? {});
    }),
    proposeAnswers: failing((at, { opportunityId }, perform) => {
      const arrived = {
        source: { text: "We sponsor visas." },
        receivedAt: at.now,
        timeZone: "Europe/Berlin",
      };
      const propose = alone((work, id: string) =>
        answers.proposeAnswers(work, { opportunityId: id, ...arrived }),
      );
      return perform(at, propose, opportunityId);
    }),
  },
  "backups/commands": {
    askForBackup: refused((at, _, perform) => perform(at, backups.askForBackup, {})),
    askToRemove: refused(async (at, _, perform) =>
      perform(at, backups.askToRemove, { name: await copyByHand(at.db) }),
    ),
    dropBackup: atHome(async ({ db }) => {
      await backups.dropBackup(await copyByHand(db));
      return "dropped";
    }),
    makeBackup: atHome(async () => {
      await backups.makeBackup("daily");
      return "made";
    }),
    keepBackups: atHome(async ({ now }) => {
      await backups.keepBackups(now);
      return "kept";
    }),
  },
  "bringing-in/commands": {
    makeSome: empty((at, { runningImportId }, perform) =>
      perform(at, alone(bringingIn.makeSome), runningImportId),
    ),
    takeBackSome: empty((at, { undoingImportId }, perform) =>
      perform(at, alone(bringingIn.takeBackSome), undoingImportId),
    ),
    bringBackSome: empty((at, { redoingImportId }, perform) =>
      perform(at, alone(bringingIn.bringBackSome), redoingImportId),
    ),
  },
  "bundles/commands": {
    placeForBundle: atHome(
      async (_, { bundleId }) => bundles.placeForBundle(`not-${bundleId.slice(4)}`).mostBytes,
    ),
    keepBundle: atHome((at, _, perform) =>
      perform(at, bundles.keepBundle, { bundleId: randomUUID(), name: "Another", sizeBytes: 1 }),
    ),
    startBundle: refused((at, { bundleId }, perform) => perform(at, bundles.startBundle, { bundleId })),
    undoBundle: refused((at, { doneBundleId }, perform) =>
      perform(at, bundles.undoBundle, { bundleId: doneBundleId }),
    ),
    forgetBundle: refused((at, { bundleId }, perform) => perform(at, bundles.forgetBundle, { bundleId })),
    dropBundleFile: atHome(async () => {
      await bundles.dropBundleFile(randomUUID());
      return "dropped";
    }),
    dropBundleFiles: atHome(async ({ userId }) => {
      await bundles.dropBundleFiles(userId);
      return "dropped";
    }),
    sweepBundles: atHome(async () => {
      await bundles.sweepBundles(new Date(0));
      return "swept";
    }),
    goOnWithBundle: atHome(async ({ userId }, { bundleId }) => {
      await bundles.goOnWithBundle(userId, bundleId);
      return "gone on";
    }),
  },
  "calls/commands": {
    noteCall: refused((at, { scriptId }, perform) =>
      perform(at, calls.noteCall, { messageId: scriptId, outcome: "voicemail", seconds: 40 }),
    ),
  },
  "career-goals/commands": {
    saveCareerGoal: refused((at, { careerGoalId }, perform) =>
      perform(
        at,
        careerGoals.saveCareerGoal,
        careerGoalForm.parse({ careerGoalId, title: "Other", skills: "Other" }),
      ),
    ),
    retireCareerGoal: refused((at, { careerGoalId }, perform) =>
      perform(at, careerGoals.retireCareerGoal, { careerGoalId }),
    ),
    restoreCareerGoal: failing((at, { retiredCareerGoalId }, perform) =>
      perform(at, alone(careerGoals.restoreCareerGoal), retiredCareerGoalId),
    ),
    noteSkills: refused((at, { opportunityId, otherSkillId }, perform) =>
      perform(at, careerGoals.noteSkills, { opportunityId, skill: [otherSkillId] }),
    ),
  },
  "changes/commands": {
    changeTicked: refused((at, { opportunityId: opportunity }, perform) =>
      perform(at, changes.changeTicked, tickForm.parse({ opportunity, intent: "archive" })),
    ),
    noteMove: refused((at, { opportunityId }, perform) => {
      const form = { opportunityId, to: "no-answer", seen: "deciding" };
      return perform(at, changes.noteMove, moveForm.parse(form));
    }),
    takeChangeBack: refused((at, { changeKey: key }, perform) =>
      perform(at, changes.takeChangeBack, { key, back: "/opportunities" }),
    ),
  },
  "criteria/commands": {
    saveCriterion: refused((at, { limitId }, perform) => {
      const form = { kind: "number", label: "Other", "must.direction": "at-most", "must.limit": "9" };
      return perform(at, criteria.saveCriterion, criterionForm.parse({ ...form, criterionId: limitId }));
    }),
    retireCriterion: refused((at, { goalId }, perform) =>
      perform(at, criteria.retireCriterion, { criterionId: goalId }),
    ),
    restoreCriterion: failing((at, { retiredId }, perform) =>
      perform(at, alone(criteria.restoreCriterion), retiredId),
    ),
    addCriteria: atHome((at, { word }, perform) => {
      const form = { kind: "scale", label: `Meaning ${word}`, "must.atLeast": "3" };
      return perform(at, criteria.addCriteria, [criterionForm.parse(form)]);
    }),
    rankGoals: refused(async (at, { goalId, lowGoalId }, perform) => {
      const { criteria: own, judging } = await loadProfile(at.db, at.userId);
      const seen = orderSeen(own, judging.weighting);
      const form = { goal: [lowGoalId, goalId], weighting: "rank-sum", seen };
      return perform(at, criteria.rankGoals, rankingForm.parse(form));
    }),
  },
  "decisions/commands": {
    acceptInterview: refused((at, { opportunityId }, perform) =>
      perform(at, decisions.acceptInterview, { opportunityId }),
    ),
    keepDecision: failing((at, { opportunityId }, perform) =>
      perform(at, alone(decisions.keepDecision), { opportunityId, choice: "accept", reasons: [] }),
    ),
    noteDecision: refused((at, { decisionId }, perform) =>
      perform(at, decisions.noteDecision, noteForm.parse({ decisionId, doubt: "None of his" })),
    ),
    reviewDecision: refused((at, { decisionId }, perform) =>
      perform(at, decisions.reviewDecision, reviewForm.parse({ decisionId, wasRight: "no" })),
    ),
    reopenReview: empty((at, { reviewedDecisionId: decisionId }, perform) =>
      perform(at, alone(decisions.reopenReview), { decisionId, reviewAt: null }),
    ),
    withdrawDecision: failing((at, { decisionId }, perform) =>
      perform(at, alone(decisions.withdrawDecision), decisionId),
    ),
  },
  "dates/commands": {
    correctDate: refused((at, { datedEntryId: entryId }, perform) =>
      perform(at, dates.correctDate, dateForm.parse({ entryId, at: "2026-11-20T10:00" })),
    ),
  },
  "documents/commands": {
    keepDocument: atHome((at, { careerGoalId, sheetId: opportunityId, word }, perform) => {
      const file = { fileName: `${word}.pdf`, bytes: new TextEncoder().encode(word) };
      const said = { kind: "letter", name: word, careerGoalId, opportunityId } as const;
      return perform(at, documents.keepDocument, { ...file, ...said });
    }),
    retireDocument: refused((at, { documentId }, perform) =>
      perform(at, documents.retireDocument, { documentId }),
    ),
    putDocumentAside: empty((at, { documentId }, perform) =>
      perform(at, alone(documents.putDocumentAside), documentId),
    ),
    bringDocumentBack: empty((at, { retiredDocumentId }, perform) =>
      perform(at, alone(documents.bringDocumentBack), retiredDocumentId),
    ),
    sendDocument: refused((at, { sheetId: opportunityId, documentId }, perform) =>
      perform(at, documents.sendDocument, { opportunityId, documentId, sentAt: null }),
    ),
    noteSent: failing((at, { sheetId: opportunityId, documentId }, perform) =>
      perform(at, alone(documents.noteSent), { opportunityId, documentId, sentAt: at.now }),
    ),
    unsendDocument: refused((at, { sheetId: opportunityId, sentDocumentId: documentId }, perform) =>
      perform(at, documents.unsendDocument, { opportunityId, documentId }),
    ),
    forgetSent: empty((at, { sheetId: opportunityId, sentDocumentId: documentId }, perform) =>
      perform(at, alone(documents.forgetSent), { opportunityId, documentId }),
    ),
  },
  "export/commands": {
    askForExport: atHome((at, _, perform) => perform(at, everything.askForExport, {})),
    prepareExport: atHome(async ({ userId }) => {
      await everything.prepareExport(userId);
      return "prepared";
    }),
    dropExport: atHome(async ({ userId }) => {
      await everything.dropExport(userId);
      return "dropped";
    }),
    sweepExports: atHome(async ({ now }) => {
      await everything.sweepExports(now);
      return "swept";
    }),
  },
  "interviews/commands": {
    takeTime: refused((at, { timedId: invitationId }, perform) =>
      perform(at, interviews.takeTime, { invitationId, slot: herSlot }),
    ),
    saveInterview: refused((at, { sheetId: opportunityId, interviewId }, perform) => {
      const moved = { ...interviewFields, startsAt: "2026-12-05T10:00", opportunityId, interviewId };
      return perform(at, interviews.saveInterview, interviewForm.parse(moved));
    }),
    callOff: refused((at, { interviewId }, perform) => perform(at, interviews.callOff, { interviewId })),
    holdInterview: refused((at, { interviewId }, perform) =>
      perform(at, interviews.holdInterview, { interviewId, howItWent: "Well." }),
    ),
    enterHeld: failing((at, { sheetId }, perform) => perform(at, alone(interviews.enterHeld), sheetId)),
    plan: failing((at, { sheetId: opportunityId }, perform) => {
      const agreed = { startsAt: at.now, endsAt: null, timeZone: "Europe/Berlin", place: "", link: "" };
      const plan = alone((work, planned: Parameters<typeof interviews.plan>[1]) =>
        interviews.plan(work, planned),
      );
      return perform(at, plan, { opportunityId, invitationId: null, ...agreed });
    }),
    bringInterviewsInLine: failing((at, { sheetId }, perform) =>
      perform(at, alone(interviews.bringInterviewsInLine), sheetId),
    ),
    setInterview: failing((at, { sheetId: opportunityId, interviewId: id }, perform) => {
      const call = alone((work, name: string) =>
        interviews.setInterview(work, { id, opportunityId }, { name }),
      );
      return perform(at, call, "Another name");
    }),
    restoreInterview: empty(async (at, { interviewId }, perform) => {
      const row = await at.db.interview.findUniqueOrThrow({ where: { id: interviewId } });
      const after = stateOf(toInterview(row));
      const before = { ...after, name: "As it was" };
      return perform(at, alone(interviews.restoreInterview), { interviewId, before, after });
    }),
    removeInterview: empty((at, { interviewId }, perform) =>
      perform(
        at,
        alone((work, id: string) => interviews.removeInterview(work, id, () => true)),
        interviewId,
      ),
    ),
  },
  "links/commands": {
    saveLink: refused((at, { sheetId: opportunityId }, perform) =>
      perform(at, links.saveLink, { opportunityId, title: "Theirs", url: "https://theirs.example" }),
    ),
    removeLink: refused((at, { linkId }, perform) => perform(at, links.removeLink, { linkId })),
    putLinkAside: empty((at, { linkId }, perform) => perform(at, alone(links.putLinkAside), linkId)),
    bringLinkBack: empty((at, { removedLinkId }, perform) =>
      perform(at, alone(links.bringLinkBack), removedLinkId),
    ),
  },
  "merging/commands": {
    mergeInto: refused((at, { sheetId: opportunityId, opportunityId: otherId }, perform) =>
      perform(at, merging.mergeInto, { opportunityId, otherId }),
    ),
    takeApart: empty((at, { otherId, mergedFacts }, perform) =>
      perform(
        at,
        alone((work, id: string) => merging.takeApart(work, id, mergedFacts)),
        otherId,
      ),
    ),
    splitOpportunity: refused((at, { sheetId: opportunityId, secondId }, perform) =>
      perform(at, merging.splitOpportunity, {
        ...{ opportunityId, invitation: [secondId], company: "Theirs", role: "Another" },
      }),
    ),
    putTogether: empty((at, { wholeId: sourceId, partId }, perform) =>
      perform(at, alone(merging.putTogether), { sourceId, partId, takenBack: "split-off" as const }),
    ),
  },
  "prepare/commands": {
    noteReflection: atHome((at, _, perform) =>
      perform(at, prepare.noteReflection, { question: "values", answer: "Theirs" }),
    ),
    forgetReflection: empty((at, { reflectionId }, perform) =>
      perform(at, alone(prepare.forgetReflection), reflectionId),
    ),
    addTask: atHome((at, _, perform) => perform(at, prepare.addTask, { list: "network", label: "Theirs" })),
    tickTask: refused((at, { taskId }, perform) =>
      perform(at, prepare.tickTask, { list: "network", item: "", taskId, done: "no" }),
    ),
    removeTask: refused((at, { taskId }, perform) =>
      perform(at, prepare.removeTask, { list: "network", item: "", taskId }),
    ),
    putTaskAside: empty((at, { taskId }, perform) => perform(at, alone(prepare.putTaskAside), taskId)),
    bringTaskBack: empty((at, { removedTaskId }, perform) =>
      perform(at, alone(prepare.bringTaskBack), removedTaskId),
    ),
    tickTaskBack: empty(async (at, { taskId }, perform) => {
      const { doneAt } = await at.db.task.findUniqueOrThrow({ where: { id: taskId } });
      const ticked = { taskId, before: null, after: doneAt?.toISOString() ?? null };
      return perform(at, alone(prepare.tickTaskBack), ticked);
    }),
    keepEvidence: refused((at, { skillId }, perform) =>
      perform(at, prepare.keepEvidence, { skillId, text: "Theirs", url: "" }),
    ),
    removeEvidence: refused((at, { evidenceId }, perform) =>
      perform(at, prepare.removeEvidence, { evidenceId }),
    ),
    putEvidenceAside: empty((at, { evidenceId }, perform) =>
      perform(at, alone(prepare.putEvidenceAside), evidenceId),
    ),
    bringEvidenceBack: empty((at, { removedEvidenceId }, perform) =>
      perform(at, alone(prepare.bringEvidenceBack), removedEvidenceId),
    ),
    savePractice: refused((at, { practiceId }, perform) =>
      perform(at, prepare.savePractice, practiceForm.parse({ practiceId, question: "Theirs?" })),
    ),
    changePracticeBack: empty(async (at, { practiceId }, perform) => {
      const after = practiceStateOf(await at.db.practice.findUniqueOrThrow({ where: { id: practiceId } }));
      const changed = { practiceId, before: { ...after, rating: 1 }, after };
      return perform(at, alone(prepare.changePracticeBack), changed);
    }),
    removePractice: refused((at, { practiceId }, perform) =>
      perform(at, prepare.removePractice, { practiceId }),
    ),
    putPracticeAside: empty((at, { practiceId }, perform) =>
      perform(at, alone(prepare.putPracticeAside), practiceId),
    ),
    bringPracticeBack: empty((at, { removedPracticeId }, perform) =>
      perform(at, alone(prepare.bringPracticeBack), removedPracticeId),
    ),
  },
  "notes/commands": {
    saveNote: refused((at, { sheetId: opportunityId }, perform) =>
      perform(at, notes.saveNote, { opportunityId, noteId: "", body: "Theirs" }),
    ),
    removeNote: refused((at, { noteId }, perform) => perform(at, notes.removeNote, { noteId })),
    writeNote: failing((at, { sheetId }, perform) =>
      perform(
        at,
        alone((work, id: string) => notes.writeNote(work, id, "Theirs")),
        sheetId,
      ),
    ),
    putNoteAside: empty((at, { noteId }, perform) => perform(at, alone(notes.putNoteAside), noteId)),
    bringNoteBack: empty((at, { removedNoteId }, perform) =>
      perform(at, alone(notes.bringNoteBack), removedNoteId),
    ),
    rewriteNote: empty(async (at, { noteId }, perform) => {
      const { body: after } = await at.db.note.findUniqueOrThrow({ where: { id: noteId } });
      return perform(at, alone(notes.rewriteNote), { noteId, before: "As it was", after });
    }),
  },
  "filings/commands": {
    logArrival: refused((at, { opportunityId, originalId }, perform) => {
      const form = { kind: "rejection", channel: "email", receivedAt: "2026-11-20T10:00" };
      return perform(
        at,
        filings.logArrival,
        logForm.parse({ ...form, originalId, under: `same:${opportunityId}` }),
      );
    }),
    unfile: failing((at, { opportunityId, filed }, perform) => {
      if (!filed) throw new Error("It was logged by this version.");
      const back = alone((work, id: string) => filings.unfile(work, filed, id));
      return perform(at, back, opportunityId);
    }),
  },
  "follow-ups/commands": {
    planFollowUp: failing((at, { opportunityId }, perform) =>
      perform(at, alone(followUps.planFollowUp), { opportunityId, reason: "Write", dueAt: at.now }),
    ),
    finishFollowUp: refused((at, { followUpId }, perform) =>
      perform(at, followUps.finishFollowUp, { followUpId }),
    ),
    moveFollowUp: refused((at, { followUpId }, perform) =>
      perform(at, followUps.moveFollowUp, { followUpId, days: 7 }),
    ),
    reopenFollowUp: empty((at, { doneFollowUpId }, perform) =>
      perform(at, alone(followUps.reopenFollowUp), doneFollowUpId),
    ),
    moveFollowUpBack: empty((at, { followUpId, dueAt: to }, perform) =>
      perform(at, alone(followUps.moveFollowUpBack), { followUpId, from: at.now, to }),
    ),
    cancelFollowUp: failing((at, { followUpId }, perform) =>
      perform(at, alone(followUps.cancelFollowUp), followUpId),
    ),
    finishThese: atHome((at, { declinedId, followUpId }, perform) =>
      perform(
        at,
        alone((work, id: string) => followUps.finishThese(work, id, [followUpId])),
        declinedId,
      ),
    ),
    finishWaiting: atHome((at, { opportunityId }, perform) =>
      perform(at, alone(followUps.finishWaiting), opportunityId),
    ),
    stopLooking: atHome((at, { opportunityId }, perform) =>
      perform(at, alone(followUps.stopLooking), opportunityId),
    ),
  },
  "handing-in/commands": {
    prepareSending: atHome(({ userId }) => handingIn.prepareSending(userId, [TEXT_FILE], "")),
    keepSending: atHome(async (at, _hers, perform) =>
      perform(at, handingIn.keepSending, await handingIn.prepareSending(at.userId, [TEXT_FILE], "")),
    ),
    keepPasted: atHome((at, { word }, perform) =>
      perform(at, handingIn.keepPasted, { text: `Another text, ${word}` }),
    ),
  },
  "importing/commands": {
    goOnWithImport: atHome(async ({ userId }, { checkedImportId }) =>
      ok(await importing.goOnWithImport(userId, checkedImportId)),
    ),
  },
  "imports/commands": {
    keepTable: atHome((at, { word }, perform) =>
      perform(at, imports.keepTable, { name: "jobs.csv", table: tableFor(`${word} and more`) }),
    ),
    prepareMapping: refused(({ userId }, { checkedImportId: importId }) =>
      imports.prepareMapping(userId, mappingForm.parse({ ...mappingFields, importId })),
    ),
    changeMapping: refused(async (at, { word, checkedImportId: importId }, perform) =>
      perform(at, imports.changeMapping, { importId, mapping: guessMapping(tableFor(word)) }),
    ),
    chooseContacts: refused((at, { checkedImportId: importId }, perform) =>
      perform(at, imports.chooseContacts, { importId, contacts: "everybody" }),
    ),
    completeRow: refused((at, { word, checkedImportId: importId }, perform) =>
      perform(at, imports.completeRow, { importId, line: 2, cells: [{ field: "role", text: word }] }),
    ),
    forgetImport: refused((at, { checkedImportId: importId }, perform) =>
      perform(at, imports.forgetImport, { importId }),
    ),
    startImport: refused((at, { checkedImportId: importId }, perform) =>
      perform(at, imports.startImport, { importId }),
    ),
    stopImport: refused((at, { runningImportId: importId }, perform) =>
      perform(at, imports.stopImport, { importId }),
    ),
    undoImport: refused((at, { importId }, perform) => perform(at, imports.undoImport, { importId })),
    redoImport: refused((at, { undoneImportId: importId }, perform) =>
      perform(at, imports.redoImport, { importId }),
    ),
  },
  "insights/commands": {
    keepCourses: atHome((at, { opportunityId }, perform) =>
      perform(at, alone(insights.keepCourses), new Map([[opportunityId, []]])),
    ),
    goOnCounting: atHome(async ({ userId }, { opportunityId }) =>
      ok(await insights.goOnCounting(userId, opportunityId)),
    ),
    countMissing: atHome(async ({ userId }) => ok(await insights.countMissing(userId))),
  },
  "invitations/commands": {
    correctFacts: refused((at, { opportunityId }, perform) => {
      const form = { opportunityId, company: "Other", role: "Other" };
      return perform(at, invitations.correctFacts, correctForm.parse(form));
    }),
    findOrMakeContact: failing((at, { companyId, word }, perform) => {
      const contact = { contactName: `Nobody ${word}`, contactEmail: "" };
      const make = alone((work, id: string) => invitations.findOrMakeContact(work, id, contact));
      return perform(at, make, companyId);
    }),
  },
  "judging/commands": {
    saveJudging: atHome((at, _, perform) =>
      perform(at, judging.saveJudging, judgingForm.parse({ ...judgingFields, hoursEach: "7" })),
    ),
    saveWeighting: atHome((at, _, perform) => perform(at, alone(judging.saveWeighting), "rank-sum")),
  },
  "feeds/commands": {
    makeFeed: atHome((at, _, perform) => perform(at, feeds.makeFeed, { detail: "minimal" })),
    removeFeed: atHome((at, _, perform) => perform(at, feeds.removeFeed, {})),
  },
  "preferences/commands": {
    savePreferences: atHome((at, _, perform) =>
      perform(
        at,
        preferences.savePreferences,
        preferencesForm.parse({ ...preferenceFields, theme: "light" }),
      ),
    ),
  },
  "manner/commands": {
    saveManner: atHome((at, _, perform) =>
      perform(at, manner.saveManner, mannerForm.parse({ ...mannerFields, tone: "short" })),
    ),
  },
  "messages/commands": {
    startMessage: refused((at, { opportunityId }, perform) =>
      perform(at, messages.startMessage, { opportunityId, kind: "decline-interview" }),
    ),
    saveMessage: refused((at, { draftId, revision }, perform) => {
      const letter = {
        subject: "Changed",
        body: "Changed by somebody.",
        disclosure: "brief",
        tone: "warm",
        door: "open",
      };
      return perform(
        at,
        messages.saveMessage,
        deskForm.parse({ ...letter, messageId: draftId, seen: revision }),
      );
    }),
    discardDraft: refused((at, { draftId }, perform) =>
      perform(at, messages.discardDraft, { messageId: draftId }),
    ),
    reopenMessage: failing((at, { sentId }, perform) => perform(at, alone(messages.reopenMessage), sentId)),
  },
  "offers/commands": {
    noteOffer: refused((at, { opportunityId }, perform) =>
      perform(at, offers.noteOffer, { opportunityId, channel: "phone", answerBy: null }),
    ),
    withdrawOffer: failing((at, { opportunityId, offerInvitationId: invitationId }, perform) =>
      perform(at, alone(offers.withdrawOffer), { opportunityId, invitationId, answerBy: null }),
    ),
    acceptOffer: refused((at, { offeredId: opportunityId }, perform) =>
      perform(at, offers.acceptOffer, { opportunityId }),
    ),
    noteInterview: refused((at, { opportunityId }, perform) =>
      perform(at, offers.noteInterview, { opportunityId }),
    ),
  },
  "opportunities/commands": {
    indexOpportunity: atHome((at, { opportunityId }, perform) =>
      perform(at, alone(opportunities.indexOpportunity), opportunityId),
    ),
    setArchived: empty((at, { opportunityId }, perform) =>
      perform(
        at,
        alone((work, id: string) => opportunities.setArchived(work, [id], true)),
        opportunityId,
      ),
    ),
    indexOpportunities: atHome((at, { opportunityId }, perform) =>
      perform(at, alone(opportunities.indexOpportunities), [opportunityId]),
    ),
    indexMissing: atHome(async ({ userId }) => ok(await opportunities.indexMissing(userId))),
    findOrMakeCompany: atHome((at, { word }, perform) =>
      perform(at, alone(opportunities.findOrMakeCompany), `Company ${word}`),
    ),
    goOnWithAgencies: atHome(async ({ userId }) => ok(await opportunities.goOnWithAgencies(userId, userId))),
  },
  "originals/commands": {
    keepText: atHome((at, { word }, perform) =>
      perform(at, originals.keepText, { text: `Another text, ${word}` }),
    ),
    keepMail: atHome((at, { word }, perform) => perform(at, originals.keepMail, mailFileOf(word))),
    keepCalendar: atHome((at, { word }, perform) => {
      const file = { name: "interview.ics", bytes: new TextEncoder().encode(`${word} and more`) };
      return perform(at, originals.keepCalendar, { ...file, events: [eventOf(word)] });
    }),
    keepPage: atHome((at, { word }, perform) => {
      const file = { name: null, bytes: new TextEncoder().encode(`<p>${word} and more</p>`) };
      return perform(at, originals.keepPage, { ...file, page: pageOf(word) });
    }),
    discardOriginal: refused((at, { originalId }, perform) =>
      perform(at, originals.discardOriginal, { originalId }),
    ),
    discardWaiting: atHome((at, _hers, perform) => perform(at, originals.discardWaiting, { seen: at.now })),
    // What both put aside at the same moment comes back to each by themselves.
    bringBack: atHome((at, { asideAt }, perform) => perform(at, originals.bringBack, { at: asideAt })),
  },
  "removal/commands": {
    prepareRemoval: atHome(({ userId }) =>
      removal.prepareRemoval(userId, { password: "correct horse battery", when: "in-a-week" }),
    ),
    planRemoval: atHome((at, _, perform) => perform(at, removal.planRemoval, { when: "in-a-week" })),
    callOffRemoval: atHome((at, _, perform) => perform(at, removal.callOffRemoval, {})),
    shredOwed: atHome(async () => {
      await removal.shredOwed();
      return "nothing owed";
    }),
    removeAccount: atHome(async ({ userId }) => {
      await removal.removeAccount(userId);
      return "its time has not come";
    }),
  },
  "replies/commands": {
    noteReply: refused((at, { declinedId: opportunityId }, perform) =>
      perform(at, replies.noteReply, { opportunityId, reply: "proposed", note: null }),
    ),
  },
  "doors/commands": {
    putDoorOff: refused((at, { doorDecisionId: decisionId }, perform) => {
      const seen = at.now.toISOString();
      return perform(at, doors.putDoorOff, { decisionId, seen, sentence: "None of his" });
    }),
    showDoor: empty((at, { doorDecisionId: decisionId, doorUntil: until }, perform) =>
      perform(at, alone(doors.showDoor), { decisionId, before: null, until }),
    ),
  },
  "people/commands": {
    saveContact: refused((at, { contactId, word }, perform) =>
      perform(
        at,
        people.saveContact,
        contactForm.parse({ ...contactFields(word), name: "Other", contactId }),
      ),
    ),
    notePermission: refused((at, { contactId }, perform) =>
      perform(at, people.notePermission, { contactId, permission: "refused" }),
    ),
    planTouch: refused((at, { contactId }, perform) =>
      perform(at, people.planTouch, { contactId, on: null }),
    ),
    changeContactBack: empty((at, { contactId }, perform) => {
      const change = { field: "nextTouchAt", from: null, to: "2027-03-01T08:00:00.000Z" } as const;
      return perform(at, alone(people.changeContactBack), { contactId, changes: [change] });
    }),
    noteTouch: refused((at, { contactId, opportunityId }, perform) =>
      perform(
        at,
        people.noteTouch,
        touchForm.parse({ contactId, by: "me", channel: "email", opportunityId }),
      ),
    ),
    noteAsked: atHome(async (at, { contactId, opportunityId }, perform) => {
      const { name } = await at.db.contact.findUniqueOrThrow({ where: { id: contactId } });
      const asked = { name, email: null, channel: "email", about: "", opportunityId };
      return perform(at, alone(people.noteAsked), asked);
    }),
    removeTouch: refused((at, { touchId }, perform) => perform(at, people.removeTouch, { touchId })),
    hideTouch: empty((at, { touchId }, perform) => perform(at, alone(people.hideTouch), touchId)),
    takeTouchBack: empty((at, { touchId, contactId }, perform) =>
      perform(at, alone(people.takeTouchBack), { touchId, contactId, plannedAt: null }),
    ),
    showTouch: empty((at, { removedTouchId }, perform) =>
      perform(at, alone(people.showTouch), removedTouchId),
    ),
    mergeContacts: refused((at, { contactId, otherContactId: otherId }, perform) =>
      perform(at, people.mergeContacts, { contactId, otherId }),
    ),
    splitContacts: empty((at, { contactId, word }, perform) => {
      const text = { position: "", phone: "", url: "", about: "", permission: "unknown" };
      const other = {
        ...{ ...text, id: at.makeId?.(at.now) ?? "", name: `Split ${word}`, email: null, companyId: null },
        ...{ nextTouchAt: null, createdAt: at.now.toISOString() },
      };
      const facts = { contactId, name: word, other, opportunityIds: [], touchIds: [], filled: [] };
      return perform(at, alone(people.splitContacts), facts);
    }),
  },
  "sending/commands": {
    confirmSent: failing(async (at, { draftId }, perform) => {
      const { owner, message } = await draftOf(at, draftId);
      const occasion = await loadOccasion(at.db, owner, message, at.now);
      if (!occasion) throw new Error("There is no such opportunity.");
      const send = alone((work, id: string) =>
        sending.confirmSent(work, { ...message, id }, { occasion, parts: [], via: "email" }),
      );
      return perform(at, send, draftId);
    }),
  },
  "tags/commands": {
    saveTag: refused((at, { tagId }, perform) => perform(at, tags.saveTag, { tagId, name: "Other" })),
    mergeTags: refused((at, { tagId, otherTagId: into }, perform) =>
      perform(at, tags.mergeTags, { tagId, into }),
    ),
    partTags: empty((at, { mergedTagId: fromId, tagId: intoId }, perform) =>
      perform(at, alone(tags.partTags), { fromId, intoId, added: [] }),
    ),
    removeTag: refused((at, { tagId }, perform) => perform(at, tags.removeTag, { tagId })),
    restoreTag: empty((at, { removedTagId }, perform) => perform(at, alone(tags.restoreTag), removedTagId)),
    setTagging: failing((at, { opportunityId, otherTagId: tagId }, perform) =>
      perform(at, alone(tags.setTagging), { opportunityId, tagId, isTagged: true }),
    ),
  },
  "timeline/commands": {
    followTimelines: atHome((at, { opportunityId }, perform) =>
      perform(
        at,
        alone((work, id: string) => timeline.followTimelines(work, [id])),
        opportunityId,
      ),
    ),
    hideMerged: failing((at, { otherId }, perform) => perform(at, alone(timeline.hideMerged), otherId)),
    record: failing((at, { opportunityId }, perform) =>
      perform(
        at,
        alone((work, id: string) =>
          timeline.record(work, answersNoted, { opportunityId: id, facts: { answers: [] } }),
        ),
        opportunityId,
      ),
    ),
    recordAll: failing((at, { opportunityId }, perform) => {
      const all = alone((work, id: string) =>
        timeline.recordAll(work, answersNoted, [{ opportunityId: id, facts: { answers: [] } }]),
      );
      return perform(at, all, opportunityId);
    }),
  },
  "undo/commands": {
    takeBack: refused((at, { entryId }, perform) => perform(at, undo.takeBack, { entryId })),
  },
  "upkeep/commands": {
    keepHouse: atHome(async () => {
      await upkeep.keepHouse();
      return "kept";
    }),
  },
  "views/commands": {
    saveView: atHome((at, { word }, perform) =>
      perform(at, views.saveView, viewForm.parse({ name: `Another ${word}`, query: "view=ended" })),
    ),
    renameView: refused((at, { viewId }, perform) =>
      perform(at, views.renameView, { viewId, name: "Another" }),
    ),
    removeView: refused((at, { viewId }, perform) => perform(at, views.removeView, { viewId })),
    restoreView: atHome((at, { word }, perform) =>
      perform(at, alone(views.restoreView), {
        viewId: at.makeId?.(at.now) ?? "v",
        name: `Back ${word}`,
        query: "",
      }),
    ),
  },
  "wordings/commands": {
    keepWording: refused((at, { draftId: messageId }, perform) => {
      const form = { messageId, tag: "thanks", text: "None of his." } as const;
      return perform(at, wordings.keepWording, keepForm.parse(form));
    }),
    saveWording: refused((at, { wordingId }, perform) => {
      const form = { wordingId, kind: "", tag: "thanks", text: "None of his." } as const;
      return perform(at, wordings.saveWording, wordingForm.parse(form));
    }),
    retireWording: refused((at, { wordingId }, perform) =>
      perform(at, wordings.retireWording, { wordingId }),
    ),
    restoreWording: failing((at, { retiredWordingId }, perform) =>
      perform(at, alone(wordings.restoreWording), retiredWordingId),
    ),
    keepTemplate: refused((at, { draftId: messageId }, perform) =>
      perform(at, wordings.keepTemplate, { messageId, name: "Other" }),
    ),
    saveTemplate: refused((at, { templateId }, perform) => {
      const form = { templateId, name: "Other", kind: "decline-interview", language: "en" } as const;
      return perform(at, wordings.saveTemplate, templateForm.parse({ ...form, "part.1.text": "Other." }));
    }),
    retireTemplate: refused((at, { templateId }, perform) =>
      perform(at, wordings.retireTemplate, { templateId }),
    ),
    restoreTemplate: failing((at, { retiredTemplateId }, perform) =>
      perform(at, alone(wordings.restoreTemplate), retiredTemplateId),
    ),
    importWordings: atHome((at, { word }, perform) =>
      perform(
        at,
        wordings.importWordings,
        importForm.parse({ document: importable(`${word} and more`), intent: "write" }),
      ),
    ),
    confirmPart: refused((at, { draftId: messageId }, perform) => {
      const form = { messageId, rule: "effort", sentence: "None of his." };
      return perform(at, wordings.confirmPart, confirmForm.parse(form));
    }),
    forgetPart: refused((at, { knownId }, perform) => perform(at, wordings.forgetPart, { knownId })),
  },
};
