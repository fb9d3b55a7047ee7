import { DEFAULT_CHOICES } from "@/lib/domain/message/choices";
import { answersNoted } from "@/lib/domain/timeline/kinds/answers-noted";
import * as account from "@/lib/features/account/commands";
import * as answers from "@/lib/features/answers/commands";
import { checklistForm, fieldOf } from "@/lib/features/answers/schema";
import * as calls from "@/lib/features/calls/commands";
import * as careerGoals from "@/lib/features/career-goals/commands";
import { careerGoalForm } from "@/lib/features/career-goals/schema";
import * as criteria from "@/lib/features/criteria/commands";
import { orderSeen } from "@/lib/features/criteria/records";
import { criterionForm, rankingForm } from "@/lib/features/criteria/schema";
import * as decisions from "@/lib/features/decisions/commands";
import { noteForm, reviewForm } from "@/lib/features/decisions/schema";
import * as followUps from "@/lib/features/follow-ups/commands";
import * as invitations from "@/lib/features/invitations/commands";
import { correctForm, logForm } from "@/lib/features/invitations/schema";
import * as judging from "@/lib/features/judging/commands";
import { loadProfile } from "@/lib/features/judging/records";
import { judgingForm } from "@/lib/features/judging/schema";
import * as manner from "@/lib/features/manner/commands";
import { mannerForm } from "@/lib/features/manner/schema";
import * as messages from "@/lib/features/messages/commands";
import { loadOccasion } from "@/lib/features/messages/records";
import { deskForm } from "@/lib/features/messages/schema";
import * as offers from "@/lib/features/offers/commands";
import * as opportunities from "@/lib/features/opportunities/commands";
import * as originals from "@/lib/features/originals/commands";
import * as sending from "@/lib/features/sending/commands";
import * as timeline from "@/lib/features/timeline/commands";
import * as undo from "@/lib/features/undo/commands";
import * as wordings from "@/lib/features/wordings/commands";
import { confirmForm, importForm, keepForm, templateForm, wordingForm } from "@/lib/features/wordings/schema";
import type { Database } from "@/lib/platform/db";
import { mintUserId } from "@/lib/platform/user-id";
import { alone, atHome, type Calls, empty, failing, refused } from "./call";
import { importable, judgingFields, mailFileOf, mannerFields } from "./hers";

/** The draft as it stands, and whose it is. */
async function draftOf({ db }: { db: Database }, id: string) {
  const { userId, opportunityId, recipientName } = await db.message.findUniqueOrThrow({ where: { id } });
  const kind = "decline-interview" as const;
  return {
    owner: mintUserId(userId),
    message: { id, opportunityId, recipientName, kind, choices: DEFAULT_CHOICES },
  };
}

const newcomer = { name: "Carol", email: "carol@example.org", timeZone: "Europe/Berlin" };
const passwords = { currentPassword: "correct horse battery", newPassword: "another horse" };

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
    finishWaiting: atHome((at, { opportunityId }, perform) =>
      perform(at, alone(followUps.finishWaiting), opportunityId),
    ),
    stopLooking: atHome((at, { opportunityId }, perform) =>
      perform(at, alone(followUps.stopLooking), opportunityId),
    ),
  },
  "invitations/commands": {
    logInvitation: refused((at, { originalId }, perform) => {
      const form = {
        kind: "other",
        channel: "phone",
        company: "Nobody",
        role: "Nothing",
        receivedAt: "2026-11-20T10:00",
      };
      return perform(at, invitations.logInvitation, logForm.parse({ ...form, originalId }));
    }),
    correctFacts: refused((at, { opportunityId }, perform) => {
      const form = { opportunityId, company: "Other", role: "Other" };
      return perform(at, invitations.correctFacts, correctForm.parse(form));
    }),
    findOrMakeCompany: atHome((at, { word }, perform) =>
      perform(at, alone(invitations.findOrMakeCompany), `Company ${word}`),
    ),
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
    indexOpportunity: failing((at, { opportunityId }, perform) =>
      perform(at, alone(opportunities.indexOpportunity), opportunityId),
    ),
  },
  "originals/commands": {
    keepText: atHome((at, { word }, perform) =>
      perform(at, originals.keepText, { text: `Another text, ${word}` }),
    ),
    keepMail: atHome((at, { word }, perform) => perform(at, originals.keepMail, mailFileOf(word))),
    discardOriginal: refused((at, { originalId }, perform) =>
      perform(at, originals.discardOriginal, { originalId }),
    ),
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
  "timeline/commands": {
    record: failing((at, { opportunityId }, perform) =>
      perform(
        at,
        alone((work, id: string) =>
          timeline.record(work, answersNoted, { opportunityId: id, facts: { answers: [] } }),
        ),
        opportunityId,
      ),
    ),
  },
  "undo/commands": {
    takeBack: refused((at, { entryId }, perform) => perform(at, undo.takeBack, { entryId })),
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
