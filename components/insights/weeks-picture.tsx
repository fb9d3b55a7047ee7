import type { Week } from "@/lib/domain/insights/weeks";
import { Columns, WIDTH } from "./columns";

const HEIGHT = 130;
/** So few weeks would make columns as wide as the picture. */
const FEWEST = 8;

/** Interviews of each week as columns, and as many as the weekly budget has room for as a dashed line. */
export function WeeksPicture({
  weeks,
  room,
  label,
  dayOf,
}: {
  weeks: readonly Week[];
  /** How many interviews the budget has room for; null: there is none. */
  room: number | null;
  label: string;
  dayOf: (at: Date) => string;
}) {
  const most = Math.max(1, room ?? 0, ...weeks.map(({ count }) => count));
  const places = Math.max(weeks.length, FEWEST);
  const step = WIDTH / places;
  const heightOf = (count: number) => (count / most) * (HEIGHT - 10);
  const columns = weeks.map(({ day, count }, index) => ({
    key: day,
    // The latest week lies on the right, however few there are.
    x: (places - weeks.length + index + 0.15) * step,
    ...{ width: step * 0.7, height: heightOf(count) },
    fill: room !== null && count > room ? "fill-consider" : "fill-accent",
  }));
  const [first, last] = [weeks[0], weeks.at(-1)];
  const mark = room === null ? null : `M0 ${HEIGHT - heightOf(room)}H${WIDTH}`;
  return (
    <div>
      <Columns {...{ columns, mark, label }} height={HEIGHT} />
      <div aria-hidden="true" className="mt-1 flex justify-between text-xs text-soft">
        <span>{first && first !== last ? `week from ${dayOf(first.startsAt)}` : ""}</span>
        <span>{last ? `from ${dayOf(last.startsAt)}` : ""}</span>
      </div>
    </div>
  );
}
