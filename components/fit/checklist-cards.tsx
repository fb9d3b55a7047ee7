import { Check, CircleHelp, Minus, X } from "lucide-static";
import Link from "next/link";
import type { ReactNode } from "react";
import { Badge, type Hue, Mark } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Press } from "@/components/ui/press";
import { Row, Rows } from "@/components/ui/rows";
import type { Gate } from "@/lib/domain/fit/gate";
import type { CriterionJudgement, Judgement } from "@/lib/domain/fit/judgement";
import { start } from "@/lib/features/messages/actions";
import { EvidenceText } from "./evidence-text";

/** Where an answer comes from, and what was said besides, in words. */
type Evidence = Readonly<
  Record<string, { evidence: string; when: string; others: readonly string[] } | undefined>
>;

const gates: Record<Gate, { hue: Hue; svg: string; says: string }> = {
  met: { hue: "accept", svg: Check, says: "met" },
  unknown: { hue: "clarify", svg: CircleHelp, says: "unknown" },
  violated: { hue: "decline", svg: X, says: "not met" },
};

const notAtAll = { hue: "plain", svg: Minus, says: "does not apply" } as const;

/** What can rule the opportunity out, and what makes it better or worse, each with what is known and from where. */
export function ChecklistCards({ judgement, evidence }: { judgement: Judgement; evidence: Evidence }) {
  const musts = judgement.perCriterion.filter(({ limit }) => limit !== null);
  const goals = judgement.perCriterion.filter(({ isGoal }) => isGoal);
  return (
    <>
      {musts.length > 0 ? (
        <Card title="Non-negotiables" aside={<GateBadge gate={judgement.gate} musts={musts} />}>
          <Rows>
            {musts.map((criterion) => (
              <Row
                key={criterion.id}
                mark={<Mark {...(criterion.gate ? gates[criterion.gate] : notAtAll)} />}
                value={criterion.answer}
              >
                <What criterion={criterion} title={criterion.limit ?? criterion.label} evidence={evidence} />
              </Row>
            ))}
          </Rows>
        </Card>
      ) : null}
      {goals.length > 0 ? (
        <Card title="Goals" aside={<span className="text-[13px] text-soft">by how much they weigh</span>}>
          <Rows>
            {goals.map((criterion) => (
              <Row
                key={criterion.id}
                mark={<Weight points={criterion.weightPoints} />}
                value={criterion.answer}
              >
                <What criterion={criterion} title={criterion.label} evidence={evidence} />
                <ValueBar criterion={criterion} />
              </Row>
            ))}
          </Rows>
        </Card>
      ) : null}
    </>
  );
}

function GateBadge({ gate, musts }: { gate: Gate; musts: CriterionJudgement[] }) {
  const count = musts.filter((criterion) => criterion.gate === gate).length;
  const words = {
    met: "all met",
    unknown: `${count} of ${musts.length} still open`,
    violated: `${count} not met`,
  };
  const { hue, svg } = gates[gate];
  return (
    <Badge hue={hue} svg={svg}>
      {words[gate]}
    </Badge>
  );
}

function What({
  criterion,
  title,
  evidence,
}: {
  criterion: CriterionJudgement;
  title: string;
  evidence: Evidence;
}) {
  const known = evidence[criterion.id];
  return (
    <>
      <div className="font-[520] break-words">{title}</div>
      <Why>
        {known ? (
          <>
            {known.when}
            {known.evidence ? (
              <>
                : <EvidenceText text={known.evidence} />
              </>
            ) : null}
            {known.others.map((other) => (
              <del key={other} className="block">
                {other}
              </del>
            ))}
          </>
        ) : (
          "Nobody has said yet."
        )}
        {criterion.note ? ` ${criterion.note}` : ""}
      </Why>
    </>
  );
}

const Why = ({ children }: { children: ReactNode }) => <div className="text-sm text-soft">{children}</div>;

function Weight({ points }: { points: number }) {
  return (
    <span
      className="grid size-6 place-items-center text-[13px] font-[560] text-soft tabular-nums"
      title={`weighs ${points} of 100`}
    >
      {points}
      <span className="sr-only"> of 100 points</span>
    </span>
  );
}

/** Where the answer lies between the worst level and the best; while nobody has said, that is anywhere. */
function ValueBar({ criterion: { value, estimate, label } }: { criterion: CriterionJudgement }) {
  if (!value || estimate === null) return null;
  const [lo, hi] = value.map((share) => Math.round(share * 100)) as [number, number];
  return (
    <svg
      viewBox="0 0 200 6"
      className="mt-1.5 h-1.5 w-full max-w-52"
      preserveAspectRatio="none"
      role="img"
      aria-label={`${label}: ${lo === hi ? lo : `${lo} to ${hi}`} of 100`}
    >
      <rect width="200" height="6" rx="3" className="fill-sunk" />
      <rect
        x={lo * 2}
        width={Math.max((hi - lo) * 2, 4)}
        height="6"
        rx="3"
        className="fill-accent opacity-25"
      />
      <rect x={Math.min(estimate * 200, 196)} width="4" height="6" rx="2" className="fill-accent" />
    </svg>
  );
}

/** The questions that would settle most, and what they would settle. */
export function QuestionsCard({ judgement, opportunityId }: { judgement: Judgement; opportunityId: string }) {
  const { questions } = judgement;
  if (questions.length === 0) return null;
  const isFirstDecisive = questions[0]?.isDecisive;
  return (
    <Card
      title="What to ask next"
      aside={
        isFirstDecisive ? (
          <span className="text-[13px] text-soft">the first one could turn the advice</span>
        ) : undefined
      }
    >
      <ol className="grid gap-2.5">
        {questions.map((question, index) => (
          <li key={question.criterionId} className="flex gap-3 rounded-[10px] bg-sunk px-3.5 py-3">
            <span className="font-semibold text-clarify tabular-nums">{index + 1}</span>
            <div className="min-w-0">
              <b className="font-[560] break-words">{question.text}</b>
              <Why>{remark(question)}</Why>
            </div>
          </li>
        ))}
      </ol>
      {questions.some(({ isHomework }) => !isHomework) ? (
        <div className="mt-4">
          <Press action={start} fields={{ opportunityId, kind: "ask-before-deciding" }}>
            Ask before deciding
          </Press>
        </div>
      ) : null}
    </Card>
  );
}

function remark(question: Judgement["questions"][number]): string {
  return [
    question.why,
    question.isHomework ? "You can find this out yourself." : "",
    question.isSensitive ? "Delicate: choose the moment." : "",
  ]
    .filter(Boolean)
    .join(" ");
}

export function NoCriteriaCard() {
  return (
    <Card title="Nothing to hold it against yet">
      <p className="text-soft">
        Say what matters to you, and this page will show what fits, what does not, and what to ask.{" "}
        <Link href="/criteria" className="text-accent underline">
          Say what matters
        </Link>
      </p>
    </Card>
  );
}
