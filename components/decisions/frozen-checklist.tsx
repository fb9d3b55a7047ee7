import type { ReactNode } from "react";
import { EvidenceText } from "@/components/fit/evidence-text";
import { GateMark, WeightMark } from "@/components/fit/marks";
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
              <Row key={each.id} mark={<GateMark gate={each.gate} tense="past" />} value={each.answer}>
                <What criterion={each}>{each.limit}</What>
              </Row>
            ))}
          </Rows>
        </Card>
      ) : null}
      {goals.length > 0 ? (
        <Card title="Your goals, as they stood" aside="by how much they weighed">
          <Rows>
            {goals.map((each) => (
              <Row key={each.id} mark={<WeightMark points={each.weightPoints} />} value={each.answer}>
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
