import Link from "next/link";
import { notFound } from "next/navigation";
import { MoveForm } from "@/components/opportunities/board/move-form";
import { WhereTo } from "@/components/opportunities/board/where-to";
import { StageBadge } from "@/components/opportunities/stage-badge";
import { Head, Shell } from "@/components/shell/shell";
import { Note } from "@/components/ui/note";
import { asView, readListQuery } from "@/lib/domain/listing/list-query";
import { isStage, stageTitle } from "@/lib/domain/timeline/stage";
import { readMove } from "@/lib/features/changes/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { parametersOf } from "@/lib/features/views/schema";
import { requireUser } from "@/lib/platform/session";

export default async function MovePage({ searchParams }: PageProps<"/opportunities/move">) {
  const userId = await requireUser("/opportunities");
  const { opportunity: asked, to, seen, back } = await searchParams;
  const [frame, opportunity] = await Promise.all([
    readFrame(userId, new Date()),
    typeof asked === "string" ? readMove(userId, asked) : null,
  ]);
  if (!opportunity || !isStage(opportunity.stage)) notFound();
  const { id, role, company, stage, arrived } = opportunity;
  const list = asView(readListQuery(parametersOf(typeof back === "string" ? back : "")));
  const target = typeof to === "string" && isStage(to) ? to : null;
  const whence = typeof seen === "string" && isStage(seen) && seen !== stage ? seen : null;
  return (
    <Shell room="/opportunities" counts={frame.counts}>
      <Head
        above={
          <>
            {company} · <StageBadge stage={stage} />
          </>
        }
        title={`Move ${role}`}
      />
      <div className="grid max-w-2xl gap-5">
        {whence ? (
          <Note tone="look">
            On the board that you came from it stood at “{stageTitle(whence)}”. By now it stands at “
            {stageTitle(stage)}”: something was written down in another tab, or came in. Nothing is lost.
          </Note>
        ) : null}
        {target ? (
          <MoveForm opportunity={{ id, stage, arrived }} to={target} back={`/opportunities?${list}`} />
        ) : (
          <WhereTo opportunity={{ id, stage, arrived }} back={list} />
        )}
        <p className="flex flex-wrap gap-x-6 text-sm">
          {target ? (
            <Link
              href={`/opportunities/move?${new URLSearchParams({ opportunity: id, seen: stage, back: list })}`}
              prefetch={false}
              className="inline-flex min-h-[44px] items-center underline"
            >
              Something else happened
            </Link>
          ) : null}
          <Link
            href={`/opportunities?${list}`}
            prefetch={false}
            className="inline-flex min-h-[44px] items-center underline"
          >
            Leave it where it is
          </Link>
        </p>
      </div>
    </Shell>
  );
}
