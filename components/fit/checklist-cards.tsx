import Link from "next/link";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Row, Rows } from "@/components/ui/rows";
import type { Gate } from "@/lib/domain/fit/gate";
import type { CriterionJudgement, Judgement } from "@/lib/domain/fit/judgement";
import { capitalised, fromTo, wholePoints } from "@/lib/domain/fit/wording";
import type { Show } from "@/lib/domain/time/show";
import type { Sheet } from "@/lib/features/opportunities/queries";
import { AskPress } from "./ask-press";
import { EvidenceText } from "./evidence-text";
import { GateMark, gateLooks, WeightMark } from "./marks";
import { ThinBar } from "./pictures/thin-bar";

/** Where an answer comes from, and what was said besides, in words; or that one waits for a nod. */
type Evidence = Readonly<
  Record<string, { evidence: string; when: string; others: readonly string[] } | "proposed" | undefined>
>;

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
                mark={<GateMark gate={criterion.gate} tense="now" />}
                value={criterion.answer}
              >
                <What criterion={criterion} title={criterion.limit ?? criterion.label} evidence={evidence} />
              </Row>
            ))}
          </Rows>
        </Card>
      ) : null}
      {goals.length > 0 ? (
        <Card title="Goals" aside="by how much they weigh">
          <Rows>
            {goals.map((criterion) => (
              <Row
                key={criterion.id}
                mark={<WeightMark points={criterion.weightPoints} />}
                value={criterion.answer}
              >
                <What
                  criterion={criterion}
                  title={criterion.label}
                  evidence={evidence}
                  isSecond={criterion.limit !== null}
                />
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
  const { hue, svg } = gateLooks[gate];
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
  isSecond = false,
}: {
  criterion: CriterionJudgement;
  title: string;
  evidence: Evidence;
  /** What was said besides has been told already. */
  isSecond?: boolean;
}) {
  const known = evidence[criterion.id];
  return (
    <>
      <div className="font-[520] break-words">{title}</div>
      <Why>
        {known === "proposed" ? (
          "Read out of what they sent; counts once you nod."
        ) : known ? (
          <>
            {known.when}
            {known.evidence ? (
              <>
                : <EvidenceText text={known.evidence} />
              </>
            ) : null}
            {isSecond
              ? null
              : known.others.map((other) => (
                  <del key={other} className="block">
                    {other}
                  </del>
                ))}
          </>
        ) : (
          "Nobody has said yet."
        )}
        {criterion.note ? ` · ${capitalised(criterion.note)}.` : ""}
      </Why>
    </>
  );
}

const Why = ({ children }: { children: ReactNode }) => <div className="text-sm text-soft">{children}</div>;

/** Where the answer lies between the worst level and the best; while nobody has said, that is anywhere. */
function ValueBar({ criterion: { value, estimate } }: { criterion: CriterionJudgement }) {
  if (!value || estimate === null) return null;
  const [least = 0, most = 0] = value.map(wholePoints);
  return (
    <>
      <ThinBar {...{ from: least, to: most, mark: estimate * 100 }} className="mt-1.5 max-w-52" />
      <span className="sr-only">worth {fromTo(least, most)} of 100</span>
    </>
  );
}

/** The questions that would settle most, and what they would settle; those that wait for their answer come last. */
export function QuestionsCard({
  sheet: { id, judgement, asked },
  show,
}: {
  sheet: Pick<Sheet, "id" | "judgement" | "asked">;
  show: Show;
}) {
  const { questions } = judgement;
  const [first] = questions;
  if (!first) return null;
  return (
    <Card
      title="What to ask next"
      aside={
        first.isDecisive && !asked[first.criterionId] ? "the first one could turn the advice" : undefined
      }
    >
      <ol className="grid gap-2.5">
        {questions.map((question, index) => (
          <li key={question.criterionId} className="flex gap-3 rounded-[10px] bg-sunk px-3.5 py-3">
            <span className="font-semibold text-clarify tabular-nums">{index + 1}</span>
            <div className="min-w-0">
              <b className="font-[560] break-words">{question.text}</b>
              <Why>{remark(question, asked[question.criterionId], show)}</Why>
            </div>
          </li>
        ))}
      </ol>
      {questions.some(({ isHomework }) => !isHomework) ? (
        <div className="mt-4 print:hidden">
          <AskPress opportunityId={id} />
        </div>
      ) : null}
    </Card>
  );
}

function remark(question: Judgement["questions"][number], askedAt: Date | undefined, show: Show): string {
  return [
    askedAt ? `Asked on ${show.day(askedAt)}, no answer noted yet.` : "",
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
