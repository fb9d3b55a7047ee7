import { CareerGoalCard } from "@/components/criteria/career-goal-card";
import { CareerGoalForm } from "@/components/criteria/career-goal-form";
import { Head, Shell } from "@/components/shell/shell";
import { Card } from "@/components/ui/card";
import { listCareerGoals } from "@/lib/features/career-goals/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function CareerGoalsPage() {
  const userId = await requireUser("/criteria/career-goals");
  const [frame, goals] = await Promise.all([readFrame(userId, new Date()), listCareerGoals(userId)]);
  return (
    <Shell room="/criteria" counts={frame.counts}>
      <Head above="Criteria" title="Career goals" />
      <p className="mb-6 max-w-2xl text-soft">
        A job is also a step to the next one. Say where the search is to lead and which skills that takes;
        every opportunity can then show which of them it would build.
      </p>
      <div className="grid max-w-2xl gap-5">
        {goals.map((goal) => (
          <CareerGoalCard key={goal.id} goal={goal} />
        ))}
        <Card title={goals.length === 0 ? "Your first one" : "Another one"}>
          <CareerGoalForm goal={null} />
        </Card>
      </div>
    </Shell>
  );
}
