import type { Insights } from "@/lib/domain/insights/insights";
import { ENDINGS, type Ending, endingTitle } from "@/lib/domain/insights/steps";

const [WIDTH, ROW, LEFT, HEAD] = [320, 36, 112, 8];

/** For each way that it ended, at which scores it was decided: a dot for each ten points, larger for more. */
export function ScoresPicture({ scores, label }: { scores: Insights["scores"]; label: string }) {
  const rows = ENDINGS.filter((ending) => scores.some((each) => each.ending === ending));
  const most = Math.max(...scores.map(({ count }) => count), 1);
  const height = HEAD + rows.length * ROW;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${height + 22}`}
      role="img"
      aria-label={label}
      className="block h-auto w-full max-w-[420px]"
    >
      {[0, 25, 50, 75, 100].map((points) => (
        <g key={points}>
          <path d={`M${across(points)} 0V${height}`} className="stroke-line" />
          <text x={across(points)} y={height + 16} textAnchor="middle" className="fill-soft text-[11px]">
            {points}
          </text>
        </g>
      ))}
      {rows.map((ending, index) => {
        const y = HEAD + index * ROW + ROW / 2;
        return (
          <g key={ending}>
            <text y={y} dominantBaseline="central" className="fill-ink text-[12px]">
              {SHORT[ending] ?? endingTitle(ending)}
            </text>
            {scores
              .filter((each) => each.ending === ending)
              .map(({ tens, count }) => (
                <g key={tens}>
                  <circle
                    cx={across(Math.min(tens * 10 + 5, 100))}
                    cy={y}
                    r={6 + 3.5 * Math.sqrt(count / most)}
                    className="fill-card stroke-accent"
                    strokeWidth="2"
                  />
                  <text
                    x={across(Math.min(tens * 10 + 5, 100))}
                    y={y}
                    textAnchor="middle"
                    dominantBaseline="central"
                    className="fill-ink text-[10px] font-semibold tabular-nums"
                  >
                    {count > 999 ? "1k+" : count}
                  </text>
                </g>
              ))}
          </g>
        );
      })}
    </svg>
  );
}

const across = (points: number): number => LEFT + 14 + (points / 100) * (WIDTH - LEFT - 30);

/** What would not find room beside its dots. */
const SHORT: Partial<Record<Ending, string>> = { "offer-declined-by-me": "Offer declined" };
