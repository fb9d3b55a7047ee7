import { notFound } from "next/navigation";
import { ContributionBars } from "@/components/fit/pictures/contribution-bars";
import { Tornado } from "@/components/fit/pictures/tornado";
import { VerdictCard } from "@/components/fit/verdict-card";
import { Flips, Negotiation, OtherLists } from "@/components/fit/what-would-change";
import { Head, Shell } from "@/components/shell/shell";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { readWhatWouldChange } from "@/lib/features/advice/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function AdvicePage({ params }: PageProps<"/opportunities/[id]/advice">) {
  const { id } = await params;
  const userId = await requireUser(`/opportunities/${id}/advice`);
  const [frame, found] = await Promise.all([readFrame(userId, new Date()), readWhatWouldChange(userId, id)]);
  if (!found) notFound();
  const { opportunity, judgement, changes, asOffer, isBarPresent } = found;
  const { thresholds, shown, contributions } = judgement;
  return (
    <Shell room="/opportunities" counts={frame.counts}>
      <Head above={`${opportunity.role} · ${opportunity.company}`} title="What would change it">
        <ButtonLink href={`/opportunities/${id}`} look="quiet" className="col-span-2">
          Back to the sheet
        </ButtonLink>
      </Head>
      <div className="grid items-start gap-6 wide:grid-cols-[minmax(0,1fr)_340px]">
        <div className="grid gap-5">
          <Negotiation opportunityId={id} needed={changes.needed} canAsk={opportunity.wantsAnswer} />
          {changes.tornado.length > 0 && shown ? (
            <Card title="What is still open">
              <p className="mb-4 text-soft">
                How far each answer alone can move the estimate, from the worst it could be to the best.
              </p>
              <Tornado tornado={changes.tornado} estimate={shown.est} thresholds={thresholds} />
            </Card>
          ) : null}
          {contributions.length > 0 ? (
            <Card title="Where the estimate comes from">
              <ContributionBars judgement={judgement} />
            </Card>
          ) : null}
          <Flips flips={changes.flips} />
          <OtherLists changes={changes} judgement={judgement} asOffer={asOffer} />
        </div>
        <aside className="order-first grid gap-5 wide:order-none">
          <VerdictCard judgement={judgement} title="Advice" />
          {isBarPresent ? (
            <p className="px-1 text-sm text-soft">Your bar is what staying in your present job comes to.</p>
          ) : null}
        </aside>
      </div>
    </Shell>
  );
}
