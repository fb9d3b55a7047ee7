import { Columns3, Rows3 } from "lucide-static";
import Link from "next/link";
import { Board } from "@/components/opportunities/board/board";
import { ChangeNote } from "@/components/opportunities/list/change-note";
import { KeepView } from "@/components/opportunities/list/keep-view";
import { ListFilters } from "@/components/opportunities/list/list-filters";
import { ListTable } from "@/components/opportunities/list/list-table";
import { NothingListed } from "@/components/opportunities/list/nothing-listed";
import { TickBar } from "@/components/opportunities/list/tick-bar";
import { ViewTabs } from "@/components/opportunities/list/view-tabs";
import { Head, Shell } from "@/components/shell/shell";
import { RemovedNote } from "@/components/timeline/removed-note";
import { ButtonLink } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { Icon } from "@/components/ui/icon";
import {
  asView,
  isNarrowed,
  type ListQuery,
  readListQuery,
  writeListQuery,
} from "@/lib/domain/listing/list-query";
import { applyToTicked } from "@/lib/features/changes/actions";
import { readChange } from "@/lib/features/changes/queries";
import { type ListPage, readBoard, readList } from "@/lib/features/listing/queries";
import { MOST_JUDGED } from "@/lib/features/listing/schema";
import { type RoomFrame, readFrame } from "@/lib/features/rooms/queries";
import { listTags } from "@/lib/features/tags/queries";
import { findRemovedView, listViews } from "@/lib/features/views/queries";
import { newFormKey } from "@/lib/form";
import { requireUser } from "@/lib/platform/session";

export default async function OpportunitiesPage({ searchParams }: PageProps<"/opportunities">) {
  const userId = await requireUser("/opportunities");
  const parameters = await searchParams;
  const query = readListQuery(parameters);
  const { done, removed } = parameters;
  const [frame, tags, views, change, removedView] = await Promise.all([
    readFrame(userId, new Date()),
    listTags(userId),
    listViews(userId),
    typeof done === "string" ? readChange(userId, done) : null,
    typeof removed === "string" ? findRemovedView(userId, removed) : null,
  ]);
  const here = asView(query);
  return (
    <Shell room="/opportunities" counts={frame.counts}>
      <Head title="Opportunities">
        <ButtonLink href="/compare">Compare</ButtonLink>
        <ButtonLink href="/log" look="primary">
          Log an invitation
        </ButtonLink>
      </Head>
      {removedView ? <RemovedNote removed={removedView} keptBy="What it showed is all there." /> : null}
      {change ? <ChangeNote change={change} /> : null}
      <ViewTabs query={query} saved={views} />
      <div className="mt-4 mb-5 grid items-start gap-3 wide:grid-cols-[minmax(0,1fr)_auto]">
        <ListFilters key={here} query={query} tags={tags} mostJudged={MOST_JUDGED} />
        <Layouts query={query} />
      </div>
      {query.text || isNarrowed(query) ? <Narrowed query={query} /> : null}
      {query.layout === "board" ? (
        <Board columns={await readBoard(userId, query, frame.now)} query={query} show={frame.show} />
      ) : (
        <Table page={await readList(userId, query, frame.now)} query={query} frame={frame} tags={tags} />
      )}
      <div className="mt-8 flex flex-wrap items-start gap-x-8 gap-y-2 border-t border-line pt-4">
        <KeepView query={here} view={views.find((view) => view.query === here) ?? null} />
        <ul className="flex flex-wrap gap-x-6 text-sm">
          {ELSEWHERE.map(({ path, name }) => (
            <li key={path}>
              <Link
                href={path}
                prefetch={false}
                className="inline-flex min-h-[44px] items-center text-soft underline hover:text-ink"
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </Shell>
  );
}

const ELSEWHERE = [
  { path: "/opportunities/tags", name: "Tags" },
  { path: "/opportunities/silent", name: "Who has gone silent" },
  { path: "/opportunities/dealings", name: "Have I dealt with them before?" },
];

function Table({
  page: { rows, next, looked },
  query,
  frame,
  tags,
}: {
  page: ListPage;
  query: ListQuery;
  frame: RoomFrame;
  tags: readonly { id: string; name: string }[];
}) {
  const further = next ? writeListQuery(query, { after: next }) : null;
  return (
    <>
      {rows.length > 0 ? (
        <Form action={applyToTicked} formKey={newFormKey()} className="group/list" label="The list">
          <input type="hidden" name="back" value={`/opportunities?${writeListQuery(query)}`} />
          <ListTable rows={rows} query={query} show={frame.show} />
          <TickBar tags={tags} isArchive={query.view === "archived"} />
        </Form>
      ) : looked === null ? (
        <NothingListed query={query} />
      ) : null}
      {looked === null ? null : (
        <p role="status" className="mt-4 text-sm text-soft">
          {looked} were looked through for this. There may be more further on.
        </p>
      )}
      {further || query.after ? (
        <nav aria-label="Pages" className="mt-5 flex flex-wrap gap-2.5">
          {query.after ? (
            <ButtonLink href={`/opportunities?${writeListQuery(query, { after: "" })}`}>
              To the beginning
            </ButtonLink>
          ) : null}
          {further ? (
            <ButtonLink href={`/opportunities?${further}`}>
              {looked === null ? "Next" : "Look further"}
            </ButtonLink>
          ) : null}
        </nav>
      ) : null}
    </>
  );
}

/** The same, as a table and as a board. */
function Layouts({ query }: { query: ListQuery }) {
  const layouts = [
    { layout: "table", name: "Table", svg: Rows3 },
    { layout: "board", name: "Board", svg: Columns3 },
  ] as const;
  return (
    <nav aria-label="Layout" className="grid auto-cols-fr grid-flow-col rounded-[10px] bg-sunk p-[3px]">
      {layouts.map(({ layout, name, svg }) => (
        <Link
          key={layout}
          href={`/opportunities?${writeListQuery(query, { layout, after: "" })}`}
          prefetch={false}
          aria-current={query.layout === layout ? "page" : undefined}
          className="inline-flex min-h-10 items-center justify-center gap-2 rounded-lg px-4 text-[14px] text-soft aria-[current]:bg-card aria-[current]:font-[560] aria-[current]:text-ink"
        >
          <Icon svg={svg} className="size-4" />
          {name}
        </Link>
      ))}
    </nav>
  );
}

const Narrowed = ({ query }: { query: ListQuery }) => (
  <p className="mb-3 text-sm text-soft" role="status">
    {query.text ? `Searched for “${query.text}”, the newest first. ` : ""}
    <Link
      href={`/opportunities?${writeListQuery(readListQuery({ view: query.text ? "open" : query.view }), { layout: query.layout })}`}
      className="underline"
    >
      Show all
    </Link>
  </p>
);
