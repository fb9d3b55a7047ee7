import type { TimelineKind } from "../kind";
import { accepted } from "./accepted";
import { accountCreated } from "./account-created";
import { answersNoted } from "./answers-noted";
import { applicationConfirmed } from "./application-confirmed";
import { applied } from "./applied";
import { archived } from "./archived";
import { bundleBroughtIn } from "./bundle-brought-in";
import { bundleTakenBack } from "./bundle-taken-back";
import { called } from "./called";
import { careerGoalAdded } from "./career-goal-added";
import { careerGoalChanged } from "./career-goal-changed";
import { careerGoalRetired } from "./career-goal-retired";
import { changeAsked } from "./change-asked";
import { contactAdded } from "./contact-added";
import { contactChanged } from "./contact-changed";
import { contactsMerged } from "./contacts-merged";
import { criterionAdded } from "./criterion-added";
import { criterionChanged } from "./criterion-changed";
import { criterionRetired } from "./criterion-retired";
import { dataExported } from "./data-exported";
import { dateCorrected } from "./date-corrected";
import { decisionNoted } from "./decision-noted";
import { decisionReviewed } from "./decision-reviewed";
import { declined } from "./declined";
import { documentKept } from "./document-kept";
import { documentRetired } from "./document-retired";
import { documentSent } from "./document-sent";
import { documentUnsent } from "./document-unsent";
import { doorPutOff } from "./door-put-off";
import { evidenceKept } from "./evidence-kept";
import { evidenceRemoved } from "./evidence-removed";
import { factsCorrected } from "./facts-corrected";
import { feedMade } from "./feed-made";
import { feedRemoved } from "./feed-removed";
import { followUpDone } from "./follow-up-done";
import { followUpMoved } from "./follow-up-moved";
import { goalsRanked } from "./goals-ranked";
import { importBroughtBack } from "./import-brought-back";
import { importFinished } from "./import-finished";
import { importRedone } from "./import-redone";
import { importTakenBack } from "./import-taken-back";
import { importUndone } from "./import-undone";
import { imported } from "./imported";
import { interviewCalledOff } from "./interview-called-off";
import { interviewCancelled } from "./interview-cancelled";
import { interviewChanged } from "./interview-changed";
import { interviewHeld } from "./interview-held";
import { interviewMoved } from "./interview-moved";
import { interviewPlanned } from "./interview-planned";
import { invitationLogged } from "./invitation-logged";
import { judgingChanged } from "./judging-changed";
import { linkKept } from "./link-kept";
import { linkRemoved } from "./link-removed";
import { mannerChanged } from "./manner-changed";
import { merged } from "./merged";
import { messageFiled } from "./message-filed";
import { messageSent } from "./message-sent";
import { movedOn } from "./moved-on";
import { noAnswer } from "./no-answer";
import { noteChanged } from "./note-changed";
import { noteRemoved } from "./note-removed";
import { noteWritten } from "./note-written";
import { offerAccepted } from "./offer-accepted";
import { offerDeclined } from "./offer-declined";
import { offerReceived } from "./offer-received";
import { passwordChanged } from "./password-changed";
import { postingKept } from "./posting-kept";
import { practiceChanged } from "./practice-changed";
import { practiceNoted } from "./practice-noted";
import { practiceRemoved } from "./practice-removed";
import { preferencesChanged } from "./preferences-changed";
import { profileChanged } from "./profile-changed";
import { proposalRefused } from "./proposal-refused";
import { questionsAsked } from "./questions-asked";
import { reflectionNoted } from "./reflection-noted";
import { rejected } from "./rejected";
import { removalCalledOff } from "./removal-called-off";
import { removalPlanned } from "./removal-planned";
import { reopened } from "./reopened";
import { roleClosed } from "./role-closed";
import { sessionEnded } from "./session-ended";
import { skillsNoted } from "./skills-noted";
import { splitFrom } from "./split-from";
import { splitOff } from "./split-off";
import { tagKept } from "./tag-kept";
import { tagRemoved } from "./tag-removed";
import { tagged } from "./tagged";
import { tagsMerged } from "./tags-merged";
import { taskAdded } from "./task-added";
import { taskRemoved } from "./task-removed";
import { taskTicked } from "./task-ticked";
import { templateKept } from "./template-kept";
import { templateRetired } from "./template-retired";
import { theyReplied } from "./they-replied";
import { touchNoted } from "./touch-noted";
import { touchRemoved } from "./touch-removed";
import { turnedDown } from "./turned-down";
import { unarchived } from "./unarchived";
import { undone } from "./undone";
import { untagged } from "./untagged";
import { viewKept } from "./view-kept";
import { viewRemoved } from "./view-removed";
import { withdrawn } from "./withdrawn";
import { wordingKept } from "./wording-kept";
import { wordingRetired } from "./wording-retired";
import { wordingsImported } from "./wordings-imported";

/** Every kind of timeline entry that this version knows. */
export const timelineKinds: readonly TimelineKind<object>[] = [
  accepted,
  accountCreated,
  answersNoted,
  applicationConfirmed,
  applied,
  archived,
  bundleBroughtIn,
  bundleTakenBack,
  called,
  careerGoalAdded,
  careerGoalChanged,
  careerGoalRetired,
  changeAsked,
  contactAdded,
  contactChanged,
  contactsMerged,
  criterionAdded,
  criterionChanged,
  criterionRetired,
  dataExported,
  dateCorrected,
  decisionNoted,
  decisionReviewed,
  declined,
  documentKept,
  documentRetired,
  documentSent,
  documentUnsent,
  doorPutOff,
  evidenceKept,
  evidenceRemoved,
  factsCorrected,
  followUpDone,
  followUpMoved,
  goalsRanked,
  importBroughtBack,
  importFinished,
  importRedone,
  importTakenBack,
  importUndone,
  imported,
  interviewCalledOff,
  interviewCancelled,
  interviewChanged,
  interviewHeld,
  interviewMoved,
  interviewPlanned,
  invitationLogged,
  judgingChanged,
  linkKept,
  linkRemoved,
  feedMade,
  feedRemoved,
  mannerChanged,
  merged,
  messageFiled,
  messageSent,
  movedOn,
  noAnswer,
  noteChanged,
  noteRemoved,
  noteWritten,
  offerAccepted,
  offerDeclined,
  offerReceived,
  passwordChanged,
  postingKept,
  practiceChanged,
  practiceNoted,
  practiceRemoved,
  preferencesChanged,
  profileChanged,
  proposalRefused,
  questionsAsked,
  reflectionNoted,
  rejected,
  removalCalledOff,
  removalPlanned,
  reopened,
  roleClosed,
  sessionEnded,
  skillsNoted,
  splitFrom,
  splitOff,
  tagKept,
  tagRemoved,
  tagged,
  tagsMerged,
  taskAdded,
  taskRemoved,
  taskTicked,
  templateKept,
  templateRetired,
  theyReplied,
  touchNoted,
  touchRemoved,
  turnedDown,
  unarchived,
  undone,
  untagged,
  viewKept,
  viewRemoved,
  withdrawn,
  wordingKept,
  wordingRetired,
  wordingsImported,
];
