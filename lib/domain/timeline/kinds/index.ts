import type { TimelineKind } from "../kind";
import { accepted } from "./accepted";
import { accountCreated } from "./account-created";
import { answersNoted } from "./answers-noted";
import { criterionAdded } from "./criterion-added";
import { criterionChanged } from "./criterion-changed";
import { criterionRetired } from "./criterion-retired";
import { declined } from "./declined";
import { factsCorrected } from "./facts-corrected";
import { followUpDone } from "./follow-up-done";
import { followUpMoved } from "./follow-up-moved";
import { goalsRanked } from "./goals-ranked";
import { invitationLogged } from "./invitation-logged";
import { passwordChanged } from "./password-changed";
import { profileChanged } from "./profile-changed";
import { sessionEnded } from "./session-ended";
import { undone } from "./undone";

/** Every kind of timeline entry that this version knows. */
export const timelineKinds: readonly TimelineKind<object>[] = [
  accepted,
  accountCreated,
  answersNoted,
  criterionAdded,
  criterionChanged,
  criterionRetired,
  declined,
  factsCorrected,
  followUpDone,
  followUpMoved,
  goalsRanked,
  invitationLogged,
  passwordChanged,
  profileChanged,
  sessionEnded,
  undone,
];
