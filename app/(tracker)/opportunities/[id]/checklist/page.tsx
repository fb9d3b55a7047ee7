import { notFound } from "next/navigation";
import { NoCriteriaCard } from "@/components/fit/checklist-cards";
import { ChecklistForm } from "@/components/fit/checklist-form";
import { ProposalsCard } from "@/components/fit/proposals-card";
import { Head, Shell } from "@/components/shell/shell";
import { readChecklist } from "@/lib/features/opportunities/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function ChecklistPage({ params }: PageProps<"/opportunities/[id]/checklist">) {
  const { id } = await params;
  const userId = await requireUser(`/opportunities/${id}/checklist`);
  const [frame, opportunity] = await Promise.all([readFrame(userId, new Date()), readChecklist(userId, id)]);
  if (!opportunity) notFound();
  const { role, company, profile, proposals } = opportunity;
  return (
    <Shell room="/opportunities" counts={frame.counts}>
      <Head above={`${role} · ${company}`} title="Checklist" />
      {profile.criteria.length === 0 ? (
        <NoCriteriaCard />
      ) : (
        <div className="grid max-w-3xl gap-5">
          <ProposalsCard criteria={profile.criteria} proposals={proposals} />
          <ChecklistForm
            columns={[{ ...opportunity, subject: id, name: company }]}
            criteria={profile.criteria}
            back={`/opportunities/${id}`}
            frame={frame}
          />
        </div>
      )}
    </Shell>
  );
}
