import type { TimelineKind } from "../kind";
import { accepted } from "./accepted";
import { accountCreated } from "./account-created";
import { answersNoted } from "./answers-noted";
import { careerGoalAdded } from "./career-goal-added";
import { careerGoalChanged } from "./career-goal-changed";
import { careerGoalRetired } from "./career-goal-retired";
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
import { invitationLogged } from "./invitation-logged";
import { judgingChanged } from "./judging-changed";
import { passwordChanged } from "./password-changed";
import { profileChanged } from "./profile-changed";
import { proposalRefused } from "./proposal-refused";
import { questionsAsked } from "./questions-asked";
import { sessionEnded } from "./session-ended";
import { skillsNoted } from "./skills-noted";
import { undone } from "./undone";

/** Every kind of timeline entry that this version knows. */
export const timelineKinds: readonly TimelineKind<object>[] = [
  accepted,
  accountCreated,
  answersNoted,
  careerGoalAdded,
  careerGoalChanged,
  careerGoalRetired,
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
  invitationLogged,
  judgingChanged,
  passwordChanged,
  profileChanged,
  proposalRefused,
  questionsAsked,
  sessionEnded,
  skillsNoted,
  undone,
];
