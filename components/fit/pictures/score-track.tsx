import type { Score } from "@/lib/domain/fit/score";

const TRACK = 300;

/** Where so many points of 100 lie on a track, which is 300 wide. */
export const onTrack = (points: number): number => (points / 100) * TRACK;

/** A score on a scale of 100: where it can end, and the estimate as a firm mark; 20 high, from `top` down. */
export function ScoreTrack({
  shown: { lo, hi, est },
  top,
  fill,
}: {
  shown: Pick<Score, "lo" | "hi" | "est">;
  top: number;
  fill: string;
}) {
  return (
    <>
      <rect x="0" y={top + 4} width={TRACK} height="12" rx="6" className="fill-sunk" />
      <rect
        x={onTrack(lo)}
        y={top + 4}
        width={Math.max(onTrack(hi) - onTrack(lo), 2)}
        height="12"
        rx="6"
        className={`${fill} opacity-30`}
      />
      <rect
        x={Math.min(Math.max(onTrack(est) - 2.5, 0), TRACK - 5)}
        y={top}
        width="5"
        height="20"
        rx="2.5"
        className={fill}
      />
    </>
  );
}
