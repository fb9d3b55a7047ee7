import { Card } from "@/components/ui/card";
import { Way } from "@/components/ui/way";
import type { Show } from "@/lib/domain/time/show";
import type { ImportSummary } from "@/lib/features/imports/queries";
import { standing } from "./words";

/** What was brought in before, or only looked at. */
export const ImportList = ({ imports, show }: { imports: readonly ImportSummary[]; show: Show }) => (
  <Card title="Earlier ones">
    <ul className="-my-3 divide-y divide-line">
      {imports.map(({ id, name, tracker, status, doneCount, contactCount, createdAt }) => (
        <li key={id} className="py-3">
          <Way href={`/import/${id}`} className="font-[540]">
            {name}
          </Way>
          <p className="text-sm break-words text-soft">
            {[tracker, standing({ status, doneCount, contactCount }), show.near(createdAt)]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </li>
      ))}
    </ul>
  </Card>
);
