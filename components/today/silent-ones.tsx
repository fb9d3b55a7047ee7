import { CircleQuestionMark } from "lucide-static";
import Link from "next/link";
import { Mark } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Row, RowName, Rows } from "@/components/ui/rows";
import type { Silent } from "@/lib/features/silence/queries";

/** Those of whom nothing was heard for long. */
export const SilentOnes = ({ rows, hasMore }: { rows: readonly Silent[]; hasMore: boolean }) => (
  <Card title="Long silent">
    <Rows>
      {rows.map(({ id, role, company, days }) => (
        <Row
          key={id}
          mark={<Mark hue="plain" svg={CircleQuestionMark} says="silent" />}
          value={<span className="text-sm font-normal text-soft">no word for {days} days</span>}
        >
          <RowName href={`/opportunities/${id}`} below={[company]}>
            {role}
          </RowName>
        </Row>
      ))}
    </Rows>
    <p className="mt-5 text-sm">
      <Link href="/opportunities/silent" prefetch={false} className="inline-block min-h-6 underline">
        {hasMore ? "All of them, and what to do" : "Say which have ended"}
      </Link>
    </p>
  </Card>
);
