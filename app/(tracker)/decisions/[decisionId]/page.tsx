import { notFound } from "next/navigation";
import { AdviceThen } from "@/components/decisions/advice-then";
import { DecisionNotes } from "@/components/decisions/decision-notes";
import { FrozenChecklist } from "@/components/decisions/frozen-checklist";
import { ReviewForm } from "@/components/decisions/review-form";
import { choiceTitle } from "@/components/decisions/words";
import { CounselCard } from "@/components/people/counsel-card";
import { Head, Shell } from "@/components/shell/shell";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Note } from "@/components/ui/note";
import { readDecision } from "@/lib/features/decisions/queries";
import { readCounsel } from "@/lib/features/people/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function DecisionPage({ params }: PageProps<"/decisions/[decisionId]">) {
  const { decisionId } = await params;
  const userId = await requireUser(`/decisions/${decisionId}`);
  const [frame, decision] = await Promise.all([
    readFrame(userId, new Date()),
    readDecision(userId, decisionId),
  ]);
  if (!decision) notFound();
  const { show, counts } = frame;
  const counsel = await readCounsel(userId, decision.opportunity.id);
  const { opportunity, choice, decidedAt, withdrawnAt, reviewedAt } = decision;
  return (
    <Shell room="/history" counts={counts}>
      <Head
        above={`${choiceTitle(choice)} · ${opportunity.company.name} · ${show.day(decidedAt)}`}
        title={opportunity.role}
      >
        <ButtonLink href={`/opportunities/${opportunity.id}`}>To the opportunity</ButtonLink>
        <ButtonLink href="/decisions" look="quiet">
          All decisions
        </ButtonLink>
      </Head>
      <div className="grid items-start gap-6 wide:grid-cols-[minmax(0,1fr)_340px]">
        <div className="grid gap-5">
          {withdrawnAt ? (
            <Note>You took this decision back {show.ago(withdrawnAt)}; it counts no more.</Note>
          ) : null}
          {reviewedAt ? (
            <Note>
              You looked back on this. To change that, take it back in the timeline of the opportunity.
            </Note>
          ) : null}
          {withdrawnAt || reviewedAt ? null : <ReviewForm decisionId={decision.id} />}
          <FrozenChecklist checklist={decision.checklist} />
        </div>
        <aside className="order-first grid gap-5 wide:order-none">
          <Card title="What you noted">
            <DecisionNotes decision={decision} show={show} />
          </Card>
          <Card>
            <AdviceThen advice={decision.atTheTime} />
          </Card>
          <CounselCard opportunityId={opportunity.id} isDecided counsel={counsel} show={show} />
        </aside>
      </div>
    </Shell>
  );
}
