import { notFound } from "next/navigation";
import { KindPicker } from "@/components/messages/kind-picker";
import { Head, Shell } from "@/components/shell/shell";
import { readChecklist } from "@/lib/features/opportunities/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function WhatToSayPage({ params }: PageProps<"/opportunities/[id]/write">) {
  const { id } = await params;
  const userId = await requireUser(`/opportunities/${id}/write`);
  const [frame, opportunity] = await Promise.all([readFrame(userId, new Date()), readChecklist(userId, id)]);
  if (!opportunity) notFound();
  return (
    <Shell room="/opportunities" counts={frame.counts}>
      <Head above={`${opportunity.role} · ${opportunity.company}`} title="What do you want to say?" />
      <KindPicker opportunityId={id} stage={opportunity.stage} />
    </Shell>
  );
}
