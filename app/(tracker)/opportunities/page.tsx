import Link from "next/link";
import { OpportunityList } from "@/components/opportunities/opportunity-list";
import { SearchBox } from "@/components/opportunities/search-box";
import { Head, Shell } from "@/components/shell/shell";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { listOpportunities, searchOpportunities, type View } from "@/lib/features/opportunities/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { readCursor } from "@/lib/platform/page";
import { requireUser } from "@/lib/platform/session";

const views: { view: View; name: string }[] = [
  { view: "open", name: "Open" },
  { view: "ended", name: "Ended" },
  { view: "all", name: "All" },
];

export default async function OpportunitiesPage({ searchParams }: PageProps<"/opportunities">) {
  const userId = await requireUser("/opportunities");
  const { q, view: asked, after } = await searchParams;
  const text = typeof q === "string" ? q.trim() : "";
  const view = views.find((known) => known.view === asked)?.view ?? "open";
  const cursor = typeof after === "string" ? after : undefined;
  const [frame, page] = await Promise.all([
    readFrame(userId, new Date()),
    text
      ? searchOpportunities(userId, text, cursor && /^\d{1,15}$/.test(cursor) ? Number(cursor) : null)
      : listOpportunities(userId, view, readCursor(cursor)),
  ]);
  const here: Record<string, string> = text ? { q: text } : { view };
  return (
    <Shell room="/opportunities" counts={frame.counts}>
      <Head title="Opportunities">
        <ButtonLink href="/compare">Compare</ButtonLink>
        <ButtonLink href="/log" look="primary">
          Log an invitation
        </ButtonLink>
      </Head>
      <div className="mb-5 grid gap-3 wide:grid-cols-[minmax(0,1fr)_auto] wide:items-center">
        <SearchBox text={text} />
        <nav aria-label="Views" className="grid auto-cols-fr grid-flow-col rounded-[10px] bg-sunk p-[3px]">
          {views.map(({ view: each, name }) => (
            <Link
              key={each}
              href={`/opportunities?view=${each}`}
              prefetch={false}
              aria-current={!text && each === view ? "page" : undefined}
              className="grid min-h-10 place-items-center rounded-lg px-4 text-[14px] text-soft aria-[current]:bg-card aria-[current]:font-[560] aria-[current]:text-ink"
            >
              {name}
            </Link>
          ))}
        </nav>
      </div>
      {text ? (
        <p className="mb-3 text-sm text-soft" role="status">
          {page.rows.length === 0 ? "Nothing" : "What was"} found for “{text}”, the newest first.{" "}
          <Link href="/opportunities" className="underline">
            Show all
          </Link>
        </p>
      ) : null}
      {page.rows.length > 0 ? <OpportunityList rows={page.rows} show={frame.show} /> : null}
      {page.rows.length === 0 && !text ? <NothingHere view={view} isFirstPage={!cursor} /> : null}
      {page.next ? (
        <p className="mt-5">
          <ButtonLink href={`/opportunities?${new URLSearchParams({ ...here, after: page.next })}`}>
            Older
          </ButtonLink>
        </p>
      ) : null}
    </Shell>
  );
}

function NothingHere({ view, isFirstPage }: { view: View; isFirstPage: boolean }) {
  if (!isFirstPage) return <p className="text-soft">There is nothing older.</p>;
  if (view === "ended") return <p className="text-soft">Nothing has ended yet.</p>;
  return (
    <Empty title="No open opportunities" action={<ButtonLink href="/log">Log an invitation</ButtonLink>}>
      When somebody invites you, paste their message here: Tactful reads out what it says and holds it against
      what matters to you.
    </Empty>
  );
}
