import { confirmation } from "./kinds/confirmation";
import { interviewInvitation } from "./kinds/interview-invitation";
import { offer } from "./kinds/offer";
import { other } from "./kinds/other";
import { recruiterOutreach } from "./kinds/recruiter-outreach";
import { rejection } from "./kinds/rejection";
import { schedulingUpdate } from "./kinds/scheduling-update";

/** Every kind of mail that can arrive. Of two that have as much to say for them, the earlier one is taken. */
export const invitationKinds = [
  schedulingUpdate,
  rejection,
  offer,
  interviewInvitation,
  recruiterOutreach,
  confirmation,
  other,
] as const;

/** The name of one of them. */
export type InvitationKind = (typeof invitationKinds)[number]["kind"];
