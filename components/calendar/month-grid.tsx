import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import type { CalendarItem } from "@/lib/domain/calendar/item";
import type { Month } from "@/lib/domain/calendar/month";
import type { Show } from "@/lib/domain/time/show";
import { lookOf } from "./kinds";

export type Shown = {
  items: readonly CalendarItem[];
  clashes: ReadonlyMap<string, readonly CalendarItem[]>;
  today: string;
  show: Show;
};

/** More than these of one day stand in the agenda. */
export const MOST_OF_DAY = 3;
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** A month as a table; on a phone a day says only how much there is, and leads to it below. */
export function MonthGrid({ month, items, clashes, today, show }: Shown & { month: Month }) {
  return (
    <table className="w-full table-fixed border-separate border-spacing-0 overflow-hidden rounded-[14px] border border-line bg-card shadow-card">
      <thead>
        <tr>
          {WEEKDAYS.map((name) => (
            <th
              key={name}
              scope="col"
              className="px-1 py-2 text-xs font-[560] text-soft wide:px-2.5 wide:text-left"
            >
              <abbr title={name} className="no-underline">
                {name.slice(0, 3)}
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week) => (
          <tr key={week[0]?.day}>
            {week.map(({ day, startsAt, endsAt, isInside }) => {
              const here = items.filter((item) => item.startsAt >= startsAt && item.startsAt < endsAt);
              return (
                <td
                  key={day}
                  className={`h-14 border-t border-r border-line p-1 align-top last:border-r-0 wide:h-[104px] wide:p-1.5 ${isInside ? "" : "bg-sunk text-soft"}`}
                >
                  <DayNumber day={day} isToday={day === today} count={here.length} />
                  <ul className="mt-1 hidden grid-cols-[minmax(0,1fr)] gap-1 wide:grid">
                    {here.slice(0, MOST_OF_DAY).map((item) => (
                      <li key={item.id}>
                        <Entry
                          item={item}
                          isClashing={clashes.has(item.id)}
                          clock={show.clock(item.startsAt)}
                        />
                      </li>
                    ))}
                  </ul>
                  {here.length > MOST_OF_DAY ? (
                    <Link
                      href={`/calendar?from=${day}`}
                      prefetch={false}
                      className="mt-1 hidden min-h-6 text-xs text-soft underline wide:inline-block"
                    >
                      {here.length - MOST_OF_DAY} more
                    </Link>
                  ) : null}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayNumber({ day, isToday, count }: { day: string; isToday: boolean; count: number }) {
  const number = (
    <span
      className={`inline-grid size-6 place-items-center rounded-full text-xs tabular-nums ${isToday ? "bg-accent font-semibold text-accent-ink" : ""}`}
    >
      {Number(day.slice(8))}
      {isToday ? <span className="sr-only"> today</span> : null}
    </span>
  );
  if (count === 0)
    return <span className="grid justify-items-center wide:justify-items-start">{number}</span>;
  return (
    <>
      <a
        href={`#day-${day}`}
        className="grid min-h-12 content-start justify-items-center gap-0.5 wide:hidden"
      >
        {number}
        <span className="rounded-full bg-accent-wash px-1.5 text-xs font-[560] text-accent tabular-nums">
          {count}
          <span className="sr-only"> on this day</span>
        </span>
      </a>
      <span className="hidden wide:block">{number}</span>
    </>
  );
}

const tones: Record<string, string> = {
  clarify: "bg-clarify-wash text-clarify",
  consider: "bg-consider-wash text-consider",
  accept: "bg-accept-wash text-accept",
  decline: "bg-decline-wash text-decline",
  plain: "bg-sunk text-soft line-through",
};

function Entry({ item, isClashing, clock }: { item: CalendarItem; isClashing: boolean; clock: string }) {
  const { hue, svg, says } = lookOf(item, isClashing);
  return (
    <Link
      href={`/opportunities/${item.opportunityId}`}
      prefetch={false}
      title={`${item.name}: ${item.about}`}
      className={`flex min-h-6 items-center gap-1 rounded-md px-1.5 text-xs ${tones[hue]}`}
    >
      <Icon svg={svg} className="size-3" />
      <span className="sr-only">{says}, </span>
      <span className="tabular-nums">{clock}</span>
      <span className="truncate">{item.about.split(", ").at(-1)}</span>
    </Link>
  );
}
