import * as account from "@/lib/features/account/actions";
import * as answers from "@/lib/features/answers/actions";
import * as backups from "@/lib/features/backups/actions";
import * as bundles from "@/lib/features/bundles/actions";
import * as calls from "@/lib/features/calls/actions";
import * as careerGoals from "@/lib/features/career-goals/actions";
import * as changes from "@/lib/features/changes/actions";
import * as criteria from "@/lib/features/criteria/actions";
import * as dates from "@/lib/features/dates/actions";
import * as decisions from "@/lib/features/decisions/actions";
import * as documents from "@/lib/features/documents/actions";
import * as doors from "@/lib/features/doors/actions";
import * as everything from "@/lib/features/export/actions";
import * as feeds from "@/lib/features/feeds/actions";
import * as filings from "@/lib/features/filings/actions";
import * as followUps from "@/lib/features/follow-ups/actions";
import * as handingIn from "@/lib/features/handing-in/actions";
import * as imports from "@/lib/features/imports/actions";
import * as interviews from "@/lib/features/interviews/actions";
import * as invitations from "@/lib/features/invitations/actions";
import * as judging from "@/lib/features/judging/actions";
import * as links from "@/lib/features/links/actions";
import * as manner from "@/lib/features/manner/actions";
import * as merging from "@/lib/features/merging/actions";
import * as messages from "@/lib/features/messages/actions";
import * as notes from "@/lib/features/notes/actions";
import * as offers from "@/lib/features/offers/actions";
import * as originals from "@/lib/features/originals/actions";
import * as people from "@/lib/features/people/actions";
import * as preferences from "@/lib/features/preferences/actions";
import * as prepare from "@/lib/features/prepare/actions";
import * as removal from "@/lib/features/removal/actions";
import * as replies from "@/lib/features/replies/actions";
import * as tags from "@/lib/features/tags/actions";
import * as undo from "@/lib/features/undo/actions";
import * as views from "@/lib/features/views/actions";
import * as wordings from "@/lib/features/wordings/actions";
import type { FormAction } from "@/lib/platform/action";
import {
  type Hers,
  herSlot,
  importable,
  interviewFields,
  judgingFields,
  mannerFields,
  mappingFields,
  preferenceFields,
} from "./hers";
import { contactFields } from "./hers-people";

/** A form as it is sent with somebody's ids, and whether a stranger who sends it is refused or changes his own. */
export type Sending = {
  action: FormAction;
  stranger: "is refused" | "stays at home";
  fields: (hers: Hers) => Record<string, string>;
};

const refused = (action: FormAction, fields: Sending["fields"]): Sending => ({
  ...{ action, fields, stranger: "is refused" },
});
const atHome = (action: FormAction, fields: Sending["fields"]): Sending => ({
  ...{ action, fields, stranger: "stays at home" },
});

const newcomer = {
  name: "Carol",
  email: "carol@example.org",
  password: "another horse",
  timeZone: "Europe/Berlin",
};
const newPick = { "meaning.label": "Meaning", "meaning.as": "limit", "meaning.must.atLeast": "3" };
const letter = { subject: "Changed", body: "Changed.", disclosure: "brief", tone: "warm", door: "open" };
const typed = { kind: "other", channel: "phone", company: "C", role: "R", receivedAt: "2026-11-20T10:00" };

/** Every exported action, by "feature/actions" and its name. */
export const sendings: Record<string, Record<string, Sending>> = {
  "account/actions": {
    signIn: refused(account.signIn, () => ({ email: "alice@example.org", password: "not hers" })),
    signOut: atHome(account.signOut, () => ({})),
    beginSetUp: refused(account.beginSetUp, () => ({ ...newcomer, code: "ABCD-EFGH-JKLM" })),
    beginSignUp: refused(account.beginSignUp, () => newcomer),
    saveProfile: atHome(account.saveProfile, () => ({ name: "Another name", timeZone: "UTC" })),
    savePassword: atHome(account.savePassword, () => ({
      currentPassword: "correct horse battery",
      newPassword: "another horse",
    })),
    revokeSession: refused(account.revokeSession, ({ sessionId }) => ({ sessionId })),
  },
  "answers/actions": {
    saveChecklist: refused(answers.saveChecklist, ({ opportunityId, seenAnswer }) => ({
      ...{ subject: opportunityId, seen: seenAnswer },
    })),
    nod: refused(answers.nod, ({ proposalId: answerId }) => ({ answerId, nod: "yes" })),
  },
  "backups/actions": {
    backUpNow: refused(backups.backUpNow, () => ({})),
    removeBackup: refused(backups.removeBackup, () => ({ name: "backup-2026-01-01T00-00-00.db" })),
  },
  "bundles/actions": {
    bringIn: refused(bundles.bringIn, ({ bundleId }) => ({ bundleId })),
    takeBack: refused(bundles.takeBack, ({ doneBundleId }) => ({ bundleId: doneBundleId })),
    forget: refused(bundles.forget, ({ bundleId }) => ({ bundleId })),
  },
  "calls/actions": {
    endCall: refused(calls.endCall, ({ scriptId: messageId }) => ({ messageId, outcome: "voicemail" })),
  },
  "career-goals/actions": {
    keepCareerGoal: refused(careerGoals.keepCareerGoal, ({ careerGoalId }) => ({
      ...{ careerGoalId, title: "Other", skills: "Other" },
    })),
    removeCareerGoal: refused(careerGoals.removeCareerGoal, ({ careerGoalId }) => ({ careerGoalId })),
    keepSkills: refused(careerGoals.keepSkills, ({ opportunityId, skillId: skill }) => ({
      ...{ opportunityId, skill },
    })),
  },
  "changes/actions": {
    applyToTicked: refused(changes.applyToTicked, ({ opportunityId: opportunity }) => ({
      ...{ opportunity, intent: "archive" },
    })),
    move: refused(changes.move, ({ opportunityId }) => ({
      ...{ opportunityId, to: "no-answer", seen: "deciding" },
    })),
    undoChange: refused(changes.undoChange, ({ changeKey: key }) => ({ key })),
  },
  "criteria/actions": {
    keepCriterion: refused(criteria.keepCriterion, ({ limitId: criterionId }) => ({
      ...{ criterionId, kind: "number", label: "Other", "must.direction": "at-most", "must.limit": "9" },
    })),
    removeCriterion: refused(criteria.removeCriterion, ({ goalId: criterionId }) => ({ criterionId })),
    keepPicked: atHome(criteria.keepPicked, () => ({ pick: "meaning", ...newPick })),
    keepOrder: refused(criteria.keepOrder, ({ goalId: goal }) => ({ goal, weighting: "roc", seen: "" })),
  },
  "decisions/actions": {
    accept: refused(decisions.accept, ({ opportunityId }) => ({ opportunityId })),
    note: refused(decisions.note, ({ decisionId }) => ({ decisionId, doubt: "None of his" })),
    review: refused(decisions.review, ({ decisionId }) => ({ decisionId, wasRight: "no" })),
  },
  "export/actions": {
    makeExport: atHome(everything.makeExport, () => ({})),
  },
  "follow-ups/actions": {
    markDone: refused(followUps.markDone, ({ followUpId }) => ({ followUpId })),
    snooze: refused(followUps.snooze, ({ followUpId }) => ({ followUpId, days: "7" })),
  },
  "dates/actions": {
    putDateRight: refused(dates.putDateRight, ({ datedEntryId: entryId }) => ({
      ...{ entryId, at: "2026-11-20T10:00" },
    })),
  },
  "documents/actions": {
    putAside: refused(documents.putAside, ({ documentId }) => ({ documentId })),
    wentOut: refused(documents.wentOut, ({ sheetId: opportunityId, documentId }) => ({
      ...{ opportunityId, documentId },
    })),
    didNotGoOut: refused(documents.didNotGoOut, ({ sheetId: opportunityId, sentDocumentId: documentId }) => ({
      opportunityId,
      documentId,
    })),
  },
  "interviews/actions": {
    take: refused(interviews.take, ({ timedId: invitationId }) => ({ invitationId, slot: herSlot })),
    keepInterview: refused(interviews.keepInterview, ({ sheetId: opportunityId }) => ({
      ...{ ...interviewFields, opportunityId },
    })),
    dropInterview: refused(interviews.dropInterview, ({ interviewId }) => ({ interviewId })),
    held: refused(interviews.held, ({ interviewId }) => ({ interviewId, howItWent: "Well." })),
  },
  "links/actions": {
    keepLink: refused(links.keepLink, ({ sheetId: opportunityId }) => ({
      ...{ opportunityId, url: "https://theirs.example" },
    })),
    dropLink: refused(links.dropLink, ({ linkId }) => ({ linkId })),
  },
  "merging/actions": {
    merge: refused(merging.merge, ({ sheetId: opportunityId, otherId }) => ({ opportunityId, otherId })),
    split: refused(merging.split, ({ sheetId: opportunityId, secondId: invitation }) => ({
      ...{ opportunityId, invitation, company: "C", role: "R" },
    })),
  },
  "prepare/actions": {
    keepReflection: atHome(prepare.keepReflection, () => ({ question: "values", answer: "Theirs" })),
    addLine: atHome(prepare.addLine, () => ({ list: "network", label: "Theirs" })),
    tickLine: refused(prepare.tickLine, ({ taskId }) => ({ list: "network", taskId, done: "no" })),
    dropLine: refused(prepare.dropLine, ({ taskId }) => ({ list: "network", taskId })),
    addEvidence: refused(prepare.addEvidence, ({ skillId }) => ({ skillId, text: "Theirs" })),
    dropEvidence: refused(prepare.dropEvidence, ({ evidenceId }) => ({ evidenceId })),
    keepPractice: refused(prepare.keepPractice, ({ practiceId }) => ({ practiceId, question: "Theirs?" })),
    dropPractice: refused(prepare.dropPractice, ({ practiceId }) => ({ practiceId })),
  },
  "notes/actions": {
    keepNote: refused(notes.keepNote, ({ sheetId: opportunityId }) => ({ opportunityId, body: "Theirs" })),
    dropNote: refused(notes.dropNote, ({ noteId }) => ({ noteId })),
  },
  "filings/actions": {
    log: refused(filings.log, ({ originalId }) => ({ ...typed, originalId })),
  },
  "handing-in/actions": {
    readPasted: atHome(handingIn.readPasted, ({ word }) => ({ text: `Another text, ${word}` })),
    fetchPosting: refused(handingIn.fetchPosting, () => ({ url: "no address" })),
  },
  "imports/actions": {
    saveMapping: refused(imports.saveMapping, ({ checkedImportId: importId }) => ({
      ...{ ...mappingFields, importId },
    })),
    saveContacts: refused(imports.saveContacts, ({ checkedImportId: importId }) => ({
      ...{ importId, contacts: "everybody" },
    })),
    complete: refused(imports.complete, ({ checkedImportId: importId }) => ({
      ...{ importId, line: "2", "field.role": "Other" },
    })),
    bringIn: refused(imports.bringIn, ({ checkedImportId: importId }) => ({ importId })),
    stop: refused(imports.stop, ({ runningImportId: importId }) => ({ importId })),
    takeBack: refused(imports.takeBack, ({ importId }) => ({ importId })),
    bringBack: refused(imports.bringBack, ({ undoneImportId: importId }) => ({ importId })),
    forget: refused(imports.forget, ({ checkedImportId: importId }) => ({ importId })),
  },
  "invitations/actions": {
    correct: refused(invitations.correct, ({ opportunityId }) => ({
      ...{ opportunityId, company: "Other", role: "Other" },
    })),
  },
  "judging/actions": {
    keepJudging: atHome(judging.keepJudging, () => judgingFields),
  },
  "manner/actions": {
    keepManner: atHome(manner.keepManner, () => mannerFields),
  },
  "feeds/actions": {
    makeAddress: atHome(feeds.makeAddress, () => ({ detail: "full" })),
    removeAddress: atHome(feeds.removeAddress, () => ({})),
  },
  "preferences/actions": {
    keepPreferences: atHome(preferences.keepPreferences, () => preferenceFields),
  },
  "messages/actions": {
    start: refused(messages.start, ({ opportunityId }) => ({ opportunityId, kind: "decline-interview" })),
    submitDesk: refused(messages.submitDesk, ({ draftId: messageId, revision: seen }) => ({
      ...{ ...letter, messageId, seen },
    })),
    autosave: refused(messages.autosave, ({ draftId: messageId, revision: seen }) => ({
      ...{ ...letter, messageId, seen },
    })),
    discard: refused(messages.discard, ({ draftId: messageId }) => ({ messageId })),
    lookOver: refused(messages.lookOver, ({ opportunityId }) => ({
      ...{ opportunityId, kind: "decline-interview", channel: "email", body: "Pasted." },
    })),
  },
  "offers/actions": {
    offered: refused(offers.offered, ({ opportunityId }) => ({ opportunityId })),
    takeOffer: refused(offers.takeOffer, ({ offeredId: opportunityId }) => ({ opportunityId })),
    interviewed: refused(offers.interviewed, ({ opportunityId }) => ({ opportunityId })),
  },
  "originals/actions": {
    discard: refused(originals.discard, ({ originalId }) => ({ originalId })),
    discardAll: atHome(originals.discardAll, () => ({ seen: String(Date.UTC(2030, 0)) })),
    takeOut: refused(originals.takeOut, () => ({ at: "1" })),
  },
  "removal/actions": {
    removeMyAccount: atHome(removal.removeMyAccount, () => ({
      ...{ password: "correct horse battery", when: "in-a-week" },
    })),
    keepMyAccount: atHome(removal.keepMyAccount, () => ({})),
  },
  "doors/actions": {
    putOff: refused(doors.putOff, ({ doorDecisionId: decisionId, doorUntil: seen }) => ({
      ...{ decisionId, seen, sentence: "None of his" },
    })),
  },
  "people/actions": {
    keepContact: refused(people.keepContact, ({ contactId, word }) => ({
      ...contactFields(word),
      contactId,
    })),
    keepPermission: refused(people.keepPermission, ({ contactId }) => ({ contactId, permission: "refused" })),
    plan: refused(people.plan, ({ contactId }) => ({ contactId, on: "" })),
    keepTouch: refused(people.keepTouch, ({ contactId }) => ({ contactId, by: "me", channel: "email" })),
    takeOut: refused(people.takeOut, ({ touchId }) => ({ touchId })),
    takeOutOfSheet: refused(people.takeOutOfSheet, ({ touchId }) => ({ touchId })),
    merge: refused(people.merge, ({ contactId, otherContactId: otherId }) => ({ contactId, otherId })),
  },
  "replies/actions": {
    replied: refused(replies.replied, ({ declinedId: opportunityId }) => ({ opportunityId, reply: "asked" })),
  },
  "tags/actions": {
    keepTag: refused(tags.keepTag, ({ tagId }) => ({ tagId, name: "Other" })),
    joinTags: refused(tags.joinTags, ({ tagId, otherTagId: into }) => ({ tagId, into })),
    dropTag: refused(tags.dropTag, ({ tagId }) => ({ tagId })),
  },
  "undo/actions": {
    undo: refused(undo.undo, ({ entryId }) => ({ entryId })),
  },
  "views/actions": {
    keepView: atHome(views.keepView, () => ({ name: "Other", query: "view=ended" })),
    nameView: refused(views.nameView, ({ viewId }) => ({ viewId, name: "Other" })),
    dropView: refused(views.dropView, ({ viewId }) => ({ viewId })),
  },
  "wordings/actions": {
    keepWording: refused(wordings.keepWording, ({ draftId: messageId }) => ({
      ...{ messageId, tag: "thanks", text: "None of his." },
    })),
    saveWording: refused(wordings.saveWording, ({ wordingId }) => ({
      ...{ wordingId, kind: "", tag: "thanks", text: "None of his." },
    })),
    retireWording: refused(wordings.retireWording, ({ wordingId }) => ({ wordingId })),
    keepTemplate: refused(wordings.keepTemplate, ({ draftId: messageId }) => ({ messageId, name: "Other" })),
    saveTemplate: refused(wordings.saveTemplate, ({ templateId }) => ({
      ...{ templateId, name: "Other", kind: "decline-interview", language: "en", "part.1.text": "Other." },
    })),
    retireTemplate: refused(wordings.retireTemplate, ({ templateId }) => ({ templateId })),
    importWordings: atHome(wordings.importWordings, () => ({
      document: importable("Other"),
      intent: "write",
    })),
    confirmPart: refused(wordings.confirmPart, ({ draftId: messageId }) => ({
      ...{ messageId, rule: "thanks", sentence: "None of his." },
    })),
    forgetPart: refused(wordings.forgetPart, ({ knownId }) => ({ knownId })),
  },
};
