import { notFound } from "next/navigation";
import { CriterionForm } from "@/components/criteria/criterion-form";
import { VersionsCard } from "@/components/criteria/versions-card";
import { Head, Shell } from "@/components/shell/shell";
import { Press } from "@/components/ui/press";
import { kindNamed } from "@/lib/domain/fit/kinds";
import { removeCriterion } from "@/lib/features/criteria/actions";
import { findCriterion } from "@/lib/features/criteria/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function CriterionPage({ params }: PageProps<"/criteria/[criterionId]">) {
  const { criterionId } = await params;
  const userId = await requireUser(`/criteria/${criterionId}`);
  const [frame, criterion] = await Promise.all([
    readFrame(userId, new Date()),
    findCriterion(userId, criterionId),
  ]);
  if (!criterion) notFound();
  return (
    <Shell room="/criteria" counts={frame.counts}>
      <Head above={kindNamed(criterion.kind)?.title} title={criterion.label}>
        <Press action={removeCriterion} fields={{ criterionId }} look="quiet" className="col-span-2">
          It no longer matters: remove it
        </Press>
      </Head>
      <div className="grid items-start gap-6 wide:grid-cols-[minmax(0,1fr)_340px]">
        <CriterionForm draft={criterion} />
        <VersionsCard criterion={criterion} versions={criterion.versions} show={frame.show} />
      </div>
    </Shell>
  );
}
