import { Check, CircleHelp, Minus, X } from "lucide-static";
import type { ReactNode } from "react";
import { EvidenceText } from "@/components/fit/evidence-text";
import { type Hue, Mark } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Row, Rows } from "@/components/ui/rows";
import type { FrozenCriterion } from "@/lib/features/decisions/records";

/** Limits, goals and answers as they stood when it was decided. Nothing here leads to what is known now. */
export function FrozenChecklist({ checklist }: { checklist: readonly FrozenCriterion[] | null }) {
  if (!checklist) {
    return (
      <Card title="What you knew then">
        <p className="text-soft">
          Another version of Tactful wrote this down in a way that this one cannot read.
        </p>
      </Card>
    );
  }
  const limits = checklist.filter(({ limit }) => limit !== null);
  const goals = checklist.filter(({ isGoal }) => isGoal);
  if (checklist.length === 0) {
    return (
      <Card title="What you knew then">
        <p className="text-soft">There were no criteria yet to hold it against.</p>
      </Card>
    );
  }
  return (
    <>
      {limits.length > 0 ? (
        <Card title="Your non-negotiables, as they stood">
          <Rows>
            {limits.map((each) => (
              <Row key={each.id} mark={<Mark {...looks[each.gate ?? "none"]} />} value={each.answer}>
                <What criterion={each}>{each.limit}</What>
              </Row>
            ))}
          </Rows>
        </Card>
      ) : null}
      {goals.length > 0 ? (
        <Card
          title="Your goals, as they stood"
          aside={<span className="text-[13px] text-soft">by how much they weighed</span>}
        >
          <Rows>
            {goals.map((each) => (
              <Row
                key={each.id}
                mark={
                  <span className="grid size-6 place-items-center text-[13px] font-[560] text-soft tabular-nums">
                    {each.weightPoints}
                    <span className="sr-only"> of 100 points</span>
                  </span>
                }
                value={each.answer}
              >
                <What criterion={each}>{each.label}</What>
              </Row>
            ))}
          </Rows>
        </Card>
      ) : null}
    </>
  );
}

function What({ criterion: { evidence }, children }: { criterion: FrozenCriterion; children: ReactNode }) {
  return (
    <>
      <div className="font-[520] break-words">{children}</div>
      {evidence ? (
        <p className="text-sm text-soft">
          <EvidenceText text={evidence} />
        </p>
      ) : null}
    </>
  );
}

const looks: Record<"met" | "unknown" | "violated" | "none", { hue: Hue; svg: string; says: string }> = {
  met: { hue: "accept", svg: Check, says: "was met" },
  unknown: { hue: "clarify", svg: CircleHelp, says: "was unknown" },
  violated: { hue: "decline", svg: X, says: "was not met" },
  none: { hue: "plain", svg: Minus, says: "did not apply" },
};
