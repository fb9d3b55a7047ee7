import { Card } from "@/components/ui/card";
import { Way } from "@/components/ui/way";
import { suggestions } from "@/lib/domain/fit/suggestions";
import { listed } from "@/lib/domain/fit/wording";
import { namedCriteria } from "@/lib/domain/prepare/named-criteria";
import type { LeadsTo } from "@/lib/domain/prepare/reflection";
import { ROOM_OF } from "./leads-to";

/** Where an answer goes on. One that speaks of criteria leads to them, ticked in the library. */
export function OutOfThis({
  leadsTo,
  answer,
  taken,
}: {
  leadsTo: LeadsTo;
  answer: string;
  /** What the person's own criteria are about. */
  taken: ReadonlySet<string>;
}) {
  const named = namedCriteria(answer).flatMap((id) => suggestions.filter((each) => each.id === id));
  const fresh = named.filter(({ attribute }) => !taken.has(attribute));
  const { href, name } = ROOM_OF[leadsTo];
  return (
    <Card title="Out of this">
      {fresh.length > 0 ? (
        <div className="mb-2">
          <p className="text-soft">
            You speak of{" "}
            {listed(
              fresh.map(({ label }) => label.toLowerCase()),
              "and",
            )}
            . As {fresh.length === 1 ? "a criterion, every opportunity is" : "criteria, every opportunity is"}{" "}
            held against {fresh.length === 1 ? "it" : "them"}.
          </p>
          <Way
            href={`/criteria/library?${new URLSearchParams(fresh.map(({ id }) => ["pick", id])).toString()}`}
          >
            {fresh.length === 1 ? "Make a criterion out of this" : "Make criteria out of this"}
          </Way>
        </div>
      ) : null}
      {fresh.length === 0 && named.length > 0 ? (
        <p className="mb-2 text-soft">
          What you speak of stands among your criteria already:{" "}
          {listed(
            named.map(({ label }) => label.toLowerCase()),
            "and",
          )}
          .
        </p>
      ) : null}
      <ul>
        <li>
          <Way href={href}>{name}</Way>
        </li>
        {leadsTo === "criteria" ? (
          <li>
            <Way href="/criteria/library">Pick from the library</Way>
          </li>
        ) : null}
      </ul>
    </Card>
  );
}
