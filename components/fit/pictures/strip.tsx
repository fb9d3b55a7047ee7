import type { Hue } from "@/components/ui/badge";
import { fills } from "./fills";

const WIDTH = 400;
const HEIGHT = 22;
const at = (points: number): number => (points / 100) * WIDTH;

/**
 * A stretch on a scale of 100 points, with the levels it is held against as dashes and a firm mark inside it. It takes
 * the width it is given, so that the strips of several rows lie under one another; `says` is what it tells in words.
 */
export function Strip({
  from,
  to,
  mark,
  levels = [],
  hue = "plain",
  says,
}: {
  from: number;
  to: number;
  mark?: number;
  levels?: readonly number[];
  hue?: Hue;
  says: string;
}) {
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={says}
      className="block h-[22px] w-full"
    >
      <rect
        y="7"
        width={WIDTH}
        height="8"
        className="fill-sunk stroke-line"
        vectorEffect="non-scaling-stroke"
      />
      <rect
        x={at(from)}
        y="7"
        width={Math.max(at(to) - at(from), 3)}
        height="8"
        className={`${fills[hue]} opacity-45`}
      />
      {levels.map((level) => (
        <path
          key={level}
          d={`M${at(level)} 0v${HEIGHT}`}
          className="stroke-line-strong"
          strokeDasharray="3 3"
          strokeWidth="1.5"
          vectorEffect="non-scaling-stroke"
        />
      ))}
      {mark === undefined ? null : (
        <path
          d={`M${Math.min(Math.max(at(mark), 2), WIDTH - 2)} 3v16`}
          className={`${fills[hue]} stroke-current text-ink`}
          strokeWidth="4"
          vectorEffect="non-scaling-stroke"
        />
      )}
    </svg>
  );
}
