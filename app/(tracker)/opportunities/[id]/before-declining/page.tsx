import { notFound } from "next/navigation";
import { Alternatives, GivesUp, WeekCard } from "@/components/fit/before-declining";
import { Head, Shell } from "@/components/shell/shell";
import { ButtonLink } from "@/components/ui/button";
import { Press } from "@/components/ui/press";
import { readBeforeDeclining } from "@/lib/features/advice/queries";
import { start } from "@/lib/features/messages/actions";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function BeforeDecliningPage({
  params,
}: PageProps<"/opportunities/[id]/before-declining">) {
  const { id } = await params;
  const userId = await requireUser(`/opportunities/${id}/before-declining`);
  const frame = await readFrame(userId, new Date());
  const found = await readBeforeDeclining(userId, id, frame);
  if (!found) notFound();
  const { opportunity, no, judgement, week, alternatives } = found;
  return (
    <Shell room="/opportunities" counts={frame.counts}>
      <Head above={`${opportunity.role} · ${opportunity.company}`} title="Before you decline">
        <ButtonLink href={`/opportunities/${id}`} look="quiet">
          Back
        </ButtonLink>
        {opportunity.wantsAnswer ? (
          <Press action={start} fields={{ opportunityId: id, kind: no }} look="primary">
            Write the refusal
          </Press>
        ) : null}
      </Head>
      <div className="grid items-start gap-6 wide:grid-cols-[minmax(0,1fr)_340px]">
        <div className="grid gap-5">
          <GivesUp judgement={judgement} />
          <Alternatives opportunityId={id} alternatives={alternatives} canAct={opportunity.wantsAnswer} />
        </div>
        <aside className="grid gap-5">
          <WeekCard week={week} />
        </aside>
      </div>
    </Shell>
  );
}
