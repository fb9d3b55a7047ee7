import { JudgingForm } from "@/components/criteria/judging-form";
import { Head, Shell } from "@/components/shell/shell";
import { readOwnProfile } from "@/lib/features/judging/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function JudgingPage() {
  const userId = await requireUser("/criteria/judging");
  const [frame, { judging }] = await Promise.all([readFrame(userId, new Date()), readOwnProfile(userId)]);
  return (
    <Shell room="/criteria" counts={frame.counts}>
      <Head above="Criteria" title="How it is judged" />
      <p className="mb-6 max-w-2xl text-soft">
        Every score lies between 0 and 100: 0 is the worst level of every goal, 100 the best. Two levels turn
        it into advice.
      </p>
      <JudgingForm judging={judging} />
    </Shell>
  );
}
