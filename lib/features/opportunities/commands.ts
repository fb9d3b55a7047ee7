import type { Work } from "@/lib/platform/action";

/** Brings what the search covers in line with an opportunity; called whenever one of its texts changes. */
export async function indexOpportunity({ tx, userId }: Work, opportunityId: string): Promise<void> {
  const { role, place, company, contact, invitations, messages } = await tx.opportunity.findFirstOrThrow({
    where: { id: opportunityId, userId },
    select: {
      role: true,
      place: true,
      company: { select: { name: true } },
      contact: { select: { name: true, email: true } },
      invitations: { select: { original: { select: { text: true } } } },
      messages: { where: { status: "sent" }, select: { subject: true, body: true } },
    },
  });
  const title = lines(role, company.name, contact?.name, contact?.email, place);
  const body = lines(
    ...invitations.map(({ original }) => original?.text),
    ...messages.flatMap(({ subject, body }) => [subject, body]),
  );
  await tx.searchEntry.upsert({
    where: { opportunityId_userId: { opportunityId, userId } },
    create: { userId, opportunityId, title, body },
    update: { title, body },
  });
}

const lines = (...texts: (string | null | undefined)[]): string => texts.filter(Boolean).join("\n");
