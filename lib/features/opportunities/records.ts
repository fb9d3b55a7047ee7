import type { Prisma } from "@/lib/platform/db/client/client";

export const ROW_COLUMNS = {
  id: true,
  role: true,
  stage: true,
  isOpen: true,
  wantsAnswer: true,
  answerBy: true,
  activityAt: true,
  createdAt: true,
  company: { select: { name: true } },
  contact: { select: { name: true } },
} satisfies Prisma.OpportunitySelect;

type Row = Prisma.OpportunityGetPayload<{ select: typeof ROW_COLUMNS }>;

/** One opportunity as a list shows it. */
export type OpportunityRow = {
  id: string;
  role: string;
  company: string;
  contactName: string | null;
  stage: string;
  isOpen: boolean;
  wantsAnswer: boolean;
  answerBy: Date | null;
  activityAt: Date;
};

export const toRow = ({
  id,
  role,
  stage,
  isOpen,
  wantsAnswer,
  answerBy,
  activityAt,
  company,
  contact,
}: Row): OpportunityRow => ({
  id,
  role,
  company: company.name,
  contactName: contact?.name ?? null,
  stage,
  isOpen,
  wantsAnswer,
  answerBy,
  activityAt,
});
