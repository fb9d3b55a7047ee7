import * as account from "@/lib/features/account/actions";
import * as answers from "@/lib/features/answers/actions";
import * as careerGoals from "@/lib/features/career-goals/actions";
import * as criteria from "@/lib/features/criteria/actions";
import * as decisions from "@/lib/features/decisions/actions";
import * as followUps from "@/lib/features/follow-ups/actions";
import * as invitations from "@/lib/features/invitations/actions";
import * as judging from "@/lib/features/judging/actions";
import * as messages from "@/lib/features/messages/actions";
import * as originals from "@/lib/features/originals/actions";
import * as undo from "@/lib/features/undo/actions";
import type { FormAction } from "@/lib/platform/action";
import { type Hers, judgingFields } from "./hers";

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
    keepOrder: refused(criteria.keepOrder, ({ goalId: goal }) => ({ goal, weighting: "roc" })),
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
  "messages/actions": {
    start: refused(messages.start, ({ opportunityId }) => ({ opportunityId, kind: "decline-interview" })),
    submitDesk: refused(messages.submitDesk, ({ draftId: messageId, revision: seen }) => ({
      ...{ ...letter, messageId, seen },
    })),
    autosave: refused(messages.autosave, ({ draftId: messageId, revision: seen }) => ({
      ...{ ...letter, messageId, seen },
    })),
    discard: refused(messages.discard, ({ draftId: messageId }) => ({ messageId })),
  },
  "originals/actions": {
    readPasted: atHome(originals.readPasted, ({ word }) => ({ text: `Another text, ${word}` })),
    discard: refused(originals.discard, ({ originalId }) => ({ originalId })),
  },
  "undo/actions": {
    undo: refused(undo.undo, ({ entryId }) => ({ entryId })),
  },
};
