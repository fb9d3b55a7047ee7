import { MessageCircle } from "lucide-static";
import { Mark } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Row, RowName, Rows } from "@/components/ui/rows";
import type { Show } from "@/lib/domain/time/show";
import type { ContactRow } from "@/lib/features/people/records";

/** People to be in touch with again. */
export const DueTouches = ({ rows, show }: { rows: readonly ContactRow[]; show: Show }) => (
  <Card title="To be in touch with">
    <Rows>
      {rows.map(({ id, name, company, nextTouchAt }) => (
        <Row
          key={id}
          mark={<Mark hue="accept" svg={MessageCircle} says="due" />}
          value={
            nextTouchAt ? (
              <span className="text-sm font-normal text-soft">due {show.near(nextTouchAt)}</span>
            ) : null
          }
        >
          <RowName href={`/people/${id}`} below={[company?.name]}>
            {name}
          </RowName>
        </Row>
      ))}
    </Rows>
  </Card>
);
