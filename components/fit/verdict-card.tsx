import { Card } from "@/components/ui/card";
import type { Judgement } from "@/lib/domain/fit/judgement";
import { IntervalBar } from "./interval-bar";
import { VerdictBadge } from "./verdict-badge";

export function VerdictCard({ judgement, title }: { judgement: Judgement; title: string }) {
  const { shown, contributions } = judgement;
  return (
    <Card title={title}>
      <VerdictBadge verdict={judgement.verdict} />
      <p className="mt-3 mb-4">{judgement.sentence}</p>
      <IntervalBar judgement={judgement} />
      {shown ? (
        <p className="mt-3 text-sm text-soft">You know {shown.coverage} % of what matters to you here.</p>
      ) : null}
      {shown && contributions.length > 0 ? (
        <details className="mt-2 text-sm">
          <summary className="py-2 text-soft">How the estimate of {shown.est} comes about</summary>
          <table className="w-full">
            <thead className="sr-only">
              <tr>
                <th scope="col">Goal</th>
                <th scope="col">Points</th>
              </tr>
            </thead>
            <tbody>
              {contributions.map(({ criterionId, label, points }) => (
                <tr key={criterionId} className="border-t border-line">
                  <td className="py-1.5 pr-3">{label}</td>
                  <td className="text-right tabular-nums">{points}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      ) : null}
    </Card>
  );
}
