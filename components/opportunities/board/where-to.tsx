import Link from "next/link";
import { Card } from "@/components/ui/card";
import { stagesOf } from "@/lib/domain/listing/list-query";
import { wayTo } from "@/lib/domain/listing/moves";
import { type Stage, stageTitle } from "@/lib/domain/timeline/stage";

/** The stages that an opportunity can come to from where it stands; of the others, why not. */
export function WhereTo({
  opportunity: { id, stage, arrived },
  back,
}: {
  opportunity: { id: string; stage: Stage; arrived: string | null };
  back: string;
}) {
  const ways = stagesOf("all").map((to) => ({ to, way: wayTo(to, stage, arrived) }));
  const shut = ways.flatMap(({ to, way }) => (way.by === "nothing" && to !== stage ? { to, way } : []));
  return (
    <>
      <Card title="Where to?">
        <ul className="grid gap-2 wide:grid-cols-2">
          {ways
            .filter(({ way }) => way.by !== "nothing")
            .map(({ to }) => (
              <li key={to}>
                <Link
                  href={`/opportunities/move?${new URLSearchParams({ opportunity: id, to, seen: stage, back })}`}
                  prefetch={false}
                  className="flex min-h-[44px] items-center rounded-[10px] border border-line px-3.5 hover:bg-sunk"
                >
                  {stageTitle(to)}
                </Link>
              </li>
            ))}
        </ul>
        {ways.every(({ way }) => way.by === "nothing") ? (
          <p className="text-soft">Nothing leads on from here.</p>
        ) : null}
      </Card>
      <details>
        <summary className="py-3 text-sm text-soft">Why not the others?</summary>
        <dl className="grid gap-2 pt-1 text-sm">
          {shut.map(({ to, way }) => (
            <div key={to}>
              <dt className="font-[560]">{stageTitle(to)}</dt>
              <dd className="text-soft">{way.because}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
