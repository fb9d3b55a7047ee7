import { Columns, WIDTH } from "./columns";

const HEIGHT = 74;
const BINS = 30;
const STEP = WIDTH / BINS;

/**
 * How lengths of time spread from nothing to three times `mark` hours: a column for each thirtieth of it, what took
 * longer in the last one, and a dashed line at the mark.
 */
export function SpeedStrip({
  hours,
  mark,
  names,
  label,
}: {
  hours: readonly number[];
  mark: number;
  /** What the mark and the end are called. */
  names: readonly [string, string];
  label: string;
}) {
  const counts = Array.from({ length: BINS }, () => 0);
  for (const each of hours) {
    const bin = Math.min(BINS - 1, Math.floor((each / (3 * mark)) * BINS));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const most = Math.max(...counts, 1);
  const columns = counts.map((count, bin) => ({
    ...{ key: bin, x: bin * STEP + 1.5, width: STEP - 3 },
    height: count === 0 ? 0 : Math.max(4, (count / most) * (HEIGHT - 8)),
    fill: bin < BINS / 3 ? "fill-accent" : "fill-consider",
  }));
  return (
    <div>
      <Columns {...{ columns, label }} height={HEIGHT} mark={`M${WIDTH / 3} 0V${HEIGHT}`} />
      <div aria-hidden="true" className="mt-1 grid grid-cols-3 text-xs whitespace-nowrap text-soft">
        <span>at once</span>
        <span className="-translate-x-1/2 justify-self-start">{names[0]}</span>
        <span className="justify-self-end">{names[1]}</span>
      </div>
    </div>
  );
}
