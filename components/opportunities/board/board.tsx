import Link from "next/link";
import { VerdictBadge } from "@/components/fit/verdict-badge";
import { ButtonLink } from "@/components/ui/button";
import { CARDS, type ListQuery, stagesOf, writeListQuery } from "@/lib/domain/listing/list-query";
import type { Show } from "@/lib/domain/time/show";
import { stageTitle } from "@/lib/domain/timeline/stage";
import type { Column, ListedRow } from "@/lib/features/listing/queries";
import { FoundText } from "../list/found-text";
import { TagChips } from "../list/tag-chips";
import { BoardDrag } from "./board-drag";
import { CardGrip } from "./card-grip";
import { DropColumn } from "./drop-column";
import { Endings } from "./endings";

/** A column for each stage; a card that is put into another leads to what has to be said for that. */
export function Board({
  columns,
  query,
  show,
}: {
  columns: readonly Column[];
  query: ListQuery;
  show: Show;
}) {
  const back = writeListQuery(query, { after: "" });
  return (
    <BoardDrag back={back}>
      <section
        aria-label="Board"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what can only be scrolled must be reached by the keyboard
        tabIndex={0}
        className="relative -mx-4 overflow-x-auto contain-inline-size px-4 pb-3 wide:mx-0 wide:px-0"
      >
        <div className="flex min-w-max gap-3">
          {columns.map((column) => (
            <StageColumn key={column.stage} column={column} query={query} show={show} back={back} />
          ))}
          <Endings
            stages={stagesOf("ended").filter((stage) => !columns.some((each) => each.stage === stage))}
          />
        </div>
      </section>
    </BoardDrag>
  );
}

function StageColumn({
  column: { stage, rows, hasMore },
  query,
  show,
  back,
}: {
  column: Column;
  query: ListQuery;
  show: Show;
  back: string;
}) {
  const title = stageTitle(stage);
  const isMost = query.cards >= CARDS.most;
  const more = isMost
    ? writeListQuery(query, { layout: "table", stages: [stage], cards: CARDS.first })
    : writeListQuery(query, { cards: Math.min(query.cards + CARDS.more, CARDS.most) });
  return (
    <DropColumn stage={stage} title={title} className="w-64 flex-none">
      <h2 className="flex items-baseline justify-between px-3 pt-3">
        {title}
        <span className="text-[13px] font-normal text-soft tabular-nums">
          {rows.length}
          {hasMore ? "+" : ""}
        </span>
      </h2>
      <ol className="grid gap-2 p-2">
        {rows.map((row) => (
          <BoardCard key={row.id} row={row} show={show} back={back} />
        ))}
        {rows.length === 0 ? <li className="px-1 py-2 text-sm text-soft">None.</li> : null}
      </ol>
      {hasMore ? (
        <p className="px-2 pb-2">
          <ButtonLink href={`/opportunities?${more}`} scroll={false} look="quiet" className="w-full">
            {isMost ? "All of them" : "More"}
            <span className="sr-only"> at {title}</span>
          </ButtonLink>
        </p>
      ) : null}
    </DropColumn>
  );
}

function BoardCard({ row, show, back }: { row: ListedRow; show: Show; back: string }) {
  const { id, role, company, stage, answerBy, activityAt, wantsAnswer, tags, verdict, found } = row;
  const label = `${role}, ${company}`;
  const move = new URLSearchParams({ opportunity: id, seen: stage, back });
  return (
    <CardGrip id={id} stage={stage} label={label}>
      <div data-row={id} className="grid gap-1.5 py-2.5 pr-3 pl-3">
        <div className="pr-9">
          <Link href={`/opportunities/${id}`} prefetch={false} className="font-[560] break-words">
            {role}
          </Link>
          <p className="text-sm break-words text-soft">{company}</p>
        </div>
        <FoundText pieces={found} />
        {verdict ? (
          <p>
            <VerdictBadge verdict={verdict} />
          </p>
        ) : null}
        <TagChips tags={tags} />
        <div className="flex items-center justify-between gap-2">
          <p className="text-sm text-soft tabular-nums">
            {wantsAnswer && answerBy ? `answer by ${show.near(answerBy)}` : show.ago(activityAt)}
          </p>
          <Link
            href={`/opportunities/move?${move}`}
            prefetch={false}
            className="-mr-1 inline-flex min-h-[44px] flex-none items-center px-1 text-sm text-accent underline wide:min-h-8"
          >
            Move<span className="sr-only"> {label}</span>…
          </Link>
        </div>
      </div>
    </CardGrip>
  );
}
