import { Card } from "@/components/ui/card";
import type { Ahead } from "@/lib/features/filings/queries";

/** So many are enough to know what will be asked. */
const MOST = 3;

/** What the checklist would ask after this, so that a question can go with the answer. */
export function AskedNext({ ahead: { answered, questions } }: { ahead: Ahead }) {
  if (questions.length === 0) return null;
  return (
    <Card
      title="What to ask next"
      aside={
        answered > 0
          ? `${answered === 1 ? "one answer is" : `${answered} answers are`} in it, for you to nod to`
          : undefined
      }
    >
      <ol className="grid gap-2">
        {questions.slice(0, MOST).map(({ criterionId, text }, at) => (
          <li key={criterionId} className="flex gap-3">
            <span className="font-semibold text-clarify tabular-nums">{at + 1}</span>
            <span className="min-w-0 break-words">{text}</span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
