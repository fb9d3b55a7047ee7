import Link from "next/link";
import { Card } from "@/components/ui/card";
import { filingKinds } from "@/lib/domain/capture/filing-kind";
import type { Show } from "@/lib/domain/time/show";
import type { Arrived } from "@/lib/features/opportunities/queries";

/** Everything that came about it, word for word: mails, calendar files, postings. */
export function ArrivedCard({ arrived, show }: { arrived: readonly Arrived[]; show: Show }) {
  if (arrived.length === 0) return null;
  return (
    <Card title="What arrived">
      <ul className="grid gap-3">
        {arrived.map(({ originalId, title, kind, at }) => (
          <li key={originalId}>
            <Link
              href={`/log/${originalId}`}
              prefetch={false}
              className="line-clamp-2 min-h-6 font-[520] break-words text-accent underline"
            >
              {title}
            </Link>
            <div className="text-sm text-soft">
              {[filingKinds.find((each) => each.kind === kind)?.label, show.day(at)]
                .filter(Boolean)
                .join(" · ")}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
