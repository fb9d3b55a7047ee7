import { Lock } from "lucide-static";
import Link from "next/link";
import { ThinBar } from "@/components/fit/pictures/thin-bar";
import { Mark } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Row, Rows } from "@/components/ui/rows";
import type { Criterion } from "@/lib/domain/fit/criterion";
import { swingOf } from "@/lib/domain/fit/swing";
import { SwingLine } from "./swing-line";

/** What rules an opportunity out, whatever the rest is like. */
export function NonNegotiables({ criteria }: { criteria: readonly Criterion[] }) {
  const musts = criteria.filter(({ hasLimit }) => hasLimit);
  return (
    <Card title="Non-negotiables" aside="nothing can buy these back">
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
  );
}

/** What makes one opportunity better than another, the weightiest first. `share`: whole percent of the score. */
export function Goals({
  goals,
  meaning,
}: {
  goals: readonly { criterion: Criterion; share: number }[];
  /** What the weights come to in units of two goals; null when that cannot be said. */
  meaning: string | null;
}) {
  return (
    <Card title="Goals" aside="share of the score, in %">
      {goals.length === 0 ? (
        <p className="text-soft">None yet. What makes one opportunity better for you than another?</p>
      ) : (
        <>
          <Rows>
            {goals.map(({ criterion, share }) => (
              <Row key={criterion.id} mark={<Share percent={share} />}>
                <CriterionLink id={criterion.id} text={criterion.label} />
                <SwingLine swing={swingOf(criterion)} />
                <ThinBar to={share} className="mt-1.5 max-w-72" />
              </Row>
            ))}
          </Rows>
          <div className="mt-4 grid gap-3 border-t border-line pt-4">
            {meaning ? <p>{meaning}</p> : null}
            <div>
              <ButtonLink href="/criteria/order">Put them in order</ButtonLink>
            </div>
          </div>
        </>
      )}
    </Card>
  );
}

const CriterionLink = ({ id, text }: { id: string; text: string }) => (
  <Link
    href={`/criteria/${id}`}
    prefetch={false}
    className="inline-block min-h-6 font-[520] break-words underline decoration-line-strong"
  >
    {text}
  </Link>
);

const Share = ({ percent }: { percent: number }) => (
  <span className="text-[13px] leading-6 font-[560] text-soft tabular-nums">
    {percent}
    <span className="sr-only"> percent</span>
  </span>
);
