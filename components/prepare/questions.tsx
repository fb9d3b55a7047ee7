import { ChevronRight } from "lucide-static";
import Link from "next/link";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import { RowName } from "@/components/ui/rows";
import { practiceQuestions } from "@/lib/domain/prepare/practice";
import type { Show } from "@/lib/domain/time/show";
import type { Coming } from "@/lib/features/prepare/queries";

/** The address at which a question stands in the form, for one opportunity or for none. */
const withQuestion = (question: string, opportunityId?: string): string => {
  const fields = { question, ...(opportunityId ? { for: opportunityId } : {}) };
  return `/prepare/practice?${new URLSearchParams(fields).toString()}#note`;
};

/** Questions, each of which leads to the form with itself in it. */
const Picks = ({ questions, opportunityId }: { questions: readonly string[]; opportunityId?: string }) => (
  <ul className="grid gap-1.5">
    {questions.map((question) => (
      <li key={question}>
        <Link
          href={withQuestion(question, opportunityId)}
          prefetch={false}
          className="flex min-h-11 items-center justify-between gap-3 rounded-[10px] bg-sunk px-3.5 py-2 hover:text-accent wide:min-h-9 wide:py-1.5"
        >
          <span className="min-w-0 break-words">{question}</span>
          <Icon svg={ChevronRight} className="size-4 text-soft" />
        </Link>
      </li>
    ))}
  </ul>
);

/** What to practise before each interview that lies ahead. */
export const ComingCard = ({ coming, show }: { coming: readonly Coming[]; show: Show }) => (
  <Card title={coming.length === 1 ? "Before your next interview" : "Before your next interviews"}>
    <ul className="grid gap-5">
      {coming.map(({ id, name, startsAt, opportunity, questions }) => (
        <li key={id}>
          <RowName href={`/opportunities/${opportunity.id}`} below={[name, show.near(startsAt)]}>
            {opportunity.name}
          </RowName>
          <div className="mt-2">
            <Picks questions={questions} opportunityId={opportunity.id} />
          </div>
        </li>
      ))}
    </ul>
    <p className="mt-4 text-sm text-soft">
      What went badly comes back the next day, what went well after two weeks; then those you have not tried.
    </p>
  </Card>
);

/** Every question to pick from, by what the talk is about. */
export const PickQuestion = () => (
  <Card title="Questions to pick from">
    <div className="-my-2">
      {practiceQuestions.map(({ title, questions }) => (
        <details key={title} className="border-b border-line last:border-0">
          <summary className="min-h-[44px] content-center py-1.5 font-[520]">{title}</summary>
          <div className="mb-3">
            <Picks questions={questions} />
          </div>
        </details>
      ))}
    </div>
  </Card>
);
