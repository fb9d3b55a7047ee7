import { Users } from "lucide-static";
import { Mark } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Row, RowName, Rows } from "@/components/ui/rows";
import { TheirLink } from "@/components/ui/their-link";
import { showIn } from "@/lib/domain/time/show";
import type { InterviewOf } from "@/lib/features/interviews/queries";
import type { RoomFrame } from "@/lib/features/rooms/queries";

/** Interviews to come: when here, when there if it was agreed in another zone, and where. */
export function InterviewsAhead({
  rows,
  frame: { show, now, timeZone },
}: {
  rows: readonly InterviewOf[];
  frame: RoomFrame;
}) {
  return (
    <Card title="Interviews ahead">
      <Rows>
        {rows.map(({ id, name, startsAt, timeZone: theirs, place, link, opportunity }) => {
          const there = showIn(theirs, now);
          const isElsewhere = there.moment(startsAt) !== show.moment(startsAt);
          return (
            <Row
              key={id}
              mark={<Mark hue="clarify" svg={Users} says="interview" />}
              value={
                <>
                  {show.near(startsAt)}
                  <span className="block text-sm font-normal text-soft">
                    {isElsewhere
                      ? `${there.moment(startsAt)} in ${placeOf(theirs)}`
                      : `${placeOf(timeZone)} time`}
                  </span>
                </>
              }
            >
              <RowName href={`/opportunities/${opportunity.id}`} below={[opportunity.name, place]}>
                {name}
              </RowName>
              {link ? <TheirLink address={link}>Where it takes place</TheirLink> : null}
            </Row>
          );
        })}
      </Rows>
    </Card>
  );
}

/** "Europe/Berlin" is Berlin to whoever lives by it. */
const placeOf = (timeZone: string): string => timeZone.split("/").at(-1)?.replaceAll("_", " ") ?? timeZone;
