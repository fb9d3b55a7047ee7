import { Figures } from "@/components/insights/figures";
import { PeriodForm } from "@/components/insights/period-form";
import { Head, Shell } from "@/components/shell/shell";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Note } from "@/components/ui/note";
import { readPeriod } from "@/lib/domain/insights/period";
import { readInsights } from "@/lib/features/insights/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function InsightsPage({ searchParams }: PageProps<"/insights">) {
  const userId = await requireUser("/insights");
  const asked = await searchParams;
  const frame = await readFrame(userId, new Date());
  const { show, timeZone, now, counts } = frame;
  const period = readPeriod(asked, { now, timeZone, day: show.day });
  const insights = await readInsights(userId, period, { now, timeZone });
  const query = new URLSearchParams(period.query);
  const behind = (figure: string, key: string) =>
    `/insights/${figure}?${new URLSearchParams({ ...period.query, key })}`;
  return (
    <Shell room="/insights" counts={counts}>
      <Head
        above={`What came of ${period.title === "everything" ? "everything" : `what began in ${period.title}`}`}
        title="Insights"
      />
      <PeriodForm path="/insights" period={period} typed={{ from: text(asked.from), to: text(asked.to) }} />
      {insights.courses.length === 0 ? (
        <Empty
          title="Nothing began in this time"
          action={<ButtonLink href="/log">Log an invitation</ButtonLink>}
        >
          Insights count what you log: where it went, who ended it and why, and how fast each of you answered.
          Choose a longer time, or log the first invitation.
        </Empty>
      ) : (
        <>
          {insights.since ? (
            <div className="mb-5">
              <Note>
                Only the newest 5,000 are counted here, those that began since {show.day(insights.since)}.
              </Note>
            </div>
          ) : null}
          <Figures
            insights={insights}
            show={show}
            ways={{ hrefOf: behind, fileHref: (figure) => `/api/insights/${figure}?${query}` }}
          />
        </>
      )}
    </Shell>
  );
}

const text = (value: string | string[] | undefined): string => (typeof value === "string" ? value : "");
