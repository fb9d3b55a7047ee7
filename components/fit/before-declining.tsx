import Link from "next/link";
import { Card } from "@/components/ui/card";
import { Press } from "@/components/ui/press";
import { Rows } from "@/components/ui/rows";
import { type Alternative, givenUpBy, type InterviewWeek, isOverBudget } from "@/lib/domain/fit/alternatives";
import type { Judgement } from "@/lib/domain/fit/judgement";
import { wholePoints } from "@/lib/domain/fit/wording";
import { accept } from "@/lib/features/decisions/actions";
import { start } from "@/lib/features/messages/actions";
import { VerdictBadge } from "./verdict-badge";

/** More would be an inventory. */
const MOST = 4;

/** What speaks for it: the part of the list that a no lets go. */
export function GivesUp({ judgement }: { judgement: Judgement }) {
  const { shown, verdict, sentence, thresholds } = judgement;
  const good = givenUpBy(judgement).slice(0, MOST);
  return (
    <Card title="What you would give up" aside={<VerdictBadge verdict={verdict} />}>
      {good.length > 0 ? (
        <ul className="mb-4 list-disc pl-5">
          {good.map(({ id, label, answer }) => (
            <li key={id}>
              {label}: <b className="font-[560]">{answer}</b>
            </li>
          ))}
        </ul>
      ) : (
        <p className="mb-4">Nothing that is known for certain is better than the middle of your range.</p>
      )}
      <p className="text-soft">
        {shown
          ? `It could still end at ${shown.hi} of 100, and your bar is ${wholePoints(thresholds.bar)}. `
          : ""}
        {sentence}
      </p>
    </Card>
  );
}

/** Something between yes and no, as far as it makes sense here. */
export function Alternatives({
  opportunityId,
  alternatives,
  canAct,
}: {
  opportunityId: string;
  alternatives: readonly Alternative[];
  canAct: boolean;
}) {
  if (alternatives.length === 0) return null;
  return (
    <Card title="Something in between">
      <Rows>
        {alternatives.map(({ code, title, why, question }) => (
          <li key={code} className="grid gap-2.5 py-3 wide:grid-cols-[minmax(0,1fr)_auto] wide:items-center">
            <div className="min-w-0">
              <p className="font-[560]">{title}</p>
              <p className="text-sm text-soft">{why}</p>
            </div>
            {canAct ? (
              code === "practice" ? (
                <Press action={accept} fields={{ opportunityId, purpose: "practice" }}>
                  Take it for practice
                </Press>
              ) : (
                <Press
                  action={start}
                  fields={{ opportunityId, kind: "ask-before-deciding", ...(question ? { question } : {}) }}
                >
                  Write it
                  <span className="sr-only">: {title}</span>
                </Press>
              )
            ) : null}
          </li>
        ))}
      </Rows>
    </Card>
  );
}

/** The hours that interviews take this week, against what the person wants to give. */
export function WeekCard({ week }: { week: InterviewWeek }) {
  const { taken, planned, hoursEach, budget } = week;
  const count = taken === 1 ? "one interview" : `${taken} interviews`;
  return (
    <Card title="This week">
      <p>
        {taken === 0
          ? "You have not taken an interview this week."
          : `You said yes to ${count}: about ${planned} hours with the way and the preparation.`}
      </p>
      <p className="mt-2 text-sm text-soft">
        {budget === null ? (
          <>
            <Link href="/criteria/judging" prefetch={false} className="underline">
              Say how many hours a week
            </Link>{" "}
            you want to give to interviews, and this page tells when it is too much.
          </>
        ) : isOverBudget(week) ? (
          `One more takes about ${hoursEach} hours, and you wanted to give ${budget} a week: it would be too much.`
        ) : (
          `One more takes about ${hoursEach} of the ${budget} hours that you wanted to give.`
        )}
      </p>
    </Card>
  );
}
