import type { Bin } from "@/lib/domain/fit/calibration";
import { wholePoints } from "@/lib/domain/fit/wording";

/** The square in which both axes run from 0 to 100%. */
const [LEFT, TOP, SIDE] = [44, 14, 252];

const across = (share: number): number => LEFT + share * SIDE;
const up = (share: number): number => TOP + (1 - share) * SIDE;

/** The area grows with the number of decisions, up to what lets neighbours lie side by side. */
const radius = (count: number, most: number): number => 8 + 5 * Math.sqrt(count / most);

/** How sure one was against how often it held: one point for each tenth, with the number of decisions in it. */
export function CalibrationPicture({ bins }: { bins: readonly Bin[] }) {
  const most = Math.max(...bins.map(({ count }) => count));
  return (
    <svg
      viewBox="0 0 320 312"
      role="img"
      aria-label={bins.map(told).join("; ")}
      className="block h-auto w-full max-w-[380px]"
    >
      <rect x={LEFT} y={TOP} width={SIDE} height={SIDE} className="fill-none stroke-line" />
      <path
        d={`M${across(0)} ${up(0.5)}H${across(1)}M${across(0.5)} ${up(0)}V${up(1)}`}
        className="stroke-line"
        fill="none"
      />
      <path
        d={`M${across(0)} ${up(0)}L${across(1)} ${up(1)}`}
        className="stroke-line-strong"
        strokeWidth="1.5"
        strokeDasharray="5 4"
      />
      <g className="fill-soft text-[11.5px]">
        {[0, 0.5, 1].map((share) => (
          <text key={`x${share}`} x={across(share)} y={TOP + SIDE + 18} textAnchor="middle">
            {share * 100}
          </text>
        ))}
        {[0, 0.5, 1].map((share) => (
          <text key={`y${share}`} x={LEFT - 8} y={up(share) + 4} textAnchor="end">
            {share * 100}
          </text>
        ))}
        <text x={across(0.5)} y={TOP + SIDE + 38} textAnchor="middle">
          how sure you were, in %
        </text>
        <text transform={`translate(11 ${up(0.5)}) rotate(-90)`} textAnchor="middle">
          still right, in %
        </text>
      </g>
      {bins.map(({ from, meanChance, shareTrue, count }) => (
        <g key={from}>
          <circle
            cx={across(meanChance)}
            cy={up(shareTrue)}
            r={radius(count, most)}
            className="fill-card stroke-accent"
            strokeWidth="2"
          />
          <text
            x={across(meanChance)}
            y={up(shareTrue) + 4}
            textAnchor="middle"
            className="fill-ink text-[11px] font-semibold tabular-nums"
          >
            {count}
          </text>
        </g>
      ))}
    </svg>
  );
}

const told = ({ meanChance, shareTrue, count }: Bin): string =>
  `${count === 1 ? "one decision" : `${count} decisions`} you were about ${wholePoints(meanChance)}% sure of: ${wholePoints(shareTrue)}% still right`;
