import { Head, Shell } from "@/components/shell/shell";
import { Timeline } from "@/components/timeline/timeline";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { readFrame } from "@/lib/features/rooms/queries";
import { readHistory } from "@/lib/features/timeline/queries";
import { readCursor } from "@/lib/platform/page";
import { requireUser } from "@/lib/platform/session";

export default async function HistoryPage({ searchParams }: PageProps<"/history">) {
  const userId = await requireUser("/history");
  const { after } = await searchParams;
  const frame = await readFrame(userId, new Date());
  const { counts, show } = frame;
  const cursor = readCursor(typeof after === "string" ? after : undefined);
  const page = await readHistory(userId, cursor, { date: (iso) => show.day(new Date(iso)) });
  return (
    <Shell room="/history" counts={counts}>
      <Head
        above="Everything, the newest first. Nothing here is ever changed; what you take back is a new entry."
        title="History"
      >
        <ButtonLink href="/decisions" className="col-span-2">
          Decisions
        </ButtonLink>
      </Head>
      <div className="max-w-3xl">
        <Card>
          {page.rows.length > 0 ? (
            <Timeline entries={page.rows} show={show} />
          ) : (
            <p>There is nothing older.</p>
          )}
        </Card>
        {page.next ? (
          <p className="mt-5">
            <ButtonLink href={`/history?after=${page.next}`}>Older</ButtonLink>
          </p>
        ) : null}
      </div>
    </Shell>
  );
}
