import * as z from "zod";
import { timelineKind } from "../kind";

/** What an invitation was, told from the side of the person who got it. */
const TOLD: Record<string, string> = {
  "interview-invitation": "Invited to an interview",
  "recruiter-outreach": "A recruiter wrote",
  "scheduling-update": "Times were changed",
  confirmation: "A confirmation came",
  rejection: "A rejection came",
  offer: "An offer came",
};

export const invitationLogged = timelineKind({
  kind: "invitation-logged",
  by: "them",
  facts: z.object({
    invitationKind: z.string(),
    company: z.string(),
    role: z.string(),
    contact: z.string().nullable(),
    channel: z.string(),
    answerBy: z.string().nullable(),
    slotCount: z.number().int(),
  }),
  title: ({ invitationKind }) => TOLD[invitationKind] ?? "A message came",
  details: ({ channel, contact, slotCount, answerBy }, { date }) => [
    contact ? `${channel} from ${contact}` : channel,
    ...(slotCount > 0 ? [slotCount === 1 ? "one time proposed" : `${slotCount} times proposed`] : []),
    ...(answerBy ? [`answer by ${date(answerBy)}`] : []),
  ],
  stage: () => "invited",
});
