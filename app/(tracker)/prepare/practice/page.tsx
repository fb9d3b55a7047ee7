import { PracticeForm } from "@/components/prepare/practice-form";
import { PracticeLog } from "@/components/prepare/practice-log";
import { ComingCard, PickQuestion } from "@/components/prepare/questions";
import { BackTo, Head, Shell } from "@/components/shell/shell";
import { RemovedNote } from "@/components/timeline/removed-note";
import { Card } from "@/components/ui/card";
import { Empty } from "@/components/ui/empty";
import { listPlaces } from "@/lib/features/filings/queries";
import { findToTakeBack, listPractice, readPracticeAhead } from "@/lib/features/prepare/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function PracticePage({ searchParams }: PageProps<"/prepare/practice">) {
  const userId = await requireUser("/prepare/practice");
  const asked = await searchParams;
  const text = (name: string) => (typeof asked[name] === "string" ? asked[name] : undefined);
  const now = new Date();
  const [frame, { rows, next }, { coming }, places, removed] = await Promise.all([
    readFrame(userId, now),
    listPractice(userId, text("after")),
    readPracticeAhead(userId, now),
    listPlaces(userId),
    asked.removed ? findToTakeBack(userId, text("removed") ?? "") : null,
  ]);
  const forId = text("for") ?? "";
  const draft = {
    ...{ id: "", question: text("question")?.slice(0, 300) ?? "", answer: "", rating: null, at: "" },
    opportunityId: places.some(({ id }) => id === forId) ? forId : null,
  };
  return (
    <Shell room="/prepare" counts={frame.counts}>
      <Head above={<BackTo href="/prepare">Prepare</BackTo>} title="Interview practice" />
      {removed ? <RemovedNote removed={removed} keptBy="The history of it stays." /> : null}
      <div className="grid items-start gap-6 wide:grid-cols-[minmax(0,1fr)_340px]">
        <div className="grid gap-5">
          {coming.length > 0 ? <ComingCard coming={coming} show={frame.show} /> : null}
          <Card id="note" title="Note what you practised">
            {/* The key empties the form once it was kept, and puts in it the question that was picked since. */}
            <PracticeForm
              key={[draft.question, draft.opportunityId, rows[0]?.id].join()}
              draft={draft}
              places={places}
            />
          </Card>
          {rows.length > 0 ? (
            <PracticeLog
              rows={rows}
              older={next ? `/prepare/practice?after=${next}#log` : null}
              show={frame.show}
            />
          ) : (
            <Empty title="Nothing practised yet">
              An answer that you have said aloud once comes easier the second time, a kind no as well. Pick a
              question and write down how it went; what went badly comes back before your next interview.
            </Empty>
          )}
        </div>
        <aside className="print:hidden">
          <PickQuestion />
        </aside>
      </div>
    </Shell>
  );
}
