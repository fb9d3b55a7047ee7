import { HistorySearch } from "@/components/history/history-search";
import { Head, Shell } from "@/components/shell/shell";
import { Timeline } from "@/components/timeline/timeline";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { readSought } from "@/lib/domain/history/groups";
import { readPeriod } from "@/lib/domain/insights/period";
import { readHistory } from "@/lib/features/history/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { readCursor } from "@/lib/platform/page";
import { requireUser } from "@/lib/platform/session";

export default async function HistoryPage({ searchParams }: PageProps<"/history">) {
  const userId = await requireUser("/history");
  const asked = await searchParams;
  const { show, timeZone, now, counts } = await readFrame(userId, new Date());
  const sought = readSought(asked);
  const days = { from: text(asked.from), to: text(asked.to) };
  const period = readPeriod(days, { now, timeZone, day: show.day }, "all");
  const after = readCursor(text(asked.after));
  const date = (iso: string) => show.day(new Date(iso));
  const page = await readHistory(userId, { sought, period, after }, { show: { date } });
  const given = Object.entries({ q: sought.text, group: sought.group, by: sought.by, ...days });
  const query = given.flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []));
  return (
    <Shell room="/history" counts={counts}>
      <Head
        above="Everything, the newest first. Nothing here is ever changed; what you take back is a new entry."
        title="History"
      >
        <ButtonLink href="/decisions">Decisions</ButtonLink>
        <ButtonLink href="/history/evidence">Work search record</ButtonLink>
      </Head>
      <div className="grid grid-cols-1 items-start gap-6 wide:grid-cols-[minmax(0,1fr)_300px]">
        <aside className="wide:order-2">
          <Card title="Look for something">
            <HistorySearch sought={sought} typed={days} problem={period.problem} />
          </Card>
        </aside>
        <div className="min-w-0">
          {query.length > 0 ? (
            <p className="mb-4">
              <ButtonLink href="/history">Show everything again</ButtonLink>
            </p>
          ) : null}
          <Card>
            {page.rows.length > 0 ? (
              <Timeline entries={page.rows} show={show} />
            ) : (
              <p>{query.length > 0 ? "Nothing fits that." : "There is nothing older."}</p>
            )}
          </Card>
          {page.next ? (
            <p className="mt-5">
              <ButtonLink href={`/history?${new URLSearchParams([...query, ["after", page.next]])}`}>
                Older
              </ButtonLink>
            </p>
          ) : null}
        </div>
      </div>
    </Shell>
  );
}

const text = (value: string | string[] | undefined): string => (typeof value === "string" ? value : "");
