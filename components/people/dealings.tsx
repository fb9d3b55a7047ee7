import { Card } from "@/components/ui/card";
import { Facts } from "@/components/ui/facts";
import type { AnswerTimes } from "@/lib/domain/people/answer-times";
import { stageTitle } from "@/lib/domain/timeline/stage";
import type { CompanySheet } from "@/lib/features/people/queries";

/** What became of what one had to do with a company, there and through it, and how it answers. */
export const DealingsCard = ({ company }: { company: CompanySheet }) => {
  const { opportunities, brought, hasMore, hasBroughtMore, times } = company;
  const all = [...opportunities, ...brought];
  const stages = [...Map.groupBy(all, ({ stage }) => stage)].toSorted(([, a], [, b]) => b.length - a.length);
  return (
    <Card
      title="How it went so far"
      aside={hasMore || hasBroughtMore ? `of the latest ${all.length}` : undefined}
    >
      <div className="grid gap-4">
        {stages.length > 0 ? (
          <Facts
            facts={stages.map(([stage, alike]) => ({ name: stageTitle(stage), value: String(alike.length) }))}
          />
        ) : (
          <p className="text-sm text-soft">There was nothing with them yet.</p>
        )}
        <p className="text-sm text-soft">{answerWords(times)}</p>
      </div>
    </Card>
  );
};

function answerWords({ asked, answered, medianHours }: AnswerTimes): string {
  if (asked === 0) return "You have not asked them anything yet that they could have answered.";
  if (answered === 0)
    return asked === 1
      ? "You asked them once, and have not heard back."
      : `You asked them ${asked} times, and have not heard back.`;
  const often =
    asked === answered
      ? `They answered ${answered === 1 ? "what you asked" : `each of the ${asked} times that you asked`}`
      : `They answered ${answered} of ${asked} times that you asked`;
  return `${often}, ${answered === 1 ? "" : "mostly "}within ${daysIn(medianHours ?? 0)}.`;
}

const daysIn = (hours: number): string => {
  if (hours <= 24) return "a day";
  return `${Math.ceil(hours / 24)} days`;
};
