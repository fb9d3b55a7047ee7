import { DecisionList } from "@/components/decisions/decision-list";
import { LessonCards } from "@/components/decisions/lessons";
import { Head, Shell } from "@/components/shell/shell";
import { DueReviews } from "@/components/today/due-reviews";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { listDecisions, listDueReviews, readLessons } from "@/lib/features/decisions/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { readCursor } from "@/lib/platform/page";
import { requireUser } from "@/lib/platform/session";

/** More than these are not looked back on in one day; the rest stands in the list. */
const MOST = 20;

export default async function DecisionsPage({ searchParams }: PageProps<"/decisions">) {
  const userId = await requireUser("/decisions");
  const { after } = await searchParams;
  const now = new Date();
  const cursor = readCursor(typeof after === "string" ? after : undefined);
  const [frame, page, due, lessons] = await Promise.all([
    readFrame(userId, now),
    listDecisions(userId, cursor),
    cursor ? [] : listDueReviews(userId, now, MOST),
    cursor ? null : readLessons(userId),
  ]);
  const isEmpty = page.rows.length === 0;
  return (
    <Shell room="/history" counts={frame.counts}>
      <Head above="What you decided, what you knew then, and how it looks by now" title="Decisions" />
      {isEmpty && !cursor ? (
        <Empty
          title="Nothing decided yet"
          action={<ButtonLink href="/opportunities">Look at the opportunities</ButtonLink>}
        >
          When you take an interview or decline one, what you knew and why is kept here, and after three
          months you are asked whether it still seems right.
        </Empty>
      ) : (
        <div className="grid items-start gap-6 wide:grid-cols-[minmax(0,1fr)_340px] wide:grid-rows-[auto_1fr]">
          {due.length > 0 ? <DueReviews rows={due} show={frame.show} /> : null}
          {lessons ? (
            <aside className="grid gap-5 wide:col-start-2 wide:row-span-2 wide:row-start-1">
              <LessonCards lessons={lessons} />
            </aside>
          ) : null}
          <div className="min-w-0">
            {isEmpty ? <p className="text-soft">There is nothing older.</p> : null}
            {isEmpty ? null : <DecisionList rows={page.rows} frame={frame} />}
            {page.next ? (
              <p className="mt-5">
                <ButtonLink href={`/decisions?after=${page.next}`}>Older</ButtonLink>
              </p>
            ) : null}
          </div>
        </div>
      )}
    </Shell>
  );
}
