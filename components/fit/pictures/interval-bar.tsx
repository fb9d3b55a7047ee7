import type { Judgement } from "@/lib/domain/fit/judgement";
import { wholePoints } from "@/lib/domain/fit/wording";
import { fills } from "./fills";
import { onTrack, ScoreTrack } from "./score-track";

/** The fit as a stretch on a scale of 100, with floor and bar; drawn on the server, told in words as well. */
export function IntervalBar({ judgement }: { judgement: Judgement }) {
  const { shown, thresholds, verdict } = judgement;
  if (!shown) return null;
  const [floor, bar] = [wholePoints(thresholds.floor), wholePoints(thresholds.bar)];
  // Side by side their names would run into each other.
  const areClose = bar - floor < 16;
  const isPoint = shown.lo === shown.hi;
  return (
    <svg
      viewBox="0 0 300 86"
      role="img"
      aria-label={`Fit ${isPoint ? shown.lo : `between ${shown.lo} and ${shown.hi}`} of 100, estimate ${shown.est}; floor ${floor}, bar ${bar}`}
      className="block h-auto w-full max-w-[420px] overflow-visible"
    >
      <ScoreTrack shown={shown} top={32} fill={fills[verdict]} />
      <path
        d={`M${onTrack(floor)} 28v28M${onTrack(bar)} 28v28`}
        className="stroke-line-strong"
        strokeWidth="1.5"
      />
      <g className="fill-soft text-[11.5px]">
        <text x={onTrack(floor)} y="70" textAnchor={anchor(floor)}>
          floor {floor}
        </text>
        <text x={onTrack(bar)} y={areClose ? 84 : 70} textAnchor={anchor(bar)}>
          bar {bar}
        </text>
      </g>
      <g className="fill-ink text-[12.5px] font-semibold">
        <text x={onTrack(shown.lo)} y="20" textAnchor={anchor(shown.lo)}>
          {shown.lo}
        </text>
        {shown.hi - shown.lo >= 8 ? (
          <text x={onTrack(shown.hi)} y="20" textAnchor={anchor(shown.hi)}>
            {shown.hi}
          </text>
        ) : null}
      </g>
    </svg>
  );
}

/** At either end the number stays inside the picture. */
const anchor = (points: number) => (points < 6 ? "start" : points > 94 ? "end" : "middle");
