import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import type { Judgement } from "@/lib/domain/fit/judgement";
import { IntervalBar } from "./pictures/interval-bar";
import { VerdictBadge } from "./verdict-badge";

export function VerdictCard({
  judgement,
  title,
  children,
}: {
  judgement: Judgement;
  title: string;
  /** Where to go from here. */
  children?: ReactNode;
}) {
  const { shown } = judgement;
  return (
    <Card title={title}>
      <VerdictBadge verdict={judgement.verdict} />
      <p className="mt-3 mb-4">{judgement.sentence}</p>
      <IntervalBar judgement={judgement} />
      {shown ? (
        <p className="mt-3 text-sm text-soft">You know {shown.coverage}% of what matters to you here.</p>
      ) : null}
      {children}
    </Card>
  );
}
