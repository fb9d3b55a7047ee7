import { OrderForm } from "@/components/criteria/order-form";
import { SetUpSteps } from "@/components/criteria/set-up-steps";
import { Head, Shell } from "@/components/shell/shell";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Note } from "@/components/ui/note";
import { swingOf } from "@/lib/domain/fit/swing";
import { weightMeaning } from "@/lib/domain/fit/weight-meaning";
import { readRanking } from "@/lib/features/criteria/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function OrderPage() {
  const userId = await requireUser("/criteria/order");
  const [frame, own] = await Promise.all([readFrame(userId, new Date()), readRanking(userId)]);
  const goals = goalsOf(own);
  const meaning = weightMeaning(own.profile);
  return (
    <Shell room="/criteria" counts={frame.counts}>
      <SetUpSteps at="/criteria/order" />
      <Head title="Which would you lift first?" />
      {goals.length === 0 ? (
        <Empty
          title="There is nothing to put in order yet"
          action={
            <ButtonLink href="/criteria" look="primary">
              To your criteria
            </ButtonLink>
          }
        >
          Only goals have an order: what makes one job better than another. Non-negotiables all count alike.
        </Empty>
      ) : (
        <div className="grid max-w-3xl gap-6">
          <p className="text-soft">
            Imagine a job at the worst level of everything. Which one would you lift to its best first? Put it
            at the top, then ask the same of what is left.
          </p>
          <OrderForm goals={goals} weighting={own.judging.weighting} seen={own.seen} />
          {meaning ? <Note>As it is kept now: {lowerFirst(meaning.sentence)}</Note> : null}
        </div>
      )}
    </Shell>
  );
}

const lowerFirst = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);

function goalsOf({ profile, criteria, judging }: Awaited<ReturnType<typeof readRanking>>) {
  const points = new Map(criteria.map((criterion) => [criterion.id, criterion.points]));
  return profile.criteria.flatMap((criterion) => {
    const { id, label, rank } = criterion;
    if (rank === null) return [];
    // Points that do not count now may be of another order: then what the order comes to is the better beginning.
    return {
      id,
      label,
      rank,
      swing: swingOf(criterion),
      points: judging.weighting === "points" ? (points.get(id) ?? null) : null,
    };
  });
}
