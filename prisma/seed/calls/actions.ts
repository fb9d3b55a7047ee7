import * as account from "@/lib/features/account/actions";
import * as answers from "@/lib/features/answers/actions";
import * as calls from "@/lib/features/calls/actions";
import * as careerGoals from "@/lib/features/career-goals/actions";
import * as criteria from "@/lib/features/criteria/actions";
import * as decisions from "@/lib/features/decisions/actions";
import * as followUps from "@/lib/features/follow-ups/actions";
import * as invitations from "@/lib/features/invitations/actions";
import * as judging from "@/lib/features/judging/actions";
import * as manner from "@/lib/features/manner/actions";
import * as messages from "@/lib/features/messages/actions";
import * as offers from "@/lib/features/offers/actions";
import * as originals from "@/lib/features/originals/actions";
import * as undo from "@/lib/features/undo/actions";
import * as wordings from "@/lib/features/wordings/actions";
import type { FormAction } from "@/lib/platform/action";
import { type Hers, importable, judgingFields, mannerFields } from "./hers";

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
  "follow-ups/actions": {
    markDone: refused(followUps.markDone, ({ followUpId }) => ({ followUpId })),
    snooze: refused(followUps.snooze, ({ followUpId }) => ({ followUpId, days: "7" })),
  },
  "invitations/actions": {
    log: refused(invitations.log, ({ originalId }) => ({ ...typed, originalId })),
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
    readPasted: atHome(originals.readPasted, ({ word }) => ({ text: `Another text, ${word}` })),
    discard: refused(originals.discard, ({ originalId }) => ({ originalId })),
  },
  "undo/actions": {
    undo: refused(undo.undo, ({ entryId }) => ({ entryId })),
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
