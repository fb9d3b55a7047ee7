import { History } from "lucide-static";
import Link from "next/link";
import { decidedTo } from "@/components/decisions/words";
import { Mark } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Row, RowName, Rows } from "@/components/ui/rows";
import type { Show } from "@/lib/domain/time/show";
import type { DecisionRow } from "@/lib/features/decisions/queries";

/** What was decided long enough ago to look at it again. */
export function DueReviews({
  rows,
  hasMore = false,
  show,
}: {
  rows: readonly DecisionRow[];
  /** There are others, which stand with the decisions. */
  hasMore?: boolean;
  show: Show;
}) {
  return (
    <Card title="To look back on">
      <Rows>
        {rows.map(({ id, choice, decidedAt, confidence, opportunity: { role, company } }) => (
          <Row
            key={id}
            mark={<Mark hue="plain" svg={History} says="review" />}
            value={<ButtonLink href={`/decisions/${id}`}>Look back</ButtonLink>}
          >
            <RowName
              href={`/decisions/${id}`}
              below={[confidence === null ? null : `you were ${confidence}% sure`]}
            >
              You decided {show.ago(decidedAt)} {decidedTo(choice, role, company.name)}: does it still seem
              right?
            </RowName>
          </Row>
        ))}
      </Rows>
      {hasMore ? (
        <p className="mt-5 text-sm">
          <Link href="/decisions" prefetch={false} className="inline-block min-h-6 underline">
            More to look back on
          </Link>
        </p>
      ) : null}
    </Card>
  );
}
