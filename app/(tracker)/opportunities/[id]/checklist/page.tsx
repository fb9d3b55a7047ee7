import { notFound } from "next/navigation";
import { NoCriteriaCard } from "@/components/fit/checklist-cards";
import { ChecklistForm } from "@/components/fit/checklist-form";
import { Head, Shell } from "@/components/shell/shell";
import { readChecklist } from "@/lib/features/opportunities/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export const metadata = { title: "Checklist" };

export default async function ChecklistPage({ params }: PageProps<"/opportunities/[id]/checklist">) {
  const { id } = await params;
  const userId = await requireUser(`/opportunities/${id}/checklist`);
  const [frame, opportunity] = await Promise.all([readFrame(userId, new Date()), readChecklist(userId, id)]);
  if (!opportunity) notFound();
  const { role, company, criteria, answers, seen } = opportunity;
  return (
    <Shell room="/opportunities" counts={frame.counts}>
      <Head above={`${role} · ${company}`} title="Checklist" />
      {criteria.length === 0 ? (
        <NoCriteriaCard />
      ) : (
        <ChecklistForm opportunityId={id} seen={seen} criteria={criteria} answers={answers} />
      )}
    </Shell>
  );
}
