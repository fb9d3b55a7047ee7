import * as z from "zod";
import { invitationKinds } from "@/lib/domain/capture/invitation-kinds";
import { filed, UNFILE } from "../filed";
import { timelineKind } from "../kind";

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
    /** Whether it came after another one about the same. */
    isNext: z.boolean().default(false),
    /** Null in entries of an earlier version. */
    filed: filed.nullable().default(null),
  }),
  title: ({ invitationKind, company, isNext }) => {
    const label = invitationKinds.find(({ kind }) => kind === invitationKind)?.label ?? "A message";
    return isNext ? `Next round: ${label.toLowerCase()} from ${company}` : `${label} from ${company}`;
  },
  details: ({ channel, contact, slotCount, answerBy }, { date }) => [
    contact ? `${channel} from ${contact}` : channel,
    ...(slotCount > 0 ? [slotCount === 1 ? "one time proposed" : `${slotCount} times proposed`] : []),
    ...(answerBy ? [`answer by ${date(answerBy)}`] : []),
  ],
  stage: () => "invited",
  undo: UNFILE,
  isOld: ({ filed }) => filed === null,
});
