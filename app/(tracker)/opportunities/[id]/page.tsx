import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { ChecklistCards, NoCriteriaCard, QuestionsCard } from "@/components/fit/checklist-cards";
import { DecisionCard } from "@/components/fit/decision-card";
import { ProposalsNote } from "@/components/fit/proposals-card";
import { VerdictCard } from "@/components/fit/verdict-card";
import { ArrivedCard } from "@/components/opportunities/arrived-card";
import { DocumentsCard } from "@/components/opportunities/documents-card";
import { FactsCard } from "@/components/opportunities/facts-card";
import { InterviewsCard } from "@/components/opportunities/interviews-card";
import { LinksCard } from "@/components/opportunities/links-card";
import { MessagesCard } from "@/components/opportunities/messages-card";
import { NotesCard } from "@/components/opportunities/notes-card";
import { OutcomeCard } from "@/components/opportunities/outcome-card";
import { SheetActions } from "@/components/opportunities/sheet-actions";
import { SkillsCard } from "@/components/opportunities/skills-card";
import { StagesCard } from "@/components/opportunities/stages-card";
import { TagsCard } from "@/components/opportunities/tags-card";
import { WhatHappened } from "@/components/opportunities/what-happened";
import { CounselCard } from "@/components/people/counsel-card";
import { Head, Shell } from "@/components/shell/shell";
import { Timeline } from "@/components/timeline/timeline";
import { Card } from "@/components/ui/card";
import { FoldedCards } from "@/components/ui/folded-cards";
import { whoSaid } from "@/lib/domain/fit/answer";
import { readAnswer } from "@/lib/domain/fit/reading";
import { momentOf } from "@/lib/domain/time/local";
import type { Show } from "@/lib/domain/time/show";
import { listSkillsFor } from "@/lib/features/career-goals/queries";
import { listDocuments, listSent } from "@/lib/features/documents/queries";
import { listInterviewsOf } from "@/lib/features/interviews/queries";
import { listLinks } from "@/lib/features/links/queries";
import { listNotes } from "@/lib/features/notes/queries";
import { readSheet, type Sheet } from "@/lib/features/opportunities/queries";
import { readCounsel } from "@/lib/features/people/queries";
import { type RoomFrame, readFrame } from "@/lib/features/rooms/queries";
import { listTags } from "@/lib/features/tags/queries";
import { readTimeline } from "@/lib/features/timeline/queries";
import { requireUser } from "@/lib/platform/session";

export default async function OpportunityPage({ params }: PageProps<"/opportunities/[id]">) {
  const { id } = await params;
  const userId = await requireUser(`/opportunities/${id}`);
  const frame = await readFrame(userId, new Date());
  const { counts, show } = frame;
  const [sheet, counsel, careerGoals, timeline, interviews, notes, links, sent, documents, tags] =
    await Promise.all([
      readSheet(userId, id),
      readCounsel(userId, id),
      listSkillsFor(userId, id),
      readTimeline(userId, id, { date: (iso) => show.day(new Date(iso)) }),
      listInterviewsOf(userId, id),
      listNotes(userId, id),
      listLinks(userId, id),
      listSent(userId, id),
      listDocuments(userId),
      listTags(userId),
    ]);
  if (!sheet) notFound();
  if (sheet.mergedIntoId) redirect(`/opportunities/${sheet.mergedIntoId}`);
  const { criteria, decision, isOpen } = sheet;
  const evidence = { ...proposedIn(sheet), ...evidenceOf(sheet, frame) };
  const checklist = <ChecklistCards judgement={sheet.judgement} evidence={evidence} />;
  const papers = (
    <>
      {isOpen ? <CounselCard opportunityId={id} isDecided={false} {...{ counsel, show }} /> : null}
      <DocumentsCard opportunityId={id} {...{ sent, documents, show }} />
      <LinksCard opportunityId={id} links={links} />
      <ArrivedCard arrived={sheet.arrived} show={show} />
      <SkillsCard opportunityId={id} goals={careerGoals} />
      <TagsCard opportunityId={id} tags={sheet.tags} all={tags} isArchived={sheet.archivedAt !== null} />
    </>
  );
  return (
    <Shell room="/opportunities" counts={counts}>
      <Head above={whence(sheet, show)} title={sheet.role}>
        <SheetActions sheet={sheet} />
      </Head>
      <div className="grid items-start gap-x-6 gap-y-5 wide:grid-cols-[minmax(0,1fr)_340px] wide:grid-rows-[auto_1fr]">
        <div className="grid gap-5 wide:col-start-2 wide:row-start-1">
          {decision ? <DecisionCard decision={decision} frame={frame} /> : null}
          {!isOpen && !decision ? <OutcomeCard stage={sheet.stage} {...{ timeline, show }} /> : null}
          {isOpen ? <Advice sheet={sheet} /> : <WhatHappened sheet={sheet} />}
          <FactsCard sheet={sheet} frame={frame} />
          {isOpen ? <WhatHappened sheet={sheet} /> : null}
          <StagesCard opportunityId={id} {...{ timeline, show }} />
        </div>
        <div className="grid gap-5 wide:col-start-1 wide:row-span-2 wide:row-start-1">
          <InterviewsCard {...{ sheet, interviews, frame }} />
          {isOpen ? (
            <>
              {criteria.length === 0 ? <NoCriteriaCard /> : null}
              <ProposalsNote id={id} proposals={sheet.proposals} />
              {checklist}
              {sheet.wantsAnswer ? <QuestionsCard sheet={sheet} show={show} /> : null}
            </>
          ) : null}
          <MessagesCard sheet={sheet} show={show} />
          <NotesCard opportunityId={id} {...{ notes, show }} />
          <Card title="Timeline">
            <Timeline entries={timeline} show={show} mostPrinted={MOST_PRINTED} />
          </Card>
          {!isOpen && criteria.length > 0 ? (
            <FoldedCards summary="What was known of it">
              <Advice sheet={sheet} />
              {checklist}
              <p className="text-sm print:hidden">
                <Link
                  href={`/opportunities/${id}/checklist`}
                  prefetch={false}
                  className="inline-flex min-h-[44px] items-center underline wide:min-h-6"
                >
                  Fill in the checklist
                </Link>
              </p>
            </FoldedCards>
          ) : null}
          {/* What has ended has room beside its decision. */}
          {isOpen ? null : (
            <div className="grid gap-5 wide:block wide:columns-2 wide:[&>*]:mb-5 wide:[&>*]:break-inside-avoid">
              {papers}
            </div>
          )}
        </div>
        {isOpen ? <div className="grid gap-5 wide:col-start-2 wide:row-start-2">{papers}</div> : null}
      </div>
    </Shell>
  );
}

/** On paper a sheet is about what is known and what to ask; the rest of the history is in the house. */
const MOST_PRINTED = 10;

/** What is advised now; once something was decided, or has ended, only what would be. */
const Advice = ({ sheet: { id, judgement, criteria, decision, isOpen } }: { sheet: Sheet }) => (
  <VerdictCard judgement={judgement} title={decision || !isOpen ? "As it would be judged now" : "Advice"}>
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
);

/** An offer is an answer to what began with an invitation. */
function whence({ company, invitations, contactName }: Sheet, show: Show): string {
  const invited = invitations.find(({ kind }) => kind !== "offer");
  const by = contactName ? ` by ${contactName}` : "";
  return [company, invited && `invited ${show.ago(invited.receivedAt)}${by}`].filter(Boolean).join(" · ");
}

const proposedIn = ({ proposals }: Sheet) =>
  Object.fromEntries(Object.keys(proposals).map((id) => [id, "proposed" as const]));

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
