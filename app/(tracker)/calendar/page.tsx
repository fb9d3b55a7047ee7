import Link from "next/link";
import { Agenda } from "@/components/calendar/agenda";
import { MOST_OF_DAY, MonthGrid } from "@/components/calendar/month-grid";
import { SpanLinks } from "@/components/calendar/span-links";
import { Head, Shell } from "@/components/shell/shell";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Note } from "@/components/ui/note";
import { clashesAmong } from "@/lib/domain/calendar/item";
import { daysFrom, readMonth } from "@/lib/domain/calendar/month";
import { addDays, localDay, momentOf } from "@/lib/domain/time/local";
import { readCalendar } from "@/lib/features/calendar/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

/** An agenda shows four weeks. */
const AGENDA_DAYS = 28;

export default async function CalendarPage({ searchParams }: PageProps<"/calendar">) {
  const userId = await requireUser("/calendar");
  const frame = await readFrame(userId, new Date());
  const { now, timeZone, show } = frame;
  const { month: asked, from } = await searchParams;
  const today = localDay(now, timeZone);
  const isAgenda = typeof from === "string";
  const month =
    readMonth(typeof asked === "string" ? asked : "", timeZone) ?? readMonth(today.slice(0, 7), timeZone);
  const start = (isAgenda && /^\d{4}-\d\d-\d\d$/.test(from) && momentOf(from, timeZone)) || now;
  const days = isAgenda ? daysFrom(start, AGENDA_DAYS, timeZone) : (month?.weeks.flat() ?? []);
  const [first, last] = [days.at(0), days.at(-1)];
  if (!first || !last) throw new Error("A calendar has days.");
  const { items, hasMore } = await readCalendar(userId, first.startsAt, last.endsAt);
  const clashes = clashesAmong(items);
  const shared = { items, clashes, today, show };
  return (
    <Shell room="/calendar" counts={frame.counts}>
      <Head above={`Times are shown in ${timeZone.replaceAll("_", " ")}`} title="Calendar">
        <ButtonLink href="/calendar/feed" className="col-span-2">
          In your own calendar
        </ButtonLink>
      </Head>
      {isAgenda || !month ? (
        <SpanLinks
          title={`${show.day(first.startsAt)} to ${show.day(last.startsAt)}`}
          before={`?from=${localDay(addDays(first.startsAt, -AGENDA_DAYS, timeZone), timeZone)}`}
          after={`?from=${localDay(last.endsAt, timeZone)}`}
          isAgenda
        />
      ) : (
        <SpanLinks
          title={monthName(month.month)}
          before={`?month=${month.before}`}
          after={`?month=${month.after}`}
          isAgenda={false}
        />
      )}
      {clashes.size > 0 ? (
        <div className="mb-5 max-w-3xl">
          <Note tone="look">
            {clashes.size === 2 ? "Two interviews" : `${clashes.size} interviews`} overlap here; they are
            marked. Move one of them, or ask for another time.
          </Note>
        </div>
      ) : null}
      {hasMore ? (
        <p className="mb-5 text-sm text-soft">There is more than can be shown at once: only the first are.</p>
      ) : null}
      {isAgenda || !month ? null : <MonthGrid month={month} {...shared} />}
      <div className={isAgenda ? "" : "wide:hidden print:hidden"}>
        <Agenda days={days} {...shared} {...(isAgenda ? {} : { most: MOST_OF_DAY })} />
      </div>
      {items.length === 0 ? (
        <Empty title="Nothing stands here" action={<ButtonLink href="/log">Log an invitation</ButtonLink>}>
          Interviews, the days by which an answer is due, and follow-ups come here by themselves.{" "}
          {isAgenda || month?.month !== today.slice(0, 7) ? (
            <Link href="/calendar" prefetch={false} className="underline">
              To this month
            </Link>
          ) : null}
        </Empty>
      ) : null}
    </Shell>
  );
}

const monthName = (month: string): string =>
  new Date(`${month}-01T00:00:00Z`).toLocaleDateString("en-GB", {
    ...{ month: "long", year: "numeric", timeZone: "UTC" },
  });
