import type { TimelineKind } from "../kind";
import { accepted } from "./accepted";
import { accountCreated } from "./account-created";
import { answersNoted } from "./answers-noted";
import { called } from "./called";
import { careerGoalAdded } from "./career-goal-added";
import { careerGoalChanged } from "./career-goal-changed";
import { careerGoalRetired } from "./career-goal-retired";
import { changeAsked } from "./change-asked";
import { criterionAdded } from "./criterion-added";
import { criterionChanged } from "./criterion-changed";
import { criterionRetired } from "./criterion-retired";
import { decisionNoted } from "./decision-noted";
import { decisionReviewed } from "./decision-reviewed";
import { declined } from "./declined";
import { factsCorrected } from "./facts-corrected";
import { followUpDone } from "./follow-up-done";
import { followUpMoved } from "./follow-up-moved";
import { goalsRanked } from "./goals-ranked";
import { interviewHeld } from "./interview-held";
import { invitationLogged } from "./invitation-logged";
import { judgingChanged } from "./judging-changed";
import { mannerChanged } from "./manner-changed";
import { messageSent } from "./message-sent";
import { offerAccepted } from "./offer-accepted";
import { offerDeclined } from "./offer-declined";
import { offerReceived } from "./offer-received";
import { passwordChanged } from "./password-changed";
import { profileChanged } from "./profile-changed";
import { proposalRefused } from "./proposal-refused";
import { questionsAsked } from "./questions-asked";
import { reopened } from "./reopened";
import { sessionEnded } from "./session-ended";
import { skillsNoted } from "./skills-noted";
import { templateKept } from "./template-kept";
import { templateRetired } from "./template-retired";
import { undone } from "./undone";
import { withdrawn } from "./withdrawn";
import { wordingKept } from "./wording-kept";
import { wordingRetired } from "./wording-retired";
import { wordingsImported } from "./wordings-imported";

/** Every kind of timeline entry that this version knows. */
export const timelineKinds: readonly TimelineKind<object>[] = [
  accepted,
  accountCreated,
  answersNoted,
  called,
  careerGoalAdded,
  careerGoalChanged,
  careerGoalRetired,
  changeAsked,
  criterionAdded,
  criterionChanged,
  criterionRetired,
  decisionNoted,
  decisionReviewed,
  declined,
  factsCorrected,
  followUpDone,
  followUpMoved,
  goalsRanked,
  interviewHeld,
  invitationLogged,
  judgingChanged,
  mannerChanged,
  messageSent,
  offerAccepted,
  offerDeclined,
  offerReceived,
  passwordChanged,
  profileChanged,
  proposalRefused,
  questionsAsked,
  reopened,
  sessionEnded,
  skillsNoted,
  templateKept,
  templateRetired,
  undone,
  withdrawn,
  wordingKept,
  wordingRetired,
  wordingsImported,
];
