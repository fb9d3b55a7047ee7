import { Mark } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Row, RowName, Rows } from "@/components/ui/rows";
import { TheirLink } from "@/components/ui/their-link";
import { Way } from "@/components/ui/way";
import { endOf } from "@/lib/domain/calendar/item";
import type { CalendarDay } from "@/lib/domain/calendar/month";
import { lookOf } from "./kinds";
import type { Shown } from "./month-grid";

/** Day by day, those days on which there is something. `most`: so many of a day; the others stand in its own agenda. */
export function Agenda({
  days,
  items,
  clashes,
  today,
  show,
  most = Number.POSITIVE_INFINITY,
}: Shown & { days: readonly CalendarDay[]; most?: number }) {
  const full = days
    .map((day) => ({
      ...day,
      here: items.filter(({ startsAt }) => startsAt >= day.startsAt && startsAt < day.endsAt),
    }))
    .filter(({ here }) => here.length > 0);
  return (
    <div className="mt-5 grid max-w-3xl gap-5">
      {full.map(({ day, startsAt, here }) => (
        <Card
          key={day}
          id={`day-${day}`}
          title={`${weekday(day)}, ${show.day(startsAt)}`}
          {...(day === today ? { aside: "today" } : {})}
        >
          <Rows>
            {here.slice(0, most).map((item) => {
              const others = clashes.get(item.id) ?? [];
              const hours = item.kind === "interview" ? `–${show.clock(endOf(item))}` : "";
              return (
                <Row
                  key={item.id}
                  mark={<Mark {...lookOf(item, others.length > 0)} />}
                  value={`${show.clock(item.startsAt)}${hours}`}
                >
                  <RowName
                    href={`/opportunities/${item.opportunityId}`}
                    below={[item.about, item.isCancelled ? "cancelled" : "", item.place]}
                  >
                    {item.isCancelled ? <s>{item.name}</s> : item.name}
                  </RowName>
                  {item.link ? (
                    <p className="text-sm">
                      <TheirLink address={item.link}>Where it takes place</TheirLink>
                    </p>
                  ) : null}
                  {others.length > 0 ? (
                    <p className="text-sm text-decline">
                      Overlaps {others.map(({ about }) => about).join(" and ")}
                    </p>
                  ) : null}
                </Row>
              );
            })}
          </Rows>
          {here.length > most ? (
            <p className="mt-3">
              <Way href={`/calendar?from=${day}`}>{here.length - most} more</Way>
            </p>
          ) : null}
        </Card>
      ))}
    </div>
  );
}

const weekday = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString("en-GB", { weekday: "long", timeZone: "UTC" });
