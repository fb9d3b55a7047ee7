import { isDeepStrictEqual } from "node:util";
import type * as z from "zod";
import type { Filed } from "@/lib/domain/timeline/filed";
import type { TimelineKind } from "@/lib/domain/timeline/kind";
import { timelineKinds } from "@/lib/domain/timeline/kinds";
import { accepted } from "@/lib/domain/timeline/kinds/accepted";
import { applicationConfirmed } from "@/lib/domain/timeline/kinds/application-confirmed";
import { applied } from "@/lib/domain/timeline/kinds/applied";
import { archived } from "@/lib/domain/timeline/kinds/archived";
import { careerGoalRetired } from "@/lib/domain/timeline/kinds/career-goal-retired";
import { changeAsked } from "@/lib/domain/timeline/kinds/change-asked";
import { contactChanged } from "@/lib/domain/timeline/kinds/contact-changed";
import { contactsMerged } from "@/lib/domain/timeline/kinds/contacts-merged";
import { criterionRetired } from "@/lib/domain/timeline/kinds/criterion-retired";
import { dateCorrected } from "@/lib/domain/timeline/kinds/date-corrected";
import { decisionReviewed } from "@/lib/domain/timeline/kinds/decision-reviewed";
import { declined } from "@/lib/domain/timeline/kinds/declined";
import { documentKept } from "@/lib/domain/timeline/kinds/document-kept";
import { documentRetired } from "@/lib/domain/timeline/kinds/document-retired";
import { documentSent } from "@/lib/domain/timeline/kinds/document-sent";
import { documentUnsent } from "@/lib/domain/timeline/kinds/document-unsent";
import { doorPutOff } from "@/lib/domain/timeline/kinds/door-put-off";
import { evidenceKept } from "@/lib/domain/timeline/kinds/evidence-kept";
import { evidenceRemoved } from "@/lib/domain/timeline/kinds/evidence-removed";
import { followUpDone } from "@/lib/domain/timeline/kinds/follow-up-done";
import { followUpMoved } from "@/lib/domain/timeline/kinds/follow-up-moved";
import { interviewCalledOff } from "@/lib/domain/timeline/kinds/interview-called-off";
import { interviewCancelled } from "@/lib/domain/timeline/kinds/interview-cancelled";
import { interviewChanged } from "@/lib/domain/timeline/kinds/interview-changed";
import { interviewHeld } from "@/lib/domain/timeline/kinds/interview-held";
import { interviewMoved } from "@/lib/domain/timeline/kinds/interview-moved";
import { interviewPlanned } from "@/lib/domain/timeline/kinds/interview-planned";
import { invitationLogged } from "@/lib/domain/timeline/kinds/invitation-logged";
import { linkKept } from "@/lib/domain/timeline/kinds/link-kept";
import { linkRemoved } from "@/lib/domain/timeline/kinds/link-removed";
import { merged } from "@/lib/domain/timeline/kinds/merged";
import { messageFiled } from "@/lib/domain/timeline/kinds/message-filed";
import { messageSent } from "@/lib/domain/timeline/kinds/message-sent";
import { movedOn } from "@/lib/domain/timeline/kinds/moved-on";
import { noAnswer } from "@/lib/domain/timeline/kinds/no-answer";
import { noteChanged } from "@/lib/domain/timeline/kinds/note-changed";
import { noteRemoved } from "@/lib/domain/timeline/kinds/note-removed";
import { noteWritten } from "@/lib/domain/timeline/kinds/note-written";
import { offerAccepted } from "@/lib/domain/timeline/kinds/offer-accepted";
import { offerDeclined } from "@/lib/domain/timeline/kinds/offer-declined";
import { offerReceived } from "@/lib/domain/timeline/kinds/offer-received";
import { postingKept } from "@/lib/domain/timeline/kinds/posting-kept";
import { practiceChanged } from "@/lib/domain/timeline/kinds/practice-changed";
import { practiceNoted } from "@/lib/domain/timeline/kinds/practice-noted";
import { practiceRemoved } from "@/lib/domain/timeline/kinds/practice-removed";
import { questionsAsked } from "@/lib/domain/timeline/kinds/questions-asked";
import { reflectionNoted } from "@/lib/domain/timeline/kinds/reflection-noted";
import { rejected } from "@/lib/domain/timeline/kinds/rejected";
import { reopened } from "@/lib/domain/timeline/kinds/reopened";
import { roleClosed } from "@/lib/domain/timeline/kinds/role-closed";
import { splitFrom } from "@/lib/domain/timeline/kinds/split-from";
import { splitOff } from "@/lib/domain/timeline/kinds/split-off";
import { tagRemoved } from "@/lib/domain/timeline/kinds/tag-removed";
import { tagged } from "@/lib/domain/timeline/kinds/tagged";
import { tagsMerged } from "@/lib/domain/timeline/kinds/tags-merged";
import { taskAdded } from "@/lib/domain/timeline/kinds/task-added";
import { taskRemoved } from "@/lib/domain/timeline/kinds/task-removed";
import { taskTicked } from "@/lib/domain/timeline/kinds/task-ticked";
import { templateRetired } from "@/lib/domain/timeline/kinds/template-retired";
import { theyReplied } from "@/lib/domain/timeline/kinds/they-replied";
import { touchNoted } from "@/lib/domain/timeline/kinds/touch-noted";
import { touchRemoved } from "@/lib/domain/timeline/kinds/touch-removed";
import { turnedDown } from "@/lib/domain/timeline/kinds/turned-down";
import { unarchived } from "@/lib/domain/timeline/kinds/unarchived";
import { undone } from "@/lib/domain/timeline/kinds/undone";
import { untagged } from "@/lib/domain/timeline/kinds/untagged";
import { viewRemoved } from "@/lib/domain/timeline/kinds/view-removed";
import { withdrawn } from "@/lib/domain/timeline/kinds/withdrawn";
import { wordingRetired } from "@/lib/domain/timeline/kinds/wording-retired";
import { tell } from "@/lib/domain/timeline/timeline";
import { restoreCareerGoal } from "@/lib/features/career-goals/commands";
import { restoreCriterion } from "@/lib/features/criteria/commands";
import { reopenReview, withdrawDecision } from "@/lib/features/decisions/commands";
import { bringDocumentBack, forgetSent, noteSent, putDocumentAside } from "@/lib/features/documents/commands";
import { showDoor } from "@/lib/features/doors/commands";
import { unfile } from "@/lib/features/filings/commands";
import { cancelFollowUp, moveFollowUpBack, reopenFollowUp } from "@/lib/features/follow-ups/commands";
import { removeInterview, restoreInterview } from "@/lib/features/interviews/commands";
import { bringLinkBack, putLinkAside } from "@/lib/features/links/commands";
import { putTogether, takeApart } from "@/lib/features/merging/commands";
import { reopenMessage } from "@/lib/features/messages/commands";
import { bringNoteBack, putNoteAside, rewriteNote } from "@/lib/features/notes/commands";
import { withdrawOffer } from "@/lib/features/offers/commands";
import { indexOpportunity, setArchived } from "@/lib/features/opportunities/commands";
import { NEVER } from "@/lib/features/opportunities/records";
import {
  changeContactBack,
  hideTouch,
  showTouch,
  splitContacts,
  takeTouchBack,
} from "@/lib/features/people/commands";
import {
  bringEvidenceBack,
  bringPracticeBack,
  bringTaskBack,
  changePracticeBack,
  forgetReflection,
  putEvidenceAside,
  putPracticeAside,
  putTaskAside,
  tickTaskBack,
} from "@/lib/features/prepare/commands";
import { partTags, restoreTag, setTagging } from "@/lib/features/tags/commands";
import { followTimelines, record } from "@/lib/features/timeline/commands";
import { ENTRY_COLUMNS, homeOf, toEntry } from "@/lib/features/timeline/records";
import { restoreView } from "@/lib/features/views/commands";
import { restoreTemplate, restoreWording } from "@/lib/features/wordings/commands";
import type { Work } from "@/lib/platform/action";
import { err, ok, type Result } from "@/lib/result";
import type { undoForm } from "./schema";

/** Takes back what an entry tells of, with an entry of its own: the first one stays. */
export async function takeBack(
  work: Work,
  { entryId }: z.output<typeof undoForm>,
): Promise<Result<null, "not-found" | "already-undone" | "cannot-be-undone">> {
  const { tx, userId } = work;
  const row = await tx.timelineEntry.findFirst({
    where: { id: entryId, userId },
    select: { ...ENTRY_COLUMNS, opportunityId: true },
  });
  if (!row) return err("not-found");
  const entry = toEntry(row);
  if (entry.isUndone) return err("already-undone");
  const reversal = reversals.get(entry.kind);
  if (!reversal) return err("cannot-be-undone");
  const { opportunityId } = row;
  // What was merged or split off stands elsewhere now, and so does what the entry did.
  const home = opportunityId && (await homeOf(tx, userId, { id: entryId, opportunityId }));
  if (!(await reversal(work, entry.facts, home, entryId))) return err("cannot-be-undone");
  const { title } = tell(entry, { date: String });
  const kind = ASIDE.has(entry.kind) ? { ...undone, isAside: true as const } : undone;
  await record(work, kind, { opportunityId, undoesId: entryId, facts: { title } });
  if (home !== opportunityId) await followTimelines(work, home ? [home] : []);
  if (home) await restoreActivity(work, home);
  if (home) await indexOpportunity(work, home);
  return ok(null);
}

/** It moved last when the last entry that stands was written: taking one back is no news of it. */
async function restoreActivity({ tx, userId }: Work, opportunityId: string): Promise<void> {
  const last = await tx.timelineEntry.findFirst({
    where: { opportunityId, userId, kind: { notIn: [undone.kind, ...ASIDE] }, undoneBy: { none: {} } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { createdAt: true },
  });
  const where = { id: opportunityId, userId, activityAt: { not: NEVER } };
  if (last) await tx.opportunity.updateMany({ where, data: { activityAt: last.createdAt } });
}

const ASIDE = new Set(timelineKinds.filter(({ isAside }) => isAside).map(({ kind }) => kind));

/** Takes back what an entry tells of; false when that does not stand any more. */
type Reversal = (
  work: Work,
  facts: unknown,
  opportunityId: string | null,
  entryId: string,
) => Promise<boolean>;

/** What taking back an entry of this kind does, beside being written down. */
const reverse = <Facts extends object>(
  kind: TimelineKind<Facts>,
  back: (work: Work, facts: Facts, opportunityId: string | null, entryId: string) => Promise<boolean>,
): [string, Reversal] => [
  kind.kind,
  (work, facts, ...about) => back(work, kind.facts.parse(facts), ...about),
];

const reversals = new Map<string, Reversal>([
  reverse(dateCorrected, async () => true),
  reverse(documentKept, (work, { documentId }) => putDocumentAside(work, documentId)),
  reverse(documentRetired, (work, { documentId }) => bringDocumentBack(work, documentId)),
  reverse(documentSent, async (work, { documentId }, opportunityId) =>
    opportunityId ? forgetSent(work, { opportunityId, documentId }) : false,
  ),
  reverse(documentUnsent, async (work, { documentId, sentAt }, opportunityId) =>
    opportunityId ? noteSent(work, { opportunityId, documentId, sentAt: new Date(sentAt) }) : false,
  ),
  reverse(interviewCalledOff, (work, { interviewId, before }) =>
    restoreInterview(work, { interviewId, before, after: { ...before, status: "cancelled" } }),
  ),
  reverse(interviewChanged, restoreInterview),
  reverse(interviewPlanned, (work, { interviewId, interview }) =>
    removeInterview(work, interviewId, (state) => isDeepStrictEqual(state, interview)),
  ),
  reverse(linkKept, (work, { linkId }) => putLinkAside(work, linkId)),
  reverse(linkRemoved, (work, { linkId }) => bringLinkBack(work, linkId)),
  reverse(merged, async (work, facts, opportunityId) =>
    opportunityId ? takeApart(work, opportunityId, facts) : false,
  ),
  reverse(noteChanged, rewriteNote),
  reverse(noteRemoved, (work, { noteId }) => bringNoteBack(work, noteId)),
  reverse(noteWritten, (work, { noteId }) => putNoteAside(work, noteId)),
  reverse(splitFrom, async (work, { fromId: sourceId }, partId) =>
    partId ? putTogether(work, { sourceId, partId, takenBack: "split-from" }) : false,
  ),
  reverse(splitOff, async (work, { toId: partId }, sourceId) =>
    sourceId ? putTogether(work, { sourceId, partId, takenBack: "split-off" }) : false,
  ),
  reverse(accepted, async (work, { decisionId }) => {
    await withdrawDecision(work, decisionId);
    return true;
  }),
  reverse(careerGoalRetired, async (work, { careerGoalId }) => {
    await restoreCareerGoal(work, careerGoalId);
    return true;
  }),
  reverse(contactChanged, changeContactBack),
  reverse(contactsMerged, splitContacts),
  reverse(criterionRetired, async (work, { criterionId }) => {
    await restoreCriterion(work, criterionId);
    return true;
  }),
  reverse(decisionReviewed, (work, { decisionId, reviewAt }) =>
    reopenReview(work, { decisionId, reviewAt: reviewAt ? new Date(reviewAt) : null }),
  ),
  ...[declined, offerDeclined, withdrawn].map((kind) =>
    reverse(kind, async (work, facts) => {
      await withdrawDecision(work, facts.decisionId);
      return unsend(work, facts);
    }),
  ),
  reverse(doorPutOff, showDoor),
  reverse(followUpDone, (work, { followUpId }) => reopenFollowUp(work, followUpId)),
  reverse(followUpMoved, (work, { followUpId, from, to }) =>
    moveFollowUpBack(work, { followUpId, from: new Date(from), to: new Date(to) }),
  ),
  ...[changeAsked, messageSent, questionsAsked, reopened].map((kind) => reverse<Sent>(kind, unsend)),
  reverse(interviewHeld, (work, facts, _, entryId) => unhold(work, facts, entryId)),
  reverse(offerAccepted, async (work, { decisionId }) => {
    await withdrawDecision(work, decisionId);
    return true;
  }),
  ...[applicationConfirmed, interviewCancelled, interviewMoved, messageFiled, postingKept, rejected].map(
    (kind) =>
      reverse<{ filed: Filed }>(kind, (work, { filed }, opportunityId) => unfile(work, filed, opportunityId)),
  ),
  reverse(invitationLogged, async (work, { filed }, opportunityId) =>
    filed === null ? false : unfile(work, filed, opportunityId),
  ),
  reverse(offerReceived, async (work, { invitationId, answerByBefore, filed }, opportunityId) => {
    if (!opportunityId) return false;
    if (filed) return unfile(work, filed, opportunityId);
    const answerBy = answerByBefore ? new Date(answerByBefore) : null;
    await withdrawOffer(work, { invitationId, opportunityId, answerBy });
    return true;
  }),
  ...[applied, movedOn, noAnswer, roleClosed, turnedDown].map((kind) => reverse(kind, async () => true)),
  ...[archived, unarchived].map((kind) =>
    reverse(kind, async (work, _, opportunityId) =>
      opportunityId ? setArchived(work, [opportunityId], kind === unarchived) : false,
    ),
  ),
  ...[tagged, untagged].map((kind) =>
    reverse(kind, async (work, { tagId }, opportunityId) =>
      opportunityId ? setTagging(work, { opportunityId, tagId, isTagged: kind === untagged }) : false,
    ),
  ),
  reverse(tagRemoved, (work, { tagId }) => restoreTag(work, tagId)),
  reverse(tagsMerged, async (work, { added, ...tags }) =>
    added ? partTags(work, { ...tags, added }) : false,
  ),
  reverse(viewRemoved, restoreView),
  reverse(templateRetired, async (work, { templateId }) => {
    await restoreTemplate(work, templateId);
    return true;
  }),
  reverse(reflectionNoted, (work, { reflectionId }) => forgetReflection(work, reflectionId)),
  reverse(taskAdded, (work, { taskId }) => putTaskAside(work, taskId)),
  reverse(taskRemoved, (work, { taskId }) => bringTaskBack(work, taskId)),
  reverse(taskTicked, tickTaskBack),
  reverse(evidenceKept, (work, { evidenceId }) => putEvidenceAside(work, evidenceId)),
  reverse(evidenceRemoved, (work, { evidenceId }) => bringEvidenceBack(work, evidenceId)),
  reverse(practiceChanged, changePracticeBack),
  reverse(practiceNoted, (work, { practiceId }) => putPracticeAside(work, practiceId)),
  reverse(practiceRemoved, (work, { practiceId }) => bringPracticeBack(work, practiceId)),
  reverse(theyReplied, async () => true),
  reverse(touchNoted, takeTouchBack),
  reverse(touchRemoved, (work, { touchId }) => showTouch(work, touchId)),
  reverse(wordingRetired, async (work, { wordingId }) => {
    await restoreWording(work, wordingId);
    return true;
  }),
]);

type Held = z.output<typeof interviewHeld.facts>;

/** The meeting is planned again, or was none; the note on how it went goes with it. */
async function unhold(work: Work, { held }: Held, entryId: string): Promise<boolean> {
  // What an earlier version wrote has its meeting under its own name.
  if (!held) return removeInterview(work, entryId, () => true);
  const { interviewId, before, noteId } = held;
  const isBack = before
    ? await restoreInterview(work, { interviewId, before, after: { ...before, status: "held" } })
    : await removeInterview(work, interviewId, ({ status }) => status === "held");
  if (isBack && noteId) await putNoteAside(work, noteId);
  return isBack;
}

type Sent = {
  messageId: string;
  followUpId: string | null;
  finishedIds?: string[];
  touchId?: string | null;
};

/** The message is a draft again: what it was to be followed by is not to be done, and what it did is still to do. */
async function unsend(
  work: Work,
  { messageId, followUpId, finishedIds = [], touchId = null }: Sent,
): Promise<boolean> {
  for (const id of finishedIds) await reopenFollowUp(work, id);
  await reopenMessage(work, messageId);
  if (followUpId) await cancelFollowUp(work, followUpId);
  if (touchId) await hideTouch(work, touchId);
  return true;
}
