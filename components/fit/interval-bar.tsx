import type { Judgement } from "@/lib/domain/fit/judgement";

const WIDTH = 300;
const at = (points: number): number => (points / 100) * WIDTH;

const fills = {
  accept: "fill-accept",
  consider: "fill-consider",
  clarify: "fill-clarify",
  decline: "fill-decline",
} as const;

/** The fit as a stretch on a scale of 100, with floor and bar; drawn on the server, told in words as well. */
export function IntervalBar({ judgement }: { judgement: Judgement }) {
  const { shown, thresholds, verdict } = judgement;
  if (!shown) return null;
  const floor = Math.round(thresholds.floor * 100);
  const bar = Math.round(thresholds.bar * 100);
  const fill = fills[verdict];
  const isPoint = shown.lo === shown.hi;
  return (
    <svg
      viewBox="0 0 300 86"
      role="img"
      aria-label={`Fit ${isPoint ? shown.lo : `between ${shown.lo} and ${shown.hi}`} of 100, estimate ${shown.est}; floor ${floor}, bar ${bar}`}
      className="block h-auto w-full max-w-[420px] overflow-visible"
    >
      <rect x="0" y="36" width={WIDTH} height="12" rx="6" className="fill-sunk" />
      <rect
        x={at(shown.lo)}
        y="36"
        width={Math.max(at(shown.hi) - at(shown.lo), 2)}
        height="12"
        rx="6"
        className={`${fill} opacity-30`}
      />
      <rect
        x={Math.min(Math.max(at(shown.est) - 2.5, 0), WIDTH - 5)}
        y="32"
        width="5"
        height="20"
        rx="2.5"
        className={fill}
      />
      <path d={`M${at(floor)} 28v28M${at(bar)} 28v28`} className="stroke-line-strong" strokeWidth="1.5" />
      <g className="fill-soft text-[11.5px]" textAnchor="middle">
        <text x={at(floor)} y="72">
          floor {floor}
        </text>
        <text x={at(bar)} y="72">
          bar {bar}
        </text>
      </g>
      <g className="fill-ink text-[12.5px] font-semibold">
        <text x={at(shown.lo)} y="20" textAnchor={anchor(shown.lo)}>
          {shown.lo}
        </text>
        {shown.hi - shown.lo >= 8 ? (
          <text x={at(shown.hi)} y="20" textAnchor={anchor(shown.hi)}>
            {shown.hi}
          </text>
        ) : null}
      </g>
    </svg>
  );
}

/** At either end the number stays inside the picture. */
const anchor = (points: number) => (points < 4 ? "start" : points > 96 ? "end" : "middle");
