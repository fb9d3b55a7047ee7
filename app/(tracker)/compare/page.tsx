import { CertainCard, CompareTable, HowMany, PickForm, TakeOnly } from "@/components/compare/compare";
import { ComparisonIntervals } from "@/components/fit/pictures/comparison-intervals";
import { Head, Shell } from "@/components/shell/shell";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Empty } from "@/components/ui/empty";
import { interviewsThatFit } from "@/lib/domain/fit/alternatives";
import { readComparisons } from "@/lib/features/advice/queries";
import { MOST_WEIGHED } from "@/lib/features/advice/schema";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function ComparePage({ searchParams }: PageProps<"/compare">) {
  const userId = await requireUser("/compare");
  const { with: asked, most } = await searchParams;
  const ids = [asked ?? []].flat();
  const frame = await readFrame(userId, new Date());
  const { week, all, chosen, leftOut } = await readComparisons(userId, ids, frame);
  const isComparing = chosen.contenders.length > 1;
  const shown = isComparing ? chosen : all;
  const fits = interviewsThatFit(week);
  const asksFor = Math.trunc(Number(most)) || fits || 2;
  const answersPath = `/compare/answers?${new URLSearchParams(shown.contenders.map(({ id }) => ["with", id]))}`;
  if (all.contenders.length < 2 && !isComparing) {
    return (
      <Shell room="/opportunities" counts={frame.counts}>
        <Head title="Compare" />
        <Empty title="Nothing to compare yet" action={<ButtonLink href="/log">Log an invitation</ButtonLink>}>
          With two open opportunities this page shows which of them is certainly the better one, and which to
          take when there is not time for all.
        </Empty>
      </Shell>
    );
  }
  return (
    <Shell room="/opportunities" counts={frame.counts}>
      <Head
        above="By the advice, then by the worst case"
        title={isComparing ? `Compare ${shown.contenders.length}` : "Compare"}
      >
        {isComparing ? (
          <ButtonLink href={answersPath} look="primary" className="col-span-2">
            Answer side by side
          </ButtonLink>
        ) : null}
      </Head>
      <HowMany chosen={chosen.contenders.length} leftOut={leftOut} />
      <div className="grid items-start gap-6 wide:grid-cols-[minmax(0,1fr)_340px]">
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-5">
          <Card title="Where each can end">
            <ComparisonIntervals contenders={shown.contenders} profile={shown.profile} />
            {!isComparing && shown.contenders.length === MOST_WEIGHED ? (
              <p className="mt-3 text-sm text-soft">The {MOST_WEIGHED} that were touched last.</p>
            ) : null}
          </Card>
          {isComparing ? <CompareTable weighed={shown} /> : null}
        </div>
        <aside className="grid gap-5">
          <TakeOnly weighed={shown} most={Math.min(Math.max(asksFor, 1), 5)} fits={fits} ids={ids} />
          {isComparing ? <CertainCard weighed={shown} /> : null}
          <PickForm all={all.contenders} ids={ids} />
        </aside>
      </div>
    </Shell>
  );
}
