import { ArrowDown, ArrowUp, Lock, Target } from "lucide-static";
import Link from "next/link";
import { Mark } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Form, Submit } from "@/components/ui/form";
import { Icon } from "@/components/ui/icon";
import { Row, Rows } from "@/components/ui/rows";
import { readCriterion, type StoredCriterion } from "@/lib/domain/fit/criterion";
import { largestRemainder } from "@/lib/domain/fit/largest-remainder";
import { rocWeights } from "@/lib/domain/fit/weights";
import { moveGoal } from "@/lib/features/criteria/actions";
import { newFormKey } from "@/lib/form";

/** What rules an opportunity out, and what makes one better than another, the goals in their order. */
export function CriteriaLists({ criteria }: { criteria: readonly StoredCriterion[] }) {
  const read = criteria.map(readCriterion);
  const musts = read.filter(({ hasLimit }) => hasLimit);
  const goals = read.filter(({ isGoal }) => isGoal);
  const shares = sharesOf(goals);
  return (
    <>
      <Card
        title="Non-negotiables"
        aside={<span className="text-[13px] text-soft">nothing can buy these back</span>}
      >
        {musts.length === 0 ? (
          <p className="text-soft">None yet. What would make you say no, whatever the rest is like?</p>
        ) : (
          <Rows>
            {musts.map(({ id, limit, label }) => (
              <Row key={id} mark={<Mark hue="plain" svg={Lock} says="non-negotiable" />}>
                <CriterionLink id={id} text={limit ?? label} />
              </Row>
            ))}
          </Rows>
        )}
      </Card>
      <Card
        title="Goals, the weightiest first"
        aside={<span className="text-[13px] text-soft">share of the score</span>}
      >
        {goals.length === 0 ? (
          <p className="text-soft">None yet. What makes one opportunity better for you than another?</p>
        ) : (
          <Rows>
            {goals.map(({ id, label }, index) => (
              <Row
                key={id}
                mark={<Mark hue="plain" svg={Target} says={`goal ${index + 1}`} />}
                value={
                  <span className="-my-2.5 flex items-center gap-1">
                    <span className="mr-2">{shares[index]} %</span>
                    <Move id={id} label={label} direction="up" isPossible={index > 0} />
                    <Move id={id} label={label} direction="down" isPossible={index < goals.length - 1} />
                  </span>
                }
              >
                <CriterionLink id={id} text={label} />
              </Row>
            ))}
          </Rows>
        )}
      </Card>
    </>
  );
}

const CriterionLink = ({ id, text }: { id: string; text: string }) => (
  <Link
    href={`/criteria/${id}`}
    prefetch={false}
    className="-my-2.5 inline-flex min-h-11 items-center font-[520] break-words underline decoration-line-strong"
  >
    {text}
  </Link>
);

function Move({
  id,
  label,
  direction,
  isPossible,
}: {
  id: string;
  label: string;
  direction: "up" | "down";
  isPossible: boolean;
}) {
  if (!isPossible) return <span className="size-11" />;
  return (
    <Form action={moveGoal} formKey={newFormKey()} className="grid">
      <input type="hidden" name="criterionId" value={id} />
      <input type="hidden" name="direction" value={direction} />
      <Submit className="grid size-11 cursor-pointer place-items-center rounded-[10px] text-soft hover:bg-sunk hover:text-ink">
        <Icon svg={direction === "up" ? ArrowUp : ArrowDown} />
        <span className="sr-only">
          Move {label} {direction}
        </span>
      </Submit>
    </Form>
  );
}

/** The weights as whole percent that add up to a hundred. */
function sharesOf(goals: readonly { rank: number | null }[]): readonly number[] {
  const weights = rocWeights(goals.map(({ rank }) => rank));
  const isRanked = weights.some((weight) => weight > 0);
  return largestRemainder(
    weights.map((weight) => weight * 100),
    isRanked ? 100 : 0,
  );
}
