import Link from "next/link";
import { notFound } from "next/navigation";
import { ChecklistCards, NoCriteriaCard, QuestionsCard } from "@/components/fit/checklist-cards";
import { DecisionCard } from "@/components/fit/decision-card";
import { ProposalsNote } from "@/components/fit/proposals-card";
import { VerdictCard } from "@/components/fit/verdict-card";
import { FactsCard } from "@/components/opportunities/facts-card";
import { MessagesCard } from "@/components/opportunities/messages-card";
import { SheetActions } from "@/components/opportunities/sheet-actions";
import { SkillsCard } from "@/components/opportunities/skills-card";
import { WhatHappened } from "@/components/opportunities/what-happened";
import { Head, Shell } from "@/components/shell/shell";
import { Timeline } from "@/components/timeline/timeline";
import { Card } from "@/components/ui/card";
import { whoSaid } from "@/lib/domain/fit/answer";
import { readAnswer } from "@/lib/domain/fit/reading";
import { momentOf } from "@/lib/domain/time/local";
import type { Show } from "@/lib/domain/time/show";
import { listSkillsFor } from "@/lib/features/career-goals/queries";
import { readSheet, type Sheet } from "@/lib/features/opportunities/queries";
import { type RoomFrame, readFrame } from "@/lib/features/rooms/queries";
import { readTimeline } from "@/lib/features/timeline/queries";
import { requireUser } from "@/lib/platform/session";

export default async function OpportunityPage({ params }: PageProps<"/opportunities/[id]">) {
  const { id } = await params;
  const userId = await requireUser(`/opportunities/${id}`);
  const frame = await readFrame(userId, new Date());
  const { counts, show } = frame;
  const [sheet, careerGoals, timeline] = await Promise.all([
    readSheet(userId, id),
    listSkillsFor(userId, id),
    readTimeline(userId, id, { date: (iso) => show.day(new Date(iso)) }),
  ]);
  if (!sheet) notFound();
  const { judgement, criteria } = sheet;
  return (
    <Shell room="/opportunities" counts={counts}>
      <Head above={whence(sheet, show)} title={sheet.role}>
        <SheetActions sheet={sheet} />
      </Head>
      <div className="grid items-start gap-6 wide:grid-cols-[minmax(0,1fr)_340px]">
        <div className="grid gap-5">
          {criteria.length === 0 ? <NoCriteriaCard /> : null}
          <ProposalsNote id={id} proposals={sheet.proposals} />
          <ChecklistCards judgement={judgement} evidence={evidenceOf(sheet, frame)} />
          {sheet.wantsAnswer ? <QuestionsCard sheet={sheet} show={show} /> : null}
          <Card title="Timeline">
            <Timeline entries={timeline} show={show} mostPrinted={MOST_PRINTED} />
          </Card>
        </div>
        <aside className="order-first grid gap-5 wide:order-none">
          {sheet.decision ? <DecisionCard decision={sheet.decision} frame={frame} /> : null}
          <VerdictCard judgement={judgement} title={sheet.decision ? "As it would be judged now" : "Advice"}>
            {criteria.length > 0 ? (
              <p className="mt-2 text-sm print:hidden">
                <Link
                  href={`/opportunities/${id}/advice`}
                  prefetch={false}
                  className="inline-flex min-h-[44px] items-center underline wide:min-h-6"
                >
                  Where this comes from, and what would change it
                </Link>
              </p>
            ) : null}
          </VerdictCard>
          <FactsCard sheet={sheet} frame={frame} />
          <WhatHappened sheet={sheet} />
          <SkillsCard opportunityId={id} goals={careerGoals} />
          <MessagesCard sheet={sheet} show={show} />
        </aside>
      </div>
    </Shell>
  );
}

/** On paper a sheet is about what is known and what to ask; the rest of the history is in the house. */
const MOST_PRINTED = 10;

/** An offer is an answer to what began with an invitation. */
function whence({ company, invitations, contactName }: Sheet, show: Show): string {
  const invited = invitations.find(({ kind }) => kind !== "offer");
  const by = contactName ? ` by ${contactName}` : "";
  return [company, invited && `invited ${show.ago(invited.receivedAt)}${by}`].filter(Boolean).join(" · ");
}

/** Here so many of what was said besides; all of it stands on the checklist. */
const MOST_BESIDES = 2;

const evidenceOf = ({ answers, others, profile }: Sheet, { show, timeZone }: RoomFrame) =>
  Object.fromEntries(
    profile.criteria.flatMap((criterion) => {
      const answer = answers[criterion.id];
      if (!answer) return [];
      const when = (noted: Sheet["answers"][string]) =>
        `${whoSaid(noted.source)}, ${show.day(momentOf(noted.asOf ?? "", timeZone) ?? noted.createdAt)}`;
      const besides = (others[criterion.id] ?? []).map(
        (other) => `${readAnswer(criterion, other).text} · ${when(other)}`,
      );
      const latest = [...new Set(besides)].slice(-MOST_BESIDES).reverse();
      return [[criterion.id, { evidence: answer.evidence, when: when(answer), others: latest }]];
    }),
  );
