import * as z from "zod";
import type { About, Columns, InvitationColumns } from "@/lib/domain/filing/arrival";
import { INTERVIEW_STATUSES } from "@/lib/domain/interview/interview";
import { eventsOf, slotsOf } from "@/lib/features/originals/records";
import type { Prisma } from "@/lib/platform/db/client/client";

/** The columns of an opportunity that filing something under it may change. */
export const COLUMNS = {
  ...{ contactId: true, place: true, agency: true, postingUrl: true, answerBy: true, interviewAt: true },
} satisfies Prisma.OpportunitySelect;

/** The same of an invitation. */
export const INVITATION_COLUMNS = {
  ...{ slots: true, calendarUid: true, calendarSequence: true },
} satisfies Prisma.InvitationSelect;

export const ABOUT_COLUMNS = {
  ...{ ...COLUMNS, id: true, companyId: true, role: true, stage: true },
  company: { select: { name: true } },
  contact: { select: { id: true, name: true, email: true } },
  invitations: {
    where: { kind: { not: "offer" } },
    orderBy: [{ receivedAt: "desc" }, { id: "desc" }],
    take: 1,
    select: { ...INVITATION_COLUMNS, id: true },
  },
  filings: {
    orderBy: { filedAt: "asc" },
    select: { original: { select: { events: true } } },
  },
} satisfies Prisma.OpportunitySelect;

type AboutRow = Prisma.OpportunityGetPayload<{ select: typeof ABOUT_COLUMNS }>;

/** An opportunity as it is before something is filed under it. */
export function toAbout({ company, role, stage, invitations, filings, ...row }: AboutRow): About {
  const { contactId, place, agency, postingUrl, answerBy, interviewAt } = row;
  const [invitation] = invitations;
  return {
    ...{ company: company.name, role, stage },
    columns: { contactId, place, agency, postingUrl, answerBy, interviewAt },
    invitation: invitation ? { ...invitation, slots: slotsOf(invitation.slots) } : null,
    events: filings.flatMap(({ original }) => eventsOf(original.events)),
  };
}

const text = z.string().nullable();
/** A moment as an entry keeps it, read back. */
export const moment = z.iso
  .datetime()
  .transform((at) => new Date(at))
  .nullable();

/** Columns as an entry keeps them, read back. */
export const keptColumns: z.ZodType<Partial<Columns>> = z
  .strictObject({
    ...{
      contactId: text,
      place: text,
      agency: text,
      postingUrl: text,
      answerBy: moment,
    },
  })
  .partial();

/** By what an answer goes to a mail. */
export const thread = z.object({ messageId: text, references: z.array(z.string()), subject: text });

export type Thread = z.output<typeof thread>;

export type KeptInvitation = Partial<InvitationColumns> & { thread?: Thread };

export const keptInvitation: z.ZodType<KeptInvitation> = z
  .strictObject({
    ...{ slots: z.array(z.string()), calendarUid: text, calendarSequence: z.int().nullable(), thread },
  })
  .partial();

/** The same of an interview. */
export const keptInterview = z
  .strictObject({
    ...{ startsAt: z.iso.datetime().transform((at) => new Date(at)), endsAt: moment },
    status: z.enum(INTERVIEW_STATUSES),
  })
  .partial();
