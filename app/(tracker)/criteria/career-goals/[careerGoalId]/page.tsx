import { notFound } from "next/navigation";
import { CareerGoalForm } from "@/components/criteria/career-goal-form";
import { Head, Shell } from "@/components/shell/shell";
import { Press } from "@/components/ui/press";
import { removeCareerGoal } from "@/lib/features/career-goals/actions";
import { findCareerGoal } from "@/lib/features/career-goals/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function CareerGoalPage({ params }: PageProps<"/criteria/career-goals/[careerGoalId]">) {
  const { careerGoalId } = await params;
  const userId = await requireUser(`/criteria/career-goals/${careerGoalId}`);
  const [frame, goal] = await Promise.all([
    readFrame(userId, new Date()),
    findCareerGoal(userId, careerGoalId),
  ]);
  if (!goal) notFound();
  return (
    <Shell room="/criteria" counts={frame.counts}>
      <Head above="Career goals" title={goal.title}>
        <Press action={removeCareerGoal} fields={{ careerGoalId }} look="quiet" className="col-span-2">
          It no longer matters: remove it
        </Press>
      </Head>
      <CareerGoalForm goal={goal} />
    </Shell>
  );
}
